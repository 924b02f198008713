//! The TypeScript bindings of an [`Api`], and their folder.

use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use ipc_core::openrpc::{self, Info};
use ipc_core::typescript::{self, Collisions, File, Flavor, Layout, MARK};
use ipc_core::{NotRoundTrip, check_round_trip};

use crate::api::Api;

/// The client that generated files import, as JavaScript and its types.
const CLIENT: [(&str, &str); 8] = [
    ("ipc.js", include_str!("../client/dist/ipc.js")),
    ("ipc.d.ts", include_str!("../client/dist/ipc.d.ts")),
    ("ipc-internal.js", include_str!("../client/dist/ipc-internal.js")),
    ("ipc-internal.d.ts", include_str!("../client/dist/ipc-internal.d.ts")),
    ("testing.js", include_str!("../client/dist/testing.js")),
    ("testing.d.ts", include_str!("../client/dist/testing.d.ts")),
    ("differences.js", include_str!("../client/dist/differences.js")),
    ("differences.d.ts", include_str!("../client/dist/differences.d.ts")),
];

/// The api as an OpenRPC document.
const OPENRPC: &str = "openrpc.json";
/// The member that marks a generated document.
const OPENRPC_MARK: (&str, &str) = ("x-generated-by", "ipc");

/// The ends of the names of declaration files and of their source maps.
const DECLARATIONS: &str = ".d.ts";
const MAP: &str = ".d.ts.map";

/// The TypeScript bindings of an [`Api`]: its types, a constant for each command and event, and the
/// client, a single file without dependencies.
///
/// A test keeps the files current. On a developer's machine, the test writes the files. Where the
/// environment variable `CI` is set, the test fails if the files are not current.
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
#[must_use = "`Bindings` do nothing until `keep_current`, `write` or `check` is called"]
pub struct Bindings {
    api: Api,
    flavor: Flavor,
    layout: Layout,
    client: Option<String>,
    openrpc: Option<(String, String)>,
    source_map: bool,
}

impl Bindings {
    /// Creates the bindings of an api. Further methods set their form.
    ///
    /// The bindings are `index.ts` and, in the same folder, the client: `ipc.js` for users,
    /// `ipc-internal.js` for the generated files, and `testing.js` with a backend for tests of the
    /// front end. A page loads `contract.ts` and `differences.js` when its bindings do not match
    /// the backend.
    pub fn of(api: &Api) -> Self {
        Bindings {
            api: api.clone(),
            flavor: Flavor::TypeScript,
            layout: Layout::Single,
            client: None,
            openrpc: None,
            source_map: false,
        }
    }

    /// Writes `index.js` and `index.d.ts` instead of `index.ts`, for pages without a bundler.
    pub fn javascript(mut self) -> Self {
        self.flavor = Flavor::JavaScript;
        self
    }

    /// Writes a file for each Rust module, such as `notes/store.ts` for `notes::store`, and an
    /// `index` with all re-exports.
    pub fn per_module(mut self) -> Self {
        self.layout = Layout::PerModule;
        self
    }

    /// Imports the client from another folder, and does not write it, so that several bindings
    /// share one client. `folder` is relative to the folder of the bindings and begins with a dot,
    /// or is a package or an alias of the bundler.
    ///
    /// ```
    /// # use ipc_runtime::{api, command, Api, Bindings, BindingsError};
    /// # #[command]
    /// # fn greet(name: String) -> String { name }
    /// # fn editor() -> Api { api![greet] }
    /// # fn viewer() -> Api { api![greet] }
    /// # fn bindings() -> Result<(), BindingsError> {
    /// Bindings::of(&editor()).keep_current("ui/src/bindings")?;
    /// Bindings::of(&viewer()).client_from("..").keep_current("ui/src/bindings/viewer")
    /// # }
    /// ```
    pub fn client_from(mut self, folder: impl Into<String>) -> Self {
        self.client = Some(folder.into().trim_end_matches('/').to_owned());
        self
    }

    /// Also writes `openrpc.json`: the api as an [OpenRPC](https://spec.open-rpc.org) document with
    /// this title and version, like the reply to `rpc.discover`.
    pub fn openrpc(mut self, title: impl Into<String>, version: impl Into<String>) -> Self {
        self.openrpc = Some((title.into(), version.into()));
        self
    }

    /// Also writes `index.d.ts.map`, for bindings in [JavaScript](Self::javascript): "go to
    /// definition" in an editor then opens the Rust function or type.
    ///
    /// Source maps change with every line added above a definition, so do not commit them, or do
    /// not check them.
    pub fn source_map(mut self) -> Self {
        self.source_map = true;
        self
    }

