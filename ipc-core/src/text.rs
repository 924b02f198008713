use std::borrow::Cow;

/// Shortens text from outside to `max` characters, with `…` in place of the rest. Error messages
/// quote only shortened text.
///
/// ```
/// assert_eq!(ipc_core::shorten("note", 8), "note");
/// assert_eq!(ipc_core::shorten("a long note", 6), "a long…");
/// ```
pub fn shorten(text: &str, max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}
