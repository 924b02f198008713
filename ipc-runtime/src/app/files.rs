use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;

/// Where an [`App`](crate::App) takes its pages from.
pub trait Files: Send + Sync + 'static {
    /// The content of a file. `path` has `/` between its parts, none before the first, and no part `.` or `..`. `None`
    /// where there is no such file.
    fn read(&self, path: &str) -> Option<Vec<u8>>;
}

impl Files for PathBuf {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        let root = self.canonicalize().ok()?;
        let file = root.join(path).canonicalize().ok()?;
        // A symbolic link inside the folder may lead out of it.
        if !file.starts_with(&root) {
            return None;
        }
        std::fs::read(file).ok()
    }
}

impl<F: Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static> Files for F {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        self(path)
    }
}

/// The path that a URL asks for, if it is one that [`Files`] may be asked for.
pub(super) fn path_of(url_path: &str) -> Option<String> {
    // Malformed escapes would be decoded as they are.
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
    fn only_plain_paths_are_asked_for() {
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
    fn links_do_not_lead_out_of_the_folder() {
        let base = std::env::temp_dir().join(format!("ipc-files-{}", std::process::id()));
        let folder = base.join("ui");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(base.join("secret"), "secret").unwrap();
        std::fs::write(folder.join("page"), "page").unwrap();
        assert_eq!(folder.read("page"), Some(b"page".to_vec()));
        assert_eq!(folder.read("none"), None);
        #[cfg(unix)]
        {
            let _ = std::os::unix::fs::symlink(base.join("secret"), folder.join("link"));
            assert_eq!(folder.read("link"), None);
        }
        std::fs::remove_dir_all(&base).unwrap();
    }
}
