//! `cargo xtask torture`: runs the long scenarios of `tests/window`.

use anyhow::Result;

use crate::process::{cargo, on_a_display, run as run_step};
use crate::setup::{self, For};

pub(crate) fn run() -> Result<()> {
    setup::run(For::Test)?;
    let window =
        ["test", "--release", "-p", "ipc-window-tests", "--test", "window", "--", "--torture"];
    run_step("run the long scenarios in a real window", &mut on_a_display(cargo(&window)))
}
