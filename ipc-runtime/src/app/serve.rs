//! Answers the requests of pages for files, on threads that may block.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, Weak};

use ipc_core::Foreign;
use wry::http::response::Builder;
use wry::http::{HeaderName, Request, Response, StatusCode, header};
use wry::{RequestAsyncResponder, WebViewBuilder};

use super::App;
use super::files::{Files, path_of};
use super::missing;
use super::run::SCHEME;
use crate::exec::panics;
use crate::exec::pool::{Job, Pool, Threads};
use crate::exec::sync::lock;
use crate::ipc::Ipc;
use crate::ipc::window::Window;
use crate::transport::webview::registry;

/// The number of files that are read at a time.
const MAX_READERS: usize = 16;
/// The maximum size of a part of a file, if the request does not say where the part ends.
const MAX_PART: u64 = 4 << 20;
/// The number of missing files that are logged, for each window.
const MAX_LOGGED: usize = 1000;

type Body = Cow<'static, [u8]>;

/// The files of an app, and the threads that read them.
pub(super) struct FileServer {
    files: Arc<dyn Files>,
    readers: Pool,
    /// The pages of open windows, by the numbers of their webviews.
    pages: Mutex<HashMap<u64, Weak<PageFiles>>>,
}

impl FileServer {
    pub(super) fn new(ipc: &Ipc, files: Arc<dyn Files>) -> Arc<Self> {
        let readers = Pool::new(Threads::System(ipc.runtime().clone()), MAX_READERS);
        Arc::new(FileServer { files, readers, pages: Mutex::default() })
    }

    /// Serves the files to the webviews of a context, of which this is the first.
    pub(super) fn serve_in<'a>(
        self: &Arc<Self>,
        builder: WebViewBuilder<'a>,
    ) -> WebViewBuilder<'a> {
        // The closure must not own the files: wry never drops it on some systems.
        let server = Arc::downgrade(self);
        builder.with_asynchronous_custom_protocol(SCHEME.into(), move |id, request, responder| {
            // A panic would unwind through wry, and end the process.
            let _ = panics::catch("the custom protocol", || {
                let number = id.parse().ok()?;
                let page = lock(&server.upgrade()?.pages).get(&number)?.upgrade()?;
                page.answer(&request, registry::url_of(number).as_deref(), responder);
                Some(())
            });
        })
    }
}

/// The files of an app, for the page of one window.
pub(super) struct PageFiles {
    server: Arc<FileServer>,
    window: Window,
    /// The number of the webview.
    number: u64,
    /// The path of the file that the window shows first. It also answers navigations to paths
    /// without a file, which are paths of the page's router.
    first: Option<String>,
    /// The missing files that have been logged.
    logged: Mutex<HashSet<String>>,
}

/// A request for a file.
struct Wanted {
    /// The path of the URL.
    url: String,
    document: Document,
    /// Whether the page runs the file as code.
    is_code: bool,
    range: Option<String>,
}

/// The kind of document for which a file is requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Document {
    /// The document of the window.
    Top,
    /// The document of a frame.
    Frame,
    /// The file is part of a document.
    None,
}

impl PageFiles {
    pub(super) fn new(
        server: &Arc<FileServer>,
        window: Window,
        number: u64,
        first: Option<String>,
    ) -> Arc<Self> {
        let logged = Mutex::default();
        let page =
            Arc::new(PageFiles { server: Arc::clone(server), window, number, first, logged });
        lock(&server.pages).insert(number, Arc::downgrade(&page));
        page
    }

    /// Answers a request on another thread. `shown` is the URL of the window's document.
    pub(super) fn answer(
        self: &Arc<Self>,
        request: &Request<Vec<u8>>,
        shown: Option<&str>,
        responder: RequestAsyncResponder,
    ) {
        let wanted = Wanted::new(request, shown);
        let page = Arc::clone(self);
        let job: Job = Box::new(move || {
            // `Files` is code of the user and may panic.
            let response = panics::catch("Files::read", || page.response(&wanted));
            responder.respond(response.unwrap_or_else(|_| failed()));
        });
        self.server.readers.submit(job);
    }

    fn response(&self, wanted: &Wanted) -> Response<Body> {
        self.find(wanted).unwrap_or_else(|| self.missing(wanted))
    }

