/// Sent after a note has been stored.
#[event]
pub struct NoteSaved {
    pub note: Note,
}

/// The position of the slider.
#[event(keep_last, coalesce)]
struct Moved(u32);

#[event(from = both, rename = "typing")]
enum Typing {
    Started,
    Stopped,
}
