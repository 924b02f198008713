//! Pages that leave, or try to.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use gtk::glib::Cast as _;
use gtk::prelude::{DialogExt as _, GtkWindowExt as _};
use ipc_runtime::lifecycle::{Close, NavigationRefused, WindowClosed};
use ipc_runtime::{Window, WindowOptions};
use ipc_window_tests::Tick;

use super::load::glib_thread;
use super::windows::OwnWebview;
use crate::{Harness, SOON};

/// Fault 144: a document that follows another one in a webview gets none of its frames, whatever the
/// document defines.
pub(super) fn frames_of_the_document_before(harness: &mut Harness, count: usize) {
    let files = crate::files();
    let serve = move |path: &str| {
        let path = path.strip_prefix("sandboxed-").unwrap_or(path);
        ipc_runtime::app::Files::read(&files, path)
    };
    let origin = super::load::origin_of_own();
    let url = format!("{origin}/leaving.html?0");
    let own = OwnWebview::serve(harness, glib_thread(), "tester", "own", &url, &origin, serve);
    let is_over = Arc::new(AtomicBool::new(false));
    let window = harness.ipc().window("own").unwrap();
    let flood = thread::spawn({
        let is_over = Arc::clone(&is_over);
        move || {
            let text = "secret".to_owned();
            for n in 0.. {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                window.emit(&Tick { n, text: text.clone() });
                // At full speed, a thousand times a second, and in bursts.
                match n / 5_000 % 3 {
                    0 => {}
                    1 => thread::sleep(Duration::from_millis(1)),
                    _ if n % 500 == 0 => thread::sleep(Duration::from_millis(100)),
                    _ => {}
                }
            }
        }
    });
    let mut reports = Vec::new();
    while reports.len() < count {
        let title = own.titles.recv_timeout(SOON).expect("the page navigates on and on");
        if title.starts_with("leaked") {
            reports.push(title);
        }
    }
    is_over.store(true, Ordering::SeqCst);
    flood.join().unwrap();
    own.close(harness);
    let leaks: Vec<_> = reports.iter().filter(|report| !report.starts_with("leaked 0 ")).collect();
    assert!(leaks.is_empty(), "{} of {count} documents: {leaks:#?}", leaks.len());
    for target in ["/evil.html of evil", "/sandboxed-evil.html", "/evil.html of localhost"] {
        let visited = reports.iter().filter(|report| report.contains(target)).count();
        assert!(visited >= count / 4, "{target} was shown {visited} times");
    }
}
/// Fault 148: the page stays, and the application is notified, whatever leads out of it.
pub(super) fn links(harness: &mut Harness) {
    let server = Server::start();
    let (told, refused) = mpsc::channel();
    let listener = harness.ipc().listen::<NavigationRefused>(move |event, _| {
        let _ = told.send((event.window, event.url));
    });
    let window = harness.open("stays", "tester", "stays");
    harness.wait_for("stays", "loaded");
    // A frame may show what it likes.
    evaluate(harness, &window, &format!("add('iframe', {{ src: '{}/frame' }})", server.origin));
    harness.wait_for("stays", "message frame");

    let page = format!("{}/page", server.origin);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let closed = format!("http://{closed}/");
    let attacks = [
        ("location = '$'", &*page),
        ("location.replace('$')", &*page),
        ("link('$')", &*page),
        ("link('$', { target: '_top' })", &*page),
        ("link('$', { target: '_blank' })", &*page),
        ("link('$', { target: 'another' })", &*page),
        ("open('$')", &*page),
        ("add('form', { action: '$' }).submit()", &*page),
        ("add('form', { action: '$', method: 'post' }).submit()", &*page),
        ("add('meta', { httpEquiv: 'refresh', content: '0;url=$' })", &*page),
        ("add('iframe', { srcdoc: `<script>top.location = '$'</script>` })", &*page),
        // Nothing listens there.
        ("location = '$'", &*closed),
        ("link('$')", "https://does-not-exist.invalid/"),
        ("link('$')", "mailto:somebody@example.com"),
        ("location = '$'", "tel:123"),
        ("link('$')", "unknown:scheme"),
        ("link('$')", "unknown://host/path"),
        ("location = '$'", "app://another/stays.html"),
    ];
    let mut asked = 0;
    for (attack, url) in attacks {
        evaluate(harness, &window, &attack.replace('$', url));
        let (label, found) =
            refused.recv_timeout(SOON).unwrap_or_else(|_| panic!("{attack} {url}"));
        // A form appends its fields.
        assert_eq!((&*label, found.trim_end_matches('?')), ("stays", url), "{attack}");
        asked += 1;
        evaluate(harness, &window, "ask()");
        harness.wait_for("stays", &format!("here {asked}"));
    }
    // A file that is dropped on the page is loaded like this one.
    let file = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/pages/blank.html");
    on_webview(harness, &window, move |webview| webview.load_url(file).unwrap());
    assert_eq!(refused.recv_timeout(SOON).unwrap().1, file);
    evaluate(harness, &window, "ask()");
    harness.wait_for("stays", &format!("here {}", asked + 1));

    // The engine shows this document without asking. The page comes back.
    evaluate(harness, &window, "location = 'about:blank'");
    assert_eq!(refused.recv_timeout(SOON).unwrap().1, "about:blank");
    harness.wait_for("stays", "loaded");
    // Other pages of the application are no strangers.
    evaluate(harness, &window, "location = 'blank.html'");
    harness.wait_for("stays", "loaded");
    assert_eq!(refused.try_recv(), Err(mpsc::TryRecvError::Empty), "each navigation is told once");
    listener.unwrap().stop();
}

