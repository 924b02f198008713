//! One document: a page load, or a window in a test. It has its own outbox, its own order of ids, and its own listeners.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::message::Id;

use crate::attachments::{Attached, Attachments};
use crate::event::Event;
use crate::ipc::Ipc;
use crate::outbox::Outbox;
use crate::pool::InOrder;
use crate::router::Role;
use crate::window::Window;

pub(crate) struct Session {
    window: Window,
    ids: Ids,
    ended: AtomicBool,
    /// Whether the document has bindings that are not those of its role.
    mismatched: AtomicBool,
    pub(crate) outbox: Outbox,
    /// Where the transport carries bytes beside messages.
    attachments: Option<Attachments>,
    /// Runs what the page's events cause, in the order in which they were sent.
    pub(crate) in_order: Arc<InOrder>,
    /// How many listen to each event: a page may hold several clients, which know nothing of each other.
    listening: Mutex<HashMap<&'static str, u32>>,
}

/// Which ids a transport takes.
pub(crate) enum Ids {
    /// All that JSON-RPC allows.
    Any,
    /// Integers from 1 to 2^53 - 1, each greater than the one before.
    Rising { last: AtomicU64 },
}

impl Ids {
    pub(crate) fn rising() -> Self {
        Ids::Rising { last: AtomicU64::new(0) }
    }

    /// Whether a call with this id may run.
    pub(crate) fn admit(&self, id: &Id) -> Result<(), &'static str> {
        let Ids::Rising { last } = self else { return Ok(()) };
        let Id::Integer(id @ 1..) = *id else {
            return Err("ids are integers from 1 to 2^53 - 1 here");
        };
        if last.fetch_max(id, Ordering::Relaxed) < id {
            Ok(())
        } else {
            Err("the id was used before, or a greater one was")
        }
    }
}

impl Session {
    pub(crate) fn new(window: Window, ids: Ids, outbox: Outbox) -> Self {
        Session {
            window,
            ids,
            ended: AtomicBool::new(false),
            mismatched: AtomicBool::new(false),
            outbox,
            attachments: None,
            in_order: Arc::default(),
            listening: Mutex::default(),
        }
    }

    /// Lets bytes travel beside messages.
    pub(crate) fn with_attachments(mut self) -> Self {
        self.attachments = Some(Attachments::new(self.ipc().limits().attachments));
        self
    }

    pub(crate) fn attachments(&self) -> Option<&Attachments> {
        self.attachments.as_ref()
    }

    /// Sends an event, and what travels beside it. Tells whether there was room.
    pub(crate) fn push_event(
        &self,
        event: &'static str,
        text: &[u8],
        attached: &[Attached],
    ) -> bool {
        let window = self.window.label();
        tracing::trace!(target: "ipc::wire", window, text = %String::from_utf8_lossy(text), "to the page");
        let Some(attachments) = &self.attachments else { return self.outbox.push_event(text) };
        if attachments.offer(attached, Some(event)).is_err() {
            return false;
        }
        let taken = self.outbox.push_event(text);
        if !taken {
            attachments.withdraw(attached);
        }
        taken
    }

    /// Drops the bytes that belong to a message which nobody reads any more.
    pub(crate) fn discard(&self, message: &str) {
        if let Some(attachments) = &self.attachments {
            attachments.discard(message);
        }
    }

    /// Nothing is taken from the document from now on, and nothing reaches it. What it has called already runs.
    pub(crate) fn end(&self) {
        self.ended.store(true, Ordering::Release);
        self.outbox.close();
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }

    /// Takes down the fingerprint of bindings that the document has.
    pub(crate) fn state(&self, fingerprint: &str) {
        if self.role().contract().fingerprint() != fingerprint {
            self.mismatched.store(true, Ordering::Relaxed);
        }
    }

    /// Whether nothing that the document asks for is to run, since its bindings are not those of its role.
    pub(crate) fn is_mismatched(&self) -> bool {
        self.mismatched.load(Ordering::Relaxed)
    }

    pub(crate) fn ipc(&self) -> &Ipc {
        self.window.ipc()
    }

    pub(crate) fn window(&self) -> &Window {
        &self.window
    }

    pub(crate) fn role(&self) -> &Role {
        self.window.router()
    }

    pub(crate) fn ids(&self) -> &Ids {
        &self.ids
    }

    /// Whether the role has this event, and not another of the same name.
    pub(crate) fn has_event<E: Event>(&self) -> bool {
        self.role().has_event::<E>()
    }

    pub(crate) fn listen(&self, event: &'static str) {
        let mut listening = self.listening();
        let listeners = listening.entry(event).or_default();
        *listeners = listeners.saturating_add(1);
    }

    pub(crate) fn unlisten(&self, event: &str) {
        let mut listening = self.listening();
        let Some(listeners) = listening.get_mut(event) else { return };
        *listeners = listeners.saturating_sub(1);
        if let (0, Some(attachments)) = (*listeners, &self.attachments) {
            attachments.withdraw_event(event);
        }
    }

    pub(crate) fn listens(&self, event: &str) -> bool {
        self.listening().get(event).is_some_and(|listeners| *listeners > 0)
    }

    fn listening(&self) -> MutexGuard<'_, HashMap<&'static str, u32>> {
        self.listening.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
