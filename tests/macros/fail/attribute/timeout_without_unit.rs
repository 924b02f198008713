use ipc_runtime::command;

#[command(timeout = "30")]
fn save(title: String) {
    drop(title);
}

fn main() {
    save(String::new());
}
