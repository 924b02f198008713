use ipc_runtime::{Api, App, Ipc, api, command, event};

/// Sent to every window when somebody has been greeted.
#[event]
struct Greeted {
    name: String,
}

/// Greets somebody.
#[command]
fn greet(ipc: Ipc, name: String) -> String {
    let greeting = format!("Hello, {name}!");
    ipc.emit(&Greeted { name });
    greeting
}

/// Lists what pages with the role `main` may call and listen to.
fn api() -> Api {
    api![greet, Greeted]
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ipc = Ipc::builder().role("main", api()).build()?;
    let ui = concat!(env!("CARGO_MANIFEST_DIR"), "/ui");
    App::new(ipc).folder(ui).window("hello", "main", "index.html").run()?;
    Ok(())
}

/// Writes `ui/bindings`, or fails in CI if it is not up to date.
#[test]
fn bindings() -> Result<(), ipc_runtime::BindingsError> {
    ipc_runtime::Bindings::of(&api()).javascript().keep_current("ui/bindings")
}
