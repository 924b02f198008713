//! Random values, many of them edge cases. A seed gives the same value on every machine.
//!
//! Three kinds of values are never drawn, since JavaScript cannot represent them: −0.0, which
//! `JSON.stringify` writes as `0`; in a [`JsonValue`], a float without a fraction that is equal to
//! an integer; in a path, text that is not Unicode.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::*;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ipc_runtime::{AnyPath, BigInt, Bytes, Integers, JsonValue, Number, Timestamp};
use serde_json::Value;

use crate::types::NewtypeJiffSpan;

/// A type with random values.
pub trait Random: Sized {
    /// Draws a value.
    fn random(source: &mut Source) -> Self;
}

/// Implements [`Random`] by closures: a single closure, or a closure for each variant.
macro_rules! random {
    (generic<$($param:ident),+> $ty:ty: $($make:expr),+) => {
        impl<$($param: Random),+> Random for $ty {
            fn random(source: &mut $crate::random::Source) -> Self {
                source.one_of(&[$($make),+])
            }
        }
    };
    ($ty:ty: $($make:expr),+) => {
        impl Random for $ty {
            fn random(source: &mut $crate::random::Source) -> Self {
                source.one_of(&[$($make),+])
            }
        }
    };
}

pub(crate) use random;

/// A source of random values.
#[derive(Debug)]
pub struct Source {
    state: u64,
    depth: u32,
    integers: Integers,
    is_stable: bool,
}

const MAX_SAFE_INTEGER: i128 = (1 << 53) - 1;

/// The depth at which recursive values end.
const MAX_DEPTH: u32 = 9;

