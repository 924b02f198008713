//! Types with a fixed TypeScript type, as wrappers or replacements of ambiguous types.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Payload;
use crate::schema::{Integers, Shape, Types, Wide};
use crate::values::{MAX_SAFE_INTEGER, is_written_float};

// serde passes these names to the serializer, which recognises the types by them.
const BIG_INT: &str = "$ipc::BigInt";
const NUMBER: &str = "$ipc::Number";
const JSON: &str = "$ipc::JsonValue";

/// Returns the setting for integers inside of a newtype with this name, for the types of this
/// module.
pub(crate) fn integers(name: &str) -> Option<Integers> {
    match name {
        BIG_INT => Some(Integers::BigInt),
        NUMBER | JSON => Some(Integers::Number),
        _ => None,
    }
}

/// Bytes, which are a `Uint8Array` in TypeScript.
///
/// A page may send a `Uint8Array` of any buffer. Those that it receives have the type `Bytes`, which
/// is `Uint8Array<ArrayBuffer>` where TypeScript knows that type, so that `Blob`, `Response` and
/// `crypto.subtle` take them. A type with bytes in both directions becomes two types.
///
/// Other serde formats use their own representation of bytes. JSON has none, so other JSON
/// serializers write an array of numbers.
///
/// ```
/// # use ipc_core::Bytes;
/// let bytes = Bytes::from(vec![1, 2, 3]);
/// assert_eq!(bytes.len(), 3);
/// assert_eq!(Vec::from(bytes), [1, 2, 3]);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(pub Vec<u8>);

impl Bytes {
    /// Returns the bytes as a vector, without a copy.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.0.len())
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Bytes {
    fn from(bytes: [u8; N]) -> Self {
        Bytes(bytes.to_vec())
    }
}

impl From<Bytes> for Vec<u8> {
    fn from(bytes: Bytes) -> Self {
        bytes.0
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl DerefMut for Bytes {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl std::borrow::Borrow<[u8]> for Bytes {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(BytesVisitor)
    }
}

struct BytesVisitor;

impl<'de> Visitor<'de> for BytesVisitor {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
        Ok(bytes.into())
    }

    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Bytes, E> {
        Ok(Bytes(bytes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Bytes, A::Error> {
        // The size hint comes from outside, and could be wrong.
        let mut bytes = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1 << 16));
        while let Some(byte) = seq.next_element()? {
            bytes.push(byte);
        }
        Ok(Bytes(bytes))
    }
}

impl Payload for Bytes {
    fn shape(_: &mut Types) -> Shape {
        Shape::Bytes
    }
}

/// Any JSON, which is `JsonValue` in TypeScript. Integers beyond ±(2^53 − 1) are errors, since
/// JavaScript would round them.
///
/// The value takes many times the memory of its text: an object with one short member takes several
/// hundred bytes. Budgets count it accordingly.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JsonValue(pub Value);

impl JsonValue {
    /// Returns the value inside.
    pub fn into_inner(mut self) -> Value {
        self.0.take()
    }
}

/// Drops the value without recursion: a value that was nested too deeply to be sent would take more
/// stack than there is.
impl Drop for JsonValue {
    fn drop(&mut self) {
        let mut left = Vec::new();
        take_nested(&mut self.0, &mut left);
        while let Some(mut value) = left.pop() {
            take_nested(&mut value, &mut left);
        }
    }
}

/// Moves the elements or members of a value that have elements or members themselves.
fn take_nested(value: &mut Value, into: &mut Vec<Value>) {
    let is_nested = |value: &&mut Value| value.is_array() || value.is_object();
    match value {
        Value::Array(elements) => {
            into.extend(elements.iter_mut().filter(is_nested).map(Value::take));
        }
        Value::Object(members) => {
            into.extend(members.values_mut().filter(is_nested).map(Value::take));
        }
        _ => {}
    }
}

impl From<Value> for JsonValue {
    fn from(value: Value) -> Self {
        JsonValue(value)
    }
}

impl From<JsonValue> for Value {
    fn from(json: JsonValue) -> Self {
        json.into_inner()
    }
}

impl AsRef<Value> for JsonValue {
    fn as_ref(&self) -> &Value {
        &self.0
    }
}

impl Serialize for JsonValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(JSON, &self.0)
    }
}

impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(JSON, Inner(PhantomData))
            .map(|Any(value)| JsonValue(value))
    }
}

