//! The smallest app: a command, an event, and a page without a bundler.

use ipc_runtime::{Api, App, Ipc, WindowOptions, api, command, event};

/// Emitted after each greeting.
#[event]
struct Greeted {
    name: String,
}

/// Returns a greeting, and notifies all windows.
#[command]
fn greet(ipc: Ipc, name: String) -> String {
    let greeting = format!("Hello, {name}!");
    // All windows that listen receive the event, including the one that called.
    ipc.emit(&Greeted { name });
    greeting
}

/// Returns everything that a window of the role `main` can use.
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

    /// Rewrites the bindings if they are out of date, or fails in CI.
    #[test]
    fn bindings_are_current() -> Result<(), BindingsError> {
        Bindings::of(&super::api()).javascript().keep_current("ui/bindings")
    }
}
