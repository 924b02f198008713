//! What pages may do and hear. The two lists at the end are all that the roles are.

use ipc_runtime::lifecycle::{CloseRequested, close_window};
use ipc_runtime::{AnyError, Api, Ipc, State, WindowOptions, api, command, event};

use crate::note::{Note, NoteError};
use crate::store::Store;

/// A note has been added or changed.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSaved {
    /// What it is now.
    pub note: Note,
}

/// A note has been deleted.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDeleted {
    /// What addressed it.
    pub id: u32,
}

/// The notes that have all words of `text`, or words that begin with them; the latest first. An empty text finds all.
#[command]
pub fn search_notes(store: State<Store>, text: &str) -> Result<Vec<Note>, NoteError> {
    store.search(text)
}

/// Adds a note, and tells all windows.
#[command]
pub fn add_note(store: State<Store>, ipc: Ipc, title: &str, body: &str) -> Result<Note, NoteError> {
    let note = store.add(title, body)?;
    ipc.emit(&NoteSaved { note: note.clone() });
    Ok(note)
}

/// Changes a note, and tells all windows.
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

/// Deletes a note, and tells all windows.
#[command]
pub fn delete_note(store: State<Store>, ipc: Ipc, id: u32) -> Result<(), NoteError> {
    store.delete(id)?;
    ipc.emit(&NoteDeleted { id });
    Ok(())
}

/// Opens the list in a window of its own, or brings it to the front.
#[command]
pub async fn open_list(ipc: Ipc) -> Result<(), AnyError> {
    if let Some(list) = ipc.window("list") {
        list.on_ui(|ui| ui.window().map(|window| window.set_focus())).await?;
    } else {
        let list = WindowOptions::new("list", "viewer", "list.html");
        ipc.open_window(list.title("Notes").size(400.0, 720.0))?;
    }
    Ok(())
}

/// What a window may do that only shows notes.
pub fn viewer() -> Api {
    api![search_notes, NoteSaved, NoteDeleted]
}

/// What a window may do in which notes are written: all that a viewer may, and more. As its page listens to
/// [`CloseRequested`], the window stays open until the page calls [`close_window`].
pub fn editor() -> Api {
    api![viewer(), add_note, edit_note, delete_note, open_list, CloseRequested, close_window]
}
