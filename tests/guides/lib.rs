//! The samples of the README and the guides, as modules.

#![allow(unused, missing_docs, unreachable_pub, clippy::all, reason = "they are samples")]

/// The README or a guide.
#[derive(Debug)]
pub struct Page {
    /// The name of its file.
    pub name: &'static str,
    /// All that its Rust samples declare.
    pub api: ipc_runtime::Api,
    /// Its TypeScript samples, with their numbers among all samples.
    pub scripts: Vec<(usize, &'static str)>,
}

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
