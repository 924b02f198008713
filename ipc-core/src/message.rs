//! The messages of JSON-RPC 2.0, and the methods of this protocol.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::encode::{self, EncodeError};
use crate::raw_json::{self, Text};
use crate::values::{MAX_SAFE_INTEGER, Values};
use crate::{ErrorCode, Foreign, IpcError};

/// Requests an OpenRPC document of the caller's api. No parameters.
pub const DISCOVER: &str = "rpc.discover";
/// Reports the fingerprint of the page's bindings. Parameters: [`Stated`].
pub const BINDINGS: &str = "$/bindings";
/// Requests the differences between the page's contract and the contract of the backend.
/// Parameters: [`Compare`].
pub const COMPARE: &str = "$/compare";
/// Starts listening to an event. Parameters: [`Listening`].
pub const LISTEN: &str = "$/listen";
/// Stops listening to an event. Parameters: [`Listening`].
pub const UNLISTEN: &str = "$/unlisten";
/// Cancels a call. Parameters: [`Cancel`].
pub const CANCEL: &str = "$/cancelRequest";
/// Requests to close the window of the page. No parameters.
pub const REQUEST_CLOSE: &str = "$/requestClose";
/// Carries items of a stream. Parameters: [`Items`].
pub const ITEMS: &str = "$/items";
/// Takes the place of an item that the backend cannot send: a value that has no JSON, or one that is
/// too large. Parameters: the `stream`, and the `error` as an [`ErrorObject`].
pub const SKIPPED: &str = "$/skipped";
/// Grants credit to the writer of a stream. Parameters: [`Credit`].
pub const CREDIT: &str = "$/credit";
/// Ends a stream on behalf of its writer. Parameters: [`End`].
pub const END: &str = "$/end";
/// Stops a stream on behalf of its reader. Parameters: [`Stop`].
pub const STOP: &str = "$/stop";
/// Registers the page as the handler of a request. Parameters: [`Handling`].
pub const HANDLE: &str = "$/handle";
/// Deregisters the page as the handler of a request. Parameters: [`Handling`].
pub const UNHANDLE: &str = "$/unhandle";
/// Begins the session of a document. Parameters: [`Hello`].
pub const HELLO: &str = "$/hello";
/// Accepts a [`HELLO`]. Parameters: [`Welcome`].
pub const WELCOME: &str = "$/welcome";
/// Reports the end of a document's session. Parameters: [`Closed`].
pub const CLOSED: &str = "$/closed";

/// The id of a call. Its reply has the same id. Ids are equal if they are the same value in JSON,
/// in whatever notation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Id {
    /// An integer from 0 to 2^53 − 1.
    Integer(u64),
    /// An integer from −(2^53 − 1) to −1.
    Negative(i64),
    /// A string of at most [`Id::MAX_BYTES`].
    String(Box<str>),
    /// `null`, which is also the id of a reply to a message whose id cannot be read.
    Null,
}

impl Id {
    /// The maximum length of a string, in bytes. Every reply repeats the id.
    pub const MAX_BYTES: usize = 256;

    /// Parses the JSON text of an id; `None` if the text cannot be an id.
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes().first()? {
            b'"' => {
                let Text(string) = serde_json::from_str(text).ok()?;
                (string.len() <= Id::MAX_BYTES).then(|| Id::String(string.into()))
            }
            b'n' => (text == "null").then_some(Id::Null),
            b'0'..=b'9' | b'-' => match text.parse() {
                Ok(integer @ ..=MAX_SAFE_INTEGER) => Some(Id::Integer(integer)),
                _ => Id::from_float(serde_json::from_str(text).ok()?),
            },
            _ => None,
        }
    }

    /// Returns the id of a number that every client reads as the same integer.
    fn from_float(number: f64) -> Option<Self> {
        let is_exact = number.fract() == 0.0 && number.abs() <= MAX_SAFE_INTEGER as f64;
        is_exact.then(|| match number as i64 {
            negative @ ..0 => Id::Negative(negative),
            integer => Id::Integer(integer.unsigned_abs()),
        })
    }
}

/// Writes the id as JSON.
impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Integer(integer) => integer.fmt(f),
            Id::Negative(integer) => integer.fmt(f),
            Id::String(string) => {
                f.write_str(&serde_json::to_string(string).map_err(|_| fmt::Error)?)
            }
            Id::Null => f.write_str("null"),
        }
    }
}

/// A call, which has an id, or a notification, which does not.
#[derive(Debug)]
pub struct Request<'a> {
    /// The id for the reply; `None` for a notification.
    pub id: Option<Id>,
    /// The name of a command or an event, or a `$/` method.
    pub method: Cow<'a, str>,
    /// The text of the arguments: an object or an array.
    pub params: Option<&'a RawValue>,
}

