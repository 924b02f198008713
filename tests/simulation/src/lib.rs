//! Random lives of a core and its pages.

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

pub use pipe::serve_stdio;
pub use run::{Failed, Ran, quiet, run, run_all, trace};
pub use simulation::Figures;
