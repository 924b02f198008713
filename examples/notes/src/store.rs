//! Where notes are kept: an SQLite database with an index over their words.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row};

use crate::note::{self, Note, NoteError};

/// The notes. Every method may wait for the disk.
#[derive(Debug)]
pub struct Store(Mutex<Connection>);

impl Store {
    /// Opens a database file, which is made if there is none.
    ///
    /// # Errors
    /// When the file can not be opened or is no database.
    pub fn open(file: impl AsRef<Path>) -> Result<Self, NoteError> {
        Self::on(Connection::open(file)?)
    }

    /// A store that is gone when it is dropped.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory() -> Result<Self, NoteError> {
        Self::on(Connection::open_in_memory()?)
    }

    fn on(connection: Connection) -> Result<Self, NoteError> {
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Store(Mutex::new(connection)))
    }

    /// Adds a note.
    ///
    /// # Errors
    /// When its title is not one, or it can not be stored.
    pub fn add(&self, title: &str, body: &str) -> Result<Note, NoteError> {
        let sql = "INSERT INTO notes (title, body) VALUES (?1, ?2) RETURNING *";
        let added = self.connection().query_one(sql, (note::title(title)?, body), read)?;
        Ok(added)
    }

    /// Changes a note.
    ///
    /// # Errors
    /// When its title is not one, when there is no such note, or it can not be stored.
    pub fn edit(&self, id: u32, title: &str, body: &str) -> Result<Note, NoteError> {
        let sql = "UPDATE notes SET title = ?2, body = ?3, \
                   changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?1 RETURNING *";
        let edited = self.connection().query_one(sql, (id, note::title(title)?, body), read);
        edited.optional()?.ok_or(NoteError::NotFound { id })
    }

    /// Deletes a note.
    ///
    /// # Errors
    /// When there is no such note, or it can not be deleted.
    pub fn delete(&self, id: u32) -> Result<(), NoteError> {
        match self.connection().execute("DELETE FROM notes WHERE id = ?1", [id])? {
            0 => Err(NoteError::NotFound { id }),
            _ => Ok(()),
        }
    }

    /// The notes that have words which begin with all words of `text`, the latest first. Where `text` has no words it is
    /// all notes.
    ///
    /// # Errors
    /// When they can not be read.
    pub fn search(&self, text: &str) -> Result<Vec<Note>, NoteError> {
        let sql = "SELECT * FROM notes \
                   WHERE ?1 = '' OR id IN (SELECT rowid FROM words WHERE words MATCH ?1) \
                   ORDER BY changed DESC, id DESC";
        let connection = self.connection();
        let mut statement = connection.prepare_cached(sql)?;
        let found = statement.query_map([beginnings(text)], read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A panic leaves no statement half done, so a poisoned lock is no harm.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// In the index's language: words that begin as those of `text` do. Letters and digits alone mean nothing special there.
fn beginnings(text: &str) -> String {
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
    fn words_are_found_by_their_beginnings() {
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
    fn the_latest_change_comes_first() {
        let store = Store::in_memory().unwrap();
        let first = store.add("first", "").unwrap();
        store.add("second", "").unwrap();
        assert_eq!(titles(&store, ""), ["second", "first"]);
        std::thread::sleep(std::time::Duration::from_millis(2));
        store.edit(first.id, "first", "changed").unwrap();
        assert_eq!(titles(&store, ""), ["first", "second"]);
    }

    #[test]
    fn a_deleted_note_leaves_its_number_free_for_nobody() {
        let store = Store::in_memory().unwrap();
        let gone = store.add("gone", "").unwrap().id;
        store.delete(gone).unwrap();
        assert_ne!(store.add("new", "").unwrap().id, gone);
        assert_eq!(store.edit(gone, "old", ""), Err(NoteError::NotFound { id: gone }));
    }

    #[test]
    fn notes_outlive_the_store() {
        let file = std::env::temp_dir().join(format!("notes-test-{}.db", std::process::id()));
        Store::open(&file).unwrap().add("kept", "").unwrap();
        assert_eq!(titles(&Store::open(&file).unwrap(), ""), ["kept"]);
        std::fs::remove_file(file).unwrap();
    }
}
