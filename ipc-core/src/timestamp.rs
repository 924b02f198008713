//! Points in time that JavaScript's `Date` reads.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{self, Serializer};
use serde::{Deserialize, Serialize};

use crate::Payload;
use crate::schema::{Shape, Types};

/// A point in time as a string of RFC 3339 in UTC, such as `2026-11-27T22:15:59.123456789Z`.
///
/// `new Date(timestamp)` and `Temporal.Instant.from(timestamp)` read the string, and a page may send
/// what `date.toISOString()` returns. A `Date` has milliseconds; the string has nanoseconds, so a
/// timestamp that is sent back as it came is the same point in time. Strings from pages may have
/// another offset from UTC than `Z`.
///
/// The years are 0 to 9999. A `SystemTime` itself is an object of two numbers in TypeScript, and
/// fails when it is before 1970.
///
/// ```
/// # use ipc_core::Timestamp;
/// use std::time::SystemTime;
///
/// let timestamp: Timestamp = "2026-11-27T23:15:59.5+01:00".parse()?;
/// assert_eq!(timestamp.to_string(), "2026-11-27T22:15:59.500Z");
/// assert!(SystemTime::from(timestamp) > SystemTime::UNIX_EPOCH);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub SystemTime);

/// The error for a text that is not a [`Timestamp`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a point in time of RFC 3339; write the year to the second, up to nine digits of a \
     fraction, and `Z` or the offset from UTC, as in `2026-11-27T22:15:59.123Z`"
)]
pub struct ParseTimestampError;

impl Timestamp {
    /// Returns the present time.
    pub fn now() -> Self {
        Timestamp(SystemTime::now())
    }

    /// Returns the seconds since the beginning of 1970, and the nanoseconds after that second.
    fn since_epoch(self) -> Option<(i64, u32)> {
        match self.0.duration_since(UNIX_EPOCH) {
            Ok(after) => Some((i64::try_from(after.as_secs()).ok()?, after.subsec_nanos())),
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).ok()?.checked_neg()?;
                match before.subsec_nanos() {
                    0 => Some((seconds, 0)),
                    nanos => Some((seconds.checked_sub(1)?, SECOND - nanos)),
                }
            }
        }
    }

    fn of_epoch(seconds: i64, nanos: u32) -> Option<Self> {
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let at =
            if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        at?.checked_add(Duration::from_nanos(nanos.into())).map(Timestamp)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Timestamp(time)
    }
}

impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

/// A second in nanoseconds.
const SECOND: u32 = 1_000_000_000;
/// A day in seconds.
const DAY: i64 = 86_400;
/// The days of 400 years, after which the calendar repeats.
const CYCLE: i64 = 146_097;
/// The days from the beginning of March of the year 0 to the beginning of 1970. Years that begin in
/// March have their leap day at the end.
const EPOCH: i64 = 719_468;

/// Returns the number of a day, counted from the beginning of 1970.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + leap_days + day_of_year - EPOCH
}

/// Returns the year, the month and the day with this number.
fn date(day_number: i64) -> (i64, i64, i64) {
    let days = day_number + EPOCH;
    let (cycle, day) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
    let year = (day - day / 1_460 + day / 36_524 - day / (CYCLE - 1)) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (cycle * 400 + year + i64::from(month <= 2), month, day)
}

fn days_in(year: i64, month: i64) -> i64 {
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    day_number(next_year, next_month, 1) - day_number(year, month, 1)
}

