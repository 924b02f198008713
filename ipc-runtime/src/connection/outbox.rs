//! The outbox of a document: messages gather here, and are sent as a frame when the transport is
//! ready.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard};
use std::task::{Context, Poll};

use ipc_core::message::{ITEMS, Id};

use crate::exec::sync::lock;
use crate::exec::wakers::{self, Wait, Wakers, Woken};

/// The size limit of a frame with several chunks, in bytes.
const FRAME_BYTES: usize = 1024 * 1024;
/// The size, in bytes, of a full chunk. Frames are made of whole chunks.
const CHUNK_BYTES: usize = 128 * 1024;

/// The limits of an outbox, in bytes of message text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OutboxLimits {
    /// The number of unacknowledged bytes at which sending pauses. A document acknowledges earlier
    /// than that.
    pub(crate) unacknowledged: usize,
    /// The limit on waiting bytes. Further bounded messages are refused.
    pub(crate) waiting: usize,
    /// The number of waiting bytes at which streams pause.
    pub(crate) streams: usize,
}

impl Default for OutboxLimits {
    fn default() -> Self {
        let mib = 1024 * 1024;
        OutboxLimits { unacknowledged: 2 * mib, waiting: 64 * mib, streams: mib }
    }
}

/// The waiting messages of a document.
pub(crate) struct Outbox {
    state: Mutex<State>,
    limits: OutboxLimits,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    chunks: VecDeque<Chunk>,
    /// The number of the newest chunk.
    numbered: u64,
    /// Control messages, which overtake all others, with commas between them.
    control: Vec<u8>,
    waiting: usize,
    /// The stream whose items the newest message holds. Further items join the message.
    open_stream: Option<Id>,
    /// The numbers of the chunks that hold a coalescing event, by event.
    newest: HashMap<&'static str, u64>,
    /// Set when the transport is woken, until a frame is taken.
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
    /// Set if the chunk takes no further messages.
    is_whole: bool,
}

/// The messages of a frame.
pub(crate) struct OutgoingFrame {
    /// The sequence number of the frame, from 1.
    pub(crate) seq: u64,
    /// Texts of messages with commas between them.
    pub(crate) messages: Vec<u8>,
}

/// A position among the messages of an outbox. See [`Outbox::position`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Position(u64);

/// The position of a message in the outbox, and its bound.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Placement<'a> {
    /// Behind all others, if there is space.
    Bounded,
    /// Behind all others, even if the outbox is full: for messages that are short and few.
    Unbounded,
    /// Like `Bounded`, and replaces a waiting event of this name.
    Newest(&'static str),
    /// Behind all others, as an item of a stream. Items of one stream that wait together become one
    /// message. Credit bounds them.
    Item(&'a Id),
    /// Before all others, also while the document has not acknowledged earlier frames.
    Control,
    /// Like `Control`, but behind the messages up to a position.
    ControlAfter(Position),
}

/// The outcome of enqueueing a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Enqueued {
    /// The message waits to be sent. If `wake`, the transport has to be woken once no lock is held.
    Queued { wake: bool },
    /// The outbox is full.
    Full,
    /// The limit on held bytes is reached.
    AttachmentsFull,
    /// The document is gone.
    Closed,
}

impl Enqueued {
    pub(crate) fn is_queued(self) -> bool {
        matches!(self, Enqueued::Queued { .. })
    }
}

impl Outbox {
    /// Creates an outbox. `wake` is called on any thread when a frame can be [taken](Self::take),
    /// and must not block.
    pub(crate) fn new(limits: OutboxLimits, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Outbox { state: Mutex::default(), limits, wake: Box::new(wake) }
    }

    /// Enqueues a message and wakes the transport.
    pub(crate) fn push(&self, message: &[u8], placement: Placement<'_>) -> Enqueued {
        self.notify(self.enqueue(message, placement))
    }

