//! The waiting frames of a page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::exec::panics;

/// The time the frames of a page may take in a turn of the event loop.
const SHARE: Duration = Duration::from_millis(4);
/// The time the waiting frames of a document may take before another document replaces it.
const GRACE: Duration = Duration::from_millis(50);

/// The waiting frames of a page, for the next turn of the event loop.
///
/// An engine may deliver hundreds of messages in one turn. A page that sends at full speed would
/// block the event loop, so its frames are processed for [`SHARE`] of a turn. Further frames wait
/// here.
#[derive(Default)]
pub(super) struct Inbox {
    frames: RefCell<VecDeque<String>>,
    /// The time the frames of this page have taken since the turn began.
    spent: Cell<Duration>,
}

impl Inbox {
    /// Returns the frame if the frame may be processed now. Otherwise queues the frame.
    pub(super) fn admit(&self, frame: String) -> Option<String> {
        if self.spent.get() < SHARE && self.is_empty() {
            return Some(frame);
        }
        self.frames.borrow_mut().push_back(frame);
        None
    }

    /// Runs `process`, and counts its time as time of the turn.
    pub(super) fn measure(&self, process: impl FnOnce()) {
        let begin = Instant::now();
        process();
        self.spent.set(self.spent.get() + begin.elapsed());
    }

    /// Begins a new turn, and processes waiting frames for the page's share of the turn.
    pub(super) fn turn(&self, process: impl FnMut(String)) {
        self.spent.set(Duration::ZERO);
        self.process(SHARE, process);
    }

    /// Processes waiting frames for a limited time, and drops the remaining frames.
    pub(super) fn finish(&self, process: impl FnMut(String)) {
        self.process(self.spent.get() + GRACE, process);
        let dropped = std::mem::take(&mut *self.frames.borrow_mut());
        if !dropped.is_empty() {
            tracing::warn!(frames = dropped.len(), "frames of a replaced document were dropped");
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.frames.borrow().is_empty()
    }

    fn process(&self, until: Duration, mut process: impl FnMut(String)) {
        while self.spent.get() < until {
            let Some(frame) = self.frames.borrow_mut().pop_front() else { return };
            self.measure(|| {
                // A panic must not lose the frames that follow.
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
    fn frames_of_a_replaced_document_are_processed_for_a_limited_time() {
        let inbox = Inbox::default();
        assert!(is_processed(&inbox, "0", SHARE));
        for frame in ["1", "2", "3"] {
            assert!(!is_processed(&inbox, frame, SHARE));
        }
        let mut processed = Vec::new();
        inbox.finish(|frame| {
            processed.push(frame);
            thread::sleep(GRACE / 2 + SHARE);
        });
        assert_eq!(processed, ["1", "2"]);
        assert!(inbox.is_empty());
    }
}
