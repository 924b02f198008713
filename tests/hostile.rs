//! Pages that send random messages. The core must not panic, must release everything that a page
//! has used, and must go on serving other pages.
//!
//! The test counts panics in the whole process, so it has a process of its own. `IPC_SEED` sets the
//! first seed, and `IPC_PAGES` the number of pages.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::env;
use std::fmt::Write;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::{Stream, StreamExt, stream};
use ipc_runtime::transport::{FrameWindow, TestWindow};
use ipc_runtime::{
    AnyError, Budgets, Bytes, CancellationToken, Channel, Ipc, Progress, State, Streaming, Window,
    api, command, event, request,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// Time enough for a call, even on a busy machine.
const SOON: Duration = Duration::from_secs(6);

/// Counts the guards that were created, and those that were dropped.
#[derive(Clone, Default)]
struct Guards(Arc<(AtomicUsize, AtomicUsize)>);

struct Guard(Guards);

impl Guards {
    fn guard(&self) -> Guard {
        self.0.0.fetch_add(1, Ordering::SeqCst);
        Guard(self.clone())
    }

    fn alive(&self) -> usize {
        let dropped = self.0.1.load(Ordering::SeqCst);
        self.0.0.load(Ordering::SeqCst) - dropped
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.1.fetch_add(1, Ordering::SeqCst);
    }
}

#[event(from = both, keep_last)]
struct Said(String);

#[event(coalesce)]
struct Status(u32);

#[request(reply = bool, error = String)]
struct Confirm {
    question: String,
}

#[command(inline)]
fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}

#[command]
fn echo(bytes: Bytes) -> Bytes {
    bytes
}

#[command]
fn numbers(guards: State<Guards>, to: u32) -> impl Stream<Item = u32> + use<> {
    let guard = guards.guard();
    stream::iter(0..to).chain(stream::pending()).map(move |number| {
        let _held = &guard;
        number
    })
}

#[command]
async fn total(guards: State<Guards>, mut numbers: Streaming<u32>) -> Result<u32, AnyError> {
    let _guard = guards.guard();
    let mut total = 0_u32;
    while let Some(number) = numbers.next().await {
        total = total.wrapping_add(number?);
    }
    Ok(total)
}

#[command]
async fn unread(guards: State<Guards>, numbers: Streaming<Bytes>) {
    let _guard = guards.guard();
    std::future::pending::<()>().await;
    drop(numbers);
}

#[command]
fn shout(lines: Streaming<String>) -> impl Stream<Item = Result<String, AnyError>> {
    lines.map(|line| Ok(line?.to_uppercase()))
}

#[command]
async fn count(guards: State<Guards>, on_number: Channel<u32>) -> Result<(), AnyError> {
    let _guard = guards.guard();
    for number in 0.. {
        on_number.send(&number).await?;
    }
    Ok(())
}

#[command]
async fn keep(guards: State<Guards>, on_number: Channel<u32>) {
    let (guard, on_number) = (guards.guard(), on_number.keep());
    tokio::spawn(async move {
        let _guard = guard;
        while on_number.send(&7).await.is_ok() {}
    });
}

#[command]
async fn index(progress: Progress, to: u32) {
    for number in 0..u64::from(to) {
        progress.set_done(number);
    }
}

#[command]
async fn wait(guards: State<Guards>) {
    let _guard = guards.guard();
    std::future::pending::<()>().await;
}

#[command(timeout = "1ms")]
async fn wait_a_little(guards: State<Guards>) {
    let _guard = guards.guard();
    std::future::pending::<()>().await;
}