impl Source {
    /// Creates a source for values of the type `name`. If `integers` are numbers, integers are safe
    /// in JavaScript.
    pub fn new(seed: u32, name: &str, integers: Integers) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let state = name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ (u64::from(seed) << 32), hash);
        Source { state, depth: 0, integers, is_stable: false }
    }

    /// Makes the text of values the same in each run: hash maps and sets have at most a single
    /// element, since their order varies.
    #[must_use]
    pub fn stable(self) -> Self {
        Source { is_stable: true, ..self }
    }

    /// Draws a value.
    pub fn draw<T: Random>(&mut self) -> T {
        self.depth += 1;
        let value = T::random(self);
        self.depth -= 1;
        value
    }

    /// Draws a value with a random element of `makes`, or beyond the maximum depth with the first.
    pub fn one_of<T>(&mut self, makes: &[fn(&mut Source) -> T]) -> T {
        let at = if self.is_deep() { 0 } else { self.below(makes.len() as u64) };
        makes[at as usize](self)
    }

    fn draw_hashed<T: Random>(&mut self) -> Vec<T> {
        let mut drawn: Vec<T> = self.draw();
        drawn.truncate(if self.is_stable { 1 } else { usize::MAX });
        drawn
    }

    fn is_deep(&self) -> bool {
        self.depth > MAX_DEPTH
    }

    /// Draws 64 bits (splitmix64 by Steele, Lea and Flood).
    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.bits() % end
    }

    fn within(&mut self, least: i64, most: i64) -> i64 {
        let values = i128::from(most) - i128::from(least) + 1;
        let drawn = i128::from(self.bits()) % values;
        i64::try_from(i128::from(least) + drawn).unwrap_or(least)
    }

    fn chance(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize].clone()
    }

    /// Draws the length of a list.
    fn len(&mut self) -> u64 {
        if self.is_deep() { 0 } else { self.pick(&[0, 1, 1, 2, 2, 3, 5]) }
    }

    /// Draws an integer of 64 bits or more whose TypeScript type depends on `Api::integers`.
    fn wide(&mut self, least: i128, most: i128) -> i128 {
        match self.integers {
            Integers::BigInt => self.integer(least, most),
            Integers::Number => self.safe(least, most),
        }
    }

    fn safe(&mut self, least: i128, most: i128) -> i128 {
        self.integer(least.max(-MAX_SAFE_INTEGER), most.min(MAX_SAFE_INTEGER))
    }

    fn integer(&mut self, least: i128, most: i128) -> i128 {
        const SAFE: i128 = MAX_SAFE_INTEGER;
        let edges = [
            least,
            least + 1,
            most,
            most - 1,
            0,
            1,
            -1,
            SAFE,
            SAFE + 1,
            SAFE + 2,
            -SAFE,
            -SAFE - 1,
            -SAFE - 2,
            1 << 63,
            (1 << 63) - 1,
            1 << 64,
        ];
        let edge = self.pick(&edges);
        if self.chance(3) && (least..=most).contains(&edge) {
            return edge;
        }
        // Small integers are as frequent as large ones.
        let drawn = (i128::from(self.bits()) << 64) | i128::from(self.bits());
        let drawn = drawn >> self.below(127);
        match most.checked_sub(least).and_then(|span| span.checked_add(1)) {
            Some(values) if !(least..=most).contains(&drawn) => least + drawn.rem_euclid(values),
            _ => drawn,
        }
    }

    fn float(&mut self) -> f64 {
        let edges = [
            0.0,
            1.0,
            -1.5,
            0.1 + 0.2,
            f64::MIN,
            f64::MAX,
            f64::MIN_POSITIVE,
            f64::from_bits(1),
            f64::EPSILON,
            9_007_199_254_740_991.0,
            9_007_199_254_740_992.0,
            9_007_199_254_740_994.0,
            -9_007_199_254_740_994.0,
            1_137_244_896_558_865_664.0,
            18_446_744_073_709_551_616.0,
            1e20,
            1e21,
            1e-7,
            123e-20,
        ];
        if self.chance(2) {
            return self.pick(&edges);
        }
        let float = f64::from_bits(self.bits());
        // JavaScript writes −0.0 as `0`.
        if float.is_finite() && float != 0.0 { float } else { 0.5 }
    }

    fn text(&mut self) -> String {
        const EDGES: &[&str] = &[
            "",
            "__proto__",
            "constructor",
            "toJSON",
            "then",
            "$",
            "$int",
            "$bytes",
            "$$x",
            "\u{2028}\u{2029}",
            "\0",
            "\u{1f600}",
            "\u{fffe}\u{10ffff}",
            "\"\\/\u{8}\t\n\r",
            "</script>",
            "null",
            "-1",
            "1e3",
            " a b ",
        ];
        match self.below(4) {
            0 | 1 => self.pick(EDGES).to_owned(),
            2 => {
                let len = self.below(12);
                (0..len).map(|_| char::random(self)).collect()
            }
            _ => {
                let len = self.below(12);
                (0..len).map(|_| char::from(b'a' + self.below(26) as u8)).collect()
            }
        }
    }

    fn nanos(&mut self) -> u32 {
        let any = self.below(1_000_000_000) as u32;
        self.pick(&[0, 1, 999, 1_000, 1_000_000, 500_000_000, 999_999_999, any])
    }

    /// Draws a day between the years 1 and 9999, counted from the first of these days.
    fn day(&mut self) -> i64 {
        const LAST: i64 = 3_652_058;
        // The beginning of 1970, and the day before.
        let any = self.within(0, LAST);
        self.pick(&[0, LAST, 719_162, 719_161, any, any])
    }

    fn second_of_day(&mut self) -> u32 {
        let any = self.below(86_400) as u32;
        self.pick(&[0, 86_399, any])
    }

    /// Draws an offset from UTC: whole minutes, in seconds.
    fn offset(&mut self) -> i32 {
        let any = self.within(-14 * 60, 14 * 60) as i32;
        self.pick(&[0, 60, -60, 5 * 60 + 45, any]) * 60
    }
}

macro_rules! integers {
    ($($draw:ident: $($ty:ty),*;)*) => {$($(
        impl Random for $ty {
            fn random(source: &mut Source) -> Self {
                let drawn = source.$draw(<$ty>::MIN as i128, <$ty>::MAX as i128);
                <$ty>::try_from(drawn).unwrap_or_default()
            }
        }
    )*)*};
}

