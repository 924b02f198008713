//! Encodes values as JSON text in accordance with the generated TypeScript.
//!
//! serde_json writes `null` for floats that JSON cannot represent, although their type is `number`.
//! [`to_writer`] fails instead, and reports the path of the float. [`values`](crate::values)
//! describes the form of bytes and of integers that JavaScript would round.
//!
//! A value that is nested too deeply fails as well, before its `Serialize` has used up the stack.

use std::cell::Cell;
use std::fmt;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::schema::Integers;
use crate::values::{BYTES, INT, MAX_SAFE_INTEGER, Values, escaped, escaped_name};
use crate::{ErrorCode, Foreign, LimitExceeded, value_types};

/// The reason why a value cannot be encoded.
#[derive(Debug)]
pub struct EncodeError {
    path: String,
    message: String,
    code: ErrorCode,
}

impl EncodeError {
    /// Returns the path of the error in JavaScript syntax: `tags[2].name`. The path of the value
    /// itself is empty.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the code of a reply with this error: [`PayloadTooLarge`](ErrorCode::PayloadTooLarge)
    /// for too many values, otherwise [`Internal`](ErrorCode::Internal).
    pub fn code(&self) -> ErrorCode {
        self.code
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.path {
            "" => f.write_str(&self.message),
            path => write!(f, "`{path}`: {}", self.message),
        }
    }
}

impl std::error::Error for EncodeError {}

/// Appends the text of a value to a writer.
///
/// # Errors
/// When the value's own `Serialize` fails, a float is not finite, an integer is outside of its
/// TypeScript type, the value exceeds [`Values::max_depth`] or [`Values::max_values`], or
/// the writer fails. A part of the text may have been written.
pub fn to_writer(
    writer: impl io::Write,
    value: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<(), EncodeError> {
    let mut json = serde_json::Serializer::new(writer);
    let written = Written::default();
    let truthful = Truthful { inner: &mut json, values, position: Position::start(&written) };
    let encoded = value.serialize(truthful);
    encoded.map_err(|error| match error.is_io() {
        // The writer has failed, and no value.
        true => EncodeError {
            path: String::new(),
            message: error.to_string(),
            code: ErrorCode::Internal,
        },
        false => locate(value, values, &error, written.exceeded.get()),
    })
}

/// Returns the text of a value.
///
/// # Errors
/// See [`to_writer`].
pub fn to_vec(
    value: &(impl Serialize + ?Sized),
    values: &Values<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut text = Vec::with_capacity(128);
    to_writer(&mut text, value, values)?;
    Ok(text)
}

/// Encodes again with a record of the path. Only failures pay for this.
#[cold]
fn locate(
    value: &(impl Serialize + ?Sized),
    values: &Values<'_>,
    error: &serde_json::Error,
    exceeded: Option<LimitExceeded>,
) -> EncodeError {
    let mut track = serde_path_to_error::Track::new();
    let mut json = serde_json::Serializer::new(io::sink());
    let written = Written::default();
    let truthful = Truthful {
        inner: &mut json,
        values: &Values { attachments: None, ..*values },
        position: Position::start(&written),
    };
    let tracked = value.serialize(serde_path_to_error::Serializer::new(truthful, &mut track));
    let path = match tracked {
        Err(_) => track.path().to_string(),
        Ok(()) => String::new(),
    };
    // Keys and messages may quote what a page has sent.
    EncodeError {
        path: if path == "." { String::new() } else { Foreign(&path).to_string() },
        message: Foreign(&advised(error.to_string())).to_string(),
        code: match exceeded {
            Some(LimitExceeded::Values { .. }) => ErrorCode::PayloadTooLarge,
            _ => ErrorCode::Internal,
        },
    }
}

/// Adds advice to errors of serde's implementations for types of the standard library.
fn advised(message: String) -> String {
    let advice = match &*message {
        "path contains invalid UTF-8 characters" => {
            "send an `AnyPath`, which holds every path, in place of the `PathBuf`"
        }
        "SystemTime must be later than UNIX_EPOCH" => {
            "send a `Timestamp`, which holds earlier times, in place of the `SystemTime`"
        }
        _ => return message,
    };
    format!("{message}; {advice}")
}

/// The maximum number of nested wrappers without a form in JSON: `Some` and newtypes. A recursive
/// type can nest them without end, and each of them takes stack.
const MAX_WRAPPERS: usize = 512;

/// What has been written of a value.
#[derive(Default)]
struct Written {
    values: Cell<usize>,
    exceeded: Cell<Option<LimitExceeded>>,
}

/// The position of a value: the number of arrays, objects and wrappers around it.
#[derive(Clone, Copy)]
struct Position<'a> {
    depth: usize,
    wrappers: usize,
    written: &'a Written,
}

