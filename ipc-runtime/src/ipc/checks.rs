//! The checks of [`IpcBuilder::build`], which report all problems at once.

use std::collections::HashMap;
use std::fmt;

use ipc_core::schema::{ApiSchema, EntryKind, Flow, Integers, Location};
use ipc_core::typescript::{self, Collision, Collisions, Kind, Rival};
use ipc_core::{Limits, NotRoundTrip, check_round_trip, name};

use crate::api::Api;
use crate::api::entry::{Command, EntryDescriptor, Handler};
use crate::exec::deadline;
use crate::ipc::builder::{IpcBuilder, is_single};
use crate::lifecycle;

/// A problem found by [`IpcBuilder::build`]. Its text says what is wrong, where, and what to write
/// instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildProblem {
    /// Two states have the same type.
    #[error(
        "state `{ty}` is added twice; add it once, or wrap one of the two in a type of its own"
    )]
    DuplicateState {
        /// The name of the type.
        ty: &'static str,
    },
    /// Commands need a missing state.
    #[error("{} {} the state `{ty}`, which is missing; add it with `.state(…)`", list(.sites), needs(.sites))]
    MissingState {
        /// The name of the type.
        ty: &'static str,
        /// The commands that need the state, with their locations.
        sites: Vec<String>,
    },
    /// A role has an invalid name.
    #[error("`{role}` cannot be the name of a role: {reason}")]
    RoleName {
        /// The name of the role.
        role: String,
        /// The rule the name breaks.
        reason: name::NameError,
    },
    /// Two roles have the same name.
    #[error("role `{role}` is added twice; list all of its entries in one `api![…]`")]
    DuplicateRole {
        /// The name of the role.
        role: String,
    },
    /// A limit is out of bounds.
    #[error("`Limits::depth` is {depth}, which exceeds the maximum of {max}")]
    Depth {
        /// The limit.
        depth: usize,
        /// The greatest possible limit.
        max: usize,
    },
    /// A limit or a budget lets nothing pass.
    #[error("`{setting}` is 0, so that no call could be answered; use at least 1")]
    Zero {
        /// The limit or the budget.
        setting: &'static str,
    },
    /// The timeout is out of bounds.
    #[error(
        "`IpcBuilder::timeout` is {timeout:?}; use at least 1 ms and at most 24 h, or no timeout"
    )]
    Timeout {
        /// The timeout.
        timeout: std::time::Duration,
    },
    /// The timeout of deliveries is out of bounds.
    #[error("`IpcBuilder::delivery_timeout` is {timeout:?}; use at least 1 ms and at most 24 h")]
    DeliveryTimeout {
        /// The timeout.
        timeout: std::time::Duration,
    },
    /// The runtime has a single thread.
    #[error(
        "the runtime of `IpcBuilder::runtime` has a single thread, which runs no command while \
         other code blocks it; pass a runtime with several threads, pass none, or call \
         `single_threaded()` if nothing ever blocks the thread"
    )]
    SingleThread,
    /// An entry has the name of a lifecycle event.
    #[error(
        "{entry} has the name of an event of `ipc_runtime::lifecycle`; rename it with `#[{}(rename \
         = \"…\")]`",
        .entry.kind.noun()
    )]
    LifecycleName {
        /// The entry.
        entry: EntrySite,
    },
    /// Two entries have the same name.
    #[error(
        "{first} and {second} have the same name; rename one with `#[{}(rename = \"…\")]`",
        .second.kind.noun()
    )]
    DuplicateName {
        /// The entry listed first.
        first: EntrySite,
        /// The other entry.
        second: EntrySite,
    },
    /// Parts of an api have different integer modes.
    #[error("parts of the api of role `{role}` have different `Integers`; {INTEGERS_HELP}")]
    MixedIntegers {
        /// The name of the role.
        role: String,
    },
    /// Two roles have different integer modes.
    #[error(
        "role `{first}` has `Integers::{first_mode:?}`, but role `{second}` has \
         `Integers::{second_mode:?}`; {INTEGERS_HELP}"
    )]
    DifferentIntegers {
        /// The name of the first role.
        first: String,
        /// The mode of the first role.
        first_mode: Integers,
        /// The name of the other role.
        second: String,
        /// The mode of the other role.
        second_mode: Integers,
    },
    /// An `inline` command takes a stream, whose items would arrive through the thread the command
    /// blocks.
    #[error(
        "{command} is `inline`, so no item of its argument `{argument}` can arrive while it runs; \
         remove `inline`"
    )]
    InlineStream {
        /// The command.
        command: EntrySite,
        /// The name of the argument.
        argument: String,
    },
    /// A type has values that do not round-trip through JSON.
    #[error("{0}")]
    Type(NotRoundTrip),
    /// Two names collide in TypeScript.
    #[error("{0}")]
    Collision(Collision),
    /// The async runtime cannot be started.
    #[error("the async runtime cannot be started: {0}")]
    Runtime(String),
}

