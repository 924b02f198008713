//! Sends values of every type through the wire format, without a webview.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use ipc_corpus::{ALL, Setting, corpus_api, integers_api};
use ipc_runtime::{Api, Integers, Ipc};

const VALUES: u32 = 100;

#[test]
fn every_value_round_trips() {
    round_trip(corpus_api(), Integers::BigInt);
}

#[test]
fn every_value_round_trips_with_integers_as_numbers() {
    round_trip(integers_api().integers(Integers::Number), Integers::Number);
}

fn round_trip(api: Api, integers: Integers) {
    let names: Vec<&str> = api.names().collect();
    let ipc = Ipc::builder().state(Setting(integers)).role("main", api).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let base = ipc_corpus::base_seed();
    println!("base seed {base}: set IPC_SEED={base} for the same values");
    let mut wrong = Vec::new();
    for member in ALL.iter().filter(|member| names.contains(&member.give)) {
        let seeds = (0..VALUES).map(|nth| base.wrapping_add(nth));
        let mut failed =
            seeds.filter_map(|seed| Some((seed, (member.round)(&window, seed).err()?)));
        if let Some((seed, why)) = failed.next() {
            let others = failed.count();
            wrong.push(format!("{} of seed {seed} (and {others} others): {why}", member.name));
        }
    }
    assert!(wrong.is_empty(), "base seed {base}: {} types\n{}", wrong.len(), wrong.join("\n"));
}
