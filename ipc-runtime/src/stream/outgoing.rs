//! The writing end of a stream to the page.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, ready};

use futures_core::Stream;
use ipc_core::encode::{self, EncodeError};
use ipc_core::message::{self, END, Id, Stop};
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Payload};

use super::{Streams, WINDOW};
use crate::connection::Connection;
use crate::connection::attachments::{self, Attached, Collector, Owner};
use crate::connection::outbox::{Enqueued, Placement};
use crate::exec::sync::lock;
use crate::exec::wakers::{self, Wait};
use crate::stream::credit::{Closed, Credits};

/// A stream to the page: its credit, and the bytes sent out of band.
pub(crate) struct Outgoing {
    id: Id,
    streams: Arc<Streams>,
    credits: Credits,
    kind: Kind,
    /// Set if the stream outlives its call.
    kept: AtomicBool,
    /// The bytes sent out of band with the latest items, which the page may not have fetched.
    attached: Mutex<VecDeque<u64>>,
}

/// The message by which the reader is notified of the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The reply to the call.
    Result,
    /// A message of its own.
    Channel,
}

/// A reason why an item cannot be sent.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ItemError {
    #[error(transparent)]
    Unencodable(#[from] EncodeError),
    #[error(
        "it has {len} bytes, which exceeds the limit of {max}; send less at once, or raise \
         `Limits::bytes`"
    )]
    TooLarge { len: usize, max: usize },
}

impl ItemError {
    /// Returns the error for the item with this number, counted from 0.
    fn of_item(&self, number: u64) -> IpcError {
        let message = format!("item {number} of the stream cannot be sent: {self}");
        match self {
            ItemError::Unencodable(error) => IpcError::at(error.code(), error.path(), message),
            ItemError::TooLarge { .. } => IpcError::new(ErrorCode::PayloadTooLarge, message),
        }
    }
}

/// An item ready to be sent.
pub(crate) struct Item {
    text: Vec<u8>,
    attached: Vec<Attached>,
    bytes: usize,
}

impl Item {
    /// Serializes an item. This runs code of the user.
    pub(crate) fn new(
        value: &impl Payload,
        values: &Values<'_>,
        connection: &Connection,
    ) -> Result<Self, ItemError> {
        let collector = Collector::default();
        let can_attach = values.extended && connection.can_attach();
        let attachments = can_attach.then_some(&collector as &dyn Attachments);
        let text = encode::to_vec(value, &Values { attachments, ..*values })?;
        if text.len() > connection.max_message {
            return Err(ItemError::TooLarge { len: text.len(), max: connection.max_message });
        }
        let attached = collector.into_attached();
        let bytes = text.len() + attachments::total(&attached);
        Ok(Item { text, attached, bytes })
    }
}

impl Outgoing {
    /// Opens the stream `id`.
    pub(crate) fn open(id: Id, kind: Kind, streams: &Arc<Streams>) -> Result<Arc<Self>, IpcError> {
        let stream = Arc::new(Outgoing {
            id,
            streams: Arc::clone(streams),
            credits: Credits::new(WINDOW, Arc::clone(&streams.total)),
            kind,
            kept: AtomicBool::new(false),
            attached: Mutex::default(),
        });
        streams.add_outgoing(&stream.id, &stream).inspect_err(|_| {
            // The stream was never open, and the id may belong to another: dropping the stream must
            // send nothing.
            let _ = stream.credits.end(|| ());
        })?;
        Ok(stream)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.streams.connection
    }

