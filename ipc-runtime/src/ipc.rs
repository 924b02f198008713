use std::any::{Any, TypeId};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ipc_core::{IpcError, Limits, name};
use tokio::runtime::{Handle, Runtime};

use crate::budget::{Budgets, Gauge};
use crate::call::Arguments;
use crate::closing::CloseHandlers;
use crate::deadline::Deadlines;
use crate::emit::Emission;
use crate::event::{Handler, Handlers};
use crate::extract::{Extract, Signature};
use crate::pool::{InOrder, Pool, Threads};
use crate::router::Role;
use crate::session::Session;
use crate::state::State;
use crate::window::{Host, OpenError, Opener, Window, WindowOptions};

/// The core: roles, state, and the windows that are open. Cheap to clone; all clones are the same core.
#[derive(Clone)]
pub struct Ipc(Arc<Inner>);

struct Inner {
    roles: HashMap<String, Arc<Role>>,
    states: States,
    limits: Limits,
    budgets: Budgets,
    timeout: Option<Duration>,
    tasks: Arc<Gauge>,
    deadlines: Deadlines,
    emission: Emission,
    handlers: Handlers,
    windows: Mutex<BTreeMap<Arc<str>, Open>>,
    opener: Mutex<Option<Arc<dyn Opener>>>,
    close_handlers: CloseHandlers,
    /// Runs what lifecycle events cause.
    lifecycle: Arc<InOrder>,
    pool: Pool,
    runtime: Handle,
    _own_runtime: Option<OwnRuntime>,
}

pub(crate) type States = HashMap<TypeId, Arc<dyn Any + Send + Sync>>;

/// What a core is made of.
pub(crate) struct Parts {
    pub(crate) roles: HashMap<String, Arc<Role>>,
    pub(crate) states: States,
    pub(crate) limits: Limits,
    pub(crate) budgets: Budgets,
    pub(crate) timeout: Option<Duration>,
    pub(crate) threads: Threads,
    pub(crate) own_runtime: Option<OwnRuntime>,
}

/// A window that is open.
struct Open {
    window: Window,
    session: Option<Arc<Session>>,
}

