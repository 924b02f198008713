//! The Rust sources of the types and of the list of members.

use std::fmt::Write as _;

use super::Type;

/// The declarations.
pub(super) fn types(types: &[Type]) -> String {
    let mut text = String::from(
        "use std::borrow::Cow;\n\
         use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};\n\
         use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};\n\
         use std::num::{NonZeroI8, NonZeroI64, NonZeroU32, NonZeroU128};\n\
         use std::path::PathBuf;\n\
         use std::sync::Arc;\n\
         use std::time::{Duration, SystemTime};\n\n\
         use ipc_runtime::{AnyPath, BigInt, Bytes, JsonValue, Number, Timestamp, payload};\n\n\
         use crate::random::{Random, random};\n",
    );
    for one in types {
        text.push_str(&declaration(one));
    }
    text
}

fn declaration(one: &Type) -> String {
    let Type { name, docs, params, serde, derives, body, impls, .. } = one;
    let generics = if params.is_empty() { String::new() } else { format!("<{params}>") };
    let keyword = if one.is_enum { "enum" } else { "struct" };
    let equal =
        if one.is_compared_by_hand || derives.contains("PartialEq") { "" } else { ", PartialEq" };
    let derives = if derives.is_empty() { String::new() } else { format!(", {derives}") };
    let serde = if serde.is_empty() { String::new() } else { format!("#[serde({serde})]\n") };
    let makes = one.makes.iter().map(|make| {
        let source = if make.contains("s.") { "s" } else { "_" };
        format!("|{source}| {make}")
    });
    let makes: Vec<String> = makes.collect();
    let prefix = if params.is_empty() { String::new() } else { format!("generic<{params}> ") };
    format!(
        "\n/// {docs}\n#[payload]\n#[derive(Clone, Debug{equal}{derives})]\n{serde}pub {keyword} {name}{generics} {body}\n\n{impls}\n\
         random!({prefix}{name}{generics}: {});\n",
        makes.join(", ")
    )
}

/// The members of the corpus: each type with its commands, and its row in `docs/types.md`.
pub(super) fn members(types: &[Type]) -> String {
    let mut text = String::from(
        "use crate::member::{lists, members};\nuse crate::types::*;\n\n\
         members! {\n",
    );
    let members = || types.iter().filter(|one| one.is_member());
    for one in members() {
        let snake = snake_case(&one.name);
        let row = match &one.row {
            Some((section, rust)) => format!("Some(({section:?}, {rust:?}))"),
            None => "None".to_owned(),
        };
        let _ = writeln!(text, "    {} give_{snake} take_{snake} {row};", one.name);
    }
    text.push_str("}\n\nlists! {\n");
    for (list, docs, wanted) in [
        ("corpus_api", "The commands of every type.", None),
        (
            "integers_api",
            "The commands of the types whose integers depend on `Api::integers`.",
            Some(true),
        ),
    ] {
        let _ = writeln!(text, "    /// {docs}\n    {list}:");
        for one in members().filter(|one| wanted.is_none_or(|wide| one.is_wide == wide)) {
            let snake = snake_case(&one.name);
            let _ = writeln!(text, "    give_{snake} take_{snake}");
        }
        text.push_str("    ;\n");
    }
    text.push_str("}\n");
    text
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for letter in name.chars() {
        if letter.is_uppercase() && !before.is_uppercase() && before != '_' {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = letter;
    }
    snake
}