    /// Enqueues a bounded message without a copy if it is large, and wakes the transport.
    pub(crate) fn push_owned(&self, message: Vec<u8>) -> Enqueued {
        if message.len() < CHUNK_BYTES {
            return self.push(&message, Placement::Bounded);
        }
        let mut state = self.lock();
        let enqueued = if state.closed {
            Enqueued::Closed
        } else if state.has_space(message.len(), 0, &self.limits) {
            state.open_stream = None;
            state.append_text(message, false);
            Enqueued::Queued { wake: state.should_wake(&self.limits) }
        } else {
            Enqueued::Full
        };
        drop(state);
        self.notify(enqueued)
    }

    /// Enqueues a message. The caller passes the outcome to [`notify`](Self::notify) when no lock
    /// is held.
    #[must_use = "the transport must be notified"]
    pub(crate) fn enqueue(&self, message: &[u8], placement: Placement<'_>) -> Enqueued {
        let mut state = self.lock();
        if state.closed {
            return Enqueued::Closed;
        }
        let placement = match placement {
            Placement::ControlAfter(position) if state.has_sent(position) => Placement::Control,
            Placement::ControlAfter(_) => Placement::Unbounded,
            placement => placement,
        };
        let replaced = match placement {
            Placement::Newest(event) => state.older(event).map_or(0, |older| older.text.len()),
            _ => 0,
        };
        let is_bounded = matches!(placement, Placement::Bounded | Placement::Newest(_));
        if is_bounded && !state.has_space(message.len(), replaced, &self.limits) {
            return Enqueued::Full;
        }
        match placement {
            Placement::Control | Placement::ControlAfter(_) => state.append_control(message),
            Placement::Newest(event) => {
                state.remove_older(event);
                state.append_newest(event, message);
            }
            Placement::Item(stream) => state.append_item(stream, message),
            Placement::Bounded | Placement::Unbounded => state.append(message),
        }
        Enqueued::Queued { wake: state.should_wake(&self.limits) }
    }

    /// Returns the limit on waiting bytes.
    pub(crate) fn capacity_bytes(&self) -> usize {
        self.limits.waiting
    }

    /// Returns the position behind the messages enqueued so far, for [`Placement::ControlAfter`].
    pub(crate) fn position(&self) -> Position {
        Position(self.lock().numbered)
    }

    /// Waits until streams may enqueue items.
    pub(crate) fn poll_capacity(&self, cx: &Context<'_>, wait: &mut Wait) -> Poll<()> {
        let mut state = self.lock();
        if state.closed || state.waiting < self.limits.streams {
            return Poll::Ready(());
        }
        state.wakers.register(wait, cx.waker());
        Poll::Pending
    }

    /// Waits until streams and lossless events may enqueue messages.
    pub(crate) async fn capacity(&self) {
        wakers::wait(|cx, wait| self.poll_capacity(cx, wait), |wait| self.deregister(wait)).await;
    }

    /// Deregisters a waiter.
    pub(crate) fn deregister(&self, wait: &Wait) {
        self.lock().wakers.deregister(wait);
    }

    /// Returns whether [`poll_capacity`](Self::poll_capacity) would be ready.
    pub(crate) fn has_capacity(&self) -> bool {
        let state = self.lock();
        state.closed || state.waiting < self.limits.streams
    }

    /// Wakes the transport.
    fn wake(&self) {
        (self.wake)();
    }

    /// Wakes the transport if `enqueued` asks for a wake, and returns `enqueued`.
    pub(crate) fn notify(&self, enqueued: Enqueued) -> Enqueued {
        if enqueued == (Enqueued::Queued { wake: true }) {
            self.wake();
        }
        enqueued
    }