integers! {
    integer: i8, i16, i32, u8, u16, u32;
    wide: i64, u64, isize, usize, i128;
}

impl Random for u128 {
    fn random(source: &mut Source) -> Self {
        let drawn = source.wide(0, i128::MAX).unsigned_abs();
        let is_great = source.integers == Integers::BigInt && source.chance(4);
        if is_great { u128::MAX - drawn } else { drawn }
    }
}

macro_rules! non_zero {
    ($($ty:ty),*) => {$(
        impl Random for $ty {
            fn random(source: &mut Source) -> Self {
                <$ty>::new(source.draw()).or(<$ty>::new(1)).expect("one is not zero")
            }
        }
    )*};
}

non_zero! { NonZeroI8, NonZeroU32, NonZeroI64, NonZeroU128 }

/// Implements [`Random`] for wrappers with their own setting of `Api::integers`.
macro_rules! wrapped {
    ($($wrapper:ident $integers:ident;)*) => {$(
        impl<T: Random> Random for $wrapper<T> {
            fn random(source: &mut Source) -> Self {
                let before = std::mem::replace(&mut source.integers, Integers::$integers);
                let drawn = source.draw();
                source.integers = before;
                $wrapper(drawn)
            }
        }
    )*};
}

wrapped! {
    BigInt BigInt;
    Number Number;
}

impl Random for () {
    fn random(_: &mut Source) -> Self {}
}

impl Random for bool {
    fn random(source: &mut Source) -> Self {
        source.chance(2)
    }
}

impl Random for f64 {
    fn random(source: &mut Source) -> Self {
        source.float()
    }
}

impl Random for f32 {
    fn random(source: &mut Source) -> Self {
        let edges =
            [0.0, 1.0, 0.1, f32::MIN, f32::MAX, f32::MIN_POSITIVE, f32::from_bits(1), 16_777_217.0];
        if source.chance(3) {
            return source.pick(&edges);
        }
        let float = f32::from_bits(source.bits() as u32);
        if float.is_finite() && float != 0.0 { float } else { -0.5 }
    }
}

impl Random for char {
    fn random(source: &mut Source) -> Self {
        let planes = [0x80, 0x800, 0x1_0000, 0x11_0000];
        let end = source.pick(&planes);
        let any = char::from_u32(source.below(end) as u32).unwrap_or('\u{d7ff}');
        source.pick(&[
            '\0',
            '$',
            '"',
            '\\',
            '\u{2028}',
            '\u{ffff}',
            '\u{10000}',
            '\u{10ffff}',
            any,
            any,
            any,
        ])
    }
}

macro_rules! converted {
    ($($from:ty: $($ty:ty),*;)*) => {$($(
        impl Random for $ty {
            fn random(source: &mut Source) -> Self {
                source.draw::<$from>().into()
            }
        }
    )*)*};
}

impl Random for String {
    fn random(source: &mut Source) -> Self {
        source.text()
    }
}

converted! {
    String: Box<str>, Arc<str>, Cow<'static, str>, PathBuf, camino::Utf8PathBuf, smol_str::SmolStr,
        compact_str::CompactString;
    u128: ulid::Ulid;
    f64: ordered_float::OrderedFloat<f64>;
    [u8; 4]: Ipv4Addr;
    [u8; 16]: Ipv6Addr;
    (IpAddr, u16): SocketAddr;
}

impl Random for IpAddr {
    fn random(source: &mut Source) -> Self {
        source.one_of(&[|s| IpAddr::V4(s.draw()), |s| IpAddr::V6(s.draw())])
    }
}

