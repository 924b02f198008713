use std::any::TypeId;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::num::*;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::schema::{Body, Field, Header, Location, Number, Presence, Shape, Types, Wide};

/// A type whose values cross the wire: arguments, results, errors and events.
///
/// Put `#[payload]` on your own types; the standard library's are implemented here. What the trait adds to serde is the
/// promise that the generated TypeScript tells what serde does.
///
/// Integers of 64 bits and more are `bigint` in TypeScript, or checked `number`s where the api says so; a
/// [`BigInt`](crate::BigInt) or a [`Number`](crate::Number) says it for itself. Bytes are [`Bytes`](crate::Bytes): a
/// `Vec<u8>` would be an array of numbers, and is refused. Any JSON is [`JsonValue`](crate::JsonValue).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not cross the wire",
    label = "not a payload",
    note = "put `#[payload]` on the declaration of `{Self}`",
    note = "for any JSON write `JsonValue`",
    note = "if it belongs to another crate, wrap it in a type of your own that is a payload; for the error of a command write `AnyError`",
    note = "channels, streams from the page, and what the core gives are arguments of a command by themselves, not in other types"
)]
pub trait Payload: Serialize + DeserializeOwned + Send + 'static {
    /// Whether an argument of this type may be left out. True of `Option`, and of what stands for one.
    const OPTIONAL: bool = false;

    /// How the type looks from TypeScript. Declarations that it refers to are added to `types`.
    fn shape(types: &mut Types) -> Shape;

    /// The value that an argument has which was left out, if it may be.
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
                Shape::Number(Number::$number)
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

/// Described as serde writes it: a struct of two numbers.
impl Payload for Duration {
    fn shape(types: &mut Types) -> Shape {
        let header = of_std("Duration", "std::time", "A span of time.");
        declared::<Self>(types, header, |types| {
            Body::Object(vec![
                whole(types, "secs", "Whole seconds."),
                part("nanos", "Nanoseconds beyond that."),
            ])
        })
    }
}

/// Described as serde writes it: a struct of two numbers.
impl Payload for SystemTime {
    fn shape(types: &mut Types) -> Shape {
        let docs = "A point in time, since the beginning of 1970 in UTC.";
        declared::<Self>(types, of_std("SystemTime", "std::time", docs), |types| {
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

fn of_std(name: &'static str, module: &'static str, docs: &'static str) -> Header {
    // An absolute path, as that of the standard library's source is: bindings name the module instead.
    let location = Location { file: "/", line: 1, column: 1, module };
    Header { name, docs, deprecated: None, location }
}

fn whole(types: &mut Types, name: &'static str, docs: &'static str) -> Field {
    Field { shape: u64::shape(types), ..part(name, docs) }
}

fn part(name: &'static str, docs: &'static str) -> Field {
    Field {
        name,
        aliases: &[],
        docs,
        deprecated: None,
        shape: Shape::Number(Number::U32),
        output: Presence::Required,
        input: Presence::Required,
        flatten: false,
    }
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

/// Stands for the `N`th type parameter while a generic type is described. Not for use.
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