/// No file is written unless the application chooses its path.
pub(super) fn downloads(harness: &mut Harness) {
    let server = Server::start();
    let folder = std::env::temp_dir().join(format!("ipc-downloads-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let before = saved_files();
    let window = harness.open("stays", "tester", "stays");
    harness.wait_for("stays", "loaded");
    let attachment = format!("{}/attachment", server.origin);
    let downloads = [
        "link(URL.createObjectURL(new Blob(['secret'])), { download: 'blob.txt' })".to_owned(),
        "link('data:text/plain,secret', { download: 'data.txt' })".to_owned(),
        "link('stays.js', { download: 'file.txt' })".to_owned(),
        format!("add('iframe', {{ src: '{attachment}' }})"),
        format!("link('{attachment}')"),
        format!("link('{attachment}', {{ download: 'link.txt' }})"),
    ];
    for download in &downloads {
        evaluate(harness, &window, download);
    }
    evaluate(harness, &window, "ask()");
    harness.wait_for("stays", "here 1");

    let (asked, names) = mpsc::channel();
    let chosen = folder.join("chosen name.txt");
    let path = chosen.clone();
    let handler = harness.ipc().on_download(move |window, download| {
        let _ = asked.send((window.label().to_owned(), download.file_name.clone()));
        (download.file_name == "report.csv").then(|| path.clone())
    });
    // Downloads from above may still begin, and a click may come while another link is followed.
    let begins = |script: &str, name: &str| {
        for _ in 0..20 {
            evaluate(harness, &window, script);
            while let Ok((label, found)) = names.recv_timeout(Duration::from_secs(3)) {
                assert_eq!(label, "stays");
                if found == name {
                    return;
                }
            }
        }
        panic!("the application is not asked about {name}");
    };
    begins(&downloads[0], "blob.txt");
    begins(&downloads[1], "data.txt");
    begins(&downloads[3], "attachment.txt");
    for content in ["first", "second"] {
        let script = "link(URL.createObjectURL(new Blob(['$'])), { download: 'report.csv' })";
        begins(&script.replace('$', content), "report.csv");
        wait_until(|| std::fs::read_to_string(&chosen).is_ok_and(|it| it == content));
    }
    evaluate(harness, &window, "ask()");
    harness.wait_for("stays", "here 2");
    handler.stop();
    let new: Vec<_> = saved_files().into_iter().filter(|file| !before.contains(file)).collect();
    assert!(new.is_empty(), "files were written: {new:?}");
    let written: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(written, [chosen]);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Returns the files in the folders to which engines save downloads: that of the user, and the current
/// one.
fn saved_files() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let folders = [home.join("Downloads"), home, std::env::current_dir().unwrap()];
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten());
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// `window.close()` is a request like that of the user, for `App` and for `attach`.
pub(super) fn closing(harness: &mut Harness) {
    let (asked, requests) = mpsc::channel();
    let may_close = Arc::new(AtomicBool::new(false));
    let decision = Arc::clone(&may_close);
    let handler = harness.ipc().on_close_requested(move |window| {
        let _ = asked.send(window.label().to_owned());
        if decision.load(Ordering::SeqCst) { Close::Allow } else { Close::Prevent }
    });
    let (told, closed) = mpsc::channel();
    let listener = harness.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = told.send(event.window);
    });
    let window = harness.open("stays", "tester", "stays");
    harness.wait_for("stays", "loaded");
    evaluate(harness, &window, "window.close()");
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "stays");
    evaluate(harness, &window, "ask()");
    harness.wait_for("stays", "here 1");
    may_close.store(true, Ordering::SeqCst);
    evaluate(harness, &window, "close()");
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "stays");
    assert_eq!(closed.recv_timeout(SOON).unwrap(), "stays");
    assert!(harness.ipc().window("stays").is_none());

    // The function of another frame is that of the engine, which destroys the webview.
    let window = harness.open("stays", "tester", "stays");
    harness.wait_for("stays", "loaded");
    evaluate(harness, &window, "add('iframe', {}).contentWindow.close.call(window)");
    assert_eq!(closed.recv_timeout(SOON).unwrap(), "stays");
    assert!(harness.ipc().window("stays").is_none());

    let files = crate::files();
    let serve = move |path: &str| ipc_runtime::app::Files::read(&files, path);
    let origin = super::load::origin_of_own();
    let url = format!("{origin}/stays.html");
    let own = OwnWebview::serve(harness, glib_thread(), "tester", "own", &url, &origin, serve);
    harness.wait_for("own", "loaded");
    own.evaluate(harness, "close()");
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "own");
    assert_eq!(closed.recv_timeout(SOON).unwrap(), "own");
    own.drop_webview(harness);

    // Each end is reported once.
    harness.open("stays", "tester", "stays").close().unwrap();
    assert_eq!(closed.recv_timeout(SOON).unwrap(), "stays");
    assert_eq!(closed.try_recv(), Err(mpsc::TryRecvError::Empty));
    assert_eq!(requests.try_recv(), Err(mpsc::TryRecvError::Empty));
    handler.stop();
    listener.unwrap().stop();
}

