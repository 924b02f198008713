//! Repeated lines of the log.

use std::mem;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::exec::sync::lock;

/// The number of lines in a [`PERIOD`]. Further ones are counted.
const LINES: usize = 10;
const PERIOD: Duration = Duration::from_secs(10);

/// The lines of one kind about one document, which a page can cause at will. A few are written, and
/// the others are counted.
#[derive(Default)]
pub(crate) struct Throttle {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    began: Option<Instant>,
    lines: usize,
    left_out: u64,
}

impl Throttle {
    /// Asks for a line. Returns how many lines were left out since the last one, or `None` if this
    /// one is left out.
    pub(crate) fn line(&self) -> Option<u64> {
        self.line_at(Instant::now())
    }

    /// Returns how many lines were left out since the last one, for the end of the document.
    pub(crate) fn end(&self) -> Option<u64> {
        let left_out = mem::take(&mut lock(&self.state).left_out);
        (left_out > 0).then_some(left_out)
    }

    fn line_at(&self, now: Instant) -> Option<u64> {
        let mut state = lock(&self.state);
        if state.began.is_none_or(|began| now - began >= PERIOD) {
            state.began = Some(now);
            state.lines = 0;
        }
        if state.lines == LINES {
            state.left_out += 1;
            return None;
        }
        state.lines += 1;
        Some(mem::take(&mut state.left_out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_beyond_the_first_ones_are_counted() {
        let throttle = Throttle::default();
        let begin = Instant::now();
        let written = (0..1_000).filter(|_| throttle.line_at(begin) == Some(0)).count();
        assert_eq!(written, LINES);
        assert_eq!(throttle.line_at(begin + PERIOD), Some(1_000 - LINES as u64));
        assert_eq!(throttle.line_at(begin + PERIOD), Some(0));
        assert_eq!(throttle.end(), None);
    }

    #[test]
    fn the_end_tells_what_was_left_out() {
        let throttle = Throttle::default();
        let begin = Instant::now();
        for _ in 0..LINES + 3 {
            throttle.line_at(begin);
        }
        assert_eq!((throttle.end(), throttle.end()), (Some(3), None));
    }
}
