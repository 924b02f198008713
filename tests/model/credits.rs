//! Models of credit: writers keep to their windows, and go on when they get credit.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll, Waker};

use loom::future::block_on;
use loom::sync::mpsc::{self, Receiver, Sender};

use crate::credit::{Closed, CreditWindow, Credits, Total};
use crate::exec::sync::Arc;
use crate::exec::wakers::{Wait, wait};
use crate::{aside, exhaustively, interrupted};

const ONE: CreditWindow = CreditWindow { items: 1, bytes: usize::MAX };
/// An inexhaustible total.
const AMPLE: usize = usize::MAX;

fn total() -> Arc<Total> {
    Arc::new(Total::new(AMPLE, 0))
}

/// A message from a writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    Item { writer: usize, number: usize },
    End,
}

/// The writers' side of a stream. The reader's side is the receiver from [`stream`].
#[derive(Clone)]
struct Stream {
    credits: Arc<Credits>,
    window: CreditWindow,
    wire: Sender<Sent>,
    /// The number of items without credit so far.
    in_flight: std::sync::Arc<AtomicUsize>,
    has_ended: std::sync::Arc<AtomicBool>,
}

fn stream(window: CreditWindow, total: &Arc<Total>) -> (Stream, Receiver<Sent>) {
    let credits = Arc::new(Credits::new(window, Arc::clone(total)));
    let (wire, reader) = mpsc::channel();
    let (in_flight, has_ended) = Default::default();
    (Stream { credits, window, wire, in_flight, has_ended }, reader)
}

impl Stream {
    /// Sends an item of one byte, once there is capacity.
    fn send(&self, writer: usize, number: usize) -> Result<(), Closed> {
        let send = || self.push(Sent::Item { writer, number });
        block_on(wait(
            |cx, wait| self.credits.poll_send(cx, wait, 1, send),
            |wait| self.credits.deregister(wait),
        ))
    }

    fn push(&self, item: Sent) {
        assert!(!self.has_ended.load(SeqCst), "{item:?} was sent after the end");
        let before = self.in_flight.fetch_add(1, SeqCst);
        assert!(before < self.window.items, "{item:?} was sent without credit");
        self.wire.send(item).unwrap();
    }

    /// Grants credit for an item.
    fn grant(&self) {
        self.in_flight.fetch_sub(1, SeqCst);
        self.credits.grant(1);
    }

    /// Ends the stream. Returns `false` if the stream had ended before.
    fn end(&self) -> bool {
        let end = || {
            assert!(!self.has_ended.swap(true, SeqCst), "the stream has ended twice");
            self.wire.send(Sent::End).unwrap();
        };
        self.credits.end(end).is_some()
    }
}

/// Creates a stream with an exhausted window.
fn full(window: CreditWindow, total: &Arc<Total>) -> (Stream, Receiver<Sent>) {
    let (stream, reader) = stream(window, total);
    for number in 0..window.items {
        stream.send(0, number).unwrap();
    }
    (stream, reader)
}

/// Faults 117 and 124, with at most three preemptions: the items of two writers arrive, and those of each
/// writer stay in order.
#[test]
fn writers_keep_to_the_window_and_go_on_with_credit() {
    interrupted(3, || {
        let total = total();
        let (stream, reader) = stream(ONE, &total);
        let writers = [1, 2].map(|writer| {
            let items = 0..3 - writer;
            aside(&stream, move |stream| {
                items.into_iter().try_for_each(|number| stream.send(writer, number))
            })
        });
        let mut next = [0, 0, 0];
        for _ in 0..3 {
            let Sent::Item { writer, number } = reader.recv().unwrap() else { panic!("the end") };
            assert_eq!(number, next[writer]);
            next[writer] += 1;
            stream.grant();
        }
        for writer in writers {
            assert_eq!(writer.join().unwrap(), Ok(()));
        }
        assert_eq!((next, total.bytes()), ([0, 2, 1], 0));
    });
}

/// Fault 117.
#[test]
fn a_waiting_writer_goes_on_with_credit() {
    exhaustively(|| {
        let total = total();
        let (stream, _reader) = full(ONE, &total);
        let writer = aside(&stream, |stream| stream.send(1, 0));
        assert!(total.bytes() <= 1);
        stream.grant();
        assert_eq!(writer.join().unwrap(), Ok(()));
        assert_eq!(total.bytes(), 1);
    });
}

/// Fault 117: the reader stops, or the document ends.
#[test]
fn a_waiting_writer_learns_of_the_end() {
    exhaustively(|| {
        let total = total();
        let (stream, _reader) = full(ONE, &total);
        let writer = aside(&stream, |stream| stream.send(1, 0));
        assert!(stream.end());
        assert_eq!(writer.join().unwrap(), Err(Closed));
        assert_eq!(total.bytes(), 0);
    });
}

