//! Roles, the lifecycle of windows, and webviews that were not created by `App`.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use gtk::prelude::GtkWindowExt;
use ipc_runtime::app::AppError;
use ipc_runtime::lifecycle::{
    Close, CloseRequested, FocusChanged, PageReady, Theme, WindowClosed, WindowMoved, WindowResized,
};
use ipc_runtime::transport::webview::UiThread;
use ipc_runtime::{App, Ipc, OpenError, Target, Window, WindowOptions, api};
use ipc_window_tests::Chat;
use tao::platform::unix::WindowExtUnix;
use wry::{WebViewBuilder, WebViewBuilderExtUnix};

use crate::{Harness, SOON};

pub(super) fn two_roles(harness: &mut Harness) {
    let ipc = harness.ipc().clone();
    let on_chat = harness.ipc().listen::<Chat>(move |event, from| {
        ipc.emit_to(Target::Matching(&|window| window.label() != from.label()), &event);
    });
    harness.open("left", "tester", "roles");
    harness.open("right", "limited", "limited");
    assert_eq!(harness.next("left"), r#"left ["left","tester"] add: 3"#);
    assert_eq!(harness.next("right"), r#"right ["right","limited"] add: unknown-command"#);
    assert_eq!(harness.next("left"), "unknown: unknown-command");
    assert_eq!(harness.next("right"), "unknown: unknown-command");
    // The core forwards the events of each page to the other page.
    harness.ipc().emit_to("left", &Chat { from: "core".into(), text: "go".into() });
    assert_eq!(harness.next("right"), "heard left");
    harness.ipc().emit_to("right", &Chat { from: "core".into(), text: "go".into() });
    assert_eq!(harness.next("left"), "heard right");
    on_chat.unwrap().stop();
}

/// Faults 141 and 142: the calls of a page with the bindings of another role fail, and report the
/// differences.
pub(super) fn other_bindings(harness: &mut Harness) {
    harness.open("stale", "limited", "stale");
    let report = harness.next("stale");
    for part in
        ["schema-mismatch", "removed command add_async", "(a: i32, b: i32) => i32", "console 1"]
    {
        assert!(report.contains(part), "{part} is not in: {report}");
    }
}

pub(super) fn lifecycle(harness: &mut Harness) {
    let (seen, events) = mpsc::channel();
    let (ready, closed) = (seen.clone(), seen);
    let listeners = [
        harness.ipc().listen::<PageReady>(move |event, _| {
            let _ = ready.send(format!("{} ready", event.window));
        }),
        harness.ipc().listen::<WindowClosed>(move |event, _| {
            let _ = closed.send(format!("{} closed", event.window));
        }),
    ];
    let window = harness.open("short", "tester", "short");
    assert_eq!(events.recv_timeout(SOON).unwrap(), "short ready");
    let taken = harness.ipc().open_window(WindowOptions::new("short", "tester", "short.html"));
    assert!(matches!(taken, Err(OpenError::Taken { .. })));
    harness.wait_for("short", "title short");
    assert_eq!(events.recv_timeout(SOON).unwrap(), "short closed");
    assert!(window.close().is_err());
    assert!(harness.ipc().window("short").is_none());
    let again = harness.open("short", "tester", "short");
    assert_eq!(events.recv_timeout(SOON).unwrap(), "short ready");
    assert_eq!(again.label(), "short");
    for listener in listeners {
        listener.unwrap().stop();
    }
}

/// `localStorage`, cookies and channels of the pages of different windows.
pub(super) fn storage(harness: &mut Harness) {
    let folder = std::env::temp_dir().join(format!("ipc-window-tests-{}", std::process::id()));
    let open = |label: &str| WindowOptions::new(label, "tester", "storage.html").size(300.0, 200.0);
    let open = |label: &str, own: &dyn Fn(WindowOptions) -> WindowOptions| {
        harness.ipc().open_window(own(open(label))).unwrap();
    };
    open("writer", &|window| window);
    open("reader", &|window| window);
    open("folder-writer", &|window| window.data_directory(&folder));
    open("folder-reader", &|window| window.data_directory(&folder));
    open("incognito", &WindowOptions::incognito);
    open("incognito-too", &WindowOptions::incognito);
    let all = ["writer", "reader", "folder-writer", "folder-reader", "incognito", "incognito-too"];
    for label in all {
        harness.wait_for(label, "listening");
    }
    let ipc = harness.ipc().clone();
    let tell = |label: &str, text: &str| {
        ipc.emit_to(label, &Chat { from: label.into(), text: text.into() });
    };
    for label in all.into_iter().filter(|label| !label.ends_with("reader")) {
        tell(label, "write");
        harness.wait_for(label, "written");
    }
    for label in all {
        tell(label, "post");
        harness.wait_for(label, "posted");
    }
    all.iter().for_each(|label| tell(label, "read"));
    for (label, found) in [
        ("writer", "stored writer, heard reader"),
        ("reader", "stored writer, heard writer"),
        ("folder-writer", "stored folder-writer, heard folder-reader"),
        ("folder-reader", "stored folder-writer, heard folder-writer"),
        ("incognito", "stored incognito, heard "),
        ("incognito-too", "stored incognito-too, heard "),
    ] {
        harness.wait_for(label, found);
    }
    let _ = std::fs::remove_dir_all(folder);
}

/// Closes the window as a click on the close button does.
fn click_close(harness: &Harness, window: &Window) {
    let closed = window.on_ui(|ui| ui.window().map(|window| window.gtk_window().close()));
    assert_eq!(harness.ipc().runtime().block_on(closed), Ok(Some(())));
}

/// A page whose webview the application keeps is notified that its window is closed.
pub(super) fn kept_webview(harness: &mut Harness) {
    let page = "<!doctype html><script>const connection = window.__IPC__.connect({ message() {}, closed({ code }) { \
        document.title = `closed: ${code}`; } }); connection.send(JSON.stringify({ jsonrpc: '2.0', \
        id: connection.nextId(), method: 'report', params: { text: 'attached' } }))</script>";
    let own = OwnWebview::open(harness, "app", "app://localhost/", &App::origin(), page);
    harness.wait_for("own", "attached");
    harness.ipc().window("own").unwrap().close().unwrap();
    assert_eq!(own.titles.recv_timeout(SOON).unwrap(), "closed: -32000");
    harness.ipc().runtime().block_on(own.hub.on_ui(|_| drop(OWN.take()))).unwrap();
}

/// A window can be addressed before the event loop has built its webview.
pub(super) fn early_tasks(harness: &mut Harness) {
    let hub = harness.ipc().window("hub").unwrap();
    let (sender, results) = mpsc::channel();
    let ipc = harness.ipc().clone();
    let opened = hub.on_ui(move |_| {
        // The event loop cannot build the window while this task runs.
        let options = WindowOptions::new("early", "tester", "blank.html").size(300.0, 200.0);
        let window = ipc.open_window(options).unwrap();
        ipc.runtime().spawn(async move {
            let _ = sender.send(window.on_ui(|ui| ui.webview().is_some()).await);
        });
        std::thread::sleep(std::time::Duration::from_millis(3));
    });
    harness.ipc().runtime().block_on(opened).unwrap();
    assert_eq!(results.recv_timeout(SOON).unwrap(), Ok(true));
}

pub(super) fn focus(harness: &mut Harness) {
    let (seen, changes) = mpsc::channel();
    let on_focus = harness.ipc().listen::<FocusChanged>(move |event, window| {
        assert_eq!(event.window, window.label());
        let _ = seen.send((event.window, event.focused));
    });
    let focus = |window: &Window| {
        let focused = window.on_ui(|ui| ui.window().map(tao::window::Window::set_focus));
        assert_eq!(harness.ipc().runtime().block_on(focused), Ok(Some(())));
    };
    let expect = |label: &str, focused| {
        let found = |change: &(String, bool)| *change == (label.to_owned(), focused);
        let mut changes = std::iter::from_fn(|| changes.recv_timeout(SOON).ok());
        assert!(
            changes.any(|change| found(&change)),
            "no event that the focus of {label} became {focused}"
        );
    };
    let first = harness.open("first", "tester", "blank");
    let second = harness.open("second", "tester", "blank");
    focus(&first);
    expect("first", true);
    focus(&second);
    expect("first", false);
    expect("second", true);
    on_focus.unwrap().stop();
}

pub(super) fn veto(harness: &mut Harness) {
    let open = Arc::new(AtomicBool::new(true));
    let (called, requests) = mpsc::channel();
    let keep = Arc::clone(&open);
    harness.ipc().on_close_requested(move |window| {
        if window.label() != "kept" {
            return Close::Allow;
        }
        let kept = keep.load(Ordering::SeqCst);
        let _ = called.send(kept);
        if kept { Close::Prevent } else { Close::Allow }
    });
    let (closed, gone) = mpsc::channel();
    let on_closed = harness.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = closed.send(event.window);
    });
    let window = harness.open("kept", "tester", "blank");
    harness.wait_for("kept", "loaded");
    click_close(harness, &window);
    assert!(requests.recv_timeout(SOON).unwrap(), "the handler is called, and prevents closing");
    assert!(harness.ipc().window("kept").is_some());
    open.store(false, Ordering::SeqCst);
    click_close(harness, &window);
    assert!(!requests.recv_timeout(SOON).unwrap());
    assert_eq!(gone.recv_timeout(SOON).unwrap(), "kept");
    on_closed.unwrap().stop();
}

