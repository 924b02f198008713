//! The floor: the minimum written by hand for these few calls, without keys, sessions, limits and checks.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex};

use anyhow::Result;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tao::event::{Event, WindowEvent};
use tao::event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy};
use tao::window::{Window, WindowBuilder};
use tokio::runtime::Runtime;
use wry::http::{Request, Response};
use wry::{WebView, WebViewBuilder};

use crate::contender::page;
use crate::measured::{TEXT, on_case, print};

/// An event of the event loop.
enum UserEvent {
    /// Sends the messages in the outbox.
    Flush,
    /// Runs a case in the page.
    Run(String),
}

pub(crate) fn run() -> Result<()> {
    let event_loop = EventLoopBuilder::<UserEvent>::with_user_event().build();
    let window = WindowBuilder::new().with_title("floor").build(&event_loop)?;

    let outbox = Arc::new(Outbox { state: Mutex::default(), proxy: event_loop.create_proxy() });
    let queue = Arc::new(Queue::default());
    for _ in 0..std::thread::available_parallelism()?.get().max(2) {
        let (queue, outbox) = (Arc::clone(&queue), Arc::clone(&outbox));
        std::thread::spawn(move || queue.work(&outbox));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;

    let webview: Rc<OnceCell<WebView>> = Rc::default();
    let receiver =
        Receiver { webview: Rc::clone(&webview), outbox: Arc::clone(&outbox), queue, runtime };
    let builder = WebViewBuilder::new()
        .with_url("app://localhost/floor.html")
        .with_custom_protocol("app".to_owned(), |_, request| serve(&request))
        .with_ipc_handler(move |request: Request<String>| receiver.receive(request.into_body()));
    let _ = webview.set(build(builder, &window)?);

    let proxy = event_loop.create_proxy();
    on_case(move |instructions| {
        let _ = proxy.send_event(UserEvent::Run(instructions));
    });
    event_loop.run(move |event, _, flow| {
        *flow = ControlFlow::Wait;
        let Some(webview) = webview.get() else { return };
        match event {
            Event::UserEvent(UserEvent::Flush) => {
                let messages = outbox.take();
                send(webview, &messages);
            }
            Event::UserEvent(UserEvent::Run(instructions)) => {
                let _ = webview.evaluate_script(&format!("run({instructions})"));
            }
            Event::WindowEvent { event: WindowEvent::CloseRequested, .. } => {
                *flow = ControlFlow::Exit;
            }
            _ => {}
        }
    })
}

#[cfg(target_os = "linux")]
fn build(builder: WebViewBuilder<'_>, window: &Window) -> Result<WebView> {
    use tao::platform::unix::WindowExtUnix;
    use wry::WebViewBuilderExtUnix;
    let container = window.default_vbox().ok_or_else(|| anyhow::anyhow!("the window is empty"))?;
    Ok(builder.build_gtk(container)?)
}

#[cfg(not(target_os = "linux"))]
fn build(builder: WebViewBuilder<'_>, window: &Window) -> Result<WebView> {
    Ok(builder.build(window)?)
}

fn serve(request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let path = request.uri().path();
    if path == "/take" {
        return Response::new(Cow::Owned(request.body().len().to_string().into_bytes()));
    }
    if let Some(size) = path.strip_prefix("/give/") {
        return Response::new(Cow::Owned(vec![7; size.parse().unwrap_or_default()]));
    }
    let kind = if path.ends_with(".js") { "text/javascript" } else { "text/html" };
    let text = page(path.trim_start_matches('/')).unwrap_or_default();
    let response = Response::builder().header("Content-Type", kind);
    response.body(Cow::Borrowed(text.as_bytes())).unwrap_or_default()
}

/// Sends messages, separated by commas, in one script, as a string that the page parses.
fn send(webview: &WebView, messages: &[u8]) {
    let list = format!("[{}]", String::from_utf8_lossy(messages));
    let literal = serde_json::to_string(&list).unwrap_or_default();
    let _ = webview.evaluate_script(&format!("receive({literal})"));
}

/// Receives the messages of the page.
struct Receiver {
    webview: Rc<OnceCell<WebView>>,
    outbox: Arc<Outbox>,
    queue: Arc<Queue>,
    runtime: Runtime,
}

impl Receiver {
    fn receive(&self, text: String) {
        let (thread, frame) = text.split_at(1);
        match thread {
            "i" => {
                let mut replies = Vec::new();
                for call in calls(frame) {
                    call.answer(&self.outbox, &mut replies);
                }
                if let Some(webview) = self.webview.get().filter(|_| !replies.is_empty()) {
                    send(webview, &replies);
                }
            }
            "a" => {
                let outbox = Arc::clone(&self.outbox);
                self.runtime.spawn(async move {
                    let mut replies = Vec::new();
                    for call in calls(&text[1..]) {
                        async { call.answer(&outbox, &mut replies) }.await;
                    }
                    outbox.push(&replies);
                });
            }
            _ => self.queue.push(serde_json::from_str(frame).unwrap_or_default()),
        }
    }
}

fn calls(frame: &str) -> Vec<Call<'_>> {
    serde_json::from_str(frame).unwrap_or_default()
}

