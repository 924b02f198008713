//! The database: SQLite, with a full-text index.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row};

use crate::note::{self, Note, NoteError};

/// The notes in a database. Every method may block on the disk.
#[derive(Debug)]
pub struct Store(Mutex<Connection>);

impl Store {
    /// Opens a database file, or creates a new file.
    ///
    /// # Errors
    /// If the file cannot be opened, or is not a database.
    pub fn open(file: impl AsRef<Path>) -> Result<Self, NoteError> {
        Self::new(Connection::open(file)?)
    }

    /// Creates a store in memory.
    ///
    /// # Errors
    /// If SQLite cannot allocate it.
    pub fn in_memory() -> Result<Self, NoteError> {
        Self::new(Connection::open_in_memory()?)
    }

    fn new(connection: Connection) -> Result<Self, NoteError> {
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Store(Mutex::new(connection)))
    }

    /// Adds a note.
    ///
    /// # Errors
    /// If the title is invalid, or the database fails.
    pub fn add(&self, title: &str, body: &str) -> Result<Note, NoteError> {
        let sql = "INSERT INTO notes (title, body) VALUES (?1, ?2) RETURNING *";
        let added = self.connection().query_one(sql, (note::title(title)?, body), read)?;
        Ok(added)
    }

    /// Changes a note.
    ///
    /// # Errors
    /// If the title is invalid, there is no such note, or the database fails.
    pub fn edit(&self, id: u32, title: &str, body: &str) -> Result<Note, NoteError> {
        let sql = "UPDATE notes SET title = ?2, body = ?3, \
                   changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?1 RETURNING *";
        let edited = self.connection().query_one(sql, (id, note::title(title)?, body), read);
        edited.optional()?.ok_or(NoteError::NotFound { id })
    }

    /// Deletes a note.
    ///
    /// # Errors
    /// If there is no such note, or the database fails.
    pub fn delete(&self, id: u32) -> Result<(), NoteError> {
        match self.connection().execute("DELETE FROM notes WHERE id = ?1", [id])? {
            0 => Err(NoteError::NotFound { id }),
            _ => Ok(()),
        }
    }

    /// Finds the notes with all words of `text`, newest first. Words match by their beginnings, and a
    /// text without words matches all notes.
    ///
    /// # Errors
    /// If the database fails.
    pub fn search(&self, text: &str) -> Result<Vec<Note>, NoteError> {
        let sql = "SELECT * FROM notes \
                   WHERE ?1 = '' OR id IN (SELECT rowid FROM words WHERE words MATCH ?1) \
                   ORDER BY changed DESC, id DESC";
        let connection = self.connection();
        let mut statement = connection.prepare_cached(sql)?;
        let found = statement.query_map([prefix_query(text)], read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Locks the connection. SQLite rolls back statements that a panic interrupts, so a poisoned lock is
    /// harmless.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the query for the words of `text` and all words that begin with them. Letters and digits have no
/// special meaning in a query.
fn prefix_query(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ")
}

fn read(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: row.get("id")?,
        title: row.get("title")?,
        body: row.get("body")?,
        changed: row.get("changed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(store: &Store, text: &str) -> Vec<String> {
        store.search(text).unwrap().into_iter().map(|note| note.title).collect()
    }

    #[test]
    fn words_match_by_their_beginnings() {
        let store = Store::in_memory().unwrap();
        store.add("Groceries", "milk, crème fraîche").unwrap();
        store.add("Reading list", "“A Pattern Language”").unwrap();
        for (text, found) in [
            ("groc", &["Groceries"][..]),
            ("MILK", &["Groceries"]),
            ("creme gro", &["Groceries"]),
            ("pattern lang", &["Reading list"]),
            ("milk pattern", &[]),
            ("ilk", &[]),
            ("", &["Reading list", "Groceries"]),
            (" \" * - ( ", &["Reading list", "Groceries"]),
        ] {
            assert_eq!(titles(&store, text), found, "{text}");
        }
    }

    #[test]
    fn the_index_follows_edits_and_deletions() {
        let store = Store::in_memory().unwrap();
        let note = store.add("Groceries", "milk").unwrap();
        store.edit(note.id, "Groceries", "bread").unwrap();
        assert!(titles(&store, "milk").is_empty());
        assert_eq!(titles(&store, "bread"), ["Groceries"]);
        store.delete(note.id).unwrap();
        assert!(titles(&store, "bread").is_empty());
    }

    #[test]
    fn the_newest_change_comes_first() {
        let store = Store::in_memory().unwrap();
        let first = store.add("first", "").unwrap();
        store.add("second", "").unwrap();
        assert_eq!(titles(&store, ""), ["second", "first"]);
        std::thread::sleep(std::time::Duration::from_millis(2));
        store.edit(first.id, "first", "changed").unwrap();
        assert_eq!(titles(&store, ""), ["first", "second"]);
    }

    #[test]
    fn the_id_of_a_deleted_note_is_not_used_again() {
        let store = Store::in_memory().unwrap();
        let id = store.add("old", "").unwrap().id;
        store.delete(id).unwrap();
        assert_ne!(store.add("new", "").unwrap().id, id);
        assert_eq!(store.edit(id, "old", ""), Err(NoteError::NotFound { id }));
    }

    #[test]
    fn notes_are_kept_in_the_file() {
        let file = std::env::temp_dir().join(format!("notes-test-{}.db", std::process::id()));
        Store::open(&file).unwrap().add("kept", "").unwrap();
        assert_eq!(titles(&Store::open(&file).unwrap(), ""), ["kept"]);
        std::fs::remove_file(file).unwrap();
    }
}
