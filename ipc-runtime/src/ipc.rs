use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::values::{Attachments, Values};
use ipc_core::{Failure, Limits, message, name};
use tokio::runtime::{Handle, Runtime};

use crate::attachments::Collector;
use crate::call::Arguments;
use crate::closing::CloseHandlers;
use crate::event::{Event, Handler, Handlers};
use crate::extract::{Describe, Extract};
use crate::panics;
use crate::pool::{InOrder, Pool};
use crate::router::Role;
use crate::session::Session;
use crate::state::State;
use crate::window::{Host, OpenError, OpenWindow, Opener, Window};

/// The core: roles, state, and the windows that are open. Cheap to clone; all clones are the same core.
#[derive(Clone)]
pub struct Ipc(Arc<Inner>);

struct Inner {
    roles: HashMap<String, Arc<Role>>,
    states: States,
    limits: Limits,
    handlers: Handlers,
    windows: Mutex<HashMap<Arc<str>, Open>>,
    opener: Mutex<Option<Arc<dyn Opener>>>,
    close_handlers: CloseHandlers,
    /// Runs what lifecycle events cause.
    lifecycle: Arc<InOrder>,
    pool: Pool,
    runtime: Handle,
    _own_runtime: Option<OwnRuntime>,
}

pub(crate) type States = HashMap<TypeId, Arc<dyn Any + Send + Sync>>;

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
    pub(crate) fn new(
        roles: HashMap<String, Arc<Role>>,
        states: States,
        limits: Limits,
        runtime: Handle,
        own_runtime: Option<OwnRuntime>,
    ) -> Self {
        Ipc(Arc::new(Inner {
            roles,
            states,
            limits,
            handlers: Handlers::default(),
            windows: Mutex::default(),
            opener: Mutex::default(),
            close_handlers: CloseHandlers::default(),
            lifecycle: Arc::default(),
            pool: Pool::new(runtime.clone()),
            runtime,
            _own_runtime: own_runtime,
        }))
    }

    /// A state that was given to [`Builder::state`](crate::Builder::state).
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<State<T>> {
        let state = self.0.states.get(&TypeId::of::<T>())?;
        Arc::clone(state).downcast().ok().map(State::new)
    }

    /// The limits that received texts are held to.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// The async runtime that commands run on.
    pub fn runtime(&self) -> &Handle {
        &self.0.runtime
    }

    /// Sends an event to every page that listens to it. Tells how many took it: a page whose outbox is full does not.
    ///
    /// An event that only pages send does not compile here.
    pub fn emit<E: Event>(&self, event: &E) -> usize {
        self.emit_where(event, |_| true)
    }

    /// Sends an event to the window with this label. Tells whether its page listens, and took it.
    pub fn emit_to<E: Event>(&self, label: &str, event: &E) -> bool {
        self.emit_sessions(event, |session| session.window().label() == label) > 0
    }

    /// Sends an event to the windows of a role. Tells how many took it.
    pub fn emit_to_role<E: Event>(&self, role: &str, event: &E) -> usize {
        self.emit_sessions(event, |session| session.window().role() == role)
    }

    /// Sends an event to the windows that `filter` accepts. Tells how many took it.
    pub fn emit_where<E: Event>(&self, event: &E, filter: impl Fn(&Window) -> bool) -> usize {
        self.emit_sessions(event, |session| filter(session.window()))
    }

    pub(crate) fn emit_sessions<E: Event>(
        &self,
        event: &E,
        chosen: impl Fn(&Session) -> bool,
    ) -> usize {
        const {
            assert!(
                E::SENDER.is_core(),
                "only pages send this event: declare it `#[event]` or `#[event(from = both)]`"
            );
        }
        let name = E::HEADER.name;
        let listening: Vec<_> = self
            .sessions()
            .into_iter()
            .filter(|session| session.listens(name) && session.has_event::<E>() && chosen(session))
            .collect();
        // Serialising runs code of the user's; no lock is held here.
        let Some(values) = listening.first().map(|session| session.role().values(name)) else {
            return 0;
        };
        let (reached, others): (Vec<_>, Vec<_>) = listening.into_iter().partition(|session| {
            values.extended && session.attachments().is_some_and(|these| these.is_reached())
        });
        self.send(&reached, event, &values, true) + self.send(&others, event, &values, false)
    }

    /// Sends an event to documents that all take bytes beside it, or all do not. Tells how many took it.
    fn send<E: Event>(
        &self,
        sessions: &[Arc<Session>],
        event: &E,
        values: &Values<'_>,
        beside: bool,
    ) -> usize {
        if sessions.is_empty() {
            return 0;
        }
        let collector = Collector::default();
        let attachments = beside.then_some(&collector as &dyn Attachments);
        let text = self.event_text(event, &Values { attachments, ..*values });
        let Some(text) = text else { return 0 };
        let attached = collector.into_attached();
        let takes = |session: &&Arc<Session>| session.push_event(E::HEADER.name, &text, &attached);
        sessions.iter().filter(takes).count()
    }

    /// The text of an event. What keeps it from having one is logged: there is nobody to tell.
    fn event_text<E: Event>(&self, event: &E, values: &Values<'_>) -> Option<Vec<u8>> {
        let name = E::HEADER.name;
        // Serialising runs code of the user's; no lock is held here.
        match panics::catch(name, || message::event(name, event, values)) {
            Ok(Ok(text)) if text.len() > self.limits().bytes => {
                let bytes = text.len();
                tracing::error!(event = name, bytes, "the event passes `Limits::bytes`");
                None
            }
            Ok(Ok(text)) => Some(text),
            Ok(Err(error)) => {
                tracing::error!(event = name, %error, "the event can not be serialised");
                None
            }
            Err(_) => None,
        }
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
    pub fn open_window(&self, window: OpenWindow) -> Result<Window, OpenError> {
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

    fn sessions(&self) -> Vec<Arc<Session>> {
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

    fn open(&self) -> MutexGuard<'_, HashMap<Arc<str>, Open>> {
        self.0.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Ipc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ipc").field("windows", &self.windows()).finish_non_exhaustive()
    }
}

impl Extract for Ipc {
    fn describe(_name: &'static str, _command: &mut Describe<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, Failure> {
        Ok(arguments.ipc())
    }
}
