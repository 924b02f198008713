use super::text::indented;

/// The maximum width of an object on a single line.
const WIDTH: usize = 80;

/// An object without members. `{}` would accept everything except `null`.
pub(super) const EMPTY: &str = "Record<string, never>";

/// A rendered member of an object.
pub(super) struct Member {
    /// The comment: empty, or lines that end with a newline.
    pub(super) comment: String,
    /// The text before the colon.
    pub(super) key: String,
    /// The text after the colon.
    pub(super) value: String,
}

impl Member {
    fn line(&self) -> String {
        format!("{}: {}", self.key, self.value)
    }
}

/// Renders an object, on a single line if possible.
pub(super) fn object(members: &[Member]) -> String {
    if members.is_empty() {
        return EMPTY.to_owned();
    }
    let line = members.iter().map(Member::line).collect::<Vec<_>>().join("; ");
    let is_plain = members.iter().all(|member| member.comment.is_empty());
    if is_plain && line.len() <= WIDTH && !line.contains('\n') {
        format!("{{ {line} }}")
    } else {
        block(members)
    }
}

/// Renders an object with a line for each member.
pub(super) fn block(members: &[Member]) -> String {
    let lines: String = members
        .iter()
        .map(|member| indented(&format!("\n{}{};", member.comment, member.line()), 2))
        .collect();
    format!("{{{lines}\n}}")
}