/// A page's response to a request from the backend.
#[derive(Debug)]
pub struct Response<'a> {
    /// The id of the request; `None` for an id outside of the backend's range.
    pub id: Option<u64>,
    /// The text of the result.
    pub result: Option<&'a RawValue>,
    /// The text of an error object.
    pub error: Option<&'a RawValue>,
}

/// A message from a page.
#[derive(Debug)]
pub enum Message<'a> {
    /// A call or a notification.
    Request(Request<'a>),
    /// A response to a request from the backend.
    Response(Response<'a>),
}

/// The reason why a text is not a [`Message`]: the error to reply with, and the id to reply to.
#[derive(Debug)]
pub struct Malformed {
    /// The id of the message; `null` if the id cannot be read.
    pub id: Id,
    /// The error to reply with.
    pub failure: IpcError,
}

impl<'a> Message<'a> {
    /// Parses a message.
    ///
    /// # Errors
    /// When the text is not JSON, or not a message of JSON-RPC 2.0.
    pub fn parse(text: &'a str) -> Result<Self, Malformed> {
        let members = Members::read(text).map_err(|error| {
            // serde_json may report an error of form before an error of syntax.
            match serde_json::from_str::<IgnoredAny>(text) {
                Ok(_) => Malformed::invalid(None, &error.to_string()),
                Err(error) => Malformed {
                    id: Id::Null,
                    failure: IpcError::new(
                        ErrorCode::Parse,
                        format!("the text is not JSON: {error}"),
                    ),
                },
            }
        })?;
        if members.are_of_a_response() {
            let id = members.id.and_then(|raw| match Id::parse(raw.get())? {
                Id::Integer(id) => Some(id),
                _ => None,
            });
            let Members { result, error, .. } = members;
            return Ok(Message::Response(Response { id, result, error }));
        }
        let id = members.id.map(|raw| {
            let why = "`id` must be an integer within ±(2^53 − 1), a string of at most 256 bytes, \
                       or `null`";
            Id::parse(raw.get()).ok_or_else(|| Malformed::invalid(None, why))
        });
        let id = id.transpose()?;
        match members.method_of_a_request() {
            Ok(method) => Ok(Message::Request(Request { id, method, params: members.params })),
            Err(why) => Err(Malformed::invalid(id, &why)),
        }
    }
}

impl Malformed {
    fn invalid(id: Option<Id>, why: &str) -> Self {
        let message = format!("not a JSON-RPC 2.0 request: {}", Foreign(why));
        let failure = IpcError::new(ErrorCode::InvalidFrame, message);
        Malformed { id: id.unwrap_or(Id::Null), failure }
    }
}

impl<'a> Request<'a> {
    /// Parses a message, and refuses a [`Response`].
    ///
    /// # Errors
    /// When the text is not JSON, or not a request of JSON-RPC 2.0.
    pub fn parse(text: &'a str) -> Result<Self, Malformed> {
        match Message::parse(text)? {
            Message::Request(request) => Ok(request),
            Message::Response(_) => Err(Malformed {
                id: Id::Null,
                failure: IpcError::new(
                    ErrorCode::InvalidFrame,
                    "expected a request, found a response",
                ),
            }),
        }
    }
}

/// The unparsed members of a message. The id can be read even if another member is invalid.
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
        /// More members than any message has.
        const MAX_MEMBERS: usize = 64;
        let mut members = Members::default();
        let Some(all) = raw_json::members(text, MAX_MEMBERS)? else {
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
                    members.problem = Some(format!("unknown member `{:.64}`", Foreign(&name)));
                    continue;
                }
            };
            if slot.replace(value).is_some() {
                members.problem = Some(format!("`{name}` occurs twice"));
            }
        }
        Ok(members)
    }

    fn are_of_a_response(&self) -> bool {
        self.method.is_none() && (self.result.is_some() || self.error.is_some())
    }

    /// Checks the members of a request except for the id, and returns the method.
    fn method_of_a_request(&self) -> Result<Cow<'a, str>, Cow<'static, str>> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone().into());
        }
        for (member, name) in [(self.result, "result"), (self.error, "error")] {
            if member.is_some() {
                return Err(format!("`{name}` is not a member of a request").into());
            }
        }
        let string = |raw: &'a RawValue| serde_json::from_str::<Text<'a>>(raw.get()).ok();
        if self.jsonrpc.and_then(string).is_none_or(|Text(version)| version != "2.0") {
            return Err(r#"`jsonrpc` must be "2.0""#.into());
        }
        let method = self.method.and_then(string);
        let Some(Text(method)) = method else { return Err("`method` must be a string".into()) };
        if self.params.is_some_and(|raw| !raw.get().starts_with(['{', '['])) {
            return Err("`params` must be an object or an array".into());
        }
        Ok(method)
    }
}