#[derive(Deserialize)]
struct Call<'a> {
    id: u64,
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    params: &'a RawValue,
}

#[derive(Serialize)]
struct Reply<T> {
    jsonrpc: &'static str,
    id: u64,
    result: T,
}

#[derive(Serialize)]
struct ErrorReply {
    jsonrpc: &'static str,
    id: u64,
    error: ErrorObject,
}

#[derive(Serialize)]
struct ErrorObject {
    code: i32,
    message: String,
}

#[derive(Serialize)]
struct Notification<T> {
    jsonrpc: &'static str,
    method: &'static str,
    params: [T; 1],
}

#[derive(Deserialize)]
struct Add {
    a: i32,
    b: i32,
}

#[derive(Deserialize)]
struct Burst {
    count: u32,
}

#[derive(Deserialize)]
struct Line {
    line: String,
}

#[derive(Serialize)]
struct Tick {
    n: u32,
    text: String,
}

impl Call<'_> {
    /// Runs the call, and adds the reply.
    fn answer(&self, outbox: &Arc<Outbox>, replies: &mut Vec<u8>) {
        let outcome = match &*self.method {
            "add" => self.params().map(|Add { a, b }| self.reply(replies, a + b)),
            "burst" => self.params().map(|Burst { count }| {
                let outbox = Arc::clone(outbox);
                std::thread::spawn(move || burst(&outbox, count));
                self.reply(replies, ());
            }),
            "report" => self.params().map(|Line { line }| {
                print(&line);
                self.reply(replies, ());
            }),
            _ => Err("unknown method".to_owned()),
        };
        if let Err(message) = outcome {
            let error = ErrorObject { code: -32602, message };
            add(replies, &ErrorReply { jsonrpc: "2.0", id: self.id, error });
        }
    }

    fn params<'a, T: Deserialize<'a>>(&'a self) -> Result<T, String> {
        serde_json::from_str(self.params.get()).map_err(|error| error.to_string())
    }

    fn reply<T: Serialize>(&self, replies: &mut Vec<u8>, result: T) {
        add(replies, &Reply { jsonrpc: "2.0", id: self.id, result });
    }
}

fn burst(outbox: &Outbox, count: u32) {
    let mut text = Vec::new();
    for n in 0..count {
        text.clear();
        let tick = Tick { n, text: TEXT.to_owned() };
        add(&mut text, &Notification { jsonrpc: "2.0", method: "Tick", params: [tick] });
        outbox.push(&text);
    }
}

fn add(messages: &mut Vec<u8>, message: &impl Serialize) {
    if !messages.is_empty() {
        messages.push(b',');
    }
    let _ = serde_json::to_writer(messages, message);
}

/// Messages from other threads, until the UI thread sends them.
struct Outbox {
    state: Mutex<Vec<u8>>,
    proxy: EventLoopProxy<UserEvent>,
}

impl Outbox {
    fn push(&self, messages: &[u8]) {
        let mut pending = self.state.lock().unwrap_or_else(|e| e.into_inner());
        let is_first = pending.is_empty();
        if !is_first {
            pending.push(b',');
        }
        pending.extend_from_slice(messages);
        drop(pending);
        if is_first {
            let _ = self.proxy.send_event(UserEvent::Flush);
        }
    }

    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.state.lock().unwrap_or_else(|e| e.into_inner()))
    }
}

/// Calls that may block, until a thread runs them.
#[derive(Default)]
struct Queue {
    calls: Mutex<VecDeque<Box<RawValue>>>,
    work: Condvar,
}

impl Queue {
    fn push(&self, calls: Vec<Box<RawValue>>) {
        self.calls.lock().unwrap_or_else(|e| e.into_inner()).extend(calls);
        self.work.notify_all();
    }

    fn work(&self, outbox: &Arc<Outbox>) {
        let mut calls = self.calls.lock().unwrap_or_else(|e| e.into_inner());
        loop {
            let Some(text) = calls.pop_front() else {
                calls = self.work.wait(calls).unwrap_or_else(|e| e.into_inner());
                continue;
            };
            drop(calls);
            let mut reply = Vec::new();
            if let Ok(call) = serde_json::from_str::<Call<'_>>(text.get()) {
                call.answer(outbox, &mut reply);
                outbox.push(&reply);
            }
            calls = self.calls.lock().unwrap_or_else(|e| e.into_inner());
        }
    }
}
