//! Each file below `fail` has a mistake, and beside it stands what the compiler says about it. `README.md` has the table.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The compiler whose words are written down. Others say the same in other words.
const BLESSED: &str = "1.95.";

#[test]
fn mistakes_are_told() {
    let version = compiler();
    if !version.starts_with(BLESSED) {
        println!("left out: the messages are those of Rust {BLESSED}x, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("macros/fail/*/*.rs");
}

#[test]
fn every_mistake_is_in_the_table() {
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

/// The version of the compiler that the tests are compiled with.
fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let told = Command::new(rustc).arg("--version").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    told.split(' ').nth(1).unwrap_or_default().to_owned()
}