pub(super) fn page_veto(harness: &mut Harness) {
    let (raised, requests) = mpsc::channel();
    let on_request = harness.ipc().listen::<CloseRequested>(move |event, _| {
        let _ = raised.send(event.window);
    });
    let window = harness.open("unsaved", "tester", "unsaved");
    harness.wait_for("unsaved", "listening");
    // This page is not notified of a request to close another window.
    let other = harness.open("other", "tester", "blank");
    harness.wait_for("other", "loaded");
    other.request_close();
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "other");
    click_close(harness, &window);
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "unsaved");
    harness.wait_for("unsaved", "asked once");
    assert!(harness.ipc().window("unsaved").is_some(), "the window waits for its page");
    click_close(harness, &window);
    harness.wait_for("unsaved", "asked twice");
    let deadline = std::time::Instant::now() + SOON;
    while harness.ipc().window("unsaved").is_some() {
        assert!(std::time::Instant::now() < deadline, "the page's `closeWindow` does not close it");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    on_request.unwrap().stop();
}

/// Fault 146: the page listens to the request, and does not return to its event loop.
pub(super) fn hanging_page(harness: &mut Harness) {
    let (closed, gone) = mpsc::channel();
    let on_closed = harness.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = closed.send(event.window);
    });
    let window = harness.open("hanging", "tester", "hanging");
    harness.wait_for("hanging", "listening");
    click_close(harness, &window);
    // The page listens and responds, so it decides.
    harness.wait_for("hanging", "asked");
    let chat = Chat { from: "core".into(), text: "hang".into() };
    assert!(window.emit(&chat));
    harness.wait_for("hanging", "hangs");
    let deadline = std::time::Instant::now() + SOON;
    while gone.try_recv().as_deref() != Ok("hanging") {
        assert!(std::time::Instant::now() < deadline, "the window does not close");
        click_close(harness, &window);
        std::thread::sleep(std::time::Duration::from_millis(100));
        if harness.ipc().window("hanging").is_none() {
            assert_eq!(gone.recv_timeout(SOON).unwrap(), "hanging");
            break;
        }
    }
    on_closed.unwrap().stop();
}

