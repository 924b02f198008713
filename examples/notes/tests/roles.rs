//! What each role may do and hear, as its pages see it: over the wire, without a screen.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::sync::mpsc;
use std::time::Duration;

use ipc_runtime::lifecycle::{CloseRequested, WindowClosed};
use ipc_runtime::transport::{CallError, TestWindow};
use ipc_runtime::{AnyError, ErrorCode, Ipc};
use notes::api::{NoteDeleted, NoteSaved};
use notes::note::{MAX_TITLE, Note, NoteError};
use notes::store::Store;
use serde_json::json;

const SOON: Duration = Duration::from_secs(5);

struct App {
    ipc: Ipc,
    editor: TestWindow,
    list: TestWindow,
}

fn app() -> App {
    let ipc = notes::ipc(Store::in_memory().unwrap()).unwrap();
    let editor = ipc.test_window("editor", "editor").unwrap();
    let list = ipc.test_window("list", "viewer").unwrap();
    App { ipc, editor, list }
}

fn add(window: &TestWindow, title: &str) -> Result<Note, CallError> {
    window.blocking_call("add_note", json!({ "title": title, "body": "" }))
}

fn titles(window: &TestWindow, text: &str) -> Vec<String> {
    let found: Vec<Note> = window.blocking_call("search_notes", json!({ "text": text })).unwrap();
    found.into_iter().map(|note| note.title).collect()
}

#[test]
fn an_editor_adds_edits_and_deletes() {
    let App { editor, .. } = app();
    let note = add(&editor, "  Groceries ").unwrap();
    assert_eq!((&*note.title, &*note.body), ("Groceries", ""));

    let changes = json!({ "id": note.id, "title": "Groceries", "body": "milk" });
    let edited: Note = editor.blocking_call("edit_note", changes).unwrap();
    assert_eq!((edited.id, &*edited.body), (note.id, "milk"));
    assert_eq!(titles(&editor, "mil"), ["Groceries"]);

    editor.blocking_call::<()>("delete_note", json!({ "id": note.id })).unwrap();
    assert!(titles(&editor, "").is_empty());
}

#[test]
fn what_is_wrong_with_a_note_arrives_as_a_type() {
    let App { editor, .. } = app();
    let failed = add(&editor, " ").unwrap_err();
    assert_eq!(failed.command(), Some(NoteError::EmptyTitle));
    assert_eq!(failed.message(), "a note needs a title");

    let failed = add(&editor, &"x".repeat(MAX_TITLE as usize + 1)).unwrap_err();
    assert_eq!(failed.command(), Some(NoteError::TitleTooLong { max: MAX_TITLE }));
    assert!(add(&editor, &"ä".repeat(MAX_TITLE as usize)).is_ok());

    let failed = editor.blocking_call::<()>("delete_note", json!({ "id": 7 })).unwrap_err();
    assert_eq!(failed.command(), Some(NoteError::NotFound { id: 7 }));
}

#[test]
fn every_window_hears_of_every_change() {
    let App { ipc, editor, list } = app();
    ipc.runtime().block_on(async {
        for window in [&editor, &list] {
            window.listen::<NoteSaved>().await.unwrap();
            window.listen::<NoteDeleted>().await.unwrap();
        }
        let draft = json!({ "title": "Groceries", "body": "milk" });
        let note: Note = editor.call("add_note", draft).await.unwrap();
        editor.call::<()>("delete_note", json!({ "id": note.id })).await.unwrap();
        for window in [&editor, &list] {
            assert_eq!(window.next_event(SOON).await, Some(NoteSaved { note: note.clone() }));
            assert_eq!(window.next_event(SOON).await, Some(NoteDeleted { id: note.id }));
        }
    });
}

#[test]
fn nobody_hears_of_what_has_failed() {
    let App { ipc, editor, list } = app();
    ipc.runtime().block_on(async {
        list.listen::<NoteSaved>().await.unwrap();
        let draft = json!({ "title": "", "body": "milk" });
        assert!(editor.call::<Note>("add_note", draft).await.is_err());
        let none = list.next_event::<NoteSaved>(Duration::from_millis(50)).await;
        assert_eq!(none, None);
    });
}

#[test]
fn a_viewer_reads_and_does_nothing_else() {
    let App { ipc, editor, list } = app();
    let id = add(&editor, "Groceries").unwrap().id;
    assert_eq!(titles(&list, "groc"), ["Groceries"]);

    let draft = json!({ "id": id, "title": "Mine", "body": "" });
    for command in ["add_note", "edit_note", "delete_note", "open_list", "close_window"] {
        let refused = list.blocking_call::<()>(command, &draft).unwrap_err();
        assert_eq!(refused.code(), Some(ErrorCode::UnknownCommand), "{command}");
    }
    assert_eq!(titles(&list, ""), ["Groceries"]);
    assert!(ipc.runtime().block_on(list.listen::<CloseRequested>()).is_err());
}

#[test]
fn an_editor_closes_its_own_window() {
    let App { ipc, editor, list } = app();
    let (tell, told) = mpsc::channel();
    ipc.listen::<WindowClosed>(move |closed, _| tell.send(closed.window).unwrap()).unwrap();
    // A window that is closed gets no answer; so it asks for none.
    editor.send(r#"{"jsonrpc":"2.0","method":"close_window"}"#);
    assert_eq!(told.recv_timeout(SOON).as_deref(), Ok("editor"));
    assert!(ipc.window("editor").is_none());
    assert!(titles(&list, "").is_empty());
}

#[test]
fn the_list_can_not_be_opened_where_there_is_no_screen() {
    let App { editor, .. } = app();
    let failed = editor.blocking_call::<()>("open_list", ()).unwrap_err();
    assert!(failed.command::<AnyError>().unwrap().message.contains("no `App` runs"));
}
