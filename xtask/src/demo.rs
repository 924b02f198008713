//! `cargo xtask demo`: runs an example.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::{cargo, has_display, on_a_display, root, run as run_step};
use crate::setup::{self, For};

pub(crate) fn run(example: &str) -> Result<()> {
    setup::run(For::Demo)?;
    // A step of its own, so that its output does not mix with that of the example.
    let mut build = cargo(&["build", "--package", example]);
    run_step(&format!("build the {example} example"), &mut build)?;
    if has_display() { in_a_window(example) } else { with_a_transcript(example) }
}

fn in_a_window(example: &str) -> Result<()> {
    let what = format!("run the {example} example, until you close its windows");
    run_step(&what, &mut cargo(&["run", "--quiet", "--package", example]))
}

fn with_a_transcript(example: &str) -> Result<()> {
    // Relative to the folder of the workspace.
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
        println!("\nno screenshot: ImageMagick's `import` is not installed");
        return Ok(());
    }
    let screenshot = root().join(&file);
    if !fs::metadata(&screenshot).is_ok_and(|file| file.len() > 0) {
        bail!("the example ran but did not write a screenshot to {file}");
    }
    println!("\nscreenshot: {}", screenshot.display());
    Ok(())
}

/// Removes the screenshot of an earlier run.
fn prepare_screenshot(screenshot: &Path) -> Result<()> {
    let folder = screenshot.parent().unwrap_or(root());
    fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be created", folder.display()))?;
    let _ = fs::remove_file(screenshot);
    Ok(())
}
