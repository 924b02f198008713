//! Cancellation of the call.

use ipc_core::IpcError;

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::session::CancellationToken;

impl Extract for CancellationToken {
    const NEEDS_NAME: bool = false;

    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.token())
    }
}
