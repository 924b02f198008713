//! Events: their listeners, their order, and the permission to emit them.

use std::sync::mpsc;
use std::time::Duration;

use ipc_runtime::lifecycle::{self, PageReady, WindowClosed};
use ipc_runtime::{Api, ErrorCode, Ipc, ListenError, Target, Window, api, command, event};
use serde_json::json;

use crate::{SOON, assert_no_reply, core};

#[event]
#[derive(Debug, Clone, PartialEq)]
struct Saved {
    id: u32,
}

#[event(from = page)]
#[derive(Debug, Clone, PartialEq)]
struct Typed(String);

#[event(from = both, rename = "chat")]
#[derive(Debug, Clone, PartialEq)]
enum Chat {
    Joined,
    Said { text: String },
}

#[event(from = both, rename = "notes/note:title-changed")]
#[derive(Debug, Clone, PartialEq)]
struct TitleChanged {
    title: String,
}

#[event]
struct Unlisted;

#[command]
fn save(window: Window, id: u32) -> bool {
    window.emit(&Saved { id })
}

fn api() -> Api {
    api![Saved, Typed, Chat, save]
}

/// The time after which an event is taken not to arrive.
const NEVER: Duration = Duration::from_millis(100);

#[tokio::test]
async fn the_core_chooses_the_windows_that_receive_an_event() {
    let ipc = Ipc::builder().role("main", api()).role("second", api![Saved]).build().unwrap();
    let a = ipc.test_window("a", "main").unwrap();
    let b = ipc.test_window("b", "main").unwrap();
    let c = ipc.test_window("c", "second").unwrap();
    for window in [&a, &b, &c] {
        window.listen::<Saved>().await.unwrap();
    }
    let receivers = async |id: u32| {
        let mut receivers = String::new();
        for (name, window) in [("a", &a), ("b", &b), ("c", &c)] {
            if window.next_event::<Saved>(NEVER).await == Some(Saved { id }) {
                receivers.push_str(name);
            }
        }
        receivers
    };
    assert_eq!(ipc.emit(&Saved { id: 1 }), 3);
    assert_eq!(receivers(1).await, "abc");
    assert_eq!(ipc.emit_to("b", &Saved { id: 2 }), 1);
    assert_eq!(receivers(2).await, "b");
    assert_eq!(ipc.emit_to(Target::Role("main"), &Saved { id: 3 }), 2);
    assert_eq!(receivers(3).await, "ab");
    assert_eq!(ipc.emit_to(Target::Matching(&|window| window.label() != "b"), &Saved { id: 4 }), 2);
    assert_eq!(receivers(4).await, "ac");
    assert_eq!(ipc.emit_to("nobody", &Saved { id: 5 }), 0);
    assert_eq!(a.call::<bool>("save", [6]).await, Ok(true));
    assert_eq!(receivers(6).await, "a");
    assert_eq!(ipc.emit(&Unlisted), 0);
}

#[tokio::test]
async fn a_name_may_have_hyphens_slashes_and_colons() {
    let ipc = core(api![TitleChanged]);
    let window = ipc.test_window("main", "main").unwrap();
    let (seen, events) = mpsc::channel();
    let _listener = ipc
        .listen::<TitleChanged>(move |event, _| {
            let _ = seen.send(event.title);
        })
        .unwrap();
    window.listen::<TitleChanged>().await.unwrap();
    ipc.emit(&TitleChanged { title: "a".to_owned() });
    assert_eq!(window.next_event::<TitleChanged>(SOON).await.unwrap().title, "a");
    window.emit(&TitleChanged { title: "b".to_owned() }).unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "b");

    let files = ipc_runtime::Bindings::of(&api![TitleChanged]).render().unwrap();
    let index = &files.iter().find(|(name, _)| name == "index.ts").unwrap().1;
    assert!(index.contains("export const notesNoteTitleChanged: Listenable<"), "{index}");
    assert!(index.contains("event(\"notes/note:title-changed\", api)"), "{index}");
}

