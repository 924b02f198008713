//! What a note is, and what may be wrong with one.

use ipc_runtime::payload;

/// A note, as it is stored.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Addresses it.
    pub id: u32,
    /// One line; never empty.
    pub title: String,
    /// The text; may be empty.
    pub body: String,
    /// When it was last changed: UTC, in a form that JavaScript's `Date` reads.
    pub changed: String,
}

/// Why something can not be done with a note.
#[payload]
#[serde(tag = "kind", rename_all = "camelCase")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// There is nothing in its title but space.
    #[error("a note needs a title")]
    EmptyTitle,
    /// Its title is too long to be one.
    #[error("a title has at most {max} characters")]
    TitleTooLong {
        /// What would do.
        max: u32,
    },
    /// It has been deleted, or never was.
    #[error("there is no note {id}")]
    NotFound {
        /// What was looked for.
        id: u32,
    },
    /// The database does not do what it is asked.
    #[error("the notes can not be stored: {message}")]
    Storage {
        /// What it says.
        message: String,
    },
}

impl From<rusqlite::Error> for NoteError {
    fn from(error: rusqlite::Error) -> Self {
        NoteError::Storage { message: error.to_string() }
    }
}

/// The most characters that a title may have.
pub const MAX_TITLE: u32 = 120;

/// A title as it is stored: without the space around it.
///
/// # Errors
/// When it is empty, or longer than [`MAX_TITLE`].
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
