//! Values that follow one another: results that stream, channels, and streams from the page. They are one thing on the
//! wire; see `docs/protocol.md`.

mod channel;
mod incoming;
mod outgoing;
mod progress;
mod streaming;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use ipc_core::message::Id;
use ipc_core::schema::Flow;
use ipc_core::{ErrorCode, IpcError};

pub use self::channel::{Channel, SendError, TrySendError};
pub(crate) use self::incoming::Incoming;
pub(crate) use self::outgoing::{Kind, Outgoing, Unfit, drive};
pub use self::progress::{Progress, ProgressUpdate};
pub use self::streaming::Streaming;
use crate::budget::{self, Budgets};
use crate::credit::{Total, Window};
use crate::link::Link;

/// What a writer may have on the way.
pub(crate) const WINDOW: Window = Window { items: 1024, bytes: 4 * 1024 * 1024 };
/// With so many bytes of all streams on the way to a document, each has but [`NARROW`].
const TOTAL: usize = 64 * 1024 * 1024;
const NARROW: usize = 64 * 1024;

/// The streams of one document, by their numbers.
pub(crate) struct Streams {
    state: Mutex<State>,
    most: usize,
    /// What has been written to the page.
    total: Arc<Total>,
    /// Bytes that have come from the page, and that nobody has read.
    unread: AtomicUsize,
    most_unread: usize,
}

#[derive(Default)]
struct State {
    out: HashMap<Id, Weak<Outgoing>>,
    incoming: HashMap<u64, Weak<Incoming>>,
    ended: bool,
}

/// A stream that ends with its call, unless it has ended before.
pub(crate) enum Tied {
    Channel(Weak<Outgoing>),
    Streaming(Weak<Incoming>),
}

impl Tied {
    /// The call is about to get its answer.
    pub(crate) fn end(&self) {
        match self {
            Tied::Channel(channel) => {
                if let Some(channel) = channel.upgrade() {
                    channel.call_ends();
                }
            }
            Tied::Streaming(streaming) => {
                if let Some(streaming) = streaming.upgrade() {
                    streaming.call_ends();
                }
            }
        }
    }
}

/// A stream that the page has named as an argument, and that the command has not taken yet.
pub(crate) enum Opened {
    Channel(Arc<Outgoing>),
    Streaming(Arc<Incoming>),
}

impl Opened {
    pub(crate) fn new(number: u64, flow: Flow, link: &Arc<Link>) -> Result<Self, IpcError> {
        match flow {
            Flow::Streaming => Incoming::open(number, link).map(Opened::Streaming),
            _ => Outgoing::open(Id::Integer(number), Kind::Channel, link).map(Opened::Channel),
        }
    }

    pub(crate) fn tied(&self) -> Tied {
        match self {
            Opened::Channel(channel) => Tied::Channel(Arc::downgrade(channel)),
            Opened::Streaming(streaming) => Tied::Streaming(Arc::downgrade(streaming)),
        }
    }
}

impl Streams {
    pub(crate) fn new(budgets: &Budgets) -> Self {
        Streams {
            state: Mutex::default(),
            most: budgets.streams,
            total: Arc::new(Total::new(TOTAL, NARROW)),
            unread: AtomicUsize::new(0),
            most_unread: budgets.unread,
        }
    }

    /// Makes room for an item from the page.
    fn hold(&self, bytes: usize) -> Result<(), IpcError> {
        let before = self.unread.fetch_add(bytes, Ordering::Relaxed);
        if before.saturating_add(bytes) <= self.most_unread {
            return Ok(());
        }
        self.release(bytes);
        let what = "commands do not read what the page streams to them";
        Err(budget::used_up("unread", self.most_unread, what))
    }

    fn release(&self, bytes: usize) {
        self.unread.fetch_sub(bytes, Ordering::Relaxed);
    }

    fn add_out(&self, id: &Id, stream: &Arc<Outgoing>) -> Result<(), IpcError> {
        let mut state = self.lock();
        self.admit(&state, id)?;
        state.out.insert(id.clone(), Arc::downgrade(stream));
        Ok(())
    }

    fn add_incoming(&self, number: u64, stream: &Arc<Incoming>) -> Result<(), IpcError> {
        let mut state = self.lock();
        self.admit(&state, &Id::Integer(number))?;
        state.incoming.insert(number, Arc::downgrade(stream));
        Ok(())
    }

    fn admit(&self, state: &State, id: &Id) -> Result<(), IpcError> {
        if state.ended {
            return Err(closed());
        }
        let is_incoming = matches!(id, Id::Integer(number) if state.incoming.contains_key(number));
        if is_incoming || state.out.contains_key(id) {
            let message = format!("a stream with the number {id} is under way: draw another one");
            return Err(IpcError::new(ErrorCode::InvalidFrame, message));
        }
        if state.out.len() + state.incoming.len() >= self.most {
            return Err(budget::used_up("streams", self.most, "too many streams are open"));
        }
        Ok(())
    }

    fn remove_out(&self, id: &Id) {
        self.lock().out.remove(id);
    }

    fn remove_incoming(&self, number: u64) {
        self.lock().incoming.remove(&number);
    }

    pub(crate) fn out(&self, id: &Id) -> Option<Arc<Outgoing>> {
        self.lock().out.get(id)?.upgrade()
    }

    pub(crate) fn incoming(&self, number: u64) -> Option<Arc<Incoming>> {
        self.lock().incoming.get(&number)?.upgrade()
    }

    /// The document is gone.
    pub(crate) fn end(&self) {
        let mut state = self.lock();
        state.ended = true;
        let (out, incoming) = (std::mem::take(&mut state.out), std::mem::take(&mut state.incoming));
        drop(state);
        out.values().filter_map(Weak::upgrade).for_each(|stream| stream.stop());
        for stream in incoming.values().filter_map(Weak::upgrade) {
            stream.end(Some(closed()));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn closed() -> IpcError {
    IpcError::new(ErrorCode::Closed, "the window, or its document, is gone")
}
