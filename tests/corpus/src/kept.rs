//! Committed files written by tests of this package, and the digest of other generated files.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes a committed file unless the file is current; under `CI`, only checks the file. `name` is
/// relative to this package.
///
/// # Panics
/// If the file cannot be written, or, under `CI`, is not current.
pub fn keep_current(name: &str, text: &str) {
    keep_current_or(name, text, |_| String::new());
}

/// Writes the digest of `files` unless the digest is current; under `CI`, only checks the digest.
/// The files themselves are in `folder` and not committed. `name` is relative to this package.
///
/// # Panics
/// If the digest cannot be written, or, under `CI`, is not current.
pub fn keep_digest_current(name: &str, folder: &Path, files: &[(String, String)]) {
    let digest = digest(files);
    keep_current_or(name, &digest, |found| {
        format!(
            "\nthese generated files have changed:\n{}they are in {}: \
             compare them with those of the commit before",
            changed(found, &digest),
            folder.display()
        )
    });
}

/// `explain` receives the committed text and says more about the difference.
fn keep_current_or(name: &str, text: &str, explain: impl FnOnce(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if found == text {
        return;
    }
    let is_ci = std::env::var("CI").is_ok_and(|ci| !matches!(&*ci, "" | "0" | "false"));
    assert!(
        !is_ci,
        "{} is not current: run this, and commit what it writes:\n    \
         env -u CI cargo test -p ipc-corpus --test kept{}",
        path.display(),
        explain(&found)
    );
    fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Makes a line for each file: the name, the number of lines, and a hash of the text.
fn digest(files: &[(String, String)]) -> String {
    let mut digest = String::from(
        "# Written by `cargo test -p ipc-corpus --test kept`: name, lines, hash (FNV-1a, 64 bits).\n",
    );
    for (name, text) in files {
        let (lines, hash) = (text.lines().count(), hash(text));
        // Writing to a string does not fail.
        let _ = writeln!(digest, "{name} {lines} {hash:016x}");
    }
    digest
}

/// Returns the differing lines of two digests.
fn changed(before: &str, now: &str) -> String {
    let entries = |digest: &str| {
        digest.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    };
    let (before, now) = (entries(before), entries(now));
    let removed =
        before.iter().filter(|line| !now.contains(line)).map(|line| format!("  - {line}\n"));
    let added =
        now.iter().filter(|line| !before.contains(line)).map(|line| format!("  + {line}\n"));
    removed.chain(added).collect()
}

/// The same on every machine, and in every version of Rust.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_names_the_files_that_changed() {
        let files = |text: &str| {
            [("same.ts", "1\n2\n"), ("other.ts", text)]
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
        };
        let (before, now) = (digest(&files("3\n")), digest(&files("4\n5\n")));
        assert!(before.contains("\nsame.ts 2 "), "{before}");
        let changed = changed(&before, &now);
        assert!(
            changed.contains("- other.ts 1 ") && changed.contains("+ other.ts 2 "),
            "{changed}"
        );
        assert!(!changed.contains("same.ts"), "{changed}");
    }
}
