//! The arrows of ARCHITECTURE.md, held against the source.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

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

/// The code of a line, without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// No line of code below `folder` has one of `words`.
fn knows_nothing_of(folder: &str, words: &[&str]) {
    for (path, text) in sources(folder) {
        for (number, line) in text.lines().enumerate() {
            for word in words {
                assert!(
                    !code(line).contains(word),
                    "{}:{}: `{word}` is not known here",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

/// The names of the dependencies in a manifest, dev-dependencies aside.
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
fn the_core_knows_no_sibling_and_no_runtime() {
    let words =
        ["ipc_runtime", "ipc_macros", "tokio", "wry", "tao", "async ", "std::net::Tcp", "std::fs"];
    knows_nothing_of("ipc-core/src", &words);
    for name in dependencies("ipc-core") {
        assert!(
            [
                "base64",
                "chrono",
                "jiff",
                "memchr",
                "serde",
                "serde_json",
                "serde_path_to_error",
                "thiserror",
                "time",
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

/// `lib.rs`, and the app on top of everything, are the door; they may.
#[test]
fn nothing_imports_a_transport() {
    for (path, text) in sources("ipc-runtime/src") {
        let path = path.to_string_lossy().replace('\\', "/");
        if path.contains("/src/transport/") || path.contains("/src/app/") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let imports = code(line).contains("crate::transport")
                || code(line).contains("wry::WebViewBuilder");
            assert!(!imports, "{path}:{}: {line}", number + 1);
        }
    }
}

/// Other engines than wry's stand on frames too.
#[test]
fn frames_know_no_webview() {
    let words = ["wry", "webkit2gtk", "tao", "crate::app", "transport::webview", "super::webview"];
    knows_nothing_of("ipc-runtime/src/transport/frames", &words);
}

/// Who stands further right in the arrows of ARCHITECTURE.md knows nothing of who stands further left.
#[test]
fn arrows_inside_the_runtime_go_one_way() {
    let upwards = ["crate::dispatch", "crate::run", "crate::protocol", "crate::transport"];
    for (room, unknown) in [
        ("router.rs", &["crate::session", "crate::ipc", "crate::settle"][..]),
        ("wakers.rs", &["crate::"]),
        ("outbox.rs", &["crate::link", "crate::session", "crate::stream", "crate::ipc"]),
        ("pool.rs", &["crate::"]),
        ("panics.rs", &["crate::"]),
        ("budget.rs", &["crate::"]),
        // `tests/model` compiles these two with another `sync`.
        ("credit.rs", &["crate::link", "crate::session", "crate::outbox", "std::sync::Mutex"]),
        ("inflight.rs", &["crate::link", "crate::session", "crate::settle", "std::sync::Mutex"]),
        ("link.rs", &["crate::session", "crate::settle", "crate::ipc"]),
        ("stream/outgoing.rs", &["crate::session", "crate::call", "crate::ipc"]),
        ("stream/incoming.rs", &["crate::session", "crate::call", "crate::ipc"]),
        ("reply.rs", &["crate::session", "crate::outbox", "crate::settle"]),
        ("extract.rs", &["crate::session", "crate::outbox", "crate::settle"]),
        ("call.rs", &["crate::outbox", "crate::settle"]),
        ("session.rs", &["crate::call", "crate::settle"]),
        ("right.rs", &["crate::session", "crate::settle"]),
        ("settle.rs", &["crate::call"]),
    ] {
        let text = fs::read_to_string(root().join("ipc-runtime/src").join(room)).unwrap();
        for word in upwards.iter().chain(unknown) {
            assert!(!text.lines().any(|line| code(line).contains(word)), "{room} knows {word}");
        }
    }
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
