//! What a wire name may be. `ipc_core::name` has the same rule, for names that are made while a program runs.

const MAX_LEN: usize = 128;
const RESERVED: &str = "rpc";

/// Why a text can not be the name of a command or an event.
pub(crate) fn refuse(name: &str) -> Option<&'static str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.is_empty() {
        Some("it is empty")
    } else if name.len() > MAX_LEN {
        Some("it is longer than 128 bytes")
    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(fits) {
        Some("only ASCII letters, digits and `_` can stand in it, and a letter first")
    } else if name == RESERVED {
        Some("JSON-RPC keeps that name for itself")
    } else {
        None
    }
}

/// The names of types, traits and crates that code counts on to mean what they mean everywhere. The marker of a command
/// is a type, and would shadow them in its module.
pub(crate) fn is_everywhere(name: &str) -> bool {
    PRIMITIVES.contains(&name) || PRELUDE.contains(&name) || CRATES.contains(&name)
}

#[rustfmt::skip]
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    "f16", "f32", "f64", "f128",
];

#[rustfmt::skip]
const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Box", "Clone", "Copy", "Default",
    "DoubleEndedIterator", "Drop", "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From",
    "FromIterator", "Future", "Into", "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord",
    "PartialEq", "PartialOrd", "Result", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom",
    "TryInto", "Unpin", "Vec",
];

const CRATES: &[&str] = &["alloc", "core", "ipc_runtime", "std"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ascii_identifiers() {
        for good in ["a", "save_note", "NoteSaved", "x9", &"a".repeat(128)] {
            assert_eq!(refuse(good), None, "{good}");
        }
        for bad in ["", "9x", "_x", "a-b", "a b", "a\0", "$/x", "ａ", "rpc", "'); alert(1)//"] {
            assert!(refuse(bad).is_some(), "{bad}");
        }
        assert!(refuse(&"a".repeat(129)).is_some());
    }

    #[test]
    fn the_names_of_everyday_types_are_taken() {
        assert!(["u32", "String", "Option", "std"].into_iter().all(is_everywhere));
        assert!(!is_everywhere("save_note"));
    }
}