#[tokio::test]
async fn pages_emit_events_that_are_declared_from_page_or_both() {
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    let (seen, events) = mpsc::channel();
    let typed = seen.clone();
    let on_typed = ipc
        .listen::<Typed>(move |event, window| {
            typed.send(format!("{} {}", window.label(), event.0)).unwrap()
        })
        .unwrap();
    ipc.listen::<Chat>(move |event, _| seen.send(format!("{event:?}")).unwrap()).unwrap();

    window.emit(&Typed("x".into())).unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "main x");
    window.emit(&Chat::Joined).unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "Joined");
    let by_name = json!({"jsonrpc": "2.0", "method": "Typed", "params": {"payload": "y"}});
    window.send(&by_name.to_string());
    assert_eq!(events.recv_timeout(SOON).unwrap(), "main y");

    for rejected in [
        r#"{"jsonrpc":"2.0","method":"Saved","params":[{"id":1}]}"#,
        r#"{"jsonrpc":"2.0","method":"Typed","params":[1]}"#,
        r#"{"jsonrpc":"2.0","method":"Typed","params":["x","y"]}"#,
        r#"{"jsonrpc":"2.0","method":"Typed","params":{"payload":"x","more":1}}"#,
        r#"{"jsonrpc":"2.0","method":"Typed"}"#,
        r#"{"jsonrpc":"2.0","method":"Unlisted","params":[null]}"#,
    ] {
        assert_no_reply(&window, rejected).await;
    }
    on_typed.stop();
    window.emit(&Typed("after".into())).unwrap();
    window.emit(&Chat::Said { text: "last".into() }).unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "Said { text: \"last\" }");
}

/// Fault 140: pages cannot emit these events.
#[test]
fn listening_to_events_that_cannot_arrive_is_an_error() {
    let ipc = Ipc::builder().role("main", api![Saved]).build().unwrap();
    let error = |outcome: Result<ipc_runtime::ListenerHandle, ListenError>| outcome.err().unwrap();
    assert_eq!(error(ipc.listen::<Saved>(|_, _| ())), ListenError::NotFromPages { event: "Saved" });
    assert_eq!(error(ipc.listen::<Typed>(|_, _| ())), ListenError::InNoRole { event: "Typed" });
    // Another event of the same name is a different event.
    let ipc = core(api());
    #[event(from = both, rename = "chat")]
    struct Impostor;
    #[event(from = page, rename = "save")]
    struct Command;
    assert_eq!(error(ipc.listen::<Impostor>(|_, _| ())), ListenError::InNoRole { event: "chat" });
    assert_eq!(error(ipc.listen::<Command>(|_, _| ())), ListenError::InNoRole { event: "save" });
}

#[tokio::test]
async fn an_event_is_not_sent_under_the_name_of_another() {
    #[event(from = both, rename = "chat")]
    struct Impostor;
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    window.listen::<Chat>().await.unwrap();
    assert_eq!(ipc.emit(&Impostor), 0);
    assert_eq!(ipc.emit(&Chat::Joined), 1);
}

/// Faults 65 and 111: a handle refers to a window, not to a label.
#[tokio::test]
async fn a_handle_does_not_refer_to_a_later_window_of_the_label() {
    let ipc = Ipc::builder().role("main", api()).role("second", api![Saved, save]).build().unwrap();
    let first = ipc.test_window("label", "main").unwrap();
    let stale = first.window().clone();
    drop(first);
    let second = ipc.test_window("label", "second").unwrap();
    second.listen::<Saved>().await.unwrap();
    assert!(!stale.emit(&Saved { id: 1 }));
    assert!(stale.close().is_err() && stale.on_ui(|_| ()).await.is_err());
    assert!(ipc.window("label").is_some());
    assert!(second.window().emit(&Saved { id: 2 }));
    assert_eq!(second.next_event(SOON).await, Some(Saved { id: 2 }));
}

#[test]
fn only_one_of_many_threads_gets_a_label() {
    let ipc = core(api());
    for _ in 0..200 {
        let open = || ipc.test_window("contested", "main");
        let opened: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(open)).collect();
            threads.into_iter().filter_map(|thread| thread.join().unwrap().ok()).collect()
        });
        assert_eq!(opened.len(), 1);
    }
}

/// A listener can be stopped while running, and may panic when dropped.
#[tokio::test]
async fn a_listener_may_panic_when_it_is_dropped() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("on purpose");
        }
    }
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    let (entered, running) = mpsc::channel();
    let (release, gate) = mpsc::channel::<()>();
    let gate = std::sync::Mutex::new(gate);
    let bomb = Bomb;
    let listener = ipc.listen::<Typed>(move |_, _| {
        let _ = &bomb;
        entered.send(()).unwrap();
        let _ = gate.lock().unwrap().recv();
    });
    window.emit(&Typed("first".into())).unwrap();
    running.recv_timeout(SOON).unwrap();
    listener.unwrap().stop();
    let (seen, events) = mpsc::channel();
    ipc.listen::<Typed>(move |event, _| seen.send(event.0).unwrap()).unwrap();
    release.send(()).unwrap();
    for text in ["a", "b"] {
        window.emit(&Typed(text.into())).unwrap();
        assert_eq!(events.recv_timeout(SOON).unwrap(), text);
    }
}

