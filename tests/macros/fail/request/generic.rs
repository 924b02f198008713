use ipc_runtime::request;

#[request(reply = bool)]
struct Confirm<T> {
    what: T,
}

fn main() {
    let _ = Confirm { what: 1 }.what;
}
