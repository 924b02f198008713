use ipc_runtime::{api, event};

#[event(keep_last = true)]
struct Moved {
    to: u32,
}

fn main() {
    let _ = (api![Moved], Moved { to: 1 }.to);
}
