//! What is on its way to one document: messages gather here, and leave together when the transport can take them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use ipc_core::message::{ITEMS, Id};

use crate::wakers::{self, Wait, Wakers, Woken};

/// Messages leave in frames of about this many bytes at the most.
const FRAME_BYTES: usize = 1024 * 1024;
/// A chunk is closed when it has this many bytes; a frame is made of whole chunks.
const CHUNK_BYTES: usize = 128 * 1024;

/// How much may be under way to a document, in bytes of message text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    /// Nothing more is sent while this much or more is unacknowledged. A document acknowledges before it has come to that.
    pub(crate) unacknowledged: usize,
    /// What waits to be sent. Messages beyond it are not taken.
    pub(crate) waiting: usize,
    /// Streams wait while so much waits to be sent.
    pub(crate) streams: usize,
}

impl Default for Window {
    fn default() -> Self {
        let mib = 1024 * 1024;
        Window { unacknowledged: 2 * mib, waiting: 64 * mib, streams: mib }
    }
}

pub(crate) struct Outbox {
    state: Mutex<State>,
    window: Window,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    chunks: VecDeque<Chunk>,
    /// The number of the last chunk.
    numbered: u64,
    /// Messages that overtake the others.
    control: Vec<u8>,
    waiting: usize,
    /// The stream whose items are the last message.
    open: Option<Id>,
    /// The chunks that are a coalescing event each.
    newest: HashMap<&'static str, u64>,
    /// The transport has been told that there is something to take, and has not come yet.
    woken: bool,
    closed: bool,
    seq: u64,
    sent: VecDeque<(u64, usize)>,
    unacknowledged: usize,
    wakers: Wakers,
}

struct Chunk {
    number: u64,
    /// Texts of messages with commas between them.
    text: Vec<u8>,
    /// Nothing is added to it.
    is_whole: bool,
}

/// Messages that leave together.
pub(crate) struct Departure {
    /// The place in the sequence, from 1.
    pub(crate) seq: u64,
    /// Texts of messages with commas between them.
    pub(crate) messages: Vec<u8>,
}

/// See [`Outbox::mark`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark(u64);

/// What has become of a message. The transport may have to be woken, when no lock is held any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(crate) enum Added {
    /// It waits to be sent.
    Taken { wake: bool },
    /// There is no room.
    Full,
    /// There is no room for the bytes that were to travel beside it.
    FullBeside,
    /// The document is gone.
    Closed,
}

impl Added {
    pub(crate) fn is_taken(self) -> bool {
        matches!(self, Added::Taken { .. })
    }
}

impl Outbox {
    /// `wake` is called, on any thread, when there is something to [`take`](Self::take). It must not block.
    pub(crate) fn new(window: Window, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Outbox { state: Mutex::default(), window, wake: Box::new(wake) }
    }

    /// Adds a message, if there is room, and wakes the transport.
    pub(crate) fn push(&self, message: &[u8]) -> Added {
        self.woken(self.add(message))
    }

    /// Adds a message, whether there is room or not: one that is short, and of which there are not many.
    pub(crate) fn force(&self, message: &[u8]) {
        let _ = self.woken(self.add_short(message));
    }

    /// Adds a message that overtakes the others, and leaves even where the document has not acknowledged those.
    pub(crate) fn overtake(&self, message: &[u8]) {
        let added = self.change(|state| {
            if !state.control.is_empty() {
                state.control.push(b',');
            }
            state.control.extend_from_slice(message);
            Some(())
        });
        let _ = self.woken(added);
    }

    /// Marks the messages that have been added so far, for [`overtake_after`](Self::overtake_after).
    pub(crate) fn mark(&self) -> Mark {
        Mark(self.lock().numbered)
    }

    /// Adds a message that overtakes the others, but for those up to a mark.
    pub(crate) fn overtake_after(&self, mark: Mark, message: &[u8]) {
        if self.lock().chunks.front().is_some_and(|chunk| chunk.number <= mark.0) {
            self.force(message);
        } else {
            self.overtake(message);
        }
    }

    /// Adds a message, if there is room. [`wake`](Self::wake) is left to the caller.
    pub(crate) fn add(&self, message: &[u8]) -> Added {
        self.change(|state| {
            state.has_place(message.len(), &self.window).then(|| state.append(message))
        })
    }

