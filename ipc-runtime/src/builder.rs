use std::any::{TypeId, type_name};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ipc_core::schema::{ApiSchema, Flow, Integers};
use ipc_core::typescript::{self, Collisions, Kind, Rival};
use ipc_core::{Limits, check_round_trip, name};
use tokio::runtime::Handle;

use crate::api::{Api, Command, EntryKind, Handler};
use crate::budget::Budgets;
use crate::deadline;
use crate::extract::Need;
use crate::ipc::{Ipc, OwnRuntime, Parts, States};
use crate::lifecycle;
use crate::pool::Threads;
use crate::router::Role;

/// A core in the making. See [`Ipc::builder`].
#[derive(Default)]
pub struct IpcBuilder {
    states: States,
    doubled_states: Vec<&'static str>,
    roles: Vec<(String, Api)>,
    limits: Limits,
    budgets: Budgets,
    timeout: Option<Duration>,
    runtime: Option<Handle>,
    single_threaded: bool,
}

impl Ipc {
    /// Begins a core.
    pub fn builder() -> IpcBuilder {
        IpcBuilder::default()
    }
}

impl IpcBuilder {
    /// Gives a value to the commands that take a [`State<T>`](crate::State).
    #[must_use]
    pub fn state<T: Send + Sync + 'static>(mut self, state: T) -> Self {
        if self.states.insert(TypeId::of::<T>(), Arc::new(state)).is_some() {
            self.doubled_states.push(type_name::<T>());
        }
        self
    }

    /// Says what windows of a role may do: what stands in `api`, and nothing else.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>, api: Api) -> Self {
        self.roles.push((name.into(), api));
        self
    }

    /// Changes the limits that received texts are held to.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Changes how much may be under way.
    #[must_use]
    pub fn budgets(mut self, budgets: Budgets) -> Self {
        self.budgets = budgets;
        self
    }

    /// Says how long a command may take that has no `timeout` of its own; those that stream may take as long as they do.
    /// After that the caller is answered with [`ErrorCode::DeadlineExceeded`](crate::ErrorCode::DeadlineExceeded), and the command is
    /// stopped as by a cancel; one that is `inline` has to end by itself. Pages have as long to answer a
    /// [request](crate::Window::request): give a dialog that waits for a person more, with
    /// [`request_within`](crate::Window::request_within). From 1 ms to 24 h; by default there is no such limit.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Runs everything on the runtime, commands that block too, in place of threads of its own. On a runtime with one
    /// thread and a paused clock, a core then does the same in each run: this is for simulations.
    #[must_use]
    pub fn single_threaded(mut self) -> Self {
        self.single_threaded = true;
        self
    }

    /// Runs commands on this runtime. By default it is the one that [`build`](Self::build) is called in, or where there is
    /// none, one of the core's own.
    #[must_use]
    pub fn runtime(mut self, runtime: Handle) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Makes the core.
    ///
    /// Where panics abort (`panic = "abort"` in the profile), a panic in a command ends the process; a line on the error
    /// output warns of it.
    ///
    /// # Errors
    /// All mistakes in the lists at once, with the places in the source.
    pub fn build(self) -> Result<Ipc, BuildError> {
        let schemas: Vec<ApiSchema> = self.roles.iter().map(|(_, api)| api.schema()).collect();
        let mistakes = self.mistakes(&schemas);
        if !mistakes.is_empty() {
            return Err(BuildError { mistakes });
        }
        if let Some(warning) = abort_warning(cfg!(panic = "abort")) {
            eprintln!("{warning}");
        }
        let (runtime, own_runtime) = match self.runtime.or_else(|| Handle::try_current().ok()) {
            Some(runtime) => (runtime, None),
            None => {
                let own = tokio::runtime::Builder::new_multi_thread()
                    .enable_all()
                    .thread_name("ipc-async")
                    .build()
                    .map_err(|error| BuildError {
                        mistakes: vec![format!("the async runtime could not be started: {error}")],
                    })?;
                (own.handle().clone(), Some(OwnRuntime::new(own)))
            }
        };
        let roles =
            self.roles.into_iter().zip(schemas).map(|((name, api), schema)| {
                (name.clone(), Arc::new(Role::new(name, &api, schema)))
            });
        let threads = if self.single_threaded { Threads::Tasks } else { Threads::System };
        Ok(Ipc::new(Parts {
            roles: roles.collect(),
            states: self.states,
            limits: self.limits,
            budgets: self.budgets,
            timeout: self.timeout,
            threads: threads(runtime),
            own_runtime,
        }))
    }

    /// `schemas` are those of the roles, in their order.
    fn mistakes(&self, schemas: &[ApiSchema]) -> Vec<String> {
        let mut mistakes = Vec::new();
        for state in &self.doubled_states {
            mistakes.push(format!(
                "state `{state}` is given twice: give it once, or wrap one of them in a type of its own"
            ));
        }
        for (at, (role, _)) in self.roles.iter().enumerate() {
            if let Err(reason) = name::check_label(role) {
                mistakes.push(format!("`{role}` can not be the name of a role: {reason}"));
            }
            if self.roles[..at].iter().any(|(earlier, _)| earlier == role) {
                mistakes
                    .push(format!("role `{role}` is given twice: list all of it in one `api![…]`"));
            }
        }
        if self.limits.depth > Limits::MAX_DEPTH {
            mistakes.push(format!(
                "`Limits::depth` is {}: it can be {} at the most",
                self.limits.depth,
                Limits::MAX_DEPTH
            ));
        }
        if let Some(timeout) = self.timeout.filter(|timeout| !deadline::SPANS.contains(timeout)) {
            mistakes.push(format!(
                "`IpcBuilder::timeout` is {timeout:?}: give at least 1 ms and at most 24 h, or leave it out"
            ));
        }
        self.check_names(&mut mistakes);
        self.check_integers(schemas, &mut mistakes);
        self.check_states(&mut mistakes);
        self.check_inline(schemas, &mut mistakes);
        check_bindings(schemas, &mut mistakes);
        mistakes
    }

    /// One name means one thing in all roles: events are addressed by name.
    fn check_names(&self, mistakes: &mut Vec<String>) {
        let mut known: HashMap<&str, EntryKind> = HashMap::new();
        for entry in self.roles.iter().flat_map(|(_, api)| api.distinct()) {
            let header = entry.header();
            if lifecycle::has_name_of(entry) {
                mistakes.push(format!(
                    "{} `{}` ({}) has the name of one of `ipc_runtime::lifecycle`: rename it with `#[{}(rename = \"…\")]`",
                    entry.what(),
                    header.name,
                    header.location,
                    entry.what(),
                ));
            }
            match known.get(header.name) {
                Some(first) if first.is(entry) => continue,
                Some(first) => mistakes.push(format!(
                    "{} `{}` ({}) and {} `{}` ({}) have one name: rename one with `#[{}(rename = \"…\")]`",
                    first.what(),
                    header.name,
                    first.header().location,
                    entry.what(),
                    header.name,
                    header.location,
                    entry.what(),
                )),
                None => {
                    known.insert(header.name, *entry);
                }
            }
        }
    }

    /// An event is encoded once, for the pages of all roles.
    fn check_integers(&self, schemas: &[ApiSchema], mistakes: &mut Vec<String>) {
        const REMEDY: &str = "call `.integers(…)` with one value, on the `Api` of each role";
        let mut first: Option<(&str, Integers)> = None;
        for ((role, api), schema) in self.roles.iter().zip(schemas) {
            if api.is_at_odds() {
                mistakes.push(format!(
                    "parts of the api of role `{role}` say `Integers::BigInt`, others `Integers::Number`: {REMEDY}"
                ));
                continue;
            }
            let integers = schema.integers;
            let (other, known) = *first.get_or_insert((role, integers));
            if known != integers {
                mistakes.push(format!(
                    "role `{other}` has `Integers::{known:?}`, role `{role}` has `Integers::{integers:?}`: {REMEDY}"
                ));
            }
        }
    }

    /// What a page streams comes by the thread that an inline command holds up.
    fn check_inline(&self, schemas: &[ApiSchema], mistakes: &mut Vec<String>) {
        for ((_, api), schema) in self.roles.iter().zip(schemas) {
            for entry in api.distinct() {
                let EntryKind::Command(Command { header, handler: Handler::Inline(_), .. }) = entry
                else {
                    continue;
                };
                let described = schema.commands.iter().find(|command| command.header == *header);
                let arguments = described.map_or(&[][..], |command| &command.arguments);
                if let Some(stream) = arguments.iter().find(|it| it.flow == Flow::Streaming) {
                    mistakes.push(format!(
                        "`{}` ({}) is `inline`, and no item of its argument `{}` can come while it runs: remove `inline`",
                        header.name, header.location, stream.name
                    ));
                }
            }
        }
    }

    fn check_states(&self, mistakes: &mut Vec<String>) {
        let mut missing: Vec<MissingState> = Vec::new();
        for entry in self.roles.iter().flat_map(|(_, api)| api.distinct()) {
            let site = format!("`{}` ({})", entry.header().name, entry.header().location);
            for need in entry.describe(&mut ApiSchema::default()) {
                if self.states.contains_key(&need.identity) {
                    continue;
                }
                match missing.iter_mut().find(|known| known.need.identity == need.identity) {
                    Some(known) if known.sites.contains(&site) => {}
                    Some(known) => known.sites.push(site.clone()),
                    None => missing.push(MissingState { need, sites: vec![site.clone()] }),
                }
            }
        }
        mistakes.extend(missing.iter().map(ToString::to_string));
    }
}

