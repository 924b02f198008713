//! What is on its way to one document: messages gather here, and leave together when the transport can take them.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Messages leave in frames of about this many bytes at the most.
const FRAME_BYTES: usize = 1024 * 1024;
/// A chunk is closed when it has this many bytes; a frame is made of whole chunks.
const CHUNK_BYTES: usize = 128 * 1024;

/// How much may be under way to a document, in bytes of message text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    /// Nothing more is sent while this much or more is unacknowledged. A document acknowledges before it has come to that.
    pub(crate) unacknowledged: usize,
    /// What waits to be sent. Events beyond it are dropped; replies are not.
    pub(crate) waiting: usize,
}

impl Default for Window {
    fn default() -> Self {
        Window { unacknowledged: 2 * 1024 * 1024, waiting: 64 * 1024 * 1024 }
    }
}

pub(crate) struct Outbox {
    state: Mutex<State>,
    window: Window,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    /// Texts of messages with commas between them.
    chunks: VecDeque<Vec<u8>>,
    waiting: usize,
    /// The transport has been told that there is something to take, and has not come yet.
    woken: bool,
    closed: bool,
    seq: u64,
    sent: VecDeque<(u64, usize)>,
    unacknowledged: usize,
}

/// Messages that leave together.
pub(crate) struct Departure {
    /// The place in the sequence, from 1.
    pub(crate) seq: u64,
    /// Texts of messages with commas between them.
    pub(crate) messages: Vec<u8>,
}

impl Outbox {
    /// `wake` is called, on any thread, when there is something to [`take`](Self::take). It must not block.
    pub(crate) fn new(window: Window, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Outbox { state: Mutex::default(), window, wake: Box::new(wake) }
    }

    /// Adds a reply, or a message of the protocol's own.
    pub(crate) fn push(&self, message: &[u8]) {
        self.add(message, usize::MAX);
    }

    /// Adds an event, if there is room. Tells whether there was.
    pub(crate) fn push_event(&self, message: &[u8]) -> bool {
        self.add(message, self.window.waiting)
    }

    fn add(&self, message: &[u8], most: usize) -> bool {
        let mut state = self.lock();
        if state.closed || state.waiting.saturating_add(message.len()) > most {
            return false;
        }
        state.append(message);
        let wake = state.should_wake(self.window.unacknowledged);
        drop(state);
        if wake {
            (self.wake)();
        }
        true
    }

    /// Takes what may leave now.
    pub(crate) fn take(&self) -> Option<Departure> {
        let mut state = self.lock();
        state.woken = false;
        if state.closed || !state.has_room(self.window.unacknowledged) {
            return None;
        }
        let mut messages = state.chunks.pop_front()?;
        while let Some(next) = state.chunks.front() {
            if messages.len() + next.len() > FRAME_BYTES {
                break;
            }
            messages.push(b',');
            messages.append(&mut state.chunks.pop_front()?);
        }
        state.waiting -= messages.len().min(state.waiting);
        state.seq += 1;
        let seq = state.seq;
        state.sent.push_back((seq, messages.len()));
        state.unacknowledged += messages.len();
        Some(Departure { seq, messages })
    }

    /// Whether [`take`](Self::take) would find something. If so, the transport is expected to come back by itself.
    #[cfg(feature = "webview")]
    pub(crate) fn has_more(&self) -> bool {
        let mut state = self.lock();
        state.should_wake(self.window.unacknowledged)
    }

    /// The document has handled all frames up to `seq`. An acknowledgement of what was never sent is a fault of the page's.
    pub(crate) fn acknowledge(&self, seq: u64) -> Result<(), NeverSent> {
        let mut state = self.lock();
        if seq > state.seq {
            return Err(NeverSent);
        }
        while state.sent.front().is_some_and(|(sent, _)| *sent <= seq) {
            if let Some((_, bytes)) = state.sent.pop_front() {
                state.unacknowledged -= bytes;
            }
        }
        let wake = state.should_wake(self.window.unacknowledged);
        drop(state);
        if wake {
            (self.wake)();
        }
        Ok(())
    }

    /// Forgets everything, and takes nothing more. The transport is woken, to see that.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let lost = std::mem::take(&mut state.chunks);
        state.waiting = 0;
        drop(state);
        drop(lost);
        (self.wake)();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See [`Outbox::acknowledge`].
#[derive(Debug)]
pub(crate) struct NeverSent;

impl State {
    fn append(&mut self, message: &[u8]) {
        self.waiting += message.len() + 1;
        match self.chunks.back_mut() {
            Some(chunk) if chunk.len() + message.len() < CHUNK_BYTES => {
                chunk.push(b',');
                chunk.extend_from_slice(message);
            }
            _ => {
                let mut chunk = Vec::with_capacity(message.len().max(512));
                chunk.extend_from_slice(message);
                self.chunks.push_back(chunk);
            }
        }
    }

    fn has_room(&self, most: usize) -> bool {
        self.unacknowledged < most
    }

    fn should_wake(&mut self, most: usize) -> bool {
        let wake = !self.woken && !self.closed && !self.chunks.is_empty() && self.has_room(most);
        self.woken |= wake;
        wake
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn outbox(unacknowledged: usize) -> (Outbox, Arc<AtomicUsize>) {
        let wakes = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&wakes);
        let window = Window { unacknowledged, waiting: 1000 };
        let outbox = Outbox::new(window, move || {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        (outbox, wakes)
    }

    #[test]
    fn what_has_gathered_leaves_together() {
        let (outbox, wakes) = outbox(1000);
        for text in ["1", "2", "3"] {
            outbox.push(text.as_bytes());
        }
        assert_eq!(wakes.load(Ordering::SeqCst), 1);
        let departure = outbox.take().unwrap();
        assert_eq!((departure.seq, departure.messages), (1, b"1,2,3".to_vec()));
        assert!(outbox.take().is_none());
        outbox.push(b"4");
        assert_eq!(wakes.load(Ordering::SeqCst), 2);
        assert_eq!(outbox.take().unwrap().seq, 2);
    }

    #[test]
    fn a_page_that_does_not_acknowledge_holds_back_the_rest() {
        let (outbox, wakes) = outbox(10);
        outbox.push(&[b'1'; 20]);
        assert!(outbox.take().is_some(), "one frame may always leave");
        outbox.push(b"2");
        assert_eq!(wakes.load(Ordering::SeqCst), 1);
        assert!(outbox.take().is_none());
        assert!(outbox.acknowledge(2).is_err());
        outbox.acknowledge(1).unwrap();
        assert_eq!(wakes.load(Ordering::SeqCst), 2);
        assert_eq!(outbox.take().unwrap().messages, b"2");
    }

    #[test]
    fn large_heaps_leave_in_several_frames() {
        let (outbox, _) = outbox(usize::MAX);
        let message = vec![b'1'; 100 * 1024];
        for _ in 0..30 {
            outbox.push(&message);
        }
        let (mut frames, mut bytes) = (0, 0);
        while let Some(departure) = outbox.take() {
            assert!(departure.messages.len() <= FRAME_BYTES + 30);
            frames += 1;
            bytes += departure.messages.iter().filter(|b| **b == b'1').count();
        }
        assert_eq!((frames, bytes), (3, 30 * message.len()));
    }

    #[test]
    fn events_are_bounded_and_replies_are_not() {
        let (outbox, _) = outbox(1000);
        let message = [b'1'; 600];
        assert!(outbox.push_event(&message));
        assert!(!outbox.push_event(&message));
        outbox.push(&message);
        outbox.close();
        assert!(outbox.take().is_none());
        assert!(!outbox.push_event(b"1"));
    }
}
