//! The messages of pages as text, and the frames of the core, parsed.

use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::commands::{Item, Plan};

/// The result of a check. The error describes the violation.
pub(crate) type Checked<T = ()> = Result<T, String>;

/// A message from a page.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    Hello,
    Call(Call),
    Cancel {
        id: u64,
    },
    Credit {
        stream: u64,
        items: u64,
    },
    Stop {
        stream: u64,
    },
    /// Items with the indices `from..to`.
    Items {
        stream: u64,
        tag: u32,
        from: u32,
        to: u32,
    },
    /// An item of another type.
    Wrong {
        stream: u64,
    },
    End {
        stream: u64,
        fails: bool,
    },
    Listen {
        id: u64,
        event: usize,
    },
    Unlisten {
        id: u64,
        event: usize,
    },
    Handle {
        id: u64,
    },
    Unhandle {
        id: u64,
    },
    Answer {
        id: u64,
        answer: Answer,
    },
    Noted {
        document: u32,
        number: u32,
    },
    /// A call with the id of an earlier call.
    ReusedId {
        id: u64,
    },
    /// An entry of [`NONSENSE`].
    Nonsense(usize),
}

/// A call of a command.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// `None` for a notification.
    pub id: Option<u64>,
    pub kind: Kind,
    pub plan: Plan,
    /// The number of the channel or stream among the arguments.
    pub stream: Option<u64>,
}

/// The reply of a page to a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answer {
    Value(u32),
    Error(u32),
    Internal,
    /// A value of another type.
    Wrong,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Now,
    Work,
    Limited,
    Block,
    Produce,
    ProduceNow,
    Send,
    Offer,
    Keep,
    Report,
    Read,
    Relay,
    Ask,
    /// An unknown command.
    Unknown,
    /// A call with an unknown argument.
    Misused,
}

pub(crate) const EVENTS: [&str; 4] = ["Plain", "Kept", "Newest", "Entry"];
pub(crate) const PLAIN: usize = 0;
pub(crate) const KEPT: usize = 1;
pub(crate) const NEWEST: usize = 2;
pub(crate) const ENTRY: usize = 3;

/// Messages without effect.
pub(crate) const NONSENSE: [&str; 9] = [
    r#"{"jsonrpc":"2.0","method":"$/credit","params":{"stream":-1,"items":1}}"#,
    r#"{"jsonrpc":"2.0","method":"$/credit","params":{"stream":"1","items":4294967296}}"#,
    r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":9007199254740991,"items":[1]}}"#,
    r#"{"jsonrpc":"2.0","method":"$/end","params":{"stream":9007199254740991}}"#,
    r#"{"jsonrpc":"2.0","method":"$/stop","params":{"stream":9007199254740991}}"#,
    r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":null}}"#,
    r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"1"}}"#,
    r#"{"jsonrpc":"2.0","id":1000000,"result":true}"#,
    r#"{"jsonrpc":"2.0","method":"Plain","params":[1]}"#,
];

impl Kind {
    pub(crate) fn command(self) -> &'static str {
        match self {
            Kind::Now => "now",
            Kind::Work => "work",
            Kind::Limited => "limited",
            Kind::Block => "block",
            Kind::Produce => "produce",
            Kind::ProduceNow => "produce_now",
            Kind::Send => "send",
            Kind::Offer => "offer",
            Kind::Keep => "keep",
            Kind::Report => "report",
            Kind::Read => "read",
            Kind::Relay => "relay",
            Kind::Ask => "ask",
            Kind::Unknown => "unknown",
            Kind::Misused => "work",
        }
    }

    pub(crate) fn streams_result(self) -> bool {
        matches!(self, Kind::Produce | Kind::ProduceNow | Kind::Relay)
    }

    pub(crate) fn has_channel(self) -> bool {
        matches!(self, Kind::Send | Kind::Offer | Kind::Keep | Kind::Report)
    }

    pub(crate) fn has_source(self) -> bool {
        matches!(self, Kind::Read | Kind::Relay)
    }
}

