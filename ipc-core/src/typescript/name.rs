//! The conversion of names in the schema to names in TypeScript.

use super::Rival;
use super::text;
use crate::schema::{ApiSchema, Flow, Shape};
use crate::values::mentions;

/// Words that cannot name a value: reserved words, and names that the language, CommonJS or the
/// bindings declare. A module that exports `then` looks like a promise to `await import(…)`.
#[rustfmt::skip]
const TAKEN_VALUES: &[&str] = &[
    "api", "arguments", "bindings", "command", "currentWindow", "eval", "event", "exports",
    "extended", "globalThis", "module", "plain", "request", "require", "safe", "stream", "streams",
    "then", "undefined",
];

#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default",
    "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function",
    "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package",
    "private", "protected", "public", "return", "static", "super", "switch", "this", "throw",
    "true", "try", "typeof", "var", "void", "while", "with", "yield",
];

/// Names of built-in types, and operators of types.
#[rustfmt::skip]
const TAKEN_TYPES: &[&str] = &[
    "Array", "Partial", "Promise", "Readonly", "Record", "Uint8Array", "any", "asserts", "bigint",
    "boolean", "globalThis", "infer", "intrinsic", "is", "keyof", "never", "number", "object",
    "readonly", "string", "symbol", "undefined", "unique", "unknown",
];

/// Names of imports and re-exports in the bindings.
#[rustfmt::skip]
const CLIENT: &[&str] = &[
    "Api", "Command", "CommandError", "Emittable", "FrameworkError", "IpcError", "JsonValue",
    "JsonValueInput", "Listenable", "MembersOf", "api", "bindings", "command", "event", "extended",
    "safe",
];

/// The client's types for any JSON: as Rust sends it, and with lists that may be readonly.
pub(super) const JSON: &str = "JsonValue";
pub(super) const JSON_INPUT: &str = "JsonValueInput";
/// The client's type for a streaming command.
pub(super) const STREAM: &str = "StreamCommand";
/// The client's type for an argument with items from the backend.
pub(super) const CHANNEL: &str = "Channel";
/// The client's type for an argument with items from the page.
pub(super) const STREAMING: &str = "Streaming";
/// The client's type for bytes from Rust.
pub(super) const BYTES: &str = "Bytes";
/// The client's type for the members of a value among those of another.
pub(super) const MEMBERS: &str = "MembersOf";
/// The client's type for a request.
pub(super) const REQUEST: &str = "PageRequest";

/// Returns the name of the constant for a command, an event or a request: `saveNote` for
/// `save_note`, `noteSaved` for `NoteSaved` or `note:saved`, `delete_` for `delete`.
pub(super) fn constant(wire: &str) -> String {
    let mut words = wire.split(['_', '-', '/', ':']).filter(|word| !word.is_empty());
    let mut name = words.next().map(uncapitalized).unwrap_or_default();
    words.for_each(|word| name.push_str(&capitalized(word)));
    if RESERVED.contains(&&*name) || TAKEN_VALUES.contains(&&*name) {
        name.push('_');
    }
    name
}

/// Lowers the first word. An acronym is a word: `HTTPDone` becomes `httpDone`.
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

/// Returns the reason why a type cannot have this name, apart from other types.
pub(super) fn taken_from_types(schema: &ApiSchema, name: &str) -> Option<Rival> {
    if RESERVED.contains(&name) || TAKEN_TYPES.contains(&name) {
        Some(Rival::Language)
    } else if CLIENT.contains(&name) || is_imported(schema, name) {
        Some(Rival::Client)
    } else {
        None
    }
}

/// Returns whether the bindings import this name. They import some common names only if the api
/// needs them.
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
        BYTES => mentions(&schema.types, schema.shapes(), |shape| *shape == Shape::Bytes),
        _ => false,
    }
}

/// Returns a unique name for a type parameter within its declaration.
pub(super) fn parameter(schema: &ApiSchema, rust: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = rust.to_owned();
    while taken_from_types(schema, &name).is_some() || is_taken(&name) {
        name.push('_');
    }
    name
}

pub(super) fn is_identifier(name: &str) -> bool {
    let can_begin = |c: char| c.is_alphabetic() || c == '_' || c == '$';
    name.starts_with(can_begin) && name.chars().all(|c| can_begin(c) || c.is_ascii_digit())
}

/// Returns the name of a member of an object.
pub(super) fn property(name: &str) -> String {
    if name == "__proto__" {
        // In an object literal, only the computed form declares a member.
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
            ("note-saved", "noteSaved"),
            ("notes/note:saved", "notesNoteSaved"),
        ] {
            assert_eq!(constant(wire), expected, "{wire}");
        }
    }

    #[test]
    fn reserved_words_get_a_suffix() {
        for word in RESERVED.iter().chain(TAKEN_VALUES) {
            if word.bytes().all(|b| b.is_ascii_lowercase()) {
                assert_eq!(constant(word), format!("{word}_"));
            }
        }
        assert_eq!(constant("Delete"), "delete_");
        assert_eq!(constant("global_this"), "globalThis_");
    }

    #[test]
    fn properties_are_quoted_if_necessary() {
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
    fn parameters_avoid_the_names_of_types() {
        let is_type = |name: &str| name == "T";
        let schema = ApiSchema::default();
        assert_eq!(parameter(&schema, "T", is_type), "T_");
        assert_eq!(parameter(&schema, "Record", is_type), "Record_");
        assert_eq!(parameter(&schema, "U", is_type), "U");
    }
}