fn evaluate(harness: &Harness, window: &Window, script: &str) {
    let script = script.to_owned();
    on_webview(harness, window, move |webview| webview.evaluate_script(&script).unwrap());
}

fn on_webview(
    harness: &Harness,
    window: &Window,
    run: impl FnOnce(&wry::WebView) + Send + 'static,
) {
    let ran = window.on_ui(move |ui| run(ui.webview().expect("the window has a webview")));
    harness.ipc().runtime().block_on(ran).unwrap();
}

fn wait_until(is_done: impl Fn() -> bool) {
    let deadline = Instant::now() + SOON;
    while !is_done() {
        assert!(Instant::now() < deadline, "nothing happens within {SOON:?}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A server of another origin. Its thread ends with the process.
struct Server {
    origin: String,
}

impl Server {
    fn start() -> Self {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", server.local_addr().unwrap());
        thread::spawn(move || {
            for browser in server.incoming() {
                // An engine opens connections before it has a request.
                thread::spawn(move || answer(browser.unwrap()));
            }
        });
        Server { origin }
    }
}

fn answer(mut browser: TcpStream) {
    let mut request = [0; 4096];
    let count = browser.read(&mut request).unwrap_or(0);
    let (kind, body) = match request[..count].starts_with(b"GET /attachment") {
        true => {
            let name = "Content-Disposition: attachment; filename=\"attachment.txt\"";
            (format!("Content-Type: text/plain\r\n{name}"), "secret")
        }
        false => {
            let script = "<!doctype html><script>parent.postMessage('frame', '*')</script>";
            ("Content-Type: text/html".to_owned(), script)
        }
    };
    let head = format!("HTTP/1.1 200 OK\r\n{kind}\r\nConnection: close");
    let _ = write!(browser, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
}

/// Fault 146: a page that shows dialogs, or is busy forever, blocks no
/// other window, and its end is reported once.
pub(super) fn stuck(harness: &mut Harness) {
    let (told, closed) = mpsc::channel();
    let listener = harness.ipc().listen::<WindowClosed>(move |event, _| {
        let _ = told.send(event.window);
    });
    let other = WindowOptions::new("other", "tester", "stays.html").size(300.0, 200.0);
    let other = harness.ipc().open_window(other).unwrap();
    harness.wait_for("other", "loaded");
    let mut asked = 0;
    for attack in [
        "alert('dialog')",
        "confirm('dialog')",
        "prompt('dialog')",
        "print()",
        "add('iframe', { srcdoc: '<script>print()</script>' })",
        "for (;;);",
    ] {
        let window = harness.open("stays", "tester", "stays");
        harness.wait_for("stays", "loaded");
        evaluate(harness, &window, &format!("setTimeout(() => {{ {attack} }})"));
        // The dialog opens within this time, or it does not matter.
        for _ in 0..20 {
            thread::sleep(Duration::from_millis(20));
            asked += 1;
            evaluate(harness, &other, "ask()");
            harness.wait_for("other", &format!("here {asked}"));
        }
        window.close().unwrap();
        assert_eq!(closed.recv_timeout(SOON).unwrap(), "stays", "{attack}");
        // The dialog of a closed window would keep its event loop.
        let hub = harness.ipc().window("hub").unwrap();
        harness.ipc().runtime().block_on(hub.on_ui(|_| close_dialogs())).unwrap();
    }
    assert_eq!(closed.try_recv(), Err(mpsc::TryRecvError::Empty));
    other.close().unwrap();
    assert_eq!(closed.recv_timeout(SOON).unwrap(), "other");
    listener.unwrap().stop();
}

fn close_dialogs() {
    for window in gtk::Window::list_toplevels() {
        if let Ok(dialog) = window.downcast::<gtk::Dialog>() {
            println!("      a dialog is open: {:?}", dialog.title());
            dialog.response(gtk::ResponseType::Cancel);
        }
    }
}