impl Message {
    pub(crate) fn text(&self) -> String {
        let notification = |method: &str, params: String| {
            format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params}}}"#)
        };
        let call = |id: u64, method: &str, params: String| {
            format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#)
        };
        match self {
            Message::Hello => notification("$/hello", format!(r#"{{"origin":"{ORIGIN}"}}"#)),
            Message::Call(command) => command.text(),
            Message::Cancel { id } => notification("$/cancelRequest", format!(r#"{{"id":{id}}}"#)),
            Message::Credit { stream, items } => {
                notification("$/credit", format!(r#"{{"stream":{stream},"items":{items}}}"#))
            }
            Message::Stop { stream } => notification("$/stop", format!(r#"{{"stream":{stream}}}"#)),
            Message::Items { stream, tag, from, to } => {
                let items: Vec<String> =
                    (*from..*to).map(|at| format!(r#"[{tag},{at},""]"#)).collect();
                let items = items.join(",");
                notification("$/items", format!(r#"{{"stream":{stream},"items":[{items}]}}"#))
            }
            Message::Wrong { stream } => {
                notification("$/items", format!(r#"{{"stream":{stream},"items":[[true]]}}"#))
            }
            Message::End { stream, fails: false } => {
                notification("$/end", format!(r#"{{"stream":{stream}}}"#))
            }
            Message::End { stream, fails: true } => notification(
                "$/end",
                format!(r#"{{"stream":{stream},"error":{{"code":-32603,"message":"it threw"}}}}"#),
            ),
            Message::Listen { id, event } => {
                call(*id, "$/listen", format!(r#"{{"event":"{}"}}"#, EVENTS[*event]))
            }
            Message::Unlisten { id, event } => {
                call(*id, "$/unlisten", format!(r#"{{"event":"{}"}}"#, EVENTS[*event]))
            }
            Message::Handle { id } => call(*id, "$/handle", r#"{"request":"Asked"}"#.into()),
            Message::Unhandle { id } => call(*id, "$/unhandle", r#"{"request":"Asked"}"#.into()),
            Message::Answer { id, answer } => {
                let answer = match answer {
                    Answer::Value(value) => format!(r#""result":{value}"#),
                    Answer::Error(tag) => format!(
                        r#""error":{{"code":1,"message":"","data":{{"tag":{tag},"reason":7}}}}"#
                    ),
                    Answer::Internal => r#""error":{"code":-32603,"message":"it threw"}"#.into(),
                    Answer::Wrong => r#""result":"what""#.into(),
                };
                format!(r#"{{"jsonrpc":"2.0","id":{id},{answer}}}"#)
            }
            Message::Noted { document, number } => {
                notification("Noted", format!(r#"[[{document},{number}]]"#))
            }
            Message::ReusedId { id } => call(*id, "now", "{}".into()),
            Message::Nonsense(which) => NONSENSE[*which].to_owned(),
        }
    }
}

/// The origin of the pages.
pub(crate) const ORIGIN: &str = "app://localhost";

impl Call {
    fn text(&self) -> String {
        let mut text = r#"{"jsonrpc":"2.0","#.to_owned();
        if let Some(id) = self.id {
            let _ = write!(text, r#""id":{id},"#);
        }
        let Plan { tag, items, pause, size, end } = &self.plan;
        let _ = write!(
            text,
            r#""method":"{}","params":{{"plan":{{"tag":{tag},"items":{items},"pause":{pause},"size":{size},"end":"{end:?}"}}"#,
            self.kind.command(),
        );
        if let Some(stream) = self.stream {
            let name = match self.kind {
                Kind::Report => "progress",
                _ if self.kind.has_source() => "items",
                _ => "onItem",
            };
            let _ = write!(text, r#","{name}":{stream}"#);
        }
        if self.kind == Kind::Misused {
            text.push_str(r#","more":1"#);
        }
        text.push_str("}}");
        text
    }
}

/// A frame from the core.
#[derive(Debug, Deserialize)]
pub(crate) struct Down<'a> {
    pub doc: &'a str,
    pub seq: u64,
    pub ack: u64,
    #[serde(borrow)]
    pub messages: Vec<DownMessage<'a>>,
}

/// A message from the core.
#[derive(Debug, Deserialize)]
pub(crate) struct DownMessage<'a> {
    pub id: Option<u64>,
    pub method: Option<&'a str>,
    #[serde(borrow)]
    pub params: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub result: Option<&'a RawValue>,
    pub error: Option<ErrorObject>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ErrorObject {
    pub code: i64,
    pub data: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Stream {
    pub stream: u64,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Credit {
    pub stream: u64,
    pub items: u32,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Items<'a> {
    pub stream: u64,
    #[serde(borrow)]
    pub items: Vec<&'a RawValue>,
}

/// Deserializes `null` as `Some`.
fn present<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

pub(crate) fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Checked<T> {
    serde_json::from_str(text).map_err(|error| format!("cannot parse {text}: {error}"))
}

/// Returns the index of an item of the given job.
pub(crate) fn place(item: &str, tag: u32) -> Checked<u32> {
    let (whose, at, _): Item = read(item)?;
    if whose == tag { Ok(at) } else { Err(format!("an item of job {whose} arrives for job {tag}")) }
}
