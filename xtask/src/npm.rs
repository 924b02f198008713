//! The npm packages of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process::{is_ci, root, run};

pub(crate) const PROGRAM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The client. Others embed or import what it is built to.
pub(crate) const CLIENT: Package = Package("ipc-runtime/client");
/// The pages of the examples that are built.
pub(crate) const PAGES: [Package; 3] =
    [Package("examples/notes/ui"), Package("examples/files/ui"), Package("examples/log-tail/ui")];
/// What holds documents against OpenRPC's own schema.
pub(crate) const OPENRPC: Package = Package("tests/openrpc");

/// What holds generated TypeScript against its compiler and lints.
pub(crate) const TYPESCRIPT: Package = Package("tests/typescript");

/// The folders of what is built and committed.
pub(crate) fn built() -> impl Iterator<Item = PathBuf> {
    [CLIENT].into_iter().chain(PAGES).map(Package::built)
}

/// A package, by its folder in the workspace.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Package(&'static str);

impl Package {
    fn folder(self) -> PathBuf {
        root().join(self.0)
    }

    /// The folder of what it is built to.
    fn built(self) -> PathBuf {
        self.folder().join("dist")
    }

    /// Fetches what it is built with, unless that is there. CI trusts nothing that is there.
    pub(crate) fn install(self) -> Result<()> {
        if !is_ci() && is_installed(&self.folder()) {
            return Ok(());
        }
        run(&format!("{}: fetch", self.0), self.npm().args(["ci", "--no-fund", "--no-audit"]))
    }

    /// Runs one of its scripts, if it has it.
    pub(crate) fn script(self, name: &str) -> Result<()> {
        run(&format!("{}: {name}", self.0), self.npm().args(["run", "--if-present", name]))
    }

    fn npm(self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.folder());
        command
    }
}

/// npm writes a lock file of what it has installed; it is as new as what was asked for, or newer.
fn is_installed(folder: &Path) -> bool {
    let time = |name| fs::metadata(folder.join(name)).and_then(|file| file.modified()).ok();
    let asked_for = time("package-lock.json");
    asked_for.is_some() && time("node_modules/.package-lock.json") >= asked_for
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_lock_file_is_seen() {
        let folder = std::env::temp_dir().join(format!("xtask-npm-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).unwrap();
        assert!(!is_installed(&folder));
        fs::write(folder.join("package-lock.json"), "{}").unwrap();
        assert!(!is_installed(&folder));
        fs::write(folder.join("node_modules/.package-lock.json"), "{}").unwrap();
        assert!(is_installed(&folder));
        fs::remove_dir_all(&folder).unwrap();
    }
}
