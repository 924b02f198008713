use std::fs;
use std::io::{self, Cursor};
use std::path::PathBuf;

use futures_util::{Stream, stream};
use image::ImageFormat;
use ipc_runtime::{
    Api, Bytes, CancellationToken, Ipc, IpcError, Number, Progress, RequestError, State, Streaming,
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

impl From<IpcError> for FileError {
    fn from(failure: IpcError) -> Self {
        FileError::Other { why: failure.to_string() }
    }
}

/// What the files take. Whoever opens a window later is told too.
#[event(keep_last, coalesce)]
pub(crate) struct Usage {
    pub(crate) files: u32,
    pub(crate) bytes: Number<u64>,
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

/// Stores a file, under a name that is free. What does not come to its end leaves nothing behind.
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
    progress.set_total(size.0);
    while let Some(part) = file.next().await {
        let part = part?;
        to.write_all(&part).await?;
        progress.inc(part.len() as u64);
    }
    to.flush().await?;
    let entry = folder.keep(&partial.0, &name)?;
    tell_usage(&ipc, &folder.entries()?);
    Ok(entry)
}

/// A file that is gone when this is, unless it has another name by then. A call that is cancelled drops it too.
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
    token: CancellationToken,
) -> Result<Bytes, FileError> {
    let bytes = fs::read(folder.path(&name)?)?;
    still_wanted(&token)?;
    let picture = image::load_from_memory(&bytes).map_err(|_| FileError::NoPicture)?;
    still_wanted(&token)?;
    let size = size.clamp(16, 1024);
    let mut small = Cursor::new(Vec::new());
    picture
        .thumbnail(size, size)
        .write_to(&mut small, ImageFormat::Png)
        .map_err(|error| FileError::Other { why: error.to_string() })?;
    Ok(Bytes(small.into_inner()))
}

/// The page may have scrolled on. What this returns then reaches nobody: the call has been answered.
fn still_wanted(token: &CancellationToken) -> Result<(), FileError> {
    match token.is_cancelled() {
        true => Err(FileError::Other { why: "nobody waits for it".to_owned() }),
        false => Ok(()),
    }
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
    folder.entry(&name)?;
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