const INTEGERS_HELP: &str = "call `.integers(…)` with the same mode on the `Api` of each role";

/// An entry of an api, and its location in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntrySite {
    kind: EntryKind,
    name: &'static str,
    location: Location,
}

impl EntrySite {
    fn new(entry: &EntryDescriptor) -> Self {
        let header = entry.header();
        EntrySite { kind: entry.kind(), name: header.name, location: header.location }
    }
}

impl fmt::Display for EntrySite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}` ({})", self.kind.noun(), self.name, self.location)
    }
}

fn list(sites: &[String]) -> String {
    sites.join(" and ")
}

fn needs(sites: &[String]) -> &'static str {
    if sites.len() == 1 { "needs" } else { "need" }
}

/// The error of [`IpcBuilder::build`].
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    problems: Vec<BuildProblem>,
}

impl BuildError {
    pub(super) fn new(problems: Vec<BuildProblem>) -> Self {
        BuildError { problems }
    }

    /// Returns all problems.
    pub fn problems(&self) -> &[BuildProblem] {
        &self.problems
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.problems.len() == 1 { "problem" } else { "problems" };
        write!(f, "{} {noun} found by `IpcBuilder::build`:", self.problems.len())?;
        self.problems.iter().try_for_each(|problem| write!(f, "\n  - {problem}"))
    }
}

/// The same text as `Display`, because `main` and tests print the `Debug` form of their errors.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {}

/// Returns the problems of a builder. `schemas` has the schema of each role.
pub(super) fn problems(builder: &IpcBuilder, schemas: &[ApiSchema]) -> Vec<BuildProblem> {
    let roles = &builder.roles;
    let mut problems = Vec::new();
    let duplicates = builder.duplicate_states.iter();
    problems.extend(duplicates.map(|ty| BuildProblem::DuplicateState { ty }));
    check_roles(roles, &mut problems);
    if builder.limits.depth > Limits::MAX_DEPTH {
        let depth = builder.limits.depth;
        problems.push(BuildProblem::Depth { depth, max: Limits::MAX_DEPTH });
    }
    check_zeros(builder, &mut problems);
    if let Some(timeout) = builder.timeout.filter(|timeout| !deadline::TIMEOUTS.contains(timeout)) {
        problems.push(BuildProblem::Timeout { timeout });
    }
    let timeout = builder.delivery_timeout.filter(|timeout| !deadline::TIMEOUTS.contains(timeout));
    problems.extend(timeout.map(|timeout| BuildProblem::DeliveryTimeout { timeout }));
    if builder.runtime.as_ref().is_some_and(is_single) && !builder.single_threaded {
        problems.push(BuildProblem::SingleThread);
    }
    check_names(roles, &mut problems);
    check_integers(roles, schemas, &mut problems);
    check_states(builder, &mut problems);
    check_inline(roles, schemas, &mut problems);
    check_types(schemas, &mut problems);
    problems
}

fn check_zeros(builder: &IpcBuilder, problems: &mut Vec<BuildProblem>) {
    let (limits, budgets) = (&builder.limits, &builder.budgets);
    let settings = [
        ("Limits::bytes", limits.bytes),
        ("Limits::values", limits.values),
        ("Limits::frame", limits.frame),
        ("Budgets::calls", budgets.calls),
        ("Budgets::outbox", budgets.outbox),
        ("Budgets::tasks", budgets.tasks),
        ("Budgets::threads", budgets.threads),
    ];
    let zeros = settings.into_iter().filter(|(_, value)| *value == 0);
    problems.extend(zeros.map(|(setting, _)| BuildProblem::Zero { setting }));
}

type Roles = [(String, Api)];

fn entries(roles: &Roles) -> impl Iterator<Item = &EntryDescriptor> {
    roles.iter().flat_map(|(_, api)| api.distinct())
}

fn check_roles(roles: &Roles, problems: &mut Vec<BuildProblem>) {
    for (at, (role, _)) in roles.iter().enumerate() {
        if let Err(reason) = name::check_label(role) {
            problems.push(BuildProblem::RoleName { role: role.clone(), reason });
        }
        if roles[..at].iter().any(|(earlier, _)| earlier == role) {
            problems.push(BuildProblem::DuplicateRole { role: role.clone() });
        }
    }
}

/// Checks names, which must mean the same in all roles, because events are addressed by name.
fn check_names(roles: &Roles, problems: &mut Vec<BuildProblem>) {
    let lifecycle = lifecycle::api();
    let mut known: HashMap<&str, &EntryDescriptor> = HashMap::new();
    for entry in entries(roles) {
        let name = entry.header().name;
        let mut raised = lifecycle.distinct().into_iter();
        if raised.any(|raised| raised.header().name == name && !raised.is(entry)) {
            problems.push(BuildProblem::LifecycleName { entry: EntrySite::new(entry) });
        }
        match known.get(name) {
            Some(first) if first.is(entry) => {}
            Some(first) => problems.push(BuildProblem::DuplicateName {
                first: EntrySite::new(first),
                second: EntrySite::new(entry),
            }),
            None => {
                known.insert(name, entry);
            }
        }
    }
}

/// Checks the integer modes, which must be the same in all roles, because an event is serialized
/// once for all pages.
fn check_integers(roles: &Roles, schemas: &[ApiSchema], problems: &mut Vec<BuildProblem>) {
    let mut first: Option<(&str, Integers)> = None;
    for ((role, api), schema) in roles.iter().zip(schemas) {
        if api.has_conflicting_modes() {
            problems.push(BuildProblem::MixedIntegers { role: role.clone() });
            continue;
        }
        let mode = schema.integers;
        let (other, known) = *first.get_or_insert((role, mode));
        if known != mode {
            problems.push(BuildProblem::DifferentIntegers {
                first: other.to_owned(),
                first_mode: known,
                second: role.clone(),
                second_mode: mode,
            });
        }
    }
}

/// Checks `inline` commands, which must not take streams.
fn check_inline(roles: &Roles, schemas: &[ApiSchema], problems: &mut Vec<BuildProblem>) {
    for ((_, api), schema) in roles.iter().zip(schemas) {
        for entry in api.distinct() {
            let EntryDescriptor::Command(Command { header, handler: Handler::Inline(_), .. }) =
                entry
            else {
                continue;
            };
            let command = schema.commands.iter().find(|command| command.header == *header);
            let mut arguments = command.map_or(&[][..], |command| &command.arguments).iter();
            if let Some(stream) = arguments.find(|argument| argument.flow == Flow::Streaming) {
                problems.push(BuildProblem::InlineStream {
                    command: EntrySite::new(entry),
                    argument: stream.name.to_owned(),
                });
            }
        }
    }
}

fn check_states(builder: &IpcBuilder, problems: &mut Vec<BuildProblem>) {
    let mut missing: Vec<(std::any::TypeId, &'static str, Vec<String>)> = Vec::new();
    for entry in entries(&builder.roles) {
        let header = entry.header();
        let site = format!("`{}` ({})", header.name, header.location);
        for need in entry.describe(&mut ApiSchema::default()) {
            if builder.states.contains(need.identity) {
                continue;
            }
            match missing.iter_mut().find(|(identity, ..)| *identity == need.identity) {
                Some((_, _, sites)) if sites.contains(&site) => {}
                Some((_, _, sites)) => sites.push(site.clone()),
                None => missing.push((need.identity, need.name, vec![site.clone()])),
            }
        }
    }
    let missing = missing.into_iter();
    problems.extend(missing.map(|(_, ty, sites)| BuildProblem::MissingState { ty, sites }));
}

/// Checks types, which must round-trip, and their TypeScript names, which must not collide.
fn check_types(schemas: &[ApiSchema], problems: &mut Vec<BuildProblem>) {
    // Roles share types, so their problems repeat.
    let mut push = |problem: BuildProblem| {
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    };
    for schema in schemas {
        check_round_trip(schema).into_iter().map(BuildProblem::Type).for_each(&mut push);
        let Err(Collisions(collisions)) = typescript::check(schema) else { continue };
        for collision in collisions {
            // `check_names` has reported entries of the same name.
            let is_reported = matches!(collision.second, Rival::Site(second)
                if second.name == collision.first.name
                    && Kind::Type != second.kind
                    && Kind::Type != collision.first.kind);
            if !is_reported {
                push(BuildProblem::Collision(collision));
            }
        }
    }
}
