//! The commands for people and for CI: `cargo xtask help`.
//!
//! This crate does not depend on anything that it installs, so it builds on a machine that has only
//! Rust.

#![allow(clippy::print_stdout, reason = "these commands print for people")]

mod bench;
mod bindings;
mod demo;
mod generated;
mod npm;
mod process;
mod setup;
mod simulate;
mod system;
mod test;
mod torture;
mod usage;

use std::process::ExitCode;

use usage::Task;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = match usage::parse(&arguments) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("error: {error}\n\n{}", usage::USAGE);
            return ExitCode::from(2);
        }
    };
    let result = match task {
        Task::Help => {
            println!("{}", usage::USAGE);
            Ok(())
        }
        Task::Setup => setup::run(setup::For::Everything),
        Task::Demo { example } => demo::run(example),
        Task::Test => test::run(),
        Task::Bench { json, peers } => bench::run(json.as_deref(), peers),
        Task::Torture => torture::run(),
        Task::Simulate { client, options } => simulate::run(client, &options),
        Task::Bindings { check } => bindings::run(check),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
