//! `cargo xtask test`: all tests there are.

use std::process::Command;

use anyhow::Result;

use crate::generated::Snapshot;
use crate::npm::{CLIENT, OPENRPC, PAGES, TYPESCRIPT, built};
use crate::process::{cargo, is_ci, on_a_display, run as run_step};
use crate::setup::{self, For};

/// What `loom` checks.
const MODELS: &str = "ipc-model";

pub(crate) fn run() -> Result<()> {
    setup::run(For::Test)?;
    let generated = Snapshot::of(built())?;

    // The client first: the crates embed what it is built to.
    CLIENT.install()?;
    for script in ["build", "check", "test", "size"] {
        CLIENT.script(script)?;
    }

    // Some of them open windows. Under `CI` some check what they would write elsewhere.
    let tests = tests_of(&["--workspace", "--exclude", MODELS]);
    run_step("the tests of the crates", &mut on_a_display(tests))?;
    run_step("the models of what threads race for", &mut tests_of(&["--package", MODELS]))?;

    let lives = ["run", "-p", "ipc-simulation", "--", "--client", "--seeds", "100"];
    run_step("random lives of pages with the client", &mut cargo(&lives))?;

    // What the crates have just been held against.
    for package in [OPENRPC, TYPESCRIPT] {
        package.install()?;
        package.script("test")?;
    }

    for page in PAGES {
        page.install()?;
        for script in ["check", "build", "test", "size"] {
            page.script(script)?;
        }
    }

    generated.expect_current(is_ci())?;
    println!("\nall tests have passed");
    Ok(())
}

fn tests_of(packages: &[&str]) -> Command {
    let mut tests = cargo(&["test"]);
    tests.args(packages);
    if is_ci() {
        tests.arg("--locked");
    }
    tests
}
