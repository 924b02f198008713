//! String literals and comments around untrusted text.

use std::fmt::Write;

use crate::schema::{Header, Location};

/// Returns a string literal.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            // `<` could open or close a `<script>` element around the text.
            c if c == '<' || c.is_control() || is_misleading(c) => {
                // `write!` to a string does not fail.
                let _ = write!(literal, "\\u{:04x}", u32::from(c));
            }
            c => literal.push(c),
        }
    }
    literal + "\""
}

/// Returns whether the character ends a line, changes the direction of the text, or is invisible.
fn is_misleading(c: char) -> bool {
    matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Renders the comment of a member: empty, or lines that end with a newline.
pub(super) fn comment(docs: &str, deprecated: Option<&str>) -> String {
    jsdoc(docs, deprecated.map(deprecation).as_slice())
}

/// Renders the comment of a type. The comment has no `@deprecated` tag, since linters would refuse
/// every other declaration that mentions the type.
pub(super) fn type_comment(header: &Header) -> String {
    let note = header.deprecated.map(|note| format!("**Deprecated.** {note}"));
    let docs = [note.as_deref().unwrap_or_default().trim_end(), header.docs];
    jsdoc(docs.join("\n\n").trim(), &[see(header)])
}

/// Renders the comment of a constant. `tags` come before the tag with the Rust source.
pub(super) fn header_comment(header: &Header, docs: &str, tags: &[String]) -> String {
    let mut all: Vec<String> = header.deprecated.map(deprecation).into_iter().collect();
    all.extend_from_slice(tags);
    all.push(see(header));
    jsdoc(docs, &all)
}

fn see(header: &Header) -> String {
    format!("@see {}", source(&header.location))
}

/// Splits a doc comment into the text without its section on errors, and the text of that section.
pub(super) fn without_errors(docs: &str) -> (String, Option<String>) {
    let is_heading = |line: &str| line.starts_with('#');
    let all: Vec<&str> = docs.lines().collect();
    let heading = |line: &&str| line.trim_start_matches('#').trim() == "Errors" && is_heading(line);
    let Some(start) = all.iter().position(heading) else { return (docs.to_owned(), None) };
    let after = &all[start + 1..];
    let end = after.iter().position(|line| is_heading(line)).unwrap_or(after.len());
    let kept: Vec<&str> = all[..start].iter().chain(&after[end..]).copied().collect();
    (kept.join("\n"), Some(after[..end].join("\n")))
}

/// Returns a text for a tag: a single line, sanitised.
pub(super) fn tag(text: &str) -> String {
    lines(text).into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

fn deprecation(note: &str) -> String {
    format!("@deprecated {}", lines(note).join("\n")).trim_end().to_owned()
}

/// Returns the file of a location, or its module if the path is absolute and so differs between
/// machines. A line number would change with every line that is added above.
fn source(location: &Location) -> String {
    let file = location.file.replace('\\', "/");
    let is_absolute = file.starts_with('/') || file.as_bytes().get(1) == Some(&b':');
    let path = if is_absolute { location.module.to_owned() } else { file };
    lines(&path).join(" ")
}

/// Renders a comment. The tags must already be sanitised.
fn jsdoc(docs: &str, tags: &[String]) -> String {
    let mut all = lines(docs);
    if !all.is_empty() && !tags.is_empty() {
        all.push(String::new());
    }
    all.extend(tags.iter().flat_map(|tag| tag.lines().map(str::to_owned)));
    match all.as_slice() {
        [] => String::new(),
        [one] => format!("/** {one} */\n"),
        many => {
            let body: String = many.iter().map(|line| comment_line(line)).collect();
            format!("/**\n{body} */\n")
        }
    }
}

fn comment_line(line: &str) -> String {
    if line.is_empty() { " *\n".to_owned() } else { format!(" * {line}\n") }
}

/// Returns the sanitised lines of a text, without blank lines at either end.
fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut lines: Vec<String> =
        text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(sanitised).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let blank = lines.iter().take_while(|line| line.is_empty()).count();
    lines.split_off(blank)
}

fn sanitised(line: &str) -> String {
    let hidden = |c: char| (c.is_control() && c != '\t') || is_misleading(c);
    let line = without_links(line.trim_end()).replace(hidden, "\u{fffd}").replace("*/", "*\\/");
    without_tag(&without_script_end(&line))
}

/// Removes links to items of Rust, which have no target here: ``[`Note`]`` and
/// ``[`Note`](crate::Note)`` become `Note`.
fn without_links(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, opened)) = rest.split_once("[`") {
        let Some((code, after)) = opened.split_once("`]") else { break };
        plain.push_str(before);
        let target = after.strip_prefix('(').and_then(|after| after.split_once(')'));
        let is_url = target.is_some_and(|(target, _)| target.contains("://"));
        match target {
            Some((target, _)) if is_url => plain.push_str(&format!("[`{code}`]({target})")),
            _ => plain.push_str(&format!("`{code}`")),
        }
        rest = target.map_or(after, |(_, rest)| rest);
    }
    plain + rest
}

