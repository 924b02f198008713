//! Generates files from the corpus: bindings, TypeScript with values of their types, and the table
//! of the docs. Only the table and a digest of the other files are committed; the files themselves
//! are in `target`, where `npm test` in `tests/typescript` compiles them.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ipc_core::schema::{ApiSchema, Body, CommandSchema, Direction, Shape};
use ipc_core::values::{Values, command_is_extended};
use ipc_corpus::kept::{keep_current, keep_digest_current};
use ipc_corpus::literal::{Literal, quoted};
use ipc_corpus::neighbour::Neighbourhood;
use ipc_corpus::{ALL, Member, corpus_api, integers_api};
use ipc_runtime::{Api, Bindings, BindingsError, Integers};

const NOTICE: &str = "Generated from the corpus by `cargo test -p ipc-corpus`. Do not edit.";

fn numbers() -> Api {
    integers_api().integers(Integers::Number)
}

/// The folder of the generated files, where the npm packages look for them.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus")
}

#[test]
fn bindings_and_checks_of_their_types() -> Result<(), BindingsError> {
    let mut files = Vec::new();
    for (name, api) in [("bigint", corpus_api()), ("number", numbers())] {
        let bindings = Bindings::of(&api);
        bindings.write(folder().join("bindings").join(name))?;
        // The client is not generated from the corpus.
        let generated = bindings.client_from("ipc-client").render()?.into_iter();
        files.extend(generated.map(|(file, text)| (format!("bindings/{name}/{file}"), text)));
        let checks = (format!("types/{name}.ts"), checks(&api.schema(), name));
        write(&checks);
        files.push(checks);
    }
    write(&("types/check.ts".to_owned(), include_str!("../check.ts").to_owned()));
    keep_digest_current("digest.txt", &folder(), &files);
    Ok(())
}