/// Integers are safe in JavaScript, and floats are not equal to an integer.
impl Random for JsonValue {
    fn random(source: &mut Source) -> Self {
        JsonValue(source.one_of(&[
            |_| Value::Null,
            |s| s.draw::<bool>().into(),
            |s| s.draw::<Number<i64>>().0.into(),
            |s| match s.float() {
                whole if whole.fract() == 0.0 && whole.abs() < 9_007_199_254_740_992.0 => {
                    0.5.into()
                }
                float => float.into(),
            },
            |s| s.text().into(),
            |s| s.draw::<Vec<JsonValue>>().into_iter().map(Value::from).collect(),
            |s| {
                s.draw::<Vec<(String, JsonValue)>>()
                    .into_iter()
                    .map(|(key, json)| (key, json.into_inner()))
                    .collect()
            },
        ]))
    }
}

impl<T: Random> Random for Option<T> {
    fn random(source: &mut Source) -> Self {
        source.one_of(&[|_| None, |s| Some(s.draw()), |s| Some(s.draw())])
    }
}

impl<T: Random> Random for Box<T> {
    fn random(source: &mut Source) -> Self {
        Box::new(source.draw())
    }
}

impl<T: Random> Random for Arc<T> {
    fn random(source: &mut Source) -> Self {
        Arc::new(source.draw())
    }
}

impl<T: Random> Random for Vec<T> {
    fn random(source: &mut Source) -> Self {
        (0..source.len()).map(|_| source.draw()).collect()
    }
}

/// Some values are long enough for the page, or the backend, to send them out of band.
impl Random for Bytes {
    fn random(source: &mut Source) -> Self {
        const FROM_PAGE: u64 = 64 << 10;
        const FROM_CORE: u64 = 1 << 20;
        let len = match source.below(4_000) {
            _ if source.is_stable => source.len(),
            0 => FROM_CORE + source.below(10),
            1..40 => FROM_PAGE + source.below(10),
            40..200 => source.below(5_000),
            _ => source.len(),
        };
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < len {
            bytes.extend(source.bits().to_le_bytes());
        }
        bytes.truncate(len as usize);
        Bytes(bytes)
    }
}

macro_rules! collected {
    ($($ty:ty where [$($bound:tt)*];)*) => {$(
        impl<T: Random + $($bound)*> Random for $ty {
            fn random(source: &mut Source) -> Self {
                source.draw::<Vec<T>>().into_iter().collect()
            }
        }
    )*};
}

collected! {
    arrayvec::ArrayVec<T, 8> where [];
    indexmap::IndexSet<T> where [Eq + Hash];
    VecDeque<T> where [];
    LinkedList<T> where [];
    Box<[T]> where [];
    Arc<[T]> where [];
    Cow<'static, [T]> where [Clone];
    BTreeSet<T> where [Ord];
}

impl<T: Random + Eq + Hash> Random for HashSet<T> {
    fn random(source: &mut Source) -> Self {
        source.draw_hashed().into_iter().collect()
    }
}

impl<K: Random + Ord, T: Random> Random for BTreeMap<K, T> {
    fn random(source: &mut Source) -> Self {
        source.draw::<Vec<(K, T)>>().into_iter().collect()
    }
}

impl<K: Random + Eq + Hash, T: Random> Random for HashMap<K, T> {
    fn random(source: &mut Source) -> Self {
        source.draw_hashed().into_iter().collect()
    }
}

impl<T: Random, const N: usize> Random for [T; N] {
    fn random(source: &mut Source) -> Self {
        std::array::from_fn(|_| source.draw())
    }
}

impl<A: Random> Random for (A,) {
    fn random(source: &mut Source) -> Self {
        (source.draw(),)
    }
}

impl<A: Random, B: Random> Random for (A, B) {
    fn random(source: &mut Source) -> Self {
        (source.draw(), source.draw())
    }
}

impl Random for Duration {
    fn random(source: &mut Source) -> Self {
        Duration::new(source.draw(), source.nanos())
    }
}

/// Times before 1970 are errors in serde.
impl Random for SystemTime {
    fn random(source: &mut Source) -> Self {
        let seconds = source.safe(0, 1 << 40) as u64;
        SystemTime::UNIX_EPOCH + Duration::new(seconds, source.nanos())
    }
}

