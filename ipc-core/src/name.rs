//! The names that stand on the wire, and the rules they keep. `docs/protocol.md` has the table.

/// The longest name of anything, in bytes.
pub const MAX_LEN: usize = 128;

/// Why a text can not be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// The text has no characters.
    #[error("it is empty")]
    Empty,
    /// The text is longer than [`MAX_LEN`].
    #[error("it is longer than {MAX_LEN} bytes")]
    TooLong,
    /// The text has a character that the rule does not allow.
    #[error("only {allowed} can stand in it")]
    Character {
        /// What the rule allows, in words.
        allowed: &'static str,
    },
    /// JSON-RPC, or this protocol, keeps the name for itself.
    #[error("the name is reserved")]
    Reserved,
}

/// Checks the name of a command or an event: an ASCII identifier that begins with a letter.
///
/// # Errors
/// When the name breaks the rule.
pub fn check_member(name: &str) -> Result<(), NameError> {
    const ALLOWED: &str = "ASCII letters, digits and `_`, a letter first,";
    check_length(name)?;
    let first = name.as_bytes()[0];
    let rest_fits = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !first.is_ascii_alphabetic() || !rest_fits {
        return Err(NameError::Character { allowed: ALLOWED });
    }
    if name == "rpc" { Err(NameError::Reserved) } else { Ok(()) }
}

/// Checks the label of a window, or the name of a role.
///
/// # Errors
/// When the name breaks the rule.
pub fn check_label(name: &str) -> Result<(), NameError> {
    const ALLOWED: &str = "ASCII letters, digits, `-` and `_`";
    check_length(name)?;
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
        Ok(())
    } else {
        Err(NameError::Character { allowed: ALLOWED })
    }
}

fn check_length(name: &str) -> Result<(), NameError> {
    match name.len() {
        0 => Err(NameError::Empty),
        1..=MAX_LEN => Ok(()),
        _ => Err(NameError::TooLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_ascii_identifiers() {
        for good in ["a", "save_note", "NoteSaved", "x9", &"a".repeat(128)] {
            assert_eq!(check_member(good), Ok(()), "{good}");
        }
        for bad in ["", "9x", "_x", "a-b", "a b", "a\0", "$/x", "ａ", "rpc", "'); alert(1)//"] {
            assert!(check_member(bad).is_err(), "{bad}");
        }
        assert_eq!(check_member(&"a".repeat(129)), Err(NameError::TooLong));
    }

    #[test]
    fn labels_may_begin_with_anything_allowed() {
        for good in ["main", "editor-3", "3", "_"] {
            assert_eq!(check_label(good), Ok(()), "{good}");
        }
        for bad in ["", "a/b", "a.b", "é", "\"]}", "\u{2028}"] {
            assert!(check_label(bad).is_err(), "{bad}");
        }
    }
}
