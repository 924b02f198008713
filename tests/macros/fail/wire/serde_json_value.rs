#![allow(unused)]

use ipc_runtime::{command, payload};
use serde_json::{Map, Number, Value};

#[payload]
struct Settings {
    members: Map<String, Value>,
    size: Number,
}

#[command]
fn store(settings: Value) {}

fn main() {}