    /// Writes the files, or checks them if the environment variable `CI` is set. A relative
    /// `folder` is resolved against the current folder, which is the folder of the package in a
    /// test.
    ///
    /// # Errors
    /// Fails like [`write`](Self::write), or under `CI` like [`check`](Self::check).
    pub fn keep_current(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        if is_ci(std::env::var("CI").ok().as_deref()) {
            self.check(folder)
        } else {
            self.write(folder)
        }
    }

    /// Writes changed files, and removes stale generated files. Files of your own are kept.
    ///
    /// # Errors
    /// Fails like [`render`](Self::render), when a file of your own has the name of a generated
    /// one, or when a file cannot be written or removed.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        let folder = folder.as_ref();
        let rendered = self.rendered_for(folder)?;
        let mut paths = rendered.iter().map(|(name, _)| folder.join(name));
        if let Some(path) = paths.find(|path| path.exists() && !is_ours(path)) {
            return Err(BindingsError::NotOurs { path });
        }
        for (name, content) in &rendered {
            let path = folder.join(name);
            if !is_current(&path, content) {
                write_whole(&path, content).map_err(|source| BindingsError::Io { path, source })?;
            }
        }
        for path in left_over(folder, &rendered) {
            fs::remove_file(&path).map_err(|source| BindingsError::Io { path, source })?;
        }
        Ok(())
    }

    /// Checks whether the files are current.
    ///
    /// # Errors
    /// Fails like [`render`](Self::render), or when a file is missing, differs, or should be
    /// removed.
    pub fn check(&self, folder: impl AsRef<Path>) -> Result<(), BindingsError> {
        let folder = folder.as_ref();
        let rendered = self.rendered_for(folder)?;
        let wanted = rendered.iter().map(|(name, content)| (folder.join(name), content));
        let mut stale: Vec<PathBuf> = wanted
            .filter(|(path, content)| !is_current(path, content))
            .map(|(path, _)| path)
            .collect();
        stale.extend(left_over(folder, &rendered));
        if stale.is_empty() { Ok(()) } else { Err(BindingsError::Stale { files: stale }) }
    }

    /// Renders the files, and returns their names and contents.
    ///
    /// # Errors
    /// Fails when two definitions have the same name in TypeScript, when a type does not round-trip
    /// through JSON, or when parts of the api have different integer modes.
    pub fn render(&self) -> Result<Vec<(String, String)>, BindingsError> {
        if self.api.has_conflicting_modes() {
            return Err(BindingsError::Integers);
        }
        let schema = self.api.schema();
        let lossy = check_round_trip(&schema);
        if !lossy.is_empty() {
            return Err(BindingsError::NotRoundTrip(lossy));
        }
        let from = self.client.as_deref().unwrap_or(".");
        let rendered = typescript::render_importing(&schema, self.flavor, self.layout, from);
        let rendered = rendered.map_err(BindingsError::Collisions)?;
        let generated = rendered.into_iter().map(|file| (file.name, file.content));
        let client = CLIENT.into_iter().filter(|_| self.client.is_none());
        let client = client.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let openrpc = self.openrpc.as_ref().map(|(title, version)| {
            let mut document = openrpc::document(&schema, Info { title, version });
            document[OPENRPC_MARK.0] = OPENRPC_MARK.1.into();
            (OPENRPC.to_owned(), format!("{document:#}\n"))
        });
        Ok(generated.chain(client).chain(openrpc).collect())
    }

    /// Renders the files for a folder: with source maps, which hold the paths from the folder to
    /// the Rust files.
    fn rendered_for(&self, folder: &Path) -> Result<Vec<(String, String)>, BindingsError> {
        let rendered = self.render()?;
        if !self.source_map || self.flavor != Flavor::JavaScript {
            return Ok(rendered);
        }
        let schema = self.api.schema();
        let mut all = Vec::new();
        for (name, content) in rendered {
            let file = File { name, content };
            let path = folder.join(&file.name);
            let map = Some(&file)
                .filter(|file| file.name.ends_with(DECLARATIONS) && !is_client(&file.name))
                .and_then(|file| {
                    typescript::source_map(&schema, file, |location| {
                        source_path(&path, location.file)
                    })
                });
            let File { name, mut content } = file;
            if let Some(map) = map {
                let (_, file) = name.rsplit_once('/').unwrap_or(("", &name));
                content.push_str(&format!("//# sourceMappingURL={file}.map\n"));
                all.push((format!("{name}.map"), map));
            }
            all.push((name, content));
        }
        Ok(all)
    }
}

