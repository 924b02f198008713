//! Random lives of a core and its pages.

mod clocked;
mod commands;
mod document;
mod ledger;
mod random;
mod run;
mod simulation;
mod steps;
mod wire;

pub use run::{Failed, Ran, quiet, run, run_all, trace};
pub use simulation::Figures;
