//! A measured process, as seen by the process that measures.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::cases::Case;
use crate::measured::MARK;

const TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) struct Contender {
    name: String,
    is_peer: bool,
    process: Child,
    input: ChildStdin,
    lines: Receiver<String>,
}

impl Contender {
    /// Starts this program as a contender.
    pub(crate) fn start(name: &str) -> Result<Self> {
        let mut program = Command::new(std::env::current_exe()?);
        program.args(["--contender", name]);
        Contender::spawn(name, false, &mut program)
    }

    /// Starts the program of a peer.
    pub(crate) fn start_peer(program: &str) -> Result<Self> {
        Contender::spawn(program, true, &mut Command::new(program))
    }

    /// Starts a process, and waits until its page is loaded. A peer says its name before.
    fn spawn(name: &str, is_peer: bool, program: &mut Command) -> Result<Self> {
        let program = program.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = program.spawn().with_context(|| format!("{name} cannot be started"))?;
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
        let name = name.to_owned();
        let mut contender = Contender { name, is_peer, process, input, lines };
        loop {
            let line = contender.next()?;
            match line.strip_prefix("name ") {
                Some(name) => contender.name = name.to_owned(),
                None if line == "ready" => return Ok(contender),
                None => bail!("{} sent `{line}` instead of `ready`", contender.name),
            }
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Runs a case, and returns its time.
    pub(crate) fn run(&mut self, case: &Case) -> Result<f64> {
        writeln!(self.input, "{}", case.instructions(self.is_peer))?;
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