impl fmt::Display for Timestamp {
    /// Shows the string of RFC 3339.
    ///
    /// # Errors
    /// When the year has more than four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanos) = self.since_epoch().ok_or(fmt::Error)?;
        let (year, month, day) = date(seconds.div_euclid(DAY));
        if !(0..=9999).contains(&year) {
            return Err(fmt::Error);
        }
        let second = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        match nanos {
            0 => f.write_str("Z"),
            _ if nanos.is_multiple_of(1_000_000) => write!(f, ".{:03}Z", nanos / 1_000_000),
            _ if nanos.is_multiple_of(1_000) => write!(f, ".{:06}Z", nanos / 1_000),
            _ => write!(f, ".{nanos:09}Z"),
        }
    }
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, ParseTimestampError> {
        parse(text).ok_or(ParseTimestampError)
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let mut rest = text;
    let year = number(&mut rest, 4, 0..=9999)?;
    separator(&mut rest, "-")?;
    let month = number(&mut rest, 2, 1..=12)?;
    separator(&mut rest, "-")?;
    let day = number(&mut rest, 2, 1..=days_in(year, month))?;
    separator(&mut rest, "Tt")?;
    let hour = number(&mut rest, 2, 0..=23)?;
    separator(&mut rest, ":")?;
    let minute = number(&mut rest, 2, 0..=59)?;
    separator(&mut rest, ":")?;
    let second = number(&mut rest, 2, 0..=59)?;
    let nanos = if separator(&mut rest, ".").is_some() { fraction(&mut rest)? } else { 0 };
    let offset = offset(&mut rest)?;
    let seconds = day_number(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset;
    let timestamp = Timestamp::of_epoch(seconds, nanos)?;
    // The offset may lead out of the years that can be written.
    let year = date(seconds.div_euclid(DAY)).0;
    (rest.is_empty() && (0..=9999).contains(&year)).then_some(timestamp)
}

/// Reads a number of so many digits.
fn number(rest: &mut &str, digits: usize, within: std::ops::RangeInclusive<i64>) -> Option<i64> {
    let (head, tail) = rest.split_at_checked(digits)?;
    let is_number = head.bytes().all(|byte| byte.is_ascii_digit());
    let number = head.parse().ok().filter(|number| is_number && within.contains(number))?;
    *rest = tail;
    Some(number)
}

/// Reads one of the characters.
fn separator(rest: &mut &str, of: &str) -> Option<char> {
    let found = rest.chars().next().filter(|letter| of.contains(*letter))?;
    *rest = &rest[found.len_utf8()..];
    Some(found)
}

/// Reads the digits after the point, as nanoseconds.
fn fraction(rest: &mut &str) -> Option<u32> {
    let end = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, tail) = rest.split_at(end);
    *rest = tail;
    if !(1..=9).contains(&end) {
        return None;
    }
    format!("{digits:0<9}").parse().ok()
}

/// Reads the offset from UTC, in seconds.
fn offset(rest: &mut &str) -> Option<i64> {
    let sign = match separator(rest, "Zz+-")? {
        '+' => 1,
        '-' => -1,
        _ => return Some(0),
    };
    let hours = number(rest, 2, 0..=23)?;
    separator(rest, ":")?;
    let minutes = number(rest, 2, 0..=59)?;
    Some(sign * (hours * 3600 + minutes * 60))
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use fmt::Write as _;
        let mut text = String::new();
        write!(text, "{self}").map_err(|_| {
            ser::Error::custom(
                "the year of a `Timestamp` has more than four digits, or is negative",
            )
        })?;
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a point in time of RFC 3339")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(de::Error::custom)
    }
}

impl Payload for Timestamp {
    fn shape(_: &mut Types) -> Shape {
        Shape::Formatted("date-time")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_has_its_date() {
        let (mut year, mut month, mut day) = (0, 1, 1);
        for number in day_number(0, 1, 1)..day_number(10_000, 1, 1) {
            assert_eq!((date(number), day_number(year, month, day)), ((year, month, day), number));
            let is_leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
            let days = match month {
                2 => 28 + i64::from(is_leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            (day, month) = if day < days { (day + 1, month) } else { (1, month + 1) };
            (month, year) = if month <= 12 { (month, year) } else { (1, year + 1) };
        }
        assert_eq!((year, month, day), (10_000, 1, 1));
        assert_eq!(day_number(1970, 1, 1), 0);
    }

    #[test]
    fn texts_are_read_exactly() {
        for (text, written) in [
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
            ("2026-11-27T22:15:59.123Z", "2026-11-27T22:15:59.123Z"),
            ("2026-11-27T22:15:59.123456789Z", "2026-11-27T22:15:59.123456789Z"),
            ("2026-11-27t22:15:59.0001z", "2026-11-27T22:15:59.000100Z"),
            ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999999Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
            ("2024-02-29T00:00:00+23:59", "2024-02-28T00:01:00Z"),
            ("2024-02-29T23:59:00-00:01", "2024-03-01T00:00:00Z"),
        ] {
            let timestamp: Timestamp = text.parse().expect(text);
            assert_eq!(timestamp.to_string(), written);
            let json = serde_json::to_string(&timestamp).unwrap();
            assert_eq!(serde_json::from_str::<Timestamp>(&json).unwrap(), timestamp);
        }
        let now = Timestamp::now();
        assert_eq!(now.to_string().parse(), Ok(now));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "2026",
            "2026-11-27",
            "2026-11-27T22:15:59",
            "2026-11-27 22:15:59Z",
            "2026-11-27T22:15:59.Z",
            "2026-11-27T22:15:59.1234567890Z",
            "2026-11-27T22:15:60Z",
            "2026-11-27T24:00:00Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-11-27T22:15:59Z ",
            "+026-11-27T22:15:59Z",
            "2026-11-27T22:15:59+1:00",
            "0000-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            "２０２６-11-27T22:15:59Z",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(ParseTimestampError), "{text}");
        }
    }

    #[test]
    fn years_of_five_digits_cannot_be_written() {
        let late = Timestamp(UNIX_EPOCH + Duration::from_secs(253_402_300_800));
        let error = serde_json::to_string(&late).unwrap_err().to_string();
        assert!(error.contains("four digits"), "{error}");
    }
}