fn write((name, text): &(String, String)) {
    let path = folder().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Makes TypeScript with values of each type, and values to be refused by the type.
fn checks(schema: &ApiSchema, folder: &str) -> String {
    let mut text = format!(
        "// {NOTICE}\nimport type * as ipc from \"../bindings/{folder}/index.js\";\n\
         import {{ is, type Input, type Output }} from \"./check.js\";\n"
    );
    for (member, give, take) in members(schema) {
        write!(text, "\n// {}\n", member.name).unwrap();
        let mut samples = samples(schema, member, give);
        let forms = forms(schema, member, give);
        forms.into_iter().for_each(|form| push_new(&mut samples, form));
        let directions = [
            (Direction::Output, "Output", give, &give.result),
            (Direction::Input, "Input", take, argument(take)),
        ];
        for (direction, way, command, shape) in directions {
            let of = format!("{way}<typeof ipc.{}>", camel_case(command.header.name));
            let (types, integers) = (&schema.types, schema.integers);
            let neighbourhood = Neighbourhood { types, integers, direction };
            let mut accepted: Vec<Literal> = Vec::new();
            let suited = samples.iter().map(|sample| neighbourhood.suited(shape, sample));
            for value in suited {
                push_new(&mut accepted, value);
            }
            let shortened = neighbourhood.shortened(shape, &accepted[0]);
            push_new(&mut accepted, shortened);
            for value in &accepted {
                writeln!(text, "is<{of}>({value});").unwrap();
            }
            let first = &accepted[0];
            let neighbours = neighbourhood.of(shape, first);
            assert!(!neighbours.is_empty(), "{first} of {} has no neighbours", member.name);
            for (what, neighbour) in some(&neighbours, 5) {
                writeln!(text, "// @ts-expect-error: {what}").unwrap();
                writeln!(text, "is<{of}>({neighbour});").unwrap();
            }
        }
    }
    text
}

fn push_new(all: &mut Vec<Literal>, value: Literal) {
    if !all.contains(&value) {
        all.push(value);
    }
}

/// The members of the corpus whose commands are in `schema`, with these commands.
fn members(
    schema: &ApiSchema,
) -> impl Iterator<Item = (&'static Member, &CommandSchema, &CommandSchema)> {
    let find = |name| schema.commands.iter().find(|command| command.header.name == name);
    ALL.iter().filter_map(move |member| Some((member, find(member.give)?, find(member.take)?)))
}

fn argument(take: &CommandSchema) -> &Shape {
    &take.arguments.iter().find(|argument| argument.name == "value").unwrap().shape
}

/// Returns a short value of each form, so that all values are known to fit their type: of each
/// variant, and with and without each optional member. There are only some forms of a map.
fn forms(schema: &ApiSchema, member: &Member, give: &CommandSchema) -> Vec<Literal> {
    const MAX_FORMS: usize = 12;
    let variants = schema.types.iter().flat_map(|decl| match &decl.body {
        Body::Enum(_, variants) => &variants[..],
        _ => &[],
    });
    let names: HashSet<String> = variants.map(|variant| quoted(variant.name)).collect();
    let mut literals = literals(schema, member, give);
    literals.sort_by_key(|(len, _)| *len);
    let mut known = HashSet::new();
    let new = literals.into_iter().filter(|(_, literal)| known.insert(form(literal, &names)));
    new.take(MAX_FORMS).map(|(_, literal)| literal).collect()
}

/// Returns what a value has in common with others of its form.
fn form(literal: &Literal, names: &HashSet<String>) -> String {
    match literal {
        Literal::Plain(text) if names.contains(text) => text.clone(),
        Literal::Plain(text) => match text.chars().next() {
            Some('-' | '0'..='9') => "number".to_owned(),
            first => first.into_iter().collect(),
        },
        Literal::Array(elements) => {
            let forms: BTreeSet<_> = elements.iter().map(|one| form(one, names)).collect();
            format!("{forms:?}")
        }
        Literal::Object(members) => {
            let forms: BTreeMap<_, _> =
                members.iter().map(|(key, one)| (key, form(one, names))).collect();
            format!("{forms:?}")
        }
    }
}

/// Returns some readable values. The longest is the first, since it has the most parts.
fn samples(schema: &ApiSchema, member: &Member, give: &CommandSchema) -> Vec<Literal> {
    const READABLE: usize = 120;
    const COUNT: usize = 2;
    let mut literals = literals(schema, member, give);
    literals.sort_by_key(|(len, _)| *len);
    literals.dedup();
    let readable = literals.iter().take_while(|(len, _)| *len <= READABLE).count();
    literals.truncate(readable.max(1));
    literals.reverse();
    some(&literals, COUNT).map(|(_, literal)| literal.clone()).collect()
}

/// Returns values with the length of their source text.
fn literals(schema: &ApiSchema, member: &Member, give: &CommandSchema) -> Vec<(usize, Literal)> {
    let extended = command_is_extended(schema, give);
    // For a tuple under this key, TypeScript checks the `constructor` that every object has.
    let texts = texts(schema, member, give).filter(|text| !text.contains("\"constructor\":["));
    let literals = texts.map(|text| Literal::of_text(&text, extended));
    literals.map(|one| (one.to_string().len(), one)).collect()
}

/// The texts of values, the same in each run.
fn texts(
    schema: &ApiSchema,
    member: &Member,
    give: &CommandSchema,
) -> impl Iterator<Item = String> {
    let values = Values {
        integers: schema.integers,
        extended: command_is_extended(schema, give),
        ..Values::PLAIN
    };
    (0..100).map(move |seed| (member.text)(seed, &values).unwrap())
}

/// About `count` elements of `all`, evenly spread.
fn some<T>(all: &[T], count: usize) -> impl Iterator<Item = &T> {
    all.iter().step_by(all.len().div_ceil(count).max(1))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| {
        let (head, tail) = word.split_at(1);
        camel + &head.to_uppercase() + tail
    })
}

#[test]
fn the_table_of_the_docs_is_current() -> Result<(), BindingsError> {
    let rendered = Bindings::of(&corpus_api()).render()?;
    let index = rendered.into_iter().find(|(name, _)| name == "index.ts");
    let (_, index) = index.expect("there is an index");
    keep_current("../../docs/types.md", &table(&corpus_api().schema(), &without_comments(&index)));
    Ok(())
}

const INTRODUCTION: &str = "\
# Types in Rust, TypeScript and messages

Each row is a type whose values the tests send to a webview and back: the type in Rust, the type in
the generated TypeScript, and a value in a message.

