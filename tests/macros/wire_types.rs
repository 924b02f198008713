//! Types with another type on the wire, by a conversion or as a transparent struct.

use ipc_runtime::__private::{Body, Shape, Types};
use ipc_runtime::{Payload, payload};
use serde_json::{Value, json};

use crate::payloads::describe;

type Maybe<T> = Option<T>;

#[payload]
#[derive(Clone)]
#[serde(from = "(u8, T)", into = "(u8, T)")]
struct Converted<T: Clone> {
    // The fields are not on the wire, so that no rule rejects this type.
    nested: Option<Option<u8>>,
    value: T,
}

impl<T: Clone> From<(u8, T)> for Converted<T> {
    fn from((number, value): (u8, T)) -> Self {
        Converted { nested: Some(Some(number)), value }
    }
}

impl<T: Clone> From<Converted<T>> for (u8, T) {
    fn from(Converted { nested, value }: Converted<T>) -> Self {
        (nested.flatten().unwrap_or_default(), value)
    }
}

#[payload]
#[derive(Clone)]
#[serde(try_from = "String", into = "String")]
enum Level {
    Low,
    High,
}

impl TryFrom<String> for Level {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "low" => Ok(Level::Low),
            "high" => Ok(Level::High),
            _ => Err(format!("`{text}` is not a level")),
        }
    }
}

impl From<Level> for String {
    fn from(level: Level) -> String {
        match level {
            Level::Low => "low".into(),
            Level::High => "high".into(),
        }
    }
}

#[test]
fn a_converted_type_has_the_shape_of_its_wire_type() {
    let pair = describe(&Converted { nested: Some(Some(1)), value: "a".to_owned() });
    let shape = Shape::Tuple(vec![u8::shape(&mut Types::default()), Shape::Param(0)]);
    assert_eq!((pair.body, pair.json), (Body::Alias(shape), json!([1, "a"])));
    let level = describe(&Level::High);
    assert_eq!((level.body, level.json), (Body::Alias(Shape::String), json!("high")));
    assert_eq!(describe(&Level::Low).json, json!("low"));
    assert!(serde_json::from_value::<Level>(json!("odd")).is_err());
}

#[payload]
struct Newtype(Option<u8>);

#[payload]
#[serde(transparent)]
struct Transparent(Maybe<u8>);

#[payload]
#[serde(transparent)]
struct Nested<T> {
    inner: T,
    #[serde(skip)]
    count: u8,
}

#[payload]
#[derive(Clone)]
#[serde(from = "Option<u8>", into = "Option<u8>")]
struct FromOption(u8);

impl From<Option<u8>> for FromOption {
    fn from(number: Option<u8>) -> Self {
        FromOption(number.unwrap_or(9))
    }
}

impl From<FromOption> for Option<u8> {
    fn from(number: FromOption) -> Self {
        Some(number.0)
    }
}

/// Returns the JSON of a missing value, which is the same for a member and for an argument.
fn missing<T: Payload>() -> Option<Value> {
    #[payload]
    struct Holder<T> {
        member: T,
    }
    let read: Option<Holder<T>> = serde_json::from_value(json!({})).ok();
    let absent = T::absent().map(|value| serde_json::to_value(value).unwrap());
    assert_eq!(absent, read.map(|holder| serde_json::to_value(holder.member).unwrap()));
    assert_eq!(absent.is_some(), T::OPTIONAL);
    absent
}

#[test]
fn a_value_may_be_missing_where_its_wire_type_may() {
    assert_eq!(missing::<Option<u8>>(), Some(json!(null)));
    assert_eq!(missing::<Transparent>(), Some(json!(null)));
    assert_eq!(missing::<Nested<Box<Transparent>>>(), Some(json!(null)));
    assert_eq!(missing::<FromOption>(), Some(json!(9)));
    assert_eq!(missing::<Newtype>(), None);
    assert_eq!(missing::<Nested<u8>>(), None);
    assert_eq!(missing::<Nested<Newtype>>(), None);
    assert_eq!(missing::<Level>(), None);
    let nested = Nested { inner: 1_u8, count: 2 };
    assert_eq!((describe(&nested).json, nested.count), (json!(1), 2));
}
