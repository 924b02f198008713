//! Writes bindings with source maps, for `source-map.test.js` to ask a language server where they
//! lead.

use std::fs;

use ipc_runtime::{Api, Bindings, api, command, event};
use shelf::{Shelf, open_shelf};

use crate::folder;

/// With one file per module, these items are in a file of their own.
mod shelf {
    use ipc_runtime::{command, payload};

    /// A shelf of books: 本.
    #[payload]
    pub(crate) struct Shelf<T> {
        pub(crate) books: Vec<T>,
    }

    #[payload]
    pub(crate) enum OpenError {
        Locked { by: String },
    }

    #[command]
    pub(crate) async fn open_shelf(name: String) -> Result<Shelf<String>, OpenError> {
        if name.is_empty() {
            return Err(OpenError::Locked { by: name });
        }
        Ok(Shelf { books: vec![name] })
    }
}

#[event]
pub(crate) struct ShelfOpened {
    pub(crate) shelf: Shelf<u32>,
}

/// Has another name in TypeScript.
#[command(rename = "shut")]
fn close_shelf(shelf: Shelf<u32>) -> bool {
    shelf.books.is_empty()
}

fn library() -> Api {
    api![open_shelf, close_shelf, ShelfOpened]
}

#[test]
fn bindings_with_source_maps_are_written() {
    let folder = folder("source-map");
    let single = Bindings::of(&library()).javascript().source_map();
    for (layout, bindings) in [("single", single.clone()), ("modules", single.per_module())] {
        let folder = folder.join(layout);
        bindings.write(&folder).unwrap();
        bindings.check(&folder).unwrap();
        // A file without declarations from Rust has no map.
        let maps = ["index", "contract"].map(|name| folder.join(format!("{name}.d.ts.map")));
        assert_eq!(maps.map(|map| map.exists()), [layout == "single", false]);
        let index = fs::read_to_string(folder.join("index.d.ts")).unwrap();
        assert_eq!(index.contains("//# sourceMappingURL="), layout == "single", "{index}");
    }
}
