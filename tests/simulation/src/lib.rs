//! Random simulations of a core and its pages, on one thread and with a paused clock. The same seed
//! always replays the same simulation.
//!
//! - `commands.rs` has an api whose commands do what a plan says, and record in a `ledger` what they
//!   have done.
//! - `simulation.rs` runs one simulation: windows of the frames transport, whose pages are simulated.
//! - `steps.rs` draws the next step. Pages are loaded, left and crash. They call commands, cancel
//!   calls (early, late, twice, or those of other pages), read and write streams, grant credit or
//!   withhold it, and reply to requests or do not. Frames are delayed, lost, duplicated and reordered.
//!   Time passes. Code that blocks is interrupted as if by another thread.
//! - `document.rs` checks everything that the core sends against the guarantees for that document:
//!   one reply for each call, with the outcome that the ledger has; no message twice, and none of
//!   another document; items in order, none lost, and no more than there is credit for; and nothing
//!   that waits although it could continue.
//!
//! These checks run after each step. At the end of a simulation, nothing of its pages may be left.
//!
//! `client/` runs the same simulation with the shipped bridge and client in Node, against the same core
//! at the other end of a pipe (`pipe.rs`).
//!
//! ```sh
//! cargo xtask simulate                    # 10,000 seeds of 1,000 operations
//! cargo xtask simulate --client           # 500 seeds of 300 operations with the client
//! cargo xtask simulate --seed 7           # replays one seed, and prints its trace
//! ```
//!
//! # Mutations that the simulation detects
//!
//! A test is only known to work once it has failed. Each of these faults was built into the core on
//! purpose, and was detected within the first 20 seeds of 300 operations:
//!
//! | fault | error |
//! |---|---|
//! | a cancelled call is answered twice | the call already has a reply |
//! | the future of a cancelled call is not dropped | the call is settled, but its code has not been dropped |
//! | an item that joins others in the outbox is lost | the reply arrives after 1 of 2 items |
//! | the window of a stream is ignored | too many items are in flight |
//! | credit wakes no writer | the stream waits at 1024 items with capacity for 2048 |
//! | early cancels are forgotten | the call is settled, but its code has not been dropped |
//! | an acknowledgement wakes no writer | a window has a frame to take, but was not woken |
//! | requests to the page survive the end of the document | a request has no outcome |
//! | a channel ends after the reply | the reply arrives before the end of its channel |
//! | a duplicate frame is accepted | a frame for a document that has ended |
//! | a document that was left can resume | a frame for a document that has ended |
//! | a late listener does not get the kept value | an event has not arrived |
//! | a coalescing event keeps the older value | the newest value has not arrived |
//! | streams, or lossless events, do not wait for capacity | 1.5 MB wait |
//! | the reader of a stream from the page is not woken | 0 of 6 items were read |
//! | a page may send more than it has credit for | items were read from a page that exceeded its credit |
//! | control messages are sent before the welcome | the first message is not a welcome |
//!
//! One fault is not detected: a lossless event that is lost because the outbox is full. No simulation
//! fills 64 MiB.
//!
//! In the client, these faults were detected: items out of order, credit not granted or not used, a
//! window that is ignored, a source that is not stopped, listeners left on a signal, calls and requests
//! left in their tables, and streams that do not end with the session.

mod commands;
mod document;
mod ledger;
mod pipe;
mod random;
mod run;
mod runtime;
mod simulation;
mod steps;
mod wire;

pub use pipe::serve;
pub use run::{RunResult, Violation, run, run_all, silence_planned_panics, trace};
pub use simulation::Figures;
