//! Types that compile, and that serde does not bring back as they were: found in the schema, where aliases and type
//! arguments are known.

mod flatten;
mod overlap;

use std::fmt;

use self::overlap::{Overlap, Side};

use crate::schema::{
    ApiSchema, Body, Content, Field, Header, Integers, Number, Shape, Tagging, Types, Variant, Wide,
};

/// A type that does not survive the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mangled {
    site: Header,
    reason: String,
}

impl fmt::Display for Mangled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ({}): {}", self.site.name, self.site.location, self.reason)
    }
}

/// Everything in an api that serde does not bring back, once each.
pub fn mangled(schema: &ApiSchema) -> Vec<Mangled> {
    let mut search = Search {
        types: &schema.types,
        integers: schema.integers,
        seen: Vec::new(),
        found: Vec::new(),
    };
    for command in &schema.commands {
        let arguments = command.arguments.iter().map(|argument| &argument.shape);
        let shapes = arguments.chain([&command.result]).chain(&command.error);
        shapes.for_each(|shape| search.visit(shape, &command.header, None));
    }
    for event in &schema.events {
        search.visit(&event.payload, &event.header, None);
    }
    for request in &schema.requests {
        let shapes = [&request.payload, &request.reply].into_iter().chain(&request.error);
        shapes.for_each(|shape| search.visit(shape, &request.header, None));
    }
    search.found
}

struct Search<'a> {
    types: &'a Types,
    integers: Integers,
    seen: Vec<(Shape, Option<Buffer>)>,
    found: Vec<Mangled>,
}

/// Why serde reads a value from a buffer of its own, which knows less than JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Buffer {
    Tagged,
    Untagged,
    Flattened,
}

impl fmt::Display for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Buffer::Tagged => "in an enum that is tagged internally or adjacently",
            Buffer::Untagged => "in an untagged enum",
            Buffer::Flattened => "under `flatten`",
        })
    }
}

/// More uses of declared types than any api has; a type that goes on growing ends here.
const MOST_USES: usize = 10_000;
/// A type that is only itself again ends here; that it is so, is told by the check of the bindings.
const MOST_ALIASES: usize = 64;

const HAS_IT: &str = "which has a member of that name";

/// What a shape is as the key of a map.
enum Key {
    /// A string of its own.
    Text,
    /// Read from a string.
    Parsed,
    /// Nothing that a string can be.
    Not,
}

