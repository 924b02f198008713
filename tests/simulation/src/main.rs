//! The command line of `cargo xtask simulate`.

#![allow(clippy::print_stdout, reason = "a command line tool")]

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use ipc_simulation::{Figures, run_all, serve, silence_planned_panics, trace};

const USAGE: &str = "\
usage: ipc-simulation [--client] [--seed N | --seeds N] [--operations M]
       ipc-simulation --pipe";

fn main() -> ExitCode {
    silence_planned_panics();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.first().map(String::as_str) {
        Some("--pipe") => serve(),
        Some("--client") => simulate_client(&arguments[1..]),
        _ => simulate_core(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn simulate_core(arguments: &[String]) -> Result<(), String> {
    let (mut seed, mut seeds, mut operations) = (None, 10_000, 1_000);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let number = arguments.next().and_then(|number| number.parse().ok()).ok_or(USAGE)?;
        match &**argument {
            "--seed" => seed = Some(number),
            "--seeds" => seeds = number,
            "--operations" => operations = number,
            _ => return Err(USAGE.to_owned()),
        }
    }
    let begin = Instant::now();
    let figures = match seed {
        None => run_all(0..seeds, operations).map_err(|failed| {
            let seed = failed.seed;
            format!(
                "{failed}\nfor the whole trace: cargo xtask simulate --seed {seed} --operations {operations}"
            )
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

/// Runs the client in Node, which starts this program again as the core.
fn simulate_client(arguments: &[String]) -> Result<(), String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("client/simulate.js");
    let core = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = Command::new("node");
    let status = node.arg(script).arg(core).args(arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("the simulation of the client failed ({status})")),
        Err(error) => Err(format!("cannot start `node`: {error}")),
    }
}
