//! The api of the simulated core. Each command does what its plan says, and records its actions.

use std::time::Duration;

use futures_util::stream;
use ipc_runtime::{
    Api, CancellationToken, Channel, IpcError, Progress, RequestError, State, Stream, Streaming,
    TrySendError, Window, api, command, event, payload, request,
};

use crate::ledger::{Ledger, Outcome, Work};

/// The plan of a job.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The unique name of the job.
    pub tag: u32,
    /// The number of items to send, read or count.
    pub items: u32,
    /// The pause before each item, in milliseconds.
    pub pause: u32,
    /// The size of each item in bytes, besides its numbers.
    pub size: u32,
    /// The end of the job.
    pub end: PlannedEnd,
}

/// The planned end of a job.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlannedEnd {
    /// The job returns a value.
    Value,
    /// The job fails with its own error.
    Error,
    /// The job panics.
    Panic,
    /// The job returns a value, but dropping a local variable panics.
    Drop,
    /// The job waits forever.
    Never,
}

/// The error of all commands.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JobError {
    /// The name of the job.
    pub tag: u32,
    /// The code of the framework's error met by the job, or 0.
    pub reason: i32,
}

impl std::fmt::Display for JobError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} fails", self.tag)
    }
}

/// An item: the name of its job, its index, and a text of the planned size.
pub(crate) type Item = (u32, u32, String);

/// An event without special delivery.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plain(pub u32);

/// An event whose last value is kept for late listeners.
#[event(keep_last)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept(pub u32);

/// An event whose newest value replaces waiting values.
#[event(coalesce)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Newest(pub u32);

/// A lossless event.
#[event(lossless)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry(pub u32, pub String);

/// An event from pages: the number of the document, and of the event within the document.
#[event(from = page)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noted(pub u32, pub u32);

/// A request to a page, which replies with the number.
#[request(reply = u32, error = JobError)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked(pub u32);

/// Returns the api of the only role.
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

/// The message of planned panics.
pub(crate) const ON_PURPOSE: &str = "on purpose";

/// The timeout of `limited` in milliseconds, as in its declaration.
pub(crate) const LIMIT: u64 = 100;

struct PanicsOnDrop;

impl Drop for PanicsOnDrop {
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

    fn error(&self, reason: i64) -> JobError {
        JobError { tag: self.tag, reason: i32::try_from(reason).unwrap_or(i32::MAX) }
    }

    fn returned(&self, work: &Work, value: u32) -> Result<u32, JobError> {
        match self.end {
            PlannedEnd::Value | PlannedEnd::Never => {
                work.finish(Outcome::Value(value));
                Ok(value)
            }
            PlannedEnd::Error => Err(self.fail(work)),
            PlannedEnd::Panic => {
                work.finish(Outcome::Panicked);
                panic!("{ON_PURPOSE}");
            }
            PlannedEnd::Drop => {
                let _panics = PanicsOnDrop;
                work.finish(Outcome::Panicked);
                Ok(value)
            }
        }
    }

    async fn ended(&self, work: &Work, value: u32) -> Result<u32, JobError> {
        if self.end == PlannedEnd::Never {
            std::future::pending::<()>().await;
        }
        self.returned(work, value)
    }

    fn fail(&self, work: &Work) -> JobError {
        work.finish(Outcome::Failed(0));
        self.error(0)
    }

    fn failed(&self, work: &Work, error: &IpcError) -> JobError {
        work.fail(error.code());
        self.error(error.code().number())
    }
}

#[command(inline)]
fn now(ledger: State<Ledger>, plan: Plan) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    plan.returned(&work, plan.tag)
}

#[command]
async fn work(ledger: State<Ledger>, plan: Plan) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
        tokio::task::yield_now().await;
    }
    plan.ended(&work, plan.tag).await
}

#[command(timeout = "100ms")]
async fn limited(ledger: State<Ledger>, plan: Plan) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
    }
    plan.ended(&work, plan.tag).await
}

