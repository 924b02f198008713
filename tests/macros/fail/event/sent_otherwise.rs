use ipc_runtime::{Ipc, event};

#[event(lossless)]
struct Entry(u32);

#[event(from = page)]
struct Said(String);

#[event]
struct Ticked;

struct Plain;

async fn send(ipc: &Ipc) {
    ipc.emit(&Entry(1));
    ipc.emit(&Said(String::new()));
    ipc.emit(&Plain);
    ipc.deliver(&Ticked).await;
}

fn main() {}