/// Returns the text of a reply with a result.
///
/// # Errors
/// When `result` cannot be serialised. The call can still be answered with an error.
pub fn result(
    id: &Id,
    result: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut text = begin_result(id);
    encode::to_writer(&mut text, result, values)?;
    text.extend_from_slice(END_OF_RESULT);
    Ok(text)
}

/// Returns the text of a reply up to its result, which [`END_OF_RESULT`] follows.
pub fn begin_result(id: &Id) -> Vec<u8> {
    let mut text = Vec::with_capacity(128);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","result":"#);
    text
}

/// The text of a reply behind its result.
pub const END_OF_RESULT: &[u8] = b"}";

/// Returns the text of a reply with the text of a result.
pub fn result_of_text(id: &Id, result: &str) -> Vec<u8> {
    let mut text = Vec::with_capacity(result.len() + 64);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","result":"#);
    text.extend_from_slice(result.as_bytes());
    text.push(b'}');
    text
}

/// An error object of JSON-RPC.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ErrorObject<'a> {
    /// The number of an [`ErrorCode`].
    pub code: i64,
    /// The message for people.
    #[serde(borrow)]
    pub message: Cow<'a, str>,
    /// The text of the data for programs.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub data: Option<&'a RawValue>,
}

impl<'a> From<&'a IpcError> for ErrorObject<'a> {
    fn from(error: &'a IpcError) -> Self {
        let code = error.code().number();
        ErrorObject { code, message: error.message().into(), data: error.data() }
    }
}

/// Returns the text of a reply with an error.
pub fn error(id: &Id, failure: &IpcError) -> Vec<u8> {
    let mut text = Vec::with_capacity(128);
    begin_reply(&mut text, id);
    text.extend_from_slice(br#","error":"#);
    serde_json::to_writer(&mut text, &ErrorObject::from(failure))
        .expect("serialising an error object does not fail");
    text.push(b'}');
    text
}

/// Returns the text of a [`SKIPPED`] message.
pub fn skipped(stream: &Id, failure: &IpcError) -> Vec<u8> {
    let mut text =
        format!(r#"{{"jsonrpc":"2.0","method":"{SKIPPED}","params":{{"stream":{stream},"error":"#)
            .into_bytes();
    serde_json::to_writer(&mut text, &ErrorObject::from(failure))
        .expect("serialising an error object does not fail");
    text.extend_from_slice(b"}}");
    text
}

fn begin_reply(text: &mut Vec<u8>, id: &Id) {
    write!(text, r#"{{"jsonrpc":"2.0","id":{id}"#).expect("writing to a `Vec` does not fail");
}

/// Returns the text of an event.
///
/// # Errors
/// When `payload` cannot be serialised.
pub fn event(
    name: &str,
    payload: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut text = Vec::with_capacity(128);
    text.extend_from_slice(br#"{"jsonrpc":"2.0","method":"#);
    call(text, name, payload, values)
}

/// Returns the text of a request to a page.
///
/// # Errors
/// When `payload` cannot be serialised.
pub fn request(
    id: u64,
    name: &str,
    payload: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let text = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"#);
    call(text.into_bytes(), name, payload, values)
}

fn call(
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

/// Returns the text of a notification with a `$/` method.
///
/// # Errors
/// When `params` cannot be serialised.
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
    /// The fingerprint in the bindings.
    pub fingerprint: String,
}

/// The parameters of [`COMPARE`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    /// The entries of the contract in the bindings.
    pub contract: BTreeMap<String, String>,
}

/// The parameters of [`LISTEN`] and [`UNLISTEN`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listening {
    /// The name of the event.
    pub event: String,
}

/// The parameters of [`CANCEL`].
#[derive(Debug, Clone, Deserialize)]
pub struct Cancel<'a> {
    /// The text of the call's id.
    #[serde(borrow)]
    pub id: &'a RawValue,
}

/// The parameters of [`ITEMS`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items<'a> {
    /// The id of the stream.
    pub stream: u64,
    /// The text of an array of items.
    #[serde(borrow)]
    pub items: &'a RawValue,
}

/// The parameters of [`CREDIT`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit<'a> {
    /// The text of the stream's id. The result of a call has the id of the call.
    #[serde(borrow)]
    pub stream: &'a RawValue,
    /// The number of items finished by the reader since its last credit.
    pub items: u64,
}

/// The parameters of [`END`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End<'a> {
    /// The id of the stream.
    pub stream: u64,
    /// The text of an error object, if the stream failed.
    #[serde(borrow)]
    pub error: Option<&'a RawValue>,
}

