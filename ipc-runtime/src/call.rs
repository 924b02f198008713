use std::any::type_name;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use ipc_core::message::Id;
use ipc_core::values::{Attachments, Values};
use ipc_core::{Code, Failure, Member, Payload, decode, members};
use serde_json::value::RawValue;

use crate::extract::Extract;
use crate::ipc::Ipc;
use crate::session::Session;
use crate::state::State;
use crate::window::Window;

/// One call of a command.
#[doc(hidden)]
pub struct Call {
    pub(crate) id: Option<Id>,
    pub(crate) params: Option<Text>,
    pub(crate) command: &'static str,
    pub(crate) session: Arc<Session>,
    pub(crate) values: Values<'static>,
}

/// A part of a received text. Calls of one frame share it.
#[derive(Clone)]
pub(crate) struct Text {
    whole: Arc<str>,
    part: Range<usize>,
}

impl Text {
    /// `part` has to be a slice of `whole`.
    pub(crate) fn new(whole: &Arc<str>, part: &str) -> Self {
        let start = part.as_ptr() as usize - whole.as_ptr() as usize;
        Text { whole: Arc::clone(whole), part: start..start + part.len() }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.whole[self.part.clone()]
    }
}

impl Call {
    pub fn arguments(&self) -> Result<Arguments<'_>, Failure> {
        let given = match &self.params {
            None => Given::Nothing,
            Some(params) => Given::parse(params.as_str())?,
        };
        Ok(Arguments { call: self, given })
    }

    /// How the arguments stand in JSON.
    fn values_in(&self) -> Values<'_> {
        let attachments = self.session.attachments();
        let attachments = attachments.map(|attachments| attachments as &dyn Attachments);
        Values { attachments, ..self.values }
    }

    /// Whether large bytes of the result may travel beside it.
    pub(crate) fn attaches(&self) -> bool {
        self.values.extended && self.session.attachments().is_some_and(|these| these.is_reached())
    }

    pub(crate) fn id(&self) -> Option<&Id> {
        self.id.as_ref()
    }

    pub(crate) fn command_name(&self) -> &'static str {
        self.command
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if let Some(params) = self.params.as_ref().filter(|_| self.values.extended) {
            self.session.discard(params.as_str());
        }
    }
}

/// What one call gives to its command: the arguments that the page sent, and what the core adds.
pub struct Arguments<'a> {
    call: &'a Call,
    given: Given<'a>,
}

enum Given<'a> {
    Nothing,
    /// What has not been taken yet.
    Named(Vec<Member<'a>>),
    Positional {
        values: Vec<&'a RawValue>,
        next: usize,
    },
}

impl<'a> Arguments<'a> {
    /// Makes an argument of any kind.
    ///
    /// # Errors
    /// When the argument's [`Extract`] fails.
    pub fn extract<T: Extract>(&mut self, name: &'static str) -> Result<T, Failure> {
        T::extract(name, self)
    }

    /// Takes the value that the page sent under `name`, or at the next position.
    ///
    /// # Errors
    /// When it is missing and may not be, or is not a `T`.
    pub fn take<T: Payload>(&mut self, name: &'static str) -> Result<T, Failure> {
        match self.given.take(name) {
            Some(raw) => decode::payload(raw.get(), &self.call.values_in()).map_err(|error| {
                let path = join(name, error.path());
                Failure::invalid_payload(&*path, format!("argument `{path}`: {error}"))
            }),
            None => T::absent().ok_or_else(|| {
                Failure::invalid_payload(
                    name,
                    format!("`{}` needs an argument `{name}`", self.call.command_name()),
                )
            }),
        }
    }

    /// The window that called.
    pub fn window(&self) -> Window {
        self.call.session.window().clone()
    }

    /// The core that runs the command.
    pub fn ipc(&self) -> Ipc {
        self.call.session.ipc().clone()
    }

    /// A state that was given to [`Builder::state`](crate::Builder::state).
    ///
    /// # Errors
    /// When none was given. [`Describe::needs_state`](crate::Describe::needs_state) has that reported by `build()` instead.
    pub fn state<T: Send + Sync + 'static>(&self) -> Result<State<T>, Failure> {
        self.call.session.ipc().state().ok_or_else(|| {
            tracing::error!(
                state = type_name::<T>(),
                "no such state: give one to `Builder::state`"
            );
            Failure::new(Code::Internal, "the command needs a state that the core does not have")
        })
    }

    /// Ends the reading: what is left over was not asked for.
    #[doc(hidden)]
    pub fn finish(self) -> Result<(), Failure> {
        let command = self.call.command_name();
        match self.given {
            Given::Named(members) => match members.into_iter().next() {
                None => Ok(()),
                Some((name, _)) => {
                    let name: String = name.chars().take(64).collect();
                    let message = format!("`{command}` has no argument `{name}`");
                    Err(Failure::invalid_payload(name, message))
                }
            },
            Given::Positional { values, next } if next < values.len() => {
                Err(Failure::invalid_payload(
                    format!("[{next}]"),
                    format!("`{command}` takes {next} arguments, {} were given", values.len()),
                ))
            }
            _ => Ok(()),
        }
    }
}

impl<'a> Given<'a> {
    fn parse(params: &'a str) -> Result<Self, Failure> {
        let parsed = if params.starts_with('[') {
            serde_json::from_str(params)
                .map(|values| Given::Positional { values, next: 0 })
                .map_err(|error| error.to_string())
        } else {
            named(params).map(Given::Named)
        };
        parsed.map_err(|error| Failure::invalid_payload("", format!("the arguments: {error}")))
    }

    fn take(&mut self, name: &str) -> Option<&'a RawValue> {
        match self {
            Given::Nothing => None,
            Given::Named(members) => {
                let at = members.iter().position(|(member, _)| member == name)?;
                Some(members.swap_remove(at).1)
            }
            Given::Positional { values, next } => {
                let value = values.get(*next).copied();
                *next += usize::from(value.is_some());
                value
            }
        }
    }
}

/// The members of an object, none of them twice.
fn named(params: &str) -> Result<Vec<Member<'_>>, String> {
    /// More arguments than any command has. Keeps the search for doubles short.
    const MOST: usize = 256;
    let members = members(params, MOST).map_err(|error| error.to_string())?;
    let members = members.ok_or("there are too many of them")?;
    for (at, (name, _)) in members.iter().enumerate() {
        if members[..at].iter().any(|(known, _)| known == name) {
            let name: String = name.chars().take(64).collect();
            return Err(format!("`{name}` is given twice"));
        }
    }
    Ok(members)
}

fn join(name: &str, path: &str) -> String {
    let mut joined = name.to_owned();
    if !path.is_empty() {
        let separator = if path.starts_with('[') { "" } else { "." };
        let _ = write!(joined, "{separator}{path}");
    }
    joined
}

/// Decodes parameters that hold one argument, by name or by position.
pub(crate) fn only_argument<T: Payload>(
    name: &str,
    params: &str,
    values: &Values<'_>,
) -> Result<T, Failure> {
    let mut given = Given::parse(params)?;
    let raw = given.take(name).map_or("null", RawValue::get);
    let superfluous = match &given {
        Given::Nothing => false,
        Given::Named(members) => !members.is_empty(),
        Given::Positional { values, next } => *next < values.len(),
    };
    if superfluous {
        return Err(Failure::invalid_payload("", format!("only `{name}` is expected")));
    }
    decode::payload(raw, values).map_err(|error| {
        let path = join(name, error.path());
        Failure::invalid_payload(&*path, format!("`{path}`: {error}"))
    })
}
