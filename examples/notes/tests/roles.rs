//! The commands and events of each role, over the wire and without a display.

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
fn an_editor_can_add_edit_and_delete_notes() {
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
fn errors_arrive_as_typed_values() {
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
fn all_windows_are_notified_of_changes() {
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
fn a_failed_command_emits_no_event() {
    let App { ipc, editor, list } = app();
    ipc.runtime().block_on(async {
        list.listen::<NoteSaved>().await.unwrap();
        let draft = json!({ "title": "", "body": "milk" });
        assert!(editor.call::<Note>("add_note", draft).await.is_err());
        let event = list.next_event::<NoteSaved>(Duration::from_millis(50)).await;
        assert_eq!(event, None);
    });
}

#[test]
fn a_viewer_can_only_read() {
    let App { ipc, editor, list } = app();
    let id = add(&editor, "Groceries").unwrap().id;
    assert_eq!(titles(&list, "groc"), ["Groceries"]);

    let draft = json!({ "id": id, "title": "Mine", "body": "" });
    for command in ["add_note", "edit_note", "delete_note", "open_list", "close_window"] {
        let error = list.blocking_call::<()>(command, &draft).unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::UnknownCommand), "{command}");
    }
    assert_eq!(titles(&list, ""), ["Groceries"]);
    assert!(ipc.runtime().block_on(list.listen::<CloseRequested>()).is_err());
}

#[test]
fn an_editor_can_close_its_window() {
    let App { ipc, editor, list } = app();
    let (sender, closed) = mpsc::channel();
    ipc.listen::<WindowClosed>(move |event, _| sender.send(event.window).unwrap()).unwrap();
    // A notification, since a closed window receives no reply.
    editor.send(r#"{"jsonrpc":"2.0","method":"close_window"}"#);
    assert_eq!(closed.recv_timeout(SOON).as_deref(), Ok("editor"));
    assert!(ipc.window("editor").is_none());
    assert!(titles(&list, "").is_empty());
}

#[test]
fn opening_the_list_without_an_app_is_an_error() {
    let App { editor, .. } = app();
    let failed = editor.blocking_call::<()>("open_list", ()).unwrap_err();
    assert!(failed.command::<AnyError>().unwrap().message.contains("no `App` runs"));
}
