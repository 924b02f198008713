//! What the other commands need of the system: found, told, and where that is known how, installed.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::{Result, bail};

use crate::process::{has_display, is_on_path, output, run as run_step, succeeds};
use crate::system::{Rights, System};

/// What it is set up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Everything,
    Demo,
    Test,
    Bench,
    Bindings,
}

/// Debian 12 has this one.
const OLDEST_NODE: u32 = 18;

/// Something that has to be there.
struct Need {
    name: &'static str,
    why: &'static str,
    /// Without it nothing goes; without the others something looks worse.
    is_essential: bool,
    /// Another's package may bring it, and then need not get along with its own.
    may_come_along: bool,
    is_there: fn() -> bool,
    packages: Packages,
    /// Where packages do not help.
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

/// Finds what is missing for `purpose`, and installs it, or tells how to.
pub(crate) fn run(purpose: For) -> Result<()> {
    let system = System::here();
    let missing = missing(needs(system, purpose, has_display()));
    if missing.is_empty() {
        println!("set-up: nothing is missing");
        return Ok(());
    }
    tell(&missing);
    let rights = Rights::here();
    if system == System::Debian && rights != Rights::None {
        return finish(&install(system, rights, missing)?, &[]);
    }
    let commands = system.install(&packages(system, &missing));
    finish(&missing, &commands)
}

fn tell(missing: &[Need]) {
    println!("set-up: this is missing:");
    for Need { name, why, is_essential, .. } in missing {
        let can_do_without = if *is_essential { "" } else { " (can do without)" };
        println!("  - {name}: {why}{can_do_without}");
    }
}

/// Installs what is missing. What still is comes back.
fn install(system: System, rights: Rights, missing: Vec<Need>) -> Result<Vec<Need>> {
    let ask = io::stdin().is_terminal();
    let (later, first): (Vec<_>, Vec<_>) =
        missing.into_iter().partition(|need| need.may_come_along);
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
        // A source of packages that is away need not be the one that has them.
        if let Err(error) =
            run_step("renew the lists of packages", &mut rights.command(command, ask))
        {
            println!("{error}\n(going on with the lists that are there)");
        }
    }
    run_step("install what is missing", &mut rights.command(install, ask))?;
    Ok(missing(needs))
}

/// Goes on where what is still missing can be done without. Elsewhere the error tells what to do.
fn finish(missing: &[Need], commands: &[Vec<String>]) -> Result<()> {
    if missing.is_empty() {
        println!("set-up: nothing is missing now");
        return Ok(());
    }
    let todo = if commands.is_empty() { advice(missing) } else { as_typed(commands) };
    let essential: Vec<&str> =
        missing.iter().filter(|need| need.is_essential).map(|need| need.name).collect();
    if essential.is_empty() {
        println!("set-up: going on without it. {todo}");
        return Ok(());
    }
    bail!("set-up: missing: {}. {todo}\nThen run this again.", essential.join(", "))
}

fn as_typed(commands: &[Vec<String>]) -> String {
    let lines: Vec<String> =
        commands.iter().map(|command| format!("\n    {}", command.join(" "))).collect();
    format!("As root, or each after `sudo`, this installs it:{}", lines.concat())
}

fn advice(missing: &[Need]) -> String {
    let line = |need: &Need| format!("\n  - {}: {}", need.name, need.advice);
    format!("To be installed by hand:{}", missing.iter().map(line).collect::<String>())
}

fn missing(needs: Vec<Need>) -> Vec<Need> {
    needs.into_iter().filter(|need| !(need.is_there)()).collect()
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

/// What `purpose` needs. Where there is no display, windows need a virtual one.
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
            why: "links programs, and builds the embedded database of an example",
            is_essential: true,
            may_come_along: false,
            is_there: || is_on_path("cc"),
            packages: Packages {
                debian: &["build-essential"],
                fedora: &["gcc"],
                arch: &["base-devel"],
            },
            advice: "the system's gcc or clang, as `cc`",
        },
        Need {
            name: "pkg-config",
            why: "finds the webview library",
            is_essential: true,
            may_come_along: false,
            is_there: || is_on_path("pkg-config"),
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
            may_come_along: false,
            is_there: || succeeds("pkg-config", &["--exists", "webkit2gtk-4.1"]),
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
            why: "windows open there, since this machine shows none",
            is_essential: true,
            may_come_along: false,
            is_there: || is_on_path("xvfb-run") && is_on_path("Xvfb"),
            packages: Packages {
                debian: &["xvfb"],
                fedora: &["xorg-x11-server-Xvfb"],
                arch: &["xorg-server-xvfb"],
            },
            advice: "Xvfb and xvfb-run",
        },
        Need {
            name: "xauth",
            why: "the virtual display wants it",
            is_essential: true,
            may_come_along: false,
            is_there: || is_on_path("xauth"),
            packages: Packages {
                debian: &["xauth"],
                fedora: &["xorg-x11-xauth"],
                arch: &["xorg-xauth"],
            },
            advice: "xauth",
        },
        Need {
            name: "a font",
            why: "pages show no text without",
            is_essential: false,
            may_come_along: false,
            is_there: || has_font(Path::new("/usr/share/fonts"), 4),
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
        may_come_along: false,
        is_there: can_take_screenshots,
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
            may_come_along: false,
            is_there: || {
                let version = output("node", &["--version"]);
                version.and_then(|text| major(&text)).is_some_and(|major| major >= OLDEST_NODE)
            },
            packages: Packages { debian: &["nodejs"], fedora: &["nodejs"], arch: &["nodejs"] },
            advice: ADVICE,
        },
        Need {
            name: "npm",
            why: "fetches what the TypeScript is built with",
            is_essential: true,
            may_come_along: true,
            is_there: || is_on_path(crate::npm::PROGRAM),
            packages: Packages { debian: &["npm"], fedora: &["nodejs-npm"], arch: &["npm"] },
            advice: ADVICE,
        },
    ]
}

/// Whether the demo can leave a picture.
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
    fn systems_with_a_webview_of_their_own_need_only_node() {
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
    fn what_can_be_done_without_stops_nobody() {
        let (essential, optional): (Vec<_>, Vec<_>) =
            needs(System::Fedora, For::Everything, false).into_iter().partition(|n| n.is_essential);
        let commands = System::Fedora.install(&["gcc"]);
        assert!(finish(&optional, &commands).is_ok());
        assert!(finish(&[], &commands).is_ok());
        let error = finish(&essential, &commands).expect_err("it stops").to_string();
        assert!(error.contains("dnf install -y gcc") && error.contains("pkg-config"), "{error}");
        let error = finish(&essential, &[]).expect_err("it stops").to_string();
        assert!(error.contains("nodejs.org"), "{error}");
    }

    #[test]
    fn versions_are_read() {
        assert_eq!(major("v20.19.1"), Some(20));
        assert_eq!(major("18.0"), Some(18));
        assert_eq!(major("none"), None);
    }
}
