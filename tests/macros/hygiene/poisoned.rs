//! A module with other definitions of common names.

#![allow(dead_code, unused_macros)]

struct Result;
struct Option;
struct Some;
struct None;
struct Ok;
struct Err;
struct Box;
struct Vec;
struct String;
struct Send;
struct Payload;
struct Event;
struct Entry;
struct Command;
struct Handler;
struct Call;
struct Reply;
struct Shape;
struct Types;
struct Header;
mod std {}
mod core {}
mod alloc {}
mod serde {}
mod ipc_runtime {}
trait From {}
trait Into {}
trait Iterator {}
fn borrow() {}
fn drop() {}
fn line() {}
macro_rules! vec {
    ($($any:tt)*) => {
        compile_error!("the wrong one")
    };
}
macro_rules! line {
    ($($any:tt)*) => {
        compile_error!("the wrong one")
    };
}
macro_rules! unreachable {
    ($($any:tt)*) => {
        compile_error!("the wrong one")
    };
}

/// The arguments have the names of variables in an expansion.
#[::ipc_runtime::command]
async fn variables(
    __call: u8,
    __arguments: u8,
    __a0: u8,
    __returned: &str,
) -> ::std::string::String {
    let sum = __call + __arguments + __a0;
    ::std::format!("{sum}{__returned}")
}

#[::ipc_runtime::command]
fn page(kind: Kind) -> ::std::result::Result<Page<Kind>, ::std::string::String> {
    ::std::result::Result::Ok(Page { items: ::std::vec![kind], next: ::std::option::Option::None })
}

#[::ipc_runtime::payload]
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    Some(u8),
    None,
    Ok { r#type: u8 },
    Err(u8, u8),
}

#[::ipc_runtime::payload]
pub(crate) struct Page<T> {
    pub(crate) items: ::std::vec::Vec<T>,
    next: ::std::option::Option<::std::boxed::Box<Self>>,
}

#[::ipc_runtime::event(from = page)]
struct Changed(Kind);

pub(crate) fn api() -> ::ipc_runtime::Api {
    ::ipc_runtime::api![variables, page, Changed]
}
