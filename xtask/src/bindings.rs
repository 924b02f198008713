//! `cargo xtask bindings`: writes the committed generated files.

use anyhow::Result;

use crate::generated::Snapshot;
use crate::npm::{CLIENT, PAGES};
use crate::process::{cargo, run as run_step};
use crate::setup::{self, For};

/// The arguments for the tests `bindings` of the examples.
const EXAMPLES: [&str; 9] = [
    "--package",
    "hello",
    "--package",
    "notes",
    "--package",
    "files",
    "--package",
    "log-tail",
    "bindings",
];
/// The arguments for the test `kept` of the corpus.
const CORPUS: [&str; 4] = ["--package", "ipc-corpus", "--test", "kept"];

/// Writes all generated files. With `check`, fails if any of them was not current.
pub(crate) fn run(check: bool) -> Result<()> {
    setup::run(For::Bindings)?;
    let generated = Snapshot::of_committed()?;

    // First, since the crates embed the built client.
    CLIENT.install()?;
    CLIENT.script("build")?;

    // The notes embed their built pages, and pages import the bindings that the tests of the notes
    // write. So pages are built before these tests, in case one is new, and again after them. With
    // old bindings the first build may fail.
    for page in PAGES {
        page.install()?;
        if let Err(error) = page.script("build") {
            println!("{error}\n(continuing: it is built again with new bindings)");
        }
    }

    for (name, arguments) in [
        ("write the bindings of the examples", &EXAMPLES[..]),
        ("write the bindings and the digest of the corpus", &CORPUS),
    ] {
        let mut tests = cargo(&["test", "--quiet"]);
        tests.args(arguments);
        // With `CI` set, these tests check the files in place of writing them.
        if check {
            tests.env("CI", "true");
        } else {
            tests.env_remove("CI");
        }
        run_step(name, &mut tests)?;
    }

    for page in PAGES {
        page.script("build")?;
    }

    generated.expect_current(check)?;
    println!("\nall generated files are current");
    Ok(())
}
