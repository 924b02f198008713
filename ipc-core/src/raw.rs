//! Arrays and objects of which only the outermost level is read: what is inside stays text, and is bounded in number.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A member of an object: its name, and the text of its value.
pub type Member<'a> = (Cow<'a, str>, &'a RawValue);

/// The texts of the elements of an array; nothing where there are more than `max`. No more than those are ever allocated.
///
/// # Errors
/// When the text is not a JSON array.
pub fn elements(text: &str, max: usize) -> Result<Option<Vec<&RawValue>>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let elements = json.deserialize_seq(Elements { max })?;
    json.end()?;
    Ok(elements)
}

/// The members of an object, in order, also those that stand in it twice; nothing where there are more than `max`.
///
/// # Errors
/// When the text is not a JSON object.
pub fn members(text: &str, max: usize) -> Result<Option<Vec<Member<'_>>>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let members = json.deserialize_map(Members { max })?;
    json.end()?;
    Ok(members)
}

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
        /// Borrows from the text unless it holds escapes.
        #[derive(Deserialize)]
        struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

        gather(self.max, || Ok(map.next_entry()?.map(|(Name(name), value)| (name, value))))
    }
}

fn gather<T, E>(
    max: usize,
    mut next: impl FnMut() -> Result<Option<T>, E>,
) -> Result<Option<Vec<T>>, E> {
    let mut found = Vec::new();
    let mut are_too_many = false;
    // The rest is still read: whether the text is JSON at all matters more than how long it is.
    while let Some(one) = next()? {
        are_too_many |= found.len() == max;
        if !are_too_many {
            found.push(one);
        }
    }
    Ok((!are_too_many).then_some(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_stay_texts_and_are_counted() {
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
    fn members_stay_texts_and_are_counted() {
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