impl<'a> Position<'a> {
    fn start(written: &'a Written) -> Self {
        Position { depth: 0, wrappers: 0, written }
    }

    fn fail<E: serde::ser::Error>(&self, exceeded: LimitExceeded) -> E {
        self.written.exceeded.set(Some(exceeded));
        E::custom(exceeded)
    }

    /// Enters an array or an object.
    fn enter<E: serde::ser::Error>(mut self, values: &Values<'_>) -> Result<Self, E> {
        self.depth += 1;
        if self.depth > values.max_depth {
            return Err(self.fail(LimitExceeded::Depth { max: values.max_depth }));
        }
        Ok(self)
    }

    /// Enters `Some` or a newtype.
    fn enter_wrapper<E: serde::ser::Error>(mut self) -> Result<Self, E> {
        self.wrappers += 1;
        if self.wrappers > MAX_WRAPPERS {
            return Err(E::custom(format_args!(
                "more than {MAX_WRAPPERS} options and newtypes are nested; send a flatter value"
            )));
        }
        Ok(self)
    }

    /// Counts an element or a member.
    fn count<E: serde::ser::Error>(&self, values: &Values<'_>) -> Result<(), E> {
        let count = self.written.values.get() + 1;
        self.written.values.set(count);
        if count > values.max_values {
            return Err(self.fail(LimitExceeded::Values { max: values.max_values }));
        }
        Ok(())
    }
}

/// A serializer that writes markers in place of values without a JSON representation, and forwards
/// everything else.
#[derive(Clone, Copy)]
struct Truthful<'a, T> {
    inner: T,
    values: &'a Values<'a>,
    position: Position<'a>,
}

impl<'a, T> Truthful<'a, T> {
    fn around<U>(&self, inner: U) -> Truthful<'a, U> {
        Truthful { inner, values: self.values, position: self.position }
    }

    /// Returns this serializer for the inside of an array or an object.
    fn enter<E: serde::ser::Error>(mut self) -> Result<Self, E> {
        self.position = self.position.enter(self.values)?;
        Ok(self)
    }

    /// Returns this serializer for the inside of `Some` or a newtype.
    fn enter_wrapper<E: serde::ser::Error>(mut self) -> Result<Self, E> {
        self.position = self.position.enter_wrapper()?;
        Ok(self)
    }

    /// Returns the key of a declared name.
    fn key(&self, name: &'static str) -> &'static str {
        if self.values.extended { escaped_name(name) } else { name }
    }
}

impl<T: Serialize + ?Sized> Serialize for Truthful<'_, &T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inner.serialize(self.around(serializer))
    }
}

fn finite<E: serde::ser::Error>(value: f64) -> Result<(), E> {
    if value.is_finite() {
        Ok(())
    } else {
        Err(E::custom(format_args!(
            "{value} is not a number in JSON; send `None` of an `Option<f64>` instead"
        )))
    }
}

