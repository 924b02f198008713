use ipc_runtime::{Channel, command};

#[command]
fn tell_all(on_number: Vec<Channel<u32>>) {
    drop(on_number);
}

fn main() {}
