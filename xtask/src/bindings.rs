//! `cargo xtask bindings`: the committed files that others are the source of.

use anyhow::Result;

use crate::corpus;
use crate::generated::Snapshot;
use crate::npm::{CLIENT, PAGES, built};
use crate::process::{cargo, run as run_step};
use crate::setup::{self, For};

/// The tests that write them for the examples.
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

/// Writes them anew; with `check`, fails where that changes any.
pub(crate) fn run(check: bool) -> Result<()> {
    setup::run(For::Bindings)?;
    let generated = Snapshot::of(built())?;

    CLIENT.install()?;
    CLIENT.script("build")?;

    // The notes embed their page, and tests write what pages import. So pages are built before, in case a part of one is
    // missing, and after; with old bindings only the second may go well.
    for page in PAGES {
        page.install()?;
        if let Err(error) = page.script("build") {
            println!("{error}\n(going on: it is built again with new bindings)");
        }
    }

    corpus::run(check)?;

    // They embed the client. The tests that keep them current are told by `CI` to check.
    for (name, arguments) in [
        ("the bindings of the examples", &EXAMPLES[..]),
        ("what is made of the corpus", &["--package", "ipc-corpus", "--test", "kept"]),
    ] {
        let mut tests = cargo(&["test", "--quiet"]);
        tests.args(arguments);
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
