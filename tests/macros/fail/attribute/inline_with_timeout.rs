use ipc_runtime::command;

#[command(inline, timeout = "5s")]
fn total(numbers: Vec<u32>) -> u32 {
    numbers.iter().sum()
}

fn main() {}