/// Fault 152.
pub(super) fn texts(harness: &mut Harness) {
    let long = "é".repeat(5000);
    for (number, title) in
        ["two\nlines", "\u{1f600} \u{202e}", &long, "", "%s %n \\0"].iter().enumerate()
    {
        let label = format!("title-{number}");
        let options = WindowOptions::new(&label, "tester", "blank.html").title(*title);
        let window = harness.ipc().open_window(options).unwrap();
        harness.wait_for(&label, "loaded");
        let shown = window.on_ui(|ui| ui.window().map(|window| window.title()));
        let shown = harness.ipc().runtime().block_on(shown).unwrap().unwrap();
        assert_eq!(shown, *title);
        window.close().unwrap();
    }
    let open = |label: &str, page: &str| WindowOptions::new(label, "tester", page);
    let nul = [
        open("nul", "blank.html").title("a\0b"),
        open("nul", "blank\0.html"),
        open("nul", "app://localhost/\0"),
        open("nul", "\0"),
        open("nul", "blank.html").data_directory("a\0b"),
    ];
    for options in nul {
        let opened = harness.ipc().open_window(options.clone());
        assert!(matches!(opened, Err(OpenError::Option { .. })), "{options:?}: {opened:?}");
    }
    for label in ["a\0b", "a\nb", "\u{1f600}", &long, ""] {
        let opened = harness.ipc().open_window(open(label, "blank.html"));
        assert!(matches!(opened, Err(OpenError::Label { .. })), "{label:?}: {opened:?}");
    }
    // Whether such a page exists is another matter: the process lives, and the window can be closed.
    let pages =
        ["a\nb.html", "\u{1f600}.html", &long, "", "http://[", "app://", "://", "%", "?", "#"];
    for (number, page) in pages.iter().enumerate() {
        if let Ok(window) = harness.ipc().open_window(open(&format!("page-{number}"), page)) {
            let built = harness.ipc().runtime().block_on(window.on_ui(|ui| ui.webview().is_some()));
            println!("      page {:?}: {built:?}", page.chars().take(10).collect::<String>());
            let _ = window.close();
        }
    }
    harness.passes("texts");
}

