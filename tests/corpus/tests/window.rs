//! Sends values of every type through a real webview: the page receives a value, checks its type
//! and sends it back, and the backend compares it.
//!
//! The event loop needs the main thread, so this test has no harness.

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use ipc_corpus::described::Described;
use ipc_corpus::{ALL, Setting, base_seed, corpus_api, integers_api};
use ipc_runtime::{Api, App, Bindings, Integers, Ipc, State, WindowOptions, api, command};

const TIMEOUT: Duration = Duration::from_secs(300);

fn main() -> ExitCode {
    let base = base_seed();
    println!("base seed {base}: set IPC_SEED={base} for the same values");
    let all = passes("bigint", corpus_api(), Integers::BigInt, base);
    let integers = passes("number", integers_api(), Integers::Number, base);
    if all && integers { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn passes(name: &str, api: Api, integers: Integers, base: u32) -> bool {
    let start = Instant::now();
    let types = api.names().count() / 2;
    match run(api, integers, base) {
        Ok(values) => {
            let millis = start.elapsed().as_millis();
            println!("window {name} ... ok: {values} values of {types} types ({millis} ms)");
            true
        }
        Err(wrong) => {
            println!("window {name} ... FAILED\n{wrong}");
            false
        }
    }
}

/// Runs the page. Returns the number of values that round-tripped.
fn run(api: Api, integers: Integers, base: u32) -> Result<u32, String> {
    let (reports, receiver) = mpsc::channel();
    let names: Vec<&str> = api.names().collect();
    let api = api![(api), base_seed_of_core, report].integers(integers);
    let files = files(&api, &names)?;
    let ipc = Ipc::builder()
        .state(Setting(integers))
        .state(Base(base))
        .state(Reports(Mutex::new(reports)))
        .role("corpus", api)
        .build()
        .map_err(|error| error.to_string())?;
    let window = WindowOptions::new("corpus", "corpus", "round.html").size(300.0, 200.0);
    let app = App::new(ipc.clone()).files(files).open(window);
    let waiting = std::thread::spawn(move || {
        let found = wait(&receiver);
        for window in ipc.windows() {
            // The window may be closed already.
            let _ = window.close();
        }
        found
    });
    app.run().map_err(|error| format!("the app cannot run: {error}"))?;
    waiting.join().map_err(|_| "the thread that waits for the report has panicked".to_owned())?
}

fn wait(reports: &Receiver<Report>) -> Result<u32, String> {
    match reports.recv_timeout(TIMEOUT) {
        Ok((values, wrong)) if wrong.is_empty() => Ok(values),
        Ok((_, wrong)) => Err(wrong.join("\n")),
        Err(_) => Err(format!("the page has not reported in {} seconds", TIMEOUT.as_secs())),
    }
}

/// The page, the current bindings, and the shapes of the types whose commands are among `names`.
fn files(api: &Api, names: &[&str]) -> Result<impl ipc_runtime::app::Files + use<>, String> {
    let bindings = Bindings::of(api).javascript().render().map_err(|error| error.to_string())?;
    let in_folder = bindings.into_iter().map(|(name, text)| (format!("bindings/{name}"), text));
    let mut files: HashMap<String, String> = in_folder.collect();
    files.insert("shapes.js".to_owned(), shapes(api, names));
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/page");
    Ok(move |path: &str| match files.get(path) {
        Some(text) => Some(text.clone().into_bytes()),
        None => std::fs::read(format!("{page}/{path}")).ok(),
    })
}

fn shapes(api: &Api, names: &[&str]) -> String {
    let schema = api.schema();
    let mut described = Described::new(&schema.types, schema.integers);
    let mut members = Vec::new();
    for command in &schema.commands {
        let member = ALL.iter().find(|member| member.give == command.header.name);
        let Some(member) = member.filter(|member| names.contains(&member.give)) else { continue };
        members.push(serde_json::json!({
            "name": member.name,
            "give": member.give,
            "take": member.take,
            "shape": described.shape(&command.result),
        }));
    }
    let declarations = serde_json::Value::from(described.declarations());
    let members = serde_json::Value::from(members);
    format!("export const declarations = {declarations};\nexport const members = {members};\n")
}

/// The number of values, and the errors.
type Report = (u32, Vec<String>);

struct Reports(Mutex<Sender<Report>>);

struct Base(u32);

#[command(inline, rename = "base_seed")]
fn base_seed_of_core(base: State<Base>) -> u32 {
    base.0
}

#[command]
fn report(reports: State<Reports>, values: u32, wrong: Vec<String>) {
    if let Ok(reports) = reports.0.lock() {
        // After the timeout there is no receiver.
        let _ = reports.send((values, wrong));
    }
}
