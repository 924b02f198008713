//! Types that compile, and that serde does not bring back as they were: found in the schema, where aliases and type
//! arguments are known.

use std::fmt;

use crate::schema::{ApiSchema, Body, Content, Header, Shape, Tagging, Types, Variant};

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
    let mut search = Search { types: &schema.types, seen: Vec::new(), found: Vec::new() };
    for command in &schema.commands {
        let arguments = command.arguments.iter().map(|argument| &argument.shape);
        let shapes = arguments.chain([&command.result]).chain(&command.error);
        shapes.for_each(|shape| search.visit(shape, &command.header));
    }
    for event in &schema.events {
        search.visit(&event.payload, &event.header);
    }
    search.found
}

struct Search<'a> {
    types: &'a Types,
    seen: Vec<Shape>,
    found: Vec<Mangled>,
}

/// More uses of declared types than any api has; a type that goes on growing ends here.
const MOST_USES: usize = 10_000;
/// A type that is only itself again ends here; that it is so, is told by the check of the bindings.
const MOST_ALIASES: usize = 64;

impl Search<'_> {
    /// `shape` has no parameters any more.
    fn visit(&mut self, shape: &Shape, site: &Header) {
        match shape {
            Shape::Nullable(inner) => {
                if self.may_be_null(inner, MOST_ALIASES) {
                    let reason = "an `Option` around something that is `null` itself: `Some` of it comes back as `None`. \
                                  Use an enum with a variant for each case";
                    self.found(site, reason.to_owned());
                }
                self.visit(inner, site);
            }
            Shape::Named(reference, arguments) => {
                if self.seen.contains(shape) || self.seen.len() == MOST_USES {
                    return;
                }
                self.seen.push(shape.clone());
                arguments.iter().for_each(|argument| self.visit(argument, site));
                let decl = self.types.get(*reference);
                self.visit_body(&decl.body, arguments, &decl.header);
            }
            _ => shape.parts().into_iter().for_each(|part| self.visit(part, site)),
        }
    }

    fn visit_body(&mut self, body: &Body, arguments: &[Shape], site: &Header) {
        match body {
            Body::Alias(shape) => self.visit(&shape.closed(arguments), site),
            Body::Object(fields) => {
                fields.iter().for_each(|field| self.visit(&field.shape.closed(arguments), site));
            }
            Body::Enum(tagging, variants) => {
                for variant in variants {
                    for shape in variant.content.shapes() {
                        self.visit(&shape.closed(arguments), site);
                    }
                    if let Tagging::Internal { tag } = tagging {
                        self.check_tagged(tag, variant, arguments, site);
                    }
                }
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

    fn takes_a_tag(&self, shape: &Shape, tag: &str, depth: usize) -> Result<(), &'static str> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(()) };
        const HAS_IT: &str = "which has a member of that name";
        const NO_OBJECT: &str = "which is not an object with members of its own";
        let (reference, arguments) = match shape {
            Shape::Null => return Ok(()),
            Shape::Named(reference, arguments) => (*reference, arguments),
            _ => return Err(NO_OBJECT),
        };
        match &self.types.get(reference).body {
            Body::Alias(shape) => self.takes_a_tag(&shape.closed(arguments), tag, depth),
            Body::Object(fields) if fields.iter().any(|field| field.name == tag) => Err(HAS_IT),
            Body::Object(_) => Ok(()),
            Body::Enum(Tagging::Internal { tag: own }, _) if *own == tag => Err(HAS_IT),
            Body::Enum(Tagging::Internal { .. }, variants) => {
                variants.iter().try_for_each(|variant| match &variant.content {
                    Content::Unit => Ok(()),
                    Content::Object(fields) if fields.iter().any(|field| field.name == tag) => {
                        Err(HAS_IT)
                    }
                    Content::Object(_) => Ok(()),
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
            Shape::Null | Shape::Nullable(_) => true,
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