/// Escapes the end of a script, which browsers recognise even within a comment.
fn without_script_end(line: &str) -> String {
    let mut safe = String::new();
    let mut rest = line;
    while let Some(at) = rest.to_ascii_lowercase().find("</script") {
        safe.push_str(&rest[..at]);
        safe.push_str("<\\/");
        rest = &rest[at + "</".len()..];
    }
    safe + rest
}

/// Escapes an `@` at the start of a line. TypeScript would read it as a tag, and obey `@ts-ignore`.
fn without_tag(line: &str) -> String {
    let text = line.trim_start();
    if text.starts_with('@') {
        format!("{}\\{text}", &line[..line.len() - text.len()])
    } else {
        line.to_owned()
    }
}

/// Indents every line except the first.
pub(super) fn indented(text: &str, by: usize) -> String {
    let mut lines = text.split('\n');
    let mut moved = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        moved.push('\n');
        if !line.is_empty() {
            moved.extend(std::iter::repeat_n(' ', by));
            moved.push_str(line);
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_can_contain_any_text() {
        for (text, expected) in [
            ("plain ${x} `é`", r#""plain ${x} `é`""#),
            ("\"\\'", r#""\"\\'""#),
            ("a\nb\0\u{7f}", r#""a\nb\u0000\u007f""#),
            ("\u{2028}\u{2029}\u{202e}\u{feff}", r#""\u2028\u2029\u202e\ufeff""#),
            ("</script><!--", r#""\u003c/script>\u003c!--""#),
        ] {
            assert_eq!(literal(text), expected);
        }
    }

    #[test]
    fn literals_are_json() {
        let nasty: String = (0..0x2100).filter_map(char::from_u32).collect();
        assert_eq!(serde_json::from_str::<String>(&literal(&nasty)).unwrap(), nasty);
    }

    #[test]
    fn a_comment_cannot_be_ended_by_its_text() {
        for (docs, expected) in [
            ("", ""),
            (" \n\n", ""),
            ("one", "/** one */\n"),
            ("\none\n\n  two  \n", "/**\n * one\n *\n *   two\n */\n"),
            ("a */ b **/", "/** a *\\/ b **\\/ */\n"),
            ("/", "/** / */\n"),
            ("a\r\nb\rc\u{2028}d\u{2029}e", "/**\n * a\n * b\n * c\n * d\n * e\n */\n"),
            ("*\n/", "/**\n * *\n * /\n */\n"),
            ("</ScRipt></script>", "/** <\\/ScRipt><\\/script> */\n"),
            ("  @ts-expect-error", "/**   \\@ts-expect-error */\n"),
            ("a\0b\u{202e}c\td", "/** a\u{fffd}b\u{fffd}c\td */\n"),
        ] {
            assert_eq!(comment(docs, None), expected);
        }
    }

    #[test]
    fn the_note_of_a_deprecation_is_optional() {
        assert_eq!(comment("", Some("")), "/** @deprecated */\n");
        assert_eq!(
            comment("a", Some("use b */")),
            "/**\n * a\n *\n * @deprecated use b *\\/\n */\n"
        );
        assert_eq!(comment("", Some("x\n@y")), "/**\n * @deprecated x\n * \\@y\n */\n");
    }

    #[test]
    fn absolute_paths_are_left_out() {
        let at = |file| Location { file, line: 3, column: 1, module: "notes::api" };
        assert_eq!(source(&at("src/a.rs")), "src/a.rs");
        assert_eq!(source(&at("src\\b\\a.rs")), "src/b/a.rs");
        for absolute in ["/home/x/a.rs", "C:\\x\\a.rs", "\\\\server\\a.rs"] {
            assert_eq!(source(&at(absolute)), "notes::api");
        }
    }
}
