//! Types of other crates that cross the wire, each behind the feature that is named as its crate.

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
        // JSON Schema's own `duration` has neither a sign nor fractions.
        "iso8601-duration": Span, SignedDuration;
    }
}

/// As strings, with the crate's own feature `serde-human-readable`.
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

    // Not a `uri`, which is stricter about what has to be percent-encoded.
    formatted! { "url": ::url::Url; }
}
