//! Leaves the TypeScript of the README and the guides behind, with the bindings that it imports, for `npm test` in
//! `tests/typescript`.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::fs;
use std::path::Path;

use ipc_guides::{Page, pages};
use ipc_runtime::Bindings;

#[test]
fn samples_are_left_for_the_compiler() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guides");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let mut samples = 0;
    for Page { name, api, scripts } in pages() {
        let folder = folder.join(name);
        Bindings::of(&api).write(folder.join("bindings")).unwrap();
        samples += scripts.len();
        for (number, script) in scripts {
            let file = folder.join(format!("{number}.ts"));
            fs::write(file, format!("{script}\nexport {{}};\n")).unwrap();
        }
    }
    assert!(samples > 15, "{samples} samples");
}
