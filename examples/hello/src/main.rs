//! One command, one event, and a page that needs no bundler.

use ipc_runtime::{Api, App, Ipc, WindowOptions, api, command, event};

/// Somebody has been greeted.
#[event]
struct Greeted {
    name: String,
}

/// Greets, and tells every window of it.
#[command]
fn greet(ipc: Ipc, name: String) -> String {
    let greeting = format!("Hello, {name}!");
    ipc.emit(&Greeted { name });
    greeting
}

fn api() -> Api {
    api![greet, Greeted]
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ipc = Ipc::builder().role("main", api()).build()?;
    let window = WindowOptions::new("main", "main", "index.html").title("Hello").size(460.0, 420.0);
    App::new(ipc).folder(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")).open(window).run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use ipc_runtime::{Bindings, BindingsError};

    #[test]
    fn bindings() -> Result<(), BindingsError> {
        Bindings::of(&super::api()).javascript().keep_current("ui/bindings")
    }
}
