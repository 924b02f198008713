use ipc_runtime::payload;

struct Raw;

#[payload]
enum Note {
    Plain(String),
    Rich(Raw),
}

fn main() {}
