//! Operating systems and their package managers.

use std::path::Path;
use std::process::Command;

use crate::process::{is_on_path, output};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu, and their derivatives.
    Debian,
    Fedora,
    Arch,
    OtherLinux,
    MacOs,
    Windows,
}

impl System {
    pub(crate) fn here() -> Self {
        if cfg!(windows) {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::MacOs
        } else if is_on_path("apt-get") && Path::new("/etc/debian_version").exists() {
            System::Debian
        } else if is_on_path("dnf") {
            System::Fedora
        } else if is_on_path("pacman") {
            System::Arch
        } else {
            System::OtherLinux
        }
    }

    /// Returns the commands to install packages, or an empty list for a system without a known
    /// package manager.
    pub(crate) fn install(self, packages: &[&str]) -> Vec<Vec<String>> {
        let commands: &[&[&str]] = match self {
            System::Debian => {
                &[&["apt-get", "update"], &["apt-get", "install", "-y", "--no-install-recommends"]]
            }
            System::Fedora => &[&["dnf", "install", "-y"]],
            System::Arch => &[&["pacman", "-S", "--needed"]],
            System::OtherLinux | System::MacOs | System::Windows => &[],
        };
        let mut commands: Vec<Vec<String>> = commands
            .iter()
            .map(|command| command.iter().map(|word| (*word).to_owned()).collect())
            .collect();
        if let Some(install) = commands.last_mut() {
            install.extend(packages.iter().map(|package| (*package).to_owned()));
        }
        commands
    }
}

/// The rights of a command to install packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rights {
    Root,
    Sudo,
    None,
}

impl Rights {
    pub(crate) fn here() -> Self {
        if output("id", &["-u"]).as_deref() == Some("0") {
            Rights::Root
        } else if is_on_path("sudo") {
            Rights::Sudo
        } else {
            Rights::None
        }
    }

    /// Returns the command to run `words` with these rights. `ask` says whether `sudo` may ask for
    /// a password.
    pub(crate) fn command(self, words: &[String], ask: bool) -> Command {
        let prefix: &[&str] = match self {
            Rights::Sudo if ask => &["sudo"],
            Rights::Sudo => &["sudo", "-n"],
            Rights::Root | Rights::None => &[],
        };
        let quiet = ["env", "DEBIAN_FRONTEND=noninteractive"];
        let words = prefix.iter().copied().chain(quiet).chain(words.iter().map(String::as_str));
        let words: Vec<&str> = words.collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_command_installs_the_packages() {
        let commands = System::Debian.install(&["xvfb", "xauth"]);
        assert_eq!(commands[0], ["apt-get", "update"]);
        assert!(commands[1].ends_with(&["xvfb".to_owned(), "xauth".to_owned()]));
        assert_eq!(System::Arch.install(&["gcc"]), [["pacman", "-S", "--needed", "gcc"]]);
        assert!(System::Windows.install(&["gcc"]).is_empty());
    }

    #[test]
    fn sudo_asks_for_a_password_only_at_a_terminal() {
        let words = ["apt-get".to_owned(), "update".to_owned()];
        let shown = |rights: Rights, ask| format!("{:?}", rights.command(&words, ask));
        assert!(shown(Rights::Sudo, true).starts_with(r#""sudo" "env""#));
        assert!(shown(Rights::Sudo, false).starts_with(r#""sudo" "-n" "env""#));
        assert!(shown(Rights::Root, true).starts_with(r#""env""#));
    }
}
