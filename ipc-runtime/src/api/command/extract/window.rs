//! The window that called.

use ipc_core::IpcError;

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::ipc::window::Window;

impl Extract for Window {
    const NEEDS_NAME: bool = false;

    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.window())
    }
}
