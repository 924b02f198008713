//! The one place where messages are answered.

use std::sync::Arc;

use ipc_core::message;
use ipc_core::{ErrorCode, IpcError};

use crate::attachments::NamedBy;
use crate::budget::{self, Taken};
use crate::deadline::Deadline;
use crate::inflight::{Pending, Running};
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
    pub(crate) task: Taken,
    pub(crate) _arguments: Taken,
}

impl Settle {
    pub(crate) fn pending(&self) -> &Arc<Pending<Right>> {
        self.running.pending()
    }

    /// Runs code that goes on at once. What it leaves to be driven comes back.
    pub(crate) fn run(
        self,
        name: &str,
        user: impl FnOnce() -> Result<Reply, IpcError>,
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

    pub(crate) fn settle(mut self, outcome: Result<Reply, IpcError>) {
        self.finish(outcome);
    }

    fn finish(&mut self, outcome: Result<Reply, IpcError>) {
        self.task.give_back();
        if let Some(right) = self.running.finish() {
            settle(&self.session, right, outcome);
        }
    }
}

impl Drop for Settle {
    fn drop(&mut self) {
        self.finish(Err(IpcError::new(ErrorCode::Closed, "the core is shutting down")));
    }
}

/// Settles a call, for whoever has taken its right.
pub(crate) fn settle(session: &Session, right: Right, outcome: Result<Reply, IpcError>) {
    right.tied.iter().for_each(Tied::end);
    if let Some(caller) = right.caller {
        answer(session, caller, outcome);
    }
}

/// Answers a message. Nothing else does.
pub(crate) fn answer(session: &Session, caller: Caller, outcome: Result<Reply, IpcError>) {
    let Caller { id, batch } = caller;
    let (ipc, link) = (session.ipc(), session.link());
    let (text, attached) = match outcome {
        Ok(Reply { text: None, .. }) => return,
        Ok(Reply { text: Some(text), attached, .. }) => (text, attached),
        Err(failure) => (message::error(&id, &failure), Vec::new()),
    };
    let failure = if text.len() > ipc.limits().bytes {
        too_large(ipc.limits().bytes, text.len())
    } else {
        let named_by = || NamedBy::Answer(id.clone());
        let left = link.send(&text, &attached, named_by, |outbox| match &batch {
            Some(batch) => batch.add(&id, &text),
            None => outbox.push(&text),
        });
        match left {
            Added::Full => budget::no_room(ipc.budgets().outbox),
            Added::FullBeside => budget::no_room_beside(ipc.limits().attachments),
            Added::Taken { .. } | Added::Closed => return,
        }
    };
    // Short, and as many as calls: the budget of those bounds it.
    let text = message::error(&id, &failure);
    link.trace(&text);
    match &batch {
        Some(batch) => batch.force(&id, &text),
        None => link.outbox.force(&text),
    }
}

fn too_large(max: usize, len: usize) -> IpcError {
    let message = format!(
        "the reply has {len} bytes, at most {max} are sent: return less at once, or raise `Limits::bytes`"
    );
    IpcError::new(ErrorCode::PayloadTooLarge, message)
}