#[command]
fn spin(guards: State<Guards>, token: CancellationToken) {
    let _guard = guards.guard();
    while !token.is_cancelled() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[command]
async fn ask(guards: State<Guards>, window: Window) -> Result<bool, String> {
    let _guard = guards.guard();
    let question = String::from("Really?");
    window.request(&Confirm { question }).await.map_err(|error| error.to_string())
}

#[command]
fn announce(window: Window) {
    window.emit(&Said("news".into()));
    window.emit(&Status(1));
}

const METHODS: [&str; 32] = [
    "add",
    "echo",
    "numbers",
    "total",
    "unread",
    "shout",
    "count",
    "keep",
    "index",
    "wait",
    "wait_a_little",
    "spin",
    "ask",
    "announce",
    "Said",
    "Status",
    "Confirm",
    "missing",
    "$/items",
    "$/items",
    "$/items",
    "$/credit",
    "$/credit",
    "$/end",
    "$/stop",
    "$/cancelRequest",
    "$/cancelRequest",
    "$/listen",
    "$/unlisten",
    "$/handle",
    "$/compare",
    "rpc.discover",
];

const NAMES: [&str; 19] = [
    "a", "b", "bytes", "to", "numbers", "lines", "onNumber", "progress", "stream", "items",
    "error", "id", "event", "request", "payload", "contract", "code", "message", "",
];

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn pick<'a>(&mut self, some: &[&'a str]) -> &'a str {
        some[self.below(some.len())]
    }

    /// Draws an id. Most ids are in use by other messages too.
    fn id(&mut self, rising: &mut u64) -> String {
        match self.below(12) {
            0 => self.pick(&["0", "-1", "null", "1.5", "1e3", "\"text\"", "[]", "{}"]).to_owned(),
            1 => self
                .pick(&["9007199254740991", "9007199254740992", "18446744073709551615", "1e400"])
                .to_owned(),
            2..=4 => (self.below(20) + 1).to_string(),
            5 | 6 => rising.saturating_sub(self.below(4) as u64).to_string(),
            _ => {
                *rising += 1;
                rising.to_string()
            }
        }
    }

    fn value(&mut self, depth: usize, rising: &mut u64) -> String {
        match self.below(if depth == 0 { 8 } else { 11 }) {
            0 => "null".into(),
            1 => "true".into(),
            2 => self.pick(&["-1", "0.5", "1e308", "4294967296", "-0"]).into(),
            3 => format!("\"{}\"", self.pick(&["", "x", "Said", "Status", "Confirm", "\\u0000"])),
            4 => format!("{{\"$bytes\":{}}}", self.pick(&["\"AAEC\"", "\"A\"", "[1,9]", "7"])),
            5..=7 => self.id(rising),
            8 => self.array(depth, rising),
            _ => self.object(depth, rising),
        }
    }

    fn array(&mut self, depth: usize, rising: &mut u64) -> String {
        let length = self.below(4);
        let values: Vec<_> = (0..length).map(|_| self.value(depth - 1, rising)).collect();
        format!("[{}]", values.join(","))
    }

    fn object(&mut self, depth: usize, rising: &mut u64) -> String {
        let mut text = String::from("{");
        for _ in 0..self.below(4) {
            let (name, value) = (self.pick(&NAMES), self.value(depth - 1, rising));
            let comma = if text.len() > 1 { "," } else { "" };
            write!(text, "{comma}\"{name}\":{value}").unwrap();
        }
        text + "}"
    }

    /// Draws parameters. Three quarters of them have the form that the method takes.
    fn params(&mut self, method: &str, rising: &mut u64) -> String {
        if self.below(4) == 0 {
            return if self.below(2) == 0 { self.array(3, rising) } else { self.object(3, rising) };
        }
        let (one, two) = (self.id(rising), self.id(rising));
        let name = self.pick(&["Said", "Status", "Confirm", "missing"]);
        match method {
            "add" => format!("{{\"a\":{one},\"b\":{two}}}"),
            "echo" => "{\"bytes\":{\"$bytes\":\"AAEC\"}}".into(),
            "numbers" | "index" => format!("{{\"to\":{}}}", self.below(3000)),
            "total" | "unread" => format!("{{\"numbers\":{one}}}"),
            "shout" => format!("{{\"lines\":{one}}}"),
            "count" | "keep" => format!("{{\"onNumber\":{one}}}"),
            "$/items" => {
                let items: Vec<_> = (0..self.below(2000)).map(|n| n.to_string()).collect();
                format!("{{\"stream\":{one},\"items\":[{}]}}", items.join(","))
            }
            "$/credit" => format!("{{\"stream\":{one},\"items\":{two}}}"),
            "$/end" => {
                format!("{{\"stream\":{one},\"error\":{{\"code\":{two},\"message\":\"\"}}}}")
            }
            "$/stop" => format!("{{\"stream\":{one}}}"),
            "$/cancelRequest" => format!("{{\"id\":{one}}}"),
            "$/listen" | "$/unlisten" => format!("{{\"event\":\"{name}\"}}"),
            "$/handle" => format!("{{\"request\":\"{name}\"}}"),
            "Said" => "[\"hello\"]".into(),
            _ => "{}".into(),
        }
    }

    fn message(&mut self, rising: &mut u64) -> String {
        if self.below(12) == 0 {
            // A reply to a request, which may not exist.
            let (id, value) = (self.below(40), self.value(2, rising));
            return match self.below(3) {
                0 => format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},\"result\":{value}}}"),
                1 => format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},\"error\":{value}}}"),
                _ => format!(
                    "{{\"jsonrpc\":\"2.0\",\"id\":{id},\"error\":{{\"code\":1,\"message\":\"no\",\"data\":{value}}}}}"
                ),
            };
        }
        let method = self.pick(&METHODS);
        let params = self.params(method, rising);
        let is_notification = method.starts_with("$/") || matches!(method, "Said" | "Status");
        let id = if self.below(10) < if is_notification { 8 } else { 1 } {
            String::new()
        } else {
            format!("\"id\":{},", self.id(rising))
        };
        format!("{{\"jsonrpc\":\"2.0\",{id}\"method\":\"{method}\",\"params\":{params}}}")
    }

    /// Corrupts a text in one place.
    fn corrupt(&mut self, mut text: String) -> String {
        let positions: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        let at = positions[self.below(positions.len())];
        match self.below(4) {
            0 => text.truncate(at),
            1 => drop(text.remove(at)),
            2 => text.insert_str(at, self.pick(&["\"", "{", "]", ",", "\\", "\u{0}", "é", "9"])),
            _ => text = format!("{text}{}", &text[at..]),
        }
        text
    }
}

