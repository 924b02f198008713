//! What has another type on the wire is described as that one, and may be left out where that one may.

use ipc_runtime::__private::{Body, Shape, Types};
use ipc_runtime::{Payload, payload};
use serde_json::{Value, json};

use crate::payloads::told;

type Maybe<T> = Option<T>;

#[payload]
#[derive(Clone)]
#[serde(from = "(u8, T)", into = "(u8, T)")]
struct Converted<T: Clone> {
    // Nothing of this is on the wire.
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
            _ => Err(format!("`{text}` is no level")),
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
fn what_is_converted_is_what_it_is_converted_to() {
    let pair = told(&Converted { nested: Some(Some(1)), value: "a".to_owned() });
    let shape = Shape::Tuple(vec![u8::shape(&mut Types::default()), Shape::Param(0)]);
    assert_eq!((pair.body, pair.json), (Body::Alias(shape), json!([1, "a"])));
    let level = told(&Level::High);
    assert_eq!((level.body, level.json), (Body::Alias(Shape::String), json!("high")));
    assert_eq!(told(&Level::Low).json, json!("low"));
    assert!(serde_json::from_value::<Level>(json!("odd")).is_err());
}

#[payload]
struct Plainly(Option<u8>);

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

/// As a member and as an argument.
fn left_out<T: Payload>() -> Option<Value> {
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
fn what_stands_for_an_option_may_be_left_out_as_that_may() {
    assert_eq!(left_out::<Option<u8>>(), Some(json!(null)));
    assert_eq!(left_out::<Transparent>(), Some(json!(null)));
    assert_eq!(left_out::<Nested<Box<Transparent>>>(), Some(json!(null)));
    assert_eq!(left_out::<FromOption>(), Some(json!(9)));
    assert_eq!(left_out::<Plainly>(), None);
    assert_eq!(left_out::<Nested<u8>>(), None);
    assert_eq!(left_out::<Nested<Plainly>>(), None);
    assert_eq!(left_out::<Level>(), None);
    let nested = Nested { inner: 1_u8, count: 2 };
    assert_eq!((told(&nested).json, nested.count), (json!(1), 2));
}
