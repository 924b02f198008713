use ipc_runtime::event;

struct Raw;

#[event]
struct NoteSaved {
    raw: Raw,
}

fn main() {}
