#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note<'a> {
    #[serde(borrow)]
    title: std::borrow::Cow<'a, str>,
}

fn main() {}
