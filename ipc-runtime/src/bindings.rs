//! From an [`Api`] to a folder of TypeScript.

use std::fmt;
use std::path::{Path, PathBuf};
use std::{fs, io};

use ipc_core::typescript::{self, Collisions, Flavor};
use ipc_core::{Mangled, mangled};

use crate::api::Api;

/// The client that generated files import, as JavaScript and its types.
const CLIENT: [(&str, &str); 2] = [
    ("ipc.js", include_str!("../client/dist/ipc.js")),
    ("ipc.d.ts", include_str!("../client/dist/ipc.d.ts")),
];

/// The TypeScript of an [`Api`]: its types, a constant for each command and event, and the client that they need, which is
/// one file without dependencies.
///
/// One test keeps them current. Run by hand it writes the files; where the environment variable `CI` is set it fails if
/// they are not what it would write.
///
/// ```
/// # use ipc_runtime::{api, command, Api, Bindings, BindingsError};
/// # #[command]
/// # fn greet(name: String) -> String { name }
/// # fn main_api() -> Api { api![greet] }
/// # let folder = std::env::temp_dir().join("ipc-bindings-doc");
/// # let folder = folder.to_str().unwrap();
/// # /*
/// #[test]
/// fn bindings() -> Result<(), BindingsError> {
///     Bindings::of(&main_api()).keep_current("ui/src/bindings")
/// }
/// # */
/// # if std::env::var_os("CI").is_none() { Bindings::of(&main_api()).keep_current(folder).unwrap(); }
/// ```
#[derive(Debug, Clone)]
pub struct Bindings {
    api: Api,
    flavor: Flavor,
}

impl Bindings {
    /// The TypeScript of an api: `index.ts`, `ipc.js` and `ipc.d.ts`.
    pub fn of(api: &Api) -> Self {
        Bindings { api: api.clone(), flavor: Flavor::TypeScript }
    }

    /// Makes `index.js` and `index.d.ts` instead, for pages without a bundler.
    #[must_use]
    pub fn javascript(mut self) -> Self {
        self.flavor = Flavor::JavaScript;
        self
    }

    /// Writes the files; under `CI`, checks them instead. A folder that is not absolute is looked for in the current one,
    /// which for tests is that of their package.
    ///
    /// # Errors
    /// When two things of the api have one name in TypeScript, when files can not be written, or, under `CI`, when they
    /// are not current.
    pub fn keep_current(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        if is_ci(std::env::var("CI").ok().as_deref()) {
            self.check(folder)
        } else {
            self.write(folder)
        }
    }

    /// Writes the files that are not current. The others are left alone.
    ///
    /// # Errors
    /// When two things of the api have one name in TypeScript, or a file can not be written.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        let folder = folder.as_ref();
        for (name, content) in self.render()? {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|found| found == content.as_bytes()) {
                continue;
            }
            write_whole(&path, &content)
                .map_err(|source| BindingsError::Io { path: path.clone(), source })?;
        }
        Ok(())
    }

    /// Checks that the files are what [`write`](Self::write) would write.
    ///
    /// # Errors
    /// When two things of the api have one name in TypeScript, or when a file is missing or another.
    pub fn check(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        let folder = folder.as_ref();
        let rendered = self.render()?;
        let stale: Vec<PathBuf> = rendered
            .into_iter()
            .map(|(name, content)| (folder.join(name), content))
            .filter(|(path, content)| fs::read(path).ok().as_deref() != Some(content.as_bytes()))
            .map(|(path, _)| path)
            .collect();
        if stale.is_empty() { Ok(()) } else { Err(BindingsError::Stale { files: stale }) }
    }

    /// The files: their names and what stands in them.
    ///
    /// # Errors
    /// When two things of the api have one name in TypeScript, or serde does not bring some types back.
    pub fn render(&self) -> Result<Vec<(String, String)>, BindingsError> {
        let schema = self.api.schema();
        let mangled = mangled(&schema);
        if !mangled.is_empty() {
            return Err(BindingsError::Mangled(mangled));
        }
        let rendered = typescript::render(&schema, self.flavor);
        let rendered = rendered.map_err(BindingsError::Collisions)?;
        let generated = rendered.into_iter().map(|file| (file.name, file.content));
        let client = CLIENT.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned()));
        Ok(generated.chain(client).collect())
    }
}

/// What CI systems set `CI` to, and what people set it to who do not want it.
fn is_ci(variable: Option<&str>) -> bool {
    variable.is_some_and(|value| !matches!(value, "" | "0" | "false"))
}

/// Nobody who reads the file meanwhile sees a part of it.
fn write_whole(path: &Path, content: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    fs::write(&beside, content)?;
    fs::rename(&beside, path)
}

/// Why there are no bindings.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum BindingsError {
    /// Two things have one name in TypeScript.
    #[error(transparent)]
    Collisions(Collisions),
    /// serde does not bring some types back as they were.
    #[error("{}", list(_0))]
    Mangled(Vec<Mangled>),
    /// A file can not be written.
    #[error("{path} can not be written: {source}", path = path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// Files are not what the api would write.
    #[error("{}", stale(files))]
    Stale {
        /// Which files.
        files: Vec<PathBuf>,
    },
}

fn list(mangled: &[Mangled]) -> String {
    let lines: Vec<String> = mangled.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn stale(files: &[PathBuf]) -> String {
    let files: Vec<String> = files.iter().map(|path| format!("\n  {}", path.display())).collect();
    format!(
        "these generated files are not current:{}\nrun `cargo test` without `CI` set, and commit what it writes",
        files.concat()
    )
}

/// Tests print the `Debug` form of the error that they return; it has to tell what to do.
impl fmt::Debug for BindingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_set_variable_means_ci() {
        for ci in ["true", "1", "yes"] {
            assert!(is_ci(Some(ci)));
        }
        for not in [None, Some(""), Some("0"), Some("false")] {
            assert!(!is_ci(not));
        }
    }
}