    fn find(&self, wanted: &Wanted) -> Option<Response<Body>> {
        let files = &self.server.files;
        let path = path_of(&wanted.url)?;
        if let Some(range) = &wanted.range
            && let Some(size) = files.size(&path)
            && let Some(part) = part_of(range, size)
        {
            return self.part(&path, part, size);
        }
        if let Some(content) = files.read(&path) {
            return Some(file(&path, content));
        }
        let first = self.first.as_ref()?;
        if wanted.document != Document::Top || is_asset(&path) {
            return None;
        }
        tracing::debug!(path = %Foreign(&path), first, "the first page answers for a path without a file");
        Some(file(first, files.read(first)?))
    }

    fn part(&self, path: &str, part: Range<u64>, size: u64) -> Option<Response<Body>> {
        if part.is_empty() {
            let response = respond().status(StatusCode::RANGE_NOT_SATISFIABLE);
            return Some(end(
                response.header(header::CONTENT_RANGE, format!("bytes */{size}")),
                [],
            ));
        }
        let content = self.server.files.read_part(path, part.clone())?;
        let range = format!("bytes {}-{}/{size}", part.start, part.end - 1);
        let response = respond()
            .status(StatusCode::PARTIAL_CONTENT)
            .header(header::CONTENT_RANGE, range)
            .header(header::CONTENT_TYPE, content_type(path));
        Some(end(response, content))
    }

    fn missing(&self, wanted: &Wanted) -> Response<Body> {
        let url = format!("{:.300}", Foreign(&wanted.url));
        let path = path_of(&wanted.url);
        let location = path.as_ref().map(|path| self.server.files.location(path));
        let location = location.map(|it| format!("{:.300}", Foreign(&it)));
        let hint = path.as_deref().map(|path| self.hint(path)).unwrap_or_default();
        let message = match &location {
            Some(file) => format!("the app has no file `{url}`: `{file}` does not exist{hint}"),
            None => format!("`{url}` is not the path of a file"),
        };
        if self.is_new(&url) {
            let (window, file) = (self.window.label(), location.as_deref());
            tracing::warn!(window, url, file, hint, "a page requested a file that does not exist");
        }
        let response = respond().status(StatusCode::NOT_FOUND);
        if !cfg!(debug_assertions) || wanted.document == Document::None {
            if cfg!(debug_assertions) && wanted.is_code {
                self.show(&message);
            }
            let response = response.header(header::CONTENT_TYPE, "text/plain; charset=utf-8");
            return end(response, message.into_bytes());
        }
        let response = response.header(header::CONTENT_TYPE, "text/html; charset=utf-8");
        end(response, missing::document(&message).into_bytes())
    }

    /// Returns what exists instead of a missing file, to be appended to a message.
    fn hint(&self, path: &str) -> String {
        let exists = |path: &str| self.server.files.size(path).is_some();
        let module = path.strip_suffix(".js").map(|stem| format!("{stem}.ts"));
        if let Some(module) = module.filter(|module| exists(module)) {
            return format!(
                ", but `{module}` does; compile it, or generate bindings with `.javascript()`"
            );
        }
        let lower = path.to_lowercase();
        if lower != path && exists(&lower) {
            return format!(", but `{lower}` does; mind upper and lower case");
        }
        String::new()
    }

    fn is_new(&self, url: &str) -> bool {
        let mut logged = lock(&self.logged);
        logged.len() < MAX_LOGGED && logged.insert(url.to_owned())
    }

    /// Shows a message in the page.
    fn show(&self, message: &str) {
        let script = missing::notice(&App::origin(), message);
        // A window that has been closed shows nothing.
        let _ = self.window.post(Box::new(move |ui| {
            if let Some(webview) = ui.webview() {
                let _ = webview.evaluate_script(&script);
            }
        }));
    }
}

impl Drop for PageFiles {
    fn drop(&mut self) {
        lock(&self.server.pages).remove(&self.number);
    }
}

