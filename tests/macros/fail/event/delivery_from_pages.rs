use ipc_runtime::{api, event};

#[event(from = page, keep_last)]
struct Moved {
    to: u32,
}

fn main() {
    let _ = (api![Moved], Moved { to: 1 }.to);
}
