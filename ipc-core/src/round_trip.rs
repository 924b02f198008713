//! Finds types whose values serde does not round-trip, although they compile. The search runs on
//! the schema, where aliases and type arguments are known.

mod closed;
mod flatten;
mod overlap;

use std::fmt;

use self::overlap::{Overlap, Side};

use crate::schema::{
    ApiSchema, Argument, Body, Content, Field, Flow, Header, Integers, NumberKind, Presence, Reads,
    Shape, Tagging, Types, Variant, Wide,
};
use crate::view::{MAX_ALIAS_DEPTH, VariantForm, View};

/// A type whose values serde does not round-trip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotRoundTrip {
    site: Header,
    reason: String,
}

impl fmt::Display for NotRoundTrip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ({}): {}", self.site.name, self.site.location, self.reason)
    }
}

/// Returns the types of an api whose values serde does not round-trip, without duplicates.
pub fn check_round_trip(schema: &ApiSchema) -> Vec<NotRoundTrip> {
    let mut search = Search {
        types: &schema.types,
        integers: schema.integers,
        seen: Vec::new(),
        found: Vec::new(),
    };
    for command in &schema.commands {
        for Argument { shape, flow, .. } in &command.arguments {
            match flow {
                Flow::Value => search.visit(shape, &command.header, None),
                Flow::Channel | Flow::Streaming => {
                    search.visit_inside(shape, &command.header, None)
                }
            }
        }
        let sent = [&command.result].into_iter().chain(&command.error);
        sent.for_each(|shape| search.visit_inside(shape, &command.header, None));
    }
    for event in &schema.events {
        search.visit_inside(&event.payload, &event.header, None);
    }
    for request in &schema.requests {
        request.shapes().for_each(|shape| search.visit_inside(shape, &request.header, None));
    }
    search.found
}

struct Search<'a> {
    types: &'a Types,
    integers: Integers,
    seen: Vec<(Shape, Option<Buffer>)>,
    found: Vec<NotRoundTrip>,
}

/// The reason why serde reads a value from its own buffer, which knows less than JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Buffer {
    Tagged,
    Untagged,
    Flattened,
}

impl fmt::Display for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Buffer::Tagged => "in an internally or adjacently tagged enum",
            Buffer::Untagged => "in an untagged enum",
            Buffer::Flattened => "under `flatten`",
        })
    }
}

/// The limit of uses of declared types. An api has fewer; a type whose arguments grow without end
/// reaches the limit.
const MAX_USES: usize = 10_000;

const SAME_MEMBER: &str = "because the content has a member of that name";
const NOT_AN_OBJECT: &str = "because the content is not an object with its own members";

/// The JSON of a shape as the key of a map.
enum Key {
    /// A string without conversion.
    Text,
    /// A string parsed by serde.
    Parsed,
    /// Not a valid key.
    Unsupported,
}

