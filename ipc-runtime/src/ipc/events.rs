//! Events: emitting to pages, and listening to pages.

use std::any::TypeId;
use std::fmt;
use std::future::poll_fn;
use std::path::PathBuf;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use ipc_core::message;
use ipc_core::schema::Delivery;
use ipc_core::values::{Attachments, Values};

use crate::api::command::arguments;
use crate::api::event::{Deliverable, Emittable, Event};
use crate::api::role::Role;
use crate::connection::attachments::{self, Attached, Collector, Owner};
use crate::connection::outbox::{Enqueued, Placement};
use crate::exec::deadline::Deadline;
use crate::exec::panics;
use crate::exec::pool::Job;
use crate::exec::serving;
use crate::exec::work::{Running, WorkGuard, WorkKind};
use crate::ipc::emission::State as EmissionState;
use crate::ipc::window::{EventHandler, Window};
use crate::ipc::{Ipc, Peer, WeakIpc};
use crate::lifecycle::{Close, Download};
use crate::session::Session;

/// The name of handlers for close requests, which do not belong to an event.
pub(crate) const ANY: &str = "";

/// The interval at which a lossless event checks whether there is space for a large event, since
/// the transport does not notify of that.
const RETRY: Duration = Duration::from_millis(5);

/// The windows an event is sent to. See [`Ipc::emit_to`] and [`Ipc::deliver_to`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Target<'a> {
    /// All windows. An event that is declared `keep_last` is also sent to windows that are opened
    /// later.
    All,
    /// The window with this label.
    Label(&'a str),
    /// The windows of the role with this name.
    Role(&'a str),
    /// The windows a closure accepts.
    Matching(&'a (dyn Fn(&Window) -> bool + Sync)),
    /// The window of this handle, and not a later window with the same label.
    Window(&'a Window),
}

/// Converts the label of a window.
impl<'a> From<&'a str> for Target<'a> {
    fn from(label: &'a str) -> Self {
        Target::Label(label)
    }
}

impl<'a> From<&'a Window> for Target<'a> {
    fn from(window: &'a Window) -> Self {
        Target::Window(window)
    }
}

impl fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::All => f.write_str("All"),
            Target::Label(label) => f.debug_tuple("Label").field(label).finish(),
            Target::Role(role) => f.debug_tuple("Role").field(role).finish(),
            Target::Matching(_) => f.write_str("Matching"),
            Target::Window(window) => f.debug_tuple("Window").field(window).finish(),
        }
    }
}

/// A reason why a listener cannot be registered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListenError {
    /// Only the backend sends the event.
    #[error(
        "pages do not send `{event}`; declare it `#[event(from = page)]` or `#[event(from = both)]`"
    )]
    NotFromPages {
        /// The name of the event.
        event: &'static str,
    },
    /// No role has the event.
    #[error("no role has `{event}`; add it to the `api![…]` of the role whose pages send it")]
    InNoRole {
        /// The name of the event.
        event: &'static str,
    },
}

/// A handle to a registered listener. Dropping the handle keeps the listener registered;
/// [`stop`](Self::stop) removes it.
pub struct ListenerHandle {
    ipc: WeakIpc,
    kind: ListenerKind,
    id: u64,
}

