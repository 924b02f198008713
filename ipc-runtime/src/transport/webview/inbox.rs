//! The waiting frames of a page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::exec::panics;

/// The time the frames of a page may take in a turn of the event loop.
const SHARE: Duration = Duration::from_millis(4);
/// The time after which a page that was not given a turn has its full share again: the event loop
/// has had most of that time for other events.
const PERIOD: Duration = Duration::from_millis(16);
/// The time the waiting frames of a document may take before another document replaces it.
const GRACE: Duration = Duration::from_millis(50);

/// The waiting frames of a page, for the next turn of the event loop.
///
/// An engine may deliver hundreds of messages in one turn. A page that sends at full speed would
/// block the event loop, so its frames are processed for [`SHARE`] of a turn. Further frames wait
/// here. So do frames that arrive while an `inline` command runs a nested event loop: the calls of
/// a page start in order.
#[derive(Default)]
pub(super) struct Inbox {
    frames: RefCell<VecDeque<String>>,
    /// The start of the period in which `spent` is counted.
    began: Cell<Option<Instant>>,
    /// The time the frames of this page have taken in this period.
    spent: Cell<Duration>,
    is_processing: Cell<bool>,
}

impl Inbox {
    /// Returns the frame if the frame may be processed now. Otherwise queues the frame.
    pub(super) fn admit(&self, frame: String) -> Option<String> {
        let now = Instant::now();
        if self.began.get().is_none_or(|began| now - began >= PERIOD) {
            self.begin(now);
        }
        if self.spent.get() < SHARE && self.is_empty() && !self.is_processing() {
            return Some(frame);
        }
        self.frames.borrow_mut().push_back(frame);
        None
    }

    /// Runs `process`, and counts its time as time of the turn.
    pub(super) fn measure(&self, process: impl FnOnce()) {
        /// A guard, since `process` may panic.
        struct Restore<'a>(&'a Cell<bool>, bool);

        impl Drop for Restore<'_> {
            fn drop(&mut self) {
                self.0.set(self.1);
            }
        }

        let begin = Instant::now();
        let restore = Restore(&self.is_processing, self.is_processing.replace(true));
        process();
        drop(restore);
        self.spent.set(self.spent.get() + begin.elapsed());
    }

    /// Begins a new turn, and processes waiting frames for the page's share of the turn.
    pub(super) fn turn(&self, process: impl FnMut(String)) {
        self.begin(Instant::now());
        if !self.is_processing() {
            self.process(SHARE, process);
        }
    }

    /// Processes waiting frames for a limited time, and drops the remaining frames.
    pub(super) fn finish(&self, process: impl FnMut(String)) {
        if !self.is_processing() {
            self.process(self.spent.get() + GRACE, process);
        }
        let dropped = std::mem::take(&mut *self.frames.borrow_mut());
        if !dropped.is_empty() {
            tracing::warn!(frames = dropped.len(), "frames of a replaced document were dropped");
        }
    }

    /// Returns whether a frame is being processed, further down the stack.
    pub(super) fn is_processing(&self) -> bool {
        self.is_processing.get()
    }

    fn begin(&self, now: Instant) {
        self.began.set(Some(now));
        self.spent.set(Duration::ZERO);
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
    fn a_frame_waits_while_another_one_is_processed() {
        let inbox = Inbox::default();
        inbox.measure(|| {
            assert_eq!(inbox.admit("nested".to_owned()), None);
            inbox.turn(|_| panic!("the frame is processed out of order"));
        });
        let mut processed = Vec::new();
        inbox.turn(|frame| processed.push(frame));
        assert_eq!(processed, ["nested"]);
    }

    #[test]
    fn a_page_has_its_share_again_after_a_while() {
        let inbox = Inbox::default();
        assert!(is_processed(&inbox, "1", SHARE));
        thread::sleep(PERIOD);
        assert!(is_processed(&inbox, "2", Duration::ZERO));
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