    /// See [`force`](Self::force). [`wake`](Self::wake) is left to the caller.
    pub(crate) fn add_short(&self, message: &[u8]) -> Added {
        self.change(|state| {
            state.append(message);
            Some(())
        })
    }

    /// Adds an event that takes the place of the one before, if that still waits.
    pub(crate) fn add_newest(&self, event: &'static str, message: &[u8]) -> Added {
        self.change(|state| {
            if let Some(number) = state.newest.remove(event) {
                state.remove(number);
            }
            if !state.has_place(message.len(), &self.window) {
                return None;
            }
            state.append_alone(message);
            state.newest.insert(event, state.numbered);
            Some(())
        })
    }

    /// Adds an item of a stream. What waits of it becomes one message.
    pub(crate) fn add_item(&self, stream: &Id, item: &[u8]) -> Added {
        self.change(|state| {
            state.append_item(stream, item);
            Some(())
        })
    }

    /// Ready once the items of streams that wait to be sent are not too many.
    pub(crate) fn poll_room(&self, cx: &Context<'_>, wait: &mut Wait) -> Poll<()> {
        let mut state = self.lock();
        if state.closed || state.waiting < self.window.streams {
            return Poll::Ready(());
        }
        state.wakers.note(wait, cx.waker());
        Poll::Pending
    }

    /// Waits until [`poll_room`](Self::poll_room) is ready.
    pub(crate) async fn room(&self) {
        wakers::wait(|cx, wait| self.poll_room(cx, wait), |wait| self.forget(wait)).await;
    }

    /// Who has waited for room does not any more.
    pub(crate) fn forget(&self, wait: &Wait) {
        self.lock().wakers.forget(wait);
    }

    /// Whether [`poll_room`](Self::poll_room) would be ready.
    pub(crate) fn has_room(&self) -> bool {
        let state = self.lock();
        state.closed || state.waiting < self.window.streams
    }

    /// Tells the transport that there is something to take.
    pub(crate) fn wake(&self) {
        (self.wake)();
    }

    /// Wakes the transport if that is due.
    pub(crate) fn woken(&self, added: Added) -> Added {
        if added == (Added::Taken { wake: true }) {
            self.wake();
        }
        added
    }

    fn change(&self, change: impl FnOnce(&mut State) -> Option<()>) -> Added {
        let mut state = self.lock();
        if state.closed {
            return Added::Closed;
        }
        match change(&mut state) {
            None => Added::Full,
            Some(()) => Added::Taken { wake: state.should_wake(&self.window) },
        }
    }

    /// Takes what may leave now.
    pub(crate) fn take(&self) -> Option<Departure> {
        let mut state = self.lock();
        state.woken = false;
        if !state.has_something(&self.window) {
            return None;
        }
        let mut messages = std::mem::take(&mut state.control);
        if state.unacknowledged < self.window.unacknowledged {
            while let Some(next) = state.chunks.front() {
                if !messages.is_empty() && messages.len() + next.text.len() > FRAME_BYTES {
                    break;
                }
                state.take_chunk(&mut messages);
            }
        }
        state.seq += 1;
        let seq = state.seq;
        state.sent.push_back((seq, messages.len()));
        state.unacknowledged += messages.len();
        let has_room = state.waiting < self.window.streams;
        let woken = if has_room { state.wakers.take() } else { Woken::default() };
        drop(state);
        woken.wake();
        Some(Departure { seq, messages })
    }

    /// Whether [`take`](Self::take) would find something. If so, the transport is expected to come back by itself.
    #[cfg(feature = "webview")]
    pub(crate) fn has_more(&self) -> bool {
        self.lock().should_wake(&self.window)
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
        let wake = state.should_wake(&self.window);
        drop(state);
        if wake {
            self.wake();
        }
        Ok(())
    }

    /// Forgets everything, and takes nothing more. The transport is woken, to see that.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let lost = (std::mem::take(&mut state.chunks), std::mem::take(&mut state.control));
        state.newest.clear();
        state.waiting = 0;
        let woken = state.wakers.take();
        drop(state);
        drop(lost);
        woken.wake();
        self.wake();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// The bytes that wait to be sent.
    #[cfg(test)]
    pub(crate) fn waiting(&self) -> usize {
        self.lock().waiting
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
        self.open = None;
        match self.chunks.back_mut() {
            Some(chunk) if !chunk.is_whole && chunk.text.len() + message.len() < CHUNK_BYTES => {
                self.waiting += message.len() + 1;
                chunk.text.push(b',');
                chunk.text.extend_from_slice(message);
            }
            _ => self.append_chunk(message, false),
        }
    }

