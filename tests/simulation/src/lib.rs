//! Random lives of a core and its pages, on one thread and a clock that stands still: what a seed does, it does again to
//! the letter.
//!
//! `commands.rs` is an api whose commands do what a plan says, and write into a `ledger` what they did. `simulation.rs`
//! is one life: windows of the frames transport, whose pages are simulated. `steps.rs` draws what happens next: pages are
//! loaded, left, crash; they call, cancel (early, late, twice, what is not theirs), read and write streams, give credit or
//! do not, answer or do not; frames are late, lost, doubled, overtaken; time passes; code that blocks is interrupted as by
//! another thread. `document.rs` holds what leaves the core against what is promised of that document: one answer for each
//! call, of the outcome that the ledger tells; nothing twice, nothing of another document; items in order, none lost, no
//! more than there is credit for; nothing that stands still although it could go on. After each step everything is held
//! against it that can be known then, and at the end nothing may be left.
//!
//! `client/` has the shipped bridge and client live in the same way, in Node, against the same core at the end of a pipe
//! (`pipe.rs`).
//!
//! ```sh
//! cargo xtask simulate                    # 10,000 seeds of 1,000 operations
//! cargo xtask simulate --client           # 500 seeds of 300 operations with the client
//! cargo xtask simulate --seed 7           # one again, with all that happens
//! ```
//!
//! # Seen to fail
//!
//! A test that has never failed tells nothing. Each of these was built into the core, and was seen within the first 20
//! seeds of 300 operations:
//!
//! | broken on purpose | seen as |
//! |---|---|
//! | a call that is cancelled is answered twice | the reply is the second |
//! | the future of a stopped call is not dropped | a call has its answer, and its code goes on |
//! | an item that joins others in the outbox is lost | a reply comes after 1 of 2 items |
//! | the window of a stream is not looked at | too many items are on the way |
//! | credit wakes nobody | a stream waits at 1024 with room to 2048 |
//! | early cancels are forgotten | a call has its answer, and its code goes on |
//! | an acknowledgement wakes nobody | a window was not woken for what there is to take |
//! | the end of a document leaves what the core has asked it | an asker has no outcome |
//! | a channel ends after the reply | the reply comes before the end of its channel |
//! | a doubled frame is taken again | a frame for a document that is gone |
//! | a document that was left comes back | a frame for a document that is gone |
//! | a late listener is not sent what is kept | an event has not come |
//! | a coalescing event keeps the older one | the newest has not come |
//! | streams, or lossless events, do not wait for room | 1.5 MB wait |
//! | the reader of a stream from the page is not woken | 0 of 6 items were read |
//! | a page may send more than it has credit for | items were read of a page that has sent too many |
//! | what overtakes leaves before the welcome | the first message is no welcome |
//!
//! Not seen: a lossless event that is lost where the outbox is full, since nothing here fills 64 MiB.
//!
//! And in the client: items in another order, credit not given or not taken, a window not looked at, a source not stopped,
//! listeners of a signal, calls and requests that stay in their tables, streams that do not learn of the session's end.

mod clocked;
mod commands;
mod document;
mod ledger;
mod pipe;
mod random;
mod run;
mod simulation;
mod steps;
mod wire;

pub use pipe::serve;
pub use run::{Failed, Ran, quiet, run, run_all, trace};
pub use simulation::Figures;
