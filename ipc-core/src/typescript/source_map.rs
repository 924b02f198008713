//! From a declaration in TypeScript to where it is declared in Rust, in the format that editors read.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::api::Api;
use super::{File, name};
use crate::schema::{ApiSchema, Location};

/// What a source map of ours holds besides what the format asks for. The format leaves names that begin so to everybody.
pub const MARK: (&str, &str) = ("x_generated_by", "ipc");

/// The source map of one rendered file of declarations: each name that it exports leads to its place in Rust. `source`
/// gives the path of a place's file, relative to the folder that the rendered file is in, or nothing, and then no name
/// leads there. `None` when no name leads anywhere.
pub fn source_map(
    schema: &ApiSchema,
    file: &File,
    mut source: impl FnMut(&Location) -> Option<String>,
) -> Option<String> {
    let places = Places::of(schema);
    let mut sources: Vec<String> = Vec::new();
    let mut mappings = Mappings::default();
    for line in file.content.lines() {
        if let Some((start, name, location)) = places.exported(line)
            && let Some(source) = source(location)
        {
            let known = sources.iter().position(|known| *known == source);
            let at = known.unwrap_or(sources.len());
            if known.is_none() {
                sources.push(source);
            }
            // All that follows the name, up to the next one, leads to the same place.
            for column in [start, start + name.encode_utf16().count()] {
                mappings.add(column, at, location);
            }
        }
        mappings.end_line();
    }
    if sources.is_empty() {
        return None;
    }
    let (_, file) = file.name.rsplit_once('/').unwrap_or(("", &file.name));
    let mut map = json!({
        "version": 3, "file": file, "sources": sources, "names": [],
        "mappings": mappings.text.trim_end_matches(';'),
    });
    map[MARK.0] = Value::from(MARK.1);
    Some(format!("{map}\n"))
}

/// Where what has a name is declared. Types and values may share one.
struct Places {
    types: HashMap<String, Location>,
    values: HashMap<String, Location>,
}

impl Places {
    fn of(schema: &ApiSchema) -> Self {
        let types = Api::new(schema).declared().into_iter();
        let commands = schema.commands.iter().map(|command| &command.header);
        let events = schema.events.iter().map(|event| &event.header);
        let requests = schema.requests.iter().map(|request| &request.header);
        let headers = commands.chain(events).chain(requests);
        Places {
            types: types.map(|one| (one.name, one.decl.header.location)).collect(),
            values: headers.map(|header| (name::constant(header.name), header.location)).collect(),
        }
    }

    /// The name that is exported on a line, and the column where it begins.
    fn exported<'a>(&self, line: &'a str) -> Option<(usize, &'a str, &Location)> {
        let starts = [
            ("export interface ", &self.types),
            ("export type ", &self.types),
            ("export declare const ", &self.values),
        ];
        starts.into_iter().find_map(|(start, places)| {
            let name = line.strip_prefix(start)?.split(['<', ' ', ':']).next()?;
            Some((start.len(), name, places.get(name)?))
        })
    }
}

/// Positions, each told by how far it is from the one before.
#[derive(Default)]
struct Mappings {
    text: String,
    column: usize,
    source: usize,
    line: u32,
    source_column: u32,
}

impl Mappings {
    /// A column of the current line leads to a place. Columns are added from left to right.
    fn add(&mut self, column: usize, source: usize, location: &Location) {
        if self.column > 0 {
            self.text.push(',');
        }
        let line = location.line.saturating_sub(1);
        let source_column = location.column.saturating_sub(1);
        digits(&mut self.text, distance(self.column, column));
        digits(&mut self.text, distance(self.source, source));
        digits(&mut self.text, i64::from(line) - i64::from(self.line));
        digits(&mut self.text, i64::from(source_column) - i64::from(self.source_column));
        (self.column, self.source) = (column, source);
        (self.line, self.source_column) = (line, source_column);
    }

    fn end_line(&mut self) {
        self.text.push(';');
        self.column = 0;
    }
}

fn distance(from: usize, to: usize) -> i64 {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    number(to) - number(from)
}

/// A number in digits of five bits, the lowest first; the lowest bit of all is the sign.
fn digits(text: &mut String, number: i64) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut left = number.unsigned_abs() << 1 | u64::from(number < 0);
    loop {
        let digit = (left & 31) as usize;
        left >>= 5;
        let more = if left > 0 { 32 } else { 0 };
        text.push(char::from(DIGITS[digit | more]));
        if left == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_digits_of_five_bits() {
        for (number, expected) in
            [(0, "A"), (1, "C"), (-1, "D"), (15, "e"), (16, "gB"), (21, "qB"), (-1000, "x+B")]
        {
            let mut text = String::new();
            digits(&mut text, number);
            assert_eq!(text, expected, "{number}");
        }
    }
}
