//! A process that is measured: cases go in by lines, times come out by lines.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::cases::Case;

/// What is not ours on the standard output has no such beginning.
const MARK: &str = "bench: ";
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Contender {
    name: &'static str,
    process: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Contender {
    /// Starts it, and waits until its page is there.
    pub(crate) fn start(name: &'static str) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--contender", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = process.stdin.take().context("it has an input")?;
        let output = process.stdout.take().context("it has an output")?;
        let (send, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let Some(line) = line.strip_prefix(MARK) else { continue };
                if send.send(line.to_owned()).is_err() {
                    break;
                }
            }
        });
        let mut contender = Contender { name, process, input, lines };
        match &*contender.next()? {
            "ready" => Ok(contender),
            line => bail!("{name} begins with `{line}`"),
        }
    }

    /// Runs a case there.
    pub(crate) fn run(&mut self, case: &Case) -> Result<f64> {
        writeln!(self.input, "{}", case.asked)?;
        self.input.flush()?;
        let line = self.next().with_context(|| case.name.clone())?;
        match line.strip_prefix("took ") {
            Some(took) => Ok(took.parse()?),
            None => bail!("{}: {}: {line}", self.name, case.name),
        }
    }

    fn next(&mut self) -> Result<String> {
        let next = self.lines.recv_timeout(PATIENCE);
        next.with_context(|| format!("{} says nothing", self.name))
    }
}

impl Drop for Contender {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Says a line to the one who measures.
pub(crate) fn say(line: &str) {
    println!("{MARK}{line}");
}

/// Calls `run` with each case that is asked for; ends the process when nobody asks any more.
pub(crate) fn on_asked(mut run: impl FnMut(String) + Send + 'static) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            run(line);
        }
        std::process::exit(0);
    });
}

/// The files of both pages.
pub(crate) fn page(path: &str) -> Option<&'static str> {
    Some(match path {
        "driver.js" => include_str!("../pages/driver.js"),
        "floor.html" => include_str!("../pages/floor.html"),
        "floor.js" => include_str!("../pages/floor.js"),
        "ours.html" => include_str!("../pages/ours.html"),
        "ours.js" => include_str!("../pages/ours.js"),
        _ => return None,
    })
}