/// What the window of the system says about itself.
pub(super) fn options(harness: &mut Harness) {
    let parent = harness.open("parent", "tester", "blank");
    let options = WindowOptions::new("child", "tester", "blank.html")
        .title("Child")
        .size(320.0, 240.0)
        .min_size(200.0, 100.0)
        .max_size(500.0, 400.0)
        .center()
        .icon([0x20, 0x60, 0xc0, 0xff].repeat(16 * 16), 16, 16)
        .theme(Theme::Dark)
        .resizable(false)
        .decorations(false)
        .always_on_top(true)
        .transparent(true)
        .parent(parent.label())
        .modal(true)
        .window_builder(|builder| builder.with_closable(false))
        .webview_builder(|builder| builder.with_user_agent("ipc-window-tests"));
    let child = harness.ipc().open_window(options).unwrap();
    harness.wait_for("child", "loaded");
    let facts = child.on_ui(|ui| {
        let window = ui.window().unwrap();
        let gtk = window.gtk_window();
        vec![
            window.title(),
            format!("decorated {}", gtk.is_decorated()),
            format!("modal {}", gtk.is_modal()),
            format!("above a parent {}", gtk.transient_for().is_some()),
            format!("icon {}", gtk.icon().is_some()),
            format!("deletable {}", gtk.is_deletable()),
            format!("visible {}", window.is_visible()),
        ]
    });
    let facts = harness.ipc().runtime().block_on(facts).unwrap();
    let expected = [
        "Child",
        "decorated false",
        "modal true",
        "above a parent true",
        "icon true",
        "deletable false",
        "visible true",
    ];
    assert_eq!(facts, expected);

    let hidden = WindowOptions::new("hidden", "tester", "blank.html").visible(false);
    let hidden = harness.ipc().open_window(hidden).unwrap();
    let visible = hidden.on_ui(|ui| ui.window().map(tao::window::Window::is_visible));
    assert_eq!(harness.ipc().runtime().block_on(visible), Ok(Some(false)));

    let open = || WindowOptions::new("refused", "tester", "blank.html");
    for options in [
        open().size(f64::NAN, 100.0),
        open().size(100.0, f64::INFINITY),
        open().min_size(-1.0, 1.0),
        open().position(0.0, 1e9),
        open().icon(vec![0; 3], 1, 1),
        open().icon(vec![0; 4], 2, 1),
        open().icon(Vec::new(), 0, 0),
    ] {
        let opened = harness.ipc().open_window(options.clone());
        assert!(matches!(opened, Err(OpenError::Option { .. })), "{options:?}: {opened:?}");
    }
    // What the event loop finds: the window is reported as closed, and the process lives.
    let (closed, gone) = mpsc::channel();
    let on_closed = harness.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = closed.send(event.window);
    });
    for options in [
        open().parent("nobody"),
        open().window_builder(|_| panic!("on purpose")),
        open().webview_builder(|_| panic!("on purpose")),
        open().window_builder(|builder| builder.with_title("a\0b")),
        open().webview_builder(|builder| builder.with_url("a\0b")),
    ] {
        harness.ipc().open_window(options).unwrap();
        assert_eq!(gone.recv_timeout(SOON).unwrap(), "refused");
        assert!(harness.ipc().window("refused").is_none());
    }
    on_closed.unwrap().stop();
    harness.passes("texts");
}

