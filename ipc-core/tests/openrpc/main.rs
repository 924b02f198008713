//! OpenRPC documents of complete schemas, compared with the files in `tests/golden/openrpc`.
//! `BLESS=1` rewrites the files.
//!
//! Each document comes with values: the JSON that Rust writes, accepts and refuses. These tests
//! check that Rust does so; `npm test` in `tests/openrpc` checks that the document agrees.

#![allow(clippy::unwrap_used, reason = "the crate contains only tests")]

mod document;
mod flows;
mod golden;
mod model;
mod notes;
mod shapes;
