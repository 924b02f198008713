use ipc_runtime::request;

#[request(reply = bool)]
fn confirm() {}

fn main() {
    confirm();
}
