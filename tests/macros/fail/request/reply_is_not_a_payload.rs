use ipc_runtime::{api, request};

struct Answer;

#[request(reply = Answer)]
struct Confirm {
    question: String,
}

fn main() {
    let _ = (api![Confirm], Confirm { question: String::new() }.question, Answer);
}
