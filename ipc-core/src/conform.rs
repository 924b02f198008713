//! Whether a text has the form that a type describes, before serde reads it.
//!
//! serde reads enums that are tagged internally, adjacently or not at all from a buffer, and there its structs accept
//! arrays, whatever `decode` does. So where a type holds such an enum, the text is held against its
//! [`Shape`] first. Only forms are compared, object with object and tag with variant; values are left to serde.

use std::any::TypeId;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use serde_json::value::RawValue;

use crate::Payload;
use crate::raw::{self, Member, elements};
use crate::schema::{Body, Content, Field, Shape, Tagging, Types, Variant};

/// Where a text has another form, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    path: String,
    expected: String,
}

impl Mismatch {
    fn new(expected: impl Into<String>) -> Self {
        Mismatch { path: String::new(), expected: expected.into() }
    }

    fn below(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }

    /// Where in the value, as in JavaScript. Empty for the value itself.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for Mismatch {}

/// A type of which serde buffers a part.
pub(crate) struct Buffered {
    types: Types,
    shape: Shape,
}

thread_local! {
    /// What has been found of types so far.
    static KNOWN: RefCell<HashMap<TypeId, Option<Rc<Buffered>>>> = RefCell::default();
}

/// The form of `T`, if serde buffers a part of it.
pub(crate) fn buffered<T: Payload>() -> Option<Rc<Buffered>> {
    let identity = TypeId::of::<T>();
    if let Some(known) = KNOWN.with_borrow(|known| known.get(&identity).cloned()) {
        return known;
    }
    let mut types = Types::default();
    let shape = T::shape(&mut types);
    let buffered = is_buffered(&types, &shape).then(|| Rc::new(Buffered { types, shape }));
    KNOWN.with_borrow_mut(|known| known.insert(identity, buffered.clone()));
    buffered
}

impl Buffered {
    /// Holds a text against the type.
    pub(crate) fn check(&self, text: &str) -> Result<(), Mismatch> {
        Form { types: &self.types }.check(&self.shape, text)
    }
}

fn is_buffered(types: &Types, shape: &Shape) -> bool {
    let mut seen = Vec::new();
    let mut heap = vec![shape];
    while let Some(shape) = heap.pop() {
        match shape {
            Shape::Nullable(inner) | Shape::Array(inner) | Shape::Record(inner) => heap.push(inner),
            Shape::Tuple(elements) => heap.extend(elements),
            Shape::Named(reference, arguments) => {
                heap.extend(arguments);
                if seen.contains(reference) {
                    continue;
                }
                seen.push(*reference);
                match &types.get(*reference).body {
                    Body::Alias(shape) => heap.push(shape),
                    Body::Object(fields) => heap.extend(fields.iter().map(|field| &field.shape)),
                    Body::Enum(Tagging::External, variants) => {
                        heap.extend(variants.iter().flat_map(|variant| variant.content.shapes()));
                    }
                    Body::Enum(..) => return true,
                }
            }
            Shape::Bool | Shape::Number | Shape::String | Shape::Null | Shape::Param(_) => {}
        }
    }
    false
}

struct Form<'a> {
    types: &'a Types,
}

