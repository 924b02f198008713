#![allow(unused)]

use ipc_runtime::command;

#[command]
fn name(title: &str) -> std::borrow::Cow<'_, str> {
    title.into()
}

fn main() {}