impl Random for Timestamp {
    fn random(source: &mut Source) -> Self {
        /// The seconds from the beginning of the year 1 to the beginning of 1970.
        const TO_1970: i64 = 62_135_596_800;
        let seconds = source.day() * 86_400 + i64::from(source.second_of_day()) - TO_1970;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let epoch = SystemTime::UNIX_EPOCH;
        let time = if seconds < 0 { epoch - whole } else { epoch + whole };
        Timestamp(time + Duration::from_nanos(source.nanos().into()))
    }
}

/// Types of crates for collections, text and numbers.
mod of_crates {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use super::{Bytes, Random, Source};

    impl Random for rust_decimal::Decimal {
        fn random(source: &mut Source) -> Self {
            const MAX: i128 = (1 << 96) - 1;
            let digits = source.integer(-MAX, MAX);
            let scale = source.below(29) as u32;
            rust_decimal::Decimal::from_i128_with_scale(digits, scale)
        }
    }

    impl Random for bigdecimal::BigDecimal {
        fn random(source: &mut Source) -> Self {
            let digits = source.integer(i128::MIN, i128::MAX);
            bigdecimal::BigDecimal::new(digits.into(), source.within(-30, 30))
        }
    }

    impl Random for ordered_float::NotNan<f32> {
        fn random(source: &mut Source) -> Self {
            ordered_float::NotNan::new(source.draw()).expect("floats here are finite")
        }
    }

    impl Random for semver::Version {
        fn random(source: &mut Source) -> Self {
            let [major, minor, patch] = std::array::from_fn(|_| source.bits() >> source.below(64));
            let mut version = semver::Version::new(major, minor, patch);
            let text = source.pick(&["", "rc.1", "0-a"]);
            version.pre = semver::Prerelease::new(text).expect("it is an identifier");
            version
        }
    }

    impl Random for semver::VersionReq {
        fn random(source: &mut Source) -> Self {
            let text = source.pick(&["*", ">=1.2, <2", "^0.3", "~1.2.3-rc.1", "=7.0.1"]);
            text.parse().expect("it is a requirement")
        }
    }

    impl Random for ipnet::Ipv4Net {
        fn random(source: &mut Source) -> Self {
            let prefix = source.below(33) as u8;
            let address: Ipv4Addr = source.draw();
            ipnet::Ipv4Net::new(address, prefix).expect("the prefix is of an address")
        }
    }

    impl Random for ipnet::Ipv6Net {
        fn random(source: &mut Source) -> Self {
            let prefix = source.below(129) as u8;
            let address: Ipv6Addr = source.draw();
            ipnet::Ipv6Net::new(address, prefix).expect("the prefix is of an address")
        }
    }

    impl Random for ipnet::IpNet {
        fn random(source: &mut Source) -> Self {
            source.one_of(&[|s| ipnet::IpNet::V4(s.draw()), |s| ipnet::IpNet::V6(s.draw())])
        }
    }

    impl Random for arrayvec::ArrayString<64> {
        fn random(source: &mut Source) -> Self {
            arrayvec::ArrayString::from(&source.text()).expect("texts are short")
        }
    }

    impl Random for heapless::String<64> {
        fn random(source: &mut Source) -> Self {
            heapless::String::try_from(&*source.text()).expect("texts are short")
        }
    }

    impl Random for bytes::Bytes {
        fn random(source: &mut Source) -> Self {
            source.draw::<Bytes>().into_vec().into()
        }
    }

    impl Random for serde_bytes::ByteBuf {
        fn random(source: &mut Source) -> Self {
            source.draw::<Bytes>().into_vec().into()
        }
    }

    impl Random for bytes::BytesMut {
        fn random(source: &mut Source) -> Self {
            source.draw::<Bytes>().iter().copied().collect()
        }
    }

    impl<L: Random, R: Random> Random for either::Either<L, R> {
        fn random(source: &mut Source) -> Self {
            source
                .one_of(&[|s| either::Either::Left(s.draw()), |s| either::Either::Right(s.draw())])
        }
    }

