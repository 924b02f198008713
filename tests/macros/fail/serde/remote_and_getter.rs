#![allow(unused)]

use ipc_runtime::payload;

mod other {
    pub struct Time(f64);

    impl Time {
        pub fn seconds(&self) -> f64 {
            self.0
        }

        pub fn new(time: super::Time) -> Self {
            Time(time.seconds)
        }
    }
}

#[payload]
#[serde(remote = "other::Time")]
struct Time {
    #[serde(getter = "other::Time::seconds")]
    seconds: f64,
}

impl From<Time> for other::Time {
    fn from(time: Time) -> Self {
        other::Time::new(time)
    }
}

fn main() {}
