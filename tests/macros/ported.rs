//! Code that was written for Tauri, with another attribute and other imports.

#![deny(unused_imports)]

use std::sync::Mutex;

use ipc_runtime::{Channel, Ipc, State, Window, api, command, event, payload};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[payload]
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
struct Person {
    first_name: String,
}

#[payload]
#[derive(serde::Serialize)]
struct Count {
    total: u32,
}

#[event]
#[derive(Clone, ::serde::Serialize)]
struct Counted {
    total: u32,
}

/// A derive of another crate, whose trait has the name of serde's.
mod other {
    pub(super) use std::clone::Clone as Serialize;
}

#[payload]
#[derive(other::Serialize)]
struct Copied {
    total: u32,
}

#[derive(Default)]
struct Counter(Mutex<u32>);

#[command]
fn count(counter: State<'_, Counter>, _: Window) -> Count {
    let mut total = counter.0.lock().unwrap();
    *total += 1;
    Count { total: *total }
}

#[command(async)]
fn rename(_: Ipc, person: Person, counter: ipc_runtime::State<'_, Counter>) -> Person {
    *counter.0.lock().unwrap() += 10;
    Person { first_name: person.first_name.to_uppercase() }
}

#[command(async)]
async fn announce(_: ipc_runtime::CancellationToken, on_event: Channel<u32>) {
    drop(on_event.send(&1).await);
}

#[test]
fn the_lifetime_of_a_state_is_accepted() {
    let ipc = Ipc::builder().state(Counter::default()).role("tester", api![count, rename, Counted]);
    let window = ipc.build().unwrap().test_window("main", "tester").unwrap();
    window.blocking_call::<Person>("rename", json!({"person": {"firstName": "a"}})).unwrap();
    let counted: Count = window.blocking_call("count", json!({})).unwrap();
    assert_eq!(counted.total, 11);
}

#[test]
fn a_provided_argument_needs_no_name() {
    let schema = api![count, rename, announce].schema();
    let names: Vec<Vec<_>> = schema
        .commands
        .iter()
        .map(|command| command.arguments.iter().map(|argument| argument.name).collect())
        .collect();
    assert_eq!(names, [vec![], vec!["person"], vec!["onEvent"]]);
}

#[test]
fn the_derives_of_serde_are_taken_over() {
    let person = Person { first_name: "Ann".to_owned() };
    let json = serde_json::to_value(&person).unwrap();
    assert_eq!(json, json!({"firstName": "Ann"}));
    assert_eq!(serde_json::from_value::<Person>(json).unwrap(), person);
    let total = Counted { total: 2 }.clone().total;
    assert_eq!(serde_json::from_value::<Counted>(json!({"total": 2})).unwrap().total, total);
    assert_eq!(Copied { total: 3 }.clone().total, 3);
}
