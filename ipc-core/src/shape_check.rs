//! Checks the form of a text against a type before serde reads the text.
//!
//! serde reads enums that are tagged internally, adjacently or not at all from its own buffer,
//! where structs accept arrays. The deserializer in `decode` cannot prevent that. So a text for a
//! type with such an enum is first compared with the [`Shape`] of the type. The comparison covers
//! the form: objects and arrays, tags and variants. serde checks the values.

use std::any::TypeId;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use serde_json::value::RawValue;

use crate::Payload;
use crate::raw_json::{self, Member, elements};
use crate::schema::{Content, Direction, Field, Integers, Reads, Shape, Tagging, Types, Variant};
use crate::values::{self, MAX_SAFE_INTEGER, Values, mentions, unescaped};
use crate::view::{self, View};

/// A text of the wrong form: the path, and the expected form.
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

    /// Returns the path in JavaScript syntax. The path of the value itself is empty.
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

/// A type with a part in serde's buffer.
pub(crate) struct Buffered {
    types: Types,
    shape: Shape,
}

thread_local! {
    /// The results of earlier calls.
    static KNOWN: RefCell<HashMap<TypeId, Option<Rc<Buffered>>>> = RefCell::default();
}

/// Returns the form of `T` if serde reads any part of the type from its buffer.
pub(crate) fn buffered<T: Payload>() -> Option<Rc<Buffered>> {
    let identity = TypeId::of::<T>();
    if let Some(known) = KNOWN.with_borrow(|known| known.get(&identity).cloned()) {
        return known;
    }
    let mut types = Types::default();
    let shape = T::shape(&mut types);
    let is_buffered = mentions(&types, [&shape], |part| values::is_buffered(&types, part));
    let buffered = is_buffered.then(|| Rc::new(Buffered { types, shape }));
    KNOWN.with_borrow_mut(|known| known.insert(identity, buffered.clone()));
    buffered
}

impl Buffered {
    /// Checks a text against the type.
    pub(crate) fn check(&self, text: &str, values: &Values<'_>) -> Result<(), Mismatch> {
        let Values { integers, extended, .. } = *values;
        Form { types: &self.types, integers, extended }.check(&self.shape, text)
    }
}

struct Form<'a> {
    types: &'a Types,
    integers: Integers,
    /// True if keys with the prefix `$` are escaped.
    extended: bool,
}