impl Form<'_> {
    fn check(&self, shape: &Shape, text: &str) -> Result<(), Mismatch> {
        let text = text.trim_ascii_start();
        let begins = |with: &[char], what: &str| {
            if text.starts_with(with) { Ok(()) } else { Err(Mismatch::new(what)) }
        };
        match shape {
            Shape::Bool => begins(&['t', 'f'], "a boolean"),
            Shape::Number => {
                begins(&['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], "a number")
            }
            Shape::String => begins(&['"'], "a string"),
            Shape::Null => begins(&['n'], "`null`"),
            Shape::Nullable(_) if text.starts_with('n') => Ok(()),
            Shape::Nullable(inner) => self.check(inner, text),
            Shape::Array(inner) => self.check_elements(text, |_| Some(inner)),
            Shape::Tuple(all) => self.check_elements(text, |nth| all.get(nth)),
            Shape::Record(inner) => {
                let members = members(text)?;
                members.0.iter().try_for_each(|(name, value)| {
                    self.check(inner, value.get()).map_err(|mismatch| mismatch.below(name))
                })
            }
            Shape::Named(reference, arguments) => {
                self.check_body(&self.types.get(*reference).body, arguments, text)
            }
            Shape::Param(_) => Ok(()),
        }
    }

    fn check_elements<'s>(
        &self,
        text: &str,
        shape: impl Fn(usize) -> Option<&'s Shape>,
    ) -> Result<(), Mismatch> {
        let not_an_array = || Mismatch::new("an array");
        let all =
            elements(text, usize::MAX).map_err(|_| not_an_array())?.ok_or_else(not_an_array)?;
        for (nth, element) in all.into_iter().enumerate() {
            // How many there may be, serde knows.
            let Some(shape) = shape(nth) else { break };
            self.check(shape, element.get())
                .map_err(|mismatch| mismatch.below(&format!("[{nth}]")))?;
        }
        Ok(())
    }

    fn check_body(&self, body: &Body, arguments: &[Shape], text: &str) -> Result<(), Mismatch> {
        match body {
            Body::Alias(shape) => self.check(&shape.closed(arguments), text),
            Body::Object(fields) => self.check_fields(fields, arguments, &members(text)?),
            Body::Enum(Tagging::External, variants) => {
                self.check_external(variants, arguments, text)
            }
            Body::Enum(Tagging::Internal { tag }, variants) => {
                let members = members(text)?;
                let variant = tagged(variants, tag, &members)?;
                match &variant.content {
                    Content::Unit => Ok(()),
                    Content::Object(fields) => self.check_fields(fields, arguments, &members),
                    Content::Newtype(shape) => {
                        self.check_beside_tag(&shape.closed(arguments), text)
                    }
                    Content::Tuple(_) => Err(Mismatch::new("a variant that can have a tag")),
                }
            }
            Body::Enum(Tagging::Adjacent { tag, content }, variants) => {
                let members = members(text)?;
                let variant = tagged(variants, tag, &members)?;
                match members.get(content) {
                    Some(value) => self
                        .check_content(&variant.content, arguments, value.get())
                        .map_err(|mismatch| mismatch.below(content)),
                    // Whether it may be left out, serde knows.
                    None => Ok(()),
                }
            }
            Body::Enum(Tagging::Untagged, variants) => {
                let fits = |variant: &Variant| {
                    self.check_content(&variant.content, arguments, text).is_ok()
                };
                let none = || Mismatch::new("a value of one of the enum's variants");
                if variants.iter().any(fits) { Ok(()) } else { Err(none()) }
            }
        }
    }

    /// The members of what is in a variant stand beside its tag. A unit has none.
    fn check_beside_tag(&self, shape: &Shape, text: &str) -> Result<(), Mismatch> {
        match shape {
            Shape::Null => Ok(()),
            Shape::Named(reference, arguments) => match &self.types.get(*reference).body {
                Body::Alias(inner) => self.check_beside_tag(&inner.closed(arguments), text),
                _ => self.check(shape, text),
            },
            _ => self.check(shape, text),
        }
    }

    fn check_external(
        &self,
        variants: &[Variant],
        arguments: &[Shape],
        text: &str,
    ) -> Result<(), Mismatch> {
        if text.starts_with('"') {
            // Which names there are, serde knows.
            return Ok(());
        }
        let members = members(text).map_err(|_| Mismatch::new("a string or an object"))?;
        let [(name, value)] = members.0.as_slice() else {
            return Err(Mismatch::new("an object with one member, the variant"));
        };
        match variants.iter().find(|variant| variant.name == name) {
            Some(variant) => self
                .check_content(&variant.content, arguments, value.get())
                .map_err(|mismatch| mismatch.below(name)),
            None => Err(Mismatch::new(names(variants))),
        }
    }

    fn check_content(
        &self,
        content: &Content,
        arguments: &[Shape],
        text: &str,
    ) -> Result<(), Mismatch> {
        match content {
            Content::Unit => self.check(&Shape::Null, text),
            Content::Newtype(shape) => self.check(&shape.closed(arguments), text),
            Content::Tuple(all) => {
                let all: Vec<Shape> = all.iter().map(|shape| shape.closed(arguments)).collect();
                self.check_elements(text, |nth| all.get(nth))
            }
            Content::Object(fields) => self.check_fields(fields, arguments, &members(text)?),
        }
    }

    fn check_fields(
        &self,
        fields: &[Field],
        arguments: &[Shape],
        members: &Members<'_>,
    ) -> Result<(), Mismatch> {
        for field in fields {
            if let Some(value) = members.get(field.name) {
                self.check(&field.shape.closed(arguments), value.get())
                    .map_err(|mismatch| mismatch.below(field.name))?;
            }
        }
        Ok(())
    }
}

fn tagged<'v>(
    variants: &'v [Variant],
    tag: &str,
    members: &Members<'_>,
) -> Result<&'v Variant, Mismatch> {
    let name =
        members.get(tag).and_then(|raw| serde_json::from_str::<Cow<'_, str>>(raw.get()).ok());
    let variant = name.and_then(|name| variants.iter().find(|variant| variant.name == name));
    variant.ok_or_else(|| Mismatch::new(names(variants)).below(tag))
}

fn names(variants: &[Variant]) -> String {
    let names: Vec<String> = variants.iter().map(|variant| format!("`{}`", variant.name)).collect();
    match names.as_slice() {
        [] => "nothing: the enum has no variants".to_owned(),
        [one] => one.clone(),
        all => format!("one of {}", all.join(", ")),
    }
}

/// The members of an object; of members that stand there twice the first.
struct Members<'a>(Vec<Member<'a>>);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }
}

fn members(text: &str) -> Result<Members<'_>, Mismatch> {
    let all = raw::members(text, usize::MAX).ok().flatten();
    all.map(Members).ok_or_else(|| Mismatch::new("an object"))
}
