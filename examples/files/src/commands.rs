use std::fs;
use std::io::{self, Cursor};
use std::path::PathBuf;

use futures_util::{Stream, stream};
use image::ImageFormat;
use ipc_runtime::{
    Api, Bytes, CancelToken, Failure, Ipc, Number, Progress, RequestError, State, Streaming,
    Window, api, command, event, payload, request,
};
use tokio::fs::File;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::folder::{Entry, Folder};

/// Why something can not be done with a file.
#[payload]
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum FileError {
    #[error("a name is one word of a path, and does not begin with a dot")]
    BadName,
    #[error("there is no such file")]
    NotFound,
    #[error("this is no picture that can be read")]
    NoPicture,
    #[error("{why}")]
    Other { why: String },
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => FileError::NotFound,
            _ => FileError::Other { why: error.to_string() },
        }
    }
}

impl From<Failure> for FileError {
    fn from(failure: Failure) -> Self {
        FileError::Other { why: failure.to_string() }
    }
}

/// What the files take. Whoever opens a window later is told too.
#[event(keep_last, coalesce)]
pub(crate) struct Usage {
    files: u32,
    bytes: Number<u64>,
}

/// Asked before something is lost.
#[request(reply = bool)]
pub(crate) struct Confirm {
    question: String,
}

/// All files.
#[command]
fn list(ipc: Ipc, folder: State<Folder>) -> Result<Vec<Entry>, FileError> {
    let entries = folder.entries()?;
    tell_usage(&ipc, &entries);
    Ok(entries)
}

/// Stores a file. What does not come to its end leaves nothing behind.
#[command]
async fn upload(
    ipc: Ipc,
    folder: State<Folder>,
    name: String,
    size: Number<u64>,
    mut file: Streaming<Bytes>,
    progress: Progress,
) -> Result<Entry, FileError> {
    let partial = Partial(folder.partial(&name)?);
    let mut to = File::create(&partial.0).await?;
    progress.total(size.0);
    while let Some(part) = file.next().await {
        let part = part?;
        to.write_all(&part).await?;
        progress.add(part.len() as u64);
    }
    to.flush().await?;
    tokio::fs::rename(&partial.0, folder.path(&name)?).await?;
    tell_usage(&ipc, &folder.entries()?);
    folder.entry(&name)
}

/// A file that is gone when this is, unless it has another name by then.
struct Partial(PathBuf);

impl Drop for Partial {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A file is read in parts of so many bytes.
const PART: usize = 1024 * 1024;

/// The bytes of a file.
#[command]
async fn download(
    folder: State<Folder>,
    name: String,
) -> Result<impl Stream<Item = Result<Bytes, FileError>>, FileError> {
    let file = File::open(folder.path(&name)?).await?;
    Ok(stream::try_unfold(file, |mut file| async move {
        let mut part = Vec::with_capacity(PART);
        (&mut file).take(PART as u64).read_to_end(&mut part).await?;
        Ok((!part.is_empty()).then_some((Bytes(part), file)))
    }))
}

/// A small picture of a picture, as PNG: at the most so many pixels wide and high.
#[command]
fn thumbnail(
    folder: State<Folder>,
    name: String,
    size: u32,
    token: CancelToken,
) -> Result<Bytes, FileError> {
    let bytes = fs::read(folder.path(&name)?)?;
    let picture = image::load_from_memory(&bytes).map_err(|_| FileError::NoPicture)?;
    if token.is_cancelled() {
        // Nobody waits for it: the page has scrolled on.
        return Err(FileError::Other { why: "cancelled".to_owned() });
    }
    let mut small = Cursor::new(Vec::new());
    let size = size.clamp(16, 1024);
    picture
        .thumbnail(size, size)
        .write_to(&mut small, ImageFormat::Png)
        .map_err(|error| FileError::Other { why: error.to_string() })?;
    Ok(Bytes(small.into_inner()))
}

/// Deletes a file, if whoever sits before the page means it.
#[command]
async fn delete(
    ipc: Ipc,
    window: Window,
    folder: State<Folder>,
    name: String,
) -> Result<bool, FileError> {
    let path = folder.path(&name)?;
    let question = format!("Delete “{name}”?");
    let confirmed = window.request(&Confirm { question }).await.map_err(|error| match error {
        RequestError::Failed(failure) => FileError::from(failure),
        error => FileError::Other { why: error.to_string() },
    })?;
    if confirmed {
        tokio::fs::remove_file(path).await?;
        tell_usage(&ipc, &folder.entries()?);
    }
    Ok(confirmed)
}

fn tell_usage(ipc: &Ipc, entries: &[Entry]) {
    let bytes = Number(entries.iter().map(|entry| entry.size.0).sum());
    ipc.emit(&Usage { files: entries.len() as u32, bytes });
}

pub(crate) fn api() -> Api {
    api![list, upload, download, thumbnail, delete, Confirm, Usage]
}
