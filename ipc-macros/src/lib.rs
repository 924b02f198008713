//! `#[command]`, `#[event]`, `#[request]`, `#[payload]` and `api!`: how an api is declared. Use them through `ipc_runtime`.
//!
//! A small compiler in rooms. `attr` alone parses attributes; `command`, `payload` and `api` each have a model, rules
//! that judge it and an expansion that writes it out; what the expansion may name stands in `paths`. The crate knows
//! syntax and nothing else: what a type means is decided by the traits that the expansion names.

mod api;
mod attr;
mod case;
mod command;
mod errors;
mod header;
mod item;
mod name;
mod paths;
mod payload;
mod symbol;
mod time;
mod types;

#[cfg(test)]
mod golden;

use proc_macro::TokenStream;

#[doc = include_str!("../docs/command.md")]
#[proc_macro_attribute]
pub fn command(arguments: TokenStream, item: TokenStream) -> TokenStream {
    command::command(arguments.into(), item.into()).into()
}

#[doc = include_str!("../docs/payload.md")]
#[proc_macro_attribute]
pub fn payload(arguments: TokenStream, item: TokenStream) -> TokenStream {
    payload::payload(arguments.into(), item.into()).into()
}

#[doc = include_str!("../docs/event.md")]
#[proc_macro_attribute]
pub fn event(arguments: TokenStream, item: TokenStream) -> TokenStream {
    payload::event(arguments.into(), item.into()).into()
}

#[doc = include_str!("../docs/request.md")]
#[proc_macro_attribute]
pub fn request(arguments: TokenStream, item: TokenStream) -> TokenStream {
    payload::request(arguments.into(), item.into()).into()
}

/// The part of `#[payload]`, `#[event]` and `#[request]` that has to see the item after `cfg_attr`. Not for use by hand.
#[doc(hidden)]
#[proc_macro_derive(Payload, attributes(ipc))]
pub fn derive_payload(item: TokenStream) -> TokenStream {
    payload::derive(item.into()).into()
}

/// What `ipc_runtime::api!` calls, with the path of the runtime before the entries. Not for use by hand.
#[doc(hidden)]
#[proc_macro]
pub fn __api(entries: TokenStream) -> TokenStream {
    api::api(entries.into()).into()
}
