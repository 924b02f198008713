//! The steps of the demo, and their expected results.

use demo::{Fault, Stage};

pub(crate) fn play(stage: &Stage) -> Result<(), Fault> {
    stage.scene("The page follows a log: one stream sends filters to Rust, another returns lines.");
    let page = stage.page("main")?;
    page.place(110, 50);
    page.shows("GET /notes/")?;
    stage.hears(&["→ tail", "server.log"])?;

    stage.scene("The filter changes, while the streams stay open.");
    page.press("error")?;
    page.hides("GET /notes/")?;
    page.shows("the disk is full")?;
    page.press("debug")?;
    page.enter("Search", "user")?;
    page.shows("signed in")?;
    page.enter("Search", "")?;
    page.shows("GET /notes/")?;

    stage.scene("The log grows by thousands of lines each second.");
    page.press("20,000")?;
    page.enter("Search", "notes")?;
    page.shows("GET /notes/")?;

    stage.scene("The page pauses by not reading, so the lines wait in Rust.");
    page.press("Pause")?;
    page.shows("wait in Rust")?;
    stage.picture()?;

    stage.scene("The page resumes, and catches up.");
    page.press("Resume")?;
    page.hides("wait in Rust")?;

    stage.scene("The page follows another log, and cancels the streams of the first.");
    page.enter("Search", "")?;
    page.press("jobs.log")?;
    stage.hears(&["← tail failed", "-32007"])?;
    page.shows("message")?;

    stage.scene("The demo is complete.");
    Ok(())
}
