/// Stores a note.
///
/// Returns the note with its number.
#[command]
pub async fn save_note(
    notes: State<Notes>,
    title: &str,
    _due_date: Option<f64>,
) -> Result<Note, NoteError> {
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
    /// The path,
    /// relative to the root.
    path: &Path,
    content: &[u8],
) {
}
