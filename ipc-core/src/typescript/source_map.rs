//! Source maps from declarations in TypeScript to their Rust source.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::api::Api;
use super::{File, name};
use crate::schema::{ApiSchema, Location};

/// A mark of this generator in source maps. The format reserves names with this prefix for
/// extensions.
pub const MARK: (&str, &str) = ("x_generated_by", "ipc");

/// Returns the source map of a rendered file of declarations, which maps each exported name to its
/// location in Rust.
///
/// `source` returns the path of a location's file, relative to the folder of the rendered file;
/// names without a path are not mapped. The result is `None` if no name is mapped.
pub fn source_map(
    schema: &ApiSchema,
    file: &File,
    mut source: impl FnMut(&Location) -> Option<String>,
) -> Option<String> {
    let locations = Locations::new(schema);
    let mut sources: Vec<String> = Vec::new();
    let mut mappings = Mappings::default();
    for line in file.content.lines() {
        if let Some((start, name, location)) = locations.exported(line)
            && let Some(source) = source(location)
        {
            let known = sources.iter().position(|known| *known == source);
            let at = known.unwrap_or(sources.len());
            if known.is_none() {
                sources.push(source);
            }
            // The text between this name and the next also maps to the location.
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

/// The locations of names. A type and a value can have the same name.
struct Locations {
    types: HashMap<String, Location>,
    values: HashMap<String, Location>,
}

impl Locations {
    fn new(schema: &ApiSchema) -> Self {
        let types = Api::new(schema).declared().into_iter();
        let commands = schema.commands.iter().map(|command| &command.header);
        let events = schema.events.iter().map(|event| &event.header);
        let requests = schema.requests.iter().map(|request| &request.header);
        let headers = commands.chain(events).chain(requests);
        Locations {
            types: types.map(|one| (one.name, one.decl.header.location)).collect(),
            values: headers.map(|header| (name::constant(header.name), header.location)).collect(),
        }
    }

    /// Returns the exported name on a line, and its column.
    fn exported<'a>(&self, line: &'a str) -> Option<(usize, &'a str, &Location)> {
        let starts = [
            ("export interface ", &self.types),
            ("export type ", &self.types),
            ("export declare const ", &self.values),
        ];
        starts.into_iter().find_map(|(start, locations)| {
            let name = line.strip_prefix(start)?.split(['<', ' ', ':']).next()?;
            Some((start.len(), name, locations.get(name)?))
        })
    }
}

/// Mappings, each relative to the previous one.
#[derive(Default)]
struct Mappings {
    text: String,
    column: usize,
    source: usize,
    line: u32,
    source_column: u32,
}

impl Mappings {
    /// Maps a column of the current line to a location. Columns must be added from left to right.
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

/// Appends a number in base 64 VLQ: five bits a digit, lowest first, with the sign in the lowest
/// bit.
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
    fn numbers_are_base_64_vlq() {
        for (number, expected) in
            [(0, "A"), (1, "C"), (-1, "D"), (15, "e"), (16, "gB"), (21, "qB"), (-1000, "x+B")]
        {
            let mut text = String::new();
            digits(&mut text, number);
            assert_eq!(text, expected, "{number}");
        }
    }
}
