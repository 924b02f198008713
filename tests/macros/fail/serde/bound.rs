use ipc_runtime::payload;

#[payload]
#[serde(bound = "T: Clone")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}
