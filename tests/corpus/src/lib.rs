//! Payload types of every form there is, made of all that can be combined, with random values of each. For every type there
//! is a command that gives the value of a seed and one that takes it back, so that what is lost on the way is found.
//!
//! `cargo xtask corpus` writes the types and their commands.

pub mod described;
pub mod kept;
pub mod literal;
pub mod member;
mod members;
pub mod neighbour;
pub mod random;
pub mod types;

pub use member::{Member, Setting};
pub use members::{ALL, corpus_api, integers_api};

/// The seed that all others are counted from: that of the variable `IPC_SEED`, or another one each time.
///
/// # Panics
/// When the variable is set, and not an integer of 32 bits.
pub fn base_seed() -> u32 {
    match std::env::var("IPC_SEED") {
        Ok(seed) => seed.parse().expect("`IPC_SEED` is an integer from 0 to 4294967295"),
        Err(_) => {
            let time = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
            time.subsec_nanos() ^ (time.as_secs() as u32)
        }
    }
}
