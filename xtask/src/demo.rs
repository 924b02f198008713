//! `cargo xtask demo`: the main example, for people to look at.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{cargo, has_display, on_a_display, root, run as run_step};
use crate::setup::{self, For};

/// Where the picture goes, from the folder of the workspace.
const SCREENSHOT: &str = "target/demo/notes.png";

pub(crate) fn run() -> Result<()> {
    setup::run(For::Demo)?;
    // First, so that what it prints does not stand among what the example does.
    run_step("build the notes example", &mut cargo(&["build", "--package", "notes"]))?;
    if has_display() { in_a_window() } else { with_a_transcript() }
}

fn in_a_window() -> Result<()> {
    let mut notes = cargo(&["run", "--quiet", "--package", "notes"]);
    run_step("run the notes example, until its windows are closed", &mut notes)
}

fn with_a_transcript() -> Result<()> {
    let takes_screenshot = setup::can_take_screenshots();
    let mut notes = cargo(&["run", "--quiet", "--package", "notes", "--", "--demo"]);
    if takes_screenshot {
        notes.args(["--screenshot", SCREENSHOT]);
        prepare_screenshot()?;
    }
    run_step("run the notes example on a virtual display", &mut on_a_display(notes))?;
    if !takes_screenshot {
        println!("\nno screenshot: there is no program to take one");
        return Ok(());
    }
    let screenshot = root().join(SCREENSHOT);
    if !fs::metadata(&screenshot).is_ok_and(|file| file.len() > 0) {
        bail!("the example ran, and left no screenshot in {SCREENSHOT}");
    }
    println!("\nscreenshot: {}", screenshot.display());
    Ok(())
}

/// One of an earlier run does not count.
fn prepare_screenshot() -> Result<()> {
    let screenshot = root().join(SCREENSHOT);
    let folder = screenshot.parent().unwrap_or(root());
    fs::create_dir_all(folder).with_context(|| format!("{} can not be made", folder.display()))?;
    let _ = fs::remove_file(screenshot);
    Ok(())
}
