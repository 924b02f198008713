//! Commands with streams, channels and waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{Stream, StreamExt, stream};
use ipc_runtime::{
    AnyError, Api, Bytes, CancellationToken, Channel, Progress, RequestError, State, Streaming,
    Window, api, command, event, payload, request,
};

/// Counts the guards that were created, and those that were dropped.
#[derive(Clone, Default)]
pub struct Guards(Arc<(AtomicUsize, AtomicUsize)>);

impl Guards {
    /// Returns the number of guards that were created.
    pub fn begun(&self) -> usize {
        self.0.0.load(Ordering::SeqCst)
    }

    /// Returns the number of guards that were dropped.
    pub fn dropped(&self) -> usize {
        self.0.1.load(Ordering::SeqCst)
    }

    fn guard(&self) -> Guard {
        self.0.0.fetch_add(1, Ordering::SeqCst);
        Guard(self.clone())
    }
}

struct Guard(Guards);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.1.fetch_add(1, Ordering::SeqCst);
    }
}

/// The amount of data or calls that a page must produce.
#[derive(Default)]
pub struct Megabytes(pub AtomicUsize);

#[command]
fn megabytes(megabytes: State<Megabytes>) -> u32 {
    megabytes.0.load(Ordering::SeqCst) as u32
}

#[command]
fn numbers(guards: State<Guards>, to: u32) -> impl Stream<Item = u32> + use<> {
    let guard = guards.guard();
    stream::iter(0..to).map(move |number| {
        let _held = &guard;
        number
    })
}

#[command]
fn fails_at(at: u32) -> impl Stream<Item = Result<u32, String>> {
    stream::iter(0..=at)
        .map(move |number| if number < at { Ok(number) } else { Err("there".into()) })
}

#[payload]
pub(crate) struct Digest {
    size: f64,
    sum: u32,
}

/// The checksum Adler-32, as in `pages/check.js`.
#[derive(Clone, Copy)]
struct Adler(u32, u32);

impl Adler {
    const MOD: u32 = 65521;

    fn add(&mut self, bytes: &[u8]) {
        for run in bytes.chunks(5552) {
            for byte in run {
                self.0 += u32::from(*byte);
                self.1 += self.0;
            }
            self.0 %= Self::MOD;
            self.1 %= Self::MOD;
        }
    }

    fn sum(self) -> u32 {
        self.1 << 16 | self.0
    }
}

/// Returns bytes that depend on their positions.
fn part(number: u32, size: u32) -> Vec<u8> {
    (0..size).map(|at| (at.wrapping_mul(31) ^ number.wrapping_mul(7)) as u8).collect()
}

/// Streams parts of equal size.
#[command]
fn parts(count: u32, size: u32) -> impl Stream<Item = Bytes> {
    stream::iter(0..count).map(move |number| Bytes(part(number, size)))
}

/// Returns the digest of all bytes of [`parts`].
#[command]
fn digest_of_parts(count: u32, size: u32) -> Digest {
    let mut adler = Adler(1, 0);
    (0..count).for_each(|number| adler.add(&part(number, size)));
    Digest { size: f64::from(count) * f64::from(size), sum: adler.sum() }
}

#[command]
async fn digest(mut file: Streaming<Bytes>, progress: Progress) -> Result<Digest, AnyError> {
    let (mut adler, mut size) = (Adler(1, 0), 0);
    while let Some(part) = file.next().await {
        let part = part?;
        adler.add(&part);
        size += part.len();
        progress.set_done(size as u64);
    }
    Ok(Digest { size: size as f64, sum: adler.sum() })
}

/// Returns bytes at once, so that a page can only cancel the call after the reply has been sent.
#[command(inline)]
fn at_once(size: u32) -> Bytes {
    Bytes(vec![7; size as usize])
}

/// A picture, replaced by newer pictures while it waits.
#[event(coalesce)]
pub(crate) struct Picture(Bytes);

/// Emits `count` pictures of 1 MiB each.
#[command]
fn paint(window: Window, count: u32) {
    let mut bytes = vec![0; 1 << 20];
    for number in 0..count {
        bytes[0] = u8::from(number + 1 == count);
        window.emit(&Picture(Bytes(bytes.clone())));
    }
}

#[command]
async fn total(mut numbers: Streaming<u32>) -> Result<u32, AnyError> {
    let mut total = 0_u32;
    while let Some(number) = numbers.next().await {
        total = total.wrapping_add(number?);
    }
    Ok(total)
}

#[command]
async fn first_of(mut numbers: Streaming<u32>) -> Option<u32> {
    numbers.next().await?.ok()
}

#[command]
async fn count_to(to: u32, on_number: Channel<u32>) -> Result<u32, AnyError> {
    for number in 0..to {
        on_number.send(&number).await?;
    }
    Ok(to)
}

#[command]
async fn send_bytes(sizes: Vec<u32>, on_bytes: Channel<Bytes>) -> Result<(), AnyError> {
    for size in sizes {
        on_bytes.send(&Bytes(part(size, size))).await?;
    }
    Ok(())
}

/// Sends ticks after the reply.
#[command]
async fn ticks_later(count: u32, on_tick: Channel<u32>) {
    let on_tick = on_tick.keep();
    tokio::spawn(async move {
        for tick in 0..count {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if on_tick.send(&tick).await.is_err() {
                return;
            }
        }
    });
}

#[command]
fn shout(lines: Streaming<String>) -> impl Stream<Item = Result<String, AnyError>> {
    lines.map(|line| Ok(line?.to_uppercase()))
}

#[command]
async fn wait(guards: State<Guards>) {
    let _guard = guards.guard();
    std::future::pending::<()>().await;
}

#[command(timeout = "100ms")]
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

/// Returns the numbers of guards that were created and dropped.
#[command]
fn guards(guards: State<Guards>) -> (u32, u32) {
    (guards.begun() as u32, guards.dropped() as u32)
}

/// Asks the user a question.
#[request(reply = bool, error = String)]
pub struct Confirm {
    /// The question.
    pub question: String,
}

#[command]
async fn ask(window: Window, question: String, millis: u32) -> Result<bool, String> {
    let time = Duration::from_millis(millis.into());
    window.request_within(&Confirm { question }, time).await.map_err(|error| match error {
        RequestError::Page(reason) => format!("page: {reason}"),
        error => error.to_string(),
    })
}

/// A status, kept for late listeners.
#[event(keep_last, coalesce)]
#[derive(Clone)]
pub struct Status(pub u32);

#[event(lossless)]
pub(crate) struct Entry(u32, String);

/// Delivers `count` entries. Returns the number of deliveries.
#[command]
async fn deliver(window: Window, count: u32) -> u32 {
    let mut taken = 0;
    for number in 0..count {
        taken += u32::from(window.deliver(&Entry(number, "x".repeat(10_000))).await);
    }
    taken
}

pub(crate) fn api() -> Api {
    api![
        megabytes,
        numbers,
        fails_at,
        parts,
        digest_of_parts,
        digest,
        total,
        first_of,
        count_to,
        send_bytes,
        ticks_later,
        shout,
        wait,
        wait_a_little,
        spin,
        guards,
        ask,
        Confirm,
        Status,
        Entry,
        deliver,
        at_once,
        Picture,
        paint,
    ]
}
