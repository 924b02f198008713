//! The rule for the wire names of commands, events and requests, and for the names of types in
//! TypeScript. `docs/protocol.md` has the table. The macros are the only place that checks these
//! names, since nothing else makes entries.

const MAX_LEN: usize = 128;
const RESERVED: &str = "rpc";

/// Returns the error message when `name` cannot be the name of `what`, such as "a command".
pub(crate) fn error(name: &str, what: &str) -> Option<String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.is_empty() {
        Some(format!("the name of {what} cannot be empty; write a name"))
    } else if name.len() > MAX_LEN {
        Some(format!("the name of {what} cannot be longer than {MAX_LEN} bytes; shorten it"))
    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(is_allowed)
    {
        Some(format!(
            "`{name}` cannot be the name of {what}; write only ASCII letters, digits and `_`, and \
             begin with a letter"
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
    fn names_are_ascii_identifiers() {
        let error = |name: &str| error(name, "a command");
        for good in ["a", "save_note", "NoteSaved", "x9", &"a".repeat(128)] {
            assert_eq!(error(good), None, "{good}");
        }
        for bad in ["", "9x", "_x", "a-b", "a b", "a\0", "$/x", "ａ", "rpc", "'); alert(1)//"] {
            assert!(error(bad).is_some(), "{bad}");
        }
        assert!(error(&"a".repeat(129)).is_some());
    }

    #[test]
    fn common_types_and_crates_are_in_every_scope() {
        assert!(["u32", "String", "Option", "std"].into_iter().all(is_in_every_scope));
        assert!(!is_in_every_scope("save_note"));
    }
}