/// Returns whether the variable `CI` is set. People unset it with `0` or `false`.
fn is_ci(variable: Option<&str>) -> bool {
    variable.is_some_and(|value| !matches!(value, "" | "0" | "false"))
}

/// Returns whether a file has this content. Git may have changed its line endings.
fn is_current(path: &Path, content: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found.replace("\r\n", "\n") == content)
}

/// Returns the generated files in the folder and its subfolders which `rendered` does not list.
fn left_over(folder: &Path, rendered: &[(String, String)]) -> Vec<PathBuf> {
    let wanted: Vec<PathBuf> = rendered.iter().map(|(name, _)| folder.join(name)).collect();
    let mut left_over = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match entry.file_type() {
                // The folder has bindings of its own.
                Ok(kind) if kind.is_dir() && has_bindings(&path) => {}
                Ok(kind) if kind.is_dir() => folders.push(path),
                Ok(kind) if kind.is_file() && !wanted.contains(&path) && is_ours(&path) => {
                    left_over.push(path);
                }
                _ => {}
            }
        }
    }
    left_over.sort();
    left_over
}

/// Whether the folder is that of some bindings, with a client or without.
fn has_bindings(folder: &Path) -> bool {
    let is_index =
        |name| fs::read_to_string(folder.join(name)).is_ok_and(|text| typescript::is_index(&text));
    let has_client = fs::read_to_string(folder.join(CLIENT[0].0)).is_ok_and(|text| is_built(&text));
    has_client || is_index("index.ts") || is_index("index.js")
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let known = |text: &str| {
        text.starts_with(typescript::NOTICE)
            || is_client(name) && is_built(text)
            || name.ends_with(MAP) && text.contains(&format!("\"{}\":\"{}\"", MARK.0, MARK.1))
            || name == OPENRPC
                && text.contains(&format!("\"{}\": \"{}\"", OPENRPC_MARK.0, OPENRPC_MARK.1))
    };
    fs::read_to_string(path).is_ok_and(|text| known(&text))
}

/// Returns whether the text is a file of the client.
fn is_built(text: &str) -> bool {
    text.starts_with("// Built from ipc-runtime/client")
}

fn is_client(name: &str) -> bool {
    CLIENT.iter().any(|(client, _)| *client == name)
}

/// Returns the path from a file of the bindings to a Rust file, or `None` if the Rust file is not
/// in the workspace. The compiler reports `file` relative to the root of the workspace, which is
/// the current folder or an ancestor of it.
fn source_path(from: &Path, file: &str) -> Option<String> {
    if Path::new(file).is_absolute() {
        return None;
    }
    let here = std::env::current_dir().ok()?;
    let root = here.ancestors().find(|root| root.join("Cargo.lock").is_file())?;
    let source = Some(root.join(file)).filter(|path| path.is_file())?;
    let (from, source) = (plain(from.parent()?)?, plain(&source)?);
    let shared = from.components().zip(source.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = source
        .components()
        .skip(shared)
        .map(|step| step.as_os_str().to_string_lossy().into_owned());
    // Paths on different drives share no component.
    (shared > 0).then(|| up.chain(down).collect::<Vec<_>>().join("/"))
}

/// Returns the absolute path, without `.` and `..`.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for step in std::path::absolute(path).ok()?.components() {
        match step {
            Component::ParentDir => drop(plain.pop()),
            step => plain.push(step),
        }
    }
    Some(plain)
}

/// Writes a file through a temporary file, to hide incomplete content from readers.
fn write_whole(path: &Path, content: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(format!(".{}.tmp", std::process::id()));
    fs::write(&temporary, content)?;
    fs::rename(&temporary, path)
}

/// The error of writing, checking or rendering [`Bindings`].
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum BindingsError {
    /// Two definitions have the same name in TypeScript.
    #[error(transparent)]
    Collisions(Collisions),
    /// Types have values that do not round-trip through JSON.
    #[error("{}", list(_0))]
    NotRoundTrip(Vec<NotRoundTrip>),
    /// Parts of the api have different integer modes.
    #[error(
        "parts of the api have different `Integers`; call `.integers(…)` with the same mode on \
         each of them"
    )]
    Integers,
    /// A file of the user has the name of a generated file.
    #[error(
        "{path} is not a generated file and would be overwritten; move it, or choose another \
         folder for the bindings",
        path = path.display()
    )]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// A file cannot be written or removed.
    #[error("{path} cannot be written: {source}", path = path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// Files are not current.
    #[error("{}", stale(files))]
    Stale {
        /// The files.
        files: Vec<PathBuf>,
    },
}

