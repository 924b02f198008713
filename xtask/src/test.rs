//! `cargo xtask test`: runs all tests.

use std::process::Command;

use anyhow::Result;

use crate::generated::Snapshot;
use crate::npm::{CLIENT, OPENRPC, PAGES, TYPESCRIPT};
use crate::process::{cargo, is_ci, on_a_display, run as run_step};
use crate::setup::{self, For};

/// The package of the `loom` tests.
const MODELS: &str = "ipc-model";

pub(crate) fn run() -> Result<()> {
    setup::run(For::Test)?;
    let generated = Snapshot::of_committed()?;

    // First, since the crates embed the built client.
    CLIENT.install()?;
    for script in ["build", "check", "test", "size"] {
        CLIENT.script(script)?;
    }

    // Some of these tests open windows. Some write generated files, or check them if `CI` is set.
    let tests = tests_of(&["--workspace", "--exclude", MODELS]);
    run_step("test the crates", &mut on_a_display(tests))?;
    run_step("check the models of concurrent code", &mut tests_of(&["--package", MODELS]))?;

    let lives = ["run", "-p", "ipc-simulation", "--", "--client", "--seeds", "100"];
    run_step("simulate pages with the client", &mut cargo(&lives))?;

    // These read files that the tests of the crates have written.
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
    println!("\nall tests passed");
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
