//! Pages that leave, or try to.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

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
                // At full speed, a thousand times and ten times a second.
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
