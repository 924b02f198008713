#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "type")]
enum Shape {
    Circle { radius: f64 },
    Line(f64, f64),
}

fn main() {}
