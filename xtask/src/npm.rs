//! The npm packages of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process::{is_ci, root, run};

pub(crate) const PROGRAM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The client. The crates embed its built files, and pages import them.
pub(crate) const CLIENT: Package = Package("ipc-runtime/client");
/// The pages with a build step, of the examples.
pub(crate) const PAGES: [Package; 3] =
    [Package("examples/notes/ui"), Package("examples/files/ui"), Package("examples/log-tail/ui")];
/// Validates OpenRPC documents against OpenRPC's schema.
pub(crate) const OPENRPC: Package = Package("tests/openrpc");

/// Checks generated TypeScript with the compiler and lints.
pub(crate) const TYPESCRIPT: Package = Package("tests/typescript");

/// Returns the folders of committed built files.
pub(crate) fn built() -> impl Iterator<Item = PathBuf> {
    [CLIENT].into_iter().chain(PAGES).map(Package::built)
}

/// An npm package, by its folder in the workspace.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Package(&'static str);

impl Package {
    fn folder(self) -> PathBuf {
        root().join(self.0)
    }

    /// The folder of the built files.
    fn built(self) -> PathBuf {
        self.folder().join("dist")
    }

    /// Installs the dependencies unless they are installed. CI always installs them anew.
    pub(crate) fn install(self) -> Result<()> {
        if !is_ci() && is_installed(&self.folder()) {
            return Ok(());
        }
        run(
            &format!("{}: install dependencies", self.0),
            self.npm().args(["ci", "--no-fund", "--no-audit"]),
        )
    }

    /// Runs a script of the package, if the package has such a script.
    pub(crate) fn script(self, name: &str) -> Result<()> {
        run(&format!("{}: {name}", self.0), self.npm().args(["run", "--if-present", name]))
    }

    fn npm(self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.folder());
        command
    }
}

/// npm writes `node_modules/.package-lock.json` when it installs. If that file is older than the
/// lock file, the dependencies have changed.
fn is_installed(folder: &Path) -> bool {
    let time = |name| fs::metadata(folder.join(name)).and_then(|file| file.modified()).ok();
    let wanted = time("package-lock.json");
    wanted.is_some() && time("node_modules/.package-lock.json") >= wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_lock_file_requires_an_install() {
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
