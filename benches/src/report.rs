//! The results, as a table and as JSON.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use crate::cases::Case;

pub(crate) struct Row {
    pub(crate) case: Case,
    /// The times of the framework and of the floor.
    pub(crate) took: [Vec<f64>; 2],
}

impl Row {
    pub(crate) fn new(case: Case) -> Self {
        Row { case, took: Default::default() }
    }

    fn medians(&self) -> [f64; 2] {
        [0, 1].map(|which| Spread::new(&self.took[which]).median)
    }
}

struct Spread {
    min: f64,
    median: f64,
    max: f64,
}

impl Spread {
    fn new(took: &[f64]) -> Self {
        let mut took = took.to_vec();
        took.sort_by(f64::total_cmp);
        let at = |half: usize| took.get((took.len().saturating_sub(1)) * half / 2).copied();
        let at = |half| at(half).unwrap_or(f64::NAN);
        Spread { min: at(0), median: at(1), max: at(2) }
    }

    fn columns(&self) -> String {
        format!("{:7.2} {:7.2} {:7.2}", self.min, self.median, self.max)
    }
}

/// Renders the minimum, median and maximum of both, and the ratio of the medians.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut table = format!(
        "{:28} {:9} | {:^23} | {:^23} | {:>5} {:>6}\n{:38} | {:^23} | {:^23} |\n",
        "",
        "",
        "ours",
        "floor",
        "ratio",
        "target",
        "",
        "    min  median     max",
        "    min  median     max"
    );
    for row in rows {
        let [ours, floor] = row.medians();
        let ratio = ours / floor;
        let missed = if ratio > row.case.target { "  above" } else { "" };
        let _ = writeln!(
            table,
            "{:28} {:9} | {} | {} | {ratio:5.2} {:6.1}{missed}",
            row.case.name,
            row.case.unit,
            Spread::new(&row.took[0]).columns(),
            Spread::new(&row.took[1]).columns(),
            row.case.target,
        );
    }
    table
}

/// Renders one object for each row. The members for a peer are always `null`.
pub(crate) fn json(rows: &[Row]) -> Result<String> {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let [ours, floor] = row.medians();
            let (name, unit) = (&row.case.name, row.case.unit);
            json!({ "name": name, "ours": ours, "floor": floor, "peer": null, "peer_name": null, "unit": unit })
        })
        .collect();
    Ok(serde_json::to_string_pretty(&rows)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_value() {
        let spread = Spread::new(&[3.0, 1.0, 2.0, 9.0, 4.0]);
        assert_eq!((spread.min, spread.median, spread.max), (1.0, 3.0, 9.0));
    }

    #[test]
    fn a_ratio_above_the_target_is_marked() {
        let mut row = Row::new(crate::cases::all().remove(0));
        row.took = [vec![16.0], vec![10.0]];
        assert!(table(&[row]).contains("1.60    1.5  above"));
    }
}
