//! How names of the schema become names of TypeScript.

use super::Rival;
use super::text;
use crate::schema::{ApiSchema, Flow};

/// Words that can not name a value: reserved, or declared by the language, by CommonJS or by the bindings themselves.
/// A module that exports `then` is taken for a promise by `await import(…)`.
#[rustfmt::skip]
const TAKEN_VALUES: &[&str] = &[
    "api", "arguments", "bindings", "command", "currentWindow", "eval", "event", "exports", "extended", "globalThis", "module",
    "plain", "request", "require", "safe", "stream", "streams", "then", "undefined",
];

#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
    "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof",
    "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch",
    "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield",
];

/// Names of types that the language has, or that read as operators where a type is expected.
#[rustfmt::skip]
const TAKEN_TYPES: &[&str] = &[
    "Array", "Partial", "Promise", "Readonly", "Record", "Uint8Array", "any", "asserts", "bigint", "boolean", "globalThis", "infer", "intrinsic", "is", "keyof",
    "never", "number", "object", "readonly", "string", "symbol", "undefined", "unique", "unknown",
];

/// Names that the bindings import or pass on.
#[rustfmt::skip]
const CLIENT: &[&str] = &[
    "Api", "Command", "CommandError", "Emittable", "FrameworkError", "IpcError", "JsonValue", "Listenable", "api", "bindings",
    "command", "event", "extended", "safe",
];

/// The client's type of a command that streams.
pub(super) const STREAM: &str = "StreamCommand";
/// The client's type of an argument that the core writes to.
pub(super) const CHANNEL: &str = "Channel";
/// The client's type of an argument that the core reads from.
pub(super) const STREAMING: &str = "Streaming";
/// The client's type of a request.
pub(super) const REQUEST: &str = "PageRequest";

/// The name of the constant for a command, an event or a request: `save_note` is `saveNote`, `NoteSaved` is `noteSaved`,
/// `delete` is `delete_`.
pub(super) fn constant(wire: &str) -> String {
    let mut words = wire.split('_').filter(|word| !word.is_empty());
    let mut name = words.next().map(uncapitalized).unwrap_or_default();
    words.for_each(|word| name.push_str(&capitalized(word)));
    if RESERVED.contains(&&*name) || TAKEN_VALUES.contains(&&*name) {
        name.push('_');
    }
    name
}

/// An acronym is one word: `HTTPDone` is `httpDone`.
fn uncapitalized(word: &str) -> String {
    let capitals = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let next_word = word.as_bytes().get(capitals).is_some_and(u8::is_ascii_lowercase);
    let lowered = if next_word && capitals > 1 { capitals - 1 } else { capitals };
    word[..lowered].to_ascii_lowercase() + &word[lowered..]
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// What keeps a type from having this name, besides other types.
pub(super) fn taken_from_types(schema: &ApiSchema, name: &str) -> Option<Rival> {
    if RESERVED.contains(&name) || TAKEN_TYPES.contains(&name) {
        Some(Rival::Language)
    } else if CLIENT.contains(&name) || is_imported(schema, name) {
        Some(Rival::Client)
    } else {
        None
    }
}

/// Names that people give to types of their own, and that are imported only where the api has such a thing.
fn is_imported(schema: &ApiSchema, name: &str) -> bool {
    let has = |flow| {
        let mut arguments = schema.commands.iter().flat_map(|command| &command.arguments);
        arguments.any(|argument| argument.flow == flow)
    };
    match name {
        STREAM => schema.commands.iter().any(|command| command.streams),
        CHANNEL => has(Flow::Channel),
        STREAMING => has(Flow::Streaming),
        REQUEST => !schema.requests.is_empty(),
        _ => false,
    }
}

/// The name of a type parameter, out of the way of every name that may stand in its declaration.
pub(super) fn parameter(schema: &ApiSchema, rust: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = rust.to_owned();
    while taken_from_types(schema, &name).is_some() || is_taken(&name) {
        name.push('_');
    }
    name
}

pub(super) fn is_identifier(name: &str) -> bool {
    let fits = |c: char| c.is_alphabetic() || c == '_' || c == '$';
    name.starts_with(fits) && name.chars().all(|c| fits(c) || c.is_ascii_digit())
}

/// The name of a member of an object.
pub(super) fn property(name: &str) -> String {
    if name == "__proto__" {
        // As in a literal, where only the computed form makes it a member.
        "[\"__proto__\"]".to_owned()
    } else if name.is_ascii() && is_identifier(name) {
        name.to_owned()
    } else {
        text::literal(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_camel_case() {
        for (wire, expected) in [
            ("save_note", "saveNote"),
            ("saveNote", "saveNote"),
            ("NoteSaved", "noteSaved"),
            ("HTTPDone", "httpDone"),
            ("HTTP", "http"),
            ("IO_ready", "ioReady"),
            ("A", "a"),
            ("a_", "a"),
            ("a__b", "aB"),
            ("x9", "x9"),
            ("v_2", "v2"),
        ] {
            assert_eq!(constant(wire), expected, "{wire}");
        }
    }

    #[test]
    fn words_of_the_language_are_no_constants() {
        for word in RESERVED.iter().chain(TAKEN_VALUES) {
            if word.bytes().all(|b| b.is_ascii_lowercase()) {
                assert_eq!(constant(word), format!("{word}_"));
            }
        }
        assert_eq!(constant("Delete"), "delete_");
        assert_eq!(constant("global_this"), "globalThis_");
    }

    #[test]
    fn properties_are_quoted_where_they_must_be() {
        for (name, expected) in [
            ("title", "title"),
            ("delete", "delete"),
            ("$x_9", "$x_9"),
            ("", r#""""#),
            ("9", r#""9""#),
            ("a-b", r#""a-b""#),
            ("größe", r#""größe""#),
            ("__proto__", r#"["__proto__"]"#),
            ("\": any; \"", r#""\": any; \"""#),
        ] {
            assert_eq!(property(name), expected);
        }
    }

    #[test]
    fn parameters_step_aside() {
        let is_type = |name: &str| name == "T";
        let schema = ApiSchema::default();
        assert_eq!(parameter(&schema, "T", is_type), "T_");
        assert_eq!(parameter(&schema, "Record", is_type), "Record_");
        assert_eq!(parameter(&schema, "U", is_type), "U");
    }
}
