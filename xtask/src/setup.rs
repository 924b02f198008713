//! Finds the programs and libraries for the other commands, and installs the missing ones.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::{Result, bail};

use crate::process::{has_display, is_on_path, output, run as run_step, succeeds};
use crate::system::{Rights, System};

/// The command to set up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Everything,
    Demo,
    Test,
    Bench,
    Bindings,
}

/// The version of Debian 12.
const OLDEST_NODE: u32 = 18;

/// A required program or library.
struct Need {
    name: &'static str,
    why: &'static str,
    /// True if the commands fail otherwise. Without the others, the result only looks worse.
    is_essential: bool,
    /// True if the package of another need may contain this one. It is then installed last, and
    /// only if it is still missing, since its own package may conflict with the other.
    may_be_included: bool,
    is_installed: fn() -> bool,
    packages: Packages,
    /// The advice for a system without known packages.
    advice: &'static str,
}

struct Packages {
    debian: &'static [&'static str],
    fedora: &'static [&'static str],
    arch: &'static [&'static str],
}

impl Need {
    fn packages_for(&self, system: System) -> &'static [&'static str] {
        match system {
            System::Debian => self.packages.debian,
            System::Fedora => self.packages.fedora,
            System::Arch => self.packages.arch,
            System::OtherLinux | System::MacOs | System::Windows => &[],
        }
    }
}

/// Finds the missing needs of `purpose`, and installs them or says how to.
pub(crate) fn run(purpose: For) -> Result<()> {
    let system = System::here();
    let missing = missing(needs(system, purpose, has_display()));
    if missing.is_empty() {
        println!("setup: everything is installed");
        return Ok(());
    }
    report(&missing);
    let rights = Rights::here();
    if system == System::Debian && rights != Rights::None {
        return finish(&install(system, rights, missing)?, &[]);
    }
    let commands = system.install(&packages(system, &missing));
    finish(&missing, &commands)
}

fn report(missing: &[Need]) {
    println!("setup: missing:");
    for Need { name, why, is_essential, .. } in missing {
        let optional = if *is_essential { "" } else { " (optional)" };
        println!("  - {name}: {why}{optional}");
    }
}

/// Installs what is missing, and returns what is still missing afterwards.
fn install(system: System, rights: Rights, missing: Vec<Need>) -> Result<Vec<Need>> {
    let ask = io::stdin().is_terminal();
    let (later, first): (Vec<_>, Vec<_>) =
        missing.into_iter().partition(|need| need.may_be_included);
    let mut absent = install_all(system, rights, ask, first)?;
    absent.extend(install_all(system, rights, ask, self::missing(later))?);
    Ok(absent)
}

fn install_all(system: System, rights: Rights, ask: bool, needs: Vec<Need>) -> Result<Vec<Need>> {
    let commands = system.install(&packages(system, &needs));
    let Some((install, before)) = commands.split_last().filter(|_| !needs.is_empty()) else {
        return Ok(needs);
    };
    for command in before {
        // A package source that cannot be reached may be one that is not needed.
        if let Err(error) = run_step("update the package lists", &mut rights.command(command, ask))
        {
            println!("{error}\n(continuing with the present lists)");
        }
    }
    run_step("install what is missing", &mut rights.command(install, ask))?;
    Ok(missing(needs))
}

/// Fails if something essential is still missing. The error says how to install it.
fn finish(missing: &[Need], commands: &[Vec<String>]) -> Result<()> {
    if missing.is_empty() {
        println!("setup: everything is installed now");
        return Ok(());
    }
    let todo = if commands.is_empty() { advice(missing) } else { as_typed(commands) };
    let essential: Vec<&str> =
        missing.iter().filter(|need| need.is_essential).map(|need| need.name).collect();
    if essential.is_empty() {
        println!("setup: continuing without it. {todo}");
        return Ok(());
    }
    bail!("setup: missing: {}. {todo}\nThen run this command again.", essential.join(", "))
}

fn as_typed(commands: &[Vec<String>]) -> String {
    let lines: Vec<String> =
        commands.iter().map(|command| format!("\n    {}", command.join(" "))).collect();
    format!("To install it, run as root, or each line with `sudo`:{}", lines.concat())
}

