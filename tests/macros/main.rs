//! What the macros accept, what they refuse, and what is said when they do.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

// The runtime under another name, for `crate = …`.
extern crate ipc_runtime as renamed_ipc;

mod arguments;
mod hygiene;
mod list;
mod markers;
mod members;
mod mistakes;
mod payloads;
mod requests;
mod returns;
mod stand_ins;
mod streams;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc};

/// A window that may do what is in the list.
fn window(api: Api) -> TestWindow {
    let ipc = Ipc::builder().role("tester", api).build().unwrap();
    ipc.test_window("main", "tester").unwrap()
}
