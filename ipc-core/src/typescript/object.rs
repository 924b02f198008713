use super::text::indented;

/// Beyond this an object is written over several lines.
const WIDTH: usize = 80;

/// An object without members. `{}` would accept anything but `null`.
pub(super) const EMPTY: &str = "Record<string, never>";

/// A member of an object, with everything written already.
pub(super) struct Member {
    /// Its comment: nothing, or lines that end in a newline.
    pub(super) comment: String,
    /// What stands before the colon.
    pub(super) key: String,
    /// What stands behind it.
    pub(super) value: String,
}

impl Member {
    fn line(&self) -> String {
        format!("{}: {}", self.key, self.value)
    }
}

/// An object, on one line where it fits.
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

/// An object with each member on a line of its own.
pub(super) fn block(members: &[Member]) -> String {
    let lines: String = members
        .iter()
        .map(|member| indented(&format!("\n{}{};", member.comment, member.line()), 2))
        .collect();
    format!("{{{lines}\n}}")
}