/// With at most three preemptions.
#[test]
fn all_waiting_writers_learn_of_the_end() {
    interrupted(3, || {
        let total = total();
        let (stream, _reader) = full(ONE, &total);
        let writers = [1, 2].map(|writer| aside(&stream, move |stream| stream.send(writer, 0)));
        assert!(stream.end());
        for writer in writers {
            assert_eq!(writer.join().unwrap(), Err(Closed));
        }
        assert_eq!(total.bytes(), 0);
    });
}

/// Two writers, a reader that grants credit, and an end, with at most three preemptions.
#[test]
fn no_item_is_sent_after_the_end() {
    interrupted(3, || {
        let total = total();
        let (stream, reader) = full(ONE, &total);
        let writers = [1, 2].map(|writer| aside(&stream, move |stream| stream.send(writer, 0)));
        let credit = aside(&stream, |stream| stream.grant());
        assert!(stream.end());
        assert!(!stream.end());
        let sent = writers.map(|writer| writer.join().unwrap()).iter().flatten().count();
        credit.join().unwrap();
        assert!(sent <= 1, "{sent} items were sent with credit for one");
        let received: Vec<Sent> = (0..sent + 2).map(|_| reader.recv().unwrap()).collect();
        assert_eq!(received.last(), Some(&Sent::End));
        assert_eq!(stream.credits.try_send(1, || ()), Err(Closed));
        assert_eq!(stream.credits.send_unbounded(1, || ()), Err(Closed));
        assert!(stream.credits.is_closed());
        assert_eq!(total.bytes(), 0);
    });
}

#[test]
fn a_stream_ends_once() {
    exhaustively(|| {
        let total = total();
        let (stream, reader) = full(ONE, &total);
        let other = aside(&stream, |stream| stream.end());
        assert_ne!(stream.end(), other.join().unwrap());
        reader.recv().unwrap();
        assert_eq!(reader.recv(), Ok(Sent::End));
        assert_eq!(total.bytes(), 0);
    });
}

/// Fault 119: credit for more than is in flight is not kept.
#[test]
fn credit_without_items_in_flight_has_no_effect() {
    exhaustively(|| {
        let total = total();
        let (stream, _reader) = stream(ONE, &total);
        let writer = aside(&stream, |stream| stream.credits.try_send(3, || ()));
        stream.credits.grant(1 << 32);
        stream.credits.grant(u64::MAX);
        let taken = writer.join().unwrap();
        assert_eq!(taken, Ok(Some(())));
        stream.credits.grant(1 << 32);
        assert_eq!(total.bytes(), 0);
        assert_eq!(stream.credits.try_send(2, || ()), Ok(Some(())));
        assert_eq!(stream.credits.try_send(2, || ()), Ok(None));
        assert_eq!(total.bytes(), 2);
    });
}

/// Fault 119, after the end.
#[test]
fn credit_after_the_end_has_no_effect() {
    exhaustively(|| {
        let total = total();
        let (stream, _reader) = full(CreditWindow { items: 2, bytes: AMPLE }, &total);
        let late = aside(&stream, |stream| {
            stream.credits.grant(1);
            stream.credits.grant(1 << 32);
        });
        assert!(stream.end());
        late.join().unwrap();
        assert_eq!(total.bytes(), 0);
        assert_eq!(stream.credits.try_send(1, || ()), Err(Closed));
    });
}

/// Fault 124: credit frees the bytes of the oldest item, which must be the item that was sent first.
#[test]
fn items_are_sent_in_the_order_in_which_they_take_capacity() {
    exhaustively(|| {
        let total = total();
        let window = CreditWindow { items: 2, bytes: AMPLE };
        let credits = Arc::new(Credits::new(window, Arc::clone(&total)));
        let (wire, reader) = mpsc::channel();
        let take = |(credits, wire): (Arc<Credits>, Sender<usize>), bytes| {
            credits.send_unbounded(bytes, || wire.send(bytes).unwrap()).unwrap();
        };
        let other = aside(&(credits.clone(), wire.clone()), move |ends| take(ends, 1));
        take((credits.clone(), wire), 10);
        other.join().unwrap();
        let read = reader.recv().unwrap();
        credits.grant(1);
        assert_eq!(total.bytes(), 11 - read);
    });
}

