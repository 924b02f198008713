//! Makes modules of the samples. A page of prose has one api: all commands, events and requests of its Rust samples.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const GUIDES: &str = "../../ipc-runtime/docs/guide";
const README: &str = "../../README.md";
/// Its samples are the files of `examples/desktop`.
const DESKTOP: &str = "desktop";

fn main() {
    println!("cargo::rerun-if-changed={README}");
    println!("cargo::rerun-if-changed={GUIDES}");
    let guides = fs::read_dir(GUIDES).expect("the guides are there");
    let mut pages: Vec<PathBuf> = guides.map(|entry| entry.expect("a file").path()).collect();
    pages.push(README.into());
    pages.sort();

    let (mut modules, mut list) = (String::new(), String::new());
    for page in pages {
        let name = page.file_stem().and_then(|name| name.to_str()).expect("a plain name");
        if name != DESKTOP {
            println!("cargo::rerun-if-changed={}", page.display());
            let text = fs::read_to_string(&page).expect("the page can be read");
            add(name, &text, &mut modules, &mut list);
        }
    }
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("samples.rs");
    let text = format!(
        "{modules}\n/// The pages.\npub fn pages() -> Vec<Page> {{\n    vec![\n{list}    ]\n}}\n"
    );
    fs::write(out, text).expect("the samples can be written");
}

fn add(name: &str, text: &str, modules: &mut String, list: &mut String) {
    let module = name.to_lowercase().replace('-', "_");
    let (mut known, mut apis, mut scripts) = (HashSet::new(), String::new(), String::new());
    for (number, (language, sample)) in samples(text).into_iter().enumerate() {
        let language = language.split(',').next().unwrap_or_default();
        if language == "ts" {
            write!(scripts, "({number}, {sample:?}), ").expect("it is a string");
        }
        let declared = if language == "rust" { declared(&sample) } else { Vec::new() };
        // A later version of a program replaces nothing.
        if declared.is_empty() || declared.iter().any(|name| known.contains(name)) {
            continue;
        }
        let sample: Vec<&str> = sample.lines().filter(|line| !line.starts_with("#![")).collect();
        let (sample, entries) = (sample.join("\n"), declared.join(", "));
        known.extend(declared);
        writeln!(
            modules,
            "mod {module}_{number} {{\n{sample}\npub(super) fn __api() -> ::ipc_runtime::Api {{ \
             ::ipc_runtime::api![{entries}] }}\n}}"
        )
        .expect("it is a string");
        write!(apis, "{module}_{number}::__api(), ").expect("it is a string");
    }
    if text.contains("lifecycle::{CloseRequested") {
        apis.push_str("::ipc_runtime::lifecycle::api(), ");
    }
    writeln!(
        list,
        "        Page {{ name: {name:?}, api: ::ipc_runtime::api![{apis}], scripts: vec![{scripts}] }},"
    )
    .expect("it is a string");
}

/// The code blocks of a page: their languages and texts.
fn samples(page: &str) -> Vec<(String, String)> {
    let mut samples: Vec<(String, String)> = Vec::new();
    let mut is_inside = false;
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(_) if is_inside => is_inside = false,
            Some(language) => {
                is_inside = true;
                samples.push((language.to_owned(), String::new()));
            }
            None if is_inside => {
                let (_, text) = samples.last_mut().expect("it has been opened");
                text.push_str(line);
                text.push('\n');
            }
            None => {}
        }
    }
    samples
}

/// The names of the commands, events and requests that a sample declares.
fn declared(sample: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_declared = false;
    for line in sample.lines() {
        if ["#[command", "#[event", "#[request"].iter().any(|start| line.starts_with(start)) {
            is_declared = true;
        }
        let item = ["fn ", "struct "].iter().find_map(|word| line.split_once(word));
        if let Some((_, name)) = item.filter(|_| is_declared && !line.starts_with("#[")) {
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
            names.push(name[..end].to_owned());
            is_declared = false;
        }
    }
    names
}
