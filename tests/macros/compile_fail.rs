//! The error messages. Each file below `fail` has an error, and `README.md` lists the files.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The compiler version of the expected outputs, since other versions print other texts.
const EXPECTED_VERSION: &str = "1.95.";

#[test]
fn errors_have_the_expected_messages() {
    let version = compiler();
    if !version.starts_with(EXPECTED_VERSION) {
        println!("skipped: the expected outputs are of Rust {EXPECTED_VERSION}x, not of {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("macros/fail/*/*.rs");
}

#[test]
fn every_file_is_listed_in_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("macros");
    let table = fs::read_to_string(root.join("README.md")).unwrap();
    let mut missing = Vec::new();
    for group in fs::read_dir(root.join("fail")).unwrap() {
        let group = group.unwrap();
        for file in fs::read_dir(group.path()).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let name = format!("{}/{file}", group.file_name().to_string_lossy());
            if let Some(name) =
                name.strip_suffix(".rs").filter(|name| !table.contains(&format!("`{name}`")))
            {
                missing.push(name.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "not in macros/README.md: {missing:#?}");
}

/// Returns the version of the compiler.
fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    let version = String::from_utf8(output.stdout).unwrap();
    version.split(' ').nth(1).unwrap_or_default().to_owned()
}