#[command]
fn block(ledger: State<Ledger>, token: CancellationToken, plan: Plan) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    work.interrupted();
    let rounds = (0..plan.items).take_while(|_| !token.is_cancelled()).count();
    plan.returned(&work, rounds as u32)
}

#[command]
async fn produce(
    ledger: State<Ledger>,
    plan: Plan,
) -> Result<impl Stream<Item = Result<Item, JobError>>, JobError> {
    let work = ledger.begin(plan.tag);
    if plan.items == 0 && plan.end == PlannedEnd::Error {
        return Err(plan.fail(&work));
    }
    tokio::task::yield_now().await;
    Ok(items(work, plan))
}

#[command]
fn produce_now(ledger: State<Ledger>, plan: Plan) -> impl Stream<Item = Result<Item, JobError>> {
    items(ledger.begin(plan.tag), plan)
}

fn items(work: Work, plan: Plan) -> impl Stream<Item = Result<Item, JobError>> + Send + 'static {
    stream::unfold((work, plan, 0), |(work, plan, at)| async move {
        plan.wait().await;
        if at < plan.items {
            work.sent();
            return Some((Ok(plan.item(at)), (work, plan, at + 1)));
        }
        if let Err(error) = plan.ended(&work, 0).await {
            return Some((Err(error), (work, plan, at)));
        }
        work.finish(Outcome::End);
        None
    })
}

#[command]
async fn send(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, JobError> {
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

/// Sends items until the channel is full.
#[command]
fn offer(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, JobError> {
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

/// Sends items after the command has returned.
#[command]
async fn keep(ledger: State<Ledger>, plan: Plan, on_item: Channel<Item>) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    let (task, on_item, items) = (work.background_task(), on_item.keep(), plan.clone());
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

/// Reports progress.
#[command]
async fn report(ledger: State<Ledger>, plan: Plan, progress: Progress) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    for _ in 0..plan.items {
        plan.wait().await;
        progress.inc(1);
        work.sent();
    }
    plan.ended(&work, plan.tag).await
}

/// Reads the planned number of items, or all.
#[command]
async fn read(
    ledger: State<Ledger>,
    plan: Plan,
    mut items: Streaming<Item>,
) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    let mut at = 0;
    while at < plan.items {
        plan.wait().await;
        match items.next().await {
            None => break,
            Some(Err(error)) => return Err(plan.failed(&work, &error)),
            Some(Ok(item)) => {
                if (item.0, item.1) != (plan.tag, at) {
                    return Err(plan.error(i64::from(item.1)));
                }
                work.read();
                at += 1;
            }
        }
    }
    drop(items);
    plan.ended(&work, at).await
}

/// Returns the items of its argument.
#[command]
async fn relay(
    ledger: State<Ledger>,
    plan: Plan,
    items: Streaming<Item>,
) -> impl Stream<Item = Result<Item, JobError>> {
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
            Some(Err(error)) => {
                let error = plan.failed(&work, &error);
                Some((Err(error), (work, plan, items, true)))
            }
            None => {
                work.finish(Outcome::End);
                None
            }
        }
    })
}

/// Sends a request to the calling page.
#[command]
async fn ask(ledger: State<Ledger>, window: Window, plan: Plan) -> Result<u32, JobError> {
    let work = ledger.begin(plan.tag);
    ask_page(&work, &window, &plan).await
}

/// Sends a request to a page. A `pause` other than 0 is the timeout in milliseconds.
pub(crate) async fn ask_page(work: &Work, window: &Window, plan: &Plan) -> Result<u32, JobError> {
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
        Err(RequestError::Page(error)) => {
            work.finish(Outcome::Failed(error.reason.into()));
            Err(error)
        }
        Err(RequestError::Failed(error)) => Err(plan.failed(work, &error)),
        Err(_) => Err(plan.fail(work)),
    }
}
