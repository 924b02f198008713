//! The README and the guides quote programs that are tested: the quotations are the files.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// `page` has a code block in this language that is the file to the letter.
fn quotes(page: &str, language: &str, file: &str) {
    let block = format!("```{language}\n{}```\n", read(file));
    assert!(read(page).contains(&block), "{page} does not quote {file} as it is");
}

#[test]
fn the_first_program_is_the_example_hello() {
    for page in ["README.md", "ipc-runtime/docs/guide/getting-started.md"] {
        quotes(page, "rust,no_run", "examples/hello/src/main.rs");
        quotes(page, "html", "examples/hello/ui/index.html");
    }
}

#[test]
fn the_desktop_guide_is_the_example_desktop() {
    for file in ["dialogs", "menu", "tray", "place", "main"] {
        let file = format!("examples/desktop/src/{file}.rs");
        quotes("ipc-runtime/docs/guide/desktop.md", "rust", &file);
    }
}

/// A new guide needs a row in the README and a module in `docs/guide/mod.rs`.
#[test]
fn every_guide_is_listed() {
    let readme = read("README.md");
    let modules = read("ipc-runtime/docs/guide/mod.rs");
    let guides =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ipc-runtime/docs/guide"));
    let names = guides.unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for guide in names.filter(|name| name.ends_with(".md")) {
        assert!(
            readme.contains(&format!("docs/guide/{guide}")),
            "the README does not list {guide}"
        );
        let module = guide.trim_end_matches(".md").replace('-', "_");
        let included = format!("{module}, \"{guide}\"");
        assert!(modules.contains(&included), "mod.rs does not include {guide}");
    }
}
