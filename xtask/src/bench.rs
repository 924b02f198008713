//! `cargo xtask bench`: measures the framework against a bare webview. The benchmarks are a
//! separate cargo project.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process::{cargo, on_a_display, root, run as run_step};
use crate::setup::{self, For};

/// Runs the benchmarks. `json` is the file for the results, relative to the folder of the caller.
pub(crate) fn run(json: Option<&Path>) -> Result<()> {
    let here = env::current_dir().context("there is no current folder")?;
    setup::run(For::Bench)?;
    let build = ["build", "--release", "--manifest-path", "benches/Cargo.toml"];
    run_step("build the benchmarks", &mut cargo(&build))?;

    let mut bench =
        cargo(&["run", "--quiet", "--release", "--manifest-path", "benches/Cargo.toml"]);
    bench.current_dir(root());
    if let Some(json) = json {
        bench.args(["--", "--json"]).arg(here.join(json));
    }
    run_step(
        "measure (this takes some minutes, and needs an idle machine)",
        &mut on_a_display(bench),
    )
}
