use std::fmt::{self, Write as _};

/// Text from outside, as logs and messages show it.
///
/// `Display` escapes the characters that end a line, control a terminal, change the direction of
/// text or are invisible, and writes `…` in place of everything behind the first 256 characters. A
/// precision sets another maximum.
///
/// ```
/// use ipc_core::Foreign;
///
/// assert_eq!(Foreign("a note").to_string(), "a note");
/// assert_eq!(format!("{:.6}", Foreign("a long note")), "a long…");
/// assert_eq!(Foreign("saved\nERROR").to_string(), "saved\\nERROR");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foreign<'a>(pub &'a str);

/// The number of characters that are shown without a precision.
const MAX_SHOWN: usize = 256;

impl fmt::Display for Foreign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let max = f.precision().unwrap_or(MAX_SHOWN);
        for (shown, char) in self.0.chars().enumerate() {
            if shown == max {
                return f.write_char('…');
            }
            match char {
                // `escape_debug` escapes these for the sake of literals.
                '"' | '\'' | '\\' => f.write_char(char)?,
                _ => char.escape_debug().try_for_each(|char| f.write_char(char))?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_on_its_line_and_in_its_direction() {
        let shown = |text: &str| Foreign(text).to_string();
        assert_eq!(shown(r#"a "quoted" \ naïve 日本 😀"#), r#"a "quoted" \ naïve 日本 😀"#);
        assert_eq!(shown("\u{1b}[31m\r\n\t\0\u{7f}\u{9b}"), r"\u{1b}[31m\r\n\t\0\u{7f}\u{9b}");
        for hidden in [
            '\u{85}',
            '\u{ad}',
            '\u{61c}',
            '\u{200b}',
            '\u{200e}',
            '\u{202e}',
            '\u{2028}',
            '\u{2029}',
            '\u{2066}',
            '\u{2069}',
            '\u{feff}',
            '\u{e0001}',
        ] {
            assert_eq!(shown(&hidden.to_string()), format!("\\u{{{:x}}}", u32::from(hidden)));
        }
    }

    #[test]
    fn foreign_text_is_cut() {
        let long = "é".repeat(1 << 20);
        assert_eq!(Foreign(&long).to_string(), format!("{}…", "é".repeat(256)));
        assert_eq!(format!("{:.2}", Foreign("\n\n")), r"\n\n");
        assert_eq!(format!("{:.2}", Foreign("\n\n\n")), r"\n\n…");
    }
}
