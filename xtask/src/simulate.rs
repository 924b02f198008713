//! `cargo xtask simulate`: simulates pages with random actions.

use anyhow::Result;

use crate::process::{cargo, run as run_step};

/// Runs the simulation. It parses `options` itself.
pub(crate) fn run(client: bool, options: &[String]) -> Result<()> {
    let mut command = cargo(&["run", "--profile", "simulation", "-p", "ipc-simulation", "--"]);
    if client {
        command.arg("--client");
    }
    command.args(options);
    run_step("simulate pages", &mut command)
}
