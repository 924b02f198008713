//! Leaves: types without other types inside.

use super::Type;

/// A type without other types inside, and its properties.
#[derive(Clone, Copy)]
pub(super) struct Leaf {
    /// The name as a part of other names.
    pub(super) name: &'static str,
    /// The type as Rust source.
    pub(super) rust: &'static str,
    pub(super) is: &'static [Is],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    /// Can be an element of a set.
    Ordered,
    /// Is or contains an integer of 64 bits or more whose TypeScript type depends on
    /// `Api::integers`.
    Wide,
    /// Lacks `PartialEq`.
    Incomparable,
}

use Is::{Incomparable, Ordered, Wide};

const fn leaf(name: &'static str, rust: &'static str, is: &'static [Is]) -> Leaf {
    Leaf { name, rust, is }
}

const ALL: &[Leaf] = &[
    leaf("Bool", "bool", &[Ordered]),
    leaf("Char", "char", &[Ordered]),
    leaf("String", "String", &[Ordered]),
    leaf("BoxStr", "Box<str>", &[Ordered]),
    leaf("ArcStr", "Arc<str>", &[Ordered]),
    leaf("CowStr", "Cow<'static, str>", &[Ordered]),
    leaf("Unit", "()", &[]),
    leaf("I8", "i8", &[Ordered]),
    leaf("I16", "i16", &[Ordered]),
    leaf("I32", "i32", &[Ordered]),
    leaf("U8", "u8", &[Ordered]),
    leaf("U16", "u16", &[Ordered]),
    leaf("U32", "u32", &[Ordered]),
    leaf("NonZeroI8", "NonZeroI8", &[Ordered]),
    leaf("NonZeroU32", "NonZeroU32", &[Ordered]),
    leaf("F32", "f32", &[]),
    leaf("F64", "f64", &[]),
    leaf("I64", "i64", &[Ordered, Wide]),
    leaf("U64", "u64", &[Ordered, Wide]),
    leaf("Isize", "isize", &[Ordered, Wide]),
    leaf("Usize", "usize", &[Ordered, Wide]),
    leaf("I128", "i128", &[Ordered, Wide]),
    leaf("U128", "u128", &[Ordered, Wide]),
    leaf("NonZeroI64", "NonZeroI64", &[Ordered, Wide]),
    leaf("NonZeroU128", "NonZeroU128", &[Ordered, Wide]),
    leaf("BigIntI64", "BigInt<i64>", &[Ordered]),
    leaf("BigIntU64", "BigInt<u64>", &[Ordered]),
    leaf("BigIntU128", "BigInt<u128>", &[Ordered]),
    leaf("NumberI64", "Number<i64>", &[Ordered]),
    leaf("NumberU64", "Number<u64>", &[Ordered]),
    leaf("NumberI128", "Number<i128>", &[Ordered]),
    leaf("NumberUsize", "Number<usize>", &[Ordered]),
    leaf("Bytes", "Bytes", &[Ordered]),
    leaf("JsonValue", "JsonValue", &[]),
    leaf("PathBuf", "PathBuf", &[Ordered]),
    leaf("AnyPath", "AnyPath", &[Ordered]),
    leaf("IpAddr", "IpAddr", &[Ordered]),
    leaf("Ipv4Addr", "Ipv4Addr", &[Ordered]),
    leaf("Ipv6Addr", "Ipv6Addr", &[Ordered]),
    leaf("SocketAddr", "SocketAddr", &[Ordered]),
    leaf("Duration", "Duration", &[Ordered, Wide]),
    leaf("SystemTime", "SystemTime", &[Wide]),
    leaf("Timestamp", "Timestamp", &[Ordered]),
    leaf("ChronoUtc", "chrono::DateTime<chrono::Utc>", &[Ordered]),
    leaf("ChronoFixed", "chrono::DateTime<chrono::FixedOffset>", &[Ordered]),
    leaf("ChronoDate", "chrono::NaiveDate", &[Ordered]),
    leaf("ChronoTime", "chrono::NaiveTime", &[Ordered]),
    leaf("ChronoDateTime", "chrono::NaiveDateTime", &[Ordered]),
    leaf("JiffTimestamp", "jiff::Timestamp", &[Ordered]),
    leaf("JiffZoned", "jiff::Zoned", &[Ordered]),
    leaf("JiffDate", "jiff::civil::Date", &[Ordered]),
    leaf("JiffTime", "jiff::civil::Time", &[Ordered]),
    leaf("JiffDateTime", "jiff::civil::DateTime", &[Ordered]),
    leaf("JiffDuration", "jiff::SignedDuration", &[Ordered]),
    leaf("JiffSpan", "jiff::Span", &[Incomparable]),
    leaf("TimeOffset", "time::OffsetDateTime", &[Ordered]),
    leaf("TimeDate", "time::Date", &[Ordered]),
    leaf("TimeTime", "time::Time", &[Ordered]),
    leaf("TimeDateTime", "time::PrimitiveDateTime", &[Ordered]),
    leaf("TimeUtcOffset", "time::UtcOffset", &[Ordered]),
    leaf("Uuid", "uuid::Uuid", &[Ordered]),
    leaf("Url", "url::Url", &[Ordered]),
    leaf("RustDecimal", "rust_decimal::Decimal", &[Ordered]),
    leaf("BigDecimal", "bigdecimal::BigDecimal", &[Ordered]),
    leaf("OrderedFloat", "ordered_float::OrderedFloat<f64>", &[Ordered]),
    leaf("NotNan", "ordered_float::NotNan<f32>", &[Ordered]),
    leaf("Ulid", "ulid::Ulid", &[Ordered]),
    leaf("SemverVersion", "semver::Version", &[Ordered]),
    leaf("SemverVersionReq", "semver::VersionReq", &[]),
    leaf("IpNet", "ipnet::IpNet", &[Ordered]),
    leaf("Ipv4Net", "ipnet::Ipv4Net", &[Ordered]),
    leaf("Ipv6Net", "ipnet::Ipv6Net", &[Ordered]),
    leaf("CaminoPath", "camino::Utf8PathBuf", &[Ordered]),
    leaf("SmolStr", "smol_str::SmolStr", &[Ordered]),
    leaf("CompactString", "compact_str::CompactString", &[Ordered]),
    leaf("ArrayString", "arrayvec::ArrayString<64>", &[Ordered]),
    leaf("HeaplessString", "heapless::String<64>", &[Ordered]),
    leaf("BytesBytes", "bytes::Bytes", &[Ordered]),
    leaf("BytesMut", "bytes::BytesMut", &[Ordered]),
    leaf("ByteBuf", "serde_bytes::ByteBuf", &[Ordered]),
    leaf("Either", "either::Either<u16, String>", &[Ordered]),
    leaf("IndexMap", "indexmap::IndexMap<String, u16>", &[]),
    leaf("IndexSet", "indexmap::IndexSet<u16>", &[]),
    leaf("ArrayVec", "arrayvec::ArrayVec<u16, 8>", &[Ordered]),
    leaf("HeaplessVec", "heapless::Vec<u16, 8>", &[Ordered]),
    leaf("HeaplessLinearMap", "heapless::LinearMap<u16, bool, 8>", &[]),
    leaf("SmallVec", "smallvec::SmallVec<[u16; 2]>", &[Ordered]),
    leaf("TinyArrayVec", "tinyvec::ArrayVec<[u16; 8]>", &[Ordered]),
    leaf("TinyVec", "tinyvec::TinyVec<[u16; 2]>", &[Ordered]),
];

impl Leaf {
    pub(super) fn has(&self, what: Is) -> bool {
        self.is.contains(&what)
    }
}

/// Finds a leaf by its name.
pub(super) fn named(name: &str) -> Leaf {
    *ALL.iter().find(|leaf| leaf.name == name).unwrap_or_else(|| panic!("no leaf `{name}`"))
}

/// Wraps each leaf in a newtype.
pub(super) fn newtypes() -> Vec<Type> {
    let drawn = |leaf: &Leaf| if leaf.rust == "()" { "()" } else { "s.draw()" };
    let newtype = |leaf: &Leaf| Type {
        name: format!("Newtype{}", leaf.name),
        docs: format!("`{}` in a newtype.", leaf.rust),
        body: format!("(pub {});", leaf.rust),
        makes: vec![format!("Newtype{}({})", leaf.name, drawn(leaf))],
        is_compared_by_hand: leaf.has(Incomparable),
        is_wide: leaf.has(Wide),
        row: Some(("Values", leaf.rust.to_owned())),
        ..Type::default()
    };
    ALL.iter().map(newtype).collect()
}