pub(super) fn geometry(harness: &mut Harness) {
    let (seen, changes) = mpsc::channel();
    let moved = seen.clone();
    let listeners = [
        harness.ipc().listen::<WindowResized>(move |event, _| {
            let _ = seen.send((event.window, "size", event.width, event.height));
        }),
        harness.ipc().listen::<WindowMoved>(move |event, _| {
            let _ = moved.send((event.window, "place", event.x, event.y));
        }),
    ];
    let window = harness.open("geometry", "tester", "blank");
    harness.wait_for("geometry", "loaded");
    let changed = window.on_ui(|ui| {
        let window = ui.window().unwrap();
        window.set_inner_size(tao::dpi::LogicalSize::new(444.0, 333.0));
        window.set_outer_position(tao::dpi::LogicalPosition::new(21.0, 34.0));
    });
    harness.ipc().runtime().block_on(changed).unwrap();
    let (mut has_size, mut has_place) = (false, false);
    while !has_size || !has_place {
        let (window, what, x, y) = changes.recv_timeout(SOON).unwrap();
        assert!(["geometry", "hub"].contains(&&*window));
        has_size |= (what, x, y) == ("size", 444.0, 333.0);
        has_place |= (what, x, y) == ("place", 21.0, 34.0);
    }
    listeners.into_iter().for_each(|listener| listener.unwrap().stop());
}

pub(super) fn off_the_main_thread(harness: &mut Harness) {
    let other = Ipc::builder().role("main", api![]).build().unwrap();
    let app = App::new(other).files(|_: &str| Some(Vec::new()));
    let error = app.window("main", "main", "index.html").run().unwrap_err();
    assert!(matches!(error, AppError::NotMainThread { .. }), "{error}");
    assert!(error.to_string().contains("on the thread `scenarios`"), "{error}");
    harness.passes("texts");
}

/// A webview that was not created by `App`, with its own container and protocol.
pub(super) fn attached(harness: &mut Harness) {
    let page = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
        jsonrpc: '2.0', id: 1, method: 'report', params: { text: 'attached' } }))</script>";
    let own = OwnWebview::open(harness, "app", "app://localhost/", &App::origin(), page);
    harness.wait_for("own", "attached");
    own.close(harness);
}

/// A page of a development server on this machine.
pub(super) fn dev_server(harness: &mut Harness) {
    let page = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
        jsonrpc: '2.0', id: 1, method: 'report', params: { text: location.origin } }))</script>";
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", server.local_addr().unwrap());
    let serving = std::thread::spawn(move || {
        let (mut browser, _) = server.accept().unwrap();
        let mut request = [0; 4096];
        let _ = browser.read(&mut request).unwrap();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
        write!(browser, "{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len()).unwrap();
    });
    let own = OwnWebview::open(harness, "unused", &format!("{origin}/"), &origin, "");
    harness.wait_for("own", &origin);
    serving.join().unwrap();
    own.close(harness);
}