impl Payload for JsonValue {
    fn shape(_: &mut Types) -> Shape {
        Shape::Json
    }
}

/// A member of a change: absent, `null`, or a value. In TypeScript it is `name?: T | null`.
///
/// A field of this type is left out while it is absent, which two attributes of serde say. As an
/// argument of a command, the type needs no attributes.
///
/// ```
/// # use ipc_core::Patch;
/// # use serde::{Deserialize, Serialize};
/// #[derive(Serialize, Deserialize)] // or `#[payload]`
/// struct NoteChange {
///     #[serde(default, skip_serializing_if = "Patch::is_absent")]
///     title: Patch<String>,
/// }
///
/// let mut title = Some("milk".to_owned());
/// for (json, expected) in [("{}", Some("milk")), (r#"{"title":null}"#, None)] {
///     let change: NoteChange = serde_json::from_str(json)?;
///     assert_eq!(serde_json::to_string(&change)?, json);
///     change.title.apply_to(&mut title);
///     assert_eq!(title.as_deref(), expected);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patch<T> {
    /// The member is left out.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns whether the member is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }

    /// Changes `target`, unless the member is left out.
    pub fn apply_to(self, target: &mut Option<T>) {
        if let Some(new) = Option::<Option<T>>::from(self) {
            *target = new;
        }
    }
}

impl<T> From<Option<Option<T>>> for Patch<T> {
    fn from(change: Option<Option<T>>) -> Self {
        match change {
            None => Patch::Absent,
            Some(None) => Patch::Null,
            Some(Some(value)) => Patch::Value(value),
        }
    }
}

impl<T> From<Patch<T>> for Option<Option<T>> {
    fn from(patch: Patch<T>) -> Self {
        match patch {
            Patch::Absent => None,
            Patch::Null => Some(None),
            Patch::Value(value) => Some(Some(value)),
        }
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Patch::Absent => Err(serde::ser::Error::custom(
                "an absent `Patch` has no JSON; write \
                 `#[serde(default, skip_serializing_if = \"Patch::is_absent\")]` on the field",
            )),
            Patch::Null => serializer.serialize_none(),
            Patch::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| Patch::from(Some(value)))
    }
}

impl<T: Payload> Payload for Patch<T> {
    const OPTIONAL: bool = true;

    fn shape(types: &mut Types) -> Shape {
        Shape::Patch(Box::new(T::shape(types)))
    }

    fn absent() -> Option<Self> {
        Some(Patch::Absent)
    }
}

/// An integer of 64 bits or more, which [`BigInt`] and [`Number`] can wrap.
pub trait WideInteger: Payload + Copy + fmt::Display + TryInto<i128> + sealed::Sealed {
    #[doc(hidden)]
    const WIDE: Wide;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! wide {
    ($($ty:ty: $wide:ident;)*) => {$(
        impl sealed::Sealed for $ty {}

        impl WideInteger for $ty {
            const WIDE: Wide = Wide::$wide;
        }

        impl From<BigInt<$ty>> for $ty {
            fn from(integer: BigInt<$ty>) -> Self {
                integer.0
            }
        }

        impl From<Number<$ty>> for $ty {
            fn from(integer: Number<$ty>) -> Self {
                integer.0
            }
        }
    )*};
}

wide! {
    i64: I64;
    u64: U64;
    isize: I64;
    usize: U64;
    i128: I128;
    u128: U128;
}

macro_rules! integer {
    ($(#[$docs:meta])* $name:ident, $key:ident) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<T>(pub T);

        impl<T> From<T> for $name<T> {
            fn from(integer: T) -> Self {
                $name(integer)
            }
        }

        impl<T> $name<T> {
            /// Returns the integer inside.
            pub fn into_inner(self) -> T {
                self.0
            }
        }

        impl<T: fmt::Display> fmt::Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<T: Serialize> Serialize for $name<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct($key, &self.0)
            }
        }

        impl<T: WideInteger> Payload for $name<T> {
            fn shape(_: &mut Types) -> Shape {
                Shape::Integer(T::WIDE, integers($key))
            }
        }
    };
}

integer! {
    /// An integer with the TypeScript type `bigint`, whatever the setting of the api is. Every
    /// value is exact.
    ///
    /// ```
    /// # use ipc_core::BigInt;
    /// let id = BigInt(u64::MAX);
    /// assert_eq!(id.into_inner(), u64::MAX);
    /// ```
    BigInt, BIG_INT
}

