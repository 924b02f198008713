//! The marker of a command, which has the name, the visibility and the `#[cfg]`s of the function.

use ipc_runtime::{Api, api, command};
use serde_json::json;

mod inner {
    use ipc_runtime::command;

    #[command]
    pub(crate) fn exported() -> u8 {
        1
    }

    #[command]
    pub(super) async fn for_the_parent() -> u8 {
        2
    }

    pub(crate) mod deep {
        #[ipc_runtime::command]
        pub(in crate::markers) fn restricted() -> u8 {
            3
        }
    }

    pub(crate) mod reexported {
        pub(crate) use super::exported as other_name;
    }
}

pub(crate) use inner::exported;
use inner::for_the_parent as as_another;

#[command]
fn private() -> u8 {
    exported() + 3
}

/// The first of two functions with the same name. Only the second is compiled.
#[command]
#[cfg(any())]
fn twin() -> u8 {
    0
}

#[cfg(not(any()))]
#[command]
fn twin() -> u8 {
    5
}

/// A user's macro for commands.
macro_rules! commands {
    ($($name:ident($argument:ident: $ty:ty) -> $out:ty;)*) => {
        $(#[command] fn $name($argument: $ty) -> Result<$out, String> { Ok($argument.into()) })*
    };
}

commands! {
    widened(value: u8) -> u32;
    lent(value: &str) -> String;
}

fn in_a_function() -> Api {
    #[derive(Debug)]
    struct Local(u8);

    #[command]
    fn local() -> u8 {
        Local(6).0
    }
    api![local]
}

#[test]
fn a_marker_is_exported_and_renamed_with_its_function() {
    let api = api![
        exported,
        as_another,
        inner::deep::restricted,
        private,
        self::twin,
        widened,
        crate::markers::lent,
        in_a_function()
    ];
    let window = crate::window(api);
    for (name, returned) in [
        ("exported", 1),
        ("for_the_parent", 2),
        ("restricted", 3),
        ("private", 4),
        ("twin", 5),
        ("local", 6),
    ] {
        assert_eq!(window.blocking_call::<u8>(name, json!({})).unwrap(), returned, "{name}");
    }
    assert_eq!(window.blocking_call::<u32>("widened", json!({"value": 7})).unwrap(), 7);
    assert_eq!(window.blocking_call::<String>("lent", json!({"value": "a"})).unwrap(), "a");
}

#[test]
fn a_command_has_the_location_of_its_declaration() {
    let api = api![inner::reexported::other_name];
    let header = api.schema().commands[0].header;
    assert_eq!(header.name, "exported");
    assert!(header.location.file.ends_with("markers.rs"));
    assert_eq!((header.location.line, header.location.column), (10, 19));
    assert!(header.location.module.ends_with("markers::inner"));
}
