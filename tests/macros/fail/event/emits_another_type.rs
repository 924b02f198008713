#![allow(unused)]

use ipc_runtime::Ipc;

struct Plain;

fn send(ipc: &Ipc) {
    ipc.emit(&Plain);
}

fn main() {}
