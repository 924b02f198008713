//! `cargo xtask demo`: an example, for people to look at.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::{cargo, has_display, on_a_display, root, run as run_step};
use crate::setup::{self, For};

pub(crate) fn run(example: &str) -> Result<()> {
    setup::run(For::Demo)?;
    // First, so that what it prints does not stand among what the example does.
    let mut build = cargo(&["build", "--package", example]);
    run_step(&format!("build the {example} example"), &mut build)?;
    if has_display() { in_a_window(example) } else { with_a_transcript(example) }
}

fn in_a_window(example: &str) -> Result<()> {
    let what = format!("run the {example} example, until its windows are closed");
    run_step(&what, &mut cargo(&["run", "--quiet", "--package", example]))
}

fn with_a_transcript(example: &str) -> Result<()> {
    // From the folder of the workspace.
    let file = format!("target/demo/{example}.png");
    let takes_screenshot = setup::can_take_screenshots();
    let mut demo = cargo(&["run", "--quiet", "--package", example, "--", "--demo"]);
    if takes_screenshot {
        demo.args(["--screenshot", &file]);
        prepare_screenshot(&root().join(&file))?;
    }
    let what = format!("run the {example} example on a virtual display");
    run_step(&what, &mut on_a_display(demo))?;
    if !takes_screenshot {
        println!("\nno screenshot: there is no program to take one");
        return Ok(());
    }
    let screenshot = root().join(&file);
    if !fs::metadata(&screenshot).is_ok_and(|file| file.len() > 0) {
        bail!("the example ran, and left no screenshot in {file}");
    }
    println!("\nscreenshot: {}", screenshot.display());
    Ok(())
}

/// One of an earlier run does not count.
fn prepare_screenshot(screenshot: &Path) -> Result<()> {
    let folder = screenshot.parent().unwrap_or(root());
    fs::create_dir_all(folder).with_context(|| format!("{} can not be made", folder.display()))?;
    let _ = fs::remove_file(screenshot);
    Ok(())
}