fn advice(missing: &[Need]) -> String {
    let line = |need: &Need| format!("\n  - {}: {}", need.name, need.advice);
    format!("Install by hand:{}", missing.iter().map(line).collect::<String>())
}

fn missing(needs: Vec<Need>) -> Vec<Need> {
    needs.into_iter().filter(|need| !(need.is_installed)()).collect()
}

fn packages(system: System, missing: &[Need]) -> Vec<&'static str> {
    let mut packages = Vec::new();
    for package in missing.iter().flat_map(|need| need.packages_for(system)) {
        if !packages.contains(package) {
            packages.push(*package);
        }
    }
    packages
}

/// Returns the needs of `purpose`. Without a display, windows need a virtual one.
fn needs(system: System, purpose: For, has_display: bool) -> Vec<Need> {
    let is_linux = !matches!(system, System::MacOs | System::Windows);
    let shows_windows = purpose != For::Bindings;
    let mut needs = Vec::new();
    if is_linux {
        needs.extend(webview());
        if !has_display && shows_windows {
            needs.extend(virtual_display());
        }
        if !has_display && matches!(purpose, For::Demo | For::Everything) {
            needs.push(screenshots());
        }
    }
    if matches!(purpose, For::Test | For::Bindings | For::Everything) {
        needs.extend(node());
    }
    needs
}

fn webview() -> [Need; 3] {
    [
        Need {
            name: "a C compiler",
            why: "links programs, and builds the database of an example",
            is_essential: true,
            may_be_included: false,
            is_installed: || is_on_path("cc"),
            packages: Packages {
                debian: &["build-essential"],
                fedora: &["gcc"],
                arch: &["base-devel"],
            },
            advice: "the system's gcc or clang, as `cc`",
        },
        Need {
            name: "pkg-config",
            why: "locates the webview library",
            is_essential: true,
            may_be_included: false,
            is_installed: || is_on_path("pkg-config"),
            packages: Packages {
                debian: &["pkg-config"],
                fedora: &["pkgconf-pkg-config"],
                arch: &["pkgconf"],
            },
            advice: "pkg-config or pkgconf",
        },
        Need {
            name: "the webview library",
            why: "shows pages (WebKitGTK 4.1, with its headers)",
            is_essential: true,
            may_be_included: false,
            is_installed: || succeeds("pkg-config", &["--exists", "webkit2gtk-4.1"]),
            packages: Packages {
                debian: &["libwebkit2gtk-4.1-dev"],
                fedora: &["webkit2gtk4.1-devel"],
                arch: &["webkit2gtk-4.1"],
            },
            advice: "WebKitGTK with the API version 4.1, and its headers",
        },
    ]
}

fn virtual_display() -> [Need; 3] {
    [
        Need {
            name: "a virtual display",
            why: "shows the windows, since this machine has no display",
            is_essential: true,
            may_be_included: false,
            is_installed: || is_on_path("xvfb-run") && is_on_path("Xvfb"),
            packages: Packages {
                debian: &["xvfb"],
                fedora: &["xorg-x11-server-Xvfb"],
                arch: &["xorg-server-xvfb"],
            },
            advice: "Xvfb and xvfb-run",
        },
        Need {
            name: "xauth",
            why: "the virtual display needs it",
            is_essential: true,
            may_be_included: false,
            is_installed: || is_on_path("xauth"),
            packages: Packages {
                debian: &["xauth"],
                fedora: &["xorg-x11-xauth"],
                arch: &["xorg-xauth"],
            },
            advice: "xauth",
        },
        Need {
            name: "a font",
            why: "pages show no text without one",
            is_essential: false,
            may_be_included: false,
            is_installed: || has_font(Path::new("/usr/share/fonts"), 4),
            packages: Packages {
                debian: &["fonts-dejavu-core"],
                fedora: &["dejavu-sans-fonts"],
                arch: &["ttf-dejavu"],
            },
            advice: "any TrueType font",
        },
    ]
}