impl Search<'_> {
    /// Visits a shape without parameters.
    fn visit(&mut self, shape: &Shape, site: &Header, buffer: Option<Buffer>) {
        match shape {
            Shape::Nullable(inner) if self.may_be_null(inner, MAX_ALIAS_DEPTH) => {
                let reason = "an `Option` around a value that can be `null`: its `Some` comes back \
                              as `None`; use `Patch` for a member that can be left out, or an enum \
                              with a variant for each case";
                self.found(site, reason.to_owned());
            }
            Shape::Patch(inner) if self.may_be_null(inner, MAX_ALIAS_DEPTH) => {
                let reason = "a `Patch` of a value that can be `null`: its `Value` comes back as \
                              `Null`; use an enum with a variant for each case";
                self.found(site, reason.to_owned());
            }
            Shape::Array(inner) if **inner == Shape::Number(NumberKind::U8) => {
                let reason = "a list of `u8` would become an array of numbers in TypeScript; use \
                              `Bytes`, or `u16` for a list of small numbers";
                self.found(site, reason.to_owned());
            }
            Shape::Integer(Wide::I128 | Wide::U128, _) => {
                if let Some(buffer) = buffer {
                    let reason = format!(
                        "serde does not round-trip a 128-bit integer {buffer}; use a 64-bit \
                         integer, or send the integer as a `String`"
                    );
                    self.found(site, reason);
                }
            }
            Shape::Map(key, value) => {
                self.check_key(key, site, buffer);
                return self.visit_inside(value, site, buffer);
            }
            Shape::Named(reference, arguments) => {
                let use_ = (shape.clone(), buffer);
                if self.seen.contains(&use_) || self.seen.len() == MAX_USES {
                    return;
                }
                self.seen.push(use_);
                let decl = self.types.get(*reference);
                self.visit_body(&decl.body, arguments, &decl.header, buffer);
            }
            _ => {}
        }
        shape.parts().into_iter().for_each(|part| self.visit_inside(part, site, buffer));
    }

    /// Visits a shape in a position that is always there: it can be no `Patch`.
    fn visit_inside(&mut self, shape: &Shape, site: &Header, buffer: Option<Buffer>) {
        if matches!(*self.types.resolved(shape), Shape::Patch(_)) {
            let reason = "a `Patch` can only be a member of its own, or an argument of a command: \
                          nothing else can be left out";
            self.found(site, reason.to_owned());
        }
        self.visit(shape, site, buffer);
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
                let (inside, tag) = match tagging {
                    Tagging::External => (None, None),
                    Tagging::Untagged => (Some(Buffer::Untagged), None),
                    Tagging::Internal { tag } => (Some(Buffer::Tagged), Some(*tag)),
                    Tagging::Adjacent { .. } => (Some(Buffer::Tagged), None),
                };
                let is_unnamed = |variant: &Variant| variant.reads == Reads::Unnamed;
                let first = variants.iter().any(is_unnamed).then_some(Buffer::Untagged);
                let buffer = buffer.or(first).or(inside);
                for variant in variants {
                    let tag = tag.filter(|_| !is_unnamed(variant));
                    match &variant.content {
                        Content::Object(fields) => {
                            self.visit_fields(fields, arguments, site, buffer, tag);
                        }
                        content => content.shapes().iter().for_each(|shape| {
                            self.visit_inside(&shape.closed(arguments), site, buffer);
                        }),
                    }
                    if let Some(tag) = tag {
                        self.check_tagged(tag, variant, arguments, site);
                    }
                }
                self.check_untagged(*tagging, variants, arguments, site);
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
            let buffer = match field.input {
                // serde does not read the field.
                Presence::Absent => None,
                _ if field.flatten => buffer.or(Some(Buffer::Flattened)),
                _ => buffer,
            };
            let shape = field.shape.closed(arguments);
            if matches!(*self.types.resolved(&shape), Shape::Patch(_)) {
                self.check_patch(field, site);
            }
            self.visit(&shape, site, buffer);
        }
        if fields.iter().any(|field| field.flatten) {
            let members = flatten::problems(self.types, self.integers, fields, arguments, tag);
            let closed = closed::problems(self.types, fields, arguments);
            members.into_iter().chain(closed).for_each(|problem| self.found(site, problem));
        }
    }

    /// Checks a member that may be left out in both directions.
    fn check_patch(&mut self, field: &Field, site: &Header) {
        let is_read = field.input == Presence::Required;
        let is_written = field.output == Presence::Required;
        if is_read || is_written {
            let reason = format!(
                "`{}` is a `Patch`, which serde must leave out while it is absent; write \
                 `#[serde(default, skip_serializing_if = \"Patch::is_absent\")]` on the field",
                field.name
            );
            self.found(site, reason);
        }
    }

    /// Checks the key of a map, which is a string in JSON.
    fn check_key(&mut self, key: &Shape, site: &Header, buffer: Option<Buffer>) {
        match (self.key(key), buffer) {
            (Key::Text, _) | (Key::Parsed, None) => {}
            (Key::Parsed, Some(buffer)) => {
                let reason = format!(
                    "serde does not round-trip a map whose keys are not strings {buffer}; use \
                     `String` keys"
                );
                self.found(site, reason);
            }
            (Key::Unsupported, _) => {
                let reason = "the keys of a map are strings in JSON; use a string, an integer, a \
                              `bool`, or an enum of variants without content as the key, or send \
                              the map as a list of pairs";
                self.found(site, reason.to_owned());
            }
        }
    }

    fn key(&self, shape: &Shape) -> Key {
        match self.types.view(shape) {
            View::Plain(shape) => match *shape {
                Shape::String | Shape::Formatted(_) => Key::Text,
                Shape::Number(NumberKind::F32 | NumberKind::F64) => Key::Unsupported,
                Shape::Bool | Shape::Number(_) | Shape::Integer(..) => Key::Parsed,
                _ => Key::Unsupported,
            },
            View::Enum(Tagging::External, variants, arguments)
                if variants.iter().all(|variant| self.is_text(variant, &arguments)) =>
            {
                Key::Text
            }
            View::Object(..) | View::Enum(..) | View::Endless => Key::Unsupported,
        }
    }

    /// Returns whether a variant of an externally tagged enum is a string in JSON.
    fn is_text(&self, variant: &Variant, arguments: &[Shape]) -> bool {
        match &variant.content {
            Content::Unit => variant.reads != Reads::Unnamed,
            Content::Newtype(shape) => {
                variant.reads == Reads::Unnamed
                    && *self.types.resolved(&shape.closed(arguments)) == Shape::String
            }
            Content::Tuple(_) | Content::Object(_) => false,
        }
    }

    /// Checks the untagged variants for overlap. serde reads a value as the first variant that
    /// matches.
    fn check_untagged(
        &mut self,
        tagging: Tagging,
        variants: &[Variant],
        arguments: &[Shape],
        site: &Header,
    ) {
        let is_untagged = |variant: &&(usize, &Variant)| {
            tagging == Tagging::Untagged || variant.1.reads == Reads::Unnamed
        };
        let numbered: Vec<(usize, &Variant)> = variants.iter().enumerate().collect();
        let mut overlap = Overlap::new(self.types);
        let forms = |side| -> Vec<_> {
            let of = |variant: &Variant| overlap.forms_of(tagging, variant, arguments, side);
            variants.iter().map(of).collect()
        };
        let (readers, writers) = (forms(Side::Reader), forms(Side::Writer));
        for &(at, later) in numbered.iter().filter(is_untagged) {
            let is_unnamed = later.reads == Reads::Unnamed;
            let mut swallows =
                |earlier: &usize| overlap.swallows(&readers[*earlier], &writers[at], is_unnamed);
            if let Some(earlier) = (0..at).find(&mut swallows) {
                let (first, second) = (variants[earlier].name, later.name);
                if is_unnamed {
                    let reason = format!(
                        "`{second}`, which is untagged, may come back as `{first}`, which can be \
                         read from the same JSON; give `{second}` a content that differs, or a tag"
                    );
                    self.found(site, reason);
                    continue;
                }
                let reason = format!(
                    "untagged, `{second}` may come back as `{first}`, which is declared before it \
                     and can be read from the same JSON; declare the variant with more members \
                     first, or tag the enum with `#[serde(tag = \"…\")]`"
                );
                self.found(site, reason);
            }
        }
    }

    /// Checks whether the content of a variant can have the tag among its members, where serde
    /// writes the tag.
    fn check_tagged(&mut self, tag: &str, variant: &Variant, arguments: &[Shape], site: &Header) {
        let Content::Newtype(inner) = &variant.content else { return };
        if let Err(why) = self.takes_a_tag(&inner.closed(arguments), tag, MAX_ALIAS_DEPTH) {
            let name = variant.name;
            self.found(
                site,
                format!(
                    "variant `{name}` cannot have the tag `{tag}`, {why}; hold the content in a \
                     member, with `#[serde(tag = \"{tag}\", content = \"…\")]`"
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
            return Err(SAME_MEMBER);
        }
        match rest {
            None | Some(Shape::Json | Shape::String) => Ok(()),
            Some(_) => Err(
                "because the content has a flattened map whose value type is not the type of the \
                 tag",
            ),
        }
    }

    fn takes_a_tag(&self, shape: &Shape, tag: &str, depth: usize) -> Result<(), &'static str> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(()) };
        match self.types.view(shape) {
            View::Object(fields, arguments) => self.fields_take_a_tag(fields, &arguments, tag),
            View::Enum(Tagging::Internal { tag: own }, ..) if own == tag => Err(SAME_MEMBER),
            View::Enum(Tagging::Internal { .. }, variants, arguments) => {
                variants.iter().try_for_each(|variant| match &variant.content {
                    Content::Unit if variant.reads == Reads::Unnamed => Err(NOT_AN_OBJECT),
                    Content::Unit => Ok(()),
                    Content::Object(fields) => self.fields_take_a_tag(fields, &arguments, tag),
                    Content::Newtype(shape) => {
                        self.takes_a_tag(&shape.closed(&arguments), tag, depth)
                    }
                    Content::Tuple(_) => Err(NOT_AN_OBJECT),
                })
            }
            View::Plain(shape) if *shape == Shape::Null => Ok(()),
            View::Plain(_) | View::Enum(..) => Err(NOT_AN_OBJECT),
            View::Endless => Ok(()),
        }
    }

    fn may_be_null(&self, shape: &Shape, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.types.view(shape) {
            View::Plain(shape) => {
                matches!(*shape, Shape::Null | Shape::Nullable(_) | Shape::Patch(_) | Shape::Json)
            }
            View::Enum(tagging, variants, arguments) => {
                variants.iter().any(|variant| match variant.form(tagging) {
                    VariantForm::Content(Content::Unit) => true,
                    VariantForm::Content(Content::Newtype(shape)) => {
                        self.may_be_null(&shape.closed(&arguments), depth)
                    }
                    _ => false,
                })
            }
            View::Object(..) | View::Endless => false,
        }
    }

    fn found(&mut self, site: &Header, reason: String) {
        let found = NotRoundTrip { site: *site, reason };
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }
}
