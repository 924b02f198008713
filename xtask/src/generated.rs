//! Whether committed built files are current.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::root;

/// The contents of some folders at one time, to be compared with a later build. It does not use version control, so it
/// works in a tree with changes, or without a repository.
pub(crate) struct Snapshot {
    folders: Vec<PathBuf>,
    before: Files,
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

impl Snapshot {
    pub(crate) fn of(folders: impl IntoIterator<Item = PathBuf>) -> Result<Self> {
        let folders: Vec<PathBuf> = folders.into_iter().collect();
        let before = read(&folders)?;
        Ok(Snapshot { folders, before })
    }

    /// Returns the files that have changed since.
    pub(crate) fn changed(&self) -> Result<Vec<PathBuf>> {
        let now = read(&self.folders)?;
        let names =
            self.before.keys().chain(now.keys().filter(|name| !self.before.contains_key(*name)));
        let changed = names.filter(|name| self.before.get(*name) != now.get(*name));
        Ok(changed.cloned().collect())
    }

    /// Reports the files that have changed since; they were not current. With `is_strict`, this is an error.
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

fn read(folders: &[PathBuf]) -> Result<Files> {
    let mut files = Files::new();
    for folder in folders.iter().filter(|folder| folder.exists()) {
        read_folder(folder, &mut files)
            .with_context(|| format!("{} cannot be read", shown(folder)))?;
    }
    Ok(files)
}

fn read_folder(folder: &Path, files: &mut Files) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(&path, files)?;
        } else {
            files.insert(path.clone(), fs::read(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let mut changed = snapshot.changed().unwrap();
        changed.sort();
        assert_eq!(changed, [inner.join("gone"), inner.join("other"), folder.join("new")]);
        let error = snapshot.expect_current(true).expect_err("it fails").to_string();
        assert!(error.contains("inner") && error.contains("cargo xtask bindings"), "{error}");
        snapshot.expect_current(false).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }
}
