//! The results, as a table and as JSON.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use crate::cases::Case;

pub(crate) struct Row {
    pub(crate) case: Case,
    /// The times of the framework, of the floor, and of a peer.
    pub(crate) took: Vec<Vec<f64>>,
}

impl Row {
    pub(crate) fn new(case: Case, contenders: usize) -> Self {
        Row { case, took: vec![Vec::new(); contenders] }
    }

    fn median(&self, contender: usize) -> Option<f64> {
        self.took.get(contender).map(|took| Spread::new(took).median)
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
        format!("{:9.2} {:9.2} {:9.2}", self.min, self.median, self.max)
    }
}

/// Renders the minimum, median and maximum of all, and the ratios of the medians: to the floor, which has
/// a target, and to a peer.
pub(crate) fn table(rows: &[Row], names: &[&str]) -> String {
    let mut table = format!("{:28} {:7}", "", "");
    for name in names {
        let _ = write!(table, " | {name:^29}");
    }
    let _ = write!(table, " | {:>5} {:>6}", "ratio", "target");
    if let Some(peer) = names.get(2) {
        let _ = write!(table, " | ratio to {peer}");
    }
    let _ = write!(table, "\n{:28} {:7}", "", "");
    for _ in names {
        let _ = write!(table, " | {:>9} {:>9} {:>9}", "min", "median", "max");
    }
    table += " |\n";
    for row in rows {
        let _ = write!(table, "{:28} {:7}", row.case.name, row.case.unit);
        for took in &row.took {
            let _ = write!(table, " | {}", Spread::new(took).columns());
        }
        let ours = row.median(0).unwrap_or(f64::NAN);
        let ratio = ours / row.median(1).unwrap_or(f64::NAN);
        let _ = write!(table, " | {ratio:5.2} {:6.1}", row.case.target);
        if let Some(peer) = row.median(2) {
            let _ = write!(table, " | {:5.2}", ours / peer);
        }
        table += if ratio > row.case.target { "  above\n" } else { "\n" };
    }
    table
}

/// Renders one object for each row. Without a peer, its members are `null`.
pub(crate) fn json(rows: &[Row], peer_name: Option<&str>) -> Result<String> {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "name": row.case.name,
                "ours": row.median(0),
                "floor": row.median(1),
                "peer": row.median(2),
                "peer_name": peer_name,
                "unit": row.case.unit,
            })
        })
        .collect();
    Ok(serde_json::to_string_pretty(&rows)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(took: &[f64]) -> Row {
        let mut row = Row::new(crate::cases::all().remove(0), took.len());
        row.took = took.iter().map(|took| vec![*took]).collect();
        row
    }

    #[test]
    fn the_median_is_the_middle_value() {
        let spread = Spread::new(&[3.0, 1.0, 2.0, 9.0, 4.0]);
        assert_eq!((spread.min, spread.median, spread.max), (1.0, 3.0, 9.0));
    }

    #[test]
    fn a_ratio_above_the_target_is_marked() {
        let table = table(&[row(&[16.0, 10.0])], &["ours", "floor"]);
        assert!(table.ends_with("|  1.60    1.5  above\n"), "{table}");
    }

    #[test]
    fn a_peer_has_a_ratio() {
        let rows = [row(&[16.0, 10.0, 32.0])];
        let table = table(&rows, &["ours", "floor", "Other 1.0"]);
        assert!(table.contains("ratio to Other 1.0") && table.contains("|  0.50"), "{table}");
        let json: serde_json::Value =
            serde_json::from_str(&json(&rows, Some("Other 1.0")).unwrap()).unwrap();
        assert_eq!(json[0]["peer"], 32.0);
        assert_eq!(json[0]["peer_name"], "Other 1.0");
    }
}
