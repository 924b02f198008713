#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(Default)]
struct Times {
    created: f64,
}

impl Times {
    fn is_unknown(&self) -> bool {
        self.created == 0.0
    }
}

#[payload]
struct Note {
    #[serde(flatten, default, skip_serializing_if = "Times::is_unknown")]
    times: Times,
}

fn main() {}
