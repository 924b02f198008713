//! A folder of files. Names from a page never lead out of it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::UNIX_EPOCH;
use std::{io, iter};

use ipc_runtime::{Number, payload};

use crate::commands::FileError;

/// The folder of the files.
pub(crate) struct Folder {
    path: PathBuf,
    /// True if the folder is removed on drop.
    is_temporary: bool,
}

/// A file.
#[payload]
#[derive(Debug, Clone)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) size: Number<u64>,
    /// The time of the last change, in milliseconds since 1970.
    pub(crate) stored: f64,
    /// True if the file may have a thumbnail.
    pub(crate) is_picture: bool,
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(Folder { path: path.to_owned(), is_temporary: false })
    }

    pub(crate) fn temporary() -> io::Result<Self> {
        let name = format!("ipc-files-{}-{}", std::process::id(), number());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path)?;
        Ok(Folder { path, is_temporary: true })
    }

    /// Returns the path of a file. Rejects names that are not plain file names.
    pub(crate) fn path(&self, name: &str) -> Result<PathBuf, FileError> {
        let is_plain = Path::new(name).file_name().is_some_and(|plain| plain == name);
        if is_plain && !name.starts_with('.') {
            Ok(self.path.join(name))
        } else {
            Err(FileError::InvalidName)
        }
    }

    /// Returns a unique path for a partial upload, which is not listed.
    pub(crate) fn partial(&self, name: &str) -> Result<PathBuf, FileError> {
        self.path(name)?;
        Ok(self.path.join(format!(".{}.part", number())))
    }

    /// Gives a partial file its name. If the name is in use, adds a number: `name (2).png`.
    pub(crate) fn keep(&self, partial: &Path, name: &str) -> Result<Entry, FileError> {
        let (stem, extension) = match name.rsplit_once('.') {
            Some((stem, extension)) => (stem, format!(".{extension}")),
            None => (name, String::new()),
        };
        let others = (2..).map(|number| format!("{stem} ({number}){extension}"));
        for name in iter::once(name.to_owned()).chain(others) {
            let path = self.path(&name)?;
            match File::create_new(&path) {
                Ok(_) => fs::rename(partial, path)?,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error.into()),
            }
            return self.entry(&name);
        }
        Err(FileError::InvalidName)
    }

    pub(crate) fn entry(&self, name: &str) -> Result<Entry, FileError> {
        let file = fs::metadata(self.path(name)?)?;
        let stored = file.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
        Ok(Entry {
            name: name.to_owned(),
            size: Number(file.len()),
            stored: stored.unwrap_or_default().as_secs_f64() * 1000.0,
            is_picture: extension.is_some_and(|it| ["png", "jpg", "jpeg"].contains(&&*it)),
        })
    }

    /// Returns all files, sorted by name.
    pub(crate) fn entries(&self) -> Result<Vec<Entry>, FileError> {
        let mut entries = Vec::new();
        for file in fs::read_dir(&self.path)? {
            let file = file?;
            if let Some(name) = file.file_name().to_str().filter(|name| !name.starts_with('.'))
                && file.file_type()?.is_file()
            {
                entries.push(self.entry(name)?);
            }
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }
}

/// Returns a different number each time.
fn number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.is_temporary {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