    /// Takes the next frame, if a frame may be sent now.
    pub(crate) fn take(&self) -> Option<OutgoingFrame> {
        let mut state = self.lock();
        state.woken = false;
        if !state.has_something(&self.limits) {
            return None;
        }
        let mut messages = std::mem::take(&mut state.control);
        if state.unacknowledged < self.limits.unacknowledged {
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
        let has_capacity = state.waiting < self.limits.streams;
        let woken = if has_capacity { state.wakers.take() } else { Woken::default() };
        drop(state);
        woken.wake();
        Some(OutgoingFrame { seq, messages })
    }

    /// Returns whether [`take`](Self::take) would find another frame. If so, the caller must take
    /// it: the transport is not woken for it again.
    #[cfg(feature = "webview")]
    pub(crate) fn has_more(&self) -> bool {
        self.lock().should_wake(&self.limits)
    }

    /// Records the acknowledgement of all frames up to `seq`.
    ///
    /// Fails for a frame that was never sent.
    pub(crate) fn acknowledge(&self, seq: u64) -> Result<(), UnknownSequence> {
        let mut state = self.lock();
        if seq > state.seq {
            return Err(UnknownSequence);
        }
        while state.sent.front().is_some_and(|(sent, _)| *sent <= seq) {
            if let Some((_, bytes)) = state.sent.pop_front() {
                state.unacknowledged -= bytes;
            }
        }
        let wake = state.should_wake(&self.limits);
        drop(state);
        if wake {
            self.wake();
        }
        Ok(())
    }

    /// Drops all messages and refuses further ones. The transport is woken so that it notices.
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

    /// Returns the number of waiting bytes.
    pub(crate) fn waiting(&self) -> usize {
        self.lock().waiting
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// An acknowledgement of a frame that was never sent.
#[derive(Debug)]
pub(crate) struct UnknownSequence;

impl State {
    fn append(&mut self, message: &[u8]) {
        self.open_stream = None;
        match self.chunks.back_mut() {
            Some(chunk) if !chunk.is_whole && chunk.text.len() + message.len() < CHUNK_BYTES => {
                self.waiting += message.len() + 1;
                chunk.text.push(b',');
                chunk.text.extend_from_slice(message);
            }
            _ => self.append_chunk(message, false),
        }
    }

    fn append_control(&mut self, message: &[u8]) {
        if !self.control.is_empty() {
            self.control.push(b',');
        }
        self.control.extend_from_slice(message);
    }

    /// Appends a chunk of an event, which a newer event can replace.
    fn append_newest(&mut self, event: &'static str, message: &[u8]) {
        self.open_stream = None;
        self.append_chunk(message, true);
        self.newest.insert(event, self.numbered);
    }

    fn append_chunk(&mut self, message: &[u8], is_whole: bool) {
        let spare = if is_whole { 0 } else { 512 };
        let mut text = Vec::with_capacity(message.len().max(spare));
        text.extend_from_slice(message);
        self.append_text(text, is_whole);
    }

    fn append_text(&mut self, text: Vec<u8>, is_whole: bool) {
        self.numbered += 1;
        self.waiting += text.len();
        self.chunks.push_back(Chunk { number: self.numbered, text, is_whole });
    }

    fn append_item(&mut self, stream: &Id, item: &[u8]) {
        const END: &[u8] = b"]}}";
        let chunk =
            self.chunks.back_mut().filter(|chunk| chunk.text.len() + item.len() < CHUNK_BYTES);
        if let (Some(chunk), Some(open)) = (chunk, &self.open_stream)
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
        self.open_stream = Some(stream.clone());
    }

    /// Returns the position of the waiting event with this name.
    fn position_of(&self, event: &'static str) -> Option<usize> {
        let number = self.newest.get(event)?;
        self.chunks.binary_search_by_key(number, |chunk| chunk.number).ok()
    }

    /// Returns the waiting event with this name, which a newer event replaces.
    fn older(&self, event: &'static str) -> Option<&Chunk> {
        self.chunks.get(self.position_of(event)?)
    }

    fn remove_older(&mut self, event: &'static str) {
        if let Some(chunk) = self.position_of(event).and_then(|at| self.chunks.remove(at)) {
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
            self.open_stream = None;
        }
        if messages.is_empty() {
            *messages = chunk.text;
        } else {
            messages.push(b',');
            messages.append(&mut chunk.text);
        }
    }

    /// Returns whether the messages up to a position have been sent.
    fn has_sent(&self, position: Position) -> bool {
        self.chunks.front().is_none_or(|chunk| chunk.number > position.0)
    }

    /// Returns whether there is space for a message that replaces some of the waiting bytes.
    fn has_space(&self, bytes: usize, replaced: usize, limits: &OutboxLimits) -> bool {
        (self.waiting - replaced).saturating_add(bytes) <= limits.waiting
    }

    fn has_something(&self, limits: &OutboxLimits) -> bool {
        let may_send = !self.chunks.is_empty() && self.unacknowledged < limits.unacknowledged;
        !self.closed && (may_send || !self.control.is_empty())
    }

    fn should_wake(&mut self, limits: &OutboxLimits) -> bool {
        let wake = !self.woken && self.has_something(limits);
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
        let limits = OutboxLimits { unacknowledged, waiting: 1000, streams: 500 };
        let outbox = Outbox::new(limits, move || {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        (outbox, wakes)
    }

    fn force(outbox: &Outbox, message: &[u8]) {
        assert!(outbox.push(message, Placement::Unbounded).is_queued());
    }

    #[test]
    fn messages_that_wait_are_sent_as_one_frame() {
        let (outbox, wakes) = outbox(1000);
        for text in ["1", "2", "3"] {
            assert!(outbox.push(text.as_bytes(), Placement::Bounded).is_queued());
        }
        assert_eq!(wakes.load(Ordering::SeqCst), 1);
        let frame = outbox.take().unwrap();
        assert_eq!((frame.seq, frame.messages), (1, b"1,2,3".to_vec()));
        assert!(outbox.take().is_none());
        force(&outbox, b"4");
        assert_eq!(wakes.load(Ordering::SeqCst), 2);
        assert_eq!(outbox.take().unwrap().seq, 2);
    }

    #[test]
    fn a_page_that_does_not_acknowledge_is_sent_no_further_frame() {
        let (outbox, wakes) = outbox(10);
        force(&outbox, &[b'1'; 20]);
        assert!(outbox.take().is_some(), "one frame may always be sent");
        force(&outbox, b"2");
        assert_eq!(wakes.load(Ordering::SeqCst), 1);
        assert!(outbox.take().is_none());
        assert!(outbox.acknowledge(2).is_err());
        outbox.acknowledge(1).unwrap();
        assert_eq!(wakes.load(Ordering::SeqCst), 2);
        assert_eq!(outbox.take().unwrap().messages, b"2");
    }

    #[test]
    fn many_bytes_are_sent_in_several_frames() {
        let (outbox, _) = outbox(usize::MAX);
        let message = vec![b'1'; 100 * 1024];
        for _ in 0..30 {
            force(&outbox, &message);
        }
        let (mut frames, mut bytes) = (0, 0);
        while let Some(frame) = outbox.take() {
            assert!(frame.messages.len() <= FRAME_BYTES + 30);
            frames += 1;
            bytes += frame.messages.iter().filter(|b| **b == b'1').count();
        }
        assert_eq!((frames, bytes), (3, 30 * message.len()));
    }

    #[test]
    fn waiting_bytes_are_bounded() {
        let (outbox, _) = outbox(1000);
        let message = [b'1'; 600];
        assert!(outbox.push(&message, Placement::Bounded).is_queued());
        assert_eq!(outbox.push(&message, Placement::Bounded), Enqueued::Full);
        force(&outbox, &message);
        outbox.close();
        assert!(outbox.take().is_none());
        assert_eq!(outbox.push(b"1", Placement::Bounded), Enqueued::Closed);
        assert_eq!(outbox.waiting(), 0);
    }

    #[test]
    fn waiting_items_of_a_stream_are_one_message() {
        let (outbox, _) = outbox(1000);
        let (one, two) = (Id::Integer(1), Id::Integer(2));
        let add = |stream, item: &str| {
            assert!(outbox.enqueue(item.as_bytes(), Placement::Item(stream)).is_queued())
        };
        add(&one, "1");
        add(&one, "2");
        add(&two, "3");
        add(&one, "4");
        force(&outbox, b"{}");
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
        assert_eq!(text, items(1, "6"), "items do not join a message that was sent");
    }

    #[test]
    fn a_coalescing_event_replaces_the_one_that_waits() {
        let (outbox, _) = outbox(1000);
        let add = |event, text: &str| {
            assert!(outbox.enqueue(text.as_bytes(), Placement::Newest(event)).is_queued())
        };
        add("a", "a1");
        force(&outbox, b"1");
        add("b", "b1");
        add("a", "a2");
        force(&outbox, b"2");
        add("b", "b2");
        assert_eq!(outbox.take().unwrap().messages, b"1,a2,2,b2");
        assert_eq!(outbox.waiting(), 0);
        add("a", "a3");
        assert_eq!(outbox.take().unwrap().messages, b"a3");
    }

    #[test]
    fn a_coalescing_event_that_is_refused_leaves_the_one_that_waits() {
        let (outbox, _) = outbox(1000);
        let add = |text: &[u8]| outbox.enqueue(text, Placement::Newest("a"));
        assert!(add(&[b'1'; 400]).is_queued());
        force(&outbox, &[b'2'; 500]);
        assert_eq!(add(&[b'3'; 501]), Enqueued::Full);
        assert_eq!(outbox.waiting(), 900);
        assert!(add(&[b'4'; 500]).is_queued(), "it takes the space of the older one");
        assert_eq!(outbox.waiting(), 1000);
        let expected = [&[b'2'; 500][..], b",", &[b'4'; 500]].concat();
        assert_eq!(outbox.take().unwrap().messages, expected);
    }

    #[test]
    fn control_messages_overtake_waiting_and_unacknowledged_ones() {
        let (outbox, wakes) = outbox(10);
        force(&outbox, &[b'1'; 20]);
        assert!(outbox.take().is_some());
        force(&outbox, b"2");
        assert!(outbox.take().is_none());
        let before = wakes.load(Ordering::SeqCst);
        let _ = outbox.push(b"c1", Placement::Control);
        let _ = outbox.push(b"c2", Placement::Control);
        assert_eq!(wakes.load(Ordering::SeqCst), before + 1);
        assert_eq!(outbox.take().unwrap().messages, b"c1,c2");
        outbox.acknowledge(2).unwrap();
        let _ = outbox.push(b"c3", Placement::Control);
        assert_eq!(outbox.take().unwrap().messages, b"c3,2");
    }

    #[test]
    fn a_control_message_does_not_overtake_its_subject() {
        let (outbox, _) = outbox(1000);
        force(&outbox, b"1");
        force(&outbox, b"asked");
        let mark = outbox.position();
        force(&outbox, b"2");
        let _ = outbox.push(b"cancelled", Placement::ControlAfter(mark));
        assert_eq!(outbox.take().unwrap().messages, b"1,asked,2,cancelled");
        force(&outbox, b"3");
        let _ = outbox.push(b"c", Placement::ControlAfter(mark));
        assert_eq!(outbox.take().unwrap().messages, b"c,3");
    }

    #[test]
    fn streams_pause_while_many_bytes_wait() {
        let (outbox, _) = outbox(1000);
        let (cx, mut wait) = (Context::from_waker(Waker::noop()), Wait::default());
        assert!(outbox.poll_capacity(&cx, &mut wait).is_ready());
        force(&outbox, &[b'1'; 500]);
        assert!(outbox.poll_capacity(&cx, &mut wait).is_pending());
        assert!(outbox.take().is_some());
        assert!(outbox.poll_capacity(&cx, &mut wait).is_ready());
    }
}
