//! `cargo xtask torture`: the scenarios of `tests/window` that take their time.

use anyhow::Result;

use crate::process::{cargo, on_a_display, run as run_step};
use crate::setup::{self, For};

pub(crate) fn run() -> Result<()> {
    setup::run(For::Test)?;
    let window =
        ["test", "--release", "-p", "ipc-window-tests", "--test", "window", "--", "--torture"];
    run_step("the torture", &mut on_a_display(cargo(&window)))
}
