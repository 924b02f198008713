//! Generated files that are committed.

use std::fs;
use std::path::Path;

/// Writes a file of this package, unless it is current; under `CI`, checks it instead.
///
/// # Panics
/// When it can not be written, or, under `CI`, is not current.
pub fn keep_current(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if fs::read_to_string(&path).is_ok_and(|found| found.replace("\r\n", "\n") == text) {
        return;
    }
    let is_ci = std::env::var("CI").is_ok_and(|ci| !matches!(&*ci, "" | "0" | "false"));
    assert!(
        !is_ci,
        "{} is not current: run `cargo test -p ipc-corpus` without `CI` set, and commit what it writes",
        path.display()
    );
    fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
