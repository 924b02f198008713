use std::fmt;

use serde::Serialize;
use serde_json::value::RawValue;

use crate::encode::{self, EncodeError};
use crate::schema::Integers;
use crate::values::Values;

/// The kind of an error reply. The table in `docs/protocol.md` has the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The command returned its own error.
    Command,
    /// The text is not JSON.
    Parse,
    /// The text is JSON, but not a valid message, or its id has been used before.
    InvalidFrame,
    /// The role of the calling window has no such command.
    UnknownCommand,
    /// An argument is missing, unknown, nested too deeply or of the wrong type.
    InvalidPayload,
    /// User code panicked, the result of user code could not be sent, or a handler or source of the
    /// page failed.
    Internal,
    /// The window or its document has been closed.
    Closed,
    /// The message exceeds a limit.
    PayloadTooLarge,
    /// A budget is exhausted.
    Overloaded,
    /// The backend does not support the version of the envelope.
    UnsupportedVersion,
    /// The page does not have permission.
    PermissionDenied,
    /// The transport could not deliver the message. Only clients report this error.
    Transport,
    /// The page's bindings do not match the api of the backend.
    SchemaMismatch,
    /// The caller cancelled the call, or its document ended.
    Cancelled,
    /// The call did not complete before its deadline.
    DeadlineExceeded,
}

impl ErrorCode {
    /// All codes, in the order of the table in `docs/protocol.md`.
    pub const ALL: &'static [ErrorCode] = &[
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

    /// Returns the number on the wire.
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

    /// Returns the name of the code in Rust and TypeScript.
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

    /// Returns the code with this number.
    pub fn from_number(number: i64) -> Option<ErrorCode> {
        ErrorCode::ALL.iter().copied().find(|code| code.number() == number)
    }
}

/// An error for an error reply, with a code, a message for people, and data for programs.
#[derive(Debug, Clone)]
pub struct IpcError {
    code: ErrorCode,
    message: String,
    data: Option<Box<RawValue>>,
}

impl IpcError {
    /// Creates an error of the framework.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        IpcError { code, message: message.into(), data: None }
    }

    /// Creates an error for an argument, or a part of an argument, in conflict with its
    /// declaration. `path` uses JavaScript syntax: `note.tags[2]`.
    pub fn invalid_payload(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::at(ErrorCode::InvalidPayload, path, message)
    }

    /// Creates an error of the framework for a part of a value. `path` uses JavaScript syntax:
    /// `note.tags[2]`.
    pub fn at(code: ErrorCode, path: impl Into<String>, message: impl Into<String>) -> Self {
        #[derive(Serialize)]
        struct Data {
            path: String,
        }
        let data = serde_json::value::to_raw_value(&Data { path: path.into() }).ok();
        IpcError { code, message: message.into(), data }
    }

    /// Sets the data for programs. Data that cannot be serialised is left out: with floats that are
    /// not finite, with integers beyond ±(2^53 − 1), or nested too deeply.
    #[must_use]
    pub fn with_data(mut self, data: &impl Serialize) -> Self {
        let values = Values { integers: Integers::Number, ..Values::PLAIN };
        self.data = encode::to_vec(data, &values).ok().and_then(raw);
        self
    }

    /// Creates the reply to a command's own error.
    ///
    /// # Errors
    /// When `error` cannot be serialised.
    #[doc(hidden)]
    pub fn command(
        message: String,
        error: &impl Serialize,
        values: &Values<'_>,
    ) -> Result<Self, EncodeError> {
        let data = raw(encode::to_vec(error, values)?);
        Ok(IpcError { code: ErrorCode::Command, message, data })
    }

    /// Returns the code.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// Returns the message for people: the problem and the remedy.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the data for programs: the command's own error, or the path in a payload.
    pub fn data(&self) -> Option<&RawValue> {
        self.data.as_deref()
    }
}

/// Returns the output of the encoder as a value.
fn raw(text: Vec<u8>) -> Option<Box<RawValue>> {
    let text = String::from_utf8(text).expect("JSON is UTF-8");
    // A `Serialize` of a user can write nothing at all, which is no value.
    RawValue::from_string(text).ok()
}

/// Writes the [kind](ErrorCode::kind).
impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

impl fmt::Display for IpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for IpcError {}
