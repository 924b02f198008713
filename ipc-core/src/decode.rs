//! From JSON text to a value of a declared type, as strictly as the generated TypeScript says.
//!
//! serde's derived structs also accept arrays; a TypeScript object type does not say so. [`from_str`] closes that, and tells
//! where in the value an error stands. It does not reach inside of enums that are tagged internally, adjacently or not at
//! all: serde buffers those, and reads from its buffer. [`payload`] holds these against their shape first.

use std::fmt;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::error::Category;

use crate::{Payload, conform};

/// Why a text is not a value of the type.
#[derive(Debug)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    /// Where in the value the error stands, as in JavaScript: `tags[2].name`. Empty for the value itself.
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

/// Decodes a payload, as strictly as its TypeScript says in all its parts.
///
/// # Errors
/// When the text is not JSON, or not a value of type `T`.
pub fn payload<T: Payload>(text: &str) -> Result<T, DecodeError> {
    if let Some(buffered) = conform::buffered::<T>() {
        buffered.check(text).map_err(|mismatch| DecodeError {
            path: shorten(mismatch.path().to_owned()),
            message: shorten(mismatch.to_string()),
        })?;
    }
    from_str(text)
}

/// Decodes a whole text.
///
/// # Errors
/// When the text is not JSON, or not a value of type `T`.
pub fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let decoded = T::deserialize(Strict(&mut json)).and_then(|value| json.end().map(|()| value));
    decoded.map_err(|error| locate::<T>(text, &error))
}

/// Decodes once more, this time keeping track of the path. Only failures pay for it.
#[cold]
fn locate<T: DeserializeOwned>(text: &str, error: &serde_json::Error) -> DecodeError {
    let mut json = serde_json::Deserializer::from_str(text);
    let path = match serde_path_to_error::deserialize::<_, T>(Strict(&mut json)) {
        Err(located) if error.classify() == Category::Data => located.path().to_string(),
        _ => String::new(),
    };
    let path = if path == "." { String::new() } else { shorten(path) };
    DecodeError { path, message: shorten(without_position(error)) }
}

/// Both quote what was sent, which may be long.
fn shorten(mut text: String) -> String {
    const MOST: usize = 256;
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The position speaks of a part of the message that the caller never sees.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// Forwards everything, but asks for a map where a struct is wanted.
struct Strict<T>(T);

macro_rules! forward {
    ($($method:ident($($arg:ident: $ty:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($arg,)* Strict(visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<D> {
    type Error = D::Error;

    forward! {
        deserialize_any(); deserialize_bool();
        deserialize_i8(); deserialize_i16(); deserialize_i32(); deserialize_i64(); deserialize_i128();
        deserialize_u8(); deserialize_u16(); deserialize_u32(); deserialize_u64(); deserialize_u128();
        deserialize_f32(); deserialize_f64(); deserialize_char(); deserialize_str(); deserialize_string();
        deserialize_bytes(); deserialize_byte_buf(); deserialize_option(); deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_newtype_struct(name: &'static str);
        deserialize_seq(); deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier(); deserialize_ignored_any();
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Strict(visitor))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

macro_rules! forward_visit {
    ($($method:ident($ty:ty);)*) => {$(
        fn $method<E: serde::de::Error>(self, value: $ty) -> Result<V::Value, E> {
            self.0.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    forward_visit! {
        visit_bool(bool);
        visit_i8(i8); visit_i16(i16); visit_i32(i32); visit_i64(i64); visit_i128(i128);
        visit_u8(u8); visit_u16(u16); visit_u32(u32); visit_u64(u64); visit_u128(u128);
        visit_f32(f32); visit_f64(f64); visit_char(char);
        visit_str(&str); visit_borrowed_str(&'de str); visit_string(String);
        visit_bytes(&[u8]); visit_borrowed_bytes(&'de [u8]); visit_byte_buf(Vec<u8>);
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Strict(inner))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Strict(inner))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Strict(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Strict(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Strict(data))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Strict(deserializer))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        self.0.next_element_seed(Strict(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        self.0.next_key_seed(Strict(seed))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.0.next_value_seed(Strict(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Strict<A> {
    type Error = A::Error;
    type Variant = Strict<A::Variant>;

    fn variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<(T::Value, Self::Variant), A::Error> {
        let (value, variant) = self.0.variant_seed(Strict(seed))?;
        Ok((value, Strict(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, A::Error> {
        self.0.newtype_variant_seed(Strict(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, Strict(visitor))
    }

    /// JSON has arrays for tuple variants; a struct variant has to be an object, so it is read as a newtype that is one.
    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.newtype_variant_seed(AsMap(visitor))
    }
}

struct AsMap<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for AsMap<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_map(Strict(self.0))
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
        from_str(text).map_err(|error: DecodeError| (error.path().to_owned(), error.to_string()))
    }

    #[test]
    fn what_the_type_says_is_accepted() {
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
    fn arrays_are_not_structs_at_any_depth() {
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
    fn errors_name_the_path() {
        let (path, message) = decode(r#"{"tags":["Plain",{"Pair":[1,"x"]}]}"#).unwrap_err();
        assert_eq!(path, "tags[1].Pair[1]");
        assert_eq!(message, "invalid type: string \"x\", expected u8");
    }

    #[test]
    fn keys_and_tagged_content_go_through() {
        #[derive(Debug, PartialEq, Deserialize)]
        #[serde(tag = "type")]
        enum Shape {
            Circle { radius: f64 },
        }
        let shapes: std::collections::BTreeMap<u32, Shape> =
            from_str(r#"{"7":{"type":"Circle","radius":1}}"#).unwrap();
        assert_eq!(shapes[&7], Shape::Circle { radius: 1.0 });
        assert!(from_str::<u8>("1 2").is_err());
    }
}
