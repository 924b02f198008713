//! Compares the framework to the floor: a bare `wry` program with hand-written JavaScript, which uses the
//! same mechanism.
//!
//! Each runs in its own process with one window. The cases alternate between the two processes, so that
//! other load of the machine affects both.

mod cases;
mod contender;
mod floor;
mod ours;
mod report;

use std::path::PathBuf;

use anyhow::{Result, bail};
use contender::Contender;
use report::Row;

/// The rounds before the measurement, in which the engines compile the code.
const WARM_UP: usize = 3;
const ROUNDS: usize = 15;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["--contender", "ours"] => ours::run(),
        ["--contender", "floor"] => floor::run(),
        [] => measure(None),
        ["--json", file] => measure(Some(file.into())),
        _ => bail!("usage: ipc-benches [--json FILE]"),
    }
}

fn measure(json: Option<PathBuf>) -> Result<()> {
    let mut contenders = [Contender::start("ours")?, Contender::start("floor")?];
    let mut rows: Vec<Row> = cases::all().into_iter().map(Row::new).collect();
    for round in 0..WARM_UP + ROUNDS {
        for row in &mut rows {
            // Each is the first in every other round.
            for turn in 0..2 {
                let which = (round + turn) % 2;
                let took = contenders[which].run(&row.case)?;
                if round >= WARM_UP {
                    row.took[which].push(took);
                }
            }
        }
        eprint!("\rround {} of {}", round + 1, WARM_UP + ROUNDS);
    }
    eprintln!();
    println!("{}", report::table(&rows));
    if let Some(file) = json {
        std::fs::write(&file, report::json(&rows)?)?;
        println!("rows: {}", file.display());
    }
    Ok(())
}