/// A runtime of our own may be dropped on one of its own threads.
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
        let Parts { roles, states, limits, budgets, timeout, threads, own_runtime } = parts;
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = &threads;
        Ipc(Arc::new(Inner {
            roles,
            states,
            limits,
            budgets,
            timeout,
            tasks: Gauge::new(
                "tasks",
                budgets.tasks,
                "too many calls of all windows have not stopped",
            ),
            deadlines: Deadlines::new(threads.clone()),
            emission: Emission::default(),
            handlers: Handlers::default(),
            windows: Mutex::default(),
            opener: Mutex::default(),
            close_handlers: CloseHandlers::default(),
            lifecycle: Arc::new(InOrder::new(usize::MAX)),
            runtime: runtime.clone(),
            pool: Pool::new(threads, budgets.threads),
            _own_runtime: own_runtime,
        }))
    }

    /// A state that was given to [`IpcBuilder::state`](crate::IpcBuilder::state).
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<State<T>> {
        let state = self.0.states.get(&TypeId::of::<T>())?;
        Arc::clone(state).downcast().ok().map(State::new)
    }

    /// The limits that received texts are held to.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// How much may be under way.
    pub fn budgets(&self) -> &Budgets {
        &self.0.budgets
    }

    /// How many calls have code that has not stopped, those of documents that are gone too.
    pub fn calls_in_flight(&self) -> usize {
        self.0.tasks.used()
    }

    pub(crate) fn tasks(&self) -> &Arc<Gauge> {
        &self.0.tasks
    }

    /// How long a command may take, where it does not say so itself.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn deadlines(&self) -> &Deadlines {
        &self.0.deadlines
    }

    pub(crate) fn emission(&self) -> &Emission {
        &self.0.emission
    }

    /// The async runtime that commands run on.
    pub fn runtime(&self) -> &Handle {
        &self.0.runtime
    }

    /// The windows that are open.
    pub fn windows(&self) -> Vec<Window> {
        self.open().values().map(|open| open.window.clone()).collect()
    }

    /// The window with this label, if it is open.
    pub fn window(&self, label: &str) -> Option<Window> {
        self.open().get(label).map(|open| open.window.clone())
    }

    /// Opens a window. See [`Window::open`].
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open_window(&self, window: WindowOptions) -> Result<Window, OpenError> {
        let opener = self.opener().clone().ok_or(OpenError::NoApp)?;
        opener.open(self, window)
    }

    /// Lists a window.
    pub(crate) fn add_window(
        &self,
        label: &str,
        role: &str,
        host: impl Host + 'static,
    ) -> Result<Window, OpenError> {
        name::check_label(label).map_err(|reason| OpenError::Label {
            label: label.chars().take(64).collect(),
            reason,
        })?;
        let role = self
            .0
            .roles
            .get(role)
            .cloned()
            .ok_or_else(|| OpenError::NoRole { role: role.chars().take(64).collect() })?;
        let window = Window::new(self.clone(), label, role, host);
        match self.open().entry(window.shared_label()) {
            Entry::Occupied(_) => Err(OpenError::Taken { label: label.to_owned() }),
            Entry::Vacant(free) => {
                free.insert(Open { window: window.clone(), session: None });
                Ok(window)
            }
        }
    }

    /// Takes a window from the list, and ends its session. Tells whether it was there.
    pub(crate) fn remove_window(&self, window: &Window) -> bool {
        let mut windows = self.open();
        let is_there = windows.get(window.label()).is_some_and(|open| open.window.is(window));
        let removed = if is_there { windows.remove(window.label()) } else { None };
        drop(windows);
        let Some(open) = removed else { return false };
        self.emission().forget(window);
        if let Some(session) = open.session {
            session.end();
        }
        true
    }

    /// Gives a window a session in the place of the one that it has, which ends. `false` where the window is gone.
    pub(crate) fn set_session(&self, window: &Window, session: Option<Arc<Session>>) -> bool {
        let mut windows = self.open();
        let open = windows.get_mut(window.label()).filter(|open| open.window.is(window));
        let Some(open) = open else { return false };
        let before = std::mem::replace(&mut open.session, session);
        drop(windows);
        if let Some(before) = before {
            before.end();
        }
        true
    }

    pub(crate) fn sessions(&self) -> Vec<Arc<Session>> {
        self.open().values().filter_map(|open| open.session.clone()).collect()
    }

    pub(crate) fn session_of(&self, window: &Window) -> Option<Arc<Session>> {
        let windows = self.open();
        let open = windows.get(window.label()).filter(|open| open.window.is(window))?;
        open.session.clone()
    }

    pub(crate) fn is_open(&self, window: &Window) -> bool {
        self.open().get(window.label()).is_some_and(|open| open.window.is(window))
    }

    /// Says who makes windows from now on. `false` where somebody does already.
    #[cfg(feature = "app")]
    pub(crate) fn set_opener(&self, opener: Arc<dyn Opener>) -> bool {
        let mut current = self.opener();
        let is_free = current.is_none();
        if is_free {
            *current = Some(opener);
        }
        is_free
    }

    #[cfg(feature = "app")]
    pub(crate) fn remove_opener(&self) {
        let before = self.opener().take();
        drop(before);
    }

    fn opener(&self) -> MutexGuard<'_, Option<Arc<dyn Opener>>> {
        self.0.opener.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn roles(&self) -> impl Iterator<Item = &Role> {
        self.0.roles.values().map(|role| &**role)
    }

    pub(crate) fn handlers(&self) -> &Handlers {
        &self.0.handlers
    }

    pub(crate) fn handlers_of(&self, event: &str) -> Vec<Arc<Handler>> {
        self.0.handlers.of(event)
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.0.pool
    }

    pub(crate) fn close_handlers(&self) -> &CloseHandlers {
        &self.0.close_handlers
    }

    pub(crate) fn lifecycle(&self) -> &Arc<InOrder> {
        &self.0.lifecycle
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<Arc<str>, Open>> {
        self.0.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Ipc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ipc").field("windows", &self.windows()).finish_non_exhaustive()
    }
}

impl Extract for Ipc {
    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.ipc())
    }
}