/// Fault 71: documents of other origins have no bridge.
pub(super) fn other_origins(harness: &mut Harness) {
    let page =
        "<!doctype html><script>document.title = `bridge: ${typeof window.__IPC__}`</script>";
    let own = OwnWebview::open(harness, "another", "another://localhost/", &App::origin(), page);
    assert_eq!(own.titles.recv_timeout(SOON).unwrap(), "bridge: undefined");
    own.close(harness);
    let own = OwnWebview::open(harness, "app", "app://localhost/", &App::origin(), page);
    assert_eq!(own.titles.recv_timeout(SOON).unwrap(), "bridge: object");
    own.close(harness);
}

/// A webview in the container of the first window, attached with the label `own`.
pub(super) struct OwnWebview {
    hub: Window,
    pub(super) titles: mpsc::Receiver<String>,
}

thread_local! {
    static OWN: RefCell<Option<Rc<wry::WebView>>> = const { RefCell::new(None) };
}

impl OwnWebview {
    /// Opens a URL. The custom protocol serves `page`, and documents of `origin` can use the bridge.
    fn open(
        harness: &Harness,
        protocol: &str,
        url: &str,
        origin: &str,
        page: &'static str,
    ) -> Self {
        let hub = harness.ipc().window("hub").expect("the hub is open");
        let spawn = harness.ipc().runtime().clone();
        let ui = UiThread::new(move |call| {
            let hub = hub.clone();
            spawn.spawn(async move { hub.on_ui(|_| call.run()).await });
            Ok(())
        });
        OwnWebview::serve(harness, ui, "limited", protocol, url, origin, move |_| Some(page.into()))
    }

    /// Opens a URL. The custom protocol serves `files`, and documents of `origin` can use the bridge.
    /// Files whose name begins with `sandboxed` have an opaque origin.
    pub(super) fn serve(
        harness: &Harness,
        ui: UiThread,
        role: &str,
        protocol: &str,
        url: &str,
        origin: &str,
        files: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        let hub = harness.ipc().window("hub").expect("the hub is open");
        let attach = harness.ipc().attach("own", role, ui).unwrap().origin(origin);
        let (protocol, url) = (protocol.to_owned(), url.to_owned());
        let (title, titles) = mpsc::channel();
        let built = harness.ipc().runtime().block_on(hub.on_ui(move |ui| {
            let container = ui.window().and_then(|window| window.default_vbox().cloned()).unwrap();
            let builder = WebViewBuilder::new()
                .with_custom_protocol(protocol, move |_, request| {
                    let path = request.uri().path().trim_start_matches('/');
                    let kind = if path.ends_with(".js") { "text/javascript" } else { "text/html" };
                    let response = wry::http::Response::builder().header("Content-Type", kind);
                    let response = match path.starts_with("sandboxed") {
                        true => response.header("Content-Security-Policy", "sandbox allow-scripts"),
                        false => response,
                    };
                    response.body(files(path).unwrap_or_default().into()).unwrap()
                })
                .with_document_title_changed_handler(move |text| drop(title.send(text)))
                .with_url(url);
            let webview = attach.build(builder, |builder| builder.build_gtk(&container));
            webview.map(|webview| OWN.set(Some(webview))).map_err(|error| error.to_string())
        }));
        built.unwrap().unwrap();
        OwnWebview { hub, titles }
    }

    pub(super) fn evaluate(&self, harness: &Harness, script: &'static str) {
        let evaluated = self.hub.on_ui(move |_| {
            OWN.with_borrow(|own| own.as_ref().unwrap().evaluate_script(script).unwrap());
        });
        harness.ipc().runtime().block_on(evaluated).unwrap();
    }

    pub(super) fn close(self, harness: &Harness) {
        harness.ipc().window("own").unwrap().close().unwrap();
        self.drop_webview(harness);
    }

    pub(super) fn drop_webview(self, harness: &Harness) {
        harness.ipc().runtime().block_on(self.hub.on_ui(|_| drop(OWN.take()))).unwrap();
    }
}
