//! Values as TypeScript literals.

use std::fmt;

use ipc_core::values::{BYTES, INT};
use serde_json::Value;

/// A TypeScript literal.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// A literal without parts, as source text.
    Plain(String),
    /// An array.
    Array(Vec<Literal>),
    /// An object.
    Object(Vec<(String, Literal)>),
}

impl Literal {
    /// Reads a value of the wire. In an `extended` message there are markers, and `$` is escaped.
    ///
    /// # Panics
    /// If the core does not write such a text.
    pub fn of_text(text: &str, extended: bool) -> Self {
        let json = serde_json::from_str(text).expect("the core writes JSON");
        Self::of_json(json, extended)
    }

    /// Creates a literal without parts.
    pub fn plain(text: impl Into<String>) -> Self {
        Literal::Plain(text.into())
    }

    fn of_json(json: Value, extended: bool) -> Self {
        match json {
            Value::Array(elements) => Literal::Array(
                elements.into_iter().map(|one| Self::of_json(one, extended)).collect(),
            ),
            Value::Object(members) => {
                if let Some(marked) = members.get(INT).and_then(Value::as_str).filter(|_| extended)
                {
                    return Literal::Plain(format!("{marked}n"));
                }
                if let Some(marked) =
                    members.get(BYTES).and_then(Value::as_str).filter(|_| extended)
                {
                    return Literal::Plain(bytes(marked));
                }
                let unescaped = |key: String| match key.strip_prefix('$') {
                    Some(rest) if extended => rest.to_owned(),
                    _ => key,
                };
                let members = members.into_iter();
                let read = members.map(|(key, one)| (unescaped(key), Self::of_json(one, extended)));
                Literal::Object(read.collect())
            }
            Value::String(text) => Literal::Plain(quoted(&text)),
            plain => Literal::Plain(plain.to_string()),
        }
    }
}

/// Quotes a string. Characters other than printable ASCII are escaped.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            ' '..='~' => quoted.push(letter),
            _ => quoted.push_str(&format!("\\u{{{:x}}}", u32::from(letter))),
        }
    }
    quoted + "\""
}

fn bytes(base64: &str) -> String {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(base64);
    format!("new Uint8Array({:?})", bytes.expect("the core writes base64"))
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Plain(text) => f.write_str(text),
            Literal::Array(elements) => {
                f.write_str("[")?;
                for (at, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Literal::Object(members) if members.is_empty() => f.write_str("{}"),
            Literal::Object(members) => {
                for (at, (key, value)) in members.iter().enumerate() {
                    // Without brackets the member would set the prototype.
                    let (open, close) = if key == "__proto__" { ("[", "]") } else { ("", "") };
                    let before = if at == 0 { "{ " } else { ", " };
                    write!(f, "{before}{open}{}{close}: {value}", quoted(key))?;
                }
                f.write_str(" }")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_and_escapes_become_literals() {
        let text = r#"{"$$int":{"$int":"-5"},"__proto__":[null,{"$bytes":"AQI="}],"a":"\u2028"}"#;
        let literal = Literal::of_text(text, true).to_string();
        let expected = "{ \"$int\": -5n, [\"__proto__\"]: [null, new Uint8Array([1, 2])], \"a\": \"\\u{2028}\" }";
        assert_eq!(literal, expected);
        assert_eq!(Literal::of_text(r#"{"$int":"5"}"#, false).to_string(), r#"{ "$int": "5" }"#);
    }
}
