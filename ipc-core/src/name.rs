//! The rule for window labels and role names, which programs choose at run time. `docs/protocol.md`
//! has the table.
//!
//! The names of commands, events and requests are written in source code, and the macros check
//! them.

/// The maximum length of a name, in bytes.
pub const MAX_LEN: usize = 128;

/// The reason why a text cannot be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// The text has no characters.
    #[error("the name is empty")]
    Empty,
    /// The text is longer than [`MAX_LEN`].
    #[error("the name is longer than {MAX_LEN} bytes")]
    TooLong,
    /// The text has a forbidden character.
    #[error("a name can contain only {allowed}")]
    Character {
        /// The allowed characters, in words.
        allowed: &'static str,
    },
}

/// Checks the label of a window, or the name of a role.
///
/// # Errors
/// When the name breaks the rule.
pub fn check_label(name: &str) -> Result<(), NameError> {
    const ALLOWED: &str = "ASCII letters, digits, `-` and `_`";
    if name.is_empty() {
        return Err(NameError::Empty);
    }
    if name.len() > MAX_LEN {
        return Err(NameError::TooLong);
    }
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
        Ok(())
    } else {
        Err(NameError::Character { allowed: ALLOWED })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_can_begin_with_any_allowed_character() {
        for good in ["main", "editor-3", "3", "_", &"a".repeat(128)] {
            assert_eq!(check_label(good), Ok(()), "{good}");
        }
        for bad in ["", "a/b", "a.b", "é", "\"]}", "\u{2028}"] {
            assert!(check_label(bad).is_err(), "{bad}");
        }
        assert_eq!(check_label(&"a".repeat(129)), Err(NameError::TooLong));
    }
}