    impl Random for indexmap::IndexMap<String, u16> {
        fn random(source: &mut Source) -> Self {
            source.draw::<Vec<(String, u16)>>().into_iter().collect()
        }
    }

    impl Random for heapless::Vec<u16, 8> {
        fn random(source: &mut Source) -> Self {
            source.draw::<Vec<u16>>().into_iter().collect()
        }
    }

    impl Random for heapless::LinearMap<u16, bool, 8> {
        fn random(source: &mut Source) -> Self {
            // `collect` keeps equal keys.
            let mut map = heapless::LinearMap::new();
            for (key, value) in source.draw::<Vec<(u16, bool)>>() {
                map.insert(key, value).expect("lists are short");
            }
            map
        }
    }

    impl Random for smallvec::SmallVec<[u16; 2]> {
        fn random(source: &mut Source) -> Self {
            source.draw::<Vec<u16>>().into()
        }
    }

    impl Random for tinyvec::ArrayVec<[u16; 8]> {
        fn random(source: &mut Source) -> Self {
            source.draw::<Vec<u16>>().into_iter().collect()
        }
    }

    impl Random for tinyvec::TinyVec<[u16; 2]> {
        fn random(source: &mut Source) -> Self {
            source.draw::<Vec<u16>>().into_iter().collect()
        }
    }
}

/// Some paths are not Unicode, where the platform has such paths.
impl Random for AnyPath {
    fn random(source: &mut Source) -> Self {
        let path: String = source.draw();
        #[cfg(unix)]
        if source.chance(3) {
            use std::os::unix::ffi::OsStringExt;

            let mut bytes = path.into_bytes();
            bytes.extend([0x80 | source.bits() as u8, b'/', 0xff]);
            return std::ffi::OsString::from_vec(bytes).into();
        }
        path.into()
    }
}

impl Random for uuid::Uuid {
    fn random(source: &mut Source) -> Self {
        let any = uuid::Uuid::from_bytes(source.draw());
        source.pick(&[uuid::Uuid::nil(), uuid::Uuid::max(), any, any])
    }
}

impl Random for url::Url {
    fn random(source: &mut Source) -> Self {
        let mut url = url::Url::parse("https://example.org/").expect("it is a URL");
        let places: &[fn(&mut url::Url, &str)] = &[
            |_, _| {},
            |url, text| url.set_path(text),
            |url, text| url.set_query(Some(text)),
            |url, text| url.set_fragment(Some(text)),
        ];
        let place = source.pick(places);
        place(&mut url, &source.text());
        url
    }
}

mod foreign {
    use super::{Random, Source};

    /// The days from the beginning of the year 1 to the beginning of 1970.
    const DAYS_TO_1970: i64 = 719_162;

    impl Random for chrono::NaiveDate {
        fn random(source: &mut Source) -> Self {
            // `chrono` counts days from 1.
            let day = source.day() as i32 + 1;
            chrono::NaiveDate::from_num_days_from_ce_opt(day).expect("the day is within years")
        }
    }

