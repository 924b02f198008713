use memchr::memchr2;

use crate::ErrorCode;

/// The limits of a message, in both directions. Those of received texts are checked before anything
/// is decoded, so unused parts of a message are bounded as well. Those of results, events and items
/// are checked while they are encoded.
///
/// Later versions may add fields. Write `Limits { depth: 10, ..Limits::default() }`, which keeps
/// compiling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The maximum length of a message or a frame, in bytes. 16 MiB by default.
    pub bytes: usize,
    /// The maximum nesting of arrays and objects in arguments, results, errors, events, items and
    /// answers. 64 by default, and at most [`Limits::MAX_DEPTH`]: the JSON parser's own limit comes
    /// soon after that.
    pub depth: usize,
    /// The maximum number of values in a message: elements of arrays and members of objects.
    /// 1,000,000 by default.
    pub values: usize,
    /// The maximum number of messages in a JSON-RPC batch. 1,000 by default.
    pub batch: usize,
    /// The maximum number of messages in a frame. 65,536 by default.
    pub frame: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 16 * 1024 * 1024,
            depth: 64,
            values: 1_000_000,
            batch: 1_000,
            frame: 65_536,
        }
    }
}

/// The error for a text beyond a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LimitExceeded {
    /// The text is longer than [`Limits::bytes`].
    #[error(
        "the text has {len} bytes, the limit is {max}; send less at once, or raise `Limits::bytes`"
    )]
    Bytes {
        /// The length of the text.
        len: usize,
        /// The limit.
        max: usize,
    },
    /// The nesting is deeper than [`Limits::depth`].
    #[error(
        "arrays and objects are nested deeper than {max} levels; send a flatter value, or raise \
         `Limits::depth`"
    )]
    Depth {
        /// The limit.
        max: usize,
    },
    /// The number of values exceeds [`Limits::values`].
    #[error("the message has more than {max} values; send it in parts, or raise `Limits::values`")]
    Values {
        /// The limit.
        max: usize,
    },
    /// The batch has more messages than [`Limits::batch`].
    #[error(
        "the batch has more than {max} messages; send smaller batches, or raise `Limits::batch`"
    )]
    Batch {
        /// The limit.
        max: usize,
    },
    /// A `\u` escape is half of a surrogate pair.
    #[error(
        "a string has an unpaired surrogate (byte {at}), which Rust strings cannot contain; call \
         `toWellFormed()` on it before sending"
    )]
    Surrogate {
        /// The position of the escape in the text, in bytes.
        at: usize,
    },
}

impl LimitExceeded {
    /// Returns the code of the error reply.
    pub fn code(&self) -> ErrorCode {
        match self {
            LimitExceeded::Bytes { .. }
            | LimitExceeded::Values { .. }
            | LimitExceeded::Batch { .. } => ErrorCode::PayloadTooLarge,
            LimitExceeded::Depth { .. } | LimitExceeded::Surrogate { .. } => {
                ErrorCode::InvalidPayload
            }
        }
    }
}

impl Limits {
    /// The maximum of [`depth`](Self::depth).
    pub const MAX_DEPTH: usize = 120;
}

/// The nesting of a message outside of the `params`: the message object, and `params` itself.
const MESSAGE_LEVELS: usize = 2;
/// The number of values of a message itself: its members, and `params`.
const MESSAGE_VALUES: usize = 5;

impl Limits {
    /// Checks the length of a complete text, which may be a batch or a frame.
    ///
    /// # Errors
    /// [`LimitExceeded::Bytes`].
    pub fn check_text(&self, text: &str) -> Result<(), LimitExceeded> {
        if text.len() > self.bytes {
            return Err(LimitExceeded::Bytes { len: text.len(), max: self.bytes });
        }
        Ok(())
    }

    /// Checks the text of a message in a single pass without recursion. The check looks only at
    /// brackets, separators and escapes; the parser finds texts that are not JSON.
    ///
    /// # Errors
    /// The first limit that the text exceeds.
    pub fn check_message(&self, text: &str) -> Result<Counts, LimitExceeded> {
        self.check_text(text)?;
        let bytes = text.as_bytes();
        let max_depth = self.depth.saturating_add(MESSAGE_LEVELS);
        let (mut at, mut depth, mut values, mut objects) = (0, 0usize, 0usize, 0usize);
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => at = skip_string(bytes, at)?,
                b'{' | b'[' => {
                    depth += 1;
                    values += 1;
                    objects += usize::from(byte == b'{');
                    if depth > max_depth {
                        return Err(LimitExceeded::Depth { max: self.depth });
                    }
                }
                b'}' | b']' => depth = depth.saturating_sub(1),
                b',' => values += 1,
                _ => {}
            }
            if values > self.values {
                return Err(LimitExceeded::Values { max: self.values });
            }
        }
        Ok(Counts { values, objects })
    }
}

