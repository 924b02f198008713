//! The steps of the demo, and their expected results.

use ::demo::{Fault, Stage};
use ipc_runtime::Window;
use serde_json::json;

pub(crate) fn play(stage: &Stage) -> Result<(), Fault> {
    stage.scene("The editor loads the notes from Rust.");
    let editor = stage.page("editor")?;
    editor.place(15, 40);
    editor.shows("Books to read")?;

    stage.scene("It opens the list, a window whose role can only read.");
    editor.press("Open list window")?;
    let list = stage.page("list")?;
    list.place(865, 40);
    list.reload_reporting()?;
    list.shows("Books to read")?;

    stage.scene("Rust rejects a note without a title, and the page shows the reason.");
    editor.press("New note")?;
    editor.enter("Text", "Feed the starter on Friday.")?;
    editor.press("Save")?;
    editor.shows("A note needs a title.")?;

    stage.scene("With a title the note is saved, and both windows show it.");
    editor.enter("Title", "Bread for Saturday")?;
    editor.press("Save")?;
    editor.shows("Saved just now")?;
    list.shows("Bread for Saturday")?;

    stage.scene("The search finds the beginnings of words as you type.");
    for text in ["l", "le", "lem"] {
        editor.enter("Search", text)?;
    }
    editor.hides("Night train")?;
    editor.enter("Search", "")?;
    editor.shows("Night train")?;

    stage.scene("A deleted note disappears from both windows.");
    editor.press("Return the drill")?;
    editor.press("Delete")?;
    editor.press("Delete")?;
    editor.hides("Return the drill")?;
    list.hides("Return the drill")?;

    stage.scene("The list tries to delete a note too, but its role has no such command.");
    list.call("delete_note", &json!({ "id": 1 }))?;
    stage.hears(&["list", "← delete_note failed", "-32601"])?;
    list.shows("Garden plans")?;

    stage.scene("The editor changes a note, and the list shows the change.");
    editor.press("Bread for Saturday")?;
    editor.enter("Text", "Feed the starter on Friday.\nRye, water, salt. Bake it dark.")?;
    editor.press("Save")?;
    list.shows("Bake it dark.")?;
    stage.picture()?;

    stage.scene("The editor is closed with unsaved changes, so its page asks first.");
    editor.enter("Title", "Bread for Sunday")?;
    stage.ipc().window("editor").inspect(Window::request_close);
    editor.shows("Save your changes?")?;
    editor.press("Discard")?;
    stage.is_gone("editor")?;
    list.shows("Bread for Saturday")?;

    stage.scene("The demo is complete.");
    Ok(())
}
