//! What the demo does, and what must come of it.

use ::demo::{Fault, Stage};
use ipc_runtime::Window;
use serde_json::json;

pub(crate) fn tell(stage: &Stage) -> Result<(), Fault> {
    stage.scene("The editor asks Rust for the notes.");
    let editor = stage.page("editor")?;
    editor.place(15, 40);
    editor.shows("Books to read")?;

    stage.scene("It opens the list, a window whose role may only read.");
    editor.press("Open list window")?;
    let list = stage.page("list")?;
    list.place(865, 40);
    list.reload_reporting()?;
    list.shows("Books to read")?;

    stage.scene("A note without a title is refused by Rust, and the page says why.");
    editor.press("New note")?;
    editor.enter("Text", "Feed the starter on Friday.")?;
    editor.press("Save")?;
    editor.shows("A note needs a title.")?;

    stage.scene("With a title it is stored, and both windows show it.");
    editor.enter("Title", "Bread for Saturday")?;
    editor.press("Save")?;
    editor.shows("Saved just now")?;
    list.shows("Bread for Saturday")?;

    stage.scene("Search finds words by their beginnings, while one types.");
    for text in ["l", "le", "lem"] {
        editor.enter("Search", text)?;
    }
    editor.hides("Night train")?;
    editor.enter("Search", "")?;
    editor.shows("Night train")?;

    stage.scene("A note is deleted, and is gone from both.");
    editor.press("Return the drill")?;
    editor.press("Delete")?;
    editor.press("Delete")?;
    editor.hides("Return the drill")?;
    list.hides("Return the drill")?;

    stage.scene("The list tries the same. For its role there is no such command.");
    list.call("delete_note", &json!({ "id": 1 }))?;
    stage.hears(&["list", "← delete_note failed", "-32601"])?;
    list.shows("What the garden wants")?;

    stage.scene("The editor changes a note, and the list follows.");
    editor.press("Bread for Saturday")?;
    editor.enter("Text", "Feed the starter on Friday.\nRye, water, salt. Bake it dark.")?;
    editor.press("Save")?;
    list.shows("Bake it dark.")?;
    stage.picture()?;

    stage.scene("The editor is to be closed, with unsaved changes: its page asks first.");
    editor.enter("Title", "Bread for Sunday")?;
    stage.ipc().window("editor").inspect(Window::request_close);
    editor.shows("Save your changes?")?;
    editor.press("Discard")?;
    stage.is_gone("editor")?;
    list.shows("Bread for Saturday")?;

    stage.scene("All of it went as it should.");
    Ok(())
}
