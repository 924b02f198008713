//! States of the application.

use ipc_core::IpcError;

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::ipc::state::State;

impl<T: Send + Sync + 'static> Extract for State<T> {
    const NEEDS_NAME: bool = false;

    fn describe(_name: &'static str, command: &mut Signature<'_>) {
        command.needs_state::<T>();
    }

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        arguments.state()
    }

    fn describe_optional(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract_optional(
        _name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Self>, IpcError> {
        Ok(arguments.ipc().state())
    }
}