impl Form<'_> {
    fn check(&self, shape: &Shape, text: &str) -> Result<(), Mismatch> {
        let text = text.trim_ascii_start();
        match self.types.view(shape) {
            View::Plain(shape) => self.check_plain(&shape, text),
            View::Object(fields, arguments) => {
                self.check_fields(fields, &arguments, &self.members(text)?)
            }
            View::Enum(Tagging::Untagged, variants, arguments) => {
                any(variants, |variant| self.check_alone(&variant.content, &arguments, text))
            }
            View::Enum(tagging, variants, arguments) => {
                let named = match tagging {
                    Tagging::External => self.check_external(variants, &arguments, text),
                    _ => self.members(text).and_then(|members| {
                        self.check_tagged(tagging, variants, &arguments, &members)
                    }),
                };
                let unnamed = |variant: &&Variant| variant.reads == Reads::Unnamed;
                let is_unnamed = |variant: &Variant| {
                    self.check_alone(&variant.content, &arguments, text).is_ok()
                };
                named.or_else(|mismatch| {
                    let is_read = variants.iter().filter(unnamed).any(is_unnamed);
                    if is_read { Ok(()) } else { Err(mismatch) }
                })
            }
            View::Endless => Ok(()),
        }
    }

    fn check_plain(&self, shape: &Shape, text: &str) -> Result<(), Mismatch> {
        let begins = |with: &[char], what: &str| {
            if text.starts_with(with) { Ok(()) } else { Err(Mismatch::new(what)) }
        };
        match shape {
            Shape::Bool => begins(&['t', 'f'], "a boolean"),
            Shape::Number(_) => begins(NUMBER, "a number"),
            Shape::Integer(_, own) => match own.unwrap_or(self.integers) {
                Integers::BigInt => begins(MARKER_OR_NUMBER, "an integer"),
                Integers::Number if is_unsafe(text) => {
                    Err(Mismatch::new("an integer within ±(2^53 − 1)"))
                }
                Integers::Number => begins(NUMBER, "a number"),
            },
            Shape::String | Shape::Formatted(_) => begins(&['"'], "a string"),
            Shape::Bytes => begins(&['{'], "bytes"),
            Shape::Null => begins(&['n'], "`null`"),
            Shape::Nullable(_) | Shape::Patch(_) if text.starts_with('n') => Ok(()),
            Shape::Nullable(inner) | Shape::Patch(inner) => self.check(inner, text),
            Shape::Array(inner) => self.check_elements(text, |_| Some(inner)),
            Shape::Tuple(all) => self.check_elements(text, |nth| all.get(nth)),
            Shape::Map(_, value) => self
                .members(text)?
                .0
                .iter()
                .try_for_each(|(name, text)| self.check_at(value, name, text)),
            Shape::Json | Shape::Param(_) | Shape::Named(..) => Ok(()),
        }
    }

    fn check_at(&self, shape: &Shape, name: &str, text: &RawValue) -> Result<(), Mismatch> {
        self.check(shape, text.get()).map_err(|mismatch| mismatch.below(name))
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
            // serde checks the number of elements.
            let Some(shape) = shape(nth) else { break };
            self.check(shape, element.get())
                .map_err(|mismatch| mismatch.below(&format!("[{nth}]")))?;
        }
        Ok(())
    }

    /// Checks an enum whose variants differ by the members of an object.
    fn check_tagged(
        &self,
        tagging: Tagging,
        variants: &[Variant],
        arguments: &[Shape],
        members: &Members<'_>,
    ) -> Result<(), Mismatch> {
        match tagging {
            Tagging::Internal { tag } => match &tagged(variants, tag, members)?.content {
                Content::Unit => Ok(()),
                Content::Object(fields) => self.check_fields(fields, arguments, members),
                Content::Newtype(shape) => {
                    self.check_content_with_tag(&shape.closed(arguments), members)
                }
                Content::Tuple(_) => Err(Mismatch::new("a variant that can have a tag")),
            },
            Tagging::Adjacent { tag, content } => {
                let variant = tagged(variants, tag, members)?;
                match members.get(content) {
                    Some(value) => self
                        .check_content(&variant.content, arguments, value.get())
                        .map_err(|mismatch| mismatch.below(content)),
                    // serde checks whether the content is optional.
                    None => Ok(()),
                }
            }
            Tagging::Untagged => any(variants, |variant| match &variant.content {
                Content::Object(fields) => self.check_fields(fields, arguments, members),
                Content::Newtype(shape) => {
                    self.check_content_with_tag(&shape.closed(arguments), members)
                }
                Content::Unit | Content::Tuple(_) => Err(Mismatch::new("an object")),
            }),
            // `check_round_trip` refuses a flattened enum of this kind.
            Tagging::External => Ok(()),
        }
    }

    /// Checks content whose members are next to a tag. A unit has no members.
    fn check_content_with_tag(&self, shape: &Shape, members: &Members<'_>) -> Result<(), Mismatch> {
        match shape {
            Shape::Null => Ok(()),
            _ => self.check_flattened(shape, &[], members),
        }
    }

    fn check_external(
        &self,
        variants: &[Variant],
        arguments: &[Shape],
        text: &str,
    ) -> Result<(), Mismatch> {
        if text.starts_with('"') {
            // serde checks the name.
            return Ok(());
        }
        let members = self.members(text).map_err(|_| Mismatch::new("a string or an object"))?;
        let [(name, value)] = members.0.as_slice() else {
            return Err(Mismatch::new("an object whose single member is the variant"));
        };
        match variants.iter().find(|variant| variant.has_name(name)) {
            Some(variant) => self
                .check_content(&variant.content, arguments, value.get())
                .map_err(|mismatch| mismatch.below(name)),
            None if other(variants).is_some() => Ok(()),
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
            Content::Object(fields) => self.check_fields(fields, arguments, &self.members(text)?),
        }
    }

    /// Checks a content that no name goes with. An object without a member that is required is not
    /// the content: serde would then read another variant, without this check.
    fn check_alone(
        &self,
        content: &Content,
        arguments: &[Shape],
        text: &str,
    ) -> Result<(), Mismatch> {
        let closed = match content {
            Content::Newtype(shape) => Some(shape.closed(arguments)),
            _ => None,
        };
        let (fields, given) = match (content, closed.as_ref().map(|shape| self.types.view(shape))) {
            (Content::Object(fields), _) => (&fields[..], Cow::Borrowed(arguments)),
            (_, Some(View::Object(fields, given))) => (fields, given),
            _ => (&[][..], Cow::Borrowed(arguments)),
        };
        if !fields.is_empty() {
            let members = self.members(text)?;
            let required = view::members(fields, &given, Direction::Input)
                .filter(|member| member.is_required && !member.field.flatten);
            for view::Member { field, .. } in required {
                if !field.names().any(|name| members.get(name).is_some()) {
                    return Err(Mismatch::new(format!("an object with `{}`", field.name)));
                }
            }
        }
        self.check_content(content, arguments, text)
    }

    fn check_fields(
        &self,
        fields: &[Field],
        arguments: &[Shape],
        members: &Members<'_>,
    ) -> Result<(), Mismatch> {
        for view::Member { field, shape, .. } in view::members(fields, arguments, Direction::Input)
        {
            if field.flatten {
                self.check_flattened(&shape, fields, members)?;
                continue;
            }
            for name in field.names() {
                if let Some(value) = members.get(name) {
                    self.check_at(&shape, name, value)?;
                }
            }
        }
        Ok(())
    }

    /// Checks a flattened value. Its members are among the members of an object with the fields
    /// `siblings`.
    fn check_flattened(
        &self,
        shape: &Shape,
        siblings: &[Field],
        members: &Members<'_>,
    ) -> Result<(), Mismatch> {
        match self.types.view(shape) {
            View::Object(fields, arguments) => self.check_fields(fields, &arguments, members),
            View::Enum(tagging, variants, arguments) => {
                self.check_tagged(tagging, variants, &arguments, members)
            }
            View::Plain(shape) => {
                // `check_round_trip` refuses every other flattened shape.
                let Shape::Map(_, value) = &*shape else { return Ok(()) };
                let is_own =
                    |name: &str| siblings.iter().flat_map(Field::names).any(|own| own == name);
                let others = members.0.iter().filter(|(name, _)| !is_own(name));
                others.into_iter().try_for_each(|(name, text)| self.check_at(value, name, text))
            }
            View::Endless => Ok(()),
        }
    }

    fn members<'t>(&self, text: &'t str) -> Result<Members<'t>, Mismatch> {
        let all = raw_json::members(text, usize::MAX).ok().flatten();
        let mut members = all.map(Members).ok_or_else(|| Mismatch::new("an object"))?;
        if self.extended {
            for (name, _) in &mut members.0 {
                if let Some(known) = unescaped(name)
                    && known.len() < name.len()
                {
                    *name = Cow::Owned(known.to_owned());
                }
            }
        }
        Ok(members)
    }
}

