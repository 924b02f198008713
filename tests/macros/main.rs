//! The valid input of the macros, the rejected input, and the error messages.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

// The runtime under another name, for `crate = …`.
extern crate ipc_runtime as renamed_ipc;

mod arguments;
mod compile_fail;
mod hygiene;
mod list;
mod markers;
mod members;
mod payloads;
mod ported;
mod requests;
mod returns;
mod streams;
mod wire_types;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc};

/// Opens a window whose role has this API.
fn window(api: Api) -> TestWindow {
    let ipc = Ipc::builder().role("tester", api).build().unwrap();
    ipc.test_window("main", "tester").unwrap()
}
