use ipc_runtime::{api, request};

#[request(reply = bool, error = std::io::Error)]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question);
}
