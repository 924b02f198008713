//! `files [FOLDER]`: files that go up and down as streams. Without a folder it has one of its own, with a few pictures, that
//! is gone afterwards.

mod commands;
mod folder;
mod pictures;

use std::error::Error;
use std::path::PathBuf;

use ipc_runtime::{App, BuildError, Ipc, OpenWindow};

use crate::folder::Folder;

fn ipc(folder: Folder) -> Result<Ipc, BuildError> {
    Ipc::builder().state(folder).role("main", commands::api()).build()
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = match std::env::args_os().nth(1) {
        Some(path) => Folder::open(PathBuf::from(path))?,
        None => {
            let folder = Folder::temporary()?;
            pictures::draw(&folder)?;
            folder
        }
    };
    let ipc = ipc(folder)?;
    let window = OpenWindow::new("main", "main", "index.html").title("Files").size(940.0, 680.0);
    App::new(ipc).folder(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")).open(window).run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use ipc_runtime::transport::MemoryWindow;
    use ipc_runtime::{Bindings, BindingsError, Bytes, Code, ProgressUpdate};
    use serde_json::json;

    use super::*;
    use crate::commands::{Confirm, FileError};
    use crate::folder::Entry;

    type Done = Result<(), Box<dyn Error>>;

    #[test]
    fn bindings() -> Result<(), BindingsError> {
        Bindings::of(&commands::api()).javascript().keep_current("ui/bindings")
    }

    fn core() -> Result<Ipc, Box<dyn Error>> {
        let folder = Folder::temporary()?;
        pictures::draw(&folder)?;
        Ok(ipc(folder)?)
    }

    async fn names(window: &MemoryWindow) -> Result<Vec<String>, Box<dyn Error>> {
        let entries: Vec<Entry> = window.call("list", ()).await?;
        Ok(entries.into_iter().map(|entry| entry.name).collect())
    }

    #[tokio::test]
    async fn what_goes_up_comes_down() -> Done {
        let ipc = core()?;
        let window = ipc.memory("main", "main")?;
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
    async fn an_upload_that_is_cancelled_leaves_nothing() -> Done {
        let ipc = core()?;
        let window = ipc.memory("main", "main")?;
        let before = names(&window).await?;
        let mut file = window.source::<Bytes>("upload");
        let arguments = json!({ "name": "half.bin", "file": file, "size": 10 });
        let upload = window.begin::<Entry>("upload", arguments)?;
        assert!(file.send(&Bytes(vec![1; 5])).await?);
        upload.cancel();
        assert_eq!(
            upload.reply().await.err().and_then(|error| error.code()),
            Some(Code::Cancelled)
        );
        while ipc.running() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(names(&window).await?, before);
        Ok(())
    }

    #[tokio::test]
    async fn thumbnails_are_small_and_only_of_pictures() -> Done {
        let ipc = core()?;
        let window = ipc.memory("main", "main")?;
        let picture = names(&window).await?.remove(0);
        let thumbnail: Bytes =
            window.call("thumbnail", json!({ "name": picture, "size": 64 })).await?;
        let thumbnail = image::load_from_memory(&thumbnail)?;
        assert!(thumbnail.width().max(thumbnail.height()) == 64);

        std::fs::write(ipc.state::<Folder>().ok_or("no folder")?.path("x.png")?, b"no picture")?;
        let refused =
            window.call::<Bytes>("thumbnail", json!({ "name": "x.png", "size": 64 })).await;
        assert_eq!(refused.err().and_then(|error| error.command()), Some(FileError::NoPicture));
        Ok(())
    }

    #[tokio::test]
    async fn names_do_not_lead_out_of_the_folder() -> Done {
        let ipc = core()?;
        let window = ipc.memory("main", "main")?;
        for name in ["../x", "a/b", "..", ".", "", "/etc/passwd", ".hidden"] {
            let mut parts = window.stream::<Bytes>("download", json!({ "name": name }))?;
            let error = parts.next().await.and_then(Result::err).and_then(|error| error.command());
            assert_eq!(error, Some(FileError::BadName), "{name}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn the_page_is_asked_before_a_file_goes() -> Done {
        let ipc = core()?;
        let window = ipc.memory("main", "main")?;
        window.handle::<Confirm>().await?;
        let before = names(&window).await?;
        for (answer, left) in [(false, before.len()), (true, before.len() - 1)] {
            let delete = window.begin::<bool>("delete", json!({ "name": before[0] }))?;
            let soon = std::time::Duration::from_secs(20);
            window.next_request::<Confirm>(soon).await.ok_or("it does not ask")?.reply(&answer)?;
            assert_eq!(delete.reply().await?, answer);
            assert_eq!(names(&window).await?.len(), left);
        }
        Ok(())
    }
}
