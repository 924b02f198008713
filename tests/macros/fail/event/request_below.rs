#![allow(unused)]

use ipc_runtime::{api, event, request};

#[event]
#[request(reply = bool)]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question);
}
