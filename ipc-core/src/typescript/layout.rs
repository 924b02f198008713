//! The distribution of the bindings over files.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::api::Api;
use super::module::{Dialect, Module, PURE};
use super::text::literal;
use super::{File, Flavor, NOTICE};
use crate::contract::Contract;
use crate::schema::{Location, TypeRef};

/// The start of the re-export of the client's values, for every front end.
pub(super) const CLIENT: &str =
    "export { CommandError, FrameworkError, IpcError, currentWindow, safe } from";
/// The types of the client that `index` re-exports, unless the api declares a type of that name.
#[rustfmt::skip]
const CLIENT_TYPES: [&str; 10] = [
    "ArgumentsOf", "Call", "CallOptions", "Channel", "JsonValue", "Listenable", "Outcome", "Stop",
    "Stream", "Streaming",
];
/// The module of the client that generated files import.
const INTERNAL: &str = "ipc-internal";

/// The location from which `index` imports the client: a folder, `.` or `..`, or a package.
#[derive(Clone, Copy)]
pub(super) struct Client<'a>(pub(super) &'a str);

impl Client<'_> {
    /// Returns the specifier of a module of the client, in the file `from` of the bindings.
    fn module(self, from: &str, name: &str) -> String {
        let Client(folder) = self;
        if !folder.starts_with('.') {
            return format!("{folder}/{name}.js");
        }
        let up = "../".repeat(from.matches('/').count());
        match folder.strip_prefix("./").unwrap_or(folder) {
            "." => relative_path(from, name),
            below if !below.starts_with("..") && up.is_empty() => format!("./{below}/{name}.js"),
            folder => format!("{up}{folder}/{name}.js"),
        }
    }
}

/// Renders all bindings into `index`.
pub(super) fn single(api: &Api<'_>, flavor: Flavor, client: Client<'_>) -> Vec<File> {
    let module = Module::new(api);
    let contract = Contract::new(api.schema);
    let mut files = Vec::new();
    for dialect in dialects(flavor) {
        let mut written = module.write(api, dialect);
        let mut parts = vec![client_exports(api, dialect, client)];
        if module.has_constants() && dialect != Dialect::Declarations {
            written.client.insert(0, "bindings".to_owned());
            parts.push(format!("const api = {};\n", bindings(&contract)));
        }
        parts.append(&mut written.parts);
        let imports = import(dialect, &written.client, &client.module("index", INTERNAL));
        files.push(file("index", dialect, imports, parts));
    }
    if module.has_constants() {
        files.extend(contract_files(&contract, flavor, client));
    }
    files
}

/// Renders a file for each Rust module, and an `index` with re-exports.
pub(super) fn per_module(api: &Api<'_>, flavor: Flavor, client: Client<'_>) -> Vec<File> {
    let Module { types, commands, events, requests } = Module::new(api);
    let declared = types.iter().map(|one| one.decl.header.location);
    let entries = commands.iter().map(|one| one.header.location);
    let entries = entries.chain(events.iter().map(|one| one.header.location));
    let entries = entries.chain(requests.iter().map(|one| one.header.location));
    let paths = paths(declared.chain(entries).map(|location| location.module).collect());
    let home = |location: &Location| paths[location.module].clone();
    let homes: HashMap<TypeRef, String> =
        types.iter().map(|one| (one.reference, home(&one.decl.header.location))).collect();
    let mut modules: BTreeMap<String, Module<'_>> = BTreeMap::new();
    for one in types {
        modules.entry(home(&one.decl.header.location)).or_default().types.push(one);
    }
    for one in commands {
        modules.entry(home(&one.header.location)).or_default().commands.push(one);
    }
    for one in events {
        modules.entry(home(&one.header.location)).or_default().events.push(one);
    }
    for one in requests {
        modules.entry(home(&one.header.location)).or_default().requests.push(one);
    }

    let mut files = Vec::new();
    let has_constants = modules.values().any(Module::has_constants);
    let contract = Contract::new(api.schema);
    for dialect in dialects(flavor) {
        for (path, module) in &modules {
            files.push(one_module(api, dialect, path, module, &homes, client));
        }
        if has_constants {
            files.push(api_file(&contract, dialect, client));
        }
        let exports = modules.keys().map(|path| format!("export * from \"./{path}.js\";\n"));
        let parts = vec![client_exports(api, dialect, client) + &exports.collect::<String>()];
        files.push(file("index", dialect, Vec::new(), parts));
    }
    if has_constants {
        files.extend(contract_files(&contract, flavor, client));
    }
    files
}

