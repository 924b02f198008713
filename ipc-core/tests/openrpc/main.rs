//! OpenRPC documents of whole schemas, against the files in `tests/golden/openrpc`. `BLESS=1` writes those anew.
//!
//! Beside each document stand values: what Rust writes, what it reads, and what it refuses. That the core does so is checked
//! here; that the document says the same, is checked by `npm test` in `tests/openrpc`.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod document;
mod flows;
mod golden;
mod model;
mod notes;
mod shapes;
