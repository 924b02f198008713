use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The texts of the elements of an array; nothing where there are more than `max`. No more than those are ever allocated.
///
/// # Errors
/// When the text is not a JSON array.
pub fn elements(text: &str, max: usize) -> Result<Option<Vec<&RawValue>>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let elements = Elements { max }.deserialize(&mut json)?;
    json.end()?;
    Ok(elements)
}

struct Elements {
    max: usize,
}

impl<'de> DeserializeSeed<'de> for Elements {
    type Value = Option<Vec<&'de RawValue>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements {
    type Value = Option<Vec<&'de RawValue>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        let mut are_too_many = false;
        // The rest is still read: whether the text is JSON at all matters more than how long it is.
        while let Some(element) = seq.next_element()? {
            are_too_many |= elements.len() == self.max;
            if !are_too_many {
                elements.push(element);
            }
        }
        Ok((!are_too_many).then_some(elements))
    }
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
}
