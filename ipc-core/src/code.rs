use std::fmt;

use serde::Serialize;
use serde_json::value::RawValue;

use crate::encode::{self, EncodeError};
use crate::values::Values;

/// What kind of failure an error reply tells of. The table in `docs/protocol.md` gives the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The command ran and returned its own error.
    Command,
    /// The text is not JSON.
    Parse,
    /// JSON, but not a message, or an id that was used before.
    InvalidFrame,
    /// The role of the calling window has no such command.
    UnknownCommand,
    /// An argument is missing, superfluous, of another type, or nested too deeply.
    InvalidPayload,
    /// User code panicked, or has returned what can not be sent; of a page, its handler or source has failed.
    Internal,
    /// The window or its document is gone.
    Closed,
    /// A limit of size or count was passed.
    PayloadTooLarge,
    /// A budget is used up.
    Overloaded,
    /// The envelope's version is not one that this core speaks.
    UnsupportedVersion,
    /// The page may not do this.
    PermissionDenied,
    /// The message could not be carried. Made by clients only.
    Transport,
    /// The page's bindings were made for another api than the core has.
    SchemaMismatch,
    /// The caller, or the end of its document, has stopped the call.
    Cancelled,
    /// The call had no answer in time.
    DeadlineExceeded,
}

impl Code {
    /// Every code, in the order of the table in `docs/protocol.md`.
    pub const ALL: [Code; 15] = [
        Code::Command,
        Code::Parse,
        Code::InvalidFrame,
        Code::UnknownCommand,
        Code::InvalidPayload,
        Code::Internal,
        Code::Closed,
        Code::PayloadTooLarge,
        Code::Overloaded,
        Code::UnsupportedVersion,
        Code::PermissionDenied,
        Code::Transport,
        Code::SchemaMismatch,
        Code::Cancelled,
        Code::DeadlineExceeded,
    ];

    /// The number that stands on the wire.
    pub const fn number(self) -> i64 {
        match self {
            Code::Command => 1,
            Code::Parse => -32700,
            Code::InvalidFrame => -32600,
            Code::UnknownCommand => -32601,
            Code::InvalidPayload => -32602,
            Code::Internal => -32603,
            Code::Closed => -32000,
            Code::PayloadTooLarge => -32001,
            Code::Overloaded => -32002,
            Code::UnsupportedVersion => -32003,
            Code::PermissionDenied => -32004,
            Code::Transport => -32005,
            Code::SchemaMismatch => -32006,
            Code::Cancelled => -32007,
            Code::DeadlineExceeded => -32008,
        }
    }

    /// The name that both ends use for it.
    pub const fn kind(self) -> &'static str {
        match self {
            Code::Command => "command",
            Code::Parse => "parse",
            Code::InvalidFrame => "invalid-frame",
            Code::UnknownCommand => "unknown-command",
            Code::InvalidPayload => "invalid-payload",
            Code::Internal => "internal",
            Code::Closed => "closed",
            Code::PayloadTooLarge => "payload-too-large",
            Code::Overloaded => "overloaded",
            Code::UnsupportedVersion => "unsupported-version",
            Code::PermissionDenied => "permission-denied",
            Code::Transport => "transport",
            Code::SchemaMismatch => "schema-mismatch",
            Code::Cancelled => "cancelled",
            Code::DeadlineExceeded => "deadline-exceeded",
        }
    }

    /// The code that stands for `number`, if one does.
    pub fn from_number(number: i64) -> Option<Code> {
        Code::ALL.into_iter().find(|code| code.number() == number)
    }
}

/// A failure that becomes an error reply: a code, a message for people, and data for programs.
#[derive(Debug, Clone)]
pub struct Failure {
    code: Code,
    message: String,
    data: Option<Box<RawValue>>,
}

impl Failure {
    /// A failure of the framework's own.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Failure { code, message: message.into(), data: None }
    }

    /// An argument, or a part of one, that is not what was declared. `path` is written as in JavaScript: `note.tags[2]`.
    pub fn invalid_payload(path: impl Into<String>, message: impl Into<String>) -> Self {
        #[derive(Serialize)]
        struct Data {
            path: String,
        }
        let data = serde_json::value::to_raw_value(&Data { path: path.into() }).ok();
        Failure { code: Code::InvalidPayload, message: message.into(), data }
    }

    /// The same failure, with data for programs. What can not be serialised is left out.
    #[must_use]
    pub fn with_data(mut self, data: &impl Serialize) -> Self {
        self.data = serde_json::value::to_raw_value(data).ok();
        self
    }

    /// The error that a command returned.
    ///
    /// # Errors
    /// When `error` can not be serialised.
    pub fn command(
        message: String,
        error: &impl Serialize,
        values: &Values<'_>,
    ) -> Result<Self, EncodeError> {
        let text = encode::to_vec(error, values)?;
        let text = String::from_utf8(text).expect("JSON is made of strings");
        let data = RawValue::from_string(text).expect("it was encoded just now");
        Ok(Failure { code: Code::Command, message, data: Some(data) })
    }

    /// What kind of failure this is.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What happened and what to do, for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The same, for programs: the command's own error, or where a payload is wrong.
    pub fn data(&self) -> Option<&RawValue> {
        self.data.as_deref()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
