//! `cargo xtask corpus`: the payload types of `tests/corpus`, made of all that can be combined.

mod attributes;
mod combined;
mod declared;
mod leaves;
mod text;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::root;

/// One payload type.
#[derive(Default)]
struct Type {
    /// Its name, systematic: what is around what.
    name: String,
    /// What it is, in a sentence.
    docs: String,
    /// The names of its type parameters. Where there are any, it is for others to be made of.
    params: &'static str,
    /// What serde is told.
    serde: String,
    /// What it derives beside what all derive.
    derives: &'static str,
    /// What is not told by its name alone: `(pub i64);` or `{ … }`.
    body: String,
    /// Whether `body` holds variants.
    is_enum: bool,
    /// What it is converted by.
    impls: String,
    /// Expressions that make one of a source `s`. Where it is recursive, the first ends.
    makes: Vec<String>,
    /// Whether it is compared by hand.
    is_compared_by_hand: bool,
    /// Whether it is only there for others to be made of.
    is_part: bool,
    /// Whether it has an integer that is what the api says.
    is_wide: bool,
    /// Where it stands in the table of the docs, and as what.
    row: Option<(&'static str, String)>,
}

/// Writes the sources; with `check`, fails where that changes any.
pub(crate) fn run(check: bool) -> Result<()> {
    let types = all();
    expect_distinct(&types)?;
    let mut stale = Vec::new();
    for (name, source) in [("types.rs", text::types(&types)), ("members.rs", text::members(&types))]
    {
        let path = folder().join(name);
        let source = formatted(&source)?;
        if fs::read_to_string(&path).is_ok_and(|found| found.replace("\r\n", "\n") == source) {
            continue;
        }
        if check {
            stale.push(format!("\n  {}", path.display()));
        } else {
            fs::write(&path, source)
                .with_context(|| format!("{} can not be written", path.display()))?;
        }
    }
    if !stale.is_empty() {
        bail!(
            "these generated files are not current:{}\nrun this, and commit what it writes:\n    cargo xtask corpus",
            stale.concat()
        );
    }
    let members = types.iter().filter(|one| one.is_member()).count();
    println!("the corpus has {members} types");
    Ok(())
}

fn all() -> Vec<Type> {
    let groups = [
        leaves::newtypes(),
        declared::structs(),
        combined::containers(),
        combined::nested(),
        combined::keys(),
        declared::enums(),
        attributes::names(),
        attributes::presence(),
        declared::generics(),
        attributes::flattened(),
        attributes::directions(),
        declared::recursive(),
    ];
    groups.into_iter().flatten().collect()
}

impl Type {
    fn is_member(&self) -> bool {
        self.params.is_empty() && !self.is_part
    }
}

fn expect_distinct(types: &[Type]) -> Result<()> {
    for (at, one) in types.iter().enumerate() {
        if types[..at].iter().any(|earlier| earlier.name == one.name) {
            bail!("two types of the corpus are called `{}`", one.name);
        }
    }
    Ok(())
}

fn folder() -> PathBuf {
    root().join("tests/corpus/src")
}

fn formatted(source: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("`rustfmt` does not start: run `rustup component add rustfmt`")?;
    let mut input = rustfmt.stdin.take().context("rustfmt reads nothing")?;
    let text = source.to_owned();
    let writer = std::thread::spawn(move || std::io::Write::write_all(&mut input, text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    writer.join().ok().context("what was written to rustfmt is lost")??;
    if !output.status.success() {
        bail!("rustfmt does not take what the corpus is made of");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_enough_and_each_is_another() {
        let types = all();
        expect_distinct(&types).unwrap();
        assert!(types.iter().filter(|one| one.is_member()).count() >= 200);
        let rows = types.iter().filter(|one| one.row.is_some()).count();
        assert!((60..160).contains(&rows), "{rows}");
    }

    #[test]
    fn the_sources_are_current() {
        run(true).unwrap();
    }
}
