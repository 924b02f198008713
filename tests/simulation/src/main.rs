//! `cargo xtask simulate`.

#![allow(clippy::print_stdout, reason = "it talks to people")]

use std::process::ExitCode;
use std::time::Instant;

use ipc_simulation::{Figures, quiet, run_all, trace};

const USAGE: &str = "usage: ipc-simulation [--seed N | --seeds N] [--operations M]";

fn main() -> ExitCode {
    quiet();
    match simulate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn simulate() -> Result<(), String> {
    let (mut seed, mut seeds, mut operations) = (None, 10_000, 1_000);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let number = arguments.next().and_then(|number| number.parse().ok()).ok_or(USAGE)?;
        match &*argument {
            "--seed" => seed = Some(number),
            "--seeds" => seeds = number,
            "--operations" => operations = number,
            _ => return Err(USAGE.to_owned()),
        }
    }
    let begin = Instant::now();
    let figures = match seed {
        None => run_all(0..seeds, operations).map_err(|failed| {
            let again =
                format!("cargo xtask simulate --seed {} --operations {operations}", failed.seed);
            format!("{failed}\nall of it: {again}")
        })?,
        Some(seed) => {
            let (trace, ran) = trace(seed, operations);
            print!("{trace}");
            ran.map_err(|failed| failed.to_string())?
        }
    };
    let Figures { operations, calls, replies, items, reloads } = figures;
    let time = begin.elapsed().as_secs_f64();
    println!(
        "{operations} operations, {calls} calls, {replies} replies, {items} items, {reloads} reloads in {time:.1} s"
    );
    Ok(())
}
