//! Durations as an attribute has them: `30s`.

use std::time::Duration;

const MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// Parses a number and its unit. The error is a message for the user.
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
    // A number that overflows exceeds `MAX` in every unit.
    let millis = number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    match millis.map(Duration::from_millis) {
        Some(Duration::ZERO) => Err(format!("`{text}` is too short; write at least `1ms`")),
        Some(duration) if duration <= MAX => Ok(duration),
        _ => Err(format!("`{text}` is too long; write at most `24h`, or remove the `timeout`")),
    }
}

fn malformed(text: &str) -> String {
    format!(
        "`{text}` is not a duration; write a whole number and `ms`, `s`, `m` or `h`, as in \
         `timeout = \"30s\"`"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_whole_number_and_a_unit() {
        for (text, millis) in
            [("1ms", 1), ("30s", 30_000), ("2m", 120_000), ("24h", 86_400_000), ("007s", 7_000)]
        {
            assert_eq!(parse(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in
            ["", "30", "s", "30 s", "1.5s", "-1s", "+1s", "30sec", "1d", "1e3s", "٣s", "1µs"]
        {
            assert!(parse(text).is_err_and(|why| why.contains("is not a duration")), "{text}");
        }
    }

    #[test]
    fn a_duration_is_longer_than_zero_and_at_most_a_day() {
        for text in ["0ms", "0h", "000s"] {
            assert!(parse(text).is_err_and(|why| why.contains("at least `1ms`")), "{text}");
        }
        for text in ["25h", "86400001ms", "18446744073709551616ms", "18446744073709551615h"] {
            assert!(parse(text).is_err_and(|why| why.contains("at most `24h`")), "{text}");
        }
    }
}
