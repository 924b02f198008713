//! `cargo xtask bench`: measures the framework against a bare webview, and against other frameworks.
//! The benchmarks are a separate cargo project, and so is the program of each peer.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process::{cargo, on_a_display, root, run as run_step};
use crate::setup::{self, For};

/// The project of the benchmarks.
const BENCHES: &str = "benches/Cargo.toml";
/// The project of the peer, and its program.
const PEER: (&str, &str) = ("benches/peers/tauri", "ipc-bench-tauri");

/// Runs the benchmarks. `json` is the file for the results, relative to the folder of the caller.
pub(crate) fn run(json: Option<&Path>, peers: bool) -> Result<()> {
    let here = env::current_dir().context("there is no current folder")?;
    setup::run(For::Bench)?;
    let build = ["build", "--release", "--manifest-path", BENCHES];
    run_step("build the benchmarks", &mut cargo(&build))?;

    let mut bench = cargo(&["run", "--quiet", "--release", "--manifest-path", BENCHES, "--"]);
    bench.current_dir(root());
    if let Some(json) = json {
        bench.arg("--json").arg(here.join(json));
    }
    if peers {
        bench.arg("--peer").arg(build_peer()?);
    }
    run_step(
        "measure (this takes some minutes, and needs an idle machine)",
        &mut on_a_display(bench),
    )
}

/// Builds the peer, and returns the path of its program.
fn build_peer() -> Result<PathBuf> {
    let (project, program) = PEER;
    let manifest = format!("{project}/Cargo.toml");
    let target = format!("{project}/target");
    let build = ["build", "--release", "--locked", "--manifest-path", &manifest];
    run_step(
        "build Tauri (this takes some minutes the first time)",
        cargo(&build).args(["--target-dir", &target]),
    )?;
    let program = Path::new(&target).join("release").join(program);
    Ok(root().join(program).with_extension(env::consts::EXE_EXTENSION))
}
