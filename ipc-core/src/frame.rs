//! The envelope of a webview's messages. `docs/protocol.md` describes the members.

use std::borrow::Cow;
use std::fmt;
use std::io::Write as _;

use serde::Deserialize;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Foreign;
use crate::Limits;
use crate::raw_json::{self, Text, elements};

/// The maximum length of an envelope without its messages, in bytes.
const ENVELOPE_BYTES: usize = 1024;
/// The length of the beginning of a frame in which the key must stand, in bytes.
const HEAD_BYTES: usize = 1024;

/// The version of the envelope.
pub const VERSION: u64 = 1;

/// A frame from a page to the backend.
#[derive(Debug)]
pub struct Up<'a> {
    /// The secret key of the webview.
    pub key: Cow<'a, str>,
    /// The random id of the document.
    pub doc: Cow<'a, str>,
    /// The number of this frame in the sequence of its document, starting at 1.
    pub seq: u64,
    /// The number of the last frame handled by the page.
    pub ack: u64,
    /// The texts of the messages.
    pub messages: Vec<&'a RawValue>,
}

/// The reason why a text is not an [`Up`] frame.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The text does not have the form in `docs/protocol.md`.
    #[error("not a frame: {0}")]
    Malformed(String),
    /// The frame has an unsupported version.
    #[error("the frame has version {version}, the backend supports version {VERSION}")]
    Version {
        /// The version of the frame.
        version: String,
        /// The sender of the frame, if present.
        doc: Option<String>,
    },
}

impl<'a> Up<'a> {
    /// Parses a frame whose [`key`] is right. The messages stay unparsed.
    ///
    /// # Errors
    /// When the text is not a frame, has another version, or exceeds a limit of length or number.
    pub fn parse(text: &'a str, limits: &Limits) -> Result<Self, FrameError> {
        let limits_with_envelope =
            Limits { bytes: limits.bytes.saturating_add(ENVELOPE_BYTES), ..limits.clone() };
        limits_with_envelope.check_text(text).map_err(malformed)?;
        let members = Members::read(text)?;

        let version = members.v.ok_or_else(|| missing("v"))?.get();
        if version.parse() != Ok(VERSION) {
            return Err(FrameError::Version {
                version: format!("{:.32}", Foreign(version)),
                doc: members.doc.and_then(read),
            });
        }
        if members.has_others {
            return Err(malformed("the frame has an unknown member"));
        }
        let messages = members.messages.ok_or_else(|| missing("messages"))?.get();
        let messages = elements(messages, limits.frame)
            .map_err(|error| malformed(format_args!("`messages`: {error}")))?;
        let messages = messages.ok_or_else(|| {
            malformed(format_args!("the frame has more than {} messages", limits.frame))
        })?;
        Ok(Up {
            key: member::<Text<'a>>(members.key, "key")?.0,
            doc: member::<Text<'a>>(members.doc, "doc")?.0,
            seq: member(members.seq, "seq")?,
            ack: member(members.ack, "ack")?,
            messages,
        })
    }
}