fn core(guards: &Guards, budgets: Budgets) -> Ipc {
    let api = api![
        add,
        echo,
        numbers,
        total,
        unread,
        shout,
        count,
        keep,
        index,
        wait,
        wait_a_little,
        spin,
        ask,
        announce,
        Said,
        Status,
        Confirm,
    ];
    let builder = Ipc::builder().state(guards.clone()).budgets(budgets);
    let ipc = builder.role("main", api).build().unwrap();
    let guards = guards.clone();
    let listener = ipc.listen::<Said>(move |_, window| {
        let _guard = guards.guard();
        window.emit(&Status(2));
    });
    listener.unwrap();
    ipc
}

/// Budgets so small that the pages exhaust each of them now and then.
fn small_budgets() -> Budgets {
    Budgets {
        calls: 20,
        arguments: 5_000,
        attachments: 5_000,
        streams: 6,
        unread: 2_000,
        listeners: 5,
        events: 3,
        outbox: 3_000,
        requests: 3,
        tasks: 25,
        threads: 4,
    }
}

/// Runs a page that sends bare messages, and returns how many messages it has received.
async fn bare(ipc: &Ipc, random: &mut Random) -> usize {
    let page: TestWindow = ipc.test_window("page", "main").unwrap();
    let (mut rising, mut received) = (0, 0);
    for _ in 0..300 {
        let mut text = random.message(&mut rising);
        if random.below(10) == 0 {
            let more: Vec<_> = (0..random.below(20)).map(|_| random.message(&mut rising)).collect();
            text = format!("[{text},{}]", more.join(","));
        }
        if random.below(10) == 0 {
            text = random.corrupt(text);
        }
        page.send(&text);
        if random.below(3) == 0 {
            while let Some(text) = page.receive(Duration::ZERO).await {
                serde_json::from_str::<Value>(&text).expect("every client can read a message");
                received += 1;
            }
        }
        if random.below(20) == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
    received
}

/// Returns the key of a window. The script ends with a call whose argument is the configuration.
fn key_of(page: &FrameWindow) -> String {
    let script = page.script();
    let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')')).unwrap();
    let config: Value = serde_json::from_str(config).unwrap();
    config["key"].as_str().unwrap().to_owned()
}

