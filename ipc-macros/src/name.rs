//! The rule for the wire names of commands, events and requests, and for the names of types in
//! TypeScript. `docs/protocol.md` has the table. The macros are the only place that checks these
//! names, since nothing else makes entries.

const MAX_LEN: usize = 128;
const RESERVED: &str = "rpc";

/// Returns the error message when `name` cannot be the wire name of `what`, such as "a command".
pub(crate) fn error_on_the_wire(name: &str, what: &str) -> Option<String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_-/:".contains(c);
    error(name, what, is_allowed, "ASCII letters, digits, `_`, `-`, `/` and `:`")
}

/// Returns the error message when `name` cannot be the name of a type in TypeScript.
pub(crate) fn error_in_typescript(name: &str) -> Option<String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '_';
    error(name, "a type", is_allowed, "ASCII letters, digits and `_`")
}

fn error(name: &str, what: &str, is_allowed: fn(char) -> bool, allowed: &str) -> Option<String> {
    if name.is_empty() {
        Some(format!("the name of {what} cannot be empty; write a name"))
    } else if name.len() > MAX_LEN {
        Some(format!("the name of {what} cannot be longer than {MAX_LEN} bytes; shorten it"))
    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(is_allowed)
    {
        Some(format!(
            "`{name}` cannot be the name of {what}; write only {allowed}, and begin with a letter"
        ))
    } else if name == RESERVED {
        Some(format!(
            "`{name}` cannot be the name of {what}, because JSON-RPC reserves it; write another \
             name"
        ))
    } else {
        None
    }
}

/// Checks whether a name means the same type, trait or crate in every module. The marker of a
/// command is a type, and would shadow that meaning in its module.
pub(crate) fn is_in_every_scope(name: &str) -> bool {
    PRIMITIVES.contains(&name) || PRELUDE.contains(&name) || CRATES.contains(&name)
}

#[rustfmt::skip]
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
    "u128", "usize", "f16", "f32", "f64", "f128",
];

#[rustfmt::skip]
const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Box", "Clone", "Copy", "Default",
    "DoubleEndedIterator", "Drop", "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut",
    "FnOnce", "From", "FromIterator", "Future", "Into", "IntoFuture", "IntoIterator", "Iterator",
    "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result", "Send", "Sized", "Some",
    "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Vec",
];

const CRATES: &[&str] = &["alloc", "core", "ipc_runtime", "std"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_ascii_characters() {
        let on_the_wire = |name: &str| error_on_the_wire(name, "a command");
        for good in ["a", "save_note", "NoteSaved", "x9", &"a".repeat(128)] {
            assert_eq!((on_the_wire(good), error_in_typescript(good)), (None, None), "{good}");
        }
        for good in ["note-saved", "note:saved", "notes/saved", "a-"] {
            assert_eq!(on_the_wire(good), None, "{good}");
            assert!(error_in_typescript(good).is_some(), "{good}");
        }
        for bad in ["", "9x", "_x", "-a", "a.b", "a b", "a\0", "$/x", "ａ", "rpc", "'); alert(1)//"]
        {
            assert!(on_the_wire(bad).is_some() && error_in_typescript(bad).is_some(), "{bad}");
        }
        assert!(on_the_wire(&"a".repeat(129)).is_some());
    }

    #[test]
    fn common_types_and_crates_are_in_every_scope() {
        assert!(["u32", "String", "Option", "std"].into_iter().all(is_in_every_scope));
        assert!(!is_in_every_scope("save_note"));
    }
}
