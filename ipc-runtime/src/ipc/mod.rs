//! The backend of an application: roles, states, and open windows.

pub(crate) mod builder;
pub(crate) mod checks;
mod closing;
mod emission;
pub(crate) mod events;
mod handlers;
pub(crate) mod options;
mod requests;
mod shutdown;
pub(crate) mod state;
pub(crate) mod ui;
pub(crate) mod window;

use std::any::TypeId;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use ipc_core::{Foreign, Limits, name};
use tokio::runtime::{Handle, Runtime};

use crate::api::role::Role;
use crate::exec::budget::Budgets;
use crate::exec::deadline::Deadlines;
use crate::exec::pool::{Pool, Threads};
use crate::exec::sync::lock;
use crate::exec::work::Work;
use crate::ipc::emission::Emission;
use crate::ipc::handlers::Handlers;
use crate::ipc::options::{OpenError, WindowOptions};
use crate::ipc::state::{ManageError, State, States};
use crate::ipc::ui::Host;
use crate::ipc::window::{CloseHandler, DownloadHandler, EventHandler, Opener, Window};
use crate::session::Session;

/// The backend of an application, which pages call: roles, states, and open windows.
///
/// Clones are cheap and refer to the same backend. See [`Ipc::builder`].
#[derive(Clone)]
pub struct Ipc(Arc<Inner>);

/// A weak handle to an [`Ipc`], which does not keep the backend alive. See [`Ipc::downgrade`].
#[derive(Clone)]
pub struct WeakIpc(Weak<Inner>);

struct Inner {
    roles: HashMap<String, Arc<Role>>,
    states: States,
    limits: Limits,
    budgets: Budgets,
    timeout: Option<Duration>,
    close_timeout: Duration,
    delivery_timeout: Duration,
    work: Arc<Work>,
    deadlines: Deadlines,
    emission: Emission,
    event_handlers: Handlers<EventHandler>,
    close_handlers: Handlers<CloseHandler>,
    download_handlers: Handlers<DownloadHandler>,
    /// The events the backend itself raises.
    lifecycle_events: Vec<TypeId>,
    windows: Mutex<BTreeMap<Arc<str>, OpenWindow>>,
    opener: Mutex<Option<Arc<dyn Opener>>>,
    pool: Pool,
    runtime: Handle,
    _own_runtime: Option<OwnRuntime>,
}

/// The parts of an [`Ipc`].
pub(crate) struct Parts {
    pub(crate) roles: HashMap<String, Arc<Role>>,
    pub(crate) states: States,
    pub(crate) limits: Limits,
    pub(crate) budgets: Budgets,
    pub(crate) timeout: Option<Duration>,
    pub(crate) close_timeout: Duration,
    pub(crate) delivery_timeout: Duration,
    pub(crate) lifecycle_events: Vec<TypeId>,
    pub(crate) threads: Threads,
    pub(crate) own_runtime: Option<OwnRuntime>,
}

/// An open window, and the session of its document.
struct OpenWindow {
    window: Window,
    session: Option<Arc<Session>>,
}

/// The other end of a message: a document, and its window.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) window: Window,
    pub(crate) session: Arc<Session>,
}

impl Peer {
    pub(crate) fn ipc(&self) -> &Ipc {
        self.window.ipc()
    }

    pub(crate) fn role(&self) -> &Role {
        self.window.granted()
    }
}

/// The runtime the builder has created. It may be dropped on one of its own threads.
pub(crate) struct OwnRuntime(Option<Runtime>);