#[derive(Debug)]
enum ListenerKind {
    Event(&'static str),
    CloseRequest,
    Download,
}

impl ListenerHandle {
    /// Removes the listener. Events that have already arrived may still reach it.
    pub fn stop(self) {
        let Some(ipc) = self.ipc.upgrade() else { return };
        match self.kind {
            ListenerKind::Event(name) => ipc.event_handlers().remove(name, self.id),
            ListenerKind::Download => ipc.download_handlers().remove(ANY, self.id),
            ListenerKind::CloseRequest => ipc.close_handlers().remove(ANY, self.id),
        }
    }
}

impl fmt::Debug for ListenerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListenerHandle").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl Ipc {
    /// Calls `handler` for each event of type `E` from a page, with the window of the page.
    ///
    /// The events of one page arrive in the order in which they were sent. Handlers run on a thread
    /// that may block. For the events of the module [`lifecycle`](crate::lifecycle), which the
    /// backend raises, roles and pages are not involved.
    ///
    /// The backend keeps the handler. A handler that captures an [`Ipc`] keeps the backend alive
    /// forever: use [`window.ipc()`](Window::ipc), or capture the handle that
    /// [`downgrade`](Self::downgrade) returns.
    ///
    /// # Errors
    /// Fails when pages cannot send the event: its declaration forbids it, or no role has the
    /// event.
    pub fn listen<E: Event>(
        &self,
        handler: impl Fn(E, &Window) + Send + Sync + 'static,
    ) -> Result<ListenerHandle, ListenError> {
        let event = E::HEADER.name;
        if !self.raises(TypeId::of::<E>()) {
            if !E::SENDER.is_page() {
                return Err(ListenError::NotFromPages { event });
            }
            if !self.roles().any(Role::has_event::<E>) {
                return Err(ListenError::InNoRole { event });
            }
        }
        let handler: Arc<EventHandler> = Arc::new(move |params, values, window| {
            handler(arguments::only_argument("payload", params, values)?, window);
            Ok(())
        });
        let id = self.event_handlers().add(event, handler);
        Ok(ListenerHandle { ipc: self.downgrade(), kind: ListenerKind::Event(event), id })
    }

    /// Calls `handler` before a window is closed. A handler that returns [`Close::Prevent`] keeps
    /// the window open; a handler that panics does not.
    ///
    /// Handlers run on a thread that may block. As in [`listen`](Self::listen), use
    /// [`window.ipc()`](Window::ipc) instead of capturing an [`Ipc`].
    pub fn on_close_requested(
        &self,
        handler: impl Fn(&Window) -> Close + Send + Sync + 'static,
    ) -> ListenerHandle {
        let id = self.close_handlers().add(ANY, Arc::new(handler));
        ListenerHandle { ipc: self.downgrade(), kind: ListenerKind::CloseRequest, id }
    }

    /// Asks `handler` where to save a file that a page downloads. The first handler that returns a path
    /// decides; an existing file is overwritten. The file is not saved if there is no handler, or none
    /// returns a path.
    ///
    /// ```
    /// # use ipc_runtime::Ipc;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let ipc = Ipc::builder().build()?;
    /// # let folder = std::path::PathBuf::from("exports");
    /// ipc.on_download(move |_window, download| match &*download.file_name {
    ///     "report.csv" => Some(folder.join("report.csv")),
    ///     _ => None,
    /// });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Pages of an [`App`](crate::App), and of a webview that is
    /// [confined](crate::transport::webview::WebviewBuilder::confined), ask. Handlers run on the UI
    /// thread, so they must not block. Any page and any frame can begin a download, of any name.
    pub fn on_download(
        &self,
        handler: impl Fn(&Window, &Download) -> Option<PathBuf> + Send + Sync + 'static,
    ) -> ListenerHandle {
        let id = self.download_handlers().add(ANY, Arc::new(handler));
        ListenerHandle { ipc: self.downgrade(), kind: ListenerKind::Download, id }
    }

    /// Emits an event to every listening page. Returns the number of pages for which the event was
    /// enqueued: a page whose outbox is full misses the event.
    ///
    /// An event that no role has, that cannot be serialized, or that exceeds
    /// [`Limits::bytes`](crate::Limits::bytes) or the budget `outbox` is not sent, and the reason is
    /// logged. An event that is declared `lossless` is [delivered](Self::deliver) instead.
    pub fn emit<E: Emittable>(&self, event: &E) -> usize {
        self.emit_to(Target::All, event)
    }

