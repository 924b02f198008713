use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use ipc_core::schema::{Delivery, EventSource, Header};
use ipc_core::values::Values;
use ipc_core::{IpcError, Payload};

use crate::call;
use crate::ipc::Ipc;
use crate::lifecycle;
use crate::router::Role;
use crate::window::Window;

/// A type whose values are sent without an answer. Made by [`#[event]`](crate::event).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "can not be emitted or listened to",
    note = "put `#[event]` on the declaration of `{Self}`"
)]
pub trait Event: Payload {
    #[doc(hidden)]
    const HEADER: Header;
    #[doc(hidden)]
    const SENDER: EventSource;
    #[doc(hidden)]
    const DELIVERY: Delivery;
}

/// An event that the core [emits](Ipc::emit): not one that only pages send, nor one that must not be lost. Made by
/// [`#[event]`](crate::event).
#[diagnostic::on_unimplemented(
    message = "`{Self}` can not be emitted",
    label = "not an event that the core emits",
    note = "one that is declared `lossless` is delivered: write `deliver(…).await`",
    note = "one that is declared `from = page` only pages send: write `from = both`",
    note = "one that is not declared at all needs `#[event]` on its declaration"
)]
pub trait Emittable: Event {}

/// An event that must not be lost, and that the core [delivers](Ipc::deliver). Made by [`#[event]`](crate::event).
#[diagnostic::on_unimplemented(
    message = "`{Self}` can not be delivered",
    label = "not an event that must not be lost",
    note = "one that may be lost is emitted: write `emit(…)`, or declare it `#[event(lossless)]`",
    note = "one that is not declared at all needs `#[event(lossless)]` on its declaration"
)]
pub trait Deliverable: Event {}

/// Why a handler for an event can not be registered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListenError {
    /// The declaration lets nobody but the core send it.
    #[error(
        "pages do not send `{event}`: declare it `#[event(from = page)]` or `#[event(from = both)]`"
    )]
    NotFromPages {
        /// The event's name.
        event: &'static str,
    },
    /// No role may send it.
    #[error("no role has `{event}`: add it to the `api![…]` of the role whose pages send it")]
    InNoRole {
        /// The event's name.
        event: &'static str,
    },
}

/// A registered handler. It stays registered when this is dropped.
pub struct ListenerHandle {
    ipc: Ipc,
    event: &'static str,
    number: u64,
}

impl ListenerHandle {
    /// Removes the handler. Events that have already arrived may still reach it.
    pub fn stop(self) {
        self.ipc.handlers().remove(self.event, self.number);
    }
}

/// A handler, erased: it decodes what it is given.
pub(crate) struct Handler {
    number: u64,
    run: Box<Receive>,
}

type Receive = dyn Fn(&str, &Values<'_>, &Window) -> Result<(), IpcError> + Send + Sync;

impl Handler {
    pub(crate) fn receive(
        &self,
        params: &str,
        values: &Values<'_>,
        window: &Window,
    ) -> Result<(), IpcError> {
        (self.run)(params, values, window)
    }
}

/// The handlers of the core, by the event's name.
#[derive(Default)]
pub(crate) struct Handlers {
    table: RwLock<Table>,
}

#[derive(Default)]
struct Table {
    handlers: HashMap<&'static str, Vec<Arc<Handler>>>,
    last: u64,
}

impl Handlers {
    pub(crate) fn of(&self, event: &str) -> Vec<Arc<Handler>> {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        table.handlers.get(event).cloned().unwrap_or_default()
    }

    fn add<E: Event>(&self, handler: impl Fn(E, &Window) + Send + Sync + 'static) -> u64 {
        let run = move |params: &str, values: &Values<'_>, window: &Window| {
            handler(call::only_argument("payload", params, values)?, window);
            Ok(())
        };
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        table.last += 1;
        let number = table.last;
        let handler = Arc::new(Handler { number, run: Box::new(run) });
        table.handlers.entry(E::HEADER.name).or_default().push(handler);
        number
    }

    fn remove(&self, event: &str, number: u64) {
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        let removed = table.handlers.get_mut(event).and_then(|handlers| {
            let at = handlers.iter().position(|handler| handler.number == number)?;
            Some(handlers.remove(at))
        });
        drop(table);
        // The user's closure is dropped with no lock held.
        drop(removed);
    }
}

impl Ipc {
    /// Calls `handler` for each event of this type that a page sends, with the window that sent it. The events of one page
    /// come in the order in which they were sent, on a thread that may block. What is in
    /// [`lifecycle`](crate::lifecycle) comes as well, without a page that sends it.
    ///
    /// The core keeps the handler. A handler that keeps the core in turn, by capturing an [`Ipc`], keeps it for ever: use
    /// [`window.ipc()`](Window::ipc) instead.
    ///
    /// # Errors
    /// When no page can send this event.
    pub fn listen<E: Event>(
        &self,
        handler: impl Fn(E, &Window) + Send + Sync + 'static,
    ) -> Result<ListenerHandle, ListenError> {
        let event = E::HEADER.name;
        if !lifecycle::raises::<E>() {
            if !E::SENDER.is_page() {
                return Err(ListenError::NotFromPages { event });
            }
            if !self.roles().any(Role::has_event::<E>) {
                return Err(ListenError::InNoRole { event });
            }
        }
        let number = self.handlers().add(handler);
        Ok(ListenerHandle { ipc: self.clone(), event, number })
    }
}