/// The parameters of [`STOP`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The id of the stream.
    pub stream: u64,
}

/// The parameters of [`HANDLE`] and [`UNHANDLE`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handling {
    /// The name of the request.
    pub request: String,
}

/// The parameters of [`HELLO`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// The `location.origin` of the document, read at document start.
    pub origin: String,
}

/// The parameters of [`WELCOME`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    /// The label of the document's window.
    pub window: String,
    /// The role of the window.
    pub role: String,
}

/// The parameters of [`CLOSED`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The number of an [`ErrorCode`].
    pub code: i64,
    /// The reason for people.
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
    fn error_objects_round_trip() {
        for text in [r#"{"code":1,"message":"a"}"#, r#"{"code":-32600,"message":"\n","data":[1]}"#]
        {
            let object: ErrorObject<'_> = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&object).unwrap(), text);
        }
        serde_json::from_str::<ErrorObject<'_>>(r#"{"code":1}"#).unwrap_err();
    }

    #[test]
    fn a_reply_has_the_id_of_its_request() {
        for (id, same) in [
            ("0", "0"),
            ("1", "1"),
            ("-7", "-7"),
            ("9007199254740991", "9007199254740991"),
            ("-9007199254740991", "-9007199254740991"),
            ("-0", "0"),
            ("7.0", "7"),
            ("1e2", "100"),
            ("-2.5e1", "-25"),
            (r#""a""#, r#""a""#),
            (r#""""#, r#""""#),
            (r#""\u007a\u00e9\ud83d\ude00\/\n""#, r#""zé😀/\n""#),
            ("null", "null"),
        ] {
            let text = format!(r#"{{"jsonrpc":"2.0","method":"x","id":{id}}}"#);
            let request = Request::parse(&text).unwrap();
            let reply =
                String::from_utf8(result(&request.id.unwrap(), &(), &Values::PLAIN).unwrap())
                    .unwrap();
            assert_eq!(reply, format!(r#"{{"jsonrpc":"2.0","id":{same},"result":null}}"#));
        }
    }

    /// Fault 159.
    #[test]
    fn an_id_that_clients_could_read_differently_is_refused() {
        let long = format!("\"{}\"", "x".repeat(Id::MAX_BYTES + 1));
        let digits = "1".repeat(400);
        for id in [
            "1.5",
            "1e400",
            "-1e400",
            "1e-400",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740992",
            &digits,
            r#""\ud800""#,
            r#""\udc00\ud800""#,
            &long,
        ] {
            // A number that is too small for a float is zero for every client.
            let is_zero = id == "1e-400";
            assert_eq!(Id::parse(id), is_zero.then_some(Id::Integer(0)), "{id}");
        }
        assert_eq!(Id::parse(r#""z""#), Id::parse(r#""\u007a""#));
        assert_ne!(Id::parse("1"), Id::parse(r#""1""#));
    }

    #[test]
    fn foreign_names_are_escaped() {
        for name in ["a\\u001b[31m", "a\\nERROR", "a\\u202e"] {
            let text = format!(r#"{{"jsonrpc":"2.0","id":7,"method":"x","{name}":1}}"#);
            let message = Request::parse(&text).unwrap_err().failure.message().to_owned();
            assert!(!message.contains(['\u{1b}', '\n', '\u{202e}']), "{message:?}");
        }
        let long = format!("\"{}\"", "x".repeat(1 << 20));
        assert!(Request::parse(&long).unwrap_err().failure.message().len() < 1000);
    }

    #[test]
    fn the_id_is_read_despite_errors_in_other_members() {
        assert_eq!(malformed(r#"{"jsonrpc":"2.0","id":7}"#), ("7".into(), ErrorCode::InvalidFrame));
        assert_eq!(malformed(r#"{"id":7,"method":"x"}"#), ("7".into(), ErrorCode::InvalidFrame));
        for extra in [r#","params":1"#, r#","method":"y""#, r#","x":1"#, r#","params":null"#] {
            let text = format!(r#"{{"jsonrpc":"2.0","id":7,"method":"x"{extra}}}"#);
            assert_eq!(malformed(&text), ("7".into(), ErrorCode::InvalidFrame), "{text}");
        }
    }

    #[test]
    fn a_request_is_an_object() {
        for text in ["null", "true", "0", r#""x""#, r#"["2.0",1,"x"]"#, "[]"] {
            assert_eq!(malformed(text), ("null".into(), ErrorCode::InvalidFrame), "{text}");
        }
        for id in ["{}", "[]", "true"] {
            let text = format!(r#"{{"jsonrpc":"2.0","method":"x","id":{id}}}"#);
            assert_eq!(malformed(&text), ("null".into(), ErrorCode::InvalidFrame), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_not_json_is_a_parse_error() {
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
