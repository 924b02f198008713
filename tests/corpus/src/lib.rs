//! Hundreds of payload types of every supported form, with random values. For every type there is a
//! command that returns the value of a seed, and a command that takes the value back and compares
//! it.
//!
//! The build script, `build/main.rs`, writes the types and their commands.

pub mod described;
pub mod kept;
pub mod literal;
pub mod member;
pub mod neighbour;
pub mod random;

/// The payload types of the corpus.
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

/// The members of the corpus: each type with its commands, and its row in `docs/types.md`.
mod members {
    include!(concat!(env!("OUT_DIR"), "/members.rs"));
}

pub use member::{Member, Setting};
pub use members::{ALL, corpus_api, integers_api};

/// Returns the seed of the first value: the environment variable `IPC_SEED`, or otherwise a
/// different seed each time.
///
/// # Panics
/// If `IPC_SEED` is set and is not an integer of 32 bits.
pub fn base_seed() -> u32 {
    match std::env::var("IPC_SEED") {
        Ok(seed) => seed.parse().expect("`IPC_SEED` is an integer from 0 to 4294967295"),
        Err(_) => {
            let time = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
            time.subsec_nanos() ^ (time.as_secs() as u32)
        }
    }
}