/// Returns the text of a frame from the backend to a page. `messages` are the texts of messages,
/// separated by commas.
pub fn down(doc: &str, seq: u64, ack: u64, messages: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(messages.len() + doc.len() + 64);
    write!(text, r#"{{"v":{VERSION},"doc":"{doc}","seq":{seq},"ack":{ack},"messages":["#)
        .expect("writing to a `Vec` does not fail");
    text.extend_from_slice(messages);
    text.extend_from_slice(b"]}");
    text
}

/// Returns whether `doc` can be the id of a document: 1 to 64 hexadecimal digits. Such an id needs
/// no escape in a frame.
pub fn is_document_id(doc: &str) -> bool {
    (1..=64).contains(&doc.len()) && doc.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Returns the key of a frame without parsing its messages, so that a frame without the right key
/// costs nothing. Returns `None` if the key does not stand before the messages, at the beginning of
/// the text.
pub fn key(text: &str) -> Option<String> {
    let head = &text[..text.floor_char_boundary(HEAD_BYTES)];
    let mut json = serde_json::Deserializer::from_str(head);
    let mut key = None;
    // The rest of the frame stays unread, which is an error.
    let _ = json.deserialize_map(FindKey { found: &mut key });
    key
}

/// A visitor that reads the members of a frame up to the key.
struct FindKey<'a> {
    found: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for FindKey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a frame")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Text(name)) = map.next_key()? {
            if name == "key" {
                *self.found = Some(map.next_value()?);
                break;
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// Returns the error for a text that is not a frame. `why` may quote the text.
fn malformed(why: impl fmt::Display) -> FrameError {
    FrameError::Malformed(Foreign(&why.to_string()).to_string())
}

fn missing(name: &str) -> FrameError {
    malformed(format_args!("`{name}` is missing"))
}

fn member<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>, name: &str) -> Result<T, FrameError> {
    serde_json::from_str(raw.ok_or_else(|| missing(name))?.get())
        .map_err(|error| malformed(format_args!("`{name}`: {error}")))
}

fn read(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

#[derive(Default)]
struct Members<'a> {
    v: Option<&'a RawValue>,
    key: Option<&'a RawValue>,
    doc: Option<&'a RawValue>,
    seq: Option<&'a RawValue>,
    ack: Option<&'a RawValue>,
    messages: Option<&'a RawValue>,
    has_others: bool,
}

impl<'a> Members<'a> {
    fn read(text: &'a str) -> Result<Self, FrameError> {
        /// More members than any version of the envelope has.
        const MAX_MEMBERS: usize = 64;
        let all = raw_json::members(text, MAX_MEMBERS).map_err(malformed)?;
        let all = all.ok_or_else(|| malformed("the frame has too many members"))?;
        let mut members = Members::default();
        for (name, value) in all {
            let slot = match &*name {
                "v" => &mut members.v,
                "key" => &mut members.key,
                "doc" => &mut members.doc,
                "seq" => &mut members.seq,
                "ack" => &mut members.ack,
                "messages" => &mut members.messages,
                _ => {
                    members.has_others = true;
                    continue;
                }
            };
            if slot.replace(value).is_some() {
                return Err(malformed(format_args!("`{name}` occurs twice")));
            }
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &str =
        r#"{"v":1,"key":"6b","doc":"0f","seq":2,"ack":1,"messages":[{"a":[1]},[]]}"#;

    fn parse(text: &str) -> Result<Up<'_>, FrameError> {
        Up::parse(text, &Limits::default())
    }

    #[test]
    fn messages_stay_text() {
        let frame = parse(FRAME).unwrap();
        assert_eq!((&*frame.key, &*frame.doc, frame.seq, frame.ack), ("6b", "0f", 2, 1));
        let texts: Vec<_> = frame.messages.iter().map(|raw| raw.get()).collect();
        assert_eq!(texts, [r#"{"a":[1]}"#, "[]"]);
    }

    /// Faults 1 to 11: only a frame is accepted as a frame.
    #[test]
    fn every_other_text_is_malformed() {
        let mut bad = vec![
            String::new(),
            "null".into(),
            "[object Object]".into(),
            "undefined".into(),
            "0".into(),
            "\"x\"".into(),
            r#"[1,"6b","0f",2,1,[]]"#.into(),
            format!("\u{feff}{FRAME}"),
            format!("{FRAME} {FRAME}"),
            format!("{FRAME}x"),
            format!("{FRAME}\0"),
            FRAME.replace("[1]", "[1,]"),
            FRAME.replace("[1]", "[NaN]"),
            FRAME.replace("[1]", "[0x1]"),
            FRAME.replace("[1]", "[.5]"),
            FRAME.replace('"', "'"),
            FRAME.replace(r#""seq":2"#, r#""seq":2,"x":1"#),
            FRAME.replace(r#""seq":2"#, r#""seq":2,"seq":2"#),
            FRAME.replace(r#""seq":2"#, r#""seq":2,"seq":3"#),
            FRAME.replace(r#""seq":2"#, r#""seq":-2"#),
            FRAME.replace(r#""seq":2"#, r#""seq":2.5"#),
            FRAME.replace(r#""seq":2"#, r#""seq":"2""#),
            FRAME.replace(r#""seq":2"#, r#""seq":null"#),
            FRAME.replace(r#""messages":["#, r#""messages":[,"#),
        ];
        for name in ["v", "key", "doc", "seq", "ack", "messages"] {
            bad.push(FRAME.replace(&format!("\"{name}\""), &format!("\"x{name}\"")));
        }
        for end in 0..FRAME.len() {
            bad.push(FRAME[..end].to_owned());
        }
        for text in bad {
            assert!(matches!(parse(&text), Err(FrameError::Malformed(_))), "{text}");
        }
    }

    #[test]
    fn the_key_is_read_before_the_messages() {
        assert_eq!(key(FRAME).as_deref(), Some("6b"));
        for text in [
            r#"{"key":"6b","messages":["#.to_owned(),
            format!(r#"{{ "v":2, "x":[1], "\u006bey" : "\u0036b" {}"#, "x".repeat(1 << 20)),
        ] {
            assert_eq!(key(&text).as_deref(), Some("6b"), "{text:.80}");
        }
        for text in [
            String::new(),
            "{}".to_owned(),
            "[]".to_owned(),
            r#"{"key":1}"#.to_owned(),
            format!(r#"{{"messages":["{}"],"key":"6b"}}"#, "é".repeat(1 << 20)),
            format!(r#"{{"x":{{"key":"6b"}},"messages":[{}"#, "1,".repeat(1 << 20)),
            format!(r#"{}{{"key":"6b"}}"#, " ".repeat(2000)),
        ] {
            assert_eq!(key(&text), None, "{text:.80}");
        }
    }

    #[test]
    fn limits_can_be_usize_max() {
        let limits = Limits { bytes: usize::MAX, frame: usize::MAX, ..Limits::default() };
        assert!(Up::parse(FRAME, &limits).is_ok());
        let limits = Limits { frame: 1, ..Limits::default() };
        assert!(matches!(Up::parse(FRAME, &limits), Err(FrameError::Malformed(_))));
    }

    /// Fault 12.
    #[test]
    fn other_versions_are_reported() {
        for version in ["0", "2", "4294967295", "\"1\"", "1.0", "null"] {
            let text = FRAME.replace("\"v\":1", &format!("\"v\":{version}"));
            let Err(FrameError::Version { doc, .. }) = parse(&text) else {
                panic!("{text} passed")
            };
            assert_eq!((key(&text).as_deref(), doc.as_deref()), (Some("6b"), Some("0f")));
        }
    }
}
