#![allow(unused)]

use ipc_runtime::{Api, api};

fn notes() -> Vec<String> {
    Vec::new()
}

fn editor() -> Api {
    api![notes()]
}

fn main() {}
