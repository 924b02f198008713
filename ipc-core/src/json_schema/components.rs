//! The declarations with their own schema, by type arguments, direction and form.

use std::collections::HashSet;

use crate::direction::{self, Directions};
use crate::schema::{ApiSchema, Body, Direction, Integers, Shape, Tagging, TypeRef, Types};
use crate::values::{escaped, mentions};
use crate::view::VariantForm;

/// The position of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct At {
    /// The direction of the value.
    pub(crate) direction: Direction,
    /// True if keys with the prefix `$` are escaped.
    pub(crate) extended: bool,
}

/// The names of an api's declarations, in the order of their first use.
pub(crate) struct Components<'a> {
    schema: &'a ApiSchema,
    directions: Directions,
    uses: Vec<Use>,
    names: Vec<String>,
}

/// A declaration with its type arguments. A property that makes no difference to the schema has its
/// simplest value.
#[derive(Debug, PartialEq)]
struct Use {
    shape: Shape,
    at: At,
}

/// The limit of nesting in a type argument. A recursive type whose argument grows exceeds it.
const MAX_NESTING: usize = 32;

impl<'a> Components<'a> {
    /// Collects the declarations reachable from `shapes`.
    pub(crate) fn new<'s>(
        schema: &'a ApiSchema,
        shapes: impl IntoIterator<Item = (&'s Shape, At)>,
    ) -> Self {
        let directions = Directions::new(schema);
        let mut components = Components { schema, directions, uses: Vec::new(), names: Vec::new() };
        shapes.into_iter().for_each(|(shape, at)| components.gather(shape, at));
        components.names = components.unique_names();
        components
    }

    pub(crate) fn schema(&self) -> &'a ApiSchema {
        self.schema
    }

    /// Returns the name of a declared type with its arguments; `None` if the type exceeds
    /// [`MAX_NESTING`].
    pub(crate) fn name(&self, shape: &Shape, at: At) -> Option<&str> {
        let wanted = self.use_of(shape, at);
        let index = self.uses.iter().position(|known| *known == wanted)?;
        self.names.get(index).map(String::as_str)
    }

    /// Returns the name, reference, arguments and position of each declaration.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, TypeRef, &[Shape], At)> {
        self.names.iter().zip(&self.uses).filter_map(|(name, Use { shape, at })| match shape {
            Shape::Named(reference, arguments) => Some((&**name, *reference, &**arguments, *at)),
            _ => None,
        })
    }

    fn gather(&mut self, shape: &Shape, at: At) {
        let Shape::Named(reference, arguments) = shape else {
            return shape.parts().into_iter().for_each(|part| self.gather(part, at));
        };
        let new = self.use_of(shape, at);
        if self.uses.contains(&new) || nesting(shape) > MAX_NESTING {
            return;
        }
        self.uses.push(new);
        let body = &self.schema.types.get(*reference).body;
        let inside = direction::present(body, at.direction);
        inside.into_iter().for_each(|shape| self.gather(&shape.closed(arguments), at));
    }

    fn use_of(&self, shape: &Shape, at: At) -> Use {
        let types = &self.schema.types;
        let differs = |shape: &Shape| match shape {
            Shape::Named(reference, _) => direction::differs(types, *reference),
            _ => false,
        };
        let differs = mentions(types, [shape], differs);
        let direction = if differs { at.direction } else { Direction::Output };
        let extended = at.extended && mentions(types, [shape], |shape| has_keys(types, shape));
        Use { shape: shape.clone(), at: At { direction, extended } }
    }

    fn unique_names(&self) -> Vec<String> {
        let mut taken = HashSet::new();
        let names = self.uses.iter().map(|one| {
            let name = self.full_name(one);
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|n| !taken.contains(n));
            let free = free.unwrap_or(name);
            taken.insert(free.clone());
            free
        });
        names.collect()
    }

    /// Returns the name with its arguments, and a suffix for a second form with escaped keys.
    fn full_name(&self, one: &Use) -> String {
        let plain = Use { shape: one.shape.clone(), at: At { extended: false, ..one.at } };
        let suffix = if one.at.extended && self.uses.contains(&plain) { "Extended" } else { "" };
        let name = self.word(&one.shape, one.at.direction) + suffix;
        name.replace(|c: char| !c.is_ascii_alphanumeric() && !"._-".contains(c), "_")
    }

    /// Returns the name of a shape as a part of another name.
    fn word(&self, shape: &Shape, direction: Direction) -> String {
        let words = |first: &str, parts: &[&Shape]| {
            let parts = parts.iter().map(|part| self.word(part, direction));
            std::iter::once(first.to_owned()).chain(parts).collect::<Vec<_>>().join("_")
        };
        match shape {
            Shape::Bool => "Bool".to_owned(),
            Shape::Number(number) => format!("{number:?}"),
            Shape::Integer(wide, None) => format!("{wide:?}"),
            Shape::Integer(wide, Some(Integers::BigInt)) => format!("BigInt_{wide:?}"),
            Shape::Integer(wide, Some(Integers::Number)) => format!("Number_{wide:?}"),
            Shape::String => "String".to_owned(),
            Shape::Formatted(format) => (*format).to_owned(),
            Shape::Bytes => "Bytes".to_owned(),
            Shape::Json | Shape::Param(_) => "JsonValue".to_owned(),
            Shape::Null => "Null".to_owned(),
            Shape::Nullable(_) | Shape::Patch(_) => words("Option", &shape.parts()),
            Shape::Array(_) => words("List", &shape.parts()),
            Shape::Tuple(_) => words("Tuple", &shape.parts()),
            Shape::Map(..) => words("Map", &shape.parts()),
            Shape::Named(reference, _) => words(
                &self.directions.name(&self.schema.types, *reference, direction),
                &shape.parts(),
            ),
        }
    }
}

/// Returns whether the escape of `$` changes any key of the shape itself.
fn has_keys(types: &Types, shape: &Shape) -> bool {
    let is_escaped = |name: &str| *escaped(name) != *name;
    match shape {
        Shape::Map(..) => true,
        Shape::Named(reference, _) => keys(&types.get(*reference).body).any(is_escaped),
        _ => false,
    }
}

/// Returns the names in a declaration that are keys on the wire.
fn keys(body: &Body) -> impl Iterator<Item = &'static str> {
    let (tagging, variants) = match body {
        Body::Enum(tagging, variants) => (*tagging, &variants[..]),
        Body::Alias(_) | Body::Object(_) => (Tagging::Untagged, &[][..]),
    };
    let objects = variants.iter().filter_map(move |variant| match variant.form(tagging) {
        VariantForm::Object(object) => Some(object),
        VariantForm::Name | VariantForm::Content(_) => None,
    });
    let own = objects
        .flat_map(|object| object.tag.into_iter().chain(object.member.map(|(name, _)| name)));
    direction::fields(body).map(|field| field.name).chain(own)
}

/// Returns the depth of a shape.
fn nesting(shape: &Shape) -> usize {
    1 + shape.parts().into_iter().map(nesting).max().unwrap_or_default()
}
