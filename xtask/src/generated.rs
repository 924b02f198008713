//! A check for committed generated files: all of them must be current.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::npm::built;
use crate::process::root;

/// The committed files written by tests.
const WRITTEN_BY_TESTS: [&str; 6] = [
    "docs/types.md",
    "examples/files/ui/src/bindings",
    "examples/hello/ui/bindings",
    "examples/log-tail/ui/src/bindings",
    "examples/notes/ui/src/bindings",
    "tests/corpus/digest.txt",
];

/// The contents of some files and folders, to be compared with a later build. It does not use
/// version control, so it works in a tree with changes, or without a repository.
pub(crate) struct Snapshot {
    paths: Vec<PathBuf>,
    before: Files,
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

impl Snapshot {
    /// Reads all committed generated files.
    pub(crate) fn of_committed() -> Result<Self> {
        let written = WRITTEN_BY_TESTS.into_iter().map(|path| root().join(path));
        Self::of(written.chain(built()))
    }

    fn of(paths: impl IntoIterator<Item = PathBuf>) -> Result<Self> {
        let paths: Vec<PathBuf> = paths.into_iter().collect();
        let before = read(&paths)?;
        Ok(Snapshot { paths, before })
    }

    /// Returns the files changed since.
    fn changed(&self) -> Result<Vec<PathBuf>> {
        let now = read(&self.paths)?;
        let names =
            self.before.keys().chain(now.keys().filter(|name| !self.before.contains_key(*name)));
        let changed = names.filter(|name| self.before.get(*name) != now.get(*name));
        Ok(changed.cloned().collect())
    }

    /// Reports the files changed since; they were not current. With `is_strict`, this is an error.
    pub(crate) fn expect_current(&self, is_strict: bool) -> Result<()> {
        let changed = self.changed()?;
        if changed.is_empty() {
            return Ok(());
        }
        let names: Vec<String> =
            changed.iter().map(|name| format!("\n  {}", shown(name))).collect();
        let report = format!("these generated files were not current:{}", names.concat());
        if is_strict {
            bail!("{report}\nrun this, and commit what it writes:\n    cargo xtask bindings");
        }
        println!("\n{report}\nthey are current now: commit them");
        Ok(())
    }
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn read(paths: &[PathBuf]) -> Result<Files> {
    let mut files = Files::new();
    for path in paths.iter().filter(|path| path.exists()) {
        read_into(&mut files, path).with_context(|| format!("{} cannot be read", shown(path)))?;
    }
    Ok(files)
}

fn read_into(files: &mut Files, path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            read_into(files, &entry?.path())?;
        }
    } else {
        files.insert(path.to_owned(), fs::read(path)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_committed_generated_files_exist() {
        for path in WRITTEN_BY_TESTS {
            assert!(root().join(path).exists(), "{path}");
        }
    }

    #[test]
    fn changed_added_and_removed_files_are_reported() {
        let folder = std::env::temp_dir().join(format!("xtask-generated-{}", std::process::id()));
        let inner = folder.join("inner");
        fs::create_dir_all(&inner).unwrap();
        for name in ["same", "other", "gone"] {
            fs::write(inner.join(name), "before").unwrap();
        }
        let snapshot = Snapshot::of([folder.clone(), folder.join("none")]).unwrap();
        assert!(snapshot.changed().unwrap().is_empty());
        snapshot.expect_current(true).unwrap();

        fs::write(inner.join("same"), "before").unwrap();
        fs::write(inner.join("other"), "after").unwrap();
        fs::remove_file(inner.join("gone")).unwrap();
        fs::write(folder.join("new"), "after").unwrap();
        assert_eq!(Snapshot::of([folder.join("new")]).unwrap().before.len(), 1, "a file alone");
        let mut changed = snapshot.changed().unwrap();
        changed.sort();
        assert_eq!(changed, [inner.join("gone"), inner.join("other"), folder.join("new")]);
        let error = snapshot.expect_current(true).expect_err("it fails").to_string();
        assert!(error.contains("inner") && error.contains("cargo xtask bindings"), "{error}");
        snapshot.expect_current(false).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }
}