/// A single writer waits for capacity, creates an item, and sends the item whatever its size.
#[test]
fn a_writer_that_waits_for_capacity_first_keeps_to_the_window() {
    exhaustively(|| {
        let total = total();
        let (stream, reader) = stream(ONE, &total);
        let writer = aside(&stream, |stream| {
            for number in 0..2 {
                wait_for_capacity(&stream.credits).unwrap();
                let send = || stream.push(Sent::Item { writer: 1, number });
                stream.credits.send_unbounded(1, send).unwrap();
            }
        });
        for number in 0..2 {
            assert_eq!(reader.recv(), Ok(Sent::Item { writer: 1, number }));
            stream.grant();
        }
        writer.join().unwrap();
        assert_eq!(total.bytes(), 0);
    });
}

#[test]
fn too_many_bytes_in_flight_stop_further_items() {
    exhaustively(|| {
        let total = total();
        let credits =
            Arc::new(Credits::new(CreditWindow { items: 9, bytes: 4 }, Arc::clone(&total)));
        let take = |credits: Arc<Credits>| credits.try_send(3, || ()).unwrap();
        let others = [aside(&credits, take), aside(&credits, take)];
        let this = take(credits.clone());
        let others = others.map(|other| other.join().unwrap());
        let taken = others.iter().flatten().count() + this.iter().count();
        assert_eq!((taken, total.bytes()), (2, 6));
        credits.grant(1);
        assert_eq!((take(credits.clone()), total.bytes()), (Some(()), 6));
    });
}

/// The credit wakes a writer that still waits.
#[test]
fn a_writer_that_is_dropped_does_not_use_up_the_wake() {
    exhaustively(|| {
        let total = total();
        let (stream, _reader) = full(ONE, &total);
        let mut gone = Wait::default();
        let polled = Context::from_waker(Waker::noop());
        assert_eq!(stream.credits.poll_send(&polled, &mut gone, 1, || ()), Poll::Pending);
        let writer = aside(&stream, |stream| stream.send(1, 0));
        stream.credits.deregister(&gone);
        stream.grant();
        assert_eq!(writer.join().unwrap(), Ok(()));
    });
}

/// Creates two streams of a document, which exhaust the total. The second also exceeds its narrow window.
fn exhausted() -> (Arc<Total>, Arc<Credits>, Arc<Credits>) {
    let total = Arc::new(Total::new(10, 1));
    let [first, second] = [(); 2].map(|()| {
        let window = CreditWindow { items: 3, bytes: 100 };
        Arc::new(Credits::new(window, Arc::clone(&total)))
    });
    first.send_unbounded(8, || ()).unwrap();
    second.send_unbounded(2, || ()).unwrap();
    (total, first, second)
}

fn wait_for_capacity(credits: &Credits) -> Result<(), Closed> {
    block_on(wait(|cx, wait| credits.poll_capacity(cx, wait), |wait| credits.deregister(wait)))
}

#[test]
fn reading_one_stream_frees_capacity_for_others() {
    exhaustively(|| {
        let (total, first, second) = exhausted();
        let writer = aside(&second, |second| wait_for_capacity(&second));
        first.grant(1);
        assert_eq!(writer.join().unwrap(), Ok(()));
        assert_eq!(total.bytes(), 2);
    });
}

/// The stream of the writer has exhausted its own window too.
#[test]
fn credit_of_two_streams_frees_capacity_for_one() {
    exhaustively(|| {
        let (total, first, second) = exhausted();
        second.send_unbounded(2, || ()).unwrap();
        second.send_unbounded(2, || ()).unwrap();
        let writer = aside(&second, |second| wait_for_capacity(&second));
        second.grant(1);
        first.grant(1);
        assert_eq!(writer.join().unwrap(), Ok(()));
        assert_eq!(total.bytes(), 4);
    });
}

#[test]
fn the_end_of_one_stream_frees_capacity_for_others() {
    exhaustively(|| {
        let (total, first, second) = exhausted();
        let writer = aside(&second, |second| wait_for_capacity(&second));
        // The last handle ends the stream.
        drop(first);
        assert_eq!(writer.join().unwrap(), Ok(()));
        assert_eq!(total.bytes(), 2);
        drop(second);
        assert_eq!(total.bytes(), 0);
    });
}

/// The other stream exhausts the total.
#[test]
fn a_stream_within_its_narrow_window_goes_on() {
    exhaustively(|| {
        let (total, first, second) = exhausted();
        let writer = aside(&second, |second| {
            wait_for_capacity(&second)?;
            second.send_unbounded(50, || ())
        });
        second.grant(1);
        assert_eq!(writer.join().unwrap(), Ok(()));
        assert_eq!(total.bytes(), 58);
        first.grant(9);
        second.grant(9);
        assert_eq!(total.bytes(), 0);
    });
}
