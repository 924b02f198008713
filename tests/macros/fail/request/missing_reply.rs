use ipc_runtime::{api, request};

#[request]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question);
}
