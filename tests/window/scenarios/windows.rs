//! Several windows, and their lives.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use gtk::prelude::GtkWindowExt;
use ipc_runtime::lifecycle::{Close, CloseRequested, FocusChanged, PageReady, WindowClosed};
use ipc_runtime::transport::webview::UiThread;
use ipc_runtime::{App, OpenError, Target, Window, WindowOptions};
use ipc_window_tests::Chat;
use tao::platform::unix::WindowExtUnix;
use wry::{WebViewBuilder, WebViewBuilderExtUnix};

use crate::{Bench, SOON};

pub(super) fn two_roles(bench: &mut Bench) {
    let ipc = bench.ipc().clone();
    let on_chat = bench.ipc().listen::<Chat>(move |event, from| {
        ipc.emit_to(Target::Matching(&|window| window.label() != from.label()), &event);
    });
    bench.open("left", "tester", "roles");
    bench.open("right", "limited", "limited");
    assert_eq!(bench.next("left"), r#"left ["left","tester"] add: 3"#);
    assert_eq!(bench.next("right"), r#"right ["right","limited"] add: unknown-command"#);
    assert_eq!(bench.next("left"), "unknown: unknown-command");
    assert_eq!(bench.next("right"), "unknown: unknown-command");
    // Each hears the other, through the core, and not itself.
    bench.ipc().emit_to("left", &Chat { from: "core".into(), text: "go".into() });
    assert_eq!(bench.next("right"), "heard left");
    bench.ipc().emit_to("right", &Chat { from: "core".into(), text: "go".into() });
    assert_eq!(bench.next("left"), "heard right");
    on_chat.unwrap().stop();
}

/// Faults 141 and 142: a page with bindings for another role runs nothing, and is told what differs.
pub(super) fn other_bindings(bench: &mut Bench) {
    bench.open("stale", "limited", "stale");
    let told = bench.next("stale");
    for part in
        ["schema-mismatch", "removed command add_async", "(a: i32, b: i32) => i32", "console 1"]
    {
        assert!(told.contains(part), "{part} is not in: {told}");
    }
}

pub(super) fn lifecycle(bench: &mut Bench) {
    let (seen, lives) = mpsc::channel();
    let (ready, closed) = (seen.clone(), seen);
    let subscriptions = [
        bench.ipc().listen::<PageReady>(move |event, _| {
            let _ = ready.send(format!("{} ready", event.window));
        }),
        bench.ipc().listen::<WindowClosed>(move |event, _| {
            let _ = closed.send(format!("{} closed", event.window));
        }),
    ];
    let window = bench.open("short", "tester", "short");
    assert_eq!(lives.recv_timeout(SOON).unwrap(), "short ready");
    let taken = bench.ipc().open_window(WindowOptions::new("short", "tester", "short.html"));
    assert!(matches!(taken, Err(OpenError::Taken { .. })));
    bench.wait_for("short", "title short");
    assert_eq!(lives.recv_timeout(SOON).unwrap(), "short closed");
    assert!(window.close().is_err());
    assert!(bench.ipc().window("short").is_none());
    let again = bench.open("short", "tester", "short");
    assert_eq!(lives.recv_timeout(SOON).unwrap(), "short ready");
    assert_eq!(again.label(), "short");
    for subscription in subscriptions {
        subscription.unwrap().stop();
    }
}

/// Does what a click on the cross of the title bar does.
fn ask_to_close(bench: &Bench, window: &Window) {
    let asked = window.on_ui(|ui| ui.window().map(|window| window.gtk_window().close()));
    assert_eq!(bench.ipc().runtime().block_on(asked), Ok(Some(())));
}

pub(super) fn focus(bench: &mut Bench) {
    let (seen, changes) = mpsc::channel();
    let on_focus = bench.ipc().listen::<FocusChanged>(move |event, window| {
        assert_eq!(event.window, window.label());
        let _ = seen.send((event.window, event.focused));
    });
    let give = |window: &Window| {
        let given = window.on_ui(|ui| ui.window().map(tao::window::Window::set_focus));
        assert_eq!(bench.ipc().runtime().block_on(given), Ok(Some(())));
    };
    let expect = |label: &str, focused| {
        let found = |change: &(String, bool)| *change == (label.to_owned(), focused);
        let mut changes = std::iter::from_fn(|| changes.recv_timeout(SOON).ok());
        assert!(changes.any(|change| found(&change)), "{label} has to become focused: {focused}");
    };
    let first = bench.open("first", "tester", "blank");
    let second = bench.open("second", "tester", "blank");
    give(&first);
    expect("first", true);
    give(&second);
    expect("first", false);
    expect("second", true);
    on_focus.unwrap().stop();
}

pub(super) fn veto(bench: &mut Bench) {
    let open = Arc::new(AtomicBool::new(true));
    let (asked, requests) = mpsc::channel();
    let keep = Arc::clone(&open);
    bench.ipc().on_close_requested(move |window| {
        if window.label() != "kept" {
            return Close::Allow;
        }
        let kept = keep.load(Ordering::SeqCst);
        let _ = asked.send(kept);
        if kept { Close::Prevent } else { Close::Allow }
    });
    let (closed, gone) = mpsc::channel();
    let on_closed = bench.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = closed.send(event.window);
    });
    let window = bench.open("kept", "tester", "blank");
    bench.wait_for("kept", "loaded");
    ask_to_close(bench, &window);
    assert!(requests.recv_timeout(SOON).unwrap(), "it is asked, and objects");
    assert!(bench.ipc().window("kept").is_some());
    open.store(false, Ordering::SeqCst);
    ask_to_close(bench, &window);
    assert!(!requests.recv_timeout(SOON).unwrap());
    assert_eq!(gone.recv_timeout(SOON).unwrap(), "kept");
    on_closed.unwrap().stop();
}

