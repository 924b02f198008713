//! Paths that need not be Unicode.

use std::any::TypeId;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, Deserializer};
use serde::ser::{SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};

use crate::Payload;
use crate::payload::of_crate;
use crate::schema::{Body, Field, Presence, Shape, Types};

/// Any path of the file system, or any file name.
///
/// Few paths are not Unicode, but a `PathBuf` fails as soon as one of them is sent. An `AnyPath` is
/// an object in TypeScript, `{ text: string; raw?: string }`. A page shows `text`, and sends back
/// the object. `raw` is present only if the path is not Unicode; it has the exact path, and `text`
/// has `\u{fffd}` in place of what is not Unicode. A page that makes up a path sends `text` alone.
///
/// `raw` belongs to the platform: the bytes of the path on Unix, and its 16-bit units in
/// little-endian order on Windows, as base64. On platforms that are neither, a path that is not
/// Unicode is an error.
///
/// ```
/// # use ipc_core::AnyPath;
/// use std::path::{Path, PathBuf};
///
/// let path = AnyPath::from(PathBuf::from("notes/milk.txt"));
/// assert_eq!(path.file_name(), Some("milk.txt".as_ref()));
/// assert_eq!(serde_json::to_string(&path)?, r#"{"text":"notes/milk.txt"}"#);
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyPath(pub PathBuf);

impl AnyPath {
    /// Returns the path inside.
    pub fn into_path_buf(self) -> PathBuf {
        self.0
    }
}

macro_rules! from {
    ($($path:ty),*) => {$(
        impl From<$path> for AnyPath {
            fn from(path: $path) -> Self {
                AnyPath(path.into())
            }
        }
    )*};
}

from! { PathBuf, &Path, OsString, &OsStr, String, &str }

impl From<AnyPath> for PathBuf {
    fn from(path: AnyPath) -> Self {
        path.0
    }
}

impl Deref for AnyPath {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl AsRef<Path> for AnyPath {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl AsRef<OsStr> for AnyPath {
    fn as_ref(&self) -> &OsStr {
        self.0.as_os_str()
    }
}

impl Serialize for AnyPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = match self.0.to_str() {
            Some(_) => None,
            None => Some(platform::raw(self.0.as_os_str()).ok_or_else(unsupported)?),
        };
        let len = 1 + usize::from(raw.is_some());
        let mut object = serializer.serialize_struct("AnyPath", len)?;
        object.serialize_field("text", &*self.0.to_string_lossy())?;
        match raw {
            Some(raw) => object.serialize_field("raw", &STANDARD.encode(raw))?,
            None => object.skip_field("raw")?,
        }
        object.end()
    }
}

fn unsupported<E: serde::ser::Error>() -> E {
    E::custom("the path is not Unicode, and has no exact form on this platform")
}

impl<'de> Deserialize<'de> for AnyPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename = "AnyPath")]
        struct Members {
            text: String,
            #[serde(default, deserialize_with = "some")]
            raw: Option<String>,
        }
        let Members { text, raw } = Members::deserialize(deserializer)?;
        let Some(raw) = raw else { return Ok(AnyPath(text.into())) };
        let exact = STANDARD.decode(raw).ok().and_then(platform::exact).ok_or_else(|| {
            de::Error::custom("`raw` is not a path of this platform; send back the path as it came")
        })?;
        if exact.to_string_lossy() == text {
            Ok(AnyPath(exact.into()))
        } else {
            Err(de::Error::custom(
                "`text` and `raw` are different paths; leave out `raw` for a path of your own",
            ))
        }
    }
}

/// Reads a member that may be missing, but is not `null`.
fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

impl Payload for AnyPath {
    fn shape(types: &mut Types) -> Shape {
        let docs = "A path of the file system, which need not be Unicode. Show `text`, and send \
                    back the whole object.";
        let declare = |_: &mut Types| {
            let text = Field {
                shape: Shape::String,
                ..Field::required("text", "The path, with U+FFFD in place of what is not Unicode.")
            };
            let raw = Field {
                shape: Shape::String,
                output: Presence::Optional,
                input: Presence::Optional,
                ..Field::required(
                    "raw",
                    "The exact path, if `text` is not exact. Leave it out for a path of your own.",
                )
            };
            Body::Object(vec![text, raw])
        };
        let header = of_crate("AnyPath", "ipc_core", docs);
        Shape::Named(types.declare(TypeId::of::<Self>(), header, &[], declare), Vec::new())
    }
}

impl fmt::Display for AnyPath {
    /// Shows the path as its `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

/// The exact form of paths on this platform.
#[cfg(unix)]
mod platform {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};

    use super::{OsStr, OsString};

    pub(super) fn raw(path: &OsStr) -> Option<Vec<u8>> {
        Some(path.as_bytes().to_vec())
    }

    pub(super) fn exact(raw: Vec<u8>) -> Option<OsString> {
        Some(OsString::from_vec(raw))
    }
}

#[cfg(windows)]
mod platform {
    use std::os::windows::ffi::{OsStrExt, OsStringExt};

    use super::{OsStr, OsString};

    pub(super) fn raw(path: &OsStr) -> Option<Vec<u8>> {
        Some(path.encode_wide().flat_map(u16::to_le_bytes).collect())
    }

    pub(super) fn exact(raw: Vec<u8>) -> Option<OsString> {
        let (units, rest) = raw.as_chunks();
        let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
        rest.is_empty().then(|| OsString::from_wide(&units))
    }
}

#[cfg(not(any(unix, windows)))]
mod platform {
    use super::{OsStr, OsString};

    pub(super) fn raw(_: &OsStr) -> Option<Vec<u8>> {
        None
    }

    pub(super) fn exact(_: Vec<u8>) -> Option<OsString> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A name that is not Unicode.
    fn odd() -> AnyPath {
        #[cfg(unix)]
        let raw = b"caf\xe9.txt".to_vec();
        #[cfg(windows)]
        let raw = "caf".encode_utf16().chain([0xd800]).flat_map(u16::to_le_bytes).collect();
        platform::exact(raw).map(AnyPath::from).expect("the platform has such names")
    }

    #[test]
    fn a_unicode_path_is_its_text() {
        let json = r#"{"text":"/tmp/caf\u00e9"}"#;
        let path: AnyPath = serde_json::from_str(json).unwrap();
        assert_eq!(path.0, PathBuf::from("/tmp/café"));
        assert_eq!(serde_json::to_string(&path).unwrap(), r#"{"text":"/tmp/café"}"#);
    }

    #[test]
    fn every_path_comes_back() {
        let path = odd();
        serde_json::to_string(&path.0).expect_err("a `PathBuf` cannot be sent");
        let json = serde_json::to_value(&path).unwrap();
        assert!(json["text"].as_str().unwrap().contains('\u{fffd}'), "{json}");
        assert_eq!(serde_json::from_value::<AnyPath>(json).unwrap(), path);
    }

    #[test]
    fn a_text_that_does_not_belong_to_raw_is_refused() {
        let mut json = serde_json::to_value(odd()).unwrap();
        json["text"] = "another".into();
        let error = serde_json::from_value::<AnyPath>(json).unwrap_err().to_string();
        assert!(error.contains("leave out `raw`"), "{error}");
        for raw in ["null", "7", "\"?\""] {
            let json = format!(r#"{{"text":"a","raw":{raw}}}"#);
            serde_json::from_str::<AnyPath>(&json).expect_err(raw);
        }
    }
}
