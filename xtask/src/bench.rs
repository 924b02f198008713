//! `cargo xtask bench`: against a bare webview. The benchmarks are a cargo project of their own.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process::{cargo, on_a_display, root, run as run_step};
use crate::setup::{self, For};

/// `json` takes the rows; it is looked for in the folder of the caller.
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
    run_step("measure (it takes some minutes, and wants an idle machine)", &mut on_a_display(bench))
}
