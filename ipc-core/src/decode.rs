//! Decodes JSON text into declared types, as strictly as the generated TypeScript.
//!
//! serde's derived structs also accept arrays, which a TypeScript object type does not.
//! [`from_str`] refuses them, and reports the path of an error. It cannot look into enums that are
//! tagged internally, adjacently or not at all, because serde reads them from its own buffer.
//! [`payload`] first checks their shape.
//!
//! [`values`](crate::values) describes the form of bytes and of integers that JavaScript would
//! round.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::error::Category;

use crate::schema::Integers;
use crate::values::{
    Attachments, BYTES, INT, MAX_SAFE_INTEGER, Values, is_written_float, unescaped,
};
use crate::{Foreign, Payload, shape_check, value_types};

/// The reason why a text is not a value of a type.
#[derive(Debug)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    /// Creates an error. Both the path and the message quote the text, which is foreign.
    fn new(path: &str, message: &str) -> Self {
        DecodeError { path: Foreign(path).to_string(), message: Foreign(message).to_string() }
    }

    /// Returns the path of the error in JavaScript syntax: `tags[2].name`. The path of the value
    /// itself is empty.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a payload, as strictly as its TypeScript type.
///
/// # Errors
/// When the text is not JSON, or not a value of type `T`.
pub fn payload<T: Payload>(text: &str, values: &Values<'_>) -> Result<T, DecodeError> {
    if let Some(buffered) = shape_check::buffered::<T>() {
        let checked = buffered.check(text, values);
        checked.map_err(|mismatch| DecodeError::new(mismatch.path(), &mismatch.to_string()))?;
    }
    from_str(text, values)
}

/// Decodes a complete text.
///
/// # Errors
/// When the text is not JSON, or not a value of type `T`.
pub fn from_str<T: DeserializeOwned>(text: &str, values: &Values<'_>) -> Result<T, DecodeError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let decoded = T::deserialize(Strict::new(&mut json, values));
    let decoded = decoded.and_then(|value| json.end().map(|()| value));
    decoded.map_err(|error| locate::<T>(text, values, &error))
}

/// Decodes again with a record of the path. Only failures pay for this.
#[cold]
fn locate<T: DeserializeOwned>(
    text: &str,
    values: &Values<'_>,
    error: &serde_json::Error,
) -> DecodeError {
    let find = |values: &Values<'_>| {
        let mut json = serde_json::Deserializer::from_str(text);
        match serde_path_to_error::deserialize::<_, T>(Strict::new(&mut json, values)) {
            Err(located) if error.classify() == Category::Data => located.path().to_string(),
            _ => String::new(),
        }
    };
    // The first attempt has consumed the attachments, so they are not the likely error.
    let path = match values.attachments {
        Some(_) => find(&Values { attachments: Some(&AnyAttachment), ..*values }),
        None => find(values),
    };
    let path = if path.is_empty() { find(values) } else { path };
    let path = if path == "." { "" } else { &*path };
    DecodeError::new(path, &without_position(error))
}

/// Attachments for error reports: every number has an attachment.
struct AnyAttachment;

impl Attachments for AnyAttachment {
    fn detach(&self, _: u64, _: u64) -> Option<Vec<u8>> {
        Some(Vec::new())
    }
}

/// The position refers to a part of the message that the caller never sees.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// A deserializer that reads structs only from objects, reads markers, and forwards everything
/// else.
#[derive(Clone, Copy)]
struct Strict<'a, T> {
    inner: T,
    values: &'a Values<'a>,
    at: At,
}

/// The kind of the value to read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// A value with a known type.
    Value,
    /// A value whose type serde takes from the JSON.
    Any,
    /// An integer of 64 bits or more.
    Wide,
    /// Bytes.
    Bytes,
    /// The key of a member.
    Key,
    /// The name of a variant from this list.
    Variant(&'static [&'static str]),
}