    fn append_alone(&mut self, message: &[u8]) {
        self.open = None;
        self.append_chunk(message, true);
    }

    fn append_chunk(&mut self, message: &[u8], is_whole: bool) {
        let spare = if is_whole { 0 } else { 512 };
        let mut text = Vec::with_capacity(message.len().max(spare));
        text.extend_from_slice(message);
        self.numbered += 1;
        self.waiting += text.len();
        self.chunks.push_back(Chunk { number: self.numbered, text, is_whole });
    }

    fn append_item(&mut self, stream: &Id, item: &[u8]) {
        const END: &[u8] = b"]}}";
        let chunk =
            self.chunks.back_mut().filter(|chunk| chunk.text.len() + item.len() < CHUNK_BYTES);
        if let (Some(chunk), Some(open)) = (chunk, &self.open)
            && open == stream
        {
            let end = chunk.text.len() - END.len();
            chunk.text.truncate(end);
            chunk.text.push(b',');
            chunk.text.extend_from_slice(item);
            chunk.text.extend_from_slice(END);
            self.waiting += item.len() + 1;
            return;
        }
        let mut message = format!(
            r#"{{"jsonrpc":"2.0","method":"{ITEMS}","params":{{"stream":{stream},"items":["#
        )
        .into_bytes();
        message.extend_from_slice(item);
        message.extend_from_slice(END);
        self.append(&message);
        self.open = Some(stream.clone());
    }

    /// Takes an event out that a newer one replaces.
    fn remove(&mut self, number: u64) {
        if let Ok(at) = self.chunks.binary_search_by_key(&number, |chunk| chunk.number)
            && let Some(chunk) = self.chunks.remove(at)
        {
            self.waiting -= chunk.text.len();
        }
    }

    fn take_chunk(&mut self, messages: &mut Vec<u8>) {
        let Some(mut chunk) = self.chunks.pop_front() else { return };
        self.waiting -= chunk.text.len();
        if chunk.is_whole {
            self.newest.retain(|_, number| *number != chunk.number);
        }
        if self.chunks.is_empty() {
            self.open = None;
        }
        if messages.is_empty() {
            *messages = chunk.text;
        } else {
            messages.push(b',');
            messages.append(&mut chunk.text);
        }
    }

    fn has_place(&self, bytes: usize, window: &Window) -> bool {
        self.waiting.saturating_add(bytes) <= window.waiting
    }

    fn has_something(&self, window: &Window) -> bool {
        let may_leave = !self.chunks.is_empty() && self.unacknowledged < window.unacknowledged;
        !self.closed && (may_leave || !self.control.is_empty())
    }

