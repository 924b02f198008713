//! The api of the simulated core. Every command does what its plan says, and writes down what it has done.

use std::time::Duration;

use futures_util::stream;
use ipc_runtime::{
    Api, CancellationToken, Channel, IpcError, Progress, RequestError, State, Stream, Streaming,
    TrySendError, Window, api, command, event, payload, request,
};

use crate::ledger::{Ledger, Outcome, Work};

/// What a piece of work is to do.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The name of this piece of work; no other has it.
    pub tag: u32,
    /// How often it does what it does.
    pub items: u32,
    /// How long it waits each time, in milliseconds. 0 is not at all.
    pub pause: u32,
    /// How many bytes each item has beside its numbers.
    pub size: u32,
    /// How it ends.
    pub end: Ending,
}

/// How a piece of work ends.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// By returning a value.
    Value,
    /// By an error of its own.
    Refusal,
    /// By a panic.
    Panic,
    /// By a panic of what it drops when it returns.
    Drop,
    /// Never.
    Never,
}

/// The error of all commands.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The piece of work.
    pub tag: u32,
    /// The code of the framework's error that it has met, or 0.
    pub why: i32,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} fails", self.tag)
    }
}

/// The piece of work, the place among its items, and so many bytes.
pub(crate) type Item = (u32, u32, String);

/// An event that every listener is sent.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plain(pub u32);

/// An event whose last value late listeners get.
#[event(keep_last)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept(pub u32);

/// An event of which only the newest counts.
#[event(coalesce)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Newest(pub u32);

/// An event that is never lost.
#[event(lossless)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry(pub u32, pub String);

/// An event of the pages': the number of the document, and of the event in it.
#[event(from = page)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noted(pub u32, pub u32);

/// What a page is asked. It answers with the number.
#[request(reply = u32, error = Refusal)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked(pub u32);

/// The api of the only role.
pub(crate) fn api() -> Api {
    api![
        now,
        work,
        limited,
        block,
        produce,
        produce_now,
        send,
        offer,
        keep,
        report,
        read,
        relay,
        ask,
        Plain,
        Kept,
        Newest,
        Entry,
        Noted,
        Asked,
    ]
}

/// What panics say that are part of the plan.
pub(crate) const ON_PURPOSE: &str = "on purpose";

/// How long `limited` may take, in milliseconds: as its declaration says.
pub(crate) const LIMIT: u64 = 100;

struct Sharp;

impl Drop for Sharp {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("{ON_PURPOSE}");
        }
    }
}

impl Plan {
    async fn wait(&self) {
        if self.pause > 0 {
            tokio::time::sleep(Duration::from_millis(self.pause.into())).await;
        }
    }

    fn item(&self, at: u32) -> Item {
        (self.tag, at, "x".repeat(self.size as usize))
    }

    fn refusal(&self, why: i64) -> Refusal {
        Refusal { tag: self.tag, why: i32::try_from(why).unwrap_or(i32::MAX) }
    }

    fn returned(&self, work: &Work, value: u32) -> Result<u32, Refusal> {
        match self.end {
            Ending::Value | Ending::Never => {
                work.finish(Outcome::Value(value));
                Ok(value)
            }
            Ending::Refusal => Err(self.refused(work)),
            Ending::Panic => {
                work.finish(Outcome::Panicked);
                panic!("{ON_PURPOSE}");
            }
            Ending::Drop => {
                let _sharp = Sharp;
                work.finish(Outcome::Panicked);
                Ok(value)
            }
        }
    }

    async fn ended(&self, work: &Work, value: u32) -> Result<u32, Refusal> {
        if self.end == Ending::Never {
            std::future::pending::<()>().await;
        }
        self.returned(work, value)
    }

    fn refused(&self, work: &Work) -> Refusal {
        work.finish(Outcome::Refused(0));
        self.refusal(0)
    }

    fn failed(&self, work: &Work, failure: &IpcError) -> Refusal {
        work.fail(failure.code());
        self.refusal(failure.code().number())
    }
}

#[command(inline)]
fn now(ledger: State<Ledger>, plan: Plan) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    plan.returned(&work, plan.tag)
}

#[command]
async fn work(ledger: State<Ledger>, plan: Plan) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
        tokio::task::yield_now().await;
    }
    plan.ended(&work, plan.tag).await
}

#[command(timeout = "100ms")]
async fn limited(ledger: State<Ledger>, plan: Plan) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
    }
    plan.ended(&work, plan.tag).await
}

#[command]
fn block(ledger: State<Ledger>, token: CancellationToken, plan: Plan) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    work.interrupted();
    let rounds = (0..plan.items).take_while(|_| !token.is_cancelled()).count();
    plan.returned(&work, rounds as u32)
}

