//! Questions of a page about its api: `rpc.discover` and `$/compare`. Their answers may be long, so
//! a thread of the pool gives them, one at a time for each document.

use ipc_core::message::{self, COMPARE, Compare, DISCOVER, Id};
use ipc_core::{ErrorCode, IpcError};

use super::Refusal;
use super::control::read;
use crate::api::command::arguments::Params;
use crate::api::role::Role;
use crate::exec::pool::Job;
use crate::ipc::Peer;
use crate::session::{Responder, Response};

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    Discover,
    Compare,
}

impl Question {
    pub(super) fn of(method: &str) -> Option<Self> {
        match method {
            DISCOVER => Some(Question::Discover),
            COMPARE => Some(Question::Compare),
            _ => None,
        }
    }

    fn answer(self, id: &Id, role: &Role, params: Option<&Params>) -> Result<Vec<u8>, IpcError> {
        match self {
            Question::Discover => Ok(message::result_of_text(id, role.description())),
            Question::Compare => {
                let Compare { contract } = read(params.map_or("{}", Params::as_str))?;
                let differences = role.contract().differences(&contract);
                let text = serde_json::to_string(&differences)
                    .map_err(|error| IpcError::new(ErrorCode::Internal, error.to_string()))?;
                Ok(message::result_of_text(id, &text))
            }
        }
    }
}

/// Queues a question. `cost` is the number of bytes that it takes until it is answered.
pub(super) fn ask(
    peer: &Peer,
    question: Question,
    params: Option<Params>,
    cost: usize,
    responder: Responder,
) -> Result<(), Refusal> {
    let session = &peer.session;
    let Some(id) = responder.id().cloned() else { return Ok(()) };
    let question_permit = session.questions.acquire(1).map_err(|_| {
        let message = "the page asks about its api faster than it is answered; wait for earlier \
                       answers";
        IpcError::new(ErrorCode::Overloaded, message)
    });
    let permits = question_permit
        .and_then(|permit| session.arguments.acquire(cost).map(|arguments| (permit, arguments)));
    let permits = match permits {
        Ok(permits) => permits,
        Err(error) => return Err((responder, error)),
    };
    let asker = peer.clone();
    let job: Job = Box::new(move || {
        let answer = question.answer(&id, asker.role(), params.as_ref());
        // Before the answer, so that a page that has its answer can ask again.
        drop(permits);
        responder.respond(answer.map(Response::short));
    });
    let submitted = session.question_queue.submit(peer.ipc().pool(), job);
    debug_assert!(submitted.is_ok(), "the budget bounds the queue");
    Ok(())
}
