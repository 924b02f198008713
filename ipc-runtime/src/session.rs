//! One document: a page load, or a window in a test. It has its own calls, streams and listeners, and they end with it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::IpcError;
use ipc_core::values::Values;

use crate::asked::Asked;
use crate::attachments::Attachments;
use crate::budget::{self, Budgets, Gauge};
use crate::event::Event;
use crate::inflight::{Ids, Inflight};
use crate::ipc::Ipc;
use crate::link::Link;
use crate::outbox::{self, Outbox};
use crate::pool::InOrder;
use crate::right::Right;
use crate::router::Role;
use crate::window::Window;

pub(crate) struct Session {
    window: Window,
    link: Arc<Link>,
    pub(crate) inflight: Arc<Inflight<Right>>,
    /// Bytes of arguments that calls and handlers of events have not yet done with.
    pub(crate) arguments: Arc<Gauge>,
    /// What the core has asked the page.
    pub(crate) asked: Asked,
    ended: AtomicBool,
    /// Whether the document has bindings that are not those of its role.
    mismatched: AtomicBool,
    /// Runs what the page's events cause, in the order in which they were sent.
    pub(crate) in_order: Arc<InOrder>,
    listening: Mutex<Listening>,
}

/// How often the document has said that it listens to an event, or handles a request: a page may hold several clients,
/// which know nothing of each other.
#[derive(Default)]
struct Listening {
    listeners: HashMap<&'static str, usize>,
    all: usize,
}

impl Session {
    /// `wake` is called when there is something to take from the outbox.
    pub(crate) fn new(
        window: Window,
        ids: Ids,
        attaches: bool,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let ipc = window.ipc();
        let budgets = ipc.budgets();
        let outbox = Outbox::new(outbox_window(budgets), wake);
        let attachments = attaches.then(|| Attachments::new(ipc.limits().attachments));
        let link =
            Arc::new(Link::new(window.label(), outbox, attachments, budgets, ipc.limits().bytes));
        let inflight = Arc::new(Inflight::new(ids, budgets.calls));
        let in_order = Arc::new(InOrder::new(budgets.events));
        let asked = Asked::new(budgets.requests);
        let arguments = Gauge::new("arguments", budgets.arguments, ARGUMENTS);
        Session {
            window,
            link,
            inflight,
            arguments,
            asked,
            ended: AtomicBool::new(false),
            mismatched: AtomicBool::new(false),
            in_order,
            listening: Mutex::default(),
        }
    }

    pub(crate) fn link(&self) -> &Arc<Link> {
        &self.link
    }

    pub(crate) fn outbox(&self) -> &Outbox {
        &self.link.outbox
    }

    pub(crate) fn attachments(&self) -> Option<&Attachments> {
        self.link.attachments.as_ref()
    }

    /// Whether large bytes of such values may travel beside messages.
    pub(crate) fn attaches(&self, values: &Values<'_>) -> bool {
        values.extended && self.link.attaches()
    }

    /// Drops the bytes that belong to a message which nobody reads any more.
    pub(crate) fn discard(&self, message: &str) {
        self.link.discard(message);
    }

    /// Nothing is taken from the document from now on, and nothing reaches it. What it has called is stopped, and its
    /// streams end.
    pub(crate) fn end(&self) {
        self.ended.store(true, Ordering::Release);
        self.link.outbox.close();
        let rights = self.inflight.end();
        self.link.streams.end();
        if let Some(attachments) = self.attachments() {
            attachments.end();
        }
        self.asked.end();
        self.in_order.clear();
        drop(rights);
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

    /// Whether the role has this event, and not another of the same name.
    pub(crate) fn has_event<E: Event>(&self) -> bool {
        self.role().has_event::<E>()
    }

    /// The document wants to be sent an event, or a request.
    pub(crate) fn listen(&self, name: &'static str) -> Result<(), IpcError> {
        let most = self.ipc().budgets().listeners;
        let mut listening = self.listening();
        if listening.all >= most {
            return Err(budget::used_up("listeners", most, "the page has too many listeners"));
        }
        listening.all += 1;
        *listening.listeners.entry(name).or_default() += 1;
        Ok(())
    }

    pub(crate) fn unlisten(&self, name: &'static str) {
        let mut listening = self.listening();
        let Some(listeners @ 1..) = listening.listeners.get_mut(name) else { return };
        *listeners -= 1;
        let is_last = *listeners == 0;
        listening.all -= 1;
        drop(listening);
        if let (true, Some(attachments)) = (is_last, self.attachments()) {
            attachments.withdraw_event(name);
        }
    }

    pub(crate) fn listens(&self, name: &str) -> bool {
        self.listening().listeners.get(name).is_some_and(|listeners| *listeners > 0)
    }

    fn listening(&self) -> MutexGuard<'_, Listening> {
        self.listening.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const ARGUMENTS: &str = "the arguments of the page's calls under way are too many bytes together";

fn outbox_window(budgets: &Budgets) -> outbox::Window {
    outbox::Window { waiting: budgets.outbox, ..outbox::Window::default() }
}
