//! The [`Ipc`] that runs the command.

use ipc_core::IpcError;

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::ipc::Ipc;

impl Extract for Ipc {
    const NEEDS_NAME: bool = false;

    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.ipc())
    }
}
