//! Handles to windows.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ipc_core::values::Values;
use ipc_core::{ErrorCode, IpcError};
use tokio::sync::oneshot;

use crate::api::event::{Deliverable, Emittable, Event};
use crate::api::request::{Request, RequestError};
use crate::api::role::Role;
use crate::connection;
use crate::exec::panics;
use crate::exec::pool::Job;
use crate::exec::serial::SerialQueue;
use crate::exec::serving;
use crate::exec::work::WorkKind;
use crate::ipc::Ipc;
use crate::ipc::closing::{Attempt, CloseRequest};
use crate::ipc::events;
use crate::ipc::options::{OpenError, WindowOptions};
use crate::ipc::requests;
use crate::ipc::ui::{Host, UiClosed, UiContext, UiError, UiTask};
use crate::lifecycle::{Close, CloseRequested, Download, WindowClosed};

/// A handle to a window. As the argument of a command, the window that called.
///
/// A handle does not keep the window open, and never refers to a later window that has the same
/// label.
#[derive(Clone)]
pub struct Window {
    ipc: Ipc,
    shared: Arc<Shared>,
}

/// The properties of a window, shared by all of its handles.
struct Shared {
    label: Arc<str>,
    role: Arc<Role>,
    host: Box<dyn Host>,
    /// Runs the handlers of lifecycle events.
    lifecycle_queue: Arc<SerialQueue>,
    close_request: CloseRequest,
}

