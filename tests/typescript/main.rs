//! Leaves bindings behind, as applications have them, for `npm test` beside this file.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod library;
mod source_map;

use std::path::{Path, PathBuf};

use ipc_runtime::{Bindings, Integers};

/// A folder that npm's tests find.
fn left(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn bindings_are_left_in_all_forms() {
    for (integers, name) in [(Integers::BigInt, "bigint"), (Integers::Number, "number")] {
        let bindings = Bindings::of(&library::library().integers(integers));
        for (flavor, bindings) in
            [("typescript", bindings.clone()), ("javascript", bindings.javascript())]
        {
            for (layout, bindings) in
                [("single", bindings.clone()), ("modules", bindings.per_module())]
            {
                let folder = left("bindings").join(name).join(layout).join(flavor);
                bindings.write(&folder).unwrap();
                bindings.check(&folder).unwrap();
            }
        }
    }
}
