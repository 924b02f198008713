//! What the demo does, and what must come of it.

use std::fs::File;

use demo::{Fault, Stage};

use crate::commands::FileError;
use crate::folder::Folder;

/// Bytes of a file that takes long enough to be seen on its way, and stopped.
const LARGE: u64 = 400_000_000;

/// Lays a large file into the folder: all of it zeros.
pub(crate) fn prepare(folder: &Folder) -> Result<(), FileError> {
    File::create(folder.path("orchestra.wav")?)?.set_len(LARGE)?;
    Ok(())
}

pub(crate) fn tell(stage: &Stage) -> Result<(), Fault> {
    stage
        .scene("The page asks for the files, and for a thumbnail of each picture that comes near.");
    let page = stage.page("main")?;
    page.place(140, 40);
    page.shows("waves.jpg")?;
    stage.hears(&["← thumbnail ok"])?;

    stage.scene("A file goes up as a stream, and Rust says how far it is.");
    page.drop_file("field notes.txt", 5_300)?;
    stage.hears(&["← upload ok", "field notes.txt"])?;
    page.shows("5.3 kB")?;

    stage.scene("A name that leads out of the folder is refused by Rust, and the page says why.");
    page.drop_file(".profile", 100)?;
    page.shows("A name has no slash")?;

    stage.scene("A large one comes down, while two go up side by side.");
    page.press("Save orchestra.wav")?;
    page.drop_file("holiday.mov", LARGE)?;
    page.drop_file("disk image.iso", LARGE)?;
    page.shows("MB/s")?;
    stage.picture()?;

    stage.scene("All are stopped. Nothing is left of them.");
    for _ in 0..3 {
        page.press("Cancel")?;
    }
    page.shows("Cancelled")?;
    stage.hears(&["← upload failed", "-32007"])?;
    stage.hears(&["← download failed", "-32007"])?;

    stage.scene("Before Rust deletes a file it asks the page, and that whoever sits before it.");
    page.press("Delete waves.jpg")?;
    page.shows("Delete “waves.jpg”?")?;
    page.press("Delete")?;
    stage.hears(&["← delete ok true"])?;
    page.hides("waves.jpg")?;

    stage.scene("All of it went as it should.");
    Ok(())
}