fn screenshots() -> Need {
    Need {
        name: "ImageMagick",
        why: "takes the screenshot",
        is_essential: false,
        may_be_included: false,
        is_installed: can_take_screenshots,
        packages: Packages {
            debian: &["imagemagick"],
            fedora: &["ImageMagick"],
            arch: &["imagemagick"],
        },
        advice: "the program `import`",
    }
}

fn node() -> [Need; 2] {
    const ADVICE: &str = "Node.js of version 18 or later, with npm: https://nodejs.org";
    [
        Need {
            name: "Node.js",
            why: "builds and tests the TypeScript",
            is_essential: true,
            may_be_included: false,
            is_installed: || {
                let version = output("node", &["--version"]);
                version.and_then(|text| major(&text)).is_some_and(|major| major >= OLDEST_NODE)
            },
            packages: Packages { debian: &["nodejs"], fedora: &["nodejs"], arch: &["nodejs"] },
            advice: ADVICE,
        },
        Need {
            name: "npm",
            why: "installs the build tools of the TypeScript",
            is_essential: true,
            may_be_included: true,
            is_installed: || is_on_path(crate::npm::PROGRAM),
            packages: Packages { debian: &["npm"], fedora: &["nodejs-npm"], arch: &["npm"] },
            advice: ADVICE,
        },
    ]
}

/// Returns whether the demo can take a screenshot.
pub(crate) fn can_take_screenshots() -> bool {
    is_on_path("import")
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn has_font(folder: &Path, depth: u32) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.filter_map(Result::ok).map(|entry| entry.path()).any(|path| {
        let kind = path.extension().and_then(|extension| extension.to_str());
        matches!(kind, Some("ttf" | "otf" | "ttc")) || (depth > 0 && has_font(&path, depth - 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(system: System, purpose: For, has_display: bool) -> Vec<&'static str> {
        needs(system, purpose, has_display).iter().map(|need| need.name).collect()
    }

    #[test]
    fn the_demo_needs_no_node() {
        for has_display in [true, false] {
            let names = names(System::Debian, For::Demo, has_display);
            assert!(!names.contains(&"Node.js") && !names.contains(&"npm"), "{names:?}");
        }
    }

    #[test]
    fn a_virtual_display_is_needed_where_there_is_none() {
        for purpose in [For::Demo, For::Test, For::Bench, For::Everything] {
            assert!(!names(System::Debian, purpose, true).contains(&"a virtual display"));
            assert!(names(System::Debian, purpose, false).contains(&"a virtual display"));
        }
        assert!(!names(System::Debian, For::Bindings, false).contains(&"a virtual display"));
    }

    #[test]
    fn systems_with_a_built_in_webview_need_only_node() {
        for system in [System::MacOs, System::Windows] {
            assert_eq!(names(system, For::Everything, true), ["Node.js", "npm"]);
            assert!(names(system, For::Demo, true).is_empty());
        }
    }

    #[test]
    fn every_need_has_a_package_on_every_system() {
        for system in [System::Debian, System::Fedora, System::Arch] {
            for need in needs(system, For::Everything, false) {
                assert!(!need.packages_for(system).is_empty(), "{} on {system:?}", need.name);
            }
        }
    }

    #[test]
    fn only_essential_needs_are_errors() {
        let (essential, optional): (Vec<_>, Vec<_>) =
            needs(System::Fedora, For::Everything, false).into_iter().partition(|n| n.is_essential);
        let commands = System::Fedora.install(&["gcc"]);
        assert!(finish(&optional, &commands).is_ok());
        assert!(finish(&[], &commands).is_ok());
        let error = finish(&essential, &commands).expect_err("it fails").to_string();
        assert!(error.contains("dnf install -y gcc") && error.contains("pkg-config"), "{error}");
        let error = finish(&essential, &[]).expect_err("it fails").to_string();
        assert!(error.contains("nodejs.org"), "{error}");
    }

    #[test]
    fn major_versions_are_parsed() {
        assert_eq!(major("v20.19.1"), Some(20));
        assert_eq!(major("18.0"), Some(18));
        assert_eq!(major("none"), None);
    }
}
