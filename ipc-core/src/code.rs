use std::fmt;

use serde::Serialize;
use serde_json::value::RawValue;

use crate::encode::{self, EncodeError};
use crate::values::Values;

/// What kind of failure an error reply tells of. The table in `docs/protocol.md` gives the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
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

impl ErrorCode {
    /// Every code, in the order of the table in `docs/protocol.md`.
    pub const ALL: [ErrorCode; 15] = [
        ErrorCode::Command,
        ErrorCode::Parse,
        ErrorCode::InvalidFrame,
        ErrorCode::UnknownCommand,
        ErrorCode::InvalidPayload,
        ErrorCode::Internal,
        ErrorCode::Closed,
        ErrorCode::PayloadTooLarge,
        ErrorCode::Overloaded,
        ErrorCode::UnsupportedVersion,
        ErrorCode::PermissionDenied,
        ErrorCode::Transport,
        ErrorCode::SchemaMismatch,
        ErrorCode::Cancelled,
        ErrorCode::DeadlineExceeded,
    ];

    /// The number that stands on the wire.
    pub const fn number(self) -> i64 {
        match self {
            ErrorCode::Command => 1,
            ErrorCode::Parse => -32700,
            ErrorCode::InvalidFrame => -32600,
            ErrorCode::UnknownCommand => -32601,
            ErrorCode::InvalidPayload => -32602,
            ErrorCode::Internal => -32603,
            ErrorCode::Closed => -32000,
            ErrorCode::PayloadTooLarge => -32001,
            ErrorCode::Overloaded => -32002,
            ErrorCode::UnsupportedVersion => -32003,
            ErrorCode::PermissionDenied => -32004,
            ErrorCode::Transport => -32005,
            ErrorCode::SchemaMismatch => -32006,
            ErrorCode::Cancelled => -32007,
            ErrorCode::DeadlineExceeded => -32008,
        }
    }

    /// The name that both ends use for it.
    pub const fn kind(self) -> &'static str {
        match self {
            ErrorCode::Command => "command",
            ErrorCode::Parse => "parse",
            ErrorCode::InvalidFrame => "invalid-frame",
            ErrorCode::UnknownCommand => "unknown-command",
            ErrorCode::InvalidPayload => "invalid-payload",
            ErrorCode::Internal => "internal",
            ErrorCode::Closed => "closed",
            ErrorCode::PayloadTooLarge => "payload-too-large",
            ErrorCode::Overloaded => "overloaded",
            ErrorCode::UnsupportedVersion => "unsupported-version",
            ErrorCode::PermissionDenied => "permission-denied",
            ErrorCode::Transport => "transport",
            ErrorCode::SchemaMismatch => "schema-mismatch",
            ErrorCode::Cancelled => "cancelled",
            ErrorCode::DeadlineExceeded => "deadline-exceeded",
        }
    }

    /// The code that stands for `number`, if one does.
    pub fn from_number(number: i64) -> Option<ErrorCode> {
        ErrorCode::ALL.into_iter().find(|code| code.number() == number)
    }
}

/// A failure that becomes an error reply: a code, a message for people, and data for programs.
#[derive(Debug, Clone)]
pub struct IpcError {
    code: ErrorCode,
    message: String,
    data: Option<Box<RawValue>>,
}

impl IpcError {
    /// A failure of the framework's own.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        IpcError { code, message: message.into(), data: None }
    }

    /// An argument, or a part of one, that is not what was declared. `path` is written as in JavaScript: `note.tags[2]`.
    pub fn invalid_payload(path: impl Into<String>, message: impl Into<String>) -> Self {
        #[derive(Serialize)]
        struct Data {
            path: String,
        }
        let data = serde_json::value::to_raw_value(&Data { path: path.into() }).ok();
        IpcError { code: ErrorCode::InvalidPayload, message: message.into(), data }
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
    #[doc(hidden)]
    pub fn command(
        message: String,
        error: &impl Serialize,
        values: &Values<'_>,
    ) -> Result<Self, EncodeError> {
        let text = encode::to_vec(error, values)?;
        let text = String::from_utf8(text).expect("JSON is made of strings");
        let data = RawValue::from_string(text).expect("it was encoded just now");
        Ok(IpcError { code: ErrorCode::Command, message, data: Some(data) })
    }

    /// What kind of failure this is.
    pub fn code(&self) -> ErrorCode {
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

impl fmt::Display for IpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for IpcError {}