    impl Random for chrono::NaiveTime {
        fn random(source: &mut Source) -> Self {
            let (second, nanos) = (source.second_of_day(), source.nanos());
            let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, nanos);
            time.expect("the second is within a day")
        }
    }

    impl Random for chrono::NaiveDateTime {
        fn random(source: &mut Source) -> Self {
            chrono::NaiveDateTime::new(source.draw(), source.draw())
        }
    }

    impl Random for chrono::DateTime<chrono::Utc> {
        fn random(source: &mut Source) -> Self {
            source.draw::<chrono::NaiveDateTime>().and_utc()
        }
    }

    impl Random for chrono::DateTime<chrono::FixedOffset> {
        fn random(source: &mut Source) -> Self {
            let offset = chrono::FixedOffset::east_opt(source.offset());
            let instant: chrono::DateTime<chrono::Utc> = source.draw();
            instant.with_timezone(&offset.expect("the offset is within a day"))
        }
    }

    impl Random for jiff::Timestamp {
        fn random(source: &mut Source) -> Self {
            let second = (source.day() - DAYS_TO_1970) * 86_400 + i64::from(source.second_of_day());
            // Before 1970, `jiff` counts nanoseconds backwards.
            let nanos = if second < 0 { 0 } else { source.nanos() as i32 };
            jiff::Timestamp::new(second.min(253_402_200_000), nanos).expect("it is within years")
        }
    }

    /// The offset is not zero, since only a time zone database knows the name UTC.
    impl Random for jiff::Zoned {
        fn random(source: &mut Source) -> Self {
            let away = match source.offset() {
                0 => 60,
                away => away,
            };
            let offset = jiff::tz::Offset::from_seconds(away);
            let zone = jiff::tz::TimeZone::fixed(offset.expect("the offset is within a day"));
            source.draw::<jiff::Timestamp>().to_zoned(zone)
        }
    }

    impl Random for jiff::civil::Date {
        fn random(source: &mut Source) -> Self {
            let day = jiff::Span::new().days(source.day());
            jiff::civil::date(1, 1, 1).checked_add(day).expect("the day is within years")
        }
    }

    impl Random for jiff::civil::Time {
        fn random(source: &mut Source) -> Self {
            let (second, nanos) = (source.second_of_day(), source.nanos());
            let [hour, minute] = [second / 3600, second / 60 % 60].map(|part| part as i8);
            jiff::civil::time(hour, minute, (second % 60) as i8, nanos as i32)
        }
    }

    impl Random for jiff::civil::DateTime {
        fn random(source: &mut Source) -> Self {
            source.draw::<jiff::civil::Date>().to_datetime(source.draw())
        }
    }

    impl Random for jiff::SignedDuration {
        fn random(source: &mut Source) -> Self {
            let sign = source.pick(&[1, -1]);
            let second = source.within(0, 1 << 40);
            jiff::SignedDuration::new(sign * second, sign as i32 * source.nanos() as i32)
        }
    }

    /// The parts of a second are below 1000, since their text is a single fraction.
    impl Random for jiff::Span {
        fn random(source: &mut Source) -> Self {
            let span = jiff::Span::new()
                .years(source.within(0, 900))
                .months(source.within(0, 20))
                .days(source.within(0, 40))
                .hours(source.within(0, 30))
                .seconds(source.within(0, 100))
                .milliseconds(source.within(0, 999))
                .microseconds(source.within(0, 999))
                .nanoseconds(source.within(0, 999));
            if source.chance(3) { span.negate() } else { span }
        }
    }

    impl Random for time::Date {
        fn random(source: &mut Source) -> Self {
            let first = time::Date::from_ordinal_date(1, 1).expect("there is such a day");
            first + time::Duration::days(source.day())
        }
    }

    impl Random for time::Time {
        fn random(source: &mut Source) -> Self {
            let (second, nanos) = (source.second_of_day(), source.nanos());
            let [hour, minute, second] =
                [second / 3600, second / 60 % 60, second % 60].map(|part| part as u8);
            let time = time::Time::from_hms_nano(hour, minute, second, nanos);
            time.expect("the second is within a day")
        }
    }

    impl Random for time::PrimitiveDateTime {
        fn random(source: &mut Source) -> Self {
            time::PrimitiveDateTime::new(source.draw(), source.draw())
        }
    }

    impl Random for time::UtcOffset {
        fn random(source: &mut Source) -> Self {
            time::UtcOffset::from_whole_seconds(source.offset()).expect("it is within a day")
        }
    }

    impl Random for time::OffsetDateTime {
        fn random(source: &mut Source) -> Self {
            source.draw::<time::PrimitiveDateTime>().assume_offset(source.draw())
        }
    }
}

/// Spans are compared by their parts; other comparisons need a date.
impl PartialEq for NewtypeJiffSpan {
    fn eq(&self, other: &Self) -> bool {
        self.0.fieldwise() == other.0.fieldwise()
    }
}
