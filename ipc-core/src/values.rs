//! Values without a JSON representation: bytes, and large integers, which JavaScript's `number`
//! would round. They become markers, which are objects with a single key: `{"$int":"-1"}` and
//! `{"$bytes":"AAE="}`. A user's key that begins with `$` is escaped with another `$`.
//!
//! Both sides know from the declarations which commands, events and requests have such values. All
//! others are plain JSON.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::Limits;
use crate::schema::{
    ApiSchema, Body, CommandSchema, Content, EventSchema, Field, Integers, Reads, RequestSchema,
    Shape, Tagging, Types,
};

/// The key of an integer marker. The value is a string of decimal digits.
pub const INT: &str = "$int";
/// The key of a bytes marker. The value is a base64 string, or `[number, size]` of an attachment.
pub const BYTES: &str = "$bytes";
/// The maximum safe integer of JavaScript, 2^53 − 1. A `number` holds all integers up to this limit
/// exactly.
pub const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// The settings for the values of a command, an event or a request.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    /// The TypeScript type of integers of 64 bits or more without their own setting.
    pub integers: Integers,
    /// True if the values can contain markers, and `$` is escaped.
    pub extended: bool,
    /// The attachments of the message. If `None`, all bytes are part of the message.
    pub attachments: Option<&'a dyn Attachments>,
    /// The maximum nesting of encoded arrays and objects. See [`Limits::depth`].
    pub max_depth: usize,
    /// The maximum number of encoded values. See [`Limits::values`].
    pub max_values: usize,
}

impl Values<'_> {
    /// The settings of plain JSON.
    pub const PLAIN: Values<'static> = Values {
        integers: Integers::BigInt,
        extended: false,
        attachments: None,
        max_depth: Limits::MAX_DEPTH,
        max_values: usize::MAX,
    };
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Values { integers, extended, .. } = self;
        let values = &mut f.debug_struct("Values");
        values.field("integers", integers).field("extended", extended).finish_non_exhaustive()
    }
}

/// The attachments of messages, which travel out of band. An implementation for one direction
/// overrides only the method of that direction.
pub trait Attachments: Sync {
    /// Takes bytes of a value, and returns the number of the attachment; `None` if the bytes are to
    /// be part of the message.
    fn attach(&self, bytes: &[u8]) -> Option<u64> {
        let _ = bytes;
        None
    }

    /// Returns the bytes of an attachment, once, and only if they have this size.
    fn detach(&self, number: u64, size: u64) -> Option<Vec<u8>> {
        let _ = (number, size);
        None
    }
}

/// Returns whether a command has extended values, including the items of its streams and channels.
pub fn command_is_extended(schema: &ApiSchema, command: &CommandSchema) -> bool {
    any_extended(&schema.types, schema.integers, command.shapes())
}

/// Returns whether an event has extended values.
pub fn event_is_extended(schema: &ApiSchema, event: &EventSchema) -> bool {
    any_extended(&schema.types, schema.integers, [&event.payload])
}

/// Returns whether a request has extended values.
pub fn request_is_extended(schema: &ApiSchema, request: &RequestSchema) -> bool {
    any_extended(&schema.types, schema.integers, request.shapes())
}

/// Returns whether the memory of values of a shape can be many times their text: the shape has any
/// JSON or maps in it, or serde reads a part of it from its own buffer.
pub fn is_dynamic<'a>(types: &'a Types, shapes: impl IntoIterator<Item = &'a Shape>) -> bool {
    mentions(types, shapes, |shape| match shape {
        Shape::Json | Shape::Map(..) => true,
        shape => is_buffered(types, shape),
    })
}

/// Returns whether serde reads values of the shape itself from its own buffer.
pub(crate) fn is_buffered(types: &Types, shape: &Shape) -> bool {
    let flattens = |fields: &[Field]| fields.iter().any(|field| field.flatten);
    let Shape::Named(reference, _) = shape else { return false };
    match &types.get(*reference).body {
        Body::Alias(_) => false,
        Body::Object(fields) => flattens(fields),
        Body::Enum(Tagging::External, variants) => variants.iter().any(|variant| {
            variant.reads == Reads::Unnamed
                || matches!(&variant.content, Content::Object(fields) if flattens(fields))
        }),
        Body::Enum(..) => true,
    }
}

/// Returns whether the shapes have extended values.
pub(crate) fn any_extended<'a>(
    types: &'a Types,
    integers: Integers,
    shapes: impl IntoIterator<Item = &'a Shape>,
) -> bool {
    mentions(types, shapes, |shape| is_extended(shape, integers))
}

/// Returns whether JavaScript writes the float as this integer beyond [`MAX_SAFE_INTEGER`]: as its
/// shortest digits with zeros after them. The exact digits are accepted too.
pub(crate) fn is_written_float(magnitude: u64, float: f64) -> bool {
    let float = float.abs();
    let is_exact = float < 2_f64.powi(64) && float as u64 == magnitude;
    is_exact || float.to_string() == magnitude.to_string()
}

/// Returns whether values of the shape itself are markers.
fn is_extended(shape: &Shape, integers: Integers) -> bool {
    match shape {
        Shape::Bytes => true,
        Shape::Integer(_, own) => own.unwrap_or(integers) == Integers::BigInt,
        _ => false,
    }
}

/// Returns whether `wanted` holds for a shape, or for any part of the shapes.
pub(crate) fn mentions<'a>(
    types: &'a Types,
    shapes: impl IntoIterator<Item = &'a Shape>,
    wanted: impl Fn(&Shape) -> bool,
) -> bool {
    let mut seen = HashSet::new();
    let mut left: Vec<&Shape> = shapes.into_iter().collect();
    while let Some(shape) = left.pop() {
        if wanted(shape) {
            return true;
        }
        // The keys of a map are strings in JSON, whatever their Rust type is.
        match shape {
            Shape::Map(_, value) => left.push(value),
            _ => left.extend(shape.parts()),
        }
        if let Shape::Named(reference, _) = shape
            && seen.insert(*reference)
        {
            left.extend(types.get(*reference).body.shapes());
        }
    }
    false
}

/// Escapes a key.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    if key.starts_with('$') { Cow::Owned(format!("${key}")) } else { Cow::Borrowed(key) }
}

/// Escapes a declared name. serde requires `'static` names, so each escaped name is kept forever.
pub(crate) fn escaped_name(name: &'static str) -> &'static str {
    static KEPT: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);
    if !name.starts_with('$') {
        return name;
    }
    let escaped = escaped(name);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&*escaped) {
        return known;
    }
    let new: &'static str = Box::leak(escaped.into_owned().into_boxed_str());
    kept.insert(new);
    new
}

/// Reverses the escape of a key; `None` for a marker, or for a key in the namespace of markers.
pub(crate) fn unescaped(key: &str) -> Option<&str> {
    match key.strip_prefix('$') {
        None => Some(key),
        Some(rest) => rest.starts_with('$').then_some(rest),
    }
}
