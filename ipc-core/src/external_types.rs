//! Payload types of other crates, each behind a feature with the name of the crate.

#[cfg(feature = "chrono")]
mod chrono {
    use ::chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! {
        "date-time": DateTime<Utc>, DateTime<Local>, DateTime<FixedOffset>;
        "date": NaiveDate;
        "partial-date-time": NaiveDateTime;
        "partial-time": NaiveTime;
    }
}

#[cfg(feature = "jiff")]
mod jiff {
    use ::jiff::{SignedDuration, Span, Timestamp, Zoned, civil};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! {
        "date-time": Timestamp;
        "zoned-date-time": Zoned;
        "date": civil::Date;
        "partial-time": civil::Time;
        "partial-date-time": civil::DateTime;
        // The `duration` format of JSON Schema has neither a sign nor fractions.
        "iso8601-duration": Span, SignedDuration;
    }
}

/// Strings, thanks to the crate's feature `serde-human-readable`.
#[cfg(feature = "time")]
mod time {
    use ::time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! {
        "offset-date-time": OffsetDateTime;
        "partial-date-time": PrimitiveDateTime;
        "date": Date;
        "partial-time": Time;
        "utc-offset": UtcOffset;
    }
}

#[cfg(feature = "uuid")]
mod uuid {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! { "uuid": ::uuid::Uuid; }
}

#[cfg(feature = "url")]
mod url {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    // The format `uri` has stricter rules for percent-encoding.
    formatted! { "url": ::url::Url; }
}

/// Strings, however many digits they have.
#[cfg(feature = "bigdecimal")]
mod bigdecimal {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! { "decimal": ::bigdecimal::BigDecimal; }
}

#[cfg(feature = "rust_decimal")]
mod rust_decimal {
    use ::rust_decimal::Decimal;
    use serde_json::Value;

    use crate::Payload;
    use crate::schema::{NumberKind, Shape, Types};

    /// A string. With the feature `serde-float` of the crate, which any crate of the program may
    /// have turned on, it is a number.
    impl Payload for Decimal {
        fn shape(_: &mut Types) -> Shape {
            match serde_json::to_value(Decimal::ONE) {
                Ok(Value::String(_)) => Shape::Formatted("decimal"),
                _ => Shape::Number(NumberKind::F64),
            }
        }
    }
}

/// Floats without NaN, or with an order. A NaN fails when it is sent, as in an `f64`.
#[cfg(feature = "ordered-float")]
mod ordered_float {
    use ::ordered_float::{FloatCore, NotNan, OrderedFloat};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<T: FloatCore + Payload> Payload for OrderedFloat<T> {
        fn shape(types: &mut Types) -> Shape {
            T::shape(types)
        }
    }

    impl<T: FloatCore + Payload> Payload for NotNan<T> {
        fn shape(types: &mut Types) -> Shape {
            T::shape(types)
        }
    }
}

#[cfg(feature = "ulid")]
mod ulid {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! { "ulid": ::ulid::Ulid; }
}

#[cfg(feature = "semver")]
mod semver {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! {
        "semver": ::semver::Version;
        "semver-range": ::semver::VersionReq, ::semver::Comparator;
    }
}

/// Strings of an address and the length of its prefix.
#[cfg(feature = "ipnet")]
mod ipnet {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    formatted! {
        "ipv4-network": ::ipnet::Ipv4Net;
        "ipv6-network": ::ipnet::Ipv6Net;
        "ip-network": ::ipnet::IpNet;
    }
}

#[cfg(feature = "camino")]
mod camino {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    leaf! { String: ::camino::Utf8PathBuf; }
}

#[cfg(feature = "smol_str")]
mod smol_str {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    leaf! { String: ::smol_str::SmolStr; }
}

#[cfg(feature = "compact_str")]
mod compact_str {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    leaf! { String: ::compact_str::CompactString; }
}

#[cfg(feature = "bytes")]
mod bytes {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    leaf! { Bytes: ::bytes::Bytes, ::bytes::BytesMut; }
}

#[cfg(feature = "serde_bytes")]
mod serde_bytes {
    use crate::Payload;
    use crate::schema::{Shape, Types};

    leaf! { Bytes: ::serde_bytes::ByteBuf; }
}

/// One of two values, tagged as an enum without attributes is: `{"Left": …}` or `{"Right": …}`.
#[cfg(feature = "either")]
mod either {
    use std::any::TypeId;

