//! What can be asked for.

use std::path::PathBuf;

pub(crate) const USAGE: &str = "\
usage: cargo xtask <command>

  demo [EXAMPLE]        set up what is missing, and run an example, by default `notes`: in
                        a window, or without a display in a virtual one, with a screenshot
  test                  set up what is missing, and run all tests
  bench [--json FILE]   measure the framework against a bare webview; FILE takes the rows
        [--peers]       and against other frameworks (not in this version)
  torture               reload, panic, kill and pour for a long time in a real window, and tell
                        what memory that took (some ten minutes)
  simulate [--client]   live through random lives of pages on a clock that stands still, with the
        [--seeds N]     shipped client or without; of each seed so many operations; `--seed N` does
        [--operations M] one again, and tells all of it
  bindings [--check]    write every generated file anew, or check that all are current
  corpus [--check]      write the payload types of `tests/corpus`, or check that they are current
  setup                 only set up what is missing, for all of these
  help                  this text";

/// One of the commands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Setup,
    Demo { example: &'static str },
    Test,
    Bench { json: Option<PathBuf> },
    Torture,
    Simulate { client: bool, options: Vec<String> },
    Bindings { check: bool },
    Corpus { check: bool },
}

/// What the arguments ask for, or what is wrong with them.
pub(crate) fn parse(arguments: &[String]) -> Result<Task, String> {
    let mut arguments = arguments.iter().map(String::as_str);
    let Some(command) = arguments.next() else {
        return Err("which command?".to_owned());
    };
    let task = match command {
        "help" | "--help" | "-h" => return Ok(Task::Help),
        "setup" => Task::Setup,
        "demo" => return demo(arguments),
        "test" => Task::Test,
        "torture" => Task::Torture,
        "bench" => return bench(arguments),
        "simulate" => return simulate(arguments),
        "bindings" => return Ok(Task::Bindings { check: check(command, arguments)? }),
        "corpus" => return Ok(Task::Corpus { check: check(command, arguments)? }),
        _ => return Err(format!("there is no command `{command}`")),
    };
    match arguments.next() {
        None => Ok(task),
        Some(argument) => Err(format!("`{command}` does not take `{argument}`")),
    }
}

/// The examples that can use themselves; the first is the main one.
pub(crate) const EXAMPLES: [&str; 3] = ["notes", "files", "log-tail"];

fn demo<'a>(mut arguments: impl Iterator<Item = &'a str>) -> Result<Task, String> {
    let wanted = arguments.next().unwrap_or(EXAMPLES[0]);
    if let Some(argument) = arguments.next() {
        return Err(format!("`demo` does not take `{argument}` as well"));
    }
    match EXAMPLES.into_iter().find(|example| *example == wanted) {
        Some(example) => Ok(Task::Demo { example }),
        None => Err(format!("`demo` does not take `{wanted}`: it takes {}", EXAMPLES.join(", "))),
    }
}

fn bench<'a>(mut arguments: impl Iterator<Item = &'a str>) -> Result<Task, String> {
    let mut json = None;
    while let Some(argument) = arguments.next() {
        match argument {
            "--json" => match arguments.next().filter(|file| !file.starts_with("--")) {
                Some(file) => json = Some(PathBuf::from(file)),
                None => return Err("`--json` needs the name of a file".to_owned()),
            },
            "--peers" => {
                return Err("the comparison with other frameworks comes with a later version: \
                     leave out `--peers`"
                    .to_owned());
            }
            _ => return Err(format!("`bench` does not take `{argument}`")),
        }
    }
    Ok(Task::Bench { json })
}

/// What the options mean, the simulation knows.
fn simulate<'a>(mut arguments: impl Iterator<Item = &'a str>) -> Result<Task, String> {
    let (mut client, mut options) = (false, Vec::new());
    while let Some(argument) = arguments.next() {
        match argument {
            "--client" => client = true,
            "--seed" | "--seeds" | "--operations" => {
                let number = arguments.next().filter(|number| number.parse::<u64>().is_ok());
                let number = number.ok_or_else(|| format!("`{argument}` needs a number"))?;
                options.extend([argument.to_owned(), number.to_owned()]);
            }
            _ => return Err(format!("`simulate` does not take `{argument}`")),
        }
    }
    Ok(Task::Simulate { client, options })
}

/// Whether what is generated is only to be checked.
fn check<'a>(command: &str, arguments: impl Iterator<Item = &'a str>) -> Result<bool, String> {
    let mut check = false;
    for argument in arguments {
        match argument {
            "--check" => check = true,
            _ => return Err(format!("`{command}` does not take `{argument}`")),
        }
    }
    Ok(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_line(line: &str) -> Result<Task, String> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&arguments)
    }

    #[test]
    fn commands_are_understood() {
        for (line, task) in [
            ("help", Task::Help),
            ("--help", Task::Help),
            ("setup", Task::Setup),
            ("demo", Task::Demo { example: "notes" }),
            ("demo files", Task::Demo { example: "files" }),
            ("test", Task::Test),
            ("torture", Task::Torture),
            ("bench", Task::Bench { json: None }),
            ("bench --json rows.json", Task::Bench { json: Some("rows.json".into()) }),
            ("bindings", Task::Bindings { check: false }),
            ("bindings --check", Task::Bindings { check: true }),
            ("simulate", Task::Simulate { client: false, options: vec![] }),
            (
                "simulate --seed 7 --client",
                Task::Simulate { client: true, options: vec!["--seed".into(), "7".into()] },
            ),
            ("corpus", Task::Corpus { check: false }),
            ("corpus --check", Task::Corpus { check: true }),
        ] {
            assert_eq!(parse_line(line), Ok(task), "{line}");
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (line, told) in [
            ("", "which command?"),
            ("tset", "no command `tset`"),
            ("demo --fast", "`demo` does not take `--fast`: it takes notes"),
            ("demo files notes", "`demo` does not take `notes` as well"),
            ("test now", "`test` does not take `now`"),
            ("bench --json", "needs the name of a file"),
            ("bench --json --peers", "needs the name of a file"),
            ("bench --peers", "a later version"),
            ("simulate --seeds", "`--seeds` needs a number"),
            ("simulate --seed x", "`--seed` needs a number"),
            ("simulate --fast", "`simulate` does not take `--fast`"),
            ("bindings --chekc", "`bindings` does not take `--chekc`"),
        ] {
            let mistake = parse_line(line).expect_err(line);
            assert!(mistake.contains(told), "{line}: {mistake}");
        }
    }

    #[test]
    fn the_usage_names_every_command() {
        for command in
            ["demo", "test", "bench", "torture", "simulate", "bindings", "corpus", "setup", "help"]
        {
            assert!(USAGE.contains(&format!("\n  {command} ")), "{command}");
        }
    }
}
