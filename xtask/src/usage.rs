//! The arguments of `cargo xtask`.

use std::path::PathBuf;

pub(crate) const USAGE: &str = "\
usage: cargo xtask <command>

  demo [EXAMPLE]        install what is missing, and run an example (`notes` by default) in a
                        window; without a display, in a virtual one, with a screenshot
  test                  install what is missing, and run all tests
  bench [--json FILE]   measure the framework against a bare webview, and write the results
                        to FILE
        [--peers]       measure Tauri too, in the same run
  torture               reload, panic, crash and transfer gigabytes in a real window, and report
                        the memory used (about ten minutes)
  simulate [--client]   simulate pages that act at random, on a virtual clock; with `--client`
                        they use the shipped client
        [--seeds N]     the number of simulations
        [--operations M] the number of operations of each
        [--seed N]      run one simulation again, and print all of it
  bindings [--check]    write all generated files, or only check that they are current
  setup                 only install what the other commands need
  help                  print this text";

/// A command of `cargo xtask`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Setup,
    Demo { example: &'static str },
    Test,
    Bench { json: Option<PathBuf>, peers: bool },
    Torture,
    Simulate { client: bool, options: Vec<String> },
    Bindings { check: bool },
}

/// Parses the arguments. The error is a message.
pub(crate) fn parse(arguments: &[String]) -> Result<Task, String> {
    let mut arguments = arguments.iter().map(String::as_str);
    let Some(command) = arguments.next() else {
        return Err("a command is missing".to_owned());
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
        _ => return Err(format!("there is no command `{command}`")),
    };
    match arguments.next() {
        None => Ok(task),
        Some(argument) => Err(format!("`{command}` does not take `{argument}`")),
    }
}

/// The examples with a demo. The first is the default.
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
    let (mut json, mut peers) = (None, false);
    while let Some(argument) = arguments.next() {
        match argument {
            "--json" => match arguments.next().filter(|file| !file.starts_with("--")) {
                Some(file) => json = Some(PathBuf::from(file)),
                None => return Err("`--json` needs the name of a file".to_owned()),
            },
            "--peers" => peers = true,
            _ => return Err(format!("`bench` does not take `{argument}`")),
        }
    }
    Ok(Task::Bench { json, peers })
}

/// Checks the options, and leaves their meaning to the simulation.
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

/// Parses the arguments of a command with the option `--check`.
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
    fn commands_are_parsed() {
        for (line, task) in [
            ("help", Task::Help),
            ("--help", Task::Help),
            ("setup", Task::Setup),
            ("demo", Task::Demo { example: "notes" }),
            ("demo files", Task::Demo { example: "files" }),
            ("test", Task::Test),
            ("torture", Task::Torture),
            ("bench", Task::Bench { json: None, peers: false }),
            (
                "bench --json rows.json",
                Task::Bench { json: Some("rows.json".into()), peers: false },
            ),
            (
                "bench --peers --json rows.json",
                Task::Bench { json: Some("rows.json".into()), peers: true },
            ),
            ("bindings", Task::Bindings { check: false }),
            ("bindings --check", Task::Bindings { check: true }),
            ("simulate", Task::Simulate { client: false, options: vec![] }),
            (
                "simulate --seed 7 --client",
                Task::Simulate { client: true, options: vec!["--seed".into(), "7".into()] },
            ),
        ] {
            assert_eq!(parse_line(line), Ok(task), "{line}");
        }
    }

    #[test]
    fn errors_name_the_argument() {
        for (line, expected) in [
            ("", "a command is missing"),
            ("tset", "no command `tset`"),
            ("demo --fast", "`demo` does not take `--fast`: it takes notes"),
            ("demo files notes", "`demo` does not take `notes` as well"),
            ("test now", "`test` does not take `now`"),
            ("bench --json", "needs the name of a file"),
            ("bench --json --peers", "needs the name of a file"),
            ("bench --peers tauri", "`bench` does not take `tauri`"),
            ("simulate --seeds", "`--seeds` needs a number"),
            ("simulate --seed x", "`--seed` needs a number"),
            ("simulate --fast", "`simulate` does not take `--fast`"),
            ("bindings --chekc", "`bindings` does not take `--chekc`"),
        ] {
            let error = parse_line(line).expect_err(line);
            assert!(error.contains(expected), "{line}: {error}");
        }
    }

    #[test]
    fn the_usage_names_every_command() {
        for command in ["demo", "test", "bench", "torture", "simulate", "bindings", "setup", "help"]
        {
            assert!(USAGE.contains(&format!("\n  {command} ")), "{command}");
        }
    }
}
