//! Notes and their errors.

use ipc_runtime::payload;

/// A stored note.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The id, which is never used again.
    pub id: u32,
    /// The title: one line, never empty.
    pub title: String,
    /// The text, which may be empty.
    pub body: String,
    /// The time of the last change: UTC in ISO 8601, as JavaScript's `Date` parses it.
    pub changed: String,
}

/// The error of the commands.
#[payload]
#[serde(tag = "kind", rename_all = "camelCase")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The title is empty, or only has spaces.
    #[error("a note needs a title")]
    EmptyTitle,
    /// The title is too long.
    #[error("a title can have at most {max} characters")]
    TitleTooLong {
        /// The limit in characters.
        max: u32,
    },
    /// The note was deleted, or never existed.
    #[error("there is no note {id}")]
    NotFound {
        /// The unknown id.
        id: u32,
    },
    /// The database failed.
    #[error("the database failed: {message}")]
    Storage {
        /// The message of the database.
        message: String,
    },
}

impl From<rusqlite::Error> for NoteError {
    fn from(error: rusqlite::Error) -> Self {
        NoteError::Storage { message: error.to_string() }
    }
}

/// The limit of characters in a title.
pub const MAX_TITLE: u32 = 120;

/// Trims and checks a title.
///
/// # Errors
/// If the title is empty, or longer than [`MAX_TITLE`].
pub fn title(text: &str) -> Result<&str, NoteError> {
    let title = text.trim();
    if title.is_empty() {
        return Err(NoteError::EmptyTitle);
    }
    if title.chars().count() > MAX_TITLE as usize {
        return Err(NoteError::TitleTooLong { max: MAX_TITLE });
    }
    Ok(title)
}