    use ::either::Either;

    use crate::payload::of_crate;
    use crate::schema::{Body, Content, Reads, Shape, Tagging, Types, Variant};
    use crate::{Param, Payload};

    impl<L: Payload, R: Payload> Payload for Either<L, R> {
        fn shape(types: &mut Types) -> Shape {
            let arguments = vec![L::shape(types), R::shape(types)];
            let variant = |name, param| Variant {
                name,
                aliases: &[],
                docs: "",
                deprecated: None,
                content: Content::Newtype(Shape::Param(param)),
                reads: Reads::Named,
            };
            let body = |_: &mut Types| {
                Body::Enum(Tagging::External, vec![variant("Left", 0), variant("Right", 1)])
            };
            let identity = TypeId::of::<Either<Param<0>, Param<1>>>();
            let header = of_crate("Either", "either", "One of two values.");
            Shape::Named(types.declare(identity, header, &["L", "R"], body), arguments)
        }
    }
}

/// The order of entries is kept, except that JavaScript puts keys that are integers first.
#[cfg(feature = "indexmap")]
mod indexmap {
    use std::hash::{BuildHasher, Hash};

    use ::indexmap::{IndexMap, IndexSet};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<K, T, S> Payload for IndexMap<K, T, S>
    where
        K: Payload + Eq + Hash,
        T: Payload,
        S: BuildHasher + Default + Send + 'static,
    {
        fn shape(types: &mut Types) -> Shape {
            Shape::Map(Box::new(K::shape(types)), Box::new(T::shape(types)))
        }
    }

    impl<T, S> Payload for IndexSet<T, S>
    where
        T: Payload + Eq + Hash,
        S: BuildHasher + Default + Send + 'static,
    {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(T::shape(types)))
        }
    }
}

/// Lists and strings of limited length. A longer one from a page is an error.
#[cfg(feature = "arrayvec")]
mod arrayvec {
    use ::arrayvec::{ArrayString, ArrayVec};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<const CAP: usize> Payload for ArrayString<CAP> {
        fn shape(_: &mut Types) -> Shape {
            Shape::String
        }
    }

    impl<T: Payload, const CAP: usize> Payload for ArrayVec<T, CAP> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(T::shape(types)))
        }
    }
}

/// Collections and strings of limited length. A longer one from a page is an error.
#[cfg(feature = "heapless")]
mod heapless {
    use std::hash::Hash;

    use ::heapless::index_map::FnvIndexMap;
    use ::heapless::index_set::FnvIndexSet;
    use ::heapless::{Deque, LinearMap, String, Vec};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<const N: usize> Payload for String<N> {
        fn shape(_: &mut Types) -> Shape {
            Shape::String
        }
    }

    impl<T: Payload, const N: usize> Payload for Vec<T, N> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(T::shape(types)))
        }
    }

    impl<T: Payload, const N: usize> Payload for Deque<T, N> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(T::shape(types)))
        }
    }

    impl<T: Payload + Eq + Hash, const N: usize> Payload for FnvIndexSet<T, N> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(T::shape(types)))
        }
    }

    impl<K: Payload + Eq + Hash, T: Payload, const N: usize> Payload for FnvIndexMap<K, T, N> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Map(Box::new(K::shape(types)), Box::new(T::shape(types)))
        }
    }

    impl<K: Payload + Eq, T: Payload, const N: usize> Payload for LinearMap<K, T, N> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Map(Box::new(K::shape(types)), Box::new(T::shape(types)))
        }
    }
}

#[cfg(feature = "smallvec")]
mod smallvec {
    use ::smallvec::{Array, SmallVec};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<A: Array<Item: Payload> + Send + 'static> Payload for SmallVec<A> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(A::Item::shape(types)))
        }
    }
}

/// An `ArrayVec` has a limited length. A longer one from a page is an error.
#[cfg(feature = "tinyvec")]
mod tinyvec {
    use ::tinyvec::{Array, ArrayVec, TinyVec};

    use crate::Payload;
    use crate::schema::{Shape, Types};

    impl<A: Array<Item: Payload> + Send + 'static> Payload for ArrayVec<A> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(A::Item::shape(types)))
        }
    }

    impl<A: Array<Item: Payload> + Send + 'static> Payload for TinyVec<A> {
        fn shape(types: &mut Types) -> Shape {
            Shape::Array(Box::new(A::Item::shape(types)))
        }
    }
}