- An integer of 64 bits or more is a `bigint`. With `Api::integers(Integers::Number)` it is a
  `number`, and values beyond ±(2^53 − 1) are errors; `BigInt<…>` and `Number<…>` override this
  setting for a field or an argument.
- `{\"$int\": …}` and `{\"$bytes\": …}` occur in messages only. If a command or event contains such a
  value, keys that begin with `$` get another `$` in front. Large bytes are sent out of band.
- If a type has members that only pages may leave out, there are two TypeScript types: the name of
  the one that pages send ends with `Input`.
- An attribute that acts in one direction shows in that direction alone. With
  `skip_serializing_if = \"Option::is_none\"`, a member that Rust sends is never `null`.
- `Bytes` is a `Uint8Array`, of an `ArrayBuffer` where a page receives it; a `Vec<u8>` is refused. An
  `Option` of a type that may itself be `null` is refused too.
- JavaScript has no −0 in JSON, and a single kind of number: in a `JsonValue`, `1.0` comes back as
  `1`.
";

fn table(schema: &ApiSchema, declarations: &str) -> String {
    let mut sections: Vec<(&str, String)> = Vec::new();
    for (member, give, _) in members(schema) {
        let Some((section, rust)) = member.row else { continue };
        let mut typescript = told(declarations, member.name).unwrap();
        if let Some(input) = told(declarations, &format!("{}Input", member.name)) {
            write!(typescript, "<br>from the page: {input}").unwrap();
        }
        let wire = code(&shown(schema, member, give));
        let row = format!("| {} | {typescript} | {wire} |\n", code(rust));
        match sections.iter_mut().find(|(name, _)| *name == section) {
            Some((_, rows)) => rows.push_str(&row),
            None => sections.push((section, row)),
        }
    }
    let mut text = format!("<!-- {NOTICE} -->\n\n{INTRODUCTION}");
    for (section, rows) in sections {
        let head = "| Rust | TypeScript | on the wire |\n|---|---|---|\n";
        write!(text, "\n## {section}\n\n{head}{rows}").unwrap();
    }
    text
}

/// Returns a type in TypeScript, and the type behind the name if there is only a name.
fn told(declarations: &str, name: &str) -> Option<String> {
    let typescript = declared(declarations, name)?;
    let inner = declared(declarations, &typescript);
    let inner = inner.map_or(String::new(), |inner| format!(", which is {}", code(&inner)));
    Some(code(&typescript) + &inner)
}

/// A value as long as the table allows, of printable ASCII characters.
fn shown(schema: &ApiSchema, member: &Member, give: &CommandSchema) -> String {
    const MAX_LEN: usize = 72;
    let is_plain =
        |text: &String| text.chars().all(|letter| (' '..='~').contains(&letter) && letter != '\\');
    let mut readable: Vec<_> = texts(schema, member, give).filter(is_plain).collect();
    readable.sort_by_key(String::len);
    let short = readable.iter().take_while(|text| text.len() <= MAX_LEN).last();
    let shown = short.or(readable.first());
    shown.unwrap_or_else(|| panic!("no value of {} is readable", member.name)).clone()
}

/// Code in a cell of a table.
fn code(text: &str) -> String {
    let fence = if text.contains('`') { "``" } else { "`" };
    format!("{fence}{}{fence}", text.replace('|', "\\|"))
}

/// Returns the declaration of a type, in a single line.
fn declared(declarations: &str, name: &str) -> Option<String> {
    let body = ["interface", "type"].iter().find_map(|keyword| {
        let head = format!("export {keyword} {name}");
        let found = declarations.split(&head).skip(1);
        found.into_iter().find(|rest| rest.starts_with([' ', '<']))
    })?;
    let mut depth = 0;
    let mut end = body.len();
    for (at, letter) in body.char_indices() {
        match letter {
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth -= 1,
            _ => {}
        }
        let ends = letter == ';' || letter == '}' && !body.trim_start().starts_with('=');
        if depth == 0 && ends {
            end = at + usize::from(letter == '}');
            break;
        }
    }
    let words: Vec<&str> = body[..end].split_whitespace().collect();
    Some(words.join(" ").trim_start_matches("= ").trim_start_matches("| ").to_owned())
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/**");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest))
}
