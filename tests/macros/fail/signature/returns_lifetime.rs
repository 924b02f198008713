#![allow(unused)]

use ipc_runtime::command;

#[command]
fn name() -> std::borrow::Cow<'static, str> {
    "notes".into()
}

fn main() {}