/// A frame from the core. Every client can read its messages, whatever ids the page has sent.
#[derive(Deserialize)]
struct Down {
    seq: u64,
    messages: Vec<Value>,
}

/// Runs a page that sends frames, in three documents, and returns how many replies it has received.
///
/// The envelopes of the frames are right, but for a few: the core reads no message of a wrong frame.
async fn framed(ipc: &Ipc, random: &mut Random) -> usize {
    let page: FrameWindow = ipc.frame_window("page", "main").unwrap().origin("a://b").build(|| ());
    let key = key_of(&page);
    let (mut rising, mut replies) = (0, 0);
    for document in 1..=3 {
        let hello =
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/hello\",\"params\":{\"origin\":\"a://b\"}}";
        let mut messages = vec![hello.to_owned()];
        let mut ack = 0;
        for seq in 1..100 {
            let seq = if random.below(200) == 0 { seq + 1 } else { seq };
            let mut text = format!(
                "{{\"v\":1,\"key\":\"{key}\",\"doc\":\"{document:032x}\",\"seq\":{seq},\"ack\":{ack},\"messages\":[{}]}}",
                messages.join(",")
            );
            if random.below(100) == 0 {
                text = random.corrupt(text);
            }
            page.receive(text);
            while random.below(8) != 0
                && let Some(frame) = page.take()
            {
                let frame: Down = serde_json::from_str(&frame).unwrap();
                ack = ack.max(frame.seq);
                replies += frame.messages.iter().filter(|text| text.get("id").is_some()).count();
            }
            if random.below(20) == 0 {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
            messages = (0..random.below(8)).map(|_| random.message(&mut rising)).collect();
        }
        if random.below(2) == 0 {
            page.page_load_started();
        }
        rising = 0;
    }
    replies
}

/// Returns the memory of this process in MiB, or 0 where the system does not report it.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(0_usize) / 1024
}

#[tokio::test(flavor = "multi_thread")]
async fn random_messages_cause_neither_panics_nor_leaks() {
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    let number = |name| env::var(name).ok().and_then(|value| value.parse().ok());
    let seed: u64 = number("IPC_SEED").unwrap_or(1);
    let pages = number("IPC_PAGES").unwrap_or(60);

    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        hook(info);
    }));
    let guards = Guards::default();
    let cores = [Budgets::default(), small_budgets()].map(|budgets| core(&guards, budgets));
    let others = cores.each_ref().map(|ipc| ipc.test_window("other", "main").unwrap());
    let mut before = 0;
    for seed_of_page in seed..seed + pages {
        if seed_of_page == seed + pages / 2 {
            before = resident();
        }
        let mut random = Random(seed_of_page);
        let core = random.below(cores.len());
        let (ipc, other) = (&cores[core], &others[core]);
        let received = if random.below(2) == 0 {
            bare(ipc, &mut random).await
        } else {
            framed(ipc, &mut random).await
        };
        assert!(received > 0, "the core answers no message of the page: IPC_SEED={seed_of_page}");
        let sum = tokio::time::timeout(SOON, other.call("add", json!({"a": 1, "b": 2}))).await;
        assert_eq!(sum.unwrap(), Ok(3), "another page is not served: IPC_SEED={seed_of_page}");
        let begin = Instant::now();
        while ipc.calls_in_flight() > 0 || guards.alive() > 0 {
            let (running, alive) = (ipc.calls_in_flight(), guards.alive());
            assert!(
                begin.elapsed() < SOON,
                "{running} calls are in flight, {alive} guards are alive: IPC_SEED={seed_of_page}"
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        assert_eq!(PANICS.load(Ordering::SeqCst), 0, "the core panicked: IPC_SEED={seed_of_page}");
    }
    let grown = resident().saturating_sub(before);
    assert!(grown < 64, "the second half of the pages has left {grown} MiB");
}
