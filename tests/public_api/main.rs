//! The public API of `ipc-runtime`, read from its source and compared with `ipc-runtime.txt`.
//!
//! A change to the API is thus a change to that file, which a reviewer sees.
//! `BLESS=1 cargo test -p ipc-tests --test public_api` rewrites the file.
//!
//! The parser knows only syntax. The file lists items behind all features. It does not list auto
//! traits, nor the impls that `#[payload]`, `#[event]`, `#[request]` and `#[command]` generate.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod expand;
mod lines;
mod names;
mod print;
mod source;

use std::collections::HashSet;
use std::path::Path;
use std::{env, fs};

use crate::names::Names;
use crate::source::Source;

const HEADER: &str = "\
# The public API of `ipc-runtime`, one line for each part. A test compares the file with the source;
# `BLESS=1 cargo test -p ipc-tests --test public_api` rewrites the file.
";

#[test]
fn the_public_api_is_the_one_in_the_file() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = Source::load(&tests.join(".."), &["ipc-runtime", "ipc-core", "ipc-macros"]);
    let names = Names::new(&source, "ipc_runtime", "ipc_core");
    let current = format!("{HEADER}{}", lines::all(&names));

    let path = tests.join("public_api/ipc-runtime.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &current).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default().replace('\r', "");
    assert!(
        committed == current,
        "the public API differs from `tests/public_api/ipc-runtime.txt`:\n\n{}\n\
         to accept the change, run `BLESS=1 cargo test -p ipc-tests --test public_api` and commit \
         the file",
        difference(&committed, &current)
    );
}

/// Returns the lines in which two texts differ, in order.
fn difference(old: &str, new: &str) -> String {
    let (in_old, in_new): (HashSet<_>, HashSet<_>) = (old.lines().collect(), new.lines().collect());
    let (mut old, mut new) = (old.lines().peekable(), new.lines().peekable());
    let mut text = String::new();
    loop {
        if let Some(line) = old.next_if(|line| !in_new.contains(line)) {
            text += &format!("- {line}\n");
        } else if let Some(line) = new.next_if(|line| !in_old.contains(line)) {
            text += &format!("+ {line}\n");
        } else if (old.next(), new.next()) == (None, None) {
            return text;
        }
    }
}
