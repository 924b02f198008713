//! The rules of ARCHITECTURE.md and CONTRIBUTING.md, checked against the source.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod english;
mod graph;

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no source");
    found
}

/// Returns the code of a line, without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// Fails if a line of code below `folder` has one of `words`.
fn knows_nothing_of(folder: &str, words: &[&str]) {
    for (path, text) in sources(folder) {
        for (number, line) in text.lines().enumerate() {
            for word in words {
                assert!(
                    !code(line).contains(word),
                    "{}:{}: `{word}` must not be mentioned here",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

/// Returns the names of the dependencies in a manifest, without dev-dependencies.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest).join("Cargo.toml")).unwrap();
    let mut inside = false;
    let mut names = Vec::new();
    for line in text.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]";
        } else if let Some((name, _)) = line.split_once(['=', '.']).filter(|_| inside) {
            names.push(name.trim().to_owned());
        }
    }
    assert!(!names.is_empty(), "{manifest} has no dependencies");
    names
}

#[test]
fn the_core_knows_neither_sibling_nor_async_runtime() {
    let words =
        ["ipc_runtime", "ipc_macros", "tokio", "wry", "tao", "async ", "std::net::Tcp", "std::fs"];
    knows_nothing_of("ipc-core/src", &words);
    for name in dependencies("ipc-core") {
        assert!(
            [
                "arrayvec",
                "base64",
                "bigdecimal",
                "bytes",
                "camino",
                "chrono",
                "compact_str",
                "either",
                "heapless",
                "indexmap",
                "ipnet",
                "jiff",
                "memchr",
                "ordered-float",
                "rust_decimal",
                "semver",
                "serde",
                "serde_bytes",
                "serde_json",
                "serde_path_to_error",
                "smallvec",
                "smol_str",
                "thiserror",
                "time",
                "tinyvec",
                "ulid",
                "url",
                "uuid",
            ]
            .contains(&&*name),
            "ipc-core depends on {name}"
        );
    }
}

#[test]
fn the_macros_know_only_syntax() {
    let mut names = dependencies("ipc-macros");
    names.sort();
    assert_eq!(names, ["proc-macro2", "quote", "syn"]);
}

/// Other engines than wry use frames too.
#[test]
fn frames_do_not_know_webviews() {
    let words = ["wry", "webkit2gtk", "tao", "crate::app", "transport::webview", "super::webview"];
    knows_nothing_of("ipc-runtime/src/transport/frames", &words);
}

#[test]
fn examples_and_tests_import_only_the_runtime() {
    for folder in ["examples", "tests/protocol", "tests/window"] {
        knows_nothing_of(folder, &["ipc_core", "ipc_macros"]);
    }
}

#[test]
fn no_crate_has_unsafe_code() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for package in ["ipc-core", "ipc-macros", "ipc-runtime"] {
        let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{package} has lints of its own");
    }
}
