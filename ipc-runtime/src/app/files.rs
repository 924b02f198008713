//! The files of an app.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;

/// A source of the files of an [`App`](crate::App): a folder, or a function from a path to its
/// content.
pub trait Files: Send + Sync + 'static {
    /// Reads a file. Returns `None` if the file does not exist.
    ///
    /// `path` is relative, its parts are separated by `/`, and parts are never `.` or `..`. This
    /// method is called on threads that may block.
    fn read(&self, path: &str) -> Option<Vec<u8>>;

    /// Returns the size of a file in bytes, or `None` if the file does not exist. By default, this
    /// method reads the file.
    fn size(&self, path: &str) -> Option<u64> {
        Some(self.read(path)?.len() as u64)
    }

    /// Reads `part` of a file, which lies within its [`size`](Self::size). Audio and video are read
    /// in parts. By default, this method reads the whole file.
    fn read_part(&self, path: &str, part: Range<u64>) -> Option<Vec<u8>> {
        let part = usize::try_from(part.start).ok()?..usize::try_from(part.end).ok()?;
        self.read(path)?.get(part).map(<[u8]>::to_vec)
    }

    /// Returns where [`read`](Self::read) looks for a file, for messages about missing files. By
    /// default, this is `path`.
    fn location(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// A folder.
impl Files for PathBuf {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        std::fs::read(find(self, path)?).ok()
    }

    fn size(&self, path: &str) -> Option<u64> {
        let found = find(self, path)?.metadata().ok()?;
        found.is_file().then_some(found.len())
    }

    fn read_part(&self, path: &str, part: Range<u64>) -> Option<Vec<u8>> {
        let mut file = File::open(find(self, path)?).ok()?;
        file.seek(SeekFrom::Start(part.start)).ok()?;
        let length = part.end.checked_sub(part.start)?;
        let mut content = Vec::new();
        file.take(length).read_to_end(&mut content).ok()?;
        (content.len() as u64 == length).then_some(content)
    }

    fn location(&self, path: &str) -> String {
        let file = self.join(path);
        std::path::absolute(&file).unwrap_or(file).display().to_string()
    }
}

/// Returns the path of a file in a folder.
fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    let root = folder.canonicalize().ok()?;
    let file = root.join(path).canonicalize().ok()?;
    // A symbolic link inside the folder may lead out of it.
    file.starts_with(&root).then_some(file)
}

impl<F: Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static> Files for F {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        self(path)
    }
}

/// Returns the path of the file a URL names, or `None` if the path is invalid for [`Files::read`].
pub(super) fn path_of(url_path: &str) -> Option<String> {
    // `percent_decode_str` would keep malformed escapes as they are.
    let mut escapes = url_path.split('%').skip(1).map(|rest| rest.as_bytes().first_chunk::<2>());
    if !escapes.all(|digits| digits.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit))) {
        return None;
    }
    let decoded = percent_decode_str(url_path.trim_start_matches('/')).decode_utf8().ok()?;
    let path = if decoded.is_empty() || decoded.ends_with('/') {
        format!("{decoded}index.html")
    } else {
        decoded.into_owned()
    };
    let plain = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    let unusual = path.contains(['\\', '\0', ':']) || path.split('/').any(|part| part == ".");
    (plain && !unusual).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_are_read() {
        for (url, path) in [
            ("/", "index.html"),
            ("/a/b.js", "a/b.js"),
            ("/a/", "a/index.html"),
            ("/a%20b.html", "a b.html"),
            ("//etc/passwd", "etc/passwd"),
        ] {
            assert_eq!(path_of(url).as_deref(), Some(path), "{url}");
        }
        for url in
            ["/../x", "/a/../../x", "/%2e%2e/x", "/a/./b", "/a\\b", "/C:/x", "/%00", "/%zz", "/%"]
        {
            assert_eq!(path_of(url), None, "{url}");
        }
    }

    #[test]
    fn symbolic_links_out_of_the_folder_are_not_followed() {
        let base = std::env::temp_dir().join(format!("ipc-files-{}", std::process::id()));
        let folder = base.join("ui");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(base.join("secret"), "secret").unwrap();
        std::fs::write(folder.join("page"), "page").unwrap();
        assert_eq!(folder.read("page"), Some(b"page".to_vec()));
        assert_eq!(folder.read("none"), None);
        assert_eq!(
            (folder.size("page"), folder.size("none"), folder.size(".")),
            (Some(4), None, None)
        );
        assert_eq!(folder.read_part("page", 1..3), Some(b"ag".to_vec()));
        assert_eq!(folder.read_part("page", 1..5), None);
        assert!(Path::new(&folder.location("none")).is_absolute());
        #[cfg(unix)]
        {
            let _ = std::os::unix::fs::symlink(base.join("secret"), folder.join("link"));
            assert_eq!(folder.read("link"), None);
        }
        std::fs::remove_dir_all(&base).unwrap();
    }
}
