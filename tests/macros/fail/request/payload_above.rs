use ipc_runtime::{api, payload, request};

#[payload]
#[request(reply = bool)]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question);
}