pub(super) fn page_veto(bench: &mut Bench) {
    let (raised, requests) = mpsc::channel();
    let on_request = bench.ipc().listen::<CloseRequested>(move |event, _| {
        let _ = raised.send(event.window);
    });
    let window = bench.open("unsaved", "tester", "unsaved");
    bench.wait_for("unsaved", "listening");
    // The request for another window is none of this page's business.
    let other = bench.open("other", "tester", "blank");
    bench.wait_for("other", "loaded");
    other.request_close();
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "other");
    ask_to_close(bench, &window);
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "unsaved");
    bench.wait_for("unsaved", "asked once");
    assert!(bench.ipc().window("unsaved").is_some(), "the page decides");
    ask_to_close(bench, &window);
    bench.wait_for("unsaved", "asked twice");
    let deadline = std::time::Instant::now() + SOON;
    while bench.ipc().window("unsaved").is_some() {
        assert!(std::time::Instant::now() < deadline, "the page's `closeWindow` does not close it");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    on_request.unwrap().stop();
}

/// No `App` made this webview: it stands in a container of somebody else's, with a protocol of its own.
pub(super) fn attached(bench: &mut Bench) {
    let page = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
        jsonrpc: '2.0', id: 1, method: 'report', params: { text: 'attached' } }))</script>";
    let own = Own::open(bench, "app", "app://localhost/", &App::origin(), page);
    bench.wait_for("own", "attached");
    own.close(bench);
}

/// A page that comes from a development server on this machine.
pub(super) fn dev_server(bench: &mut Bench) {
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
    let own = Own::open(bench, "unused", &format!("{origin}/"), &origin, "");
    bench.wait_for("own", &origin);
    serving.join().unwrap();
    own.close(bench);
}

/// Fault 71: a document of an origin that was not allowed has no bridge.
pub(super) fn other_origins(bench: &mut Bench) {
    let page =
        "<!doctype html><script>document.title = `bridge: ${typeof window.__IPC__}`</script>";
    let own = Own::open(bench, "another", "another://localhost/", &App::origin(), page);
    assert_eq!(own.titles.recv_timeout(SOON).unwrap(), "bridge: undefined");
    own.close(bench);
    let own = Own::open(bench, "app", "app://localhost/", &App::origin(), page);
    assert_eq!(own.titles.recv_timeout(SOON).unwrap(), "bridge: object");
    own.close(bench);
}

/// A webview in the container of the first window, attached as `own`.
pub(super) struct Own {
    hub: Window,
    titles: mpsc::Receiver<String>,
}

thread_local! {
    static OWN: RefCell<Option<Rc<wry::WebView>>> = const { RefCell::new(None) };
}

impl Own {
    /// Shows the page of a URL. A custom protocol of this name serves `page`; documents of `origin` may speak.
    fn open(bench: &Bench, protocol: &str, url: &str, origin: &str, page: &'static str) -> Self {
        let hub = bench.ipc().window("hub").expect("it is open");
        let spawn = bench.ipc().runtime().clone();
        let ui = UiThread::new(move |call| {
            let hub = hub.clone();
            spawn.spawn(async move { hub.on_ui(|_| call.run()).await });
            Ok(())
        });
        Own::serve(bench, ui, "limited", protocol, url, origin, move |_| Some(page.into()))
    }

    /// Shows the page of a URL. A custom protocol of this name serves what `files` finds; documents of `origin` may speak.
    pub(super) fn serve(
        bench: &Bench,
        ui: UiThread,
        role: &str,
        protocol: &str,
        url: &str,
        origin: &str,
        files: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        let hub = bench.ipc().window("hub").expect("it is open");
        let attach = bench.ipc().attach("own", role, ui).unwrap().origin(origin);
        let (protocol, url) = (protocol.to_owned(), url.to_owned());
        let (title, titles) = mpsc::channel();
        let built = bench.ipc().runtime().block_on(hub.on_ui(move |ui| {
            let container = ui.window().and_then(|window| window.default_vbox().cloned()).unwrap();
            let builder = WebViewBuilder::new()
                .with_custom_protocol(protocol, move |_, request| {
                    let path = request.uri().path().trim_start_matches('/');
                    let kind = if path.ends_with(".js") { "text/javascript" } else { "text/html" };
                    let response = wry::http::Response::builder().header("Content-Type", kind);
                    response.body(files(path).unwrap_or_default().into()).unwrap()
                })
                .with_document_title_changed_handler(move |text| drop(title.send(text)))
                .with_url(url);
            let webview = attach.build(builder, |builder| builder.build_gtk(&container));
            webview.map(|webview| OWN.set(Some(webview))).map_err(|error| error.to_string())
        }));
        built.unwrap().unwrap();
        Own { hub, titles }
    }

    pub(super) fn close(self, bench: &Bench) {
        bench.ipc().window("own").unwrap().close().unwrap();
        bench.ipc().runtime().block_on(self.hub.on_ui(|_| drop(OWN.take()))).unwrap();
    }
}
