//! The execution of calls: threads, tasks and cancellation.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, Once};
use std::task::{Context, Poll};
use std::vec;

use ipc_core::{ErrorCode, IpcError};

use crate::api::command::call::Call;
use crate::api::command::reply::{HandlerFuture, Reply};
use crate::api::entry::{Command, Handler};
use crate::dispatch::guard::CallGuard;
use crate::exec::panics::{self, CatchPanic};
use crate::exec::pool::{LaneJob, Room};
use crate::exec::serving;
use crate::exec::sync::lock;
use crate::exec::wakers::Wait;
use crate::ipc::Peer;

/// The calls of a received text, ready to run, by the kind of thread.
#[derive(Default)]
pub(crate) struct ReadyCalls {
    blocking: Vec<Box<dyn LaneJob>>,
    futures: Vec<CallFuture>,
}

impl ReadyCalls {
    /// Adds a call. An `inline` command runs here.
    pub(crate) fn add(&mut self, command: &Command, call: Call, guard: CallGuard) {
        let name = command.header.name;
        match command.handler {
            Handler::Inline(run) => serving::serve(|| run_here(name, run, &call, guard)),
            Handler::Sync(run) => {
                self.blocking.push(Box::new(BlockingCall { name, run, call, guard }));
            }
            Handler::Async(start) => {
                let future = CatchPanic::new(name, start(call));
                self.futures.push(CallFuture::new(name, future, guard));
            }
        }
    }

    /// Returns the number of blocking calls.
    pub(crate) fn blocking(&self) -> usize {
        self.blocking.len()
    }

    /// Starts all calls.
    pub(crate) fn start(self, peer: &Peer) {
        let ipc = peer.ipc();
        if !self.blocking.is_empty() {
            peer.session.lane.submit(self.blocking);
        }
        // A task for each call costs more than many short commands do. A few tasks share a queue
        // instead: as many as the runtime has workers, so that a command which blocks a worker does
        // not delay others.
        let tasks = self.futures.len().min(ipc.runtime().metrics().num_workers());
        let queue = Arc::new(Mutex::new(self.futures.into_iter()));
        for _ in 0..tasks {
            ipc.runtime().spawn(start_all(Arc::clone(&queue)));
        }
    }
}

const RUNTIME_ENDED: &str = "the async runtime of the backend has ended; keep the runtime in which \
    the `Ipc` was built, or which was passed to `IpcBuilder::runtime`, as long as the `Ipc`";

/// A call of a blocking command, which waits for a thread.
struct BlockingCall {
    name: &'static str,
    run: Run,
    call: Call,
    guard: CallGuard,
}

impl LaneJob for BlockingCall {
    fn room(&self) -> Room {
        self.call.peer().session.room_for(self.name)
    }

    fn take_room(&mut self) {
        self.call.expect_size();
    }

    fn run(self: Box<Self>) {
        let BlockingCall { name, run, call, guard } = *self;
        // The call may have been cancelled while it waited for a thread.
        if !guard.call().is_cancelled() {
            run_here(name, run, &call, guard);
        }
    }
}

type Run = fn(&Call) -> Result<Reply, IpcError>;

/// Runs a synchronous command. A stream that the command returns continues on the async runtime.
fn run_here(name: &'static str, run: Run, call: &Call, guard: CallGuard) {
    match panics::catch(name, || run(call)).and_then(|outcome| outcome) {
        Ok(Reply::Ready(response)) => guard.complete(Ok(response)),
        Err(error) => guard.complete(Err(error)),
        Ok(Reply::Stream(stream)) => {
            let future = CatchPanic::new(name, stream);
            call.peer().ipc().runtime().spawn(CallFuture::new(name, future, guard));
        }
    }
}

/// Starts calls until the queue is empty. A call that waits continues in a task of its own.
async fn start_all(queue: Arc<Mutex<vec::IntoIter<CallFuture>>>) {
    let next = || lock(&queue).next();
    while let Some(mut call) = next() {
        let first = poll_fn(|cx| Poll::Ready(Pin::new(&mut call).poll(cx))).await;
        if first.is_pending() {
            tokio::spawn(call);
        }
    }
}

/// The future of an async command, or of the stream a command has returned. A cancelled call drops
/// the user's future.
struct CallFuture {
    name: &'static str,
    future: CatchPanic<HandlerFuture>,
    /// `None` once the code has stopped.
    guard: Option<CallGuard>,
    wait: Wait,
}

impl CallFuture {
    fn new(name: &'static str, future: CatchPanic<HandlerFuture>, guard: CallGuard) -> Self {
        CallFuture { name, future, guard: Some(guard), wait: Wait::default() }
    }

    fn complete(&mut self, outcome: Result<crate::session::Response, IpcError>) -> Poll<()> {
        if let Some(guard) = self.guard.take() {
            guard.complete(outcome);
        }
        Poll::Ready(())
    }
}

impl Drop for CallFuture {
    /// A runtime that has ended drops its tasks, also new ones.
    fn drop(&mut self) {
        let Some(guard) = self.guard.take().filter(|guard| !guard.call().is_cancelled()) else {
            return;
        };
        self.future.stop();
        static LOGGED: Once = Once::new();
        LOGGED.call_once(|| tracing::error!("no async command runs: {RUNTIME_ENDED}"));
        guard.complete(Err(IpcError::new(ErrorCode::Internal, RUNTIME_ENDED)));
    }
}

impl Future for CallFuture {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        loop {
            let Some(guard) = &this.guard else { return Poll::Ready(()) };
            if guard.call().is_cancelled() {
                this.future.stop();
                this.guard = None;
                return Poll::Ready(());
            }
            match Pin::new(&mut this.future).poll(cx) {
                Poll::Ready(Ok(Reply::Stream(stream))) => {
                    this.future = CatchPanic::new(this.name, stream);
                }
                Poll::Ready(Ok(Reply::Ready(response))) => return this.complete(Ok(response)),
                Poll::Ready(Err(error)) => return this.complete(Err(error)),
                Poll::Pending => {
                    if guard.call().poll_cancelled(cx, &mut this.wait).is_pending() {
                        return Poll::Pending;
                    }
                }
            }
        }
    }
}
