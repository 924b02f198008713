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
const CLIENT_TYPES: [&str; 3] = ["CallOptions", "Outcome", "Stream"];
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

/// Returns the path of a module's file: `notes/store` for `notes::store`. A name that the bindings,
/// the client or Windows uses gets the suffix `_`.
fn home(location: &Location) -> String {
    #[rustfmt::skip]
    const TAKEN: &[&str] = &["api", "contract", "index", "ipc", "openrpc", "testing", "differences"];
    const OF_WINDOWS: &[&str] = &["aux", "con", "nul", "prn"];
    let steps: Vec<&str> =
        location.module.split("::").map(|step| step.trim_start_matches("r#")).collect();
    let last = steps.len() - 1;
    let step = |(at, step): (usize, &&str)| {
        let lower = step.to_ascii_lowercase();
        let numbered = lower.len() == 4
            && (lower.starts_with("com") || lower.starts_with("lpt"))
            && lower.ends_with(|c: char| c.is_ascii_digit());
        let taken = at == 0 && last == 0 && TAKEN.contains(&&*lower);
        if taken || numbered || OF_WINDOWS.contains(&&*lower) {
            format!("{step}_")
        } else {
            (*step).to_owned()
        }
    };
    steps.iter().enumerate().map(step).collect::<Vec<_>>().join("/")
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
}