fn marker<S: Serializer>(
    serializer: S,
    key: &str,
    value: &(impl Serialize + ?Sized),
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

macro_rules! forward {
    ($($method:ident($ty:ty);)*) => {$(
        fn $method(self, value: $ty) -> Result<S::Ok, S::Error> {
            self.inner.$method(value)
        }
    )*};
}

macro_rules! integers {
    ($($method:ident($ty:ty) $is_safe:expr;)*) => {$(
        fn $method(self, value: $ty) -> Result<S::Ok, S::Error> {
            let is_safe: fn($ty) -> bool = $is_safe;
            match self.values.integers {
                Integers::BigInt => marker(self.enter()?.inner, INT, &Digits(value)),
                Integers::Number if is_safe(value) => self.inner.$method(value),
                Integers::Number => Err(serde::ser::Error::custom(format_args!(
                    "{value} is beyond ±(2^53 − 1), the range of a `number`; send a `BigInt`"
                ))),
            }
        }
    )*};
}

/// An integer as a string of digits.
struct Digits<T>(T);

impl<T: fmt::Display> Serialize for Digits<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'a, S: Serializer> Serializer for Truthful<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Truthful<'a, S::SerializeSeq>;
    type SerializeTuple = Truthful<'a, S::SerializeTuple>;
    type SerializeTupleStruct = Truthful<'a, S::SerializeTupleStruct>;
    type SerializeTupleVariant = Truthful<'a, S::SerializeTupleVariant>;
    type SerializeMap = Truthful<'a, S::SerializeMap>;
    type SerializeStruct = Truthful<'a, S::SerializeStruct>;
    type SerializeStructVariant = Truthful<'a, S::SerializeStructVariant>;

    forward! {
        serialize_bool(bool);
        serialize_i8(i8); serialize_i16(i16); serialize_i32(i32);
        serialize_u8(u8); serialize_u16(u16); serialize_u32(u32);
        serialize_char(char); serialize_str(&str);
        serialize_unit_struct(&'static str);
    }

    integers! {
        serialize_i64(i64) |value| value.unsigned_abs() <= MAX_SAFE_INTEGER;
        serialize_u64(u64) |value| value <= MAX_SAFE_INTEGER;
        serialize_i128(i128) |value| value.unsigned_abs() <= MAX_SAFE_INTEGER.into();
        serialize_u128(u128) |value| value <= MAX_SAFE_INTEGER.into();
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<S::Ok, S::Error> {
        let this = self.enter()?;
        match this.values.attachments.and_then(|attachments| attachments.attach(bytes)) {
            Some(number) => marker(this.inner, BYTES, &(number, bytes.len())),
            None => marker(this.inner, BYTES, &*STANDARD.encode(bytes)),
        }
    }

    fn serialize_f32(self, value: f32) -> Result<S::Ok, S::Error> {
        finite(value.into())?;
        self.inner.serialize_f32(value)
    }

    fn serialize_f64(self, value: f64) -> Result<S::Ok, S::Error> {
        finite(value)?;
        self.inner.serialize_f64(value)
    }

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_none()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        let this = self.enter_wrapper()?;
        let value = this.around(value);
        this.inner.serialize_some(&value)
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit_variant(name, index, variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let this = self.enter_wrapper()?;
        match value_types::integers(name) {
            Some(integers) => {
                let values = &Values { integers, ..*this.values };
                let value = Truthful { inner: value, values, position: this.position };
                this.inner.serialize_newtype_struct(name, &value)
            }
            None => {
                let value = this.around(value);
                this.inner.serialize_newtype_struct(name, &value)
            }
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let this = self.enter()?;
        let (variant, value) = (this.key(variant), this.around(value));
        this.inner.serialize_newtype_variant(name, index, variant, &value)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        let Truthful { inner, values, position } = self.enter()?;
        Ok(Truthful { inner: inner.serialize_seq(len)?, values, position })
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, S::Error> {
        let Truthful { inner, values, position } = self.enter()?;
        Ok(Truthful { inner: inner.serialize_tuple(len)?, values, position })
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        let Truthful { inner, values, position } = self.enter()?;
        Ok(Truthful { inner: inner.serialize_tuple_struct(name, len)?, values, position })
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        let variant = self.key(variant);
        // The object, and the array in it.
        let Truthful { inner, values, position } = self.enter()?.enter()?;
        let inner = inner.serialize_tuple_variant(name, index, variant, len)?;
        Ok(Truthful { inner, values, position })
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        let Truthful { inner, values, position } = self.enter()?;
        Ok(Truthful { inner: inner.serialize_map(len)?, values, position })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        let Truthful { inner, values, position } = self.enter()?;
        Ok(Truthful { inner: inner.serialize_struct(name, len)?, values, position })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        let variant = self.key(variant);
        // The object, and the object in it.
        let Truthful { inner, values, position } = self.enter()?.enter()?;
        let inner = inner.serialize_struct_variant(name, index, variant, len)?;
        Ok(Truthful { inner, values, position })
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.collect_str(value)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! elements {
    ($($trait:ident $method:ident;)*) => {$(
        impl<S: $trait> $trait for Truthful<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
                self.position.count(self.values)?;
                let value = self.around(value);
                self.inner.$method(&value)
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        }
    )*};
}

elements! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

macro_rules! members {
    ($($trait:ident;)*) => {$(
        impl<S: $trait> $trait for Truthful<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), S::Error> {
                self.position.count(self.values)?;
                let (key, value) = (self.key(key), self.around(value));
                self.inner.serialize_field(key, &value)
            }

            fn skip_field(&mut self, key: &'static str) -> Result<(), S::Error> {
                self.inner.skip_field(key)
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        }
    )*};
}

members! { SerializeStruct; SerializeStructVariant; }

impl<S: SerializeMap> SerializeMap for Truthful<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        if self.values.extended {
            self.inner.serialize_key(&Key(key))
        } else {
            self.inner.serialize_key(key)
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.position.count(self.values)?;
        let value = self.around(value);
        self.inner.serialize_value(&value)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

macro_rules! key_forward {
    ($($method:ident($($arg:ident: $ty:ty),*) -> $ok:ty;)*) => {$(
        fn $method(self, $($arg: $ty),*) -> Result<$ok, S::Error> {
            self.0.$method($($arg),*)
        }
    )*};
}

/// The key of a map: a string, or a value with a conversion to a string in serde_json.
struct Key<T>(T);

impl<T: Serialize + ?Sized> Serialize for Key<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Key(serializer))
    }
}

impl<S: Serializer> Serializer for Key<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = S::SerializeSeq;
    type SerializeTuple = S::SerializeTuple;
    type SerializeTupleStruct = S::SerializeTupleStruct;
    type SerializeTupleVariant = S::SerializeTupleVariant;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = S::SerializeStruct;
    type SerializeStructVariant = S::SerializeStructVariant;

    fn serialize_str(self, key: &str) -> Result<S::Ok, S::Error> {
        self.0.serialize_str(&escaped(key))
    }

    fn serialize_char(self, key: char) -> Result<S::Ok, S::Error> {
        self.serialize_str(key.encode_utf8(&mut [0; 4]))
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, key: &T) -> Result<S::Ok, S::Error> {
        self.serialize_str(&key.to_string())
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit_variant(name, index, escaped_name(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Key(value))
    }

    key_forward! {
        serialize_bool(value: bool) -> S::Ok;
        serialize_i8(value: i8) -> S::Ok;
        serialize_i16(value: i16) -> S::Ok;
        serialize_i32(value: i32) -> S::Ok;
        serialize_i64(value: i64) -> S::Ok;
        serialize_i128(value: i128) -> S::Ok;
        serialize_u8(value: u8) -> S::Ok;
        serialize_u16(value: u16) -> S::Ok;
        serialize_u32(value: u32) -> S::Ok;
        serialize_u64(value: u64) -> S::Ok;
        serialize_u128(value: u128) -> S::Ok;
        serialize_f32(value: f32) -> S::Ok;
        serialize_f64(value: f64) -> S::Ok;
        serialize_bytes(value: &[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_struct(name: &'static str) -> S::Ok;
        serialize_seq(len: Option<usize>) -> S::SerializeSeq;
        serialize_tuple(len: usize) -> S::SerializeTuple;
        serialize_tuple_struct(name: &'static str, len: usize) -> S::SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> S::SerializeTupleVariant;
        serialize_map(len: Option<usize>) -> S::SerializeMap;
        serialize_struct(name: &'static str, len: usize) -> S::SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> S::SerializeStructVariant;
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, value)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Limits;

    #[derive(Serialize)]
    struct Sample {
        name: &'static str,
        values: Vec<Value>,
        by_name: BTreeMap<u8, Option<f32>>,
    }

    #[derive(Serialize)]
    enum Value {
        Nothing,
        One(f64),
        Two(f64, f64),
        Point { x: f64 },
    }

    fn sample(x: f64) -> Sample {
        let values =
            vec![Value::Nothing, Value::One(1.5), Value::Two(2.0, 3.0), Value::Point { x }];
        Sample { name: "a", values, by_name: BTreeMap::from([(7, Some(0.5)), (8, None)]) }
    }

    #[test]
    fn finite_values_are_written_as_by_serde_json() {
        let sample = sample(-0.0);
        assert_eq!(to_vec(&sample, &Values::PLAIN).unwrap(), serde_json::to_vec(&sample).unwrap());
    }

    #[test]
    fn other_floats_are_errors_with_the_path() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let error = to_vec(&sample(value), &Values::PLAIN).unwrap_err();
            assert_eq!(error.path(), "values[3].x");
            assert!(error.to_string().contains("is not a number in JSON"), "{error}");
        }
        let error = to_vec(&BTreeMap::from([("a", f32::NAN)]), &Values::PLAIN).unwrap_err();
        assert_eq!(error.path(), "a");
        assert_eq!(to_vec(&f64::NAN, &Values::PLAIN).unwrap_err().path(), "");
    }

    #[derive(Serialize)]
    struct Node {
        next: Option<Box<Node>>,
    }

    #[derive(Serialize)]
    struct Wrapper(Option<Box<Wrapper>>);

    #[derive(Serialize)]
    enum Turn {
        Left(Box<Turn>),
        Right { next: Box<Turn> },
        Both(u8, Box<Turn>),
        End,
    }

    /// Encodes on a thread with the stack of a worker of tokio, and leaks the value: its own drop is
    /// recursive.
    fn encode_deep<T: Serialize>(value: impl FnOnce() -> T + Send + 'static) -> Option<String> {
        let encode = move || {
            let value = std::mem::ManuallyDrop::new(value());
            to_vec(&*value, &Values { max_depth: 64, ..Values::PLAIN }).err()
        };
        let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024).spawn(encode);
        thread.unwrap().join().unwrap().map(|error| error.to_string())
    }

    /// Fault 164.
    #[test]
    fn values_nested_too_deeply_are_errors() {
        fn deep<T>(first: T, levels: usize, wrap: impl Fn(T) -> T) -> T {
            (1..levels).fold(first, |inner, _| wrap(inner))
        }
        let node = |next| Node { next: Some(Box::new(next)) };
        for (levels, is_good) in
            [(10, true), (64, true), (65, false), (2_000, false), (100_000, false)]
        {
            let errors = [
                encode_deep(move || deep(Node { next: None }, levels, node)),
                encode_deep(move || {
                    deep(serde_json::json!([]), levels, |inner| vec![inner].into())
                }),
                encode_deep(move || {
                    deep(serde_json::json!({}), levels, |inner| {
                        serde_json::Map::from_iter([(String::new(), inner)]).into()
                    })
                }),
                encode_deep(move || deep(Turn::End, levels + 1, |next| Turn::Left(Box::new(next)))),
            ];
            for error in errors {
                assert_eq!(error.is_none(), is_good, "{levels} levels: {error:?}");
                if let Some(error) = error {
                    assert!(error.contains("nested deeper than 64 levels"), "{error}");
                }
            }
        }
        for levels in [2_000, 100_000] {
            let errors = [
                encode_deep(move || {
                    deep(Turn::End, levels, |next| Turn::Right { next: next.into() })
                }),
                encode_deep(move || deep(Turn::End, levels, |next| Turn::Both(0, next.into()))),
            ];
            assert!(errors.iter().all(Option::is_some), "{levels}");
            let error = encode_deep(move || {
                deep(Wrapper(None), levels, |inner| Wrapper(Some(inner.into())))
            });
            assert!(error.unwrap().contains("more than 512 options and newtypes"), "{levels}");
        }
        assert_eq!(
            encode_deep(|| deep(Wrapper(None), 100, |inner| Wrapper(Some(inner.into())))),
            None
        );
    }

    #[test]
    fn the_deepest_values_fit_on_a_small_stack() {
        let node = |next| Node { next: Some(Box::new(next)) };
        for levels in [Limits::MAX_DEPTH, Limits::MAX_DEPTH + 1] {
            let encode = move || {
                let value = (1..levels).fold(Node { next: None }, |next, _| node(next));
                to_vec(&value, &Values::PLAIN).is_ok()
            };
            let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(encode);
            assert_eq!(thread.unwrap().join().unwrap(), levels == Limits::MAX_DEPTH);
        }
    }

    #[test]
    fn values_are_counted_as_in_received_texts() {
        let values = Values { max_values: 4, ..Values::PLAIN };
        assert!(to_vec(&(1, [2, 3]), &values).is_ok());
        assert!(to_vec(&BTreeMap::from([("a", [1, 2, 3])]), &values).is_ok());
        let error = to_vec(&(1, [2, 3, 4]), &values).unwrap_err();
        assert_eq!((error.path(), error.code()), ("[1]", ErrorCode::PayloadTooLarge));
        assert!(to_vec(&sample(0.0), &values).is_err());
    }

    #[test]
    fn keys_from_outside_are_escaped_in_the_path() {
        let error = to_vec(&BTreeMap::from([("a\nERROR", f64::NAN)]), &Values::PLAIN).unwrap_err();
        assert_eq!(error.path(), "a\\nERROR");
    }

    #[test]
    fn values_that_serde_cannot_write_are_errors_with_the_path_and_advice() {
        use std::time::{Duration, SystemTime};

        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        let error = to_vec(&[Some(early)], &Values::PLAIN).unwrap_err();
        assert_eq!(error.path(), "[0]");
        assert!(error.to_string().contains("send a `Timestamp`"), "{error}");
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt;

            let path = std::ffi::OsString::from_vec(b"caf\xe9".to_vec());
            let error = to_vec(&[std::path::PathBuf::from(path)], &Values::PLAIN).unwrap_err();
            assert_eq!(error.path(), "[0]");
            assert!(error.to_string().contains("send an `AnyPath`"), "{error}");
        }
    }
}
