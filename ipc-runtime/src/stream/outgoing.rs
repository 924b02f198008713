use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, ready};

use futures_core::Stream;
use ipc_core::encode::{self, EncodeError};
use ipc_core::message::{self, END, Id, Stop};
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Payload};

use super::WINDOW;
use crate::attachments::{Attached, Collector, NamedBy};
use crate::credit::{Credits, Over};
use crate::link::Link;
use crate::outbox::Added;
use crate::wakers::{self, Wait};

/// The core's end of a stream that it writes.
pub(crate) struct Outgoing {
    id: Id,
    link: Arc<Link>,
    credits: Credits,
    kind: Kind,
    /// Whether it goes on when its call has an answer.
    kept: AtomicBool,
    /// What travels beside the latest items. The page may not have fetched all of it.
    attached: Mutex<VecDeque<u64>>,
}

/// How a reader learns of the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By the reply of the call.
    Result,
    /// By a message of its own.
    Channel,
}

/// Why an item can not leave.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unfit {
    #[error(transparent)]
    Unencodable(#[from] EncodeError),
    #[error(
        "it has {len} bytes, at most {max} are sent: send less at once, or raise `Limits::bytes`"
    )]
    TooLarge { len: usize, max: usize },
}

/// An item that can leave.
pub(crate) struct Item {
    text: Vec<u8>,
    attached: Vec<Attached>,
    bytes: usize,
}

impl Item {
    /// Serialises an item. This runs code of the user's.
    pub(crate) fn new(
        value: &impl Payload,
        values: &Values<'_>,
        link: &Link,
    ) -> Result<Self, Unfit> {
        let collector = Collector::default();
        let beside = values.extended && link.attaches();
        let attachments = beside.then_some(&collector as &dyn Attachments);
        let text = encode::to_vec(value, &Values { attachments, ..*values })?;
        if text.len() > link.longest {
            return Err(Unfit::TooLarge { len: text.len(), max: link.longest });
        }
        let attached = collector.into_attached();
        let bytes = text.len() + attached.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        Ok(Item { text, attached, bytes })
    }
}

impl Outgoing {
    /// Opens the stream `id`.
    pub(crate) fn open(id: Id, kind: Kind, link: &Arc<Link>) -> Result<Arc<Self>, IpcError> {
        let stream = Arc::new(Outgoing {
            id,
            link: Arc::clone(link),
            credits: Credits::new(WINDOW, Arc::clone(&link.streams.total)),
            kind,
            kept: AtomicBool::new(false),
            attached: Mutex::default(),
        });
        link.streams.add_out(&stream.id, &stream).inspect_err(|_| {
            // It was never open, and its number is another's: dropped, it must say nothing.
            let _ = stream.credits.end(|| ());
        })?;
        Ok(stream)
    }

    pub(crate) fn link(&self) -> &Link {
        &self.link
    }

    /// Waits until the reader and the document have room for an item.
    async fn room(&self) -> Result<(), Over> {
        let poll = |cx: &Context<'_>, wait: &mut Wait| {
            ready!(self.link.outbox.poll_room(cx, wait));
            self.credits.poll_room(cx, wait)
        };
        wakers::wait(poll, |wait| self.forget(wait)).await
    }

    /// Sends an item once there is room.
    pub(crate) async fn send(&self, item: &Item) -> Result<(), Over> {
        let poll = |cx: &Context<'_>, wait: &mut Wait| {
            ready!(self.link.outbox.poll_room(cx, wait));
            self.credits.poll_take(cx, wait, item.bytes, || self.leave(item))
        };
        let added = wakers::wait(poll, |wait| self.forget(wait)).await?;
        self.left(added)
    }

    fn forget(&self, wait: &Wait) {
        self.link.outbox.forget(wait);
        self.credits.forget(wait);
    }

    /// Sends an item if there is room. Tells whether there was.
    pub(crate) fn try_send(&self, item: &Item) -> Result<bool, Over> {
        if !self.link.outbox.has_room() {
            return if self.credits.is_over() { Err(Over) } else { Ok(false) };
        }
        match self.credits.try_take(item.bytes, || self.leave(item))? {
            None => Ok(false),
            Some(added) => self.left(added).map(|()| true),
        }
    }

    /// Sends an item whether there is room or not.
    pub(crate) fn force(&self, item: &Item) -> Result<(), Over> {
        let added = self.credits.force(item.bytes, || self.leave(item))?;
        self.left(added)
    }

    fn leave(&self, item: &Item) -> Added {
        if let Some(attachments) = &self.link.attachments {
            // Its stream has room for it.
            let _ = attachments.offer(&item.attached, &NamedBy::Item);
            let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
            attached.extend(item.attached.iter().map(|(number, _)| *number));
            let older = attached.len().saturating_sub(WINDOW.items);
            attached.drain(..older);
        }
        self.link.trace(&item.text);
        self.link.outbox.add_item(&self.id, &item.text)
    }

    /// What the lock of the credits must not be held for.
    fn left(&self, added: Added) -> Result<(), Over> {
        if self.link.outbox.woken(added).is_taken() { Ok(()) } else { Err(Over) }
    }

    /// The reader is done with items.
    pub(crate) fn grant(&self, items: u64) {
        self.credits.grant(items);
    }

    pub(crate) fn is_over(&self) -> bool {
        self.credits.is_over()
    }

    /// Whether it is a channel: the result of a call is stopped by a cancel of that.
    pub(crate) fn is_channel(&self) -> bool {
        self.kind == Kind::Channel
    }

    /// From now on the stream does not end with its call.
    pub(crate) fn keep(&self) {
        self.kept.store(true, Ordering::Relaxed);
    }

    pub(crate) fn call_ends(&self) {
        if !self.kept.load(Ordering::Relaxed) {
            self.end();
        }
    }

    /// Tells the reader that there is no more.
    pub(crate) fn end(&self) {
        let ended = self.credits.end(|| match (self.kind, &self.id) {
            (Kind::Channel, Id::Integer(stream)) => {
                let end = message::notification(END, &Stop { stream: *stream });
                let end = end.expect("a number is JSON");
                self.link.trace(&end);
                self.link.outbox.add_short(&end)
            }
            _ => Added::Closed,
        });
        if let Some(added) = ended {
            let _ = self.link.outbox.woken(added);
            self.link.streams.remove_out(&self.id);
        }
    }

    /// Nobody reads any more.
    pub(crate) fn stop(&self) {
        if self.credits.end(|| ()).is_none() {
            return;
        }
        self.link.streams.remove_out(&self.id);
        if let Some(attachments) = &self.link.attachments {
            let attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
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

/// Sends what a stream yields, until it ends.
pub(crate) async fn drive<S: Stream, T: Payload>(
    out: &Outgoing,
    values: &Values<'_>,
    stream: S,
    mut read: impl FnMut(S::Item) -> Result<T, IpcError>,
) -> Result<(), IpcError> {
    let mut stream = Box::pin(stream);
    while out.room().await.is_ok() {
        let Some(item) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await else { break };
        let item = read(item)?;
        let item = Item::new(&item, values, out.link()).map_err(|unfit| {
            let code = match unfit {
                Unfit::Unencodable(_) => ErrorCode::Internal,
                Unfit::TooLarge { .. } => ErrorCode::PayloadTooLarge,
            };
            IpcError::new(code, format!("an item of the stream can not be sent: {unfit}"))
        })?;
        if out.force(&item).is_err() {
            break;
        }
    }
    Ok(())
}
