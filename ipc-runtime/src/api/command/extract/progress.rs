//! Progress reports to the page.

use ipc_core::IpcError;

use crate::api::command::call::Arguments;
use crate::api::command::extract::{Extract, channel};
use crate::api::command::signature::Signature;
use crate::stream::{Progress, ProgressUpdate};

impl Extract for Progress {
    fn describe(name: &'static str, command: &mut Signature<'_>) {
        command.channel::<ProgressUpdate>(name, true);
    }

    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(Progress::new(channel::optional(name, arguments)))
    }
}
