use std::any::TypeId;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::num::*;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::schema::{Body, Field, Header, Location, NumberKind, Shape, Types, Wide};

/// A type whose values cross the wire: arguments, results, errors and events.
///
/// Put `#[payload]` on your own types. Types of the standard library implement the trait here. The
/// trait adds a promise to serde: the generated TypeScript describes the JSON that serde reads and
/// writes.
///
/// Integers of 64 bits and more are `bigint` in TypeScript, or checked `number`s if the api says
/// so; [`BigInt`](crate::BigInt) and [`Number`](crate::Number) override the setting of the api.
/// Bytes are [`Bytes`](crate::Bytes); a `Vec<u8>` would be an array of numbers, and is refused. Any
/// JSON is [`JsonValue`](crate::JsonValue). Paths that need not be Unicode are
/// [`AnyPath`](crate::AnyPath), and points in time are [`Timestamp`](crate::Timestamp).
/// A member that is absent, `null` or a value is a [`Patch`](crate::Patch).
///
/// An impl by hand, beside impls of serde's traits by hand, returns the shape of another payload with
/// the same JSON; the guide on types has an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot cross the wire",
    label = "not a payload",
    note = "put `#[payload]` on the declaration of `{Self}`",
    note = "for any JSON, such as `serde_json::Value`, use `JsonValue`",
    note = "for the types of many crates there is a feature with the name of the crate; the docs of \
            `#[payload]` list them",
    note = "for a type of any other crate, write a type with `#[payload]` and convert it, with \
            `#[serde(from = \"…\", into = \"…\")]`; for the error of a command, use `AnyError`",
    note = "channels, streams from the page, and values that the backend provides must be \
            arguments of their own, not parts of other types"
)]
pub trait Payload: Serialize + DeserializeOwned + Send + 'static {
    /// True if callers can omit an argument of this type, as with `Option`.
    const OPTIONAL: bool = false;

    /// Returns the shape of the type. Declarations in the shape are added to `types`.
    fn shape(types: &mut Types) -> Shape;

    /// Returns the value of an omitted argument; `None` if callers cannot omit an argument of this
    /// type.
    fn absent() -> Option<Self> {
        None
    }
}

macro_rules! leaf {
    ($($shape:ident: $($ty:ty),*;)*) => {$($(
        impl Payload for $ty {
            fn shape(_: &mut Types) -> Shape {
                Shape::$shape
            }
        }
    )*)*};
}

leaf! {
    Bool: bool;
    String: String, char, Box<str>, std::path::PathBuf, std::net::SocketAddr, std::net::SocketAddrV4,
        std::net::SocketAddrV6, std::net::IpAddr;
    Null: ();
}

macro_rules! number {
    ($($number:ident: $($ty:ty),*;)*) => {$($(
        impl Payload for $ty {
            fn shape(_: &mut Types) -> Shape {
                Shape::Number(NumberKind::$number)
            }
        }
    )*)*};
}

number! {
    I8: i8, NonZeroI8;
    I16: i16, NonZeroI16;
    I32: i32, NonZeroI32;
    U8: u8, NonZeroU8;
    U16: u16, NonZeroU16;
    U32: u32, NonZeroU32;
    F32: f32;
    F64: f64;
}

macro_rules! wide {
    ($($wide:ident: $($ty:ty),*;)*) => {$($(
        impl Payload for $ty {
            fn shape(_: &mut Types) -> Shape {
                Shape::Integer(Wide::$wide, None)
            }
        }
    )*)*};
}

wide! {
    I64: i64, isize, NonZeroI64, NonZeroIsize;
    U64: u64, usize, NonZeroU64, NonZeroUsize;
    I128: i128, NonZeroI128;
    U128: u128, NonZeroU128;
}

macro_rules! formatted {
    ($($format:literal: $($ty:ty),*;)*) => {$($(
        impl Payload for $ty {
            fn shape(_: &mut Types) -> Shape {
                Shape::Formatted($format)
            }
        }
    )*)*};
}

formatted! {
    "ipv4": std::net::Ipv4Addr;
    "ipv6": std::net::Ipv6Addr;
}

impl<T: Payload> Payload for Option<T> {
    const OPTIONAL: bool = true;

