//! Running other programs.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Returns a command of the running cargo, in the folder of the workspace.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Prints the name of a step and its command, and runs the command. The error shows how to run it
/// by hand.
pub(crate) fn run(name: &str, command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("\n==> {name}\n    {shown}");
    let status = command.status();
    let status = status.with_context(|| format!("{name}: cannot run `{shown}`"))?;
    if !status.success() {
        bail!("{name}: failed ({status}); to run it again:\n    {shown}");
    }
    Ok(())
}

/// Returns whether a program exits with success. Its output is not shown.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Returns the output of a program, or `None` if the program fails.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns whether a program of this name is installed.
pub(crate) fn is_on_path(program: &str) -> bool {
    let paths = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&paths).any(|folder| {
        let path = folder.join(program);
        path.is_file() || (cfg!(windows) && path.with_extension("exe").is_file())
    })
}

/// Returns whether the environment variable `CI` is set, except to an empty value, `0` or `false`.
pub(crate) fn is_ci() -> bool {
    means_ci(env::var("CI").ok().as_deref())
}

fn means_ci(variable: Option<&str>) -> bool {
    variable.is_some_and(|value| !matches!(value, "" | "0" | "false"))
}

/// Returns whether there is a display.
pub(crate) fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Wraps a command to run on a virtual display, unless there is a real display.
pub(crate) fn on_a_display(command: Command) -> Command {
    if has_display() { command } else { on_a_virtual_display(&command) }
}

fn on_a_virtual_display(command: &Command) -> Command {
    let mut wrapped = Command::new("xvfb-run");
    wrapped.args(["-a", "-s", "-screen 0 1280x800x24"]);
    wrapped.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        wrapped.current_dir(folder);
    }
    wrapped
}

/// Formats a command for typing in the folder of the workspace.
fn show(command: &Command) -> String {
    let mut words = Vec::new();
    let folder = command.get_current_dir().and_then(|folder| folder.strip_prefix(root()).ok());
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        words.push(format!("cd {} &&", folder.display()));
    }
    let envs: Vec<_> = command.get_envs().collect();
    if envs.iter().any(|(_, value)| value.is_none()) {
        words.push("env".to_owned());
        let unset = envs.iter().filter(|(_, value)| value.is_none());
        words.extend(unset.map(|(name, _)| format!("-u {}", name.to_string_lossy())));
    }
    let set = envs.iter().filter_map(|(name, value)| Some((name, (*value)?)));
    words.extend(set.map(|(name, value)| format!("{}={}", name.to_string_lossy(), quote(value))));
    words.push(quote(program_name(command.get_program())));
    words.extend(command.get_args().map(|word| quote(program_name(word))));
    words.join(" ")
}

/// Shortens the path of the running cargo to `cargo`.
fn program_name(word: &OsStr) -> &OsStr {
    let is_cargo = env::var_os("CARGO").is_some_and(|cargo| cargo == word);
    if is_cargo { OsStr::new("cargo") } else { word }
}

fn quote(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let is_plain = |c: char| c.is_alphanumeric() || "-_./=:+,@".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_they_are_typed() {
        let mut command = Command::new("npm");
        command.args(["run", "two words", "it's"]).current_dir(root().join("examples"));
        assert_eq!(show(&command), r"cd examples && npm run 'two words' 'it'\''s'");
        command.env("A", "1").env_remove("CI").current_dir(root());
        assert_eq!(show(&command), r"env -u CI A=1 npm run 'two words' 'it'\''s'");
    }

    #[test]
    fn a_command_on_a_virtual_display_keeps_its_environment() {
        let mut command = Command::new("program");
        command.arg("--now").env("A", "1").env_remove("B").current_dir(root().join("tests"));
        assert_eq!(
            show(&on_a_virtual_display(&command)),
            "cd tests && env -u B A=1 xvfb-run -a -s '-screen 0 1280x800x24' program --now"
        );
    }

    #[test]
    fn errors_show_the_command() {
        let error = run("a step", &mut cargo(&["no-such-command"])).expect_err("it fails");
        assert!(error.to_string().contains("cargo no-such-command"), "{error}");
        let error = run("a step", &mut Command::new("no-such-program")).expect_err("it fails");
        assert!(error.to_string().contains("no-such-program"), "{error}");
    }

    #[test]
    fn only_a_set_variable_means_ci() {
        assert!(means_ci(Some("true")) && means_ci(Some("1")));
        assert!(!means_ci(None) && !means_ci(Some("")) && !means_ci(Some("0")));
    }

    #[test]
    fn programs_are_found() {
        assert!(is_on_path("cargo") && !is_on_path("no-such-program"));
        assert!(succeeds("cargo", &["--version"]) && !succeeds("no-such-program", &[]));
        assert!(output("cargo", &["--version"]).is_some_and(|text| text.starts_with("cargo ")));
    }
}
