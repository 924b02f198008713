/// Sent after a note has been stored.
#[event]
pub struct NoteSaved {
    pub note: Note,
}

#[event(from = both, rename = "typing")]
enum Typing {
    Started,
    Stopped,
}
