use std::any::type_name;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use futures_core::Stream;
use ipc_core::message::{self, Id};
use ipc_core::schema::Flow;
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Member, Payload, decode, members};
use serde_json::value::RawValue;

use crate::cancel::CancellationToken;
use crate::extract::Extract;
use crate::ipc::Ipc;
use crate::link::Link;
use crate::reply::Reply;
use crate::router::NamedFlow;
use crate::session::Session;
use crate::state::State;
use crate::stream::{self, Incoming, Kind, Opened, Outgoing};
use crate::window::Window;

/// One call of a command.
#[doc(hidden)]
pub struct Call {
    id: Option<Id>,
    params: Option<Text>,
    command: &'static str,
    session: Arc<Session>,
    pub(crate) values: Values<'static>,
    /// The streams that stand among its arguments, until they are taken.
    opened: Mutex<Vec<(&'static str, Opened)>>,
    token: CancellationToken,
}

/// A part of a received text. Calls of one frame share it.
#[derive(Clone)]
pub(crate) struct Text {
    whole: Arc<str>,
    part: Range<usize>,
}

/// A text of more bytes is not kept for the sake of a part of it.
const SHARED: usize = 256 * 1024;

impl Text {
    /// `part` has to be a slice of `whole`.
    pub(crate) fn new(whole: &Arc<str>, part: &str) -> Self {
        if whole.len() > SHARED && part.len() < whole.len() / 2 {
            return Text { whole: part.into(), part: 0..part.len() };
        }
        let start = part.as_ptr() as usize - whole.as_ptr() as usize;
        Text { whole: Arc::clone(whole), part: start..start + part.len() }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.whole[self.part.clone()]
    }

    /// How many bytes it stands for: others of its whole count for themselves.
    pub(crate) fn held(&self) -> usize {
        self.part.len()
    }
}

impl Call {
    pub(crate) fn new(
        id: Option<Id>,
        params: Option<Text>,
        command: &'static str,
        session: Arc<Session>,
        values: Values<'static>,
        opened: Vec<(&'static str, Opened)>,
        token: CancellationToken,
    ) -> Self {
        Call { id, params, command, session, values, opened: Mutex::new(opened), token }
    }

    pub fn arguments(&self) -> Result<Arguments<'_>, IpcError> {
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
        self.session.attaches(&self.values)
    }

    /// Sends what a stream yields, until it ends. `read` tells an item from what ends the stream.
    pub(crate) fn drive<S, T>(
        &self,
        stream: S,
        read: impl FnMut(S::Item) -> Result<T, IpcError> + Send + 'static,
    ) -> Reply
    where
        S: Stream + Send + 'static,
        T: Payload,
    {
        let Some(id) = self.id.clone() else { return Reply::default() };
        let (link, values) = (Arc::clone(self.session.link()), self.values);
        Reply::driving(async move {
            let out = Outgoing::open(id.clone(), Kind::Result, &link)?;
            stream::drive(&out, &values, stream, read).await?;
            out.end();
            let text = message::result(&id, &(), &Values::PLAIN);
            let text =
                text.map_err(|error| IpcError::new(ErrorCode::Internal, error.to_string()))?;
            Ok(Reply { text: Some(text), ..Reply::default() })
        })
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
    pub fn extract<T: Extract>(&mut self, name: &'static str) -> Result<T, IpcError> {
        T::extract(name, self)
    }

    /// Takes the value that the page sent under `name`, or at the next position.
    ///
    /// # Errors
    /// When it is missing and may not be, or is not a `T`.
    pub fn take<T: Payload>(&mut self, name: &'static str) -> Result<T, IpcError> {
        match self.given.take(name) {
            Some(raw) => decode::payload(raw.get(), &self.call.values_in()).map_err(|error| {
                let path = join(name, error.path());
                IpcError::invalid_payload(&*path, format!("argument `{path}`: {error}"))
            }),
            None => T::absent().ok_or_else(|| self.missing(name)),
        }
    }

    /// What tells whether the call is to stop.
    pub(crate) fn token(&self) -> CancellationToken {
        self.call.token.clone()
    }

    /// How values of the command stand in JSON.
    pub(crate) fn values(&self) -> Values<'static> {
        self.call.values
    }

    /// The channel that the page gave as an argument, if it did.
    pub(crate) fn channel(&mut self, name: &'static str) -> Option<Arc<Outgoing>> {
        match self.opened(name)? {
            Opened::Channel(channel) => Some(channel),
            Opened::Streaming(_) => None,
        }
    }

    /// The stream that the page gave as an argument, if it did.
    pub(crate) fn streaming(&mut self, name: &'static str) -> Option<Arc<Incoming>> {
        match self.opened(name)? {
            Opened::Streaming(streaming) => Some(streaming),
            Opened::Channel(_) => None,
        }
    }

