//! What was measured, for people and for programs.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use crate::cases::Case;

pub(crate) struct Row {
    pub(crate) case: Case,
    /// Of ours, and of the floor.
    pub(crate) took: [Vec<f64>; 2],
}

impl Row {
    pub(crate) fn new(case: Case) -> Self {
        Row { case, took: Default::default() }
    }

    fn medians(&self) -> [f64; 2] {
        [0, 1].map(|which| Spread::of(&self.took[which]).median)
    }
}

struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    fn of(took: &[f64]) -> Self {
        let mut took = took.to_vec();
        took.sort_by(f64::total_cmp);
        let at = |part: usize| took.get((took.len().saturating_sub(1)) * part / 2).copied();
        let at = |part| at(part).unwrap_or(f64::NAN);
        Spread { least: at(0), median: at(1), most: at(2) }
    }

    fn shown(&self) -> String {
        format!("{:7.2} {:7.2} {:7.2}", self.least, self.median, self.most)
    }
}

/// Least, median and most of both, and how their medians compare.
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
        "  least  median    most",
        "  least  median    most"
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
            Spread::of(&row.took[0]).shown(),
            Spread::of(&row.took[1]).shown(),
            row.case.target,
        );
    }
    table
}

/// One object a row. There are no peers yet.
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
    fn medians_stand_in_the_middle() {
        let spread = Spread::of(&[3.0, 1.0, 2.0, 9.0, 4.0]);
        assert_eq!((spread.least, spread.median, spread.most), (1.0, 3.0, 9.0));
    }

    #[test]
    fn what_is_above_the_target_is_marked() {
        let mut row = Row::new(crate::cases::all().remove(0));
        row.took = [vec![16.0], vec![10.0]];
        assert!(table(&[row]).contains("1.60    1.5  above"));
    }
}
