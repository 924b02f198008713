//! Uploads and downloads as streams, with progress and cancellation.

mod commands;
mod folder;
mod pictures;
mod story;

use std::error::Error;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use demo::Demo;
use ipc_runtime::{App, BuildError, Ipc, WindowOptions};

use crate::folder::Folder;

const USAGE: &str = "\
usage: files [FOLDER]                      opens a folder, by default a temporary folder with a few
                                           pictures
       files --demo [--screenshot FILE]    runs a demo of the app, and prints the messages";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match (Demo::asked_for(&arguments), &arguments[..]) {
        (Some(demo), _) => run_demo(demo),
        (None, []) => with_pictures(640).and_then(run),
        (None, [folder]) if !folder.to_string_lossy().starts_with('-') => {
            Folder::open(Path::new(folder)).map_err(Into::into).and_then(run)
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("files: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: Folder) -> Result<(), Box<dyn Error>> {
    let ipc = ipc(folder)?;
    app(&ipc, "index.html").run()?;
    Ok(())
}

fn run_demo(demo: Demo) -> Result<(), Box<dyn Error>> {
    let folder = with_pictures(640)?;
    story::prepare(&folder)?;
    let ipc = ipc(folder)?;
    demo.run(&ipc, app(&ipc, "index.html?demo"), story::play)
}

/// Creates a temporary folder with pictures of a height in pixels.
fn with_pictures(height: u32) -> Result<Folder, Box<dyn Error>> {
    let folder = Folder::temporary()?;
    pictures::draw(&folder, height)?;
    Ok(folder)
}

fn ipc(folder: Folder) -> Result<Ipc, BuildError> {
    Ipc::builder().state(folder).role("main", commands::api()).build()
}

fn app(ipc: &Ipc, page: &str) -> App {
    let window = WindowOptions::new("main", "main", page).title("Files").size(1000.0, 720.0);
    App::new(ipc.clone()).folder(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/dist")).open(window)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ipc_runtime::transport::TestWindow;
    use ipc_runtime::{Bindings, BindingsError, Bytes, ErrorCode, ProgressUpdate};
    use serde_json::json;

    use super::*;
    use crate::commands::{Confirm, FileError, Usage};
    use crate::folder::Entry;

    const SOON: Duration = Duration::from_secs(20);

    type TestResult = Result<(), Box<dyn Error>>;

    #[test]
    fn bindings_are_current() -> Result<(), BindingsError> {
        // The examples share one client, which `ui/tsconfig.json` locates.
        Bindings::of(&commands::api()).client_from("ipc-client").keep_current("ui/src/bindings")
    }

    fn core() -> Result<Ipc, Box<dyn Error>> {
        Ok(ipc(with_pictures(120)?)?)
    }

    /// Waits until all commands have ended.
    async fn idle(ipc: &Ipc) {
        while ipc.calls_in_flight() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    async fn names(window: &TestWindow) -> Result<Vec<String>, Box<dyn Error>> {
        let entries: Vec<Entry> = window.call("list", ()).await?;
        Ok(entries.into_iter().map(|entry| entry.name).collect())
    }

    #[tokio::test]
    async fn an_uploaded_file_can_be_downloaded() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        let mut file = window.source::<Bytes>("upload");
        let mut progress = window.channel::<ProgressUpdate>("upload");
        let arguments =
            json!({ "name": "a.bin", "file": file, "size": 300_000, "progress": progress });
        let upload = window.begin::<Entry>("upload", arguments)?;
        for part in 0..3 {
            assert!(file.send(&Bytes(vec![part; 100_000])).await?);
        }
        file.end();
        assert_eq!(upload.reply().await?.size.0, 300_000);
        let mut last = ProgressUpdate::default();
        while let Some(update) = progress.next().await {
            last = update;
        }
        assert_eq!((last.done.0, last.total.map(|total| total.0)), (300_000, Some(300_000)));

        let mut parts = window.stream::<Bytes>("download", json!({ "name": "a.bin" }))?;
        let mut bytes = Vec::new();
        while let Some(part) = parts.next().await {
            bytes.extend_from_slice(&part?);
        }
        assert_eq!(bytes, [[0; 100_000], [1; 100_000], [2; 100_000]].concat());
        Ok(())
    }

    #[tokio::test]
    async fn a_cancelled_upload_leaves_no_file() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        let before = names(&window).await?;
        let mut file = window.source::<Bytes>("upload");
        let arguments = json!({ "name": "half.bin", "file": file, "size": 10 });
        let upload = window.begin::<Entry>("upload", arguments)?;
        assert!(file.send(&Bytes(vec![1; 5])).await?);
        upload.cancel();
        assert_eq!(
            upload.reply().await.err().and_then(|error| error.code()),
            Some(ErrorCode::Cancelled)
        );
        idle(&ipc).await;
        assert_eq!(names(&window).await?, before);
        let folder = ipc.state::<Folder>().ok_or("there is no folder")?;
        let files = std::fs::read_dir(folder.path("x")?.parent().ok_or("there is no folder")?)?;
        assert_eq!(files.count(), before.len());
        Ok(())
    }

    #[tokio::test]
    async fn a_name_in_use_gets_a_number() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        for (name, stored) in
            [("a.tar.gz", "a.tar.gz"), ("a.tar.gz", "a.tar (2).gz"), ("b", "b"), ("b", "b (2)")]
        {
            let file = window.source::<Bytes>("upload");
            let arguments = json!({ "name": name, "file": file, "size": 0 });
            let upload = window.begin::<Entry>("upload", arguments)?;
            file.end();
            assert_eq!(upload.reply().await?.name, stored);
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_download_stops_when_it_is_dropped() -> TestResult {
        let ipc = core()?;
        let large = vec![7; 40 * 1024 * 1024];
        std::fs::write(
            ipc.state::<Folder>().ok_or("there is no folder")?.path("large.bin")?,
            large,
        )?;
        let window = ipc.test_window("main", "main")?;
        let mut parts = window.stream::<Bytes>("download", json!({ "name": "large.bin" }))?;
        assert_eq!(parts.next().await.ok_or("the stream has ended")??.len(), 1024 * 1024);
        // The stream waits for credit, so the call is still in flight.
        assert_eq!(ipc.calls_in_flight(), 1);
        drop(parts);
        idle(&ipc).await;
        Ok(())
    }

    #[tokio::test]
    async fn a_cancelled_thumbnail_gets_one_reply() -> TestResult {
        let ipc = core()?;
        // Large enough that the cancel arrives in time.
        let large = image::RgbImage::new(2400, 1600);
        large.save(ipc.state::<Folder>().ok_or("there is no folder")?.path("large.png")?)?;
        let window = ipc.test_window("main", "main")?;
        let thumbnail =
            window.begin::<Bytes>("thumbnail", json!({ "name": "large.png", "size": 64 }))?;
        thumbnail.cancel();
        let error = thumbnail.reply().await.err().and_then(|error| error.code());
        assert_eq!(error, Some(ErrorCode::Cancelled));
        idle(&ipc).await;
        assert_eq!(window.receive(Duration::from_millis(50)).await, None);
        Ok(())
    }

    #[tokio::test]
    async fn a_late_listener_receives_the_usage() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        let entries: Vec<Entry> = window.call("list", ()).await?;
        let late = ipc.test_window("late", "main")?;
        late.listen::<Usage>().await?;
        let usage = late.next_event::<Usage>(SOON).await.ok_or("there is no event")?;
        assert_eq!(usage.bytes.0, entries.iter().map(|entry| entry.size.0).sum::<u64>());
        assert_eq!(usage.files as usize, entries.len());
        Ok(())
    }

    #[tokio::test]
    async fn thumbnails_are_small_and_exist_for_images_only() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        let picture = names(&window).await?.remove(0);
        let thumbnail: Bytes =
            window.call("thumbnail", json!({ "name": picture, "size": 64 })).await?;
        let thumbnail = image::load_from_memory(&thumbnail)?;
        assert!(thumbnail.width().max(thumbnail.height()) == 64);

        std::fs::write(
            ipc.state::<Folder>().ok_or("there is no folder")?.path("x.png")?,
            b"not an image",
        )?;
        let outcome =
            window.call::<Bytes>("thumbnail", json!({ "name": "x.png", "size": 64 })).await;
        assert_eq!(outcome.err().and_then(|error| error.command()), Some(FileError::NotAnImage));
        Ok(())
    }

    #[tokio::test]
    async fn names_cannot_lead_out_of_the_folder() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        for name in ["../x", "a/b", "..", ".", "", "/etc/passwd", ".hidden"] {
            let mut parts = window.stream::<Bytes>("download", json!({ "name": name }))?;
            let error = parts.next().await.and_then(Result::err).and_then(|error| error.command());
            assert_eq!(error, Some(FileError::InvalidName), "{name}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn the_user_confirms_before_a_file_is_deleted() -> TestResult {
        let ipc = core()?;
        let window = ipc.test_window("main", "main")?;
        window.handle::<Confirm>().await?;
        let before = names(&window).await?;
        for (answer, left) in [(false, before.len()), (true, before.len() - 1)] {
            let delete = window.begin::<bool>("delete", json!({ "name": before[0] }))?;
            window
                .next_request::<Confirm>(SOON)
                .await
                .ok_or("there is no request")?
                .reply(&answer)?;
            assert_eq!(delete.reply().await?, answer);
            assert_eq!(names(&window).await?.len(), left);
        }
        Ok(())
    }
}