integer! {
    /// An integer with the TypeScript type `number`, whatever the setting of the api is. Values
    /// outside of ±(2^53 − 1) cannot be sent or received.
    Number, NUMBER
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for BigInt<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(BIG_INT, Inner(PhantomData)).map(BigInt)
    }
}

impl<'de, T: WideInteger> Deserialize<'de> for Number<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let integer: T = deserializer.deserialize_newtype_struct(NUMBER, Inner(PhantomData))?;
        // Values from serde's buffer have not been checked before.
        match integer.try_into() {
            Ok(wide) if wide.unsigned_abs() <= MAX_SAFE_INTEGER.into() => Ok(Number(integer)),
            _ => Err(de::Error::custom(format_args!("{integer} is beyond ±(2^53 − 1)"))),
        }
    }
}

/// A visitor of the value inside of a newtype.
struct Inner<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Inner<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        T::deserialize(inner)
    }
}

/// Any JSON, unchanged. `Value`'s own `Deserialize` gives a special meaning to an object with a
/// private key of serde_json.
struct Any(Value);

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor).map(Any)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        match value.unsigned_abs() {
            ..=MAX_SAFE_INTEGER => Ok(value.into()),
            magnitude => whole_float(magnitude, value as f64),
        }
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        match value {
            ..=MAX_SAFE_INTEGER => Ok(value.into()),
            magnitude => whole_float(magnitude, value as f64),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(Any(element)) = seq.next_element()? {
            elements.push(element);
        }
        Ok(elements.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = serde_json::Map::new();
        while let Some((key, Any(value))) = map.next_entry()? {
            members.insert(key, value);
        }
        Ok(members.into())
    }
}

/// Reads an integer as the large float behind it. Values from serde's buffer have not been checked
/// before.
fn whole_float<E: de::Error>(magnitude: u64, float: f64) -> Result<Value, E> {
    if is_written_float(magnitude, float) {
        Ok(float.into())
    } else {
        Err(E::custom(format_args!("an integer in JSON is beyond ±(2^53 − 1), near {float}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_formats_ignore_the_wrappers() {
        let bytes: Bytes = serde_json::from_str("[1,2]").unwrap();
        assert_eq!(serde_json::to_string(&bytes).unwrap(), "[1,2]");
        let json: JsonValue = serde_json::from_str(r#"{"a":[1]}"#).unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), r#"{"a":[1]}"#);
        let integers: (BigInt<u64>, Number<i64>) = serde_json::from_str("[7,-7]").unwrap();
        assert_eq!(integers, (BigInt(7), Number(-7)));
        assert_eq!(serde_json::to_string(&integers).unwrap(), "[7,-7]");
    }

    /// Fault 164.
    #[test]
    fn deep_json_is_dropped_without_recursion() {
        let wraps: [fn(Value) -> Value; 2] = [
            |inner| vec![inner].into(),
            |inner| serde_json::Map::from_iter([("a".to_owned(), inner)]).into(),
        ];
        for wrap in wraps {
            let json = (0..200_000).fold(Value::Null, |inner, _| wrap(inner));
            drop(JsonValue(json));
        }
    }

    #[test]
    fn any_json_accepts_the_numbers_of_javascript() {
        let json: JsonValue = serde_json::from_str("[9007199254740991,-9007199254740994]").unwrap();
        assert_eq!(
            json.0,
            serde_json::json!([9_007_199_254_740_991_u64, -9_007_199_254_740_994.0])
        );
        for text in ["9007199254740993", "-9007199254740993", "18446744073709551615"] {
            let error = serde_json::from_str::<JsonValue>(text).unwrap_err();
            assert!(error.to_string().contains("is beyond"), "{error}");
        }
    }

    #[test]
    fn a_number_is_a_safe_integer_wherever_it_comes_from() {
        for text in ["9007199254740992", "-9007199254740992"] {
            let error = serde_json::from_str::<Number<i128>>(text).unwrap_err();
            assert!(error.to_string().contains("is beyond"), "{error}");
        }
        let max: Number<u128> = serde_json::from_str("9007199254740991").unwrap();
        assert_eq!(u128::from(max), u128::from(MAX_SAFE_INTEGER));
    }
}
