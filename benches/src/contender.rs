//! A measured process. Its input has a case on each line, its output a time on each line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::cases::Case;

/// The prefix of a contender's lines, to tell them from other output.
const MARK: &str = "bench: ";
const TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) struct Contender {
    name: &'static str,
    process: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Contender {
    /// Starts the process, and waits until its page is loaded.
    pub(crate) fn start(name: &'static str) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--contender", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = process.stdin.take().context("the process has no input")?;
        let output = process.stdout.take().context("the process has no output")?;
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
            line => bail!("{name} sent `{line}` instead of `ready`"),
        }
    }

    /// Runs a case, and returns its time.
    pub(crate) fn run(&mut self, case: &Case) -> Result<f64> {
        writeln!(self.input, "{}", case.instructions)?;
        self.input.flush()?;
        let line = self.next().with_context(|| case.name.clone())?;
        match line.strip_prefix("took ") {
            Some(took) => Ok(took.parse()?),
            None => bail!("{}: {}: {line}", self.name, case.name),
        }
    }

    fn next(&mut self) -> Result<String> {
        let next = self.lines.recv_timeout(TIMEOUT);
        next.with_context(|| format!("{} sent no line within {TIMEOUT:?}", self.name))
    }
}

impl Drop for Contender {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Prints a line for the measuring process.
pub(crate) fn print(line: &str) {
    println!("{MARK}{line}");
}

/// Calls `run` with each line of the input, and exits at its end.
pub(crate) fn on_case(mut run: impl FnMut(String) + Send + 'static) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            run(line);
        }
        std::process::exit(0);
    });
}

/// Returns a file of the pages.
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
