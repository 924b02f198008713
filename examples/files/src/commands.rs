//! The commands, events and requests of the page.

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

/// The error of the commands.
#[payload]
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum FileError {
    #[error("a file name cannot contain a slash or begin with a dot")]
    InvalidName,
    #[error("the file does not exist")]
    NotFound,
    #[error("the file is not a readable image")]
    NotAnImage,
    #[error("{message}")]
    Other { message: String },
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => FileError::NotFound,
            _ => FileError::Other { message: error.to_string() },
        }
    }
}

impl From<IpcError> for FileError {
    fn from(error: IpcError) -> Self {
        FileError::Other { message: error.to_string() }
    }
}

/// The number and the total size of the files. The last value is kept for windows that open later.
#[event(keep_last, coalesce)]
pub(crate) struct Usage {
    pub(crate) files: u32,
    pub(crate) bytes: Number<u64>,
}

/// Asks the user before a file is deleted.
#[request(reply = bool)]
pub(crate) struct Confirm {
    question: String,
}

/// Returns all files.
#[command]
fn list(ipc: Ipc, folder: State<Folder>) -> Result<Vec<Entry>, FileError> {
    let entries = folder.entries()?;
    emit_usage(&ipc, &entries);
    Ok(entries)
}

/// Stores a file under a free name. An upload that fails or is cancelled leaves no file behind.
#[command]
async fn upload(
    ipc: Ipc,
    folder: State<Folder>,
    name: String,
    size: Number<u64>,
    mut file: Streaming<Bytes>,
    progress: Progress,
) -> Result<Entry, FileError> {
    // Cancelling the call drops this future, and with it the partial file.
    let partial = Partial(folder.partial(&name)?);
    // Not by `File::create`, which may still create the file after its future is dropped.
    let mut output = File::from_std(fs::File::create(&partial.0)?);
    progress.set_total(size.0);
    while let Some(part) = file.next().await {
        let part = part?;
        output.write_all(&part).await?;
        progress.inc(part.len() as u64);
    }
    output.flush().await?;
    let entry = folder.keep(&partial.0, &name)?;
    emit_usage(&ipc, &folder.entries()?);
    Ok(entry)
}

/// A file that is removed on drop, unless it was renamed before.
struct Partial(PathBuf);

impl Drop for Partial {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The size of the parts in which files are read.
const PART: usize = 1024 * 1024;

/// Streams the content of a file.
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

/// Returns a thumbnail of an image as PNG, at most `size` pixels wide and high.
#[command]
fn thumbnail(
    folder: State<Folder>,
    name: String,
    size: u32,
    token: CancellationToken,
) -> Result<Bytes, FileError> {
    let bytes = fs::read(folder.path(&name)?)?;
    check_cancelled(&token)?;
    let image = image::load_from_memory(&bytes).map_err(|_| FileError::NotAnImage)?;
    check_cancelled(&token)?;
    let size = size.clamp(16, 1024);
    let mut png = Cursor::new(Vec::new());
    image
        .thumbnail(size, size)
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|error| FileError::Other { message: error.to_string() })?;
    Ok(Bytes(png.into_inner()))
}

/// Returns an error if the call was cancelled, for example because the page has scrolled on. The page does
/// not receive this error, since a cancelled call has already been answered.
fn check_cancelled(token: &CancellationToken) -> Result<(), FileError> {
    match token.is_cancelled() {
        true => Err(FileError::Other { message: "cancelled".to_owned() }),
        false => Ok(()),
    }
}

/// Deletes a file, if the user confirms. Returns whether the file was deleted.
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
        RequestError::Failed(error) => FileError::from(error),
        error => FileError::Other { message: error.to_string() },
    })?;
    if confirmed {
        tokio::fs::remove_file(path).await?;
        emit_usage(&ipc, &folder.entries()?);
    }
    Ok(confirmed)
}

fn emit_usage(ipc: &Ipc, entries: &[Entry]) {
    let bytes = Number(entries.iter().map(|entry| entry.size.0).sum());
    ipc.emit(&Usage { files: entries.len() as u32, bytes });
}

pub(crate) fn api() -> Api {
    api![list, upload, download, thumbnail, delete, Confirm, Usage]
}