/// The numbers of values in a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of values.
    pub values: usize,
    /// The number of objects among them.
    pub objects: usize,
}

impl Counts {
    /// Estimates how many bytes of memory the decoded values of a message take, beside its text.
    ///
    /// A small value of a declared type takes a few words, also in a list that has grown by
    /// doubling. Values whose members are [dynamic](crate::values::is_dynamic) are trees and
    /// tables: each string is an allocation, and each object has a node for eleven members.
    pub fn memory(self, is_dynamic: bool) -> usize {
        let (value, object) = if is_dynamic { (128, 512) } else { (32, 0) };
        let values = self.values.saturating_sub(MESSAGE_VALUES).saturating_mul(value);
        let objects = self.objects.saturating_sub(1).saturating_mul(object);
        values.saturating_add(objects)
    }
}

/// Returns the position after the closing quote of the string with the first character at `at`.
fn skip_string(bytes: &[u8], mut at: usize) -> Result<usize, LimitExceeded> {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        let mark = at + found;
        if bytes[mark] == b'"' {
            return Ok(mark + 1);
        }
        at = match unicode_escape(bytes, mark) {
            None => mark + 2,
            Some(0xD800..=0xDBFF) => match unicode_escape(bytes, mark + 6) {
                Some(0xDC00..=0xDFFF) => mark + 12,
                _ => return Err(LimitExceeded::Surrogate { at: mark }),
            },
            Some(0xDC00..=0xDFFF) => return Err(LimitExceeded::Surrogate { at: mark }),
            Some(_) => mark + 6,
        };
    }
    Ok(bytes.len())
}

/// Returns the code unit of a `\uXXXX` escape at `at`, if present.
fn unicode_escape(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(depth: usize) -> String {
        format!(r#"{{"params":[{}{}]}}"#, "[".repeat(depth), "]".repeat(depth))
    }

    #[test]
    fn depth_is_counted_below_params() {
        let limits = Limits { depth: 3, ..Limits::default() };
        assert_eq!(limits.check_message(&nested(3)), Ok(Counts { values: 5, objects: 1 }));
        assert_eq!(limits.check_message(&nested(4)), Err(LimitExceeded::Depth { max: 3 }));
        assert_eq!(limits.check_message(&nested(1_000_000)), Err(LimitExceeded::Depth { max: 3 }));
    }

    #[test]
    fn brackets_in_strings_are_not_counted() {
        let limits = Limits { depth: 0, ..Limits::default() };
        let text = format!(r#"{{"params":["{}\"[[ \\"]}}"#, "[".repeat(1000));
        assert_eq!(limits.check_message(&text), Ok(Counts { values: 2, objects: 1 }));
    }

    #[test]
    fn surrogates_must_be_paired() {
        let limits = Limits::default();
        for good in [r#""\ud83d\ude00""#, r#""\\ud800""#, r#""\u0041""#, r#""😀""#] {
            assert_eq!(limits.check_message(good), Ok(Counts::default()), "{good}");
        }
        for bad in [r#""\ud800""#, r#""\udc00\ud800""#, r#""\ud800\u0041""#, r#""\uD800x""#] {
            assert!(
                matches!(limits.check_message(bad), Err(LimitExceeded::Surrogate { .. })),
                "{bad}"
            );
        }
    }

    #[test]
    fn values_and_bytes_are_counted() {
        let limits = Limits { values: 10, bytes: 100, ..Limits::default() };
        let counts = Counts { values: 10, objects: 0 };
        assert_eq!(limits.check_message("[1,2,3,4,5,6,7,8,9,10]"), Ok(counts));
        assert_eq!(
            limits.check_message("[1,2,3,4,5,6,7,8,9,10,11]"),
            Err(LimitExceeded::Values { max: 10 })
        );
        let spaces = " ".repeat(101);
        assert_eq!(limits.check_message(&spaces), Err(LimitExceeded::Bytes { len: 101, max: 100 }));
    }

    #[test]
    fn truncated_texts_do_not_panic() {
        let text = r#"{"a":"\ud83d\ude00 \" x"}"#;
        for end in 0..text.len() {
            if let Some(part) = text.get(..end) {
                let _ = Limits::default().check_message(part);
            }
        }
    }
}
