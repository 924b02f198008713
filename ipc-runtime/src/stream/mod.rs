//! Streams: results of commands, channels, and streams from the page. All of them have the same
//! form on the wire. See `docs/protocol.md`.

mod channel;
pub(crate) mod credit;
mod incoming;
mod outgoing;
mod progress;
mod streaming;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Weak};

use ipc_core::message::Id;
use ipc_core::schema::Flow;
use ipc_core::{ErrorCode, IpcError};

pub use self::channel::{Channel, SendError, TrySendError};
pub(crate) use self::incoming::Incoming;
pub(crate) use self::outgoing::{ItemError, Kind, Outgoing, send_all};
pub use self::progress::{Progress, ProgressUpdate};
pub use self::streaming::Streaming;
use crate::connection::{Connection, closed};
use crate::exec::budget::{self, Budgets};
use crate::exec::sync::lock;
use crate::stream::credit::{CreditWindow, Total};

/// The window of every stream, in both directions.
pub(crate) const WINDOW: CreditWindow = CreditWindow { items: 1024, bytes: 4 * 1024 * 1024 };
/// The number of bytes in flight to a document at which each of its streams is limited to
/// [`NARROW`] bytes.
const TOTAL: usize = 64 * 1024 * 1024;
const NARROW: usize = 64 * 1024;

/// The open streams of a document, by id.
pub(crate) struct Streams {
    connection: Arc<Connection>,
    state: Mutex<State>,
    capacity: usize,
    /// Bytes in flight to the page.
    total: Arc<Total>,
    /// Unread bytes from the page.
    unread: AtomicUsize,
    max_unread: usize,
}

#[derive(Default)]
struct State {
    outgoing: HashMap<Id, Weak<Outgoing>>,
    incoming: HashMap<u64, Weak<Incoming>>,
    closed: bool,
}

/// A stream among the arguments of a call, which the command has not taken yet.
pub(crate) enum ArgumentStream {
    Channel(Arc<Outgoing>),
    Streaming(Arc<Incoming>),
}

/// A handle that ends a stream with its call. The handle does not keep the stream open.
pub(crate) enum CallStream {
    Channel(Weak<Outgoing>),
    Streaming(Weak<Incoming>),
}

impl ArgumentStream {
    /// Opens the stream the page has named as an argument.
    pub(crate) fn open(id: u64, flow: Flow, streams: &Arc<Streams>) -> Result<Self, IpcError> {
        match flow {
            Flow::Streaming => Incoming::open(id, streams).map(ArgumentStream::Streaming),
            _ => {
                Outgoing::open(Id::Integer(id), Kind::Channel, streams).map(ArgumentStream::Channel)
            }
        }
    }

    pub(crate) fn downgrade(&self) -> CallStream {
        match self {
            ArgumentStream::Channel(channel) => CallStream::Channel(Arc::downgrade(channel)),
            ArgumentStream::Streaming(streaming) => {
                CallStream::Streaming(Arc::downgrade(streaming))
            }
        }
    }
}

impl CallStream {
    /// Ends the stream, unless it is kept or has ended before.
    pub(crate) fn end(&self) {
        match self {
            CallStream::Channel(channel) => {
                if let Some(channel) = channel.upgrade() {
                    channel.end_with_call();
                }
            }
            CallStream::Streaming(streaming) => {
                if let Some(streaming) = streaming.upgrade() {
                    streaming.end_with_call();
                }
            }
        }
    }
}

impl Streams {
    pub(crate) fn new(connection: &Arc<Connection>, budgets: &Budgets) -> Self {
        Streams {
            connection: Arc::clone(connection),
            state: Mutex::default(),
            capacity: budgets.streams,
            total: Arc::new(Total::new(TOTAL, NARROW)),
            unread: AtomicUsize::new(0),
            max_unread: budgets.unread,
        }
    }

    /// Reserves budget for an item from the page.
    fn reserve_unread(&self, bytes: usize) -> Result<(), IpcError> {
        let before = self.unread.fetch_add(bytes, Ordering::Relaxed);
        if before.saturating_add(bytes) <= self.max_unread {
            return Ok(());
        }
        self.release_unread(bytes);
        Err(budget::unread_full(self.max_unread, bytes))
    }

    fn release_unread(&self, bytes: usize) {
        self.unread.fetch_sub(bytes, Ordering::Relaxed);
    }

    fn add_outgoing(&self, id: &Id, stream: &Arc<Outgoing>) -> Result<(), IpcError> {
        let mut state = self.lock();
        self.admit(&state, id)?;
        state.outgoing.insert(id.clone(), Arc::downgrade(stream));
        Ok(())
    }

    fn add_incoming(&self, id: u64, stream: &Arc<Incoming>) -> Result<(), IpcError> {
        let mut state = self.lock();
        self.admit(&state, &Id::Integer(id))?;
        state.incoming.insert(id, Arc::downgrade(stream));
        Ok(())
    }

    fn admit(&self, state: &State, id: &Id) -> Result<(), IpcError> {
        if state.closed {
            return Err(closed());
        }
        let is_incoming = matches!(id, Id::Integer(number) if state.incoming.contains_key(number));
        if is_incoming || state.outgoing.contains_key(id) {
            let message = format!("a stream with the id {id} is open; allocate another id");
            return Err(IpcError::new(ErrorCode::InvalidFrame, message));
        }
        if state.outgoing.len() + state.incoming.len() >= self.capacity {
            return Err(budget::exhausted("streams", self.capacity, "too many streams are open"));
        }
        Ok(())
    }

    fn remove_outgoing(&self, id: &Id) {
        self.lock().outgoing.remove(id);
    }

    fn remove_incoming(&self, id: u64) {
        self.lock().incoming.remove(&id);
    }

    pub(crate) fn outgoing(&self, id: &Id) -> Option<Arc<Outgoing>> {
        self.lock().outgoing.get(id)?.upgrade()
    }

    pub(crate) fn incoming(&self, id: u64) -> Option<Arc<Incoming>> {
        self.lock().incoming.get(&id)?.upgrade()
    }

    /// Ends all streams and refuses further ones: the document is gone.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let (outgoing, incoming) =
            (std::mem::take(&mut state.outgoing), std::mem::take(&mut state.incoming));
        drop(state);
        outgoing.values().filter_map(Weak::upgrade).for_each(|stream| stream.stop());
        for stream in incoming.values().filter_map(Weak::upgrade) {
            stream.end(Some(closed()));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}
