//! Writes bindings, as applications have them, for `npm test` in this folder.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod bytes;
mod library;
mod source_map;

use std::path::{Path, PathBuf};

use ipc_runtime::{Bindings, Integers};

/// A folder where the npm package finds the bindings.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn bindings_with_bytes_are_written_for_the_versions_of_typescript() {
    let folder = folder("bindings").join("bytes/typescript");
    Bindings::of(&bytes::bytes()).write(&folder).unwrap();
}

#[test]
fn bindings_are_written_in_all_flavors_and_layouts() {
    for (integers, name) in [(Integers::BigInt, "bigint"), (Integers::Number, "number")] {
        let bindings = Bindings::of(&library::library().integers(integers));
        for (flavor, bindings) in
            [("typescript", bindings.clone()), ("javascript", bindings.javascript())]
        {
            for (layout, bindings) in
                [("single", bindings.clone()), ("modules", bindings.per_module())]
            {
                let folder = folder("bindings").join(name).join(layout).join(flavor);
                bindings.write(&folder).unwrap();
                bindings.check(&folder).unwrap();
            }
        }
    }
}
