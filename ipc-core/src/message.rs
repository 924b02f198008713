//! The messages of JSON-RPC 2.0, and those that this protocol adds.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::encode::{self, EncodeError};
use crate::raw;
use crate::values::Values;
use crate::{ErrorCode, IpcError};

/// Answers with an OpenRPC document of what the caller may do. No parameters.
pub const DISCOVER: &str = "rpc.discover";
/// Says for which api the caller's bindings were made. Parameters: [`Stated`].
pub const BINDINGS: &str = "$/bindings";
/// Answers with what tells an api from the core's. Parameters: [`Compare`].
pub const COMPARE: &str = "$/compare";
/// Listens to an event. Parameters: [`Listening`].
pub const LISTEN: &str = "$/listen";
/// Ends a [`LISTEN`]. Parameters: [`Listening`].
pub const UNLISTEN: &str = "$/unlisten";
/// Gives a call up. Parameters: [`Cancel`].
pub const CANCEL: &str = "$/cancelRequest";
/// Carries items of a stream. Parameters: [`Items`].
pub const ITEMS: &str = "$/items";
/// Tells a writer that its reader is done with items. Parameters: [`Credit`].
pub const CREDIT: &str = "$/credit";
/// Ends a stream, from its writer. Parameters: [`End`].
pub const END: &str = "$/end";
/// Ends a stream, from its reader. Parameters: [`Stop`].
pub const STOP: &str = "$/stop";
/// Says that the page answers a request. Parameters: [`Handling`].
pub const HANDLE: &str = "$/handle";
/// Ends a [`HANDLE`]. Parameters: [`Handling`].
pub const UNHANDLE: &str = "$/unhandle";
/// The first message of a document. Parameters: [`Hello`].
pub const HELLO: &str = "$/hello";
/// The core's answer to it. Parameters: [`Welcome`].
pub const WELCOME: &str = "$/welcome";
/// Tells a document that it has no session any more. Parameters: [`Closed`].
pub const CLOSED: &str = "$/closed";

/// What ties a reply to its call. It comes back exactly as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Id {
    /// An integer from 0 to 2^53 - 1, written in plain digits.
    Integer(u64),
    /// Any other JSON text of a string, a number or `null`.
    Text(Box<str>),
}

impl Id {
    /// The id of replies to messages that have none that could be read.
    pub fn null() -> Self {
        Id::Text("null".into())
    }

    /// Reads the JSON text of an id; `None` where it can not be one.
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes().first()? {
            b'"' | b'n' | b'-' => Some(Id::Text(text.into())),
            b'0'..=b'9' => match text.parse() {
                Ok(integer) if integer < 1 << 53 => Some(Id::Integer(integer)),
                _ => Some(Id::Text(text.into())),
            },
            _ => None,
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Integer(integer) => integer.fmt(f),
            Id::Text(text) => f.write_str(text),
        }
    }
}

/// A call (with an id) or a notification (without).
#[derive(Debug)]
pub struct Request<'a> {
    /// The id to answer to; `None` for a notification.
    pub id: Option<Id>,
    /// The command, event, or `$/` method.
    pub method: Cow<'a, str>,
    /// The text of the arguments: an object or an array.
    pub params: Option<&'a RawValue>,
}

/// An answer of the page's to a request of the core's.
#[derive(Debug)]
pub struct Reply<'a> {
    /// The id of the request; `None` where it is none that the core could have drawn.
    pub id: Option<u64>,
    /// The text of the result.
    pub result: Option<&'a RawValue>,
    /// The text of an error object.
    pub error: Option<&'a RawValue>,
}