#[command]
async fn produce(
    ledger: State<Ledger>,
    plan: Plan,
) -> Result<impl Stream<Item = Result<Item, Refusal>>, Refusal> {
    let work = ledger.begin(plan.tag);
    if plan.items == 0 && plan.end == Ending::Refusal {
        return Err(plan.refused(&work));
    }
    tokio::task::yield_now().await;
    Ok(items(work, plan))
}

#[command]
fn produce_now(ledger: State<Ledger>, plan: Plan) -> impl Stream<Item = Result<Item, Refusal>> {
    items(ledger.begin(plan.tag), plan)
}

fn items(work: Work, plan: Plan) -> impl Stream<Item = Result<Item, Refusal>> + Send + 'static {
    stream::unfold((work, plan, 0), |(work, plan, at)| async move {
        plan.wait().await;
        if at < plan.items {
            work.sent();
            return Some((Ok(plan.item(at)), (work, plan, at + 1)));
        }
        if let Err(refusal) = plan.ended(&work, 0).await {
            return Some((Err(refusal), (work, plan, at)));
        }
        work.finish(Outcome::End);
        None
    })
}

#[command]
async fn send(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    for at in 0..plan.items {
        plan.wait().await;
        if on_item.send(&plan.item(at)).await.is_err() {
            work.closed();
            break;
        }
        work.sent();
    }
    plan.ended(&work, plan.tag).await
}

/// Sends what there is room for.
#[command]
fn offer(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    work.interrupted();
    for at in 0..plan.items {
        match on_item.try_send(&plan.item(at)) {
            Ok(()) => work.sent(),
            Err(TrySendError::Full) => break,
            Err(_) => {
                work.closed();
                break;
            }
        }
    }
    plan.returned(&work, plan.tag)
}

/// Sends after it has returned.
#[command]
async fn keep(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    let (task, on_item, items) = (work.beside(), on_item.keep(), plan.clone());
    tokio::spawn(async move {
        for at in 0..items.items {
            items.wait().await;
            if on_item.send(&items.item(at)).await.is_err() {
                task.closed();
                break;
            }
            task.sent();
        }
    });
    plan.wait().await;
    plan.ended(&work, plan.tag).await
}

/// Says how far it has come.
#[command]
async fn report(ledger: State<Ledger>, plan: Plan, progress: Progress) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
        progress.inc(1);
        work.sent();
    }
    plan.ended(&work, plan.tag).await
}

/// Reads so many items, or all.
#[command]
async fn read(
    ledger: State<Ledger>,
    plan: Plan,
    mut items: Streaming<Item>,
) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    let mut at = 0;
    while at < plan.items {
        plan.wait().await;
        match items.next().await {
            None => break,
            Some(Err(failure)) => return Err(plan.failed(&work, &failure)),
            Some(Ok(item)) => {
                if (item.0, item.1) != (plan.tag, at) {
                    return Err(plan.refusal(i64::from(item.1)));
                }
                work.read();
                at += 1;
            }
        }
    }
    drop(items);
    plan.ended(&work, at).await
}

/// Gives back what it reads.
#[command]
async fn relay(
    ledger: State<Ledger>,
    plan: Plan,
    items: Streaming<Item>,
) -> impl Stream<Item = Result<Item, Refusal>> {
    let work = ledger.begin(plan.tag);
    stream::unfold((work, plan, items, false), |(work, plan, mut items, is_over)| async move {
        if is_over {
            return None;
        }
        plan.wait().await;
        match items.next().await {
            Some(Ok(item)) => {
                work.read();
                work.sent();
                Some((Ok(item), (work, plan, items, false)))
            }
            Some(Err(failure)) => {
                let refusal = plan.failed(&work, &failure);
                Some((Err(refusal), (work, plan, items, true)))
            }
            None => {
                work.finish(Outcome::End);
                None
            }
        }
    })
}

/// Asks the page that has called it.
#[command]
async fn ask(ledger: State<Ledger>, window: Window, plan: Plan) -> Result<u32, Refusal> {
    let work = ledger.begin(plan.tag);
    asked(&work, &window, &plan).await
}

/// Asks a page, within `pause` milliseconds if that is not 0.
pub(crate) async fn asked(work: &Work, window: &Window, plan: &Plan) -> Result<u32, Refusal> {
    let question = Asked(plan.tag);
    let answer = match plan.pause {
        0 => window.request(&question).await,
        pause => window.request_within(&question, Duration::from_millis(pause.into())).await,
    };
    match answer {
        Ok(value) => {
            work.finish(Outcome::Value(value));
            Ok(value)
        }
        Err(RequestError::Page(refusal)) => {
            work.finish(Outcome::Refused(refusal.why.into()));
            Err(refusal)
        }
        Err(RequestError::Failed(failure)) => Err(plan.failed(work, &failure)),
        Err(_) => Err(plan.refused(work)),
    }
}