impl Wanted {
    fn new(request: &Request<Vec<u8>>, shown: Option<&str>) -> Self {
        let text = |name: HeaderName| request.headers().get(name)?.to_str().ok();
        // WebKit does not name the destination.
        let destination = text(HeaderName::from_static("sec-fetch-dest"));
        let document = match destination {
            Some("document") => Document::Top,
            Some("iframe" | "frame") => Document::Frame,
            Some(_) => Document::None,
            None if !text(header::ACCEPT).is_some_and(|it| it.starts_with("text/html")) => {
                Document::None
            }
            None if shown.is_none_or(|shown| is_same(shown, request)) => Document::Top,
            None => Document::Frame,
        };
        let url = request.uri().path().to_owned();
        let is_code = match destination {
            Some(it) => matches!(it, "script" | "style" | "worker" | "sharedworker"),
            // Modules are requested with an origin, files that scripts of the page fetch are not.
            None => {
                let extension = url.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
                match extension {
                    Some((_, extension)) => matches!(extension, "js" | "mjs" | "css" | "ts"),
                    None => text(header::ORIGIN).is_some(),
                }
            }
        };
        Wanted { url, document, is_code, range: text(header::RANGE).map(str::to_owned) }
    }
}

/// Returns whether a URL, without its fragment, is that of a request.
fn is_same(url: &str, request: &Request<Vec<u8>>) -> bool {
    let url = url.split('#').next().unwrap_or_default();
    url.parse().is_ok_and(|url: wry::http::Uri| url == *request.uri())
}

/// Returns whether a path names a kind of file that a page consists of.
fn is_asset(path: &str) -> bool {
    const CODE: [&str; 8] =
        ["css", "html", "javascript", "json", "manifest+json", "pdf", "wasm", "xml"];
    mime_guess::from_path(path).first().is_some_and(|kind| {
        use mime_guess::mime::{AUDIO, FONT, IMAGE, VIDEO};
        [AUDIO, FONT, IMAGE, VIDEO].contains(&kind.type_())
            || CODE.contains(&kind.subtype().as_str())
    })
}

/// Returns the part of a file that a header `Range` names. It is empty if the file has no such
/// part. Returns `None` for several parts, which are answered by the whole file.
fn part_of(range: &str, size: u64) -> Option<Range<u64>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    if first.is_empty() {
        let length: u64 = last.parse().ok()?;
        return Some(size.saturating_sub(length)..size);
    }
    let first: u64 = first.parse().ok()?;
    let end = match last {
        "" => first.saturating_add(MAX_PART),
        last => last.parse::<u64>().ok()?.checked_add(1).filter(|end| *end > first)?,
    };
    Some(first.min(size)..end.min(size))
}

fn respond() -> Builder {
    Response::builder().header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
}

fn end(response: Builder, content: impl Into<Vec<u8>>) -> Response<Body> {
    response.body(Cow::Owned(content.into())).unwrap_or_else(|_| failed())
}

fn file(path: &str, content: Vec<u8>) -> Response<Body> {
    let response = respond().header(header::CONTENT_TYPE, content_type(path));
    end(response.header(header::ACCEPT_RANGES, "bytes"), content)
}

fn failed() -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

