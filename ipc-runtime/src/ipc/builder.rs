//! The builder of an [`Ipc`].

use std::any::type_name;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ipc_core::Limits;
use ipc_core::schema::ApiSchema;
use tokio::runtime::{Handle, RuntimeFlavor};

use crate::api::Api;
use crate::api::role::Role;
use crate::exec::budget::Budgets;
use crate::exec::deadline::TIMEOUTS;
use crate::exec::pool::Threads;
use crate::ipc::checks::{self, BuildError, BuildProblem};
use crate::ipc::state::States;
use crate::ipc::{Ipc, OwnRuntime, Parts};
use crate::lifecycle;

/// The default of [`IpcBuilder::close_timeout`].
const CLOSE_TIMEOUT: Duration = Duration::from_secs(3);

/// The default of [`IpcBuilder::delivery_timeout`].
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(30);

/// A builder of an [`Ipc`]. See [`Ipc::builder`].
#[derive(Default)]
#[must_use = "an `IpcBuilder` does nothing until `build` is called"]
pub struct IpcBuilder {
    pub(super) states: States,
    pub(super) duplicate_states: Vec<&'static str>,
    pub(super) roles: Vec<(String, Api)>,
    pub(super) limits: Limits,
    pub(super) budgets: Budgets,
    pub(super) timeout: Option<Duration>,
    close_timeout: Option<Duration>,
    pub(super) delivery_timeout: Option<Duration>,
    pub(super) runtime: Option<Handle>,
    pub(super) single_threaded: bool,
}

impl Ipc {
    /// Creates a builder.
    pub fn builder() -> IpcBuilder {
        IpcBuilder::default()
    }
}

impl IpcBuilder {
    /// Adds a state for commands with a [`State<T>`](crate::State) argument.
    pub fn state<T: Send + Sync + 'static>(mut self, state: T) -> Self {
        if !self.states.insert(state) {
            self.duplicate_states.push(type_name::<T>());
        }
        self
    }

    /// Adds a state whose value is passed to [`Ipc::manage`] after the backend has been built. A
    /// command that needs the state fails until then.
    pub fn state_later<T: Send + Sync + 'static>(mut self) -> Self {
        if !self.states.reserve::<T>() {
            self.duplicate_states.push(type_name::<T>());
        }
        self
    }

    /// Adds a role. The windows of the role may use the entries of `api`, and nothing else.
    pub fn role(mut self, name: impl Into<String>, api: Api) -> Self {
        self.roles.push((name.into(), api));
        self
    }

    /// Sets the limits of messages.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the limits of work in flight.
    pub fn budgets(mut self, budgets: Budgets) -> Self {
        self.budgets = budgets;
        self
    }

    /// Sets the time limit of commands without their own `timeout`, from 1 ms to 24 h. There is no
    /// limit by default, and none for commands with streams.
    ///
    /// After that time, the caller is answered with
    /// [`ErrorCode::DeadlineExceeded`](crate::ErrorCode::DeadlineExceeded), and the command is
    /// cancelled. An `inline` command cannot be cancelled, and ends on its own. The limit also
    /// applies to [requests](crate::Window::request) to a page: for a dialog that waits for a
    /// person, use [`request_within`](crate::Window::request_within).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long handlers and a page may take to answer a request to close their window, up to
    /// 24 h. The default is 3 s.
    ///
    /// After that time, a further request closes the window without an answer, for instance another
    /// click on the close button. A further request before that time does so when the time is over,
    /// unless the answer comes first. See [the module `lifecycle`](crate::lifecycle).
    pub fn close_timeout(mut self, timeout: Duration) -> Self {
        self.close_timeout = Some(timeout);
        self
    }

    /// Sets the time that a page has to take a `lossless` event, from 1 ms to 24 h. 30 s by default.
    ///
    /// A [delivery](Ipc::deliver) waits for pages that read slowly. After that time, the session of
    /// a page that has not taken the event ends, so that the page cannot block deliveries to others
    /// forever. A warning is logged, and the page is notified when it reads again: its calls fail
    /// until it is reloaded. A page does not read while its script runs, waits in a dialog such as
    /// `alert`, or is stopped in a debugger.
    pub fn delivery_timeout(mut self, timeout: Duration) -> Self {
        self.delivery_timeout = Some(timeout);
        self
    }

    /// Runs everything on the async runtime, blocking commands too, instead of on further threads.
    /// On a runtime with one thread and a paused clock, every run is then the same, which
    /// simulations need.
    pub fn single_threaded(mut self) -> Self {
        self.single_threaded = true;
        self
    }

    /// Runs commands on this runtime, which must outlive the backend. The default is the runtime in
    /// which [`build`](Self::build) is called. Outside of a runtime, and in a runtime with a single
    /// thread, the default is a new runtime with several threads: a single thread runs no command
    /// while `App::run` or other code blocks it.
    pub fn runtime(mut self, runtime: Handle) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Builds the [`Ipc`].
    ///
    /// Under `panic = "abort"`, a panic in a command ends the process. The log has a warning in
    /// that case.
    ///
    /// # Errors
    /// Reports all problems in the roles, states and limits at once, with their locations in the
    /// source.
    pub fn build(self) -> Result<Ipc, BuildError> {
        let schemas: Vec<ApiSchema> = self.roles.iter().map(|(_, api)| api.schema()).collect();
        let problems = checks::problems(&self, &schemas);
        if !problems.is_empty() {
            return Err(BuildError::new(problems));
        }
        warn_of_abort(cfg!(panic = "abort"));
        let current =
            || Handle::try_current().ok().filter(|it| self.single_threaded || !is_single(it));
        let (runtime, own_runtime) = match self.runtime.clone().or_else(current) {
            Some(runtime) => (runtime, None),
            None => {
                let own = tokio::runtime::Builder::new_multi_thread()
                    .enable_all()
                    .thread_name("ipc-async")
                    .build()
                    .map_err(|error| {
                        BuildError::new(vec![BuildProblem::Runtime(error.to_string())])
                    })?;
                (own.handle().clone(), Some(OwnRuntime::new(own)))
            }
        };
        let roles = self.roles.into_iter().zip(schemas).map(|((name, api), schema)| {
            (name.clone(), Arc::new(Role::new(name, api.distinct(), schema, &self.limits)))
        });
        let threads = if self.single_threaded { Threads::Tasks } else { Threads::System };
        Ok(Ipc::new(Parts {
            roles: roles.collect(),
            states: self.states,
            limits: self.limits,
            budgets: self.budgets,
            timeout: self.timeout,
            close_timeout: self.close_timeout.unwrap_or(CLOSE_TIMEOUT).min(*TIMEOUTS.end()),
            delivery_timeout: self.delivery_timeout.unwrap_or(DELIVERY_TIMEOUT),
            lifecycle_events: lifecycle::EVENTS.iter().map(|event| event()).collect(),
            threads: threads(runtime),
            own_runtime,
        }))
    }
}

impl fmt::Debug for IpcBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IpcBuilder").field("roles", &self.roles).finish_non_exhaustive()
    }
}

/// Returns whether a runtime has a single thread, which runs no task while other code blocks it.
pub(super) fn is_single(runtime: &Handle) -> bool {
    runtime.runtime_flavor() == RuntimeFlavor::CurrentThread
}

/// Warns users whose profile turns the panic of a command into the end of the process.
fn warn_of_abort(aborts: bool) {
    if aborts {
        tracing::warn!(
            "this build has `panic = \"abort\"`, so a panic in a command ends the process; remove \
             it from the profile to have panics answered with an error"
        );
    }
}