impl OwnRuntime {
    pub(crate) fn new(runtime: Runtime) -> Self {
        OwnRuntime(Some(runtime))
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Ipc {
    pub(crate) fn new(parts: Parts) -> Self {
        let Parts { roles, states, limits, budgets, timeout, lifecycle_events, .. } = parts;
        let threads = parts.threads;
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = &threads;
        Ipc(Arc::new(Inner {
            roles,
            states,
            limits,
            budgets,
            timeout,
            close_timeout: parts.close_timeout,
            delivery_timeout: parts.delivery_timeout,
            work: Arc::default(),
            deadlines: Deadlines::new(threads.clone()),
            emission: Emission::default(),
            event_handlers: Handlers::default(),
            close_handlers: Handlers::default(),
            download_handlers: Handlers::default(),
            lifecycle_events,
            windows: Mutex::default(),
            opener: Mutex::default(),
            runtime: runtime.clone(),
            pool: Pool::new(threads, budgets.threads),
            _own_runtime: parts.own_runtime,
        }))
    }

    /// Returns a weak handle, which does not keep the backend alive. Closures that the backend
    /// itself keeps, such as [listeners](Self::listen), capture this handle.
    pub fn downgrade(&self) -> WeakIpc {
        WeakIpc(Arc::downgrade(&self.0))
    }

    /// Returns a state passed to [`IpcBuilder::state`](crate::IpcBuilder::state) or
    /// [`manage`](Self::manage).
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<State<T>> {
        self.0.states.get()
    }

    /// Passes a state that could not be made before the backend was built, such as one that holds
    /// a [`WeakIpc`]. A command that needs the state fails until then.
    ///
    /// ```
    /// # use ipc_runtime::{Ipc, State, WeakIpc, api, command};
    /// struct Watcher(WeakIpc);
    ///
    /// #[command]
    /// fn windows(watcher: State<Watcher>) -> u32 {
    ///     watcher.0.upgrade().map_or(0, |ipc| ipc.windows().len() as u32)
    /// }
    ///
    /// let ipc = Ipc::builder().state_later::<Watcher>().role("main", api![windows]).build()?;
    /// ipc.manage(Watcher(ipc.downgrade()))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Fails unless the builder was told of the state by
    /// [`state_later`](crate::IpcBuilder::state_later), and when the state has been passed already.
    pub fn manage<T: Send + Sync + 'static>(&self, state: T) -> Result<(), ManageError> {
        self.0.states.set(state)
    }

    /// Returns the limits of messages.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Returns the limits of work in flight.
    pub fn budgets(&self) -> &Budgets {
        &self.0.budgets
    }

    /// Returns the number of calls whose code still runs, also of closed documents.
    pub fn calls_in_flight(&self) -> usize {
        self.0.work.calls()
    }

    /// Returns the async runtime that commands run on.
    pub fn runtime(&self) -> &Handle {
        &self.0.runtime
    }

    /// Returns the open windows.
    pub fn windows(&self) -> Vec<Window> {
        self.lock_windows().values().map(|open| open.window.clone()).collect()
    }

    /// Returns the open window with this label.
    pub fn window(&self, label: &str) -> Option<Window> {
        self.lock_windows().get(label).map(|open| open.window.clone())
    }

    /// Opens a window. See [`Window::open`].
    ///
    /// # Errors
    /// Fails when no `App` runs, when the label is invalid or in use, or when the role does not
    /// exist.
    pub fn open_window(&self, options: WindowOptions) -> Result<Window, OpenError> {
        let opener = self.lock_opener().clone().ok_or(OpenError::NoApp)?;
        opener.open(self, options)
    }

    pub(crate) fn work(&self) -> &Arc<Work> {
        &self.0.work
    }

    /// Returns the time limit of commands without their own limit.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    /// Returns the time after which a request to close a window can be forced.
    pub(crate) fn close_timeout(&self) -> Duration {
        self.0.close_timeout
    }

    /// Returns the time that a page has to take a `lossless` event.
    pub(crate) fn delivery_timeout(&self) -> Duration {
        self.0.delivery_timeout
    }

    pub(crate) fn deadlines(&self) -> &Deadlines {
        &self.0.deadlines
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.0.pool
    }

    pub(crate) fn roles(&self) -> impl Iterator<Item = &Role> {
        self.0.roles.values().map(|role| &**role)
    }

    pub(crate) fn emission(&self) -> &Emission {
        &self.0.emission
    }

    pub(crate) fn event_handlers(&self) -> &Handlers<EventHandler> {
        &self.0.event_handlers
    }

    pub(crate) fn close_handlers(&self) -> &Handlers<CloseHandler> {
        &self.0.close_handlers
    }

    pub(crate) fn download_handlers(&self) -> &Handlers<DownloadHandler> {
        &self.0.download_handlers
    }

    /// Returns whether the backend itself raises this event.
    pub(crate) fn raises(&self, event: TypeId) -> bool {
        self.0.lifecycle_events.contains(&event)
    }

    /// Registers a window.
    pub(crate) fn add_window(
        &self,
        label: &str,
        role: &str,
        host: impl Host + 'static,
    ) -> Result<Window, OpenError> {
        name::check_label(label).map_err(|reason| OpenError::Label {
            label: format!("{:.64}", Foreign(label)),
            reason,
        })?;
        let granted = self.0.roles.get(role).cloned();
        let role =
            granted.ok_or_else(|| OpenError::NoRole { role: format!("{:.64}", Foreign(role)) })?;
        let window = Window::new(self.clone(), label, role, host);
        match self.lock_windows().entry(window.shared_label()) {
            Entry::Occupied(_) => Err(OpenError::Taken { label: label.to_owned() }),
            Entry::Vacant(vacant) => {
                vacant.insert(OpenWindow { window: window.clone(), session: None });
                Ok(window)
            }
        }
    }

    /// Deregisters a window and ends its session. Returns whether the window was registered.
    pub(crate) fn remove_window(&self, window: &Window) -> bool {
        let mut windows = self.lock_windows();
        let is_open = windows.get(window.label()).is_some_and(|open| open.window.is(window));
        let removed = if is_open { windows.remove(window.label()) } else { None };
        drop(windows);
        let Some(open) = removed else { return false };
        self.emission().forget(&window.shared_label());
        if let Some(session) = open.session {
            shutdown::log_calls_of(self.work(), window);
            session.end();
        }
        true
    }

    /// Replaces the session of a window and ends the former session. Returns `false` if the window
    /// is closed.
    pub(crate) fn set_session(&self, window: &Window, session: Option<Arc<Session>>) -> bool {
        let mut windows = self.lock_windows();
        let open = windows.get_mut(window.label()).filter(|open| open.window.is(window));
        let Some(open) = open else { return false };
        let former = std::mem::replace(&mut open.session, session);
        drop(windows);
        if let Some(former) = former {
            former.end();
        }
        true
    }

    /// Ends the session of a document because of a fault of its page.
    pub(crate) fn drop_document(&self, peer: &Peer, fault: String) {
        let mut windows = self.lock_windows();
        let is_current = |session: &mut Arc<Session>| Arc::ptr_eq(session, &peer.session);
        if let Some(open) = windows.get_mut(peer.window.label()) {
            drop(open.session.take_if(is_current));
        }
        drop(windows);
        peer.session.end_for_fault(fault);
    }

    /// Returns all documents.
    pub(crate) fn peers(&self) -> Vec<Peer> {
        let windows = self.lock_windows();
        let peer = |open: &OpenWindow| {
            let session = open.session.clone()?;
            Some(Peer { window: open.window.clone(), session })
        };
        windows.values().filter_map(peer).collect()
    }

    /// Returns the session of the document in a window.
    pub(crate) fn session_of(&self, window: &Window) -> Option<Arc<Session>> {
        let windows = self.lock_windows();
        let open = windows.get(window.label()).filter(|open| open.window.is(window))?;
        open.session.clone()
    }

    /// Returns the document in a window, with the window.
    pub(crate) fn peer_of(&self, window: &Window) -> Option<Peer> {
        let session = self.session_of(window)?;
        Some(Peer { window: window.clone(), session })
    }

    pub(crate) fn is_open(&self, window: &Window) -> bool {
        self.lock_windows().get(window.label()).is_some_and(|open| open.window.is(window))
    }

    /// Sets the opener of windows. Returns `false` if another opener is set.
    #[cfg(feature = "app")]
    pub(crate) fn set_opener(&self, opener: Arc<dyn Opener>) -> bool {
        let mut current = self.lock_opener();
        let is_vacant = current.is_none();
        if is_vacant {
            *current = Some(opener);
        }
        is_vacant
    }

    /// Ends the running app. Returns `false` if no app runs.
    #[cfg(feature = "app")]
    pub(crate) fn quit(&self, code: u8) -> bool {
        let opener = self.lock_opener().clone();
        opener.is_some_and(|opener| opener.quit(code))
    }

    #[cfg(feature = "app")]
    pub(crate) fn remove_opener(&self) {
        let former = self.lock_opener().take();
        drop(former);
    }

    fn lock_opener(&self) -> MutexGuard<'_, Option<Arc<dyn Opener>>> {
        lock(&self.0.opener)
    }

    fn lock_windows(&self) -> MutexGuard<'_, BTreeMap<Arc<str>, OpenWindow>> {
        lock(&self.0.windows)
    }
}

impl WeakIpc {
    /// Returns the backend, or `None` if all other handles are gone.
    pub fn upgrade(&self) -> Option<Ipc> {
        self.0.upgrade().map(Ipc)
    }
}

impl fmt::Debug for Ipc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ipc").field("windows", &self.windows()).finish_non_exhaustive()
    }
}

impl fmt::Debug for WeakIpc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WeakIpc")
    }
}
