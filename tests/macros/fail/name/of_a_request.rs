use ipc_runtime::{api, request};

#[request(reply = bool, rename = "ask me")]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question);
}
