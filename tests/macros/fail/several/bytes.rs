#![allow(unused)]

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use ipc_runtime::{State, command, payload};

#[payload]
struct Image {
    a: Vec<u8>,
    b: [u8; 4],
    c: std::collections::VecDeque<u8>,
    d: Box<[u8]>,
    e: Cow<'static, [u8]>,
    f: Option<Vec<u8>>,
    g: HashMap<String, (u8, Vec<u8>)>,
    h: BTreeSet<u8>,
}

#[command]
fn swap(a: [u8; 4], b: &[u8], c: Arc<[u8]>, d: State<Vec<u8>>) -> Box<[u8]> {
    Box::new([])
}

fn main() {}
