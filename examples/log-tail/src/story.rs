//! What the demo does, and what must come of it.

use demo::{Fault, Stage};

pub(crate) fn tell(stage: &Stage) -> Result<(), Fault> {
    stage.scene("The page follows a log: filters go up in one stream, lines come down in another.");
    let page = stage.page("main")?;
    page.place(110, 50);
    page.shows("GET /notes/")?;
    stage.hears(&["→ tail", "server.log"])?;

    stage.scene("The filter changes; the streams stay.");
    page.press("error")?;
    page.hides("GET /notes/")?;
    page.shows("the disk is full")?;
    page.press("debug")?;
    page.enter("Search", "user")?;
    page.shows("signed in")?;
    page.enter("Search", "")?;
    page.shows("GET /notes/")?;

    stage.scene("Now thousands of lines a second.");
    page.press("20,000")?;
    page.enter("Search", "notes")?;
    page.shows("GET /notes/")?;

    stage.scene("To pause is not to read: the lines wait in Rust.");
    page.press("Pause")?;
    page.shows("wait in Rust")?;
    stage.picture()?;

    stage.scene("The page reads on, and catches up.");
    page.press("Go on")?;
    page.hides("wait in Rust")?;

    stage.scene("Another log: the streams of the first are cancelled.");
    page.enter("Search", "")?;
    page.press("jobs.log")?;
    stage.hears(&["← tail failed", "-32007"])?;
    page.shows("message")?;

    stage.scene("All of it went as it should.");
    Ok(())
}
