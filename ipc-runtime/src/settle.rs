//! The one place where messages are answered.

use std::sync::Arc;

use ipc_core::message::{self, Id};
use ipc_core::{Code, Failure};

use crate::budget::{self, Task};
use crate::deadline::Deadline;
use crate::inflight::{Pending, Running};
use crate::ipc::Ipc;
use crate::outbox::Added;
use crate::panics;
use crate::reply::Reply;
use crate::right::{Caller, Right};
use crate::session::Session;
use crate::stream::Tied;

/// The duty to answer one call. It is met once: by [`settle`](Self::settle), or, when the work was dropped on the way, by
/// being dropped itself; or somebody else has taken the right to.
pub(crate) struct Settle {
    pub(crate) running: Running<Right>,
    pub(crate) session: Arc<Session>,
    pub(crate) _deadline: Option<Deadline>,
    pub(crate) task: Task,
}

impl Settle {
    pub(crate) fn pending(&self) -> &Arc<Pending<Right>> {
        self.running.pending()
    }

    /// Runs code that goes on at once. What it leaves to be driven comes back.
    pub(crate) fn run(
        self,
        name: &str,
        user: impl FnOnce() -> Result<Reply, Failure>,
    ) -> Option<(Reply, Settle)> {
        let outcome = panics::catch(name, user).and_then(|outcome| outcome);
        match outcome {
            Ok(reply) if reply.driving.is_some() => Some((reply, self)),
            outcome => {
                self.settle(outcome);
                None
            }
        }
    }

    pub(crate) fn settle(mut self, outcome: Result<Reply, Failure>) {
        self.finish(outcome);
    }

    fn finish(&mut self, outcome: Result<Reply, Failure>) {
        self.task.end();
        if let Some(right) = self.running.finish() {
            settle(&self.session, right, outcome);
        }
    }
}

impl Drop for Settle {
    fn drop(&mut self) {
        self.finish(Err(Failure::new(Code::Closed, "the core is shutting down")));
    }
}

/// Settles a call, for whoever has taken its right.
pub(crate) fn settle(session: &Session, right: Right, outcome: Result<Reply, Failure>) {
    right.tied.iter().for_each(Tied::end);
    if let Some(caller) = right.caller {
        answer(session, caller, outcome);
    }
}

/// Answers a message. Nothing else does.
pub(crate) fn answer(session: &Session, caller: Caller, outcome: Result<Reply, Failure>) {
    let Caller { id, batch } = caller;
    let (ipc, link) = (session.ipc(), session.link());
    let text = match outcome {
        Ok(Reply { text: None, .. }) => return,
        Ok(Reply { text: Some(text), attached, .. }) => {
            if text.len() > ipc.limits().bytes {
                too_large(ipc, &id, text.len())
            } else if let Some(batch) = &batch {
                return batch.add(&text);
            } else if link.send(&text, &attached, None, |outbox| outbox.push(&text)) == Added::Full
            {
                message::error(&id, &no_room(ipc))
            } else {
                return;
            }
        }
        Err(failure) => {
            let text = message::error(&id, &failure);
            if text.len() > ipc.limits().bytes { too_large(ipc, &id, text.len()) } else { text }
        }
    };
    match &batch {
        Some(batch) => batch.add(&text),
        None => {
            link.trace(&text);
            if link.outbox.push(&text) == Added::Full {
                // As many as calls: the budget of those bounds it.
                link.outbox.force(&message::error(&id, &no_room(ipc)));
            }
        }
    }
}

fn too_large(ipc: &Ipc, id: &Id, len: usize) -> Vec<u8> {
    let max = ipc.limits().bytes;
    let message = format!(
        "the reply has {len} bytes, at most {max} are sent: return less at once, or raise `Limits::bytes`"
    );
    message::error(id, &Failure::new(Code::PayloadTooLarge, message))
}

fn no_room(ipc: &Ipc) -> Failure {
    let what = "the page has not yet taken what was sent before";
    budget::used_up("outbox", ipc.budgets().outbox, what)
}