    fn opened(&mut self, name: &'static str) -> Option<Opened> {
        self.given.take(name);
        let mut opened = self.call.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let at = opened.iter().position(|(known, _)| *known == name)?;
        Some(opened.swap_remove(at).1)
    }

    /// The failure of a call without an argument that it needs.
    pub(crate) fn missing(&self, name: &'static str) -> IpcError {
        let command = self.call.command_name();
        IpcError::invalid_payload(name, format!("`{command}` needs an argument `{name}`"))
    }

    /// The window that called.
    pub fn window(&self) -> Window {
        self.call.session.window().clone()
    }

    /// The core that runs the command.
    pub fn ipc(&self) -> Ipc {
        self.call.session.ipc().clone()
    }

    /// A state that was given to [`IpcBuilder::state`](crate::IpcBuilder::state).
    ///
    /// # Errors
    /// When none was given. [`Signature::needs_state`](crate::Signature::needs_state) has that reported by `build()` instead.
    pub fn state<T: Send + Sync + 'static>(&self) -> Result<State<T>, IpcError> {
        self.call.session.ipc().state().ok_or_else(|| {
            tracing::error!(
                state = type_name::<T>(),
                "no such state: give one to `IpcBuilder::state`"
            );
            IpcError::new(
                ErrorCode::Internal,
                "the command needs a state that the core does not have",
            )
        })
    }

    /// Ends the reading: what is left over was not asked for.
    #[doc(hidden)]
    pub fn finish(self) -> Result<(), IpcError> {
        let command = self.call.command_name();
        match self.given {
            Given::Named(members) => match members.into_iter().next() {
                None => Ok(()),
                Some((name, _)) => {
                    let name: String = name.chars().take(64).collect();
                    let message = format!("`{command}` has no argument `{name}`");
                    Err(IpcError::invalid_payload(name, message))
                }
            },
            Given::Positional { values, next } if next < values.len() => {
                Err(IpcError::invalid_payload(
                    format!("[{next}]"),
                    format!("`{command}` takes {next} arguments, {} were given", values.len()),
                ))
            }
            _ => Ok(()),
        }
    }
}

impl<'a> Given<'a> {
    fn parse(params: &'a str) -> Result<Self, IpcError> {
        let parsed = if params.starts_with('[') {
            serde_json::from_str(params)
                .map(|values| Given::Positional { values, next: 0 })
                .map_err(|error| error.to_string())
        } else {
            named(params).map(Given::Named)
        };
        parsed.map_err(|error| IpcError::invalid_payload("", format!("the arguments: {error}")))
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

/// Opens the streams that stand among the arguments of a call, before it begins: their items may follow at once.
pub(crate) fn open_streams(
    link: &Arc<Link>,
    flows: &[NamedFlow],
    params: Option<&Text>,
) -> Result<Vec<(&'static str, Opened)>, IpcError> {
    let (Some(params), false) = (params, flows.is_empty()) else { return Ok(Vec::new()) };
    let mut given = Given::parse(params.as_str())?;
    let mut opened = Vec::new();
    for (name, flow) in flows {
        let Some(raw) = given.take(name) else { continue };
        if *flow == Flow::Value || raw.get() == "null" {
            continue;
        }
        let number = serde_json::from_str(raw.get()).map_err(|_| {
            let what = if *flow == Flow::Channel { "a channel" } else { "a stream" };
            let message = format!("argument `{name}`: the number of {what} is expected");
            IpcError::invalid_payload(*name, message)
        })?;
        opened.push((*name, Opened::new(number, *flow, link)?));
    }
    Ok(opened)
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
) -> Result<T, IpcError> {
    let mut given = Given::parse(params)?;
    let raw = given.take(name).map_or("null", RawValue::get);
    let superfluous = match &given {
        Given::Nothing => false,
        Given::Named(members) => !members.is_empty(),
        Given::Positional { values, next } => *next < values.len(),
    };
    if superfluous {
        return Err(IpcError::invalid_payload("", format!("only `{name}` is expected")));
    }
    decode::payload(raw, values).map_err(|error| {
        let path = join(name, error.path());
        IpcError::invalid_payload(&*path, format!("`{path}`: {error}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_keeps_no_long_whole() {
        let whole: Arc<str> = "x".repeat(SHARED + 1).into();
        assert_eq!(Text::new(&whole, &whole[3..7]).whole.len(), 4);
        assert_eq!(Text::new(&whole, &whole[1..]).whole.len(), whole.len());
        let short: Arc<str> = "abcdef".into();
        let part = Text::new(&short, &short[2..4]);
        assert_eq!((part.as_str(), part.whole.len(), part.held()), ("cd", 6, 2));
    }
}
