//! Writes the corpus as an OpenRPC document, and values, which `npm test` in `tests/openrpc`
//! validates.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::fs;
use std::path::Path;

use ipc_core::openrpc::{Info, document};
use ipc_core::values::{Values, command_is_extended};
use ipc_corpus::{ALL, base_seed, corpus_api, integers_api};
use ipc_runtime::{Api, Integers};
use serde_json::{Value, json};

const VALUES: u32 = 20;

#[test]
fn every_type_has_a_schema() {
    write("bigint", &corpus_api(), Integers::BigInt);
}

#[test]
fn every_type_has_a_schema_with_integers_as_numbers() {
    write("number", &integers_api().integers(Integers::Number), Integers::Number);
}

/// Writes the document and the values into the folder where the npm package looks for them.
fn write(name: &str, api: &Api, integers: Integers) {
    let base = base_seed();
    println!("base seed {base}: set IPC_SEED={base} for the same values");
    let schema = api.schema();
    let document = document(&schema, Info { title: name, version: "1.0.0" });
    let methods = document["methods"].as_array().unwrap();
    assert_eq!(methods.len(), schema.commands.len());
    let mut samples = Vec::new();
    for (command, method) in schema.commands.iter().zip(methods) {
        assert_eq!(method["name"], command.header.name);
        let Some(member) = ALL.iter().find(|member| member.give == command.header.name) else {
            continue;
        };
        let extended = command_is_extended(&schema, command);
        assert_eq!(method["x-extended"].as_bool().unwrap_or_default(), extended, "{}", member.name);
        let values = Values { integers, extended, ..Values::PLAIN };
        let text = |nth: u32| (member.text)(base.wrapping_add(nth), &values).unwrap();
        let written = (0..VALUES).map(|nth| serde_json::from_str(&text(nth)).unwrap());
        samples.push(json!({
            "of": "method",
            "reads": member.take,
            "writes": member.give,
            "written": written.collect::<Vec<Value>>(),
            "read": [],
            "refused": [],
        }));
    }
    assert_eq!(samples.len(), methods.len() / 2);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openrpc");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.json")), document.to_string()).unwrap();
    fs::write(folder.join(format!("{name}.samples.json")), json!(samples).to_string()).unwrap();
}