fn list(lossy: &[NotRoundTrip]) -> String {
    let lines: Vec<String> = lossy.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn stale(files: &[PathBuf]) -> String {
    let files: Vec<String> = files.iter().map(|path| format!("\n  {}", path.display())).collect();
    format!(
        "these generated files are not current:{}\nrun `cargo test` without `CI` set, and commit \
         the changed files",
        files.concat()
    )
}

/// The same text as `Display`, because tests print the `Debug` form of their errors.
impl fmt::Debug for BindingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_folder_is_current() {
        let folder = std::env::temp_dir().join(format!("ipc-bindings-{}", std::process::id()));
        let typescript = Bindings::of(&Api::default());
        let javascript = typescript.clone().javascript();
        let stale = |bindings: &Bindings| match bindings.check(&folder) {
            Err(BindingsError::Stale { files }) => {
                let name =
                    |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
                files.iter().map(name).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let client = CLIENT.map(|(name, _)| name);
        assert_eq!(stale(&javascript), [&["index.js", "index.d.ts"][..], &client].concat());
        javascript.write(&folder).unwrap();
        javascript.check(&folder).unwrap();

        fs::write(folder.join("mine.ts"), "// Mine.").unwrap();
        assert_eq!(stale(&typescript), ["index.ts", "index.d.ts", "index.js"]);
        typescript.write(&folder).unwrap();
        typescript.check(&folder).unwrap();
        assert!(folder.join("mine.ts").exists() && !folder.join("index.js").exists());

        let index = folder.join("index.ts");
        let text = fs::read_to_string(&index).unwrap();
        fs::write(&index, text.replace('\n', "\r\n")).unwrap();
        typescript.check(&folder).unwrap();
        fs::write(&index, text + "// Tampered with.").unwrap();
        assert_eq!(stale(&typescript), ["index.ts"]);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn files_of_the_user_are_never_overwritten() {
        let folder = folder("theirs");
        fs::create_dir_all(folder.join("archive")).unwrap();
        let index = folder.join("index.ts");
        fs::write(&index, "export const mine = 1;").unwrap();
        let document = folder.join("archive/openrpc.json");
        fs::write(&document, "{\"x-events\": []}").unwrap();
        let bindings = Bindings::of(&Api::default());
        let Err(BindingsError::NotOurs { path }) = bindings.write(&folder) else { panic!() };
        assert_eq!(path, index);
        assert_eq!(fs::read_to_string(&index).unwrap(), "export const mine = 1;");
        assert!(!folder.join("ipc.js").exists(), "all files are checked before one is written");
        fs::remove_file(&index).unwrap();
        bindings.write(&folder).unwrap();
        assert!(document.exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    mod inner {
        use crate::{command, payload};

        #[payload]
        pub(super) struct Mapped {
            size: u32,
        }

        #[command]
        pub(super) fn resize(mapped: Mapped) -> u32 {
            mapped.size
        }
    }
    use inner::resize;

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("ipc-bindings-{name}-{}", std::process::id()))
    }

    #[test]
    fn each_module_has_its_own_file() {
        let folder = folder("modules");
        let single = Bindings::of(&crate::api![resize]);
        let modules = single.clone().per_module();
        modules.write(&folder).unwrap();
        modules.check(&folder).unwrap();
        let inner = folder.join("ipc_runtime/bindings/tests/inner.ts");
        let text = fs::read_to_string(&inner).unwrap();
        assert!(
            text.contains("from \"../../../ipc-internal.js\"") && text.contains("resize"),
            "{text}"
        );

        // A subfolder with other bindings, and a file of the user.
        let other = folder.join("other");
        single.write(&other).unwrap();
        fs::write(folder.join("ipc_runtime/mine.ts"), "// Mine.").unwrap();
        let Err(BindingsError::Stale { files }) = single.check(&folder) else { panic!() };
        assert!(files.contains(&inner), "{files:?}");
        single.write(&folder).unwrap();
        single.check(&folder).unwrap();
        single.check(&other).unwrap();
        assert!(!inner.exists() && folder.join("ipc_runtime/mine.ts").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    mod ipc {
        use crate::command;

        #[command]
        pub(super) fn connect() {}
    }

    #[test]
    fn a_module_with_the_name_of_the_client_is_no_client() {
        let folder = folder("module-ipc");
        let modules = Bindings::of(&crate::api![ipc::connect]).javascript().per_module();
        modules.write(&folder).unwrap();
        let own = folder.join("ipc_runtime/bindings/tests/ipc.js");
        assert!(own.exists());
        // The folder of the module is not taken for that of other bindings.
        Bindings::of(&crate::api![resize]).write(&folder).unwrap();
        assert!(!own.exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn bindings_below_others_share_their_client() {
        let folder = folder("shared");
        let bindings = Bindings::of(&crate::api![resize]);
        let shared = bindings.clone().client_from("../");
        let below = folder.join("viewer");
        bindings.write(&below).unwrap();
        shared.write(&below).unwrap();
        assert!(!below.join("ipc.js").exists(), "the former client is removed");
        let text = fs::read_to_string(below.join("index.ts")).unwrap();
        assert!(text.contains("from \"../ipc.js\""), "{text}");
        let text = fs::read_to_string(below.join("contract.ts")).unwrap();
        assert!(text.contains("from \"../differences.js\""), "{text}");
        for bindings in [bindings.clone(), bindings.clone().javascript()] {
            bindings.write(&folder).unwrap();
            bindings.check(&folder).unwrap();
            shared.check(&below).unwrap();
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn an_openrpc_document_is_written_and_removed() {
        let folder = folder("openrpc");
        let plain = Bindings::of(&crate::api![resize]);
        let documented = plain.clone().openrpc("Sizes", "1.2.3");
        documented.write(&folder).unwrap();
        documented.check(&folder).unwrap();
        let text = fs::read_to_string(folder.join("openrpc.json")).unwrap();
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["info"], serde_json::json!({ "title": "Sizes", "version": "1.2.3" }));
        assert_eq!(document["methods"][0]["name"], "resize");
        assert!(plain.check(&folder).is_err());
        plain.write(&folder).unwrap();
        assert!(!folder.join("openrpc.json").exists());

        // A document of the user with that name is kept.
        fs::write(folder.join("openrpc.json"), "{}").unwrap();
        plain.check(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn source_maps_lead_to_rust() {
        let folder = folder("maps");
        let mapped = Bindings::of(&crate::api![resize]).javascript().source_map();
        mapped.write(&folder).unwrap();
        mapped.check(&folder).unwrap();
        let types = fs::read_to_string(folder.join("index.d.ts")).unwrap();
        assert!(types.ends_with("\n//# sourceMappingURL=index.d.ts.map\n"), "{types}");
        let map = fs::read_to_string(folder.join("index.d.ts.map")).unwrap();
        let map: serde_json::Value = serde_json::from_str(&map).unwrap();
        let source = folder.join(map["sources"][0].as_str().unwrap());
        let rust = fs::read_to_string(&source).unwrap();
        let mut found = Vec::new();
        for [line, column, rust_line, rust_column] in positions(map["mappings"].as_str().unwrap()) {
            let from = &types.lines().nth(line).unwrap()[column..];
            let to = &rust.lines().nth(rust_line).unwrap()[rust_column..];
            let name =
                |text: &str| text.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned();
            found.push((name(from), name(to)));
        }
        let pair = |name: &str| (name.to_owned(), name.to_owned());
        assert!(found.contains(&pair("Mapped")) && found.contains(&pair("resize")), "{found:?}");

        Bindings::of(&crate::api![resize]).javascript().write(&folder).unwrap();
        assert!(!folder.join("index.d.ts.map").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    /// Returns the line and column of each mapping, and the line and column in the only source.
    fn positions(mappings: &str) -> Vec<[usize; 4]> {
        const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let (mut positions, mut at) = (Vec::new(), [0_i64; 4]);
        for (line, mappings) in mappings.split(';').enumerate() {
            at[0] = 0;
            for mapping in mappings.split(',').filter(|mapping| !mapping.is_empty()) {
                let (mut nth, mut number, mut shift) = (0, 0, 0);
                for digit in mapping.chars().map(|c| DIGITS.find(c).unwrap()) {
                    number |= i64::try_from(digit & 31).unwrap() << shift;
                    shift += 5;
                    if digit & 32 == 0 {
                        at[nth] += if number & 1 == 1 { -(number >> 1) } else { number >> 1 };
                        (nth, number, shift) = (nth + 1, 0, 0);
                    }
                }
                let [column, _, rust_line, rust_column] = at.map(|n| usize::try_from(n).unwrap());
                positions.push([line, column, rust_line, rust_column]);
            }
        }
        positions
    }

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