    /// Emits an event to some windows. Returns the number of pages for which the event was
    /// enqueued.
    ///
    /// ```
    /// # use ipc_runtime::{event, Ipc, Target, Window};
    /// # #[event] pub struct Saved;
    /// # fn emit(ipc: &Ipc, from: &Window) {
    /// ipc.emit_to(Target::Role("editor"), &Saved);
    /// ipc.emit_to(Target::Matching(&|window| window.label() != from.label()), &Saved);
    /// # }
    /// ```
    pub fn emit_to<'a, E: Emittable>(&self, target: impl Into<Target<'a>>, event: &E) -> usize {
        let selection = self.select(target.into());
        let mut recipients = self.recipients::<E>(&selection);
        let Some(texts) = self.texts(event, &recipients) else { return 0 };
        let name = E::HEADER.name;
        let mut state = self.emission().lock();
        if E::DELIVERY.keep_last {
            self.keep(&mut state, &selection, name, &texts.inline);
            // A document that has connected meanwhile may have received the former event.
            recipients = self.recipients::<E>(&selection);
        }
        let listening = recipients.iter().filter(|recipient| recipient.listens(name));
        let enqueued: Vec<_> = listening
            .map(|recipient| (recipient, texts.enqueue(recipient, name, E::DELIVERY)))
            .collect();
        drop(state);
        let notify = |(recipient, enqueued): &(&Recipient, Enqueued)| {
            texts.notify(recipient, *enqueued).is_queued()
        };
        enqueued.iter().filter(|pair| notify(pair)).count()
    }

    /// Delivers a `lossless` event to every listening page: waits until each page has capacity or
    /// is gone. Returns the number of pages for which the event was enqueued.
    ///
    /// Every page receives the events of one type in the order in which they were delivered, so a
    /// page that has stopped reading delays further events for all pages, for at most
    /// [`IpcBuilder::delivery_timeout`](crate::IpcBuilder::delivery_timeout): then its session ends.
    /// An event that cannot be serialized, or is too long, is not sent, as with
    /// [`emit`](Self::emit). `inline` commands and other code on the UI thread cannot wait for a page:
    /// a page without capacity does not receive the event there, and an error is logged.
    ///
    /// # Panics
    /// May panic when polled outside of a tokio runtime.
    pub async fn deliver<E: Deliverable>(&self, event: &E) -> usize {
        self.deliver_to(Target::All, event).await
    }

    /// Delivers a `lossless` event to some windows. See [`deliver`](Self::deliver).
    ///
    /// # Panics
    /// May panic when polled outside of a tokio runtime.
    pub async fn deliver_to<'a, E: Deliverable>(
        &self,
        target: impl Into<Target<'a>>,
        event: &E,
    ) -> usize {
        let name = E::HEADER.name;
        let selection = self.select(target.into());
        let _delivery = self.emission().delivery(name).await;
        let mut recipients = self.recipients::<E>(&selection);
        let Some(texts) = self.texts(event, &recipients) else { return 0 };
        {
            let mut state = self.emission().lock();
            if E::DELIVERY.keep_last {
                self.keep(&mut state, &selection, name, &texts.inline);
            }
            // A document that listens later receives the event that was kept.
            recipients.retain(|recipient| recipient.listens(name));
        }
        let deliver = |recipient| Box::pin(self.deliver_one(recipient, &texts, name, E::DELIVERY));
        let mut deliveries: Vec<_> = recipients.iter().map(deliver).collect();
        let mut count = 0;
        // A page that reads slowly delays no other.
        poll_fn(|cx| {
            deliveries.retain_mut(|delivery| match delivery.as_mut().poll(cx) {
                Poll::Ready(is_delivered) => {
                    count += usize::from(is_delivered);
                    false
                }
                Poll::Pending => true,
            });
            if deliveries.is_empty() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        count
    }

    /// Delivers a lossless event to a document. Returns whether the event was enqueued.
    async fn deliver_one(
        &self,
        recipient: &Recipient,
        texts: &Texts,
        event: &'static str,
        delivery: Delivery,
    ) -> bool {
        let session = recipient.session();
        let mut deadline = None;
        // Another event may take the capacity first, and the page may stop listening meanwhile.
        while recipient.listens(event) && !session.has_ended() {
            let enqueued = session.outbox().has_capacity().then(|| {
                let _order = self.emission().lock();
                texts.enqueue(recipient, event, delivery)
            });
            match enqueued.map(|enqueued| texts.notify(recipient, enqueued)) {
                Some(Enqueued::Queued { .. }) => return true,
                Some(Enqueued::Closed) => break,
                wait => {
                    deadline.get_or_insert_with(|| self.limit_delivery(&recipient.peer, event));
                    let waited = match wait {
                        None => serving::unless_serving(session.outbox().capacity()).await,
                        Some(_) => serving::unless_serving(tokio::time::sleep(RETRY)).await,
                    };
                    if waited.is_none() {
                        tracing::error!(
                            event,
                            "the event is not delivered to a page without capacity, because this \
                             thread serves the page and cannot wait for it"
                        );
                        return false;
                    }
                }
            }
        }
        if session.has_ended() {
            let window = recipient.peer.window.label();
            tracing::info!(event, window, "a lossless event was not delivered: its page is gone");
        }
        false
    }

    /// Drops a document that does not take an event in time.
    fn limit_delivery(&self, peer: &Peer, event: &'static str) -> Deadline {
        let (timeout, peer) = (self.delivery_timeout(), peer.clone());
        self.deadlines().after(timeout, move || {
            let window = peer.window.label();
            tracing::warn!(
                event,
                window,
                "the page has not read for {timeout:?}, and blocks the delivery of a lossless \
                 event; its session ends. See `IpcBuilder::delivery_timeout`"
            );
            let fault = format!(
                "the page has not read for {timeout:?}, and blocked the delivery of `{event}`; \
                 reload the page"
            );
            peer.ipc().drop_document(&peer, fault);
        })
    }

    /// Selects the windows of a target. This may run a closure of the user, with no lock held.
    fn select(&self, target: Target<'_>) -> Selection {
        let includes: &dyn Fn(&Window) -> bool = match target {
            Target::All => return Selection::All,
            Target::Window(window) => return Selection::Windows(vec![window.clone()]),
            Target::Label(label) => &move |window| window.label() == label,
            Target::Role(role) => &move |window| window.role() == role,
            Target::Matching(filter) => filter,
        };
        Selection::Windows(self.windows().into_iter().filter(includes).collect())
    }

    /// Returns the documents an event is sent to.
    fn recipients<E: Event>(&self, selection: &Selection) -> Vec<Recipient> {
        let peers = match selection {
            Selection::All => self.peers(),
            Selection::Windows(windows) => {
                windows.iter().filter_map(|window| self.peer_of(window)).collect()
            }
        };
        let peers = peers.into_iter().filter(|peer| peer.role().has_event::<E>());
        let recipient = |peer: Peer| {
            // A newer event that replaces an older one would leave the bytes of the older one
            // behind.
            let is_attaching = !E::DELIVERY.coalesce
                && peer.session.can_attach(&peer.role().values(E::HEADER.name));
            Recipient { peer, is_attaching }
        };
        peers.map(recipient).collect()
    }

    /// Keeps an event for later listeners.
    fn keep(
        &self,
        state: &mut EmissionState,
        selection: &Selection,
        name: &'static str,
        text: &Arc<[u8]>,
    ) {
        match selection {
            Selection::All => state.keep(name, text),
            Selection::Windows(windows) => {
                // Windows that are closed after this call `Emission::forget`.
                let open = windows.iter().filter(|window| self.is_open(window));
                state.keep_for(name, open.map(Window::shared_label), text);
            }
        }
    }

    /// Serializes an event, if a page listens or the event is kept. This runs code of the user,
    /// with no lock held.
    fn texts<E: Event>(&self, event: &E, recipients: &[Recipient]) -> Option<Texts> {
        let name = E::HEADER.name;
        let listening = || recipients.iter().filter(|recipient| recipient.listens(name));
        let Some(role) = self.roles().find(|role| role.has_event::<E>()) else {
            // Roles need not have lifecycle events.
            if !self.raises(TypeId::of::<E>()) && self.emission().is_newly_unlisted(name) {
                tracing::warn!(event = name, "no role has this event; add it to an `api![…]`");
            }
            return None;
        };
        if !E::DELIVERY.keep_last && listening().next().is_none() {
            return None;
        }
        let values = role.values(name);
        let mut texts = Texts { inline: Arc::default(), attached: None };
        if listening().any(|recipient| recipient.is_attaching) {
            let collector = Collector::default();
            let attachments = Some(&collector as &dyn Attachments);
            let text = self.event_text(event, &Values { attachments, ..values })?;
            let attached = collector.into_attached();
            // More than the whole budget would never be accepted. The event is sent without
            // attachments then, or is too long.
            if attachments::total(&attached) <= self.budgets().attachments {
                texts.attached = Some((text, attached));
            }
        }
        let is_attached =
            |recipient: &&Recipient| recipient.is_attaching && texts.attached.is_some();
        if E::DELIVERY.keep_last || !listening().all(|recipient| is_attached(&recipient)) {
            texts.inline = self.event_text(event, &values)?;
        }
        Some(texts)
    }

    /// Serializes an event. A failure is logged, because `emit` returns no error.
    fn event_text<E: Event>(&self, event: &E, values: &Values<'_>) -> Option<Arc<[u8]>> {
        let name = E::HEADER.name;
        match panics::catch(name, || message::event(name, event, values)) {
            Ok(Ok(text)) if text.len() > self.limits().bytes => {
                let bytes = text.len();
                tracing::error!(event = name, bytes, "the event exceeds `Limits::bytes`");
                None
            }
            Ok(Ok(text)) if text.len() > self.budgets().outbox => {
                let bytes = text.len();
                tracing::error!(event = name, bytes, "the event exceeds `Budgets::outbox`");
                None
            }
            Ok(Ok(text)) => Some(text.into()),
            Ok(Err(error)) => {
                tracing::error!(event = name, %error, "the event cannot be serialized");
                None
            }
            Err(_) => None,
        }
    }
}

/// The windows of a [`Target`].
enum Selection {
    /// All windows, including those that are opened later.
    All,
    Windows(Vec<Window>),
}

/// A document an event is sent to.
struct Recipient {
    peer: Peer,
    /// Set if large bytes of the event are sent to this document out of band.
    is_attaching: bool,
}

impl Recipient {
    fn session(&self) -> &Arc<Session> {
        &self.peer.session
    }

    fn listens(&self, name: &str) -> bool {
        self.session().listeners.has(name)
    }
}

/// The texts of an event.
struct Texts {
    /// The text, with all bytes inside. Empty if every listener takes the other one.
    inline: Arc<[u8]>,
    /// The text with large bytes out of band, and the bytes.
    attached: Option<(Arc<[u8]>, Vec<Attached>)>,
}

impl Texts {
    fn enqueue(&self, to: &Recipient, event: &'static str, delivery: Delivery) -> Enqueued {
        let (text, attached) = self.text_for(to);
        if text.is_empty() {
            // The document began to listen after the event was serialized for others.
            return Enqueued::Closed;
        }
        let connection = &to.session().connection;
        let placement =
            if delivery.coalesce { Placement::Newest(event) } else { Placement::Bounded };
        let enqueue = || connection.outbox.enqueue(text, placement);
        connection.offer(attached, || Owner::Event(event), enqueue)
    }

    /// Completes [`enqueue`](Self::enqueue) when no lock is held.
    fn notify(&self, to: &Recipient, enqueued: Enqueued) -> Enqueued {
        to.session().connection.notify(self.text_for(to).0, enqueued)
    }

    fn text_for(&self, to: &Recipient) -> (&[u8], &[Attached]) {
        match &self.attached {
            Some((text, attached)) if to.is_attaching => (text, attached),
            _ => (&self.inline, &[]),
        }
    }
}

/// Raises a lifecycle event: emits the event to pages, and calls the handlers in the backend, in
/// order and on another thread.
pub(crate) fn raise<E: Emittable>(window: &Window, event: &E) {
    window.ipc().emit(event);
    notify_handlers(window, event);
}

/// Calls the backend's handlers of a lifecycle event, in order and on another thread.
pub(crate) fn notify_handlers<E: Event>(window: &Window, event: &E) {
    let name = E::HEADER.name;
    let handlers = window.ipc().event_handlers().get(name);
    if handlers.is_empty() {
        return;
    }
    let Ok(params) = serde_json::to_string(&(event,)) else { return };
    let own = window.clone();
    // A shutdown waits for handlers of lifecycle events that have not begun, too.
    let work = start(WorkKind::EventHandler, name, window);
    let job: Job = Box::new(move || {
        let _work = work;
        for handler in &handlers {
            let _ = panics::catch(name, || handler(&params, &Values::PLAIN, &own));
        }
        // A handler that was removed meanwhile is dropped here.
        panics::drop_quietly(name, handlers);
    });
    window.run_in_order(job);
}

/// Records that handlers run, or are about to.
pub(crate) fn start(kind: WorkKind, name: &'static str, window: &Window) -> WorkGuard {
    let running = Running { kind, name, window: Some(window.shared_label()) };
    window.ipc().work().start(running)
}
