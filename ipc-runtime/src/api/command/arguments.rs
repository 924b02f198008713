//! The parameters of a message, split into undecoded arguments.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use ipc_core::message::Id;
use ipc_core::schema::Flow;
use ipc_core::values::Values;
use ipc_core::{Foreign, IpcError, Member, Payload, decode, members};
use serde_json::value::RawValue;

use crate::stream::{ArgumentStream, Streams};

/// The name of an argument, and how the argument is sent.
pub(crate) type NamedFlow = (&'static str, Flow);

/// The parameters of a message: a part of the received text, which the messages of a frame share.
#[derive(Clone)]
pub(crate) struct Params {
    whole: Arc<str>,
    part: Range<usize>,
}

/// The length of a text, in bytes, from which on a small part is copied instead of keeping the
/// whole text.
const MAX_SHARED: usize = 256 * 1024;

impl Params {
    /// Creates parameters from `part`, which must be a slice of `whole`.
    pub(crate) fn new(whole: &Arc<str>, part: &str) -> Self {
        if whole.len() > MAX_SHARED && part.len() < whole.len() / 2 {
            return Params { whole: part.into(), part: 0..part.len() };
        }
        let start = part.as_ptr() as usize - whole.as_ptr() as usize;
        Params { whole: Arc::clone(whole), part: start..start + part.len() }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.whole[self.part.clone()]
    }

    /// Returns the number of bytes to count against budgets: the part, without the rest of the
    /// text.
    pub(crate) fn size(&self) -> usize {
        self.part.len()
    }
}

/// The remaining arguments of a call.
pub(crate) enum Given<'a> {
    Nothing,
    Named(Vec<Member<'a>>),
    Positional { values: Vec<&'a RawValue>, next: usize },
}

impl<'a> Given<'a> {
    pub(crate) fn parse(params: &'a str) -> Result<Self, IpcError> {
        let parsed = if params.starts_with('[') {
            serde_json::from_str(params)
                .map(|values| Given::Positional { values, next: 0 })
                .map_err(|error| error.to_string())
        } else {
            named(params).map(Given::Named)
        };
        parsed.map_err(|error| {
            IpcError::invalid_payload("", format!("the arguments: {}", Foreign(&error)))
        })
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<&'a RawValue> {
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

impl Given<'_> {
    /// Returns an error if arguments are left over: the command does not have them.
    pub(crate) fn expect_empty(self, command: &str) -> Result<(), IpcError> {
        match self {
            Given::Named(members) => match members.into_iter().next() {
                None => Ok(()),
                Some((name, _)) => {
                    let name = format!("{:.64}", Foreign(&name));
                    let message = format!("`{command}` has no argument `{name}`");
                    Err(IpcError::invalid_payload(name, message))
                }
            },
            Given::Positional { values, next } if next < values.len() => {
                let message =
                    format!("`{command}` takes {next} arguments, but {} were given", values.len());
                Err(IpcError::invalid_payload(format!("[{next}]"), message))
            }
            _ => Ok(()),
        }
    }
}

/// Opens the streams among the arguments of a call, before the call starts: their items may follow
/// in the same frame.
pub(crate) fn open_streams(
    streams: &Arc<Streams>,
    flows: &[NamedFlow],
    params: Option<&Params>,
) -> Result<Vec<(&'static str, ArgumentStream)>, IpcError> {
    let (Some(params), false) = (params, flows.is_empty()) else { return Ok(Vec::new()) };
    let mut given = Given::parse(params.as_str())?;
    let mut opened = Vec::new();
    for (name, flow) in flows {
        let Some(raw) = given.take(name) else { continue };
        if *flow == Flow::Value || raw.get() == "null" {
            continue;
        }
        // Messages about the stream repeat the id.
        let Some(Id::Integer(id)) = Id::parse(raw.get()) else {
            let what = if *flow == Flow::Channel { "a channel" } else { "a stream" };
            let message = format!("argument `{name}` must be the id of {what}");
            return Err(IpcError::invalid_payload(*name, message));
        };
        opened.push((*name, ArgumentStream::open(id, *flow, streams)?));
    }
    Ok(opened)
}

/// Returns the members of an object, and refuses duplicates.
fn named(params: &str) -> Result<Vec<Member<'_>>, String> {
    /// The maximum number of arguments. The limit keeps the search for duplicates short.
    const MAX_ARGUMENTS: usize = 256;
    let members = members(params, MAX_ARGUMENTS).map_err(|error| error.to_string())?;
    let members = members.ok_or("there are too many arguments")?;
    for (at, (name, _)) in members.iter().enumerate() {
        if members[..at].iter().any(|(known, _)| known == name) {
            let name = format!("{:.64}", Foreign(name));
            return Err(format!("`{name}` is given twice"));
        }
    }
    Ok(members)
}

/// Joins the name of an argument and a path inside its value.
pub(crate) fn join(name: &str, path: &str) -> String {
    let mut joined = name.to_owned();
    if !path.is_empty() {
        let separator = if path.starts_with('[') { "" } else { "." };
        let _ = write!(joined, "{separator}{path}");
    }
    joined
}

/// Decodes the only argument in parameters, by name or by position.
pub(crate) fn only_argument<T: Payload>(
    name: &str,
    params: &str,
    values: &Values<'_>,
) -> Result<T, IpcError> {
    let mut given = Given::parse(params)?;
    let raw = given.take(name).map_or("null", RawValue::get);
    let has_more = match &given {
        Given::Nothing => false,
        Given::Named(members) => !members.is_empty(),
        Given::Positional { values, next } => *next < values.len(),
    };
    if has_more {
        return Err(IpcError::invalid_payload("", format!("`{name}` is the only argument")));
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
    fn a_small_part_does_not_keep_a_long_text() {
        let whole: Arc<str> = "x".repeat(MAX_SHARED + 1).into();
        assert_eq!(Params::new(&whole, &whole[3..7]).whole.len(), 4);
        assert_eq!(Params::new(&whole, &whole[1..]).whole.len(), whole.len());
        let short: Arc<str> = "abcdef".into();
        let part = Params::new(&short, &short[2..4]);
        assert_eq!((part.as_str(), part.whole.len(), part.size()), ("cd", 6, 2));
    }
}