fn content_type(path: &str) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    match kind.type_() {
        mime_guess::mime::TEXT => format!("{kind}; charset=utf-8"),
        _ => kind.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Level, Metadata, Subscriber};

    use super::*;

    fn get(url: &str, headers: &[(&str, &str)]) -> Request<Vec<u8>> {
        let mut request = Request::get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Vec::new()).unwrap()
    }

    #[test]
    fn only_navigations_of_the_window_are_top_documents() {
        const HTML: &str = "text/html,application/xhtml+xml,*/*;q=0.8";
        let shown = Some("app://localhost/a/b?c#d");
        for (url, headers, document) in [
            ("app://localhost/a/b?c", &[("accept", HTML)][..], Document::Top),
            ("app://localhost/a/b", &[("accept", HTML)], Document::Frame),
            ("app://localhost/a/b?c", &[("accept", "*/*")], Document::None),
            ("app://localhost/a/b?c", &[], Document::None),
            (
                "app://localhost/x",
                &[("accept", HTML), ("sec-fetch-dest", "document")],
                Document::Top,
            ),
            (
                "app://localhost/x",
                &[("accept", HTML), ("sec-fetch-dest", "iframe")],
                Document::Frame,
            ),
            ("app://localhost/a/b?c", &[("sec-fetch-dest", "script")], Document::None),
        ] {
            assert_eq!(
                Wanted::new(&get(url, headers), shown).document,
                document,
                "{url} {headers:?}"
            );
        }
        let first = Wanted::new(&get("app://localhost/", &[("accept", HTML)]), None);
        assert_eq!(first.document, Document::Top);
    }

    #[test]
    fn scripts_and_styles_are_code() {
        let module: &[(&str, &str)] = &[("origin", "app://localhost"), ("accept", "*/*")];
        for (url, headers, is_code) in [
            ("app://localhost/a.js", &[][..], true),
            ("app://localhost/a.css?b", &[], true),
            ("app://localhost/bindings/index", module, true),
            ("app://localhost/a.png", module, false),
            ("app://localhost/api/items", &[("accept", "*/*")], false),
            ("app://localhost/a.js", &[("sec-fetch-dest", "empty")], false),
            ("app://localhost/a", &[("sec-fetch-dest", "worker")], true),
        ] {
            assert_eq!(Wanted::new(&get(url, headers), None).is_code, is_code, "{url} {headers:?}");
        }
    }

    #[test]
    fn paths_of_a_router_are_no_assets() {
        for path in ["users", "users/john.doe", "v1.2/docs", "jane@example.com", "a.b.c"] {
            assert!(!is_asset(path), "{path}");
        }
        for path in
            ["main.js", "a/b.mjs", "a.css", "a.png", "a.woff2", "a.wasm", "a.json", "b.html"]
        {
            assert!(is_asset(path), "{path}");
        }
    }

    #[test]
    fn parts_lie_within_the_file() {
        for (range, part) in [
            ("bytes=0-9", Some(0..10)),
            ("bytes=0-", Some(0..100)),
            ("bytes=90-200", Some(90..100)),
            ("bytes=-10", Some(90..100)),
            ("bytes=-200", Some(0..100)),
            ("bytes=100-", Some(100..100)),
            ("bytes=-0", Some(100..100)),
            ("bytes=5-4", None),
            ("bytes=0-1,3-4", None),
            ("bytes=a-b", None),
            ("items=0-1", None),
            ("bytes=0-18446744073709551615", None),
            ("bytes=18446744073709551615-", Some(100..100)),
        ] {
            assert_eq!(part_of(range, 100), part, "{range}");
        }
        assert_eq!(part_of("bytes=1-", u64::MAX), Some(1..1 + MAX_PART));
    }

    /// A log of warnings.
    #[derive(Clone, Default)]
    struct Warnings(Arc<Mutex<Vec<String>>>);

    impl Subscriber for Warnings {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            *metadata.level() == Level::WARN
        }

        fn event(&self, event: &Event<'_>) {
            struct Fields(String);

            impl Visit for Fields {
                fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
                    self.0 += &format!("{field}={value:?} ");
                }
            }

            let mut fields = Fields(String::new());
            event.record(&mut fields);
            lock(&self.0).push(fields.0);
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    /// Fault 149.
    #[test]
    fn a_missing_file_is_logged_once_with_its_full_path() {
        let folder = std::env::temp_dir().join(format!("ipc-missing-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("bindings")).unwrap();
        std::fs::write(folder.join("bindings/index.ts"), "").unwrap();
        std::fs::write(folder.join("main.js"), "").unwrap();
        let ipc = Ipc::builder().role("main", crate::api![]).build().unwrap();
        let window = ipc.test_window("main", "main").unwrap().window().clone();
        let files =
            PageFiles::new(&FileServer::new(&ipc, Arc::new(folder.clone())), window, 1, None);
        let warnings = Warnings::default();
        tracing::subscriber::with_default(warnings.clone(), || {
            for url in
                ["/none.js", "/none.js", "/bindings/index.js", "/Main.js", "/%0Aforged", "/../x"]
            {
                let request = get(&format!("app://localhost{url}"), &[]);
                let response = files.response(&Wanted::new(&request, None));
                assert_eq!(response.status(), StatusCode::NOT_FOUND, "{url}");
            }
        });
        let logged = lock(&warnings.0).clone();
        let at = |name: &str| format!("{:?}", folder.join(name).display().to_string());
        for (line, expected) in [
            (0, at("none.js")),
            (1, at("bindings/index.js")),
            (1, "but `bindings/index.ts` does".to_owned()),
            (2, at("Main.js")),
            (2, "but `main.js` does".to_owned()),
            // Escaped in the text, and once more by the log.
            (3, at("\\nforged")),
            (4, r#"url="/../x""#.to_owned()),
        ] {
            assert!(logged[line].contains(&expected), "{expected} is not in {}", logged[line]);
        }
        assert_eq!(logged.len(), 5, "{logged:?}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