/// A message of a page's.
#[derive(Debug)]
pub enum Message<'a> {
    /// A call or a notification.
    Request(Request<'a>),
    /// An answer to a request of the core's.
    Reply(Reply<'a>),
}

/// Why a text is not a [`Message`]: the failure to answer with, and the id to answer to.
#[derive(Debug)]
pub struct Malformed {
    /// The id of the message, or `null` where it could not be read.
    pub id: Id,
    /// What is wrong.
    pub failure: IpcError,
}

impl<'a> Message<'a> {
    /// Reads one message.
    ///
    /// # Errors
    /// When the text is not JSON, or is not a message as JSON-RPC 2.0 defines it.
    pub fn parse(text: &'a str) -> Result<Self, Malformed> {
        let invalid = |id: Option<Id>, why: &str| Malformed {
            id: id.unwrap_or_else(Id::null),
            failure: IpcError::new(
                ErrorCode::InvalidFrame,
                format!("not a JSON-RPC 2.0 request: {why}"),
            ),
        };
        let members = Members::read(text).map_err(|error| {
            // An error about the form may stand before one about the syntax.
            match serde_json::from_str::<IgnoredAny>(text) {
                Ok(_) => invalid(None, &error.to_string()),
                Err(error) => Malformed {
                    id: Id::null(),
                    failure: IpcError::new(
                        ErrorCode::Parse,
                        format!("the text is not JSON: {error}"),
                    ),
                },
            }
        })?;

        if members.method.is_none() && (members.result.is_some() || members.error.is_some()) {
            let id = members.id.and_then(|raw| raw.get().parse().ok());
            let Members { result, error, .. } = members;
            return Ok(Message::Reply(Reply { id, result, error }));
        }
        let id = match members.id {
            None => None,
            Some(raw) => Some(
                Id::parse(raw.get())
                    .ok_or_else(|| invalid(None, "`id` has to be a string, a number or `null`"))?,
            ),
        };
        if let Some(problem) = members.problem {
            return Err(invalid(id, &problem));
        }
        for (member, name) in [(members.result, "result"), (members.error, "error")] {
            if member.is_some() {
                return Err(invalid(id, &format!("it has no member `{name}`")));
            }
        }
        if members.jsonrpc.map(RawValue::get) != Some(r#""2.0""#) {
            return Err(invalid(id, r#"`jsonrpc` has to be "2.0""#));
        }
        let method =
            members.method.and_then(|raw| serde_json::from_str::<Text<'a>>(raw.get()).ok());
        let Some(Text(method)) = method else {
            return Err(invalid(id, "`method` has to be a string"));
        };
        if members.params.is_some_and(|raw| !raw.get().starts_with(['{', '['])) {
            return Err(invalid(id, "`params` has to be an object or an array"));
        }
        Ok(Message::Request(Request { id, method, params: members.params }))
    }
}

impl<'a> Request<'a> {
    /// Reads one message that is no [`Reply`].
    ///
    /// # Errors
    /// When the text is not JSON, or is not a request as JSON-RPC 2.0 defines it.
    pub fn parse(text: &'a str) -> Result<Self, Malformed> {
        match Message::parse(text)? {
            Message::Request(request) => Ok(request),
            Message::Reply(_) => Err(Malformed {
                id: Id::null(),
                failure: IpcError::new(
                    ErrorCode::InvalidFrame,
                    "a reply where a request is expected",
                ),
            }),
        }
    }
}

/// A string that borrows from the text unless it holds escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// The members of a request as they stand, so that the id is known even where another member is wrong.
#[derive(Default)]
struct Members<'a> {
    jsonrpc: Option<&'a RawValue>,
    id: Option<&'a RawValue>,
    method: Option<&'a RawValue>,
    params: Option<&'a RawValue>,
    result: Option<&'a RawValue>,
    error: Option<&'a RawValue>,
    problem: Option<String>,
}

impl<'a> Members<'a> {
    fn read(text: &'a str) -> Result<Self, serde_json::Error> {
        /// More than any message has.
        const MOST: usize = 64;
        let mut members = Members::default();
        let Some(all) = raw::members(text, MOST)? else {
            members.problem = Some("it has too many members".to_owned());
            return Ok(members);
        };
        for (name, value) in all {
            let slot = match &*name {
                "jsonrpc" => &mut members.jsonrpc,
                "id" => &mut members.id,
                "method" => &mut members.method,
                "params" => &mut members.params,
                "result" => &mut members.result,
                "error" => &mut members.error,
                _ => {
                    members.problem = Some(format!("it has no member `{}`", shorten(&name)));
                    continue;
                }
            };
            if slot.replace(value).is_some() {
                members.problem = Some(format!("`{name}` stands in it twice"));
            }
        }
        Ok(members)
    }
}

/// A name from outside, at a length fit for a message.
fn shorten(name: &str) -> String {
    const MOST: usize = 64;
    match name.char_indices().nth(MOST) {
        None => name.to_owned(),
        Some((end, _)) => format!("{}…", &name[..end]),
    }
}

/// The text of a reply that carries a result.
///
/// # Errors
/// When `result` can not be serialised; nothing is lost, the call can still be answered with an error.
pub fn result(
    id: &Id,
    result: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut text = Vec::with_capacity(128);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","result":"#);
    encode::to_writer(&mut text, result, values)?;
    text.push(b'}');
    Ok(text)
}

/// The text of a reply of the protocol's own: JSON as it is, with plain numbers.
pub fn answer(id: &Id, result: &Value) -> Vec<u8> {
    let mut text = Vec::with_capacity(128);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","result":"#);
    serde_json::to_writer(&mut text, result).expect("any JSON can be written");
    text.push(b'}');
    text
}

/// The text of a reply that carries an error.
pub fn error(id: &Id, failure: &IpcError) -> Vec<u8> {
    #[derive(Serialize)]
    struct ErrorObject<'a> {
        code: i64,
        message: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        data: Option<&'a RawValue>,
    }
    let object = ErrorObject {
        code: failure.code().number(),
        message: failure.message(),
        data: failure.data(),
    };
    let mut text = Vec::with_capacity(128);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","error":"#);
    serde_json::to_writer(&mut text, &object).expect("an error object has nothing that could fail");
    text.push(b'}');
    text
}

fn begin_reply(text: &mut Vec<u8>, id: &Id) {
    text.extend_from_slice(br#"{"jsonrpc":"2.0","id":"#);
    match id {
        Id::Integer(integer) => {
            write!(text, "{integer}").expect("a `Vec` takes everything that is written to it");
        }
        Id::Text(raw) => text.extend_from_slice(raw.as_bytes()),
    }
}

/// The text of a notification that carries an event.
///
/// # Errors
/// When `payload` can not be serialised.
pub fn event(
    name: &str,
    payload: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut text = Vec::with_capacity(128);
    text.extend_from_slice(br#"{"jsonrpc":"2.0","method":"#);
    begun(text, name, payload, values)
}

/// The text of a request to the page.
///
/// # Errors
/// When `payload` can not be serialised.
pub fn request(
    id: u64,
    name: &str,
    payload: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let text = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"#);
    begun(text.into_bytes(), name, payload, values)
}

fn begun(
    mut text: Vec<u8>,
    name: &str,
    payload: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    encode::to_writer(&mut text, name, &Values::PLAIN)?;
    text.extend_from_slice(br#","params":["#);
    encode::to_writer(&mut text, payload, values)?;
    text.extend_from_slice(b"]}");
    Ok(text)
}

/// The text of a notification of this protocol's own.
///
/// # Errors
/// When `params` can not be serialised.
pub fn notification(method: &str, params: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    #[derive(Serialize)]
    struct Notification<'a, P> {
        jsonrpc: &'static str,
        method: &'a str,
        params: &'a P,
    }
    serde_json::to_vec(&Notification { jsonrpc: "2.0", method, params })
}

/// The parameters of [`BINDINGS`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// The fingerprint that stands in the bindings.
    pub fingerprint: String,
}

/// The parameters of [`COMPARE`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    /// The entries of the contract that stands in the bindings.
    pub contract: BTreeMap<String, String>,
}

/// The parameters of [`LISTEN`] and [`UNLISTEN`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listening {
    /// The event's name.
    pub event: String,
}

/// The parameters of [`CANCEL`].
#[derive(Debug, Clone, Deserialize)]
pub struct Cancel<'a> {
    /// The text of the id of the call.
    #[serde(borrow)]
    pub id: &'a RawValue,
}

