//! The framework beside the floor: a bare `wry` program with hand-written JavaScript that works by the same mechanism.
//!
//! Each is a process of its own with one window. Both stay alive, and are measured in turn, case by case, so that what
//! else the machine does meanwhile falls on both.

mod cases;
mod contender;
mod floor;
mod ours;
mod report;

use std::path::PathBuf;

use anyhow::{Result, bail};
use contender::Contender;
use report::Row;

/// Rounds that are not counted: engines compile what has run for a while.
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
            // Neither is always the first.
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
