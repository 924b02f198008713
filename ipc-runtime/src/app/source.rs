//! The source of the pages: files, or a development server.

use std::path::PathBuf;
use std::sync::Arc;

use super::dev_server::DevServer;
use super::files::Files;
use super::page::Page;
use super::run::AppError;
use super::serve::FileServer;
use crate::exec::panics;
use crate::ipc::Ipc;
use crate::ipc::options::WindowOptions;

/// The source of the pages of an app, whose first pages exist.
pub(super) struct Source {
    pub(super) files: Arc<FileServer>,
    pub(super) dev_server: Option<DevServer>,
}

impl Source {
    pub(super) fn new(
        ipc: &Ipc,
        files: Option<AppFiles>,
        dev_server: Option<String>,
        windows: &[WindowOptions],
    ) -> Result<Self, AppError> {
        let dev_server = match dev_server {
            Some(url) => Some(DevServer::new(&url).ok_or(AppError::DevServer { url })?),
            None => None,
        };
        for window in windows {
            let label = || window.label.clone();
            let page = Page::parse(&window.page);
            let page = page.map_err(|reason| AppError::Window { label: label(), reason })?;
            // A development server answers for its pages itself.
            let (Page::File { path, .. }, None) = (page, &dev_server) else { continue };
            let files = files.as_ref().ok_or(AppError::NoFiles)?;
            files.check(&path).map_err(|missing| match missing {
                Missing::Folder(folder) => AppError::NoFolder { folder },
                Missing::File(file) => AppError::NoPage { label: label(), page: path, file },
            })?;
        }
        let files = files.map_or_else(|| Arc::new(|_: &str| None) as Arc<dyn Files>, |it| it.files);
        Ok(Source { files: FileServer::new(ipc, files), dev_server })
    }
}

/// The files of an app.
pub(super) struct AppFiles {
    files: Arc<dyn Files>,
    /// The folder that holds the files, if they are in one.
    folder: Option<PathBuf>,
}

enum Missing {
    Folder(PathBuf),
    /// The location of the file.
    File(String),
}

impl AppFiles {
    pub(super) fn new(files: impl Files) -> Self {
        AppFiles { files: Arc::new(files), folder: None }
    }

    pub(super) fn folder(folder: PathBuf) -> Self {
        // The working directory may change later.
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        AppFiles { files: Arc::new(folder.clone()), folder: Some(folder) }
    }

    /// Checks that a file exists.
    fn check(&self, path: &str) -> Result<(), Missing> {
        if let Some(folder) = self.folder.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(Missing::Folder(folder.clone()));
        }
        // `Files` is code of the user and may panic.
        let size = panics::catch("Files::size", || self.files.size(path));
        match size.ok().flatten() {
            Some(_) => Ok(()),
            None => Err(Missing::File(self.files.location(path))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{App, api};

    fn app() -> App {
        App::new(Ipc::builder().role("main", api![]).build().unwrap())
    }

    fn error(app: App) -> String {
        app.run().expect_err("it does not run").to_string()
    }

    /// Fault 149.
    #[test]
    fn what_is_missing_ends_the_run_with_its_full_path() {
        let folder = std::env::temp_dir().join(format!("ipc-source-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("sub")).unwrap();
        std::fs::write(folder.join("index.html"), "").unwrap();
        let has_all = |error: &str, parts: &[&str]| {
            parts.iter().for_each(|part| assert!(error.contains(part), "{part}: {error}"));
        };
        let page = |page: &str| error(app().folder(&folder).window("a", "main", page));

        let path = |name: &str| folder.join(name).display().to_string();
        has_all(&page("first.html"), &["`first.html`", "window `a`", &path("first.html")]);
        has_all(&page("Index.html?a#b"), &["`Index.html`", &path("Index.html")]);
        has_all(&page("sub"), &["`sub`", &path("sub")]);
        has_all(&page("sub/"), &[&path("sub/index.html")]);
        has_all(&page("../secret.html"), &["window `a`", "`../secret.html`", "not a path"]);

        let missing = path("none");
        has_all(&error(app().folder(&missing).window("a", "main", "")), &["folder", &missing]);
        let file = path("index.html");
        has_all(&error(app().folder(&file).window("a", "main", "")), &["folder", &file]);
        let relative = std::env::current_dir().unwrap().join("no-such-folder");
        has_all(
            &error(app().folder("no-such-folder").window("a", "main", "index.html")),
            &[&relative.display().to_string(), "working directory"],
        );
        std::fs::remove_dir_all(&folder).unwrap();

        let panics = |_: &str| panic!("on purpose");
        has_all(&error(app().files(panics).window("a", "main", "b.html")), &["`b.html`"]);
        has_all(&error(app().window("a", "main", "index.html")), &["no files", ".folder("]);
        has_all(
            &error(app().dev_server("localhost:5173").window("a", "main", "index.html")),
            &["`localhost:5173`", "http://"],
        );
    }
}