impl<'a, T> Strict<'a, T> {
    fn new(inner: T, values: &'a Values<'a>) -> Self {
        Strict { inner, values, at: At::Value }
    }

    fn around<U>(&self, inner: U, at: At) -> Strict<'a, U> {
        // Everything inside of a key is a key.
        let at = if self.at == At::Key { At::Key } else { at };
        Strict { inner, values: self.values, at }
    }

    /// Returns whether a 64-bit integer would be a marker here.
    fn expects_marker(&self) -> bool {
        self.values.extended && self.at != At::Key
    }
}

macro_rules! forward {
    ($at:ident: $($method:ident($($arg:ident: $ty:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.around(visitor, At::$at);
            self.inner.$method($($arg,)* visitor)
        }
    )*};
}

macro_rules! wide {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.around(visitor, At::Wide);
            if self.expects_marker() && self.values.integers == Integers::BigInt {
                self.inner.deserialize_any(visitor)
            } else {
                self.inner.$method(visitor)
            }
        }
    )*};
}

macro_rules! bytes {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.around(visitor, At::Bytes);
            if self.expects_marker() {
                self.inner.deserialize_any(visitor)
            } else {
                self.inner.$method(visitor)
            }
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<'_, D> {
    type Error = D::Error;

    forward! {
        Value:
        deserialize_bool();
        deserialize_i8(); deserialize_i16(); deserialize_i32();
        deserialize_u8(); deserialize_u16(); deserialize_u32();
        deserialize_f32(); deserialize_f64(); deserialize_char(); deserialize_str(); deserialize_string();
        deserialize_option(); deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_seq(); deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_identifier(); deserialize_ignored_any();
    }

    forward! { Any: deserialize_any(); }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.around(visitor, At::Variant(variants));
        self.inner.deserialize_enum(name, variants, visitor)
    }

    wide! { deserialize_i64 deserialize_u64 deserialize_i128 deserialize_u128 }

    bytes! { deserialize_bytes deserialize_byte_buf }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        match value_types::integers(name) {
            Some(integers) => {
                let values = &Values { integers, ..*self.values };
                let visitor = Strict { inner: visitor, values, at: self.at };
                self.inner.deserialize_newtype_struct(name, visitor)
            }
            None => {
                let visitor = self.around(visitor, At::Value);
                self.inner.deserialize_newtype_struct(name, visitor)
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.around(visitor, At::Value);
        self.inner.deserialize_map(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! forward_visit {
    ($($method:ident($ty:ty);)*) => {$(
        fn $method<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    forward_visit! {
        visit_bool(bool);
        visit_i8(i8); visit_i16(i16); visit_i32(i32);
        visit_u8(u8); visit_u16(u16); visit_u32(u32);
        visit_f32(f32); visit_f64(f64); visit_char(char);
        visit_bytes(&[u8]); visit_borrowed_bytes(&'de [u8]); visit_byte_buf(Vec<u8>);
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.exact(value.unsigned_abs(), value as f64) {
            Exact::Integer => self.inner.visit_i64(value),
            Exact::Float(float) => self.inner.visit_f64(float),
            Exact::No => Err(unsafe_integer(value)),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match self.exact(value, value as f64) {
            Exact::Integer => self.inner.visit_u64(value),
            Exact::Float(float) => self.inner.visit_f64(float),
            Exact::No => Err(unsafe_integer(value)),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<V::Value, E> {
        match self.exact(saturated(value.unsigned_abs()), f64::INFINITY) {
            Exact::Integer => self.inner.visit_i128(value),
            Exact::Float(_) | Exact::No => Err(unsafe_integer(value)),
        }
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<V::Value, E> {
        match self.exact(saturated(value), f64::INFINITY) {
            Exact::Integer => self.inner.visit_u128(value),
            Exact::Float(_) | Exact::No => Err(unsafe_integer(value)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        self.refuse_text()?;
        match self.key(text) {
            Some(text) => self.inner.visit_str(text),
            None => Err(unexpected_marker(text)),
        }
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<V::Value, E> {
        self.refuse_text()?;
        match self.key(text) {
            Some(text) => self.inner.visit_borrowed_str(text),
            None => Err(unexpected_marker(text)),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        self.refuse_text()?;
        if self.at == At::Key { self.visit_str(&text) } else { self.inner.visit_string(text) }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.around(inner, At::Value);
        self.inner.visit_some(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.around(inner, At::Value);
        self.inner.visit_newtype_struct(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        if self.at == At::Bytes && self.values.extended {
            return Err(A::Error::custom(format_args!("expected `{{\"{BYTES}\":…}}`")));
        }
        let seq = self.around(seq, At::Value);
        self.inner.visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<V::Value, A::Error> {
        if matches!(self.at, At::Value | At::Variant(_)) || !self.values.extended {
            let map = self.around(map, At::Value);
            return self.inner.visit_map(map);
        }
        match map.next_key::<String>()? {
            Some(key) if key == INT && self.at != At::Bytes => self.visit_int(map),
            Some(key) if key == BYTES && self.at != At::Wide => self.visit_marked_bytes(map),
            first if self.at == At::Any => {
                let map = FirstKeyRead { first, map: self.around(map, At::Value) };
                self.inner.visit_map(map)
            }
            _ => {
                let key = if self.at == At::Wide { INT } else { BYTES };
                Err(A::Error::custom(format_args!("expected `{{\"{key}\":…}}`")))
            }
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        let data = self.around(data, self.at);
        self.inner.visit_enum(data)
    }
}

/// The result of checking an integer for JavaScript.
enum Exact {
    Integer,
    Float(f64),
    No,
}

impl<'a, V> Strict<'a, V> {
    /// Checks a plain number for JavaScript. `magnitude` is the number without its sign, `float`
    /// the nearest float.
    fn exact(&self, magnitude: u64, float: f64) -> Exact {
        if magnitude <= MAX_SAFE_INTEGER || self.values.integers == Integers::BigInt {
            return Exact::Integer;
        }
        match self.at {
            At::Wide => Exact::No,
            At::Any if is_written_float(magnitude, float) => Exact::Float(float),
            At::Any => Exact::No,
            At::Value | At::Bytes | At::Key | At::Variant(_) => Exact::Integer,
        }
    }

    /// Refuses a text in place of bytes. Some types of bytes would read its UTF-8.
    fn refuse_text<E: Error>(&self) -> Result<(), E> {
        if self.at == At::Bytes && self.values.extended {
            return Err(E::custom(format_args!("expected `{{\"{BYTES}\":…}}`")));
        }
        Ok(())
    }

    /// Returns the text without its escape; `None` for a marker.
    fn key<'t>(&self, text: &'t str) -> Option<&'t str> {
        if self.at == At::Key && self.values.extended { unescaped(text) } else { Some(text) }
    }
}

impl<'de, 'a, V: Visitor<'de>> Strict<'a, V> {
    fn visit_int<A: MapAccess<'de>>(self, mut map: A) -> Result<V::Value, A::Error> {
        let digits: String = map.next_value()?;
        end_of_marker(&mut map)?;
        if !is_canonical(&digits) {
            return Err(A::Error::custom(format_args!(
                "the value of `{INT}` must be an integer in the digits of `BigInt`"
            )));
        }
        // Tries the narrowest type first: serde's buffers take integers of at most 64 bits.
        if let Ok(value) = digits.parse() {
            self.inner.visit_u64(value)
        } else if let Ok(value) = digits.parse() {
            self.inner.visit_i64(value)
        } else if let Ok(value) = digits.parse() {
            self.inner.visit_u128(value)
        } else if let Ok(value) = digits.parse() {
            self.inner.visit_i128(value)
        } else {
            Err(A::Error::custom("the integer has more than 128 bits"))
        }
    }

    fn visit_marked_bytes<A: MapAccess<'de>>(self, mut map: A) -> Result<V::Value, A::Error> {
        let value: BytesValue = map.next_value()?;
        end_of_marker(&mut map)?;
        let bytes = match value {
            BytesValue::InBand(text) => STANDARD.decode(text).map_err(|error| {
                A::Error::custom(format_args!("the value of `{BYTES}` is not base64: {error}"))
            })?,
            BytesValue::Attached(number, size) => {
                let attachments = self.values.attachments;
                let found = attachments.and_then(|attached| attached.detach(number, size));
                found.ok_or_else(|| {
                    A::Error::custom(format_args!(
                        "attachment {number} of {size} bytes has not arrived"
                    ))
                })?
            }
        };
        self.inner.visit_byte_buf(bytes)
    }
}

fn saturated(magnitude: u128) -> u64 {
    magnitude.try_into().unwrap_or(u64::MAX)
}

fn unsafe_integer<E: Error>(value: impl fmt::Display) -> E {
    E::custom(format_args!("{value} is beyond ±(2^53 − 1), the range of a `number`"))
}

fn unexpected_marker<E: Error>(key: &str) -> E {
    E::custom(format_args!(
        "a key that begins with `$` must be escaped; write `${:.64}`",
        Foreign(key)
    ))
}

fn end_of_marker<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    match map.next_key::<String>()? {
        None => Ok(()),
        Some(_) => Err(A::Error::custom("a marker has a single member")),
    }
}

/// Returns whether the text is an integer as JavaScript writes it.
fn is_canonical(digits: &str) -> bool {
    let magnitude = digits.strip_prefix('-').unwrap_or(digits);
    let plain = magnitude.bytes().all(|byte| byte.is_ascii_digit());
    let padded = magnitude.starts_with('0') && digits != "0";
    plain && !padded && !magnitude.is_empty()
}

/// The value of a [`BYTES`] marker.
enum BytesValue {
    InBand(String),
    Attached(u64, u64),
}

impl<'de> serde::Deserialize<'de> for BytesValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = BytesValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("base64, or `[number, size]` of an attachment")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<BytesValue, E> {
                Ok(BytesValue::InBand(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<BytesValue, A::Error> {
                let missing = || A::Error::invalid_length(0, &self);
                let number = seq.next_element()?.ok_or_else(missing)?;
                let size = seq.next_element()?.ok_or_else(missing)?;
                match seq.next_element::<u64>()? {
                    None => Ok(BytesValue::Attached(number, size)),
                    Some(_) => Err(missing()),
                }
            }
        }

        deserializer.deserialize_any(Either)
    }
}

/// A map whose first key has been read.
struct FirstKeyRead<A> {
    first: Option<String>,
    map: A,
}

impl<'de, 'a, A: MapAccess<'de>> MapAccess<'de> for FirstKeyRead<Strict<'a, A>> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(key) => {
                let seed = self.map.around(seed, At::Key);
                seed.deserialize(StrDeserializer::new(&key)).map(Some)
            }
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let deserializer = self.around(deserializer, At::Value);
        self.inner.deserialize(deserializer)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Strict<'_, A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        let seed = self.around(seed, At::Value);
        self.inner.next_element_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Strict<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let seed = self.around(seed, At::Key);
        self.inner.next_key_seed(seed)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let seed = self.around(seed, At::Value);
        self.inner.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, 'a, A: EnumAccess<'de>> EnumAccess<'de> for Strict<'a, A> {
    type Error = A::Error;
    type Variant = Strict<'a, A::Variant>;

    fn variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<(T::Value, Self::Variant), A::Error> {
        let values = self.values;
        let known = if let At::Variant(known) = self.at { known } else { &[] };
        let (value, variant) = self.inner.variant_seed(Variant { seed, values, known })?;
        Ok((value, Strict { inner: variant, values, at: At::Value }))
    }
}

/// The name of a variant: either a plain string, or an escaped key. Only the names of the type can
/// distinguish them.
struct Variant<'a, S> {
    seed: S,
    values: &'a Values<'a>,
    known: &'static [&'static str],
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Variant<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        if !self.values.extended {
            return self.seed.deserialize(deserializer);
        }
        let name = <String as serde::Deserialize>::deserialize(deserializer)?;
        let is_known = self.known.contains(&&*name);
        let name = if is_known { &*name } else { unescaped(&name).unwrap_or(&name) };
        self.seed.deserialize(StrDeserializer::new(name))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Strict<'_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, A::Error> {
        let seed = self.around(seed, At::Value);
        self.inner.newtype_variant_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = self.around(visitor, At::Value);
        self.inner.tuple_variant(len, visitor)
    }

    /// Reads a struct variant as a newtype around an object, because serde_json would also accept
    /// an array.
    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = AsMap(self.around(visitor, At::Value));
        self.inner.newtype_variant_seed(visitor)
    }
}

struct AsMap<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for AsMap<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_map(self.0)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Note {
        id: u32,
        tags: Vec<Tag>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    enum Tag {
        Plain,
        Named { name: String },
        Pair(u8, u8),
        Boxed(Box<Note>),
    }

    fn decode(text: &str) -> Result<Note, (String, String)> {
        from_str(text, &Values::PLAIN)
            .map_err(|error: DecodeError| (error.path().to_owned(), error.to_string()))
    }

    #[test]
    fn values_of_the_type_are_accepted() {
        let note = decode(
            r#"{"id":1,"tags":["Plain",{"Named":{"name":"x"}},{"Pair":[1,2]},{"Boxed":{"id":2}}]}"#,
        );
        let tags = vec![
            Tag::Plain,
            Tag::Named { name: "x".into() },
            Tag::Pair(1, 2),
            Tag::Boxed(Box::new(Note { id: 2, tags: vec![] })),
        ];
        assert_eq!(note, Ok(Note { id: 1, tags }));
    }

    #[test]
    fn an_array_is_not_a_struct_at_any_depth() {
        for (text, path) in [
            ("[]", ""),
            ("[1,[]]", ""),
            (r#"{"tags":[{"Named":["x"]}]}"#, "tags[0].Named"),
            (r#"{"tags":[{"Boxed":[]}]}"#, "tags[0].Boxed"),
        ] {
            let (at, message) = decode(text).expect_err(text);
            assert!(message.starts_with("invalid type: sequence, expected"), "{message}");
            assert_eq!(at, path);
        }
    }

    #[test]
    fn any_json_accepts_large_floats_of_javascript() {
        let json: crate::JsonValue = from_str("-1137244896558865700", &Values::PLAIN).unwrap();
        assert_eq!(json.0, serde_json::json!(-1_137_244_896_558_865_664.0));
        from_str::<crate::JsonValue>("-1137244896558865701", &Values::PLAIN).unwrap_err();
    }

    #[test]
    fn an_error_has_the_path() {
        let (path, message) = decode(r#"{"tags":["Plain",{"Pair":[1,"x"]}]}"#).unwrap_err();
        assert_eq!(path, "tags[1].Pair[1]");
        assert_eq!(message, "invalid type: string \"x\", expected u8");
    }

    #[test]
    fn keys_and_tagged_content_are_decoded() {
        #[derive(Debug, PartialEq, Deserialize)]
        #[serde(tag = "type")]
        enum Shape {
            Circle { radius: f64 },
        }
        let shapes: std::collections::BTreeMap<u32, Shape> =
            from_str(r#"{"7":{"type":"Circle","radius":1}}"#, &Values::PLAIN).unwrap();
        assert_eq!(shapes[&7], Shape::Circle { radius: 1.0 });
        assert!(from_str::<u8>("1 2", &Values::PLAIN).is_err());
    }
}
