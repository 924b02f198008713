//! The envelope of a webview's messages. `docs/protocol.md` describes the members.

use std::borrow::Cow;
use std::io::Write as _;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::Limits;
use crate::raw_json::{self, Text, elements};
use crate::shorten;

/// The maximum length of an envelope without its messages, in bytes.
const ENVELOPE_BYTES: usize = 1024;

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
    /// The frame has an unsupported version. Check the key before you reply.
    #[error("the frame has version {version}, the backend supports version {VERSION}")]
    Version {
        /// The version of the frame.
        version: String,
        /// The key of the frame, if present.
        key: Option<String>,
        /// The sender of the frame, if present.
        doc: Option<String>,
    },
}

impl<'a> Up<'a> {
    /// Parses a frame. The messages stay unparsed.
    ///
    /// # Errors
    /// When the text is not a frame, has another version, or exceeds a limit of length or number.
    pub fn parse(text: &'a str, limits: &Limits) -> Result<Self, FrameError> {
        let limits_with_envelope =
            Limits { bytes: limits.bytes.saturating_add(ENVELOPE_BYTES), ..limits.clone() };
        limits_with_envelope
            .check_text(text)
            .map_err(|exceeded| FrameError::Malformed(exceeded.to_string()))?;
        let members = Members::read(text)?;

        let version = members.v.ok_or_else(|| missing("v"))?.get();
        if version.parse() != Ok(VERSION) {
            return Err(FrameError::Version {
                version: shorten(version, 32).into_owned(),
                key: members.key.and_then(read),
                doc: members.doc.and_then(read),
            });
        }
        if members.has_others {
            return Err(FrameError::Malformed("the frame has an unknown member".into()));
        }
        let messages = members.messages.ok_or_else(|| missing("messages"))?.get();
        let messages = elements(messages, limits.frame)
            .map_err(|error| FrameError::Malformed(format!("`messages`: {error}")))?
            .ok_or_else(|| {
                FrameError::Malformed(format!("the frame has more than {} messages", limits.frame))
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

fn missing(name: &str) -> FrameError {
    FrameError::Malformed(format!("`{name}` is missing"))
}

fn member<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>, name: &str) -> Result<T, FrameError> {
    serde_json::from_str(raw.ok_or_else(|| missing(name))?.get())
        .map_err(|error| FrameError::Malformed(format!("`{name}`: {error}")))
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
        let malformed = FrameError::Malformed;
        let all =
            raw_json::members(text, MAX_MEMBERS).map_err(|error| malformed(error.to_string()))?;
        let all = all.ok_or_else(|| malformed("the frame has too many members".into()))?;
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
                return Err(malformed(format!("`{name}` occurs twice")));
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
            let Err(FrameError::Version { key, doc, .. }) = parse(&text) else {
                panic!("{text} passed")
            };
            assert_eq!((key.as_deref(), doc.as_deref()), (Some("6b"), Some("0f")));
        }
    }
}