impl Search<'_> {
    /// `shape` has no parameters any more.
    fn visit(&mut self, shape: &Shape, site: &Header, buffer: Option<Buffer>) {
        match shape {
            Shape::Nullable(inner) if self.may_be_null(inner, MOST_ALIASES) => {
                let reason = "an `Option` around something that is `null` itself: `Some` of it comes back as `None`. \
                              Use an enum with a variant for each case";
                self.found(site, reason.to_owned());
            }
            Shape::Array(inner) if **inner == Shape::Number(Number::U8) => {
                let reason = "a list of `u8` would be an array of numbers in TypeScript: use `Bytes`, or `u16` for a list \
                              of small numbers";
                self.found(site, reason.to_owned());
            }
            Shape::Integer(Wide::I128 | Wide::U128, _) => {
                if let Some(buffer) = buffer {
                    let reason = format!(
                        "serde does not bring an integer of 128 bits back {buffer}: use 64 bits, or send it as a `String`"
                    );
                    self.found(site, reason);
                }
            }
            Shape::Map(key, value) => {
                self.check_key(key, site, buffer);
                return self.visit(value, site, buffer);
            }
            Shape::Named(reference, arguments) => {
                let use_ = (shape.clone(), buffer);
                if self.seen.contains(&use_) || self.seen.len() == MOST_USES {
                    return;
                }
                self.seen.push(use_);
                let decl = self.types.get(*reference);
                self.visit_body(&decl.body, arguments, &decl.header, buffer);
            }
            _ => {}
        }
        shape.parts().into_iter().for_each(|part| self.visit(part, site, buffer));
    }

    fn visit_body(
        &mut self,
        body: &Body,
        arguments: &[Shape],
        site: &Header,
        buffer: Option<Buffer>,
    ) {
        match body {
            Body::Alias(shape) => self.visit(&shape.closed(arguments), site, buffer),
            Body::Object(fields) => self.visit_fields(fields, arguments, site, buffer, None),
            Body::Enum(tagging, variants) => {
                let buffer = match tagging {
                    Tagging::External => buffer,
                    Tagging::Untagged => buffer.or(Some(Buffer::Untagged)),
                    Tagging::Internal { .. } | Tagging::Adjacent { .. } => {
                        buffer.or(Some(Buffer::Tagged))
                    }
                };
                let beside = match tagging {
                    Tagging::Internal { tag } => Some(*tag),
                    _ => None,
                };
                for variant in variants {
                    match &variant.content {
                        Content::Object(fields) => {
                            self.visit_fields(fields, arguments, site, buffer, beside);
                        }
                        content => content
                            .shapes()
                            .iter()
                            .for_each(|shape| self.visit(&shape.closed(arguments), site, buffer)),
                    }
                    if let Tagging::Internal { tag } = tagging {
                        self.check_tagged(tag, variant, arguments, site);
                    }
                }
                if *tagging == Tagging::Untagged {
                    self.check_untagged(variants, arguments, site);
                }
            }
        }
    }

    fn visit_fields(
        &mut self,
        fields: &[Field],
        arguments: &[Shape],
        site: &Header,
        buffer: Option<Buffer>,
        tag: Option<&'static str>,
    ) {
        for field in fields {
            let buffer = if field.flatten { buffer.or(Some(Buffer::Flattened)) } else { buffer };
            self.visit(&field.shape.closed(arguments), site, buffer);
        }
        if fields.iter().any(|field| field.flatten) {
            for problem in flatten::problems(self.types, self.integers, fields, arguments, tag) {
                self.found(site, problem);
            }
        }
    }

    /// A key of a map is a string in JSON.
    fn check_key(&mut self, key: &Shape, site: &Header, buffer: Option<Buffer>) {
        match (self.key(key, MOST_ALIASES), buffer) {
            (Key::Text, _) | (Key::Parsed, None) => {}
            (Key::Parsed, Some(buffer)) => {
                let reason = format!(
                    "serde does not bring a map whose keys are not strings back {buffer}: use `String` keys"
                );
                self.found(site, reason);
            }
            (Key::Not, _) => {
                let reason = "the keys of a map are strings in JSON: use a string, an integer, a `bool`, or an enum of \
                              variants without content, or send the map as a list of pairs";
                self.found(site, reason.to_owned());
            }
        }
    }

    fn key(&self, shape: &Shape, depth: usize) -> Key {
        let Some(depth) = depth.checked_sub(1) else { return Key::Not };
        match shape {
            Shape::String | Shape::Formatted(_) => Key::Text,
            Shape::Number(Number::F32 | Number::F64) => Key::Not,
            Shape::Bool | Shape::Number(_) | Shape::Integer(..) => Key::Parsed,
            Shape::Named(reference, arguments) => match &self.types.get(*reference).body {
                Body::Alias(shape) => self.key(&shape.closed(arguments), depth),
                Body::Enum(Tagging::External, variants)
                    if variants.iter().all(|variant| variant.content == Content::Unit) =>
                {
                    Key::Text
                }
                _ => Key::Not,
            },
            _ => Key::Not,
        }
    }

    /// serde takes the first variant that fits.
    fn check_untagged(&mut self, variants: &[Variant], arguments: &[Shape], site: &Header) {
        let mut overlap = Overlap::new(self.types);
        let forms = |side| -> Vec<_> {
            let of = |variant: &Variant| overlap.forms_of(&variant.content, arguments, side);
            variants.iter().map(of).collect()
        };
        let (readers, writers) = (forms(Side::Reader), forms(Side::Writer));
        for (at, later) in variants.iter().enumerate() {
            let mut swallows = |earlier: &usize| overlap.any(&readers[*earlier], &writers[at]);
            if let Some(earlier) = (0..at).find(&mut swallows) {
                let (first, second) = (variants[earlier].name, later.name);
                let reason = format!(
                    "untagged, `{second}` may come back as `{first}`, which stands before it and can be read from the \
                     same JSON: put the one with more members first, or tell them apart with `#[serde(tag = \"…\")]`"
                );
                self.found(site, reason);
            }
        }
    }

    /// serde writes the tag among the members of what is in the variant.
    fn check_tagged(&mut self, tag: &str, variant: &Variant, arguments: &[Shape], site: &Header) {
        let Content::Newtype(inner) = &variant.content else { return };
        if let Err(why) = self.takes_a_tag(&inner.closed(arguments), tag, MOST_ALIASES) {
            let name = variant.name;
            self.found(
                site,
                format!(
                    "variant `{name}` can not have the tag `{tag}` beside its content, {why}: name the content too, with \
                     `#[serde(tag = \"{tag}\", content = \"…\")]`"
                ),
            );
        }
    }

    fn fields_take_a_tag(
        &self,
        fields: &[Field],
        arguments: &[Shape],
        tag: &str,
    ) -> Result<(), &'static str> {
        let (names, rest) = flatten::names(self.types, fields, arguments);
        if names.contains(&tag) {
            return Err(HAS_IT);
        }
        match rest {
            None | Some(Shape::Json | Shape::String) => Ok(()),
            Some(_) => Err("which says of every member what is not true of the tag"),
        }
    }

    fn takes_a_tag(&self, shape: &Shape, tag: &str, depth: usize) -> Result<(), &'static str> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(()) };
        const NO_OBJECT: &str = "which is not an object with members of its own";
        let (reference, arguments) = match shape {
            Shape::Null => return Ok(()),
            Shape::Named(reference, arguments) => (*reference, arguments),
            _ => return Err(NO_OBJECT),
        };
        match &self.types.get(reference).body {
            Body::Alias(shape) => self.takes_a_tag(&shape.closed(arguments), tag, depth),
            Body::Object(fields) => self.fields_take_a_tag(fields, arguments, tag),
            Body::Enum(Tagging::Internal { tag: own }, _) if *own == tag => Err(HAS_IT),
            Body::Enum(Tagging::Internal { .. }, variants) => {
                variants.iter().try_for_each(|variant| match &variant.content {
                    Content::Unit => Ok(()),
                    Content::Object(fields) => self.fields_take_a_tag(fields, arguments, tag),
                    Content::Newtype(shape) => {
                        self.takes_a_tag(&shape.closed(arguments), tag, depth)
                    }
                    Content::Tuple(_) => Err(NO_OBJECT),
                })
            }
            Body::Enum(..) => Err(NO_OBJECT),
        }
    }

    fn may_be_null(&self, shape: &Shape, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match shape {
            Shape::Null | Shape::Nullable(_) | Shape::Json => true,
            Shape::Named(reference, arguments) => match &self.types.get(*reference).body {
                Body::Alias(shape) => self.may_be_null(&shape.closed(arguments), depth),
                Body::Enum(Tagging::Untagged, variants) => {
                    variants.iter().any(|variant| match &variant.content {
                        Content::Unit => true,
                        Content::Newtype(shape) => {
                            self.may_be_null(&shape.closed(arguments), depth)
                        }
                        Content::Tuple(_) | Content::Object(_) => false,
                    })
                }
                Body::Object(_) | Body::Enum(..) => false,
            },
            _ => false,
        }
    }

    fn found(&mut self, site: &Header, reason: String) {
        let found = Mangled { site: *site, reason };
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }
}
