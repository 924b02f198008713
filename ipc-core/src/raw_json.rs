//! Arrays and objects whose elements and members stay unparsed text, up to a maximum number.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A member of an object: the name, and the text of the value.
pub type Member<'a> = (Cow<'a, str>, &'a RawValue);

/// Returns the texts of an array's elements; `None` if there are more than `max`. The function
/// never allocates more than `max` elements.
///
/// # Errors
/// When the text is not a JSON array.
pub fn elements(text: &str, max: usize) -> Result<Option<Vec<&RawValue>>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let elements = json.deserialize_seq(Elements { max })?;
    json.end()?;
    Ok(elements)
}

/// Returns the members of an object in order, duplicates included; `None` if there are more than
/// `max`.
///
/// # Errors
/// When the text is not a JSON object.
pub fn members(text: &str, max: usize) -> Result<Option<Vec<Member<'_>>>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let members = json.deserialize_map(Members { max })?;
    json.end()?;
    Ok(members)
}

/// A JSON string, borrowed from the text unless it contains escapes.
#[derive(Deserialize)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

struct Elements {
    max: usize,
}

impl<'de> Visitor<'de> for Elements {
    type Value = Option<Vec<&'de RawValue>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        gather(self.max, || seq.next_element())
    }
}

struct Members {
    max: usize,
}

impl<'de> Visitor<'de> for Members {
    type Value = Option<Vec<Member<'de>>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        gather(self.max, || Ok(map.next_entry()?.map(|(Text(name), value)| (name, value))))
    }
}

fn gather<T, E>(
    max: usize,
    mut next: impl FnMut() -> Result<Option<T>, E>,
) -> Result<Option<Vec<T>>, E> {
    let mut found = Vec::new();
    let mut exceeds_max = false;
    // The rest of the text is still parsed, because a syntax error takes precedence over the
    // length.
    while let Some(one) = next()? {
        exceeds_max |= found.len() == max;
        if !exceeds_max {
            found.push(one);
        }
    }
    Ok((!exceeds_max).then_some(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_stay_text_and_are_counted() {
        let texts = |text| {
            let found = elements(text, 2).unwrap()?;
            Some(found.into_iter().map(RawValue::get).collect::<Vec<_>>())
        };
        assert_eq!(texts("[]"), Some(vec![]));
        assert_eq!(texts("[ {\"a\":1} , [2] ]"), Some(vec!["{\"a\":1}", "[2]"]));
        assert_eq!(texts("[1,2,3]"), None);
        for bad in ["", "[1,2,3", "[1,2,3,]", "{}", "[] []"] {
            assert!(elements(bad, 2).is_err(), "{bad}");
        }
    }

    #[test]
    fn members_stay_text_and_are_counted() {
        let texts = |text| {
            let found = members(text, 2).unwrap()?;
            Some(found.into_iter().map(|(name, raw)| format!("{name}={}", raw.get())).collect())
        };
        assert_eq!(texts("{}"), Some(vec![]));
        let twice = Some(vec!["a=[1]".to_owned(), "a={}".to_owned()]);
        assert_eq!(texts("{ \"a\" : [1] , \"\\u0061\" : {} }"), twice);
        assert_eq!(texts("{\"a\":1,\"b\":2,\"c\":3}"), None);
        for bad in ["", "{\"a\"", "{\"a\":1,}", "[]", "{} {}", "{1:1}"] {
            assert!(members(bad, 2).is_err(), "{bad}");
        }
    }
}
