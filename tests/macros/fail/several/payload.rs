#![allow(unused)]

use ipc_runtime::payload;

#[payload(name = "x")]
#[serde(rename = "y")]
struct Note {
    #[serde(flatten)]
    times: Vec<f64>,
    #[serde(alias = "heading", with = "title")]
    title: Option<Option<String>>,
    heading: String,
}

fn main() {}
