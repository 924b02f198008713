//! The steps of the demo, and their expected results.

use std::fs::File;

use demo::{Fault, Stage};

use crate::commands::FileError;
use crate::folder::Folder;

/// The size of a file whose transfer takes long enough to be cancelled.
const LARGE: u64 = 400_000_000;

/// Creates a large file of zeros in the folder.
pub(crate) fn prepare(folder: &Folder) -> Result<(), FileError> {
    File::create(folder.path("orchestra.wav")?)?.set_len(LARGE)?;
    Ok(())
}

pub(crate) fn play(stage: &Stage) -> Result<(), Fault> {
    stage.scene("The page loads the files, and a thumbnail of each picture near the visible area.");
    let page = stage.page("main")?;
    page.place(140, 40);
    page.shows("waves.jpg")?;
    stage.hears(&["← thumbnail ok"])?;

    stage.scene("A file is uploaded as a stream, and Rust reports progress.");
    page.drop_file("field notes.txt", 5_300)?;
    stage.hears(&["← upload ok", "field notes.txt"])?;
    page.shows("5.3 kB")?;

    stage.scene("Rust rejects an invalid file name, and the page shows the reason.");
    page.drop_file(".profile", 100)?;
    page.shows("A file name cannot")?;

    stage.scene("A large file is downloaded while two others are uploaded.");
    page.press("Save orchestra.wav")?;
    page.drop_file("holiday.mov", LARGE)?;
    page.drop_file("disk image.iso", LARGE)?;
    page.shows("MB/s")?;
    stage.picture()?;

    stage.scene("All transfers are cancelled, and leave no partial files.");
    for _ in 0..3 {
        page.press("Cancel")?;
    }
    page.shows("Cancelled")?;
    stage.hears(&["← upload failed", "-32007"])?;
    stage.hears(&["← download failed", "-32007"])?;

    stage.scene("Before Rust deletes a file, it asks the page to confirm.");
    page.press("Delete waves.jpg")?;
    page.shows("Delete “waves.jpg”?")?;
    page.press("Delete")?;
    stage.hears(&["← delete ok true"])?;
    page.hides("waves.jpg")?;

    stage.scene("The demo is complete.");
    Ok(())
}
