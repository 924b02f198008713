//! The error type for commands whose callers only show a message.

use std::error::Error;
use std::fmt;

use crate::payload;

/// An error of any kind, as a message and the messages of its causes.
///
#[doc = include_str!("../../../docs/any_error.md")]
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyError {
    /// The message.
    pub message: String,
    /// The messages of the causes, the nearest cause first.
    pub causes: Vec<String>,
}

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for AnyError {
    fn from(error: E) -> Self {
        let error: Box<dyn Error + Send + Sync> = error.into();
        let causes = std::iter::successors(error.source(), |&cause| cause.source());
        AnyError { message: error.to_string(), causes: causes.map(ToString::to_string).collect() }
    }
}

impl fmt::Display for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
