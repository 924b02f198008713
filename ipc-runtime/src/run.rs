//! Where the code of calls runs, and how it is stopped.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::vec;

use crate::api::{Command, Handler, HandlerFuture};
use crate::call::Call;
use crate::ipc::Ipc;
use crate::panics::Caught;
use crate::pool::Job;
use crate::settle::Settle;
use crate::wakers::Wait;

/// The calls that one text has started, by where they run.
#[derive(Default)]
pub(crate) struct Started {
    blocking: Vec<Job>,
    futures: Vec<Underway>,
}

impl Started {
    pub(crate) fn call(&mut self, command: &Command, call: Call, settle: Settle) {
        let name = command.header.name;
        match command.handler {
            Handler::Inline(run) => run_here(name, run, &call, settle),
            Handler::Sync(run) => self.blocking.push(Box::new(move || {
                // It may have been cancelled while it waited for a thread.
                if !settle.pending().is_stopped() {
                    run_here(name, run, &call, settle);
                }
            })),
            Handler::Async(begin) => {
                let future = Caught::new(name, begin(call));
                self.futures.push(Underway::new(name, future, settle));
            }
        }
    }

    pub(crate) fn run(self, ipc: &Ipc) {
        if !self.blocking.is_empty() {
            ipc.pool().submit(self.blocking);
        }
        // Several tasks take from one heap, so that a command that blocks holds up none but itself.
        let tasks = self.futures.len().min(ipc.runtime().metrics().num_workers());
        let heap = Arc::new(Mutex::new(self.futures.into_iter()));
        for _ in 0..tasks {
            ipc.runtime().spawn(begin_all(Arc::clone(&heap)));
        }
    }
}

type Run = fn(&Call) -> Result<crate::reply::Reply, ipc_core::IpcError>;

fn run_here(name: &'static str, run: Run, call: &Call, settle: Settle) {
    let runtime = settle.session.ipc().runtime().clone();
    if let Some((reply, settle)) = settle.run(name, || run(call))
        && let Some(driving) = reply.driving
    {
        let future = Caught::new(name, driving);
        runtime.spawn(Underway::new(name, future, settle));
    }
}

/// Begins calls until none is left. One that has to wait goes on in a task of its own.
async fn begin_all(heap: Arc<Mutex<vec::IntoIter<Underway>>>) {
    let next = || heap.lock().unwrap_or_else(PoisonError::into_inner).next();
    while let Some(mut call) = next() {
        let first = poll_fn(|cx| Poll::Ready(Pin::new(&mut call).poll(cx))).await;
        if first.is_pending() {
            tokio::spawn(call);
        }
    }
}

/// An async command that has been called, or a stream that one has returned. It ends by itself when the call is stopped.
struct Underway {
    name: &'static str,
    future: Caught<HandlerFuture>,
    /// Taken when the code has stopped.
    settle: Option<Settle>,
    wait: Wait,
}

impl Underway {
    fn new(name: &'static str, future: Caught<HandlerFuture>, settle: Settle) -> Self {
        Underway { name, future, settle: Some(settle), wait: Wait::default() }
    }
}

impl Future for Underway {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        loop {
            let Some(settle) = &this.settle else { return Poll::Ready(()) };
            if settle.pending().is_stopped() {
                this.future.stop();
                this.settle = None;
                return Poll::Ready(());
            }
            match Pin::new(&mut this.future).poll(cx) {
                Poll::Ready(Ok(mut reply)) if reply.driving.is_some() => {
                    if let Some(driving) = reply.driving.take() {
                        this.future = Caught::new(this.name, driving);
                    }
                }
                Poll::Ready(outcome) => {
                    if let Some(settle) = this.settle.take() {
                        settle.settle(outcome);
                    }
                    return Poll::Ready(());
                }
                Poll::Pending if settle.pending().poll_stopped(cx, &mut this.wait).is_pending() => {
                    return Poll::Pending;
                }
                Poll::Pending => {}
            }
        }
    }
}
