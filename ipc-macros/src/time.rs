//! Spans of time as they are written in an attribute: `30s`.

use std::time::Duration;

const MOST: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads a number and its unit. The error says what is wrong, and what to write instead.
pub(crate) fn parse(text: &str) -> Result<Duration, String> {
    let (number, unit) =
        text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let unit = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return Err(malformed(text)),
    };
    if number.is_empty() {
        return Err(malformed(text));
    }
    // What is too long for a number is too long in every unit.
    let time = number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    match time.map(Duration::from_millis) {
        Some(Duration::ZERO) => {
            Err(format!("within `{text}` nothing can be done: write at least `1ms`"))
        }
        Some(time) if time <= MOST => Ok(time),
        _ => Err(format!(
            "`{text}` is longer than `24h`, the most that there can be: write less, or remove the `timeout`"
        )),
    }
}

fn malformed(text: &str) -> String {
    format!(
        "`{text}` is not a span of time: write a whole number and `ms`, `s`, `m` or `h`, as in `timeout = \"30s\"`"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_a_unit() {
        for (text, millis) in
            [("1ms", 1), ("30s", 30_000), ("2m", 120_000), ("24h", 86_400_000), ("007s", 7_000)]
        {
            assert_eq!(parse(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in
            ["", "30", "s", "30 s", "1.5s", "-1s", "+1s", "30sec", "1d", "1e3s", "٣s", "1µs"]
        {
            assert!(parse(text).is_err_and(|why| why.contains("is not a span of time")), "{text}");
        }
    }

    #[test]
    fn it_is_more_than_nothing_and_at_most_a_day() {
        for text in ["0ms", "0h", "000s"] {
            assert!(parse(text).is_err_and(|why| why.contains("at least `1ms`")), "{text}");
        }
        for text in ["25h", "86400001ms", "18446744073709551616ms", "18446744073709551615h"] {
            assert!(parse(text).is_err_and(|why| why.contains("longer than `24h`")), "{text}");
        }
    }
}
