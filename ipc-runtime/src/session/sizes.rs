//! The sizes of the large results of a document, from which those of later calls are expected.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::connection::reply_text::UNCOUNTED;
use crate::exec::sync::lock;
use crate::session::Response;

/// The sizes of the results of a document.
#[derive(Default)]
pub(crate) struct Sizes {
    has_large: AtomicBool,
    /// The expected size of the results of each command that has returned a large one.
    expected: Mutex<HashMap<&'static str, Size>>,
}

/// The size of a result, in bytes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) text: usize,
    pub(crate) attached: usize,
}

impl Sizes {
    /// Returns the expected size of the result of a command. Short results are not expected.
    pub(crate) fn expected(&self, command: &str) -> Size {
        if !self.has_large.load(Ordering::Relaxed) {
            return Size::default();
        }
        lock(&self.expected).get(command).copied().unwrap_or_default()
    }

    /// Records the size of a result.
    pub(crate) fn record(&self, command: &'static str, response: &Response) {
        let attached = response.attached.iter().map(|(_, bytes)| bytes.len()).sum();
        let size = Size { text: response.text.len(), attached };
        let is_large = size.text + size.attached > UNCOUNTED;
        if !is_large && !self.has_large.load(Ordering::Relaxed) {
            return;
        }
        self.has_large.store(true, Ordering::Relaxed);
        let mut expected = lock(&self.expected);
        let known = expected.get(command).copied().unwrap_or_default();
        // A large result is expected until a few smaller ones have followed.
        let fade = |known: usize, size: usize| size.max(known - known.div_ceil(8));
        let next = Size {
            text: fade(known.text, size.text),
            attached: fade(known.attached, size.attached),
        };
        if next.text + next.attached > UNCOUNTED {
            expected.insert(command, next);
        } else {
            expected.remove(command);
        }
    }
}