/// The parameters of [`ITEMS`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items<'a> {
    /// The number of the stream.
    pub stream: u64,
    /// The text of an array.
    #[serde(borrow)]
    pub items: &'a RawValue,
}

/// The parameters of [`CREDIT`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit<'a> {
    /// The text of the number of the stream: for the result of a call its id.
    #[serde(borrow)]
    pub stream: &'a RawValue,
    /// How many items the reader is done with, besides those that it said before.
    pub items: u64,
}

/// The parameters of [`END`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End<'a> {
    /// The number of the stream.
    pub stream: u64,
    /// Why it did not come to its end: the text of an error object.
    #[serde(borrow)]
    pub error: Option<&'a RawValue>,
}

/// The parameters of [`STOP`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The number of the stream.
    pub stream: u64,
}

/// The parameters of [`HANDLE`] and [`UNHANDLE`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handling {
    /// The request's name.
    pub request: String,
}

/// The parameters of [`HELLO`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// `location.origin` of the document, read at its start.
    pub origin: String,
}

/// The parameters of [`WELCOME`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    /// The label of the window that the document stands in.
    pub window: String,
    /// The role that says what it may do.
    pub role: String,
}

/// The parameters of [`CLOSED`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The number of a [`ErrorCode`].
    pub code: i64,
    /// What happened, for people.
    pub message: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn malformed(text: &str) -> (String, ErrorCode) {
        let malformed = Request::parse(text).expect_err(text);
        (malformed.id.to_string(), malformed.failure.code())
    }

    #[test]
    fn ids_come_back_as_they_were_sent() {
        for id in [
            "0",
            "1",
            "9007199254740991",
            "9007199254740993",
            "1.50",
            "-0",
            "1e2",
            r#""a""#,
            "null",
        ] {
            let text = format!(r#"{{"jsonrpc":"2.0","method":"x","id":{id}}}"#);
            let request = Request::parse(&text).unwrap();
            let reply =
                String::from_utf8(result(&request.id.unwrap(), &(), &Values::PLAIN).unwrap())
                    .unwrap();
            assert_eq!(reply, format!(r#"{{"jsonrpc":"2.0","id":{id},"result":null}}"#));
        }
    }

    #[test]
    fn ids_survive_faults_elsewhere_in_the_message() {
        assert_eq!(malformed(r#"{"jsonrpc":"2.0","id":7}"#), ("7".into(), ErrorCode::InvalidFrame));
        assert_eq!(malformed(r#"{"id":7,"method":"x"}"#), ("7".into(), ErrorCode::InvalidFrame));
        for extra in [r#","params":1"#, r#","method":"y""#, r#","x":1"#, r#","params":null"#] {
            let text = format!(r#"{{"jsonrpc":"2.0","id":7,"method":"x"{extra}}}"#);
            assert_eq!(malformed(&text), ("7".into(), ErrorCode::InvalidFrame), "{text}");
        }
    }

    #[test]
    fn what_is_not_an_object_is_not_a_request() {
        for text in ["null", "true", "0", r#""x""#, r#"["2.0",1,"x"]"#, "[]"] {
            assert_eq!(malformed(text), ("null".into(), ErrorCode::InvalidFrame), "{text}");
        }
        for id in ["{}", "[]", "true"] {
            let text = format!(r#"{{"jsonrpc":"2.0","method":"x","id":{id}}}"#);
            assert_eq!(malformed(&text), ("null".into(), ErrorCode::InvalidFrame), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_is_a_parse_error() {
        let request = r#"{"jsonrpc":"2.0","method":"x"}"#;
        for text in [
            "",
            "\u{feff}{}",
            "{} {}",
            "{}x",
            "{}\0",
            "{,}",
            "{'a':1}",
            "// x",
            "NaN",
            "[1,]",
            r#"{"jsonrpc":"2.0","method":"x","params":[01]}"#,
            r#"{"jsonrpc":"2.0","method":"x","params":[+1]}"#,
            &request[..request.len() - 1],
            &format!("{request}\n{request}"),
        ] {
            assert_eq!(malformed(text), ("null".into(), ErrorCode::Parse), "{text:?}");
        }
    }
}
