//! The traits of events.

use ipc_core::Payload;
use ipc_core::schema::{Delivery, EventSource, Header};

/// A type whose values are sent one way, without an answer. The attribute
/// [`#[event]`](crate::event) implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "cannot be emitted or listened to",
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

/// An event the backend can [emit](crate::Ipc::emit): not `lossless`, and not sent by pages only.
/// The attribute [`#[event]`](crate::event) implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be emitted",
    label = "not an event that the backend can emit",
    note = "a `lossless` event is delivered; write `deliver(…).await`",
    note = "only pages send an event that is declared `from = page`; write `from = both`",
    note = "a type becomes an event by `#[event]` on its declaration"
)]
pub trait Emittable: Event {
    /// Required, so that an impl by hand does not compile by accident.
    #[doc(hidden)]
    const DECLARED: ();
}

/// An event that must not be lost, which the backend can [deliver](crate::Ipc::deliver).
/// The attribute [`#[event(lossless)]`](crate::event) implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be delivered",
    label = "not a `lossless` event",
    note = "other events are emitted; write `emit(…)`, or declare the event `#[event(lossless)]`",
    note = "a type becomes a lossless event by `#[event(lossless)]` on its declaration"
)]
pub trait Deliverable: Event {
    /// Required, so that an impl by hand does not compile by accident.
    #[doc(hidden)]
    const DECLARED: ();
}
