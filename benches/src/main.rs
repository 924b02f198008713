//! Compares the framework to the floor: a bare `wry` program with hand-written JavaScript, which uses the
//! same mechanism. With `--peer`, it is compared to another framework too.
//!
//! Each runs in its own process with one window. The cases alternate between the processes, so that other
//! load of the machine affects all of them.

mod cases;
mod contender;
mod floor;
mod measured;
mod ours;
mod report;

use std::path::PathBuf;

use anyhow::{Result, bail};
use contender::Contender;
use report::Row;

/// The rounds before the measurement, in which the engines compile the code.
const WARM_UP: usize = 3;
const ROUNDS: usize = 15;

/// The options of a measurement.
#[derive(Default)]
struct Options {
    /// The file for the rows.
    json: Option<PathBuf>,
    /// The program of a peer.
    peer: Option<String>,
    /// A part of the names of the cases to run.
    only: String,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut arguments = arguments.iter().map(String::as_str);
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match (argument, arguments.next()) {
            ("--contender", Some("ours")) => return ours::run(),
            ("--contender", Some("floor")) => return floor::run(),
            ("--json", Some(file)) => options.json = Some(file.into()),
            ("--peer", Some(program)) => options.peer = Some(program.to_owned()),
            ("--only", Some(name)) => options.only = name.to_owned(),
            _ => bail!("usage: ipc-benches [--json FILE] [--peer PROGRAM] [--only NAME]"),
        }
    }
    measure(&options)
}

fn measure(options: &Options) -> Result<()> {
    let mut contenders = vec![Contender::start("ours")?, Contender::start("floor")?];
    if let Some(program) = &options.peer {
        contenders.push(Contender::start_peer(program)?);
    }
    let count = contenders.len();
    let cases = cases::all().into_iter().filter(|case| case.name.contains(&options.only));
    let mut rows: Vec<Row> = cases.map(|case| Row::new(case, count)).collect();
    for round in 0..WARM_UP + ROUNDS {
        for row in &mut rows {
            // Each is the first in turn.
            for turn in 0..count {
                let which = (round + turn) % count;
                let took = contenders[which].run(&row.case)?;
                if round >= WARM_UP {
                    row.took[which].push(took);
                }
            }
        }
        eprint!("\rround {} of {}", round + 1, WARM_UP + ROUNDS);
    }
    eprintln!();
    let names: Vec<&str> = contenders.iter().map(Contender::name).collect();
    println!("{}", report::table(&rows, &names));
    if let Some(file) = &options.json {
        std::fs::write(file, report::json(&rows, names.get(2).copied())?)?;
        println!("rows: {}", file.display());
    }
    Ok(())
}
