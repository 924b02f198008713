use ipc_runtime::command;

#[command(timeout = "0s")]
fn save(title: String) {
    drop(title);
}

fn main() {
    save(String::new());
}
