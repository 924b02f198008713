//! An `inline` command runs on the thread that serves its page, so waiting for the page would never
//! end. It is an error that says so.

use std::sync::mpsc;
use std::thread;

use ipc_runtime::{Channel, Ipc, Window, api, command, event, request};

use crate::{SOON, core, open};

#[request(reply = bool)]
struct Confirm;

#[event(lossless)]
struct Line(String);

#[command(inline)]
fn ask(ipc: Ipc, window: Window) -> String {
    match ipc.runtime().block_on(window.request(&Confirm)) {
        Ok(_) => "answered".to_owned(),
        Err(error) => error.to_string(),
    }
}

/// Sends until the page would have to handle messages first.
#[command(inline)]
fn pour(on_number: Channel<u32>) -> String {
    let error = (0..1_000_000).find_map(|number| on_number.blocking_send(&number).err());
    error.map_or("never full".to_owned(), |error| error.to_string())
}

/// Delivers until the page would have to read first.
#[command(inline)]
fn deliver(ipc: Ipc) -> bool {
    let line = Line("x".repeat(1_000_000));
    (0..1000).any(|_| ipc.runtime().block_on(ipc.deliver(&line)) == 0)
}

#[command(inline)]
fn on_ui(ipc: Ipc, window: Window) -> bool {
    ipc.runtime().block_on(window.on_ui(|_| true)).unwrap_or(false)
}

/// Runs a test in a thread, which blocks forever if the command waits for its page.
fn ends(test: impl FnOnce() + Send + 'static) {
    let (done, ended) = mpsc::channel();
    thread::spawn(move || {
        test();
        done.send(()).unwrap();
    });
    ended.recv_timeout(SOON).expect("the command waits for its page");
}

/// Fault 153.
#[test]
fn an_inline_command_does_not_wait_for_its_page() {
    ends(|| {
        let ipc = core(api![ask, pour, deliver, on_ui, Confirm, Line]);
        let window = open(&ipc);
        let call = |command: &str, arguments: serde_json::Value| -> String {
            // The command runs in `begin`, outside of the runtime, as on the thread of a webview.
            let reply = window.begin(command, arguments).unwrap();
            ipc.runtime().block_on(reply.reply()).unwrap()
        };
        ipc.runtime().block_on(window.handle::<Confirm>()).unwrap();
        let asked = call("ask", serde_json::Value::Null);
        assert!(asked.contains("through this thread, which cannot wait for it"), "{asked}");

        let numbers = window.channel::<u32>("pour");
        let poured = window.begin::<String>("pour", [&numbers]).unwrap();
        let poured = ipc.runtime().block_on(poured.reply()).unwrap();
        assert!(poured.contains("this thread, which serves the page"), "{poured}");
        drop(numbers);

        ipc.runtime().block_on(window.listen::<Line>()).unwrap();
        for command in ["deliver", "on_ui"] {
            let reply = window.begin::<bool>(command, ()).unwrap();
            assert!(ipc.runtime().block_on(reply.reply()).unwrap(), "{command}");
        }
    });
}