/// Renders the re-exports of the client.
fn client_exports(api: &Api<'_>, dialect: Dialect, client: Client<'_>) -> String {
    let ipc = client.module("index", "ipc");
    let values = format!("{CLIENT} \"{ipc}\";\n");
    if dialect == Dialect::JavaScript {
        return values;
    }
    let declared = api.declared();
    let is_free = |name: &&str| declared.iter().all(|one| one.name != *name);
    let types: Vec<&str> = CLIENT_TYPES.into_iter().filter(is_free).collect();
    if types.is_empty() {
        return values;
    }
    format!("{values}export type {{ {} }} from \"{ipc}\";\n", types.join(", "))
}

fn one_module(
    api: &Api<'_>,
    dialect: Dialect,
    path: &str,
    module: &Module<'_>,
    homes: &HashMap<TypeRef, String>,
    client: Client<'_>,
) -> File {
    let written = module.write(api, dialect);
    let mut imports = import(dialect, &written.client, &client.module(path, INTERNAL));
    if module.has_constants() && dialect != Dialect::Declarations {
        imports.extend(import(dialect, &["api".to_owned()], &relative_path(path, "api")));
    }
    if dialect != Dialect::JavaScript {
        let mut elsewhere: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, reference) in &written.declared {
            match homes.get(reference) {
                Some(home) if home != path => elsewhere.entry(home).or_default().insert(name),
                _ => continue,
            };
        }
        imports.extend(elsewhere.iter().map(|(home, names)| {
            let names: Vec<&str> = names.iter().copied().collect();
            format!(
                "import type {{ {} }} from \"{}\";\n",
                names.join(", "),
                relative_path(path, home)
            )
        }));
    }
    file(path, dialect, imports, written.parts)
}

/// Returns the relative path between two files.
fn relative_path(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let (last, folders) = (to.len() - 1, from.len() - 1);
    let shared = from[..folders].iter().zip(&to[..last]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folders - shared);
    let start = if up.is_empty() { "./" } else { &up };
    format!("{start}{}.js", to[shared..].join("/"))
}

/// Renders `api`, to which all constants refer.
fn api_file(contract: &Contract, dialect: Dialect, client: Client<'_>) -> File {
    let (names, text) = match dialect {
        Dialect::TypeScript => (
            vec!["bindings".to_owned(), "type Api".to_owned()],
            format!("export const api: Api = {};\n", bindings(contract)),
        ),
        Dialect::Declarations => {
            (vec!["Api".to_owned()], "export declare const api: Api;\n".to_owned())
        }
        Dialect::JavaScript => {
            (vec!["bindings".to_owned()], format!("export const api = {};\n", bindings(contract)))
        }
    };
    file("api", dialect, import(dialect, &names, &client.module("api", INTERNAL)), vec![text])
}

fn bindings(contract: &Contract) -> String {
    let fingerprint = literal(contract.fingerprint());
    format!("{PURE}bindings({fingerprint}, () => import(\"./contract.js\"))")
}

/// Renders `contract`, which a page loads only if the backend has a different contract.
fn contract_files(contract: &Contract, flavor: Flavor, client: Client<'_>) -> Vec<File> {
    let entries = contract.entries().iter();
    let lines: String =
        entries.map(|(name, text)| format!("  {}: {},\n", literal(name), literal(text))).collect();
    let type_ = "Readonly<Record<string, string>>";
    let written = |dialect| match dialect {
        Dialect::TypeScript => format!("export const contract: {type_} = {{\n{lines}}};\n"),
        Dialect::Declarations => format!("export declare const contract: {type_};\n"),
        Dialect::JavaScript => format!("export const contract = {{\n{lines}}};\n"),
    };
    let differences = client.module("contract", "differences");
    let explain = format!("export {{ explain }} from \"{differences}\";\n");
    let files = dialects(flavor).into_iter();
    let parts = |dialect| vec![explain.clone(), written(dialect)];
    files.map(|dialect| file("contract", dialect, Vec::new(), parts(dialect))).collect()
}

fn dialects(flavor: Flavor) -> Vec<Dialect> {
    match flavor {
        Flavor::TypeScript => vec![Dialect::TypeScript],
        Flavor::JavaScript => vec![Dialect::JavaScript, Dialect::Declarations],
    }
}

fn file(path: &str, dialect: Dialect, imports: Vec<String>, parts: Vec<String>) -> File {
    let extension = match dialect {
        Dialect::TypeScript => "ts",
        Dialect::Declarations => "d.ts",
        Dialect::JavaScript => "js",
    };
    let imports = Some(imports.concat()).filter(|imports| !imports.is_empty());
    let parts: Vec<String> = imports.into_iter().chain(parts).collect();
    let content = if parts.is_empty() { "export {};\n".to_owned() } else { parts.join("\n") };
    File { name: format!("{path}.{extension}"), content: format!("{NOTICE}{content}") }
}

