//! The commands and events, and the api of each role. A page can use what its role's api lists, and
//! nothing else.

use ipc_runtime::lifecycle::{CloseRequested, close_window};
use ipc_runtime::{AnyError, Api, Ipc, State, WindowOptions, api, command, event};

use crate::note::{Note, NoteError};
use crate::store::Store;

/// Emitted after a note was added or changed.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSaved {
    /// The new state of the note.
    pub note: Note,
}

/// Emitted after a note was deleted.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDeleted {
    /// The id of the deleted note.
    pub id: u32,
}

/// Finds the notes with all words of `text`, newest first. Words match by their beginnings, and an
/// empty text matches all notes.
#[command]
pub fn search_notes(store: State<Store>, text: &str) -> Result<Vec<Note>, NoteError> {
    store.search(text)
}

/// Adds a note, and notifies all windows.
#[command]
pub fn add_note(store: State<Store>, ipc: Ipc, title: &str, body: &str) -> Result<Note, NoteError> {
    let note = store.add(title, body)?;
    ipc.emit(&NoteSaved { note: note.clone() });
    Ok(note)
}

/// Changes a note, and notifies all windows.
#[command]
pub fn edit_note(
    store: State<Store>,
    ipc: Ipc,
    id: u32,
    title: &str,
    body: &str,
) -> Result<Note, NoteError> {
    let note = store.edit(id, title, body)?;
    ipc.emit(&NoteSaved { note: note.clone() });
    Ok(note)
}

/// Deletes a note, and notifies all windows.
#[command]
pub fn delete_note(store: State<Store>, ipc: Ipc, id: u32) -> Result<(), NoteError> {
    store.delete(id)?;
    ipc.emit(&NoteDeleted { id });
    Ok(())
}

/// Opens the window with the list, or brings it to the front.
#[command]
pub async fn open_list(ipc: Ipc) -> Result<(), AnyError> {
    if let Some(list) = ipc.window("list") {
        // Windows can only be touched on the UI thread.
        list.on_ui(|ui| ui.window().map(|window| window.set_focus())).await?;
    } else {
        let list = WindowOptions::new("list", "viewer", "list.html");
        ipc.open_window(list.title("Notes").size(400.0, 720.0))?;
    }
    Ok(())
}

/// Returns the api of windows without editing.
pub fn viewer() -> Api {
    api![search_notes, NoteSaved, NoteDeleted]
}

/// Returns the api of windows in which notes are edited, which includes that of a viewer.
///
/// The page of an editor listens to [`CloseRequested`], so its window stays open until the page calls
/// [`close_window`].
pub fn editor() -> Api {
    api![viewer(), add_note, edit_note, delete_note, open_list, CloseRequested, close_window]
}
