//! The rooms of `ipc-runtime/src`, and the arrows between them: the imports of the source, parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::{root, sources};

/// The rooms, each of which may import those behind it.
const ROOMS: [&str; 10] = [
    "app",
    "transport",
    "bindings",
    "dispatch",
    "ipc",
    "api",
    "session",
    "stream",
    "connection",
    "exec",
];
/// The one pair of rooms that import each other: a command is given the [`Ipc`](ipc_runtime::Ipc), which holds the table of
/// commands.
const MUTUAL: [&str; 2] = ["ipc", "api"];
/// The number of files that may import each other, directly or indirectly.
const MAX_CIRCLE: usize = 8;

/// The imports of a crate: for each file, the files that it mentions.
type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn arrows_between_the_rooms_of_the_runtime_go_one_way() {
    let graph = imports("ipc-runtime/src");
    let mut wrong = Vec::new();
    for (from, mentioned) in &graph {
        for to in mentioned {
            if !is_allowed(room(from), room(to)) {
                wrong.push(format!("{from} imports {to}"));
            }
        }
    }
    assert!(wrong.is_empty(), "these imports go against the arrows:\n  {}", wrong.join("\n  "));
}

#[test]
fn few_files_of_the_runtime_import_each_other() {
    let graph = imports("ipc-runtime/src");
    let circles = circles(&graph);
    for circle in &circles {
        println!("a circle of {}: {}", circle.len(), circle.join(", "));
        let rooms: BTreeSet<_> = circle.iter().map(|file| room(file)).collect();
        assert!(circle.len() <= MAX_CIRCLE, "{} files import each other", circle.len());
        assert!(rooms.len() <= MUTUAL.len(), "files of {rooms:?} import each other");
    }
}

#[test]
fn a_planted_import_is_found() {
    let mut graph = imports("ipc-runtime/src");
    assert!(!is_allowed("exec", "dispatch") && !is_allowed("stream", "session"));
    let pool = graph.get_mut("exec/pool.rs").expect("the file is known");
    pool.extend(mentions(
        "exec::pool",
        "use crate::ipc::{Ipc, Peer};",
        &modules("ipc-runtime/src"),
    ));
    assert!(graph["exec/pool.rs"].contains("ipc/mod.rs"));
    assert!(circles(&graph).iter().any(|circle| circle.len() > MAX_CIRCLE));
}

#[test]
fn every_room_is_known() {
    for file in imports("ipc-runtime/src").keys() {
        assert!(ROOMS.contains(&room(file)), "{file} is in no room of the list");
    }
}

/// Returns whether files of one room may import files of another.
fn is_allowed(from: &str, to: &str) -> bool {
    let place = |room| ROOMS.iter().position(|known| *known == room);
    from == to || place(from) < place(to) || (MUTUAL.contains(&from) && MUTUAL.contains(&to))
}

fn room(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

/// Parses the imports of all files below a folder, except for `lib.rs` and `private.rs`, which pass on what others define.
fn imports(folder: &str) -> Graph {
    let modules = modules(folder);
    let files: BTreeMap<_, _> =
        sources(folder).into_iter().map(|(path, text)| (relative(folder, &path), text)).collect();
    let parse = |(module, file): (&String, &String)| {
        (file.clone(), mentions(module, &without_tests(&files[file]), &modules))
    };
    modules.iter().map(parse).collect()
}

/// Returns the files below a folder by the path of their module.
fn modules(folder: &str) -> BTreeMap<String, String> {
    let files = sources(folder).into_iter().map(|(path, _)| relative(folder, &path));
    let is_door = |file: &String| file == "lib.rs" || file == "private.rs";
    let is_test = |file: &String| file.ends_with("tests.rs");
    let files = files.filter(|file| !is_door(file) && !is_test(file));
    files.map(|file| (module_of(&file), file)).collect()
}

fn relative(folder: &str, path: &Path) -> String {
    let path = path.strip_prefix(root().join(folder)).expect("it is below the folder");
    path.to_string_lossy().replace('\\', "/")
}

fn module_of(file: &str) -> String {
    // `lib.rs` gives this module a path of its own, which is public.
    if file == "ipc/lifecycle.rs" {
        return "lifecycle".to_owned();
    }
    let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
    module.replace('/', "::")
}

/// Returns a source without comments and without its module of tests, which stands at the end.
fn without_tests(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
    let end = text.find("#[cfg(test)]\npub(crate) mod tests").unwrap_or(end).min(end);
    text[..end].lines().map(crate::code).collect::<Vec<_>>().join("\n")
}

/// Returns the files that a source mentions by paths that begin with `crate`, `self` or `super`.
fn mentions(module: &str, text: &str, modules: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    for (start, base) in [("crate::", ""), ("self::", module), ("super::", parent)] {
        for (at, _) in text.match_indices(start) {
            let is_whole =
                !text[..at].ends_with(|c: char| c.is_alphanumeric() || "_:$".contains(c));
            if is_whole {
                let mut paths = Vec::new();
                expand(&text[at + start.len()..], base, &mut paths);
                found.extend(paths.iter().filter_map(|path| file_of(path, modules)));
            }
        }
    }
    found.remove(&modules[module]);
    found
}

/// Expands a tree of paths, `a::{b, c::D}`, to `a::b` and `a::c::D`. Returns the text behind the tree.
fn expand<'a>(text: &'a str, prefix: &str, paths: &mut Vec<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = expand(rest, prefix, paths).trim_start();
            match rest.strip_prefix(',') {
                Some(next) => rest = next,
                None => return rest.strip_prefix('}').unwrap_or(rest),
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return rest;
    }
    let path = match (prefix, name) {
        (_, "self") => prefix.to_owned(),
        ("", name) => name.to_owned(),
        (prefix, name) => format!("{prefix}::{name}"),
    };
    match rest.strip_prefix("::") {
        Some(rest) => expand(rest, &path, paths),
        None => {
            paths.push(path);
            // `use a::B as C` imports what `use a::B` does.
            let renamed = rest.trim_start().strip_prefix("as ");
            renamed.map_or(rest, |rest| {
                rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
            })
        }
    }
}

/// Returns the file of the module that a path leads into.
fn file_of(path: &str, modules: &BTreeMap<String, String>) -> Option<String> {
    let mut module = path;
    loop {
        if let Some(file) = modules.get(module) {
            return Some(file.clone());
        }
        module = module.rsplit_once("::")?.0;
    }
}

/// Returns the groups of two or more files that reach each other.
fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let reachable: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|file| (file.as_str(), reach(graph, file))).collect();
    let mut circles: Vec<Vec<String>> = Vec::new();
    for file in graph.keys() {
        let mutual = |other: &&String| {
            reachable[file.as_str()].contains(other.as_str())
                && reachable[other.as_str()].contains(file.as_str())
        };
        let circle: Vec<String> = graph.keys().filter(mutual).cloned().collect();
        if circle.len() > 1 && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

fn reach<'a>(graph: &'a Graph, from: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&str> = graph[from].iter().map(String::as_str).collect();
    while let Some(file) = next.pop() {
        if found.insert(file) {
            next.extend(graph[file].iter().map(String::as_str));
        }
    }
    found
}