fn check_bindings(schemas: &[ApiSchema], mistakes: &mut Vec<String>) {
    for schema in schemas {
        for mangled in check_round_trip(schema) {
            let mistake = mangled.to_string();
            if !mistakes.contains(&mistake) {
                mistakes.push(mistake);
            }
        }
        let Err(Collisions(collisions)) = typescript::check(schema) else { continue };
        for collision in collisions {
            // One name on the wire has been told of above.
            let same_name = matches!(collision.second, Rival::Site(second)
                if second.name == collision.first.name
                    && Kind::Type != second.kind
                    && Kind::Type != collision.first.kind);
            let mistake = collision.to_string();
            if !same_name && !mistakes.contains(&mistake) {
                mistakes.push(mistake);
            }
        }
    }
}

/// A state that commands take and nobody gave.
struct MissingState {
    need: Need,
    sites: Vec<String>,
}

impl fmt::Display for MissingState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.sites.len() == 1 { "needs" } else { "need" };
        write!(
            f,
            "nobody gave the state `{}`, which {} {verb}: add `.state(…)`",
            self.need.name,
            self.sites.join(" and ")
        )
    }
}

/// What to tell a user whose profile voids the promise that a panic is only the error of its call.
fn abort_warning(aborts: bool) -> Option<&'static str> {
    aborts.then_some(
        "warning: ipc: this build has `panic = \"abort\"`: a panic in a command ends the process. \
         Remove it from the profile to have panics answered with an error",
    )
}

/// Everything that is wrong with what a [`IpcBuilder`] was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    mistakes: Vec<String>,
}

impl BuildError {
    /// The mistakes, one text each: what is wrong, where, and what to write instead.
    pub fn mistakes(&self) -> &[String] {
        &self.mistakes
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.mistakes.len() == 1 { "mistake" } else { "mistakes" };
        write!(f, "{} {plural} in what `Ipc::builder()` was given:", self.mistakes.len())?;
        self.mistakes.iter().try_for_each(|mistake| write!(f, "\n  - {mistake}"))
    }
}

impl std::error::Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aborting_panics_are_warned_of() {
        assert!(abort_warning(true).is_some_and(|text| text.contains("panic = \"abort\"")));
        assert_eq!(abort_warning(false), None);
    }
}
