//! A folder of files, and nothing outside of it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use ipc_runtime::{Number, payload};

use crate::commands::FileError;

/// Where the files are.
pub(crate) struct Folder {
    path: PathBuf,
    /// Whether it is gone when this is.
    is_temporary: bool,
}

/// A file.
#[payload]
#[derive(Debug, Clone)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) size: Number<u64>,
    /// When it was stored, in milliseconds since 1970.
    pub(crate) stored: f64,
    /// Whether there may be a thumbnail of it.
    pub(crate) is_picture: bool,
}

impl Folder {
    pub(crate) fn open(path: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&path)?;
        Ok(Folder { path, is_temporary: false })
    }

    pub(crate) fn temporary() -> io::Result<Self> {
        use std::sync::atomic::{AtomicU32, Ordering};
        static LAST: AtomicU32 = AtomicU32::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let name = format!("ipc-files-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path)?;
        Ok(Folder { path, is_temporary: true })
    }

    /// The place of a file. Its name is that, and no way to somewhere else.
    pub(crate) fn path(&self, name: &str) -> Result<PathBuf, FileError> {
        let is_plain = Path::new(name).file_name().is_some_and(|plain| plain == name);
        if is_plain && !name.starts_with('.') {
            Ok(self.path.join(name))
        } else {
            Err(FileError::BadName)
        }
    }

    /// The place of what has not come whole, which is not listed.
    pub(crate) fn partial(&self, name: &str) -> Result<PathBuf, FileError> {
        self.path(name)?;
        Ok(self.path.join(format!(".{name}.part")))
    }

    pub(crate) fn entry(&self, name: &str) -> Result<Entry, FileError> {
        let file = fs::metadata(self.path(name)?)?;
        let stored = file.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        Ok(Entry {
            name: name.to_owned(),
            size: Number(file.len()),
            stored: stored.unwrap_or_default().as_secs_f64() * 1000.0,
            is_picture: ending.is_some_and(|it| ["png", "jpg", "jpeg"].contains(&&*it)),
        })
    }

    /// All files, by name.
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

impl Drop for Folder {
    fn drop(&mut self) {
        if self.is_temporary {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
