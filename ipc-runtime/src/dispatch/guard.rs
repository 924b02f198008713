//! The guard of a call whose code runs.

use std::sync::Arc;

use ipc_core::IpcError;

use crate::exec::budget::Permit;
use crate::exec::deadline::Deadline;
use crate::exec::work::WorkGuard;
use crate::session::in_flight::{InFlightCall, InFlightGuard};
use crate::session::{Responder, Response};

/// The guard of a call whose code runs. Dropping the guard completes the call: its responder, if
/// the call has not been answered, answers that the backend is shutting down.
pub(crate) struct CallGuard {
    /// Dropped first, so that a caller which has been answered does not find the call counted.
    pub(crate) work: WorkGuard,
    pub(crate) in_flight: InFlightGuard<Responder>,
    pub(crate) _arguments: Permit,
    pub(crate) _deadline: Option<Deadline>,
}

impl CallGuard {
    pub(crate) fn call(&self) -> &Arc<InFlightCall<Responder>> {
        self.in_flight.call()
    }

    /// Completes the call, and answers the caller unless this was done before.
    pub(crate) fn complete(mut self, outcome: Result<Response, IpcError>) {
        // Before the answer, so that a caller which has its answer does not find the call counted.
        self.work.end();
        if let Some(responder) = self.in_flight.complete() {
            responder.respond(outcome);
        }
    }
}
