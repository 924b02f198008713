CREATE TABLE IF NOT EXISTS notes (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    title   TEXT NOT NULL,
    body    TEXT NOT NULL,
    changed TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

-- A full-text index of all notes. It does not store their text, and the triggers keep it current.
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, body, content = 'notes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER IF NOT EXISTS note_added AFTER INSERT ON notes BEGIN
    INSERT INTO words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER IF NOT EXISTS note_deleted AFTER DELETE ON notes BEGIN
    INSERT INTO words (words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER IF NOT EXISTS note_edited AFTER UPDATE ON notes BEGIN
    INSERT INTO words (words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
