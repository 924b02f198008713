use std::error::Error;
use std::fmt;

use crate::payload;

/// Any error, for commands whose callers only want to show it: `?` works on everything that is an error, on `anyhow`'s,
/// and on strings.
///
/// ```
/// use ipc_runtime::{command, AnyError};
///
/// #[command]
/// fn read_config(path: &std::path::Path) -> Result<String, AnyError> {
///     let text = std::fs::read_to_string(path)?;
///     if text.is_empty() {
///         return Err("the file is empty".into());
///     }
///     Ok(text)
/// }
/// ```
///
/// Like `anyhow::Error` it does not implement [`Error`] itself; that is what lets it be made from every type that does.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyError {
    /// What happened.
    pub message: String,
    /// The errors behind it, the nearest first.
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
