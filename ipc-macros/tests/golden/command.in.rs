/// Stores a note.
///
/// Gives it back with its number.
#[command]
pub async fn save_note(notes: State<Notes>, title: &str, _due_date: Option<f64>) -> Result<Note, NoteError> {
    notes.insert(title).await
}

#[command]
fn nothing() {}

#[deprecated(note = "ask `list` instead")]
#[cfg(unix)]
#[command(inline, rename = "count", rename_all = "snake_case")]
pub(crate) fn count_notes(mut first_one: u32, r#type: &[Kind]) -> u32 {
    first_one += 1;
    first_one
}

#[command]
fn write(
    /// Where it goes,
    /// from the root.
    path: &Path,
    content: &[u8],
) {
}
