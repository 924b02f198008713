use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::schema::{Shape, Types};

/// A type whose values cross the wire: arguments, results, errors and events.
///
/// Put `#[payload]` on your own types; the standard library's are implemented here. What the trait adds to serde is the
/// promise that the generated TypeScript tells what serde does.
///
/// Integers of 64 bits and more do not cross the wire yet: JavaScript's `number` would round them. A `Vec<u8>` is an array
/// of numbers there, as any other `Vec`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not cross the wire",
    label = "not a payload",
    note = "put `#[payload]` on the declaration of `{Self}`",
    note = "if it is an integer of 64 bits or more, use `i32` or `u32`, or send it as a `String`: JavaScript would round it",
    note = "if it belongs to another crate, wrap it in a type of your own that is a payload"
)]
pub trait Payload: Serialize + DeserializeOwned + Send + 'static {
    /// Whether an argument of this type may be left out. True of `Option` alone.
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
    Number: i8, i16, i32, u8, u16, u32, f32, f64;
    String: String, char, Box<str>, std::path::PathBuf,
        std::net::IpAddr, std::net::Ipv4Addr, std::net::Ipv6Addr, std::net::SocketAddr;
    Null: ();
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

impl<T: Payload> Payload for BTreeMap<String, T> {
    fn shape(types: &mut Types) -> Shape {
        Shape::Record(Box::new(T::shape(types)))
    }
}

impl<T: Payload, S: BuildHasher + Default + Send + 'static> Payload for HashMap<String, T, S> {
    fn shape(types: &mut Types) -> Shape {
        Shape::Record(Box::new(T::shape(types)))
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