/// A listener for an event, erased. It decodes the parameters of the event.
pub(crate) type EventHandler =
    dyn Fn(&str, &Values<'_>, &Window) -> Result<(), IpcError> + Send + Sync;

/// A handler that is asked before a window is closed.
pub(crate) type CloseHandler = dyn Fn(&Window) -> Close + Send + Sync;

/// A handler that is asked where to save a file.
pub(crate) type DownloadHandler = dyn Fn(&Window, &Download) -> Option<PathBuf> + Send + Sync;

/// The component for opening windows: the running app.
pub(crate) trait Opener: Send + Sync {
    /// Registers a window. The event loop creates it afterwards.
    fn open(&self, ipc: &Ipc, options: WindowOptions) -> Result<Window, OpenError>;

    /// Ends the app with an exit code. Returns `false` if the app has ended.
    #[cfg(feature = "app")]
    fn quit(&self, code: u8) -> bool;
}

impl Window {
    pub(crate) fn new(ipc: Ipc, label: &str, role: Arc<Role>, host: impl Host + 'static) -> Self {
        let shared = Shared {
            label: label.into(),
            role,
            host: Box::new(host),
            lifecycle_queue: Arc::new(SerialQueue::new(usize::MAX)),
            close_request: CloseRequest::default(),
        };
        Window { ipc, shared: Arc::new(shared) }
    }

    /// Returns the label, which is unique among open windows.
    pub fn label(&self) -> &str {
        &self.shared.label
    }

    /// Returns the label. Its pointer identifies the window.
    pub(crate) fn shared_label(&self) -> Arc<str> {
        Arc::clone(&self.shared.label)
    }

    /// Returns the name of the role, which decides what the page of the window may use.
    pub fn role(&self) -> &str {
        self.shared.role.name()
    }

    /// Returns the role.
    pub(crate) fn granted(&self) -> &Role {
        &self.shared.role
    }

    /// Returns whether two handles refer to the same window.
    pub(crate) fn is(&self, other: &Window) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    /// Returns the backend the window belongs to.
    pub fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Runs a closure on the UI thread, with the objects of the window that live there, and waits
    /// for its result. Show a dialog this way, or move the window.
    ///
    /// ```
    /// # use ipc_runtime::{command, AnyError, Window};
    /// #[command]
    /// async fn zoom(window: Window, factor: f64) -> Result<(), AnyError> {
    /// # #[cfg(feature = "webview")]
    ///     window.on_ui(move |ui| ui.webview().map(|webview| webview.zoom(factor))).await?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// The closure waits until the webview of the window has been built. On the UI thread itself, the
    /// closure runs at once, so an `inline` command may block on the returned future.
    ///
    /// # Errors
    /// Fails when the window is closed before the closure has run, when the closure panics, or on the
    /// UI thread when the webview is not built yet.
    pub async fn on_ui<R: Send + 'static>(
        &self,
        run: impl FnOnce(&UiContext) -> R + Send + 'static,
    ) -> Result<R, UiError> {
        let (sender, result) = oneshot::channel();
        let runtime = self.ipc.runtime().clone();
        let task = Box::new(move |ui: &UiContext| {
            let _entered = runtime.enter();
            let _ = sender.send(panics::catch("on_ui", || run(ui)));
        });
        self.post(task)?;
        match result.await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(_)) => Err(UiError::Panicked),
            Err(_) => Err(UiError::Closed),
        }
    }

    /// Runs a task on the UI thread: at once if that is the current thread.
    pub(crate) fn post(&self, task: UiTask) -> Result<(), UiError> {
        if !self.ipc.is_open(self) {
            return Err(UiError::Closed);
        }
        self.shared.host.run(task)
    }

    /// Opens another window. The window is registered, and can be addressed, when this function
    /// returns; the event loop creates it afterwards. If the system cannot create the window, the
    /// error is logged, and [`WindowClosed`](crate::lifecycle::WindowClosed) is raised.
    ///
    /// # Errors
    /// Fails when no `App` runs, when the label is invalid or in use, or when the role does not
    /// exist.
    pub fn open(&self, options: WindowOptions) -> Result<Window, OpenError> {
        self.ipc.open_window(options)
    }

    /// Emits an event to this window alone. Returns whether the page listens and the event was
    /// enqueued.
    pub fn emit<E: Emittable>(&self, event: &E) -> bool {
        self.ipc.emit_to(self, event) > 0
    }

    /// Delivers a `lossless` event to this window alone. Returns whether the page listens and the
    /// event was enqueued. See [`Ipc::deliver`].
    pub async fn deliver<E: Deliverable>(&self, event: &E) -> bool {
        self.ipc.deliver_to(self, event).await > 0
    }

    /// Sends a request to the page and waits for the reply: as long as
    /// [`IpcBuilder::timeout`](crate::IpcBuilder::timeout), or forever without one. Dropping the
    /// future cancels the request, and the handler of the page is notified.
    ///
    /// ```
    /// # use ipc_runtime::{command, request, AnyError, Window};
    /// #[request(reply = bool)]
    /// pub struct Confirm { pub question: String }
    ///
    /// #[command]
    /// async fn delete_all(window: Window) -> Result<bool, AnyError> {
    ///     let question = "Delete all notes?".to_owned();
    ///     Ok(window.request(&Confirm { question }).await?)
    /// }
    /// ```
    ///
    /// A blocking command calls
    /// [`window.ipc().runtime()`](Ipc::runtime)`.block_on(window.request(…))`. An `inline` command
    /// cannot wait for a reply, which arrives through its thread, and neither can a closure of
    /// [`on_ui`](Self::on_ui).
    ///
    /// # Errors
    /// Fails when the window has no page, when the page has no handler, when the handler throws,
    /// after the timeout, and on a thread through which the reply would arrive.
    ///
    /// # Panics
    /// Panics when there is a timeout and the future is polled outside of a tokio runtime.
    pub async fn request<Q: Request>(
        &self,
        request: &Q,
    ) -> Result<Q::Reply, RequestError<Q::Error>> {
        match self.ipc.timeout() {
            Some(timeout) => self.request_within(request, timeout).await,
            None => self.request_unbounded(request).await,
        }
    }

    /// Sends a request to the page and waits for the reply, at most as long as `timeout`.
    ///
    /// # Errors
    /// Fails like [`request`](Self::request).
    ///
    /// # Panics
    /// Panics when the future is polled outside of a tokio runtime.
    pub async fn request_within<Q: Request>(
        &self,
        request: &Q,
        timeout: Duration,
    ) -> Result<Q::Reply, RequestError<Q::Error>> {
        let reply = self.request_unbounded(request);
        tokio::time::timeout(timeout, reply).await.unwrap_or_else(|_| {
            let name = Q::HEADER.name;
            let message = format!("the page did not answer `{name}` within {timeout:?}");
            Err(IpcError::new(ErrorCode::DeadlineExceeded, message).into())
        })
    }

    async fn request_unbounded<Q: Request>(
        &self,
        request: &Q,
    ) -> Result<Q::Reply, RequestError<Q::Error>> {
        let name = Q::HEADER.name;
        let session = self.ipc.session_of(self).ok_or_else(connection::closed)?;
        let role = self.granted();
        if serving::is_serving() {
            let message = format!(
                "the reply to `{name}` would arrive through this thread, which cannot wait for it; \
                 send the request from an async or blocking command"
            );
            return Err(IpcError::new(ErrorCode::Internal, message).into());
        }
        let message = if !role.has_request::<Q>() {
            format!("role `{}` does not have `{name}`; add it to the role's `api![…]`", role.name())
        } else if !session.listeners.has(name) {
            format!(
                "the page of window `{}` has no handler for `{name}`; call `.handle(…)` of that \
                 request in the page",
                self.label()
            )
        } else {
            return requests::request(&session, request, &role.values(name)).await;
        };
        Err(IpcError::new(ErrorCode::UnknownCommand, message).into())
    }

    /// Closes the window without asking handlers or the page. Calls in flight are cancelled.
    ///
    /// The calls include the caller, if an async command closes its own window: the future of the
    /// command is dropped at its next `await`. Close the window last, or hand the rest of the work
    /// to [`Ipc::spawn`].
    ///
    /// # Errors
    /// Fails when the window is already closed.
    pub fn close(&self) -> Result<(), UiClosed> {
        if !self.ipc.remove_window(self) {
            return Err(UiClosed);
        }
        self.shared.host.close();
        events::raise(self, &WindowClosed { window: self.label().to_owned() });
        Ok(())
    }

    /// Requests to close the window, like a click on the close button: handlers and the page are
    /// asked, and can prevent the closing. A request that is not answered can be forced by a further
    /// one. See [the module `lifecycle`](crate::lifecycle). Returns without waiting for the outcome.
    pub fn request_close(&self) {
        if !self.ipc.is_open(self) {
            return;
        }
        match self.shared.close_request.begin() {
            Attempt::First(number) => self.ask_to_close(number),
            Attempt::Again(number, waited) => self.force_close(number, waited),
        }
    }

    fn ask_to_close(&self, number: u64) {
        let shared = Arc::downgrade(&self.shared);
        // Before the event, whose listener may block the page until the user decides.
        self.shared.host.probe(Box::new(move || {
            if let Some(shared) = shared.upgrade() {
                shared.close_request.page_answered(number);
            }
        }));
        let event = CloseRequested { window: self.label().to_owned() };
        self.emit(&event);
        events::notify_handlers(self, &event);
        let window = self.clone();
        let work = events::start(WorkKind::CloseHandler, "on_close_requested", self);
        // Not in the queue of lifecycle events: a handler that waits does not delay them.
        self.ipc.pool().submit(Box::new(move || {
            let _work = work;
            window.close_unless_prevented(number);
        }));
    }

    fn close_unless_prevented(&self, number: u64) {
        let mut is_prevented = false;
        // All handlers are asked, because each of them may have to save something.
        for handler in self.ipc.close_handlers().get(events::ANY) {
            let answer = panics::catch("on_close_requested", || handler(self));
            is_prevented |= matches!(answer, Ok(Close::Prevent));
        }
        let page_decides = self
            .ipc
            .session_of(self)
            .is_some_and(|session| session.listeners.has(CloseRequested::HEADER.name));
        let is_decided = is_prevented || !page_decides;
        self.shared.close_request.handlers_answered(number, is_decided);
        if !is_prevented && !page_decides {
            // The window may have been closed meanwhile.
            let _ = self.close();
        }
    }

    /// Closes the window when handlers and page have had their time to answer, unless they do.
    fn force_close(&self, number: u64, waited: Duration) {
        let (ipc, shared) = (self.ipc.downgrade(), Arc::downgrade(&self.shared));
        let remaining = self.ipc.close_timeout().saturating_sub(waited);
        let deadline = self.ipc.deadlines().after(remaining, move || {
            let (Some(ipc), Some(shared)) = (ipc.upgrade(), shared.upgrade()) else { return };
            let Some(awaits) = shared.close_request.give_up(number) else { return };
            let window = Window { ipc, shared };
            tracing::warn!(?window, "the window is closed without an answer: {awaits}");
            // The window may have been closed meanwhile.
            let _ = window.close();
        });
        self.shared.close_request.force_at(number, deadline);
    }

    /// Runs a job after the handlers of earlier lifecycle events of this window.
    pub(crate) fn run_in_order(&self, job: Job) {
        let submitted = self.shared.lifecycle_queue.submit(self.ipc.pool(), job);
        debug_assert!(submitted.is_ok(), "the queue has no limit");
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window").field("label", &self.label()).field("role", &self.role()).finish()
    }
}
