#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "type")]
enum Shape {
    Circle { r#type: f64 },
}

fn main() {}
