use ipc_runtime::command;

#[command(timeout = "25h")]
fn save(title: String) {
    drop(title);
}

fn main() {
    save(String::new());
}