    fn shape(types: &mut Types) -> Shape {
        Shape::Nullable(Box::new(T::shape(types)))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Payload> Payload for Box<T> {
    const OPTIONAL: bool = T::OPTIONAL;

    fn shape(types: &mut Types) -> Shape {
        T::shape(types)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }
}

macro_rules! shared {
    ($($pointer:ident)*) => {$(
        impl<T: ?Sized + 'static> Payload for $pointer<T>
        where
            Box<T>: Payload,
            $pointer<T>: Serialize + DeserializeOwned + Send,
        {
            const OPTIONAL: bool = <Box<T> as Payload>::OPTIONAL;

            fn shape(types: &mut Types) -> Shape {
                <Box<T>>::shape(types)
            }

            fn absent() -> Option<Self> {
                <Box<T>>::absent().map($pointer::from)
            }
        }
    )*};
}

shared! { Arc }

impl<T> Payload for Cow<'static, T>
where
    T: ToOwned + Serialize + Sync + ?Sized,
    T::Owned: Payload,
{
    fn shape(types: &mut Types) -> Shape {
        T::Owned::shape(types)
    }
}

macro_rules! sequence {
    ($($ty:ty where [$($bound:tt)*];)*) => {$(
        impl<T: Payload + $($bound)*> Payload for $ty {
            fn shape(types: &mut Types) -> Shape {
                Shape::Array(Box::new(T::shape(types)))
            }
        }
    )*};
}

sequence! {
    Vec<T> where [];
    VecDeque<T> where [];
    LinkedList<T> where [];
    Box<[T]> where [];
    BTreeSet<T> where [Ord];
}

impl<T: Payload + Eq + Hash, S: BuildHasher + Default + Send + 'static> Payload for HashSet<T, S> {
    fn shape(types: &mut Types) -> Shape {
        Shape::Array(Box::new(T::shape(types)))
    }
}

impl<T: Payload, const N: usize> Payload for [T; N]
where
    [T; N]: Serialize + DeserializeOwned,
{
    fn shape(types: &mut Types) -> Shape {
        let element = T::shape(types);
        Shape::Tuple(vec![element; N])
    }
}

impl<K: Payload + Ord, T: Payload> Payload for BTreeMap<K, T> {
    fn shape(types: &mut Types) -> Shape {
        Shape::Map(Box::new(K::shape(types)), Box::new(T::shape(types)))
    }
}

impl<K, T, S> Payload for HashMap<K, T, S>
where
    K: Payload + Eq + Hash,
    T: Payload,
    S: BuildHasher + Default + Send + 'static,
{
    fn shape(types: &mut Types) -> Shape {
        Shape::Map(Box::new(K::shape(types)), Box::new(T::shape(types)))
    }
}

/// The shape is serde's struct of two numbers. For a page that reckons with milliseconds, send a
/// number of them.
impl Payload for Duration {
    fn shape(types: &mut Types) -> Shape {
        let header = of_crate("Duration", "std::time", "A span of time.");
        declared::<Self>(types, header, |types| {
            Body::Object(vec![
                whole(types, "secs", "Whole seconds."),
                part("nanos", "Nanoseconds beyond that."),
            ])
        })
    }
}

/// The shape is serde's struct of two numbers, which cannot hold a time before 1970. A
/// [`Timestamp`](crate::Timestamp) is a string that JavaScript's `Date` reads.
impl Payload for SystemTime {
    fn shape(types: &mut Types) -> Shape {
        let docs = "A point in time, since the beginning of 1970 in UTC.";
        declared::<Self>(types, of_crate("SystemTime", "std::time", docs), |types| {
            Body::Object(vec![
                whole(types, "secs_since_epoch", "Whole seconds."),
                part("nanos_since_epoch", "Nanoseconds beyond that."),
            ])
        })
    }
}

fn declared<T: 'static>(
    types: &mut Types,
    header: Header,
    body: impl FnOnce(&mut Types) -> Body,
) -> Shape {
    Shape::Named(types.declare(TypeId::of::<T>(), header, &[], body), Vec::new())
}

/// Returns the header of a type that `#[payload]` does not declare.
pub(crate) fn of_crate(name: &'static str, module: &'static str, docs: &'static str) -> Header {
    // For an absolute path, the bindings name the module instead.
    let location = Location { file: "/", line: 1, column: 1, module };
    Header { name, docs, deprecated: None, location }
}

fn whole(types: &mut Types, name: &'static str, docs: &'static str) -> Field {
    Field { shape: u64::shape(types), ..part(name, docs) }
}

fn part(name: &'static str, docs: &'static str) -> Field {
    Field { shape: Shape::Number(NumberKind::U32), ..Field::required(name, docs) }
}

macro_rules! tuple {
    ($(($($name:ident)+))*) => {$(
        impl<$($name: Payload),+> Payload for ($($name,)+) {
            fn shape(types: &mut Types) -> Shape {
                Shape::Tuple(vec![$($name::shape(types)),+])
            }
        }
    )*};
}

tuple! {
    (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
    (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}

/// A placeholder for the `N`th type parameter while a generic type is described. Not for direct
/// use.
#[doc(hidden)]
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Param<const N: usize>;

impl<const N: usize> Payload for Param<N> {
    fn shape(_: &mut Types) -> Shape {
        Shape::Param(N)
    }
}