    /// Waits until the reader and the outbox have capacity for an item.
    async fn capacity(&self) -> Result<(), Closed> {
        let poll = |cx: &Context<'_>, wait: &mut Wait| {
            ready!(self.connection().outbox.poll_capacity(cx, wait));
            self.credits.poll_capacity(cx, wait)
        };
        wakers::wait(poll, |wait| self.deregister(wait)).await
    }

    /// Waits for capacity, then sends an item.
    pub(crate) async fn send(&self, item: &Item) -> Result<(), Closed> {
        let poll = |cx: &Context<'_>, wait: &mut Wait| {
            ready!(self.connection().outbox.poll_capacity(cx, wait));
            self.credits.poll_send(cx, wait, item.bytes, || self.enqueue(item))
        };
        let enqueued = wakers::wait(poll, |wait| self.deregister(wait)).await?;
        self.notify(&item.text, enqueued)
    }

    fn deregister(&self, wait: &Wait) {
        self.connection().outbox.deregister(wait);
        self.credits.deregister(wait);
    }

    /// Sends an item if there is capacity. Returns whether the item was sent.
    pub(crate) fn try_send(&self, item: &Item) -> Result<bool, Closed> {
        if !self.connection().outbox.has_capacity() {
            return if self.credits.is_closed() { Err(Closed) } else { Ok(false) };
        }
        match self.credits.try_send(item.bytes, || self.enqueue(item))? {
            None => Ok(false),
            Some(enqueued) => self.notify(&item.text, enqueued).map(|()| true),
        }
    }

    /// Sends an item, whether there is capacity or not.
    pub(crate) fn send_unbounded(&self, item: &Item) -> Result<(), Closed> {
        let enqueued = self.credits.send_unbounded(item.bytes, || self.enqueue(item))?;
        self.notify(&item.text, enqueued)
    }

    /// Reports an item that cannot be sent, in its place. The report uses credit as the item would.
    fn report_skipped(&self, error: &IpcError) -> Result<(), Closed> {
        let text = message::skipped(&self.id, error);
        let enqueue = || self.connection().outbox.enqueue(&text, Placement::Unbounded);
        self.notify(&text, self.credits.send_unbounded(text.len(), enqueue)?)
    }

    /// Enqueues an item. The caller holds the lock of the credits, which keeps the order of items.
    fn enqueue(&self, item: &Item) -> Enqueued {
        if let Some(attachments) = &self.connection().attachments {
            // Credit bounds the items of a stream, so the offer is always accepted.
            let _ = attachments.offer(&item.attached, &Owner::Item);
            let mut attached = lock(&self.attached);
            attached.extend(item.attached.iter().map(|(number, _)| *number));
            let older = attached.len().saturating_sub(WINDOW.items);
            attached.drain(..older);
        }
        self.connection().outbox.enqueue(&item.text, Placement::Item(&self.id))
    }

    /// Completes [`enqueue`](Self::enqueue), after the lock of the credits has been released.
    fn notify(&self, text: &[u8], enqueued: Enqueued) -> Result<(), Closed> {
        let notified = self.connection().notify(text, enqueued);
        if notified.is_queued() { Ok(()) } else { Err(Closed) }
    }

    /// Records that the reader has handled items.
    pub(crate) fn grant(&self, items: u64) {
        self.credits.grant(items);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.credits.is_closed()
    }

    /// Returns whether the stream is a channel. A result is stopped by a cancel of its call
    /// instead.
    pub(crate) fn is_channel(&self) -> bool {
        self.kind == Kind::Channel
    }

    /// Lets the stream outlive its call.
    pub(crate) fn keep(&self) {
        self.kept.store(true, Ordering::Relaxed);
    }

    /// Ends the stream with its call, unless the stream is kept.
    pub(crate) fn end_with_call(&self) {
        if !self.kept.load(Ordering::Relaxed) {
            self.end();
        }
    }

    /// Ends the stream and notifies the reader.
    pub(crate) fn end(&self) {
        let end = match (self.kind, &self.id) {
            (Kind::Channel, Id::Integer(stream)) => {
                let end = message::notification(END, &Stop { stream: *stream });
                Some(end.expect("a number is JSON"))
            }
            _ => None,
        };
        let ended = self.credits.end(|| {
            end.as_ref().map(|end| self.connection().outbox.enqueue(end, Placement::Unbounded))
        });
        if let Some(enqueued) = ended {
            if let (Some(end), Some(enqueued)) = (&end, enqueued) {
                self.connection().notify(end, enqueued);
            }
            self.streams.remove_outgoing(&self.id);
        }
    }

    /// Ends the stream because the reader has stopped.
    pub(crate) fn stop(&self) {
        if self.credits.end(|| ()).is_none() {
            return;
        }
        self.streams.remove_outgoing(&self.id);
        if let Some(attachments) = &self.connection().attachments {
            let attached = lock(&self.attached);
            attachments.withdraw(attached.iter().copied());
        }
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        match self.kind {
            Kind::Result => self.stop(),
            Kind::Channel => self.end(),
        }
    }
}

/// Sends the items of a stream until the stream ends. `read` splits an item from an error that ends
/// the stream. The stream goes on after an item that cannot be sent, of which the page is notified. The
/// log has the first of them.
pub(crate) async fn send_all<S: Stream, T: Payload>(
    out: &Outgoing,
    values: &Values<'_>,
    stream: S,
    mut read: impl FnMut(S::Item) -> Result<T, IpcError>,
) -> Result<(), IpcError> {
    let mut stream = Box::pin(stream);
    let (mut number, mut has_skipped) = (0_u64, false);
    while out.capacity().await.is_ok() {
        let Some(item) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await else { break };
        let item = read(item)?;
        // The size of an item is unknown before the item exists, so capacity was awaited for an
        // item of any size.
        let sent = match Item::new(&item, values, out.connection()) {
            Ok(item) => out.send_unbounded(&item),
            Err(error) => {
                let error = error.of_item(number);
                if !mem::replace(&mut has_skipped, true) {
                    tracing::warn!(stream = %out.id, "{}", error.message());
                }
                out.report_skipped(&error)
            }
        };
        if sent.is_err() {
            break;
        }
        number += 1;
    }
    Ok(())
}
