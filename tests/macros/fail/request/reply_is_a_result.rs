#![allow(unused)]

use ipc_runtime::request;

#[request(reply = Result<bool, String>)]
struct Confirm {
    question: String,
}

fn main() {}
