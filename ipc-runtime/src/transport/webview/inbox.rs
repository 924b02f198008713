use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::exec::panics;

/// The time that one page's frames may take of a turn of the event loop.
const SHARE: Duration = Duration::from_millis(4);
/// The time that the frames of a document may take which is about to be replaced.
const LAST: Duration = Duration::from_millis(50);

/// The frames of one page that wait for the next turn of the event loop.
///
/// An engine may hand over hundreds of messages in one turn. A page that sends at full speed would keep the event loop
/// from everything else, so its frames are processed for [`SHARE`] of a turn, and wait here after that.
#[derive(Default)]
pub(super) struct Inbox {
    frames: RefCell<VecDeque<String>>,
    /// The time that frames of this page have taken since the turn began.
    spent: Cell<Duration>,
}

impl Inbox {
    /// Returns the frame if it may be processed now. Otherwise keeps it, behind those that wait.
    pub(super) fn admit(&self, frame: String) -> Option<String> {
        if self.spent.get() < SHARE && self.is_empty() {
            return Some(frame);
        }
        self.frames.borrow_mut().push_back(frame);
        None
    }

    /// Runs `process`, and counts the time that it takes.
    pub(super) fn measure(&self, process: impl FnOnce()) {
        let begin = Instant::now();
        process();
        self.spent.set(self.spent.get() + begin.elapsed());
    }

    /// Begins a new turn, and processes frames that wait for as long as one may take.
    pub(super) fn turn(&self, process: impl FnMut(String)) {
        self.spent.set(Duration::ZERO);
        self.process(SHARE, process);
    }

    /// Processes frames that wait, and drops those for which there is no time.
    pub(super) fn finish(&self, process: impl FnMut(String)) {
        self.process(self.spent.get() + LAST, process);
        let dropped = std::mem::take(&mut *self.frames.borrow_mut());
        if !dropped.is_empty() {
            tracing::warn!(frames = dropped.len(), "a document has left with frames unprocessed");
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.frames.borrow().is_empty()
    }

    fn process(&self, until: Duration, mut process: impl FnMut(String)) {
        while self.spent.get() < until {
            let Some(frame) = self.frames.borrow_mut().pop_front() else { return };
            self.measure(|| {
                // Frames behind it must not be lost.
                let _ = panics::catch("a frame of a page", || process(frame));
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn is_processed(inbox: &Inbox, frame: &str, time: Duration) -> bool {
        match inbox.admit(frame.to_owned()) {
            Some(_) => {
                inbox.measure(|| thread::sleep(time));
                true
            }
            None => false,
        }
    }

    #[test]
    fn a_page_that_has_used_up_its_share_waits_for_the_next_turn() {
        let inbox = Inbox::default();
        assert!(is_processed(&inbox, "1", SHARE));
        assert!(!is_processed(&inbox, "2", SHARE));
        assert!(!is_processed(&inbox, "3", SHARE));
        let mut processed = Vec::new();
        inbox.turn(|frame| {
            processed.push(frame);
            thread::sleep(SHARE);
        });
        assert_eq!(processed, ["2"]);
        inbox.turn(|frame| processed.push(frame));
        assert_eq!(processed, ["2", "3"]);
        assert!(inbox.is_empty());
        assert!(is_processed(&inbox, "4", Duration::ZERO));
    }

    #[test]
    fn the_frames_of_a_document_that_leaves_have_a_bound() {
        let inbox = Inbox::default();
        assert!(is_processed(&inbox, "0", SHARE));
        for frame in ["1", "2", "3"] {
            assert!(!is_processed(&inbox, frame, SHARE));
        }
        let mut processed = Vec::new();
        inbox.finish(|frame| {
            processed.push(frame);
            thread::sleep(LAST / 2 + SHARE);
        });
        assert_eq!(processed, ["1", "2"]);
        assert!(inbox.is_empty());
    }
}
