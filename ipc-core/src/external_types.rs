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
