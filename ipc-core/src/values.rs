//! What JSON has no word for: bytes, and integers that JavaScript's `number` would round. They stand in it as objects with
//! one key, `{"$int":"-1"}` and `{"$bytes":"AAE="}`; a key of the user's that begins with `$` gets one more.
//!
//! Both ends know from the declarations which commands, events and requests have such values. All others are plain JSON.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::schema::{ApiSchema, CommandSchema, EventSchema, Integers, RequestSchema, Shape, Types};

/// The key of an integer: decimal digits, as a string.
pub const INT: &str = "$int";
/// The key of bytes: a string of base64, or `[number, size]` of what is sent beside the message.
pub const BYTES: &str = "$bytes";
/// The greatest integer that JavaScript's `number` holds together with all below it, 2^53 − 1.
pub const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// How the values of one command, event or request stand in JSON.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    /// What integers of 64 bits or more are, where their type does not say it.
    pub integers: Integers,
    /// Whether there are markers among the values, and so `$` is escaped.
    pub extended: bool,
    /// Where bytes go that are better sent beside the message. Without it all of them stand in it.
    pub attachments: Option<&'a dyn Attachments>,
}

impl Values<'_> {
    /// Plain JSON.
    pub const PLAIN: Values<'static> =
        Values { integers: Integers::BigInt, extended: false, attachments: None };
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Values { integers, extended, .. } = self;
        let values = &mut f.debug_struct("Values");
        values.field("integers", integers).field("extended", extended).finish_non_exhaustive()
    }
}

/// What is sent beside a message. An implementation that only writes, or only reads, leaves the other method as it is.
pub trait Attachments: Sync {
    /// Takes bytes that a value holds, and gives the number that stands for them. `None`: they are to stand in the message.
    fn attach(&self, bytes: &[u8]) -> Option<u64> {
        let _ = bytes;
        None
    }

    /// Gives out the bytes that came under a number: once, and only if they are of this size.
    fn detach(&self, number: u64, size: u64) -> Option<Vec<u8>> {
        let _ = (number, size);
        None
    }
}

/// Whether a command has extended values anywhere, also in the items of its streams and channels.
pub fn command_is_extended(schema: &ApiSchema, command: &CommandSchema) -> bool {
    let arguments = command.arguments.iter().map(|argument| &argument.shape);
    let shapes = arguments.chain([&command.result]).chain(&command.error);
    any_extended(&schema.types, schema.integers, shapes)
}

/// Whether an event has extended values anywhere.
pub fn event_is_extended(schema: &ApiSchema, event: &EventSchema) -> bool {
    any_extended(&schema.types, schema.integers, [&event.payload])
}

/// Whether a request has extended values anywhere.
pub fn request_is_extended(schema: &ApiSchema, request: &RequestSchema) -> bool {
    let shapes = [&request.payload, &request.reply].into_iter().chain(&request.error);
    any_extended(&schema.types, schema.integers, shapes)
}

/// Whether there are extended values in one of the shapes.
pub(crate) fn any_extended<'a>(
    types: &'a Types,
    integers: Integers,
    shapes: impl IntoIterator<Item = &'a Shape>,
) -> bool {
    mentions(types, shapes, |shape| is_extended(shape, integers))
}

/// Whether an integer beyond [`MAX_SAFE_INTEGER`] is how JavaScript writes this float: by its shortest digits, and zeros
/// after them. All of its digits are taken too.
pub(crate) fn is_written_float(magnitude: u64, float: f64) -> bool {
    let float = float.abs();
    let is_exact = float < 2_f64.powi(64) && float as u64 == magnitude;
    is_exact || float.to_string() == magnitude.to_string()
}

/// Whether the shape itself stands in JSON as a marker.
fn is_extended(shape: &Shape, integers: Integers) -> bool {
    match shape {
        Shape::Bytes => true,
        Shape::Integer(_, own) => own.unwrap_or(integers) == Integers::BigInt,
        _ => false,
    }
}

/// Whether one of the shapes, or anything that they are made of, is what is looked for.
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
        // The keys of maps are strings, whatever they are in Rust.
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

/// A key as it stands in JSON with markers.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    if key.starts_with('$') { Cow::Owned(format!("${key}")) } else { Cow::Borrowed(key) }
}

/// The same for a name that is declared. serde takes nothing but `'static` there, so each one is kept for good.
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

/// A key as it was before it was escaped. `None` is a marker, or meant to be one.
pub(crate) fn unescaped(key: &str) -> Option<&str> {
    match key.strip_prefix('$') {
        None => Some(key),
        Some(rest) => rest.starts_with('$').then_some(rest),
    }
}
