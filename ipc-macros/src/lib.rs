//! `#[command]`, `#[event]`, `#[request]`, `#[payload]` and `api!`, which declare an API. Use them
//! through `ipc_runtime`.
//!
//! The crate is a small compiler. `attr` alone parses attributes. `command`, `payload` and `api`
//! each have a model, rules that validate the model, and an expansion that writes it out. `paths`
//! has every name of the runtime that an expansion may use. The crate knows only syntax: the traits
//! that an expansion names decide the meaning of a type.

mod api;
mod attr;
mod case;
mod command;
mod duration;
mod errors;
mod header;
mod item;
mod name;
mod paths;
mod payload;
mod symbol;
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

/// Derives `Payload`. The attributes above add this derive, which sees the item after `cfg_attr`.
#[doc(hidden)]
#[proc_macro_derive(Payload, attributes(ipc))]
pub fn derive_payload(item: TokenStream) -> TokenStream {
    payload::derive(item.into()).into()
}

/// Expands `ipc_runtime::api!`, which passes the path of the runtime before the entries.
#[doc(hidden)]
#[proc_macro]
pub fn __api(entries: TokenStream) -> TokenStream {
    api::api(entries.into()).into()
}