fn import(dialect: Dialect, names: &[String], from: &str) -> Vec<String> {
    if names.is_empty() {
        return Vec::new();
    }
    let only_types =
        dialect == Dialect::Declarations || names.iter().all(|name| name.starts_with("type "));
    let keyword = if only_types { "import type" } else { "import" };
    let name = |name: &String| match name.strip_prefix("type ").filter(|_| only_types) {
        Some(name) => name.to_owned(),
        None => name.clone(),
    };
    let names: Vec<String> = names.iter().map(name).collect();
    vec![format!("{keyword} {{ {} }} from \"{from}\";\n", names.join(", "))]
}

/// Returns the paths of the files of modules: `notes/store` for `notes::store`. A name that the
/// bindings, the client or Windows uses gets the suffix `_`, and so does a name that differs from
/// another only in case, since many file systems do not tell them apart.
fn paths<'a>(modules: BTreeSet<&'a str>) -> HashMap<&'a str, String> {
    let mut names = Names::default();
    let path = |module: &'a str| {
        let steps: Vec<&str> =
            module.split("::").map(|step| step.trim_start_matches("r#")).collect();
        let mut path = String::new();
        for (at, step) in steps.iter().enumerate() {
            let kind = if at + 1 == steps.len() { Kind::File } else { Kind::Folder };
            let name = names.unique(&path, kind, step);
            if at > 0 {
                path.push('/');
            }
            path.push_str(&name);
        }
        (module, path)
    };
    modules.into_iter().map(path).collect()
}

/// The kind of an entry of a folder. A module may have both: `notes.ts` and `notes/store.ts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    File,
    Folder,
}

/// The names of the files and folders, by folder and kind: the name of each step of a module.
#[derive(Default)]
struct Names<'a>(HashMap<(String, Kind), HashMap<&'a str, String>>);

impl<'a> Names<'a> {
    fn unique(&mut self, folder: &str, kind: Kind, step: &'a str) -> String {
        let known = self.0.entry((folder.to_owned(), kind)).or_default();
        if let Some(name) = known.get(step) {
            return name.clone();
        }
        let is_taken = |name: &str| {
            let lower = name.to_lowercase();
            is_reserved(folder, kind, &lower)
                || known.values().any(|known| known.to_lowercase() == lower)
        };
        let mut name = step.to_owned();
        while is_taken(&name) {
            name.push('_');
        }
        known.insert(step, name.clone());
        name
    }
}

/// Returns whether the bindings, the client or Windows uses a name, which is given in lower case.
fn is_reserved(folder: &str, kind: Kind, lower: &str) -> bool {
    #[rustfmt::skip]
    const OWN: &[&str] = &["api", "contract", "differences", "index", "ipc", "openrpc", "testing"];
    const OF_WINDOWS: &[&str] = &["aux", "con", "nul", "prn"];
    let numbered = lower.len() == 4
        && (lower.starts_with("com") || lower.starts_with("lpt"))
        && lower.ends_with(|c: char| c.is_ascii_digit());
    let is_own = folder.is_empty() && kind == Kind::File && OWN.contains(&lower);
    is_own || numbered || OF_WINDOWS.contains(&lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_finds_the_client() {
        for (folder, from_index, from_module) in [
            (".", "./ipc.js", "../ipc.js"),
            ("..", "../ipc.js", "../../ipc.js"),
            ("../shared", "../shared/ipc.js", "../../shared/ipc.js"),
            ("./shared", "./shared/ipc.js", "../shared/ipc.js"),
            ("@app/ipc", "@app/ipc/ipc.js", "@app/ipc/ipc.js"),
        ] {
            assert_eq!(Client(folder).module("index", "ipc"), from_index, "{folder}");
            assert_eq!(Client(folder).module("notes/store", "ipc"), from_module, "{folder}");
        }
    }

    #[test]
    fn every_module_has_a_file_of_its_own() {
        let of = |modules: &[&str]| {
            let paths = paths(modules.iter().copied().collect());
            modules.iter().map(|module| paths[module].clone()).collect::<Vec<_>>()
        };
        for (modules, expected) in [
            (
                &["notes", "notes::r#type", "notes::store"][..],
                &["notes", "notes/type", "notes/store"][..],
            ),
            // The names of the bindings' own files.
            (&["differences", "index", "index::store"], &["differences_", "index_", "index/store"]),
            (&["app::differences", "app::index"], &["app/differences", "app/index"]),
            // A name that differs in case, or is the one that another name would get.
            (&["Index", "index", "index_"], &["Index_", "index__", "index___"]),
            (&["app::Store", "app::store"], &["app/Store", "app/store_"]),
            (&["Notes::a", "notes::a", "notes"], &["Notes/a", "notes_/a", "notes"]),
            (&["app::con", "app::com1::x"], &["app/con_", "app/com1_/x"]),
        ] {
            assert_eq!(of(modules), expected);
        }
    }
}