fn any(
    variants: &[Variant],
    check: impl Fn(&Variant) -> Result<(), Mismatch>,
) -> Result<(), Mismatch> {
    if variants.iter().any(|variant| check(variant).is_ok()) {
        Ok(())
    } else {
        Err(Mismatch::new("a value of a variant of the enum"))
    }
}

fn tagged<'v>(
    variants: &'v [Variant],
    tag: &str,
    members: &Members<'_>,
) -> Result<&'v Variant, Mismatch> {
    let name =
        members.get(tag).and_then(|raw| serde_json::from_str::<Cow<'_, str>>(raw.get()).ok());
    let variant = name.and_then(|name| {
        variants.iter().find(|variant| variant.has_name(&name)).or_else(|| other(variants))
    });
    variant.ok_or_else(|| Mismatch::new(names(variants)).below(tag))
}

/// Returns the variant for unknown names.
fn other(variants: &[Variant]) -> Option<&Variant> {
    variants.iter().find(|variant| variant.reads == Reads::AnyName)
}

fn names(variants: &[Variant]) -> String {
    let named = variants.iter().filter(|variant| variant.reads != Reads::Unnamed);
    let names: Vec<String> = named.map(|variant| format!("`{}`", variant.name)).collect();
    match names.as_slice() {
        [] => "no value, since the enum has no variants".to_owned(),
        [one] => one.clone(),
        all => format!("one of {}", all.join(", ")),
    }
}

/// The members of an object. The first of several members with the same name counts.
struct Members<'a>(Vec<Member<'a>>);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }
}

const NUMBER: &[char] = &['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const MARKER_OR_NUMBER: &[char] = &['{', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// Returns whether the text is an integer outside of JavaScript's safe range.
fn is_unsafe(text: &str) -> bool {
    let integer = text.trim_ascii_end().parse::<i128>();
    integer.is_ok_and(|integer| integer.unsigned_abs() > MAX_SAFE_INTEGER.into())
}
