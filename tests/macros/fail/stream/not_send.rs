#![allow(unused)]

use std::rc::Rc;

use ipc_runtime::{Stream, command};

#[command]
fn tail_log() -> impl Stream<Item = u32> {
    let shared = Rc::new(1);
    futures_util::stream::poll_fn(move |_| std::task::Poll::Ready(Some(*shared)))
}

fn main() {}