    fn should_wake(&mut self, window: &Window) -> bool {
        let wake = !self.woken && self.has_something(window);
        self.woken |= wake;
        wake
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Waker;

    use super::*;

    fn outbox(unacknowledged: usize) -> (Outbox, Arc<AtomicUsize>) {
        let wakes = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&wakes);
        let window = Window { unacknowledged, waiting: 1000, streams: 500 };
        let outbox = Outbox::new(window, move || {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        (outbox, wakes)
    }

    #[test]
    fn what_has_gathered_leaves_together() {
        let (outbox, wakes) = outbox(1000);
        for text in ["1", "2", "3"] {
            assert!(outbox.push(text.as_bytes()).is_taken());
        }
        assert_eq!(wakes.load(Ordering::SeqCst), 1);
        let departure = outbox.take().unwrap();
        assert_eq!((departure.seq, departure.messages), (1, b"1,2,3".to_vec()));
        assert!(outbox.take().is_none());
        outbox.force(b"4");
        assert_eq!(wakes.load(Ordering::SeqCst), 2);
        assert_eq!(outbox.take().unwrap().seq, 2);
    }

    #[test]
    fn a_page_that_does_not_acknowledge_holds_back_the_rest() {
        let (outbox, wakes) = outbox(10);
        outbox.force(&[b'1'; 20]);
        assert!(outbox.take().is_some(), "one frame may always leave");
        outbox.force(b"2");
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
            outbox.force(&message);
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
    fn what_waits_is_bounded() {
        let (outbox, _) = outbox(1000);
        let message = [b'1'; 600];
        assert!(outbox.push(&message).is_taken());
        assert_eq!(outbox.push(&message), Added::Full);
        outbox.force(&message);
        outbox.close();
        assert!(outbox.take().is_none());
        assert_eq!(outbox.push(b"1"), Added::Closed);
        assert_eq!(outbox.waiting(), 0);
    }

    #[test]
    fn items_of_a_stream_that_wait_are_one_message() {
        let (outbox, _) = outbox(1000);
        let (one, two) = (Id::Integer(1), Id::Integer(2));
        let add = |stream, item: &str| assert!(outbox.add_item(stream, item.as_bytes()).is_taken());
        add(&one, "1");
        add(&one, "2");
        add(&two, "3");
        add(&one, "4");
        outbox.force(b"{}");
        add(&one, "5");
        let text = String::from_utf8(outbox.take().unwrap().messages).unwrap();
        let items = |stream, items| {
            format!(
                r#"{{"jsonrpc":"2.0","method":"$/items","params":{{"stream":{stream},"items":[{items}]}}}}"#
            )
        };
        let expected = [items(1, "1,2"), items(2, "3"), items(1, "4"), "{}".into(), items(1, "5")];
        assert_eq!(text, expected.join(","));
        assert_eq!(outbox.waiting(), 0);
        add(&one, "6");
        let text = String::from_utf8(outbox.take().unwrap().messages).unwrap();
        assert_eq!(text, items(1, "6"), "what has left is not added to");
    }

    #[test]
    fn only_the_newest_of_a_coalescing_event_waits() {
        let (outbox, _) = outbox(1000);
        let add = |event, text: &str| assert!(outbox.add_newest(event, text.as_bytes()).is_taken());
        add("a", "a1");
        outbox.force(b"1");
        add("b", "b1");
        add("a", "a2");
        outbox.force(b"2");
        add("b", "b2");
        assert_eq!(outbox.take().unwrap().messages, b"1,a2,2,b2");
        assert_eq!(outbox.waiting(), 0);
        add("a", "a3");
        assert_eq!(outbox.take().unwrap().messages, b"a3");
    }

    #[test]
    fn control_overtakes_what_waits_and_what_is_unacknowledged() {
        let (outbox, wakes) = outbox(10);
        outbox.force(&[b'1'; 20]);
        assert!(outbox.take().is_some());
        outbox.force(b"2");
        assert!(outbox.take().is_none());
        let before = wakes.load(Ordering::SeqCst);
        outbox.overtake(b"c1");
        outbox.overtake(b"c2");
        assert_eq!(wakes.load(Ordering::SeqCst), before + 1);
        assert_eq!(outbox.take().unwrap().messages, b"c1,c2");
        outbox.acknowledge(2).unwrap();
        outbox.overtake(b"c3");
        assert_eq!(outbox.take().unwrap().messages, b"c3,2");
    }

    #[test]
    fn control_does_not_overtake_what_it_is_about() {
        let (outbox, _) = outbox(1000);
        outbox.force(b"1");
        outbox.force(b"asked");
        let mark = outbox.mark();
        outbox.force(b"2");
        outbox.overtake_after(mark, b"cancelled");
        assert_eq!(outbox.take().unwrap().messages, b"1,asked,2,cancelled");
        outbox.force(b"3");
        outbox.overtake_after(mark, b"c");
        assert_eq!(outbox.take().unwrap().messages, b"c,3");
    }

    #[test]
    fn streams_wait_while_much_waits() {
        let (outbox, _) = outbox(1000);
        let (cx, mut wait) = (Context::from_waker(Waker::noop()), Wait::default());
        assert!(outbox.poll_room(&cx, &mut wait).is_ready());
        outbox.force(&[b'1'; 500]);
        assert!(outbox.poll_room(&cx, &mut wait).is_pending());
        assert!(outbox.take().is_some());
        assert!(outbox.poll_room(&cx, &mut wait).is_ready());
    }
}
