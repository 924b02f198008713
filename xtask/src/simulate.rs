//! `cargo xtask simulate`: random lives of pages.

use anyhow::Result;

use crate::process::{cargo, run as run_step};

/// The arguments are the simulation's own.
pub(crate) fn run(client: bool, options: &[String]) -> Result<()> {
    let mut command = cargo(&["run", "--profile", "simulation", "-p", "ipc-simulation", "--"]);
    if client {
        command.arg("--client");
    }
    command.args(options);
    run_step("random lives of pages", &mut command)
}
