//! `cargo xtask bindings`: the committed files that others are the source of.

use anyhow::Result;

use crate::corpus;
use crate::generated::Snapshot;
use crate::npm::{CLIENT, NOTES};
use crate::process::{cargo, run as run_step};
use crate::setup::{self, For};

/// Writes them anew; with `check`, fails where that changes any.
pub(crate) fn run(check: bool) -> Result<()> {
    setup::run(For::Bindings)?;
    let generated = Snapshot::of([CLIENT.built(), NOTES.built()])?;

    CLIENT.install()?;
    CLIENT.script("build")?;

    // The notes embed their page, and a test of theirs writes what the page imports. So the page is built before, in case
    // a part of it is missing, and after; with old bindings only the second may go well.
    NOTES.install()?;
    if let Err(error) = NOTES.script("build") {
        println!("{error}\n(going on: it is built again with new bindings)");
    }

    corpus::run(check)?;

    // They embed the client. The tests that keep them current are told by `CI` to check.
    for (name, arguments) in [
        (
            "the bindings of the examples",
            &["-p", "files", "-p", "hello", "-p", "log-tail", "-p", "notes", "bindings"][..],
        ),
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

    NOTES.script("build")?;

    generated.expect_current(check)?;
    println!("\nall generated files are current");
    Ok(())
}