#[tokio::test]
async fn events_keep_their_order_in_both_directions() {
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    window.listen::<Saved>().await.unwrap();
    for id in 0..1000 {
        ipc.emit(&Saved { id });
    }
    for id in 0..1000 {
        assert_eq!(window.next_event(SOON).await, Some(Saved { id }));
    }
    let (seen, events) = mpsc::channel();
    ipc.listen::<Typed>(move |event, _| seen.send(event.0).unwrap()).unwrap();
    for n in 0..1000 {
        window.emit(&Typed(n.to_string())).unwrap();
    }
    for n in 0..1000 {
        assert_eq!(events.recv_timeout(SOON).unwrap(), n.to_string());
    }
}

#[tokio::test]
async fn the_core_forwards_an_event_to_other_pages() {
    let ipc = core(api());
    let a = ipc.test_window("a", "main").unwrap();
    let b = ipc.test_window("b", "main").unwrap();
    let core = ipc.clone();
    ipc.listen::<Chat>(move |event, from| {
        core.emit_to(Target::Matching(&|window| window.label() != from.label()), &event);
    })
    .unwrap();
    for window in [&a, &b] {
        window.listen::<Chat>().await.unwrap();
    }
    let said = Chat::Said { text: "hi".into() };
    a.emit(&said).unwrap();
    assert_eq!(b.next_event(SOON).await, Some(said));
    assert_eq!(a.next_event::<Chat>(NEVER).await, None);
}

#[tokio::test]
async fn a_page_cannot_listen_to_events_that_it_cannot_receive() {
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    let code = |outcome: Result<(), ipc_runtime::transport::CallError>| outcome.unwrap_err().code();
    assert_eq!(code(window.listen::<Typed>().await), Some(ErrorCode::InvalidPayload));
    assert_eq!(code(window.listen::<Unlisted>().await), Some(ErrorCode::UnknownCommand));
    for params in [json!({}), json!([]), json!({"event": 1}), json!({"event": "Saved", "x": 1})] {
        let outcome = window.call::<()>("$/listen", &params).await;
        assert_eq!(code(outcome), Some(ErrorCode::InvalidPayload), "{params}");
    }
    window.listen::<Saved>().await.unwrap();
}

/// A panic in a listener affects neither the page nor the other listeners.
#[tokio::test]
async fn a_listener_that_panics_does_not_affect_other_listeners() {
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    let (seen, events) = mpsc::channel();
    ipc.listen::<Typed>(|_, _| panic!("on purpose")).unwrap();
    ipc.listen::<Typed>(move |event, _| seen.send(event.0).unwrap()).unwrap();
    for text in ["a", "b"] {
        window.emit(&Typed(text.into())).unwrap();
        assert_eq!(events.recv_timeout(SOON).unwrap(), text);
    }
}

/// The handler is not called for a window that has closed, however often its user clicks.
#[tokio::test]
async fn the_close_handler_is_called_once() {
    let ipc = core(api());
    let window = ipc.test_window("main", "main").unwrap();
    let (seen, asked) = mpsc::channel();
    ipc.on_close_requested(move |_| {
        seen.send(()).unwrap();
        lifecycle::Close::Allow
    });
    for _ in 0..3 {
        window.window().request_close();
    }
    asked.recv_timeout(SOON).unwrap();
    assert!(asked.recv_timeout(NEVER).is_err(), "the handler is called again");
    assert!(ipc.window("main").is_none());
}

#[tokio::test]
async fn pages_that_load_and_windows_that_close_raise_events() {
    let ipc = Ipc::builder().role("main", lifecycle::api()).build().unwrap();
    let (seen, events) = mpsc::channel();
    let (ready, closed) = (seen.clone(), seen);
    ipc.listen::<PageReady>(move |event, window| {
        assert_eq!(event.window, window.label());
        ready.send(format!("{} ready", event.window)).unwrap();
    })
    .unwrap();
    ipc.listen::<WindowClosed>(move |event, _| {
        closed.send(format!("{} closed", event.window)).unwrap()
    })
    .unwrap();
    let a = ipc.test_window("a", "main").unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "a ready");
    a.listen::<WindowClosed>().await.unwrap();
    let b = ipc.test_window("b", "main").unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), "b ready");
    assert_eq!(ipc.windows().len(), 2);

    b.send(r#"{"jsonrpc":"2.0","method":"close_window"}"#);
    assert_eq!(events.recv_timeout(SOON).unwrap(), "b closed");
    let closed: Option<WindowClosed> = a.next_event(SOON).await;
    assert_eq!(closed.map(|event| event.window).as_deref(), Some("b"));
    assert!(ipc.window("b").is_none());
    assert!(b.window().close().is_err());
    drop(a);
    assert_eq!(events.recv_timeout(SOON).unwrap(), "a closed");
}
