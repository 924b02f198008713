use futures_util::{Stream, stream};
use ipc_runtime::{State, Streaming, command, payload};

use crate::log::{Level, Line, Log};

/// Which lines are shown.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// What stands in the line, whatever its case.
    pub(crate) text: String,
    /// The least that it matters.
    pub(crate) level: Level,
}

impl Filter {
    fn fits(&self, line: &Line) -> bool {
        let text = self.text.to_lowercase();
        line.level >= self.level
            && (line.text.to_lowercase().contains(&text) || line.target.contains(&text))
    }
}

/// What follows another on the screen.
#[payload]
#[derive(Debug, Clone)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Shown {
    /// Another filter holds from here on: what was shown goes.
    Filtered,
    /// A line that fits.
    Line { at: f64, level: Level, target: String, text: String },
    /// The page has read too slowly for these.
    Missed { lines: u32 },
}

/// Follows the log, through the filter that came last. Without one it shows nothing.
#[command]
pub(crate) fn tail(log: State<Log>, filters: Streaming<Filter>) -> impl Stream<Item = Shown> {
    let tail = Tail { log: Log::clone(&log), filters, filter: None, place: 0 };
    stream::unfold(tail, |mut tail| async move {
        let shown = tail.next().await?;
        Some((shown, tail))
    })
}

struct Tail {
    log: Log,
    filters: Streaming<Filter>,
    filter: Option<Filter>,
    /// The line that comes next.
    place: usize,
}

impl Tail {
    async fn next(&mut self) -> Option<Shown> {
        loop {
            tokio::select! {
                // Another filter is not to wait behind the lines of the last one.
                biased;
                filter = self.filters.next() => {
                    self.filter = Some(filter?.ok()?);
                    self.place = self.log.start();
                    return Some(Shown::Filtered);
                }
                () = self.log.grown(self.place), if self.filter.is_some() => {
                    if let Some(shown) = self.read() {
                        return Some(shown);
                    }
                }
            }
        }
    }

    fn read(&mut self) -> Option<Shown> {
        let missed = self.log.start().saturating_sub(self.place);
        if missed > 0 {
            self.place += missed;
            return Some(Shown::Missed { lines: u32::try_from(missed).unwrap_or(u32::MAX) });
        }
        let (line, next) = self.log.read(self.place)?;
        self.place = next;
        let fits = self.filter.as_ref().is_some_and(|filter| filter.fits(&line));
        let Line { at, level, target, text } = line;
        fits.then(|| Shown::Line { at, level, target: target.to_owned(), text })
    }
}
