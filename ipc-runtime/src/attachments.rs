//! Bytes that travel beside a document's messages, because there are too many of them to stand in one. A message names
//! them by number; a transport carries them.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::message::Id;
use ipc_core::values::{self, BYTES};

/// From how many bytes on they come beside the message. Below that, base64 in it is quicker.
pub(crate) const UP: usize = 64 * 1024;
/// From how many bytes on they leave beside the message: WebKitGTK gives out what is fetched 8 KiB at a time, so base64 is
/// quicker for longer.
pub(crate) const DOWN: usize = 1024 * 1024;

/// How many uploads, and how many calls, that were given up are remembered.
const REMEMBERED: usize = 1024;
/// How many uploads there are at once, and how many parts of one: what is known of each takes memory too.
const MOST: usize = 4096;

/// The bytes that one document has on the way, in both directions.
pub(crate) struct Attachments {
    /// The most bytes under way, in each direction.
    limit: usize,
    /// Whether the page has shown that it can reach them: its own rules may forbid it.
    reached: AtomicBool,
    up: Mutex<BTreeMap<u64, Upload>>,
    /// What the page has given up: parts of it may still be on their way.
    dropped: Mutex<BTreeSet<u64>>,
    down: Mutex<Downloads>,
}

/// What comes from the page, in parts.
struct Upload {
    bytes: Vec<u8>,
    /// Where parts begin that have come, and how long they are.
    parts: BTreeMap<usize, usize>,
}

/// What the page fetches, in parts.
struct Download {
    bytes: Arc<[u8]>,
    fetched: usize,
    named_by: NamedBy,
}

#[derive(Default)]
struct Downloads {
    held: HashMap<u64, Download>,
    /// Calls that the page did not wait for any more, when their answers had left or were about to.
    given_up: VecDeque<Id>,
}

/// The message that names bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NamedBy {
    /// The answer to the call with this id.
    Answer(Id),
    /// An event.
    Event(&'static str),
    /// An item of a stream.
    Item,
}

/// Bytes that a message names by number.
pub(crate) type Attached = (u64, Arc<[u8]>);

/// Why bytes are not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// There is no room until others are gone.
    Full,
    /// It is not a part of what was begun under that number.
    Wrong,
}

#[cfg_attr(not(feature = "webview"), expect(dead_code, reason = "only webviews carry bytes"))]
impl Attachments {
    pub(crate) fn new(limit: usize) -> Self {
        Attachments {
            limit,
            reached: AtomicBool::new(false),
            up: Mutex::default(),
            dropped: Mutex::default(),
            down: Mutex::default(),
        }
    }

    /// The page can reach them.
    pub(crate) fn reach(&self) {
        self.reached.store(true, Ordering::Release);
    }

    pub(crate) fn is_reached(&self) -> bool {
        self.reached.load(Ordering::Acquire)
    }

    /// Takes a part of what the page has begun, or begins, under a number. The same part may come again. Nothing of
    /// nothing gives up what was begun.
    pub(crate) fn push(
        &self,
        number: u64,
        offset: usize,
        size: usize,
        part: &[u8],
    ) -> Result<(), NotTaken> {
        if size == 0 && part.is_empty() {
            self.drop_upload(number);
            return Ok(());
        }
        if lock(&self.dropped).contains(&number) {
            return Err(NotTaken::Wrong);
        }
        let end = offset.checked_add(part.len()).filter(|end| *end <= size && !part.is_empty());
        let end = end.ok_or(NotTaken::Wrong)?;
        let mut up = lock(&self.up);
        if !up.contains_key(&number) {
            let held: usize = up.values().map(|upload| upload.bytes.len()).sum();
            if up.len() == MOST || size > self.limit.saturating_sub(held) {
                return Err(NotTaken::Full);
            }
            up.insert(number, Upload { bytes: vec![0; size], parts: BTreeMap::new() });
        }
        let upload = up.get_mut(&number).ok_or(NotTaken::Wrong)?;
        if upload.bytes.len() != size || !upload.admits(&(offset..end)) {
            return Err(NotTaken::Wrong);
        }
        upload.bytes[offset..end].copy_from_slice(part);
        upload.parts.insert(offset, part.len());
        Ok(())
    }

    fn drop_upload(&self, number: u64) {
        let mut dropped = lock(&self.dropped);
        dropped.insert(number);
        if dropped.len() > REMEMBERED {
            dropped.pop_first();
        }
        drop(dropped);
        lock(&self.up).remove(&number);
    }

    /// The document is gone.
    pub(crate) fn end(&self) {
        lock(&self.up).clear();
        lock(&self.down).held.clear();
    }

    /// Holds bytes until the page has fetched them, or has no use for the message that names them.
    pub(crate) fn offer(&self, attached: &[Attached], named_by: &NamedBy) -> Result<(), NotTaken> {
        if attached.is_empty() {
            return Ok(());
        }
        let new: usize = attached.iter().map(|(_, bytes)| bytes.len()).sum();
        let mut down = lock(&self.down);
        if let NamedBy::Answer(id) = named_by
            && down.given_up.contains(id)
        {
            return Ok(());
        }
        let held: usize = down.held.values().map(|download| download.bytes.len()).sum();
        // An item has room by its stream.
        if *named_by != NamedBy::Item && new > self.limit.saturating_sub(held) {
            return Err(NotTaken::Full);
        }
        for (number, bytes) in attached {
            let (bytes, named_by) = (Arc::clone(bytes), named_by.clone());
            down.held.insert(*number, Download { bytes, fetched: 0, named_by });
        }
        Ok(())
    }

    /// Gives up what was offered: the message that names it does not leave, or nobody reads it.
    pub(crate) fn withdraw(&self, numbers: impl IntoIterator<Item = u64>) {
        let mut down = lock(&self.down);
        for number in numbers {
            down.held.remove(&number);
        }
    }

    /// Gives up what nobody on the page will fetch any more.
    pub(crate) fn withdraw_event(&self, event: &'static str) {
        lock(&self.down).give_up(&NamedBy::Event(event));
    }

    /// Gives up what the answer to this call names, or will name: the page does not wait for it.
    pub(crate) fn withdraw_answer(&self, id: Id) {
        let mut down = lock(&self.down);
        if down.given_up.len() == REMEMBERED {
            down.given_up.pop_front();
        }
        down.given_up.push_back(id.clone());
        down.give_up(&NamedBy::Answer(id));
    }

    /// A part of what was offered. Once so much has been fetched as there is, it is gone.
    pub(crate) fn pull(&self, number: u64, part: Range<usize>) -> Option<Vec<u8>> {
        let mut down = lock(&self.down);
        let download = down.held.get_mut(&number)?;
        let bytes = download.bytes.get(part)?.to_vec();
        download.fetched += bytes.len();
        if download.fetched >= download.bytes.len() {
            down.held.remove(&number);
        }
        Some(bytes)
    }

    /// Drops what a message names and nobody has taken.
    pub(crate) fn discard(&self, message: &str) {
        let mut up = lock(&self.up);
        if up.is_empty() {
            return;
        }
        // In a string of the user's the quotes would be escaped.
        let marker = format!("\"{BYTES}\":[");
        for (at, _) in message.match_indices(&marker) {
            let rest = &message[at + marker.len()..];
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            if let Ok(number) = rest[..digits].parse() {
                up.remove(&number);
            }
        }
    }
}

impl Downloads {
    fn give_up(&mut self, named_by: &NamedBy) {
        self.held.retain(|_, download| download.named_by != *named_by);
    }
}

impl Upload {
    /// Whether a part is new and touches no other, or is one of those that have come.
    fn admits(&self, part: &Range<usize>) -> bool {
        if self.parts.get(&part.start) == Some(&part.len()) {
            return true;
        }
        let before = self.parts.range(..part.end).next_back();
        let is_apart = before.is_none_or(|(start, len)| start + len <= part.start);
        is_apart && self.parts.len() < MOST
    }

    fn is_whole(&self) -> bool {
        self.parts.values().sum::<usize>() == self.bytes.len()
    }
}

impl values::Attachments for Attachments {
    fn detach(&self, number: u64, size: u64) -> Option<Vec<u8>> {
        let mut up = lock(&self.up);
        let upload = up.get(&number)?;
        if !upload.is_whole() || upload.bytes.len() as u64 != size {
            return None;
        }
        up.remove(&number).map(|upload| upload.bytes)
    }
}

/// Takes the bytes of one value that are to travel beside it.
#[derive(Default)]
pub(crate) struct Collector(Mutex<Collected>);

#[derive(Default)]
struct Collected {
    attached: Vec<Attached>,
    /// How many bytes have been left in the message.
    left: usize,
}

impl Collector {
    pub(crate) fn into_attached(self) -> Vec<Attached> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).attached
    }
}

impl values::Attachments for Collector {
    fn attach(&self, bytes: &[u8]) -> Option<u64> {
        /// An event goes to many documents as one text, so a number means the same to all of them.
        static LAST: AtomicU64 = AtomicU64::new(0);
        let mut collected = lock(&self.0);
        // Many of middling size would together make a message that is too long.
        let too_many = bytes.len() >= UP && collected.left + bytes.len() >= DOWN;
        if bytes.len() < DOWN && !too_many {
            collected.left += bytes.len();
            return None;
        }
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        collected.attached.push((number, bytes.into()));
        Some(number)
    }
}

/// Gives the bytes of one message to several readers.
pub(crate) struct Several<'a> {
    from: &'a Attachments,
    read: Mutex<HashMap<u64, Vec<u8>>>,
}

impl<'a> Several<'a> {
    pub(crate) fn new(from: &'a Attachments) -> Self {
        Several { from, read: Mutex::default() }
    }
}

impl values::Attachments for Several<'_> {
    fn detach(&self, number: u64, size: u64) -> Option<Vec<u8>> {
        let mut read = lock(&self.read);
        if let Some(known) = read.get(&number) {
            return (known.len() as u64 == size).then(|| known.clone());
        }
        let bytes = self.from.detach(number, size)?;
        read.insert(number, bytes.clone());
        Some(bytes)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use ipc_core::values::Attachments as _;

    use super::*;

    /// Fault 122.
    #[test]
    fn parts_come_in_any_order_and_perhaps_twice() {
        let attachments = Attachments::new(100);
        for (offset, part) in [(4, &b"ef"[..]), (0, b"ab"), (4, b"ef"), (2, b"cd")] {
            assert_eq!(attachments.detach(1, 6), None);
            attachments.push(1, offset, 6, part).unwrap();
        }
        assert_eq!(attachments.detach(1, 7), None);
        assert_eq!(attachments.detach(1, 6).as_deref(), Some(&b"abcdef"[..]));
        assert_eq!(attachments.detach(1, 6), None);
    }

    #[test]
    fn parts_that_do_not_fit_are_refused() {
        let attachments = Attachments::new(10);
        attachments.push(1, 2, 8, b"cd").unwrap();
        for (offset, size, part) in [
            (7, 8, &b"xy"[..]),
            (0, 9, b"a"),
            (1, 8, b"bc"),
            (3, 8, b"d"),
            (2, 8, b""),
            (usize::MAX, 8, b"a"),
        ] {
            let taken = attachments.push(1, offset, size, part);
            assert_eq!(taken, Err(NotTaken::Wrong), "{offset} {size}");
        }
        assert_eq!(attachments.push(2, 0, 3, b"abc"), Err(NotTaken::Full));
        attachments.push(2, 0, 2, b"ab").unwrap();
        attachments.discard(r#"{"a":"\"$bytes\":[2,2]","b":{"$bytes":[1,8]}}"#);
        assert_eq!(attachments.detach(2, 2).as_deref(), Some(&b"ab"[..]));
        attachments.push(3, 0, 10, b"abc").unwrap();
    }

    #[test]
    fn many_small_ones_are_refused_too() {
        let attachments = Attachments::new(1 << 20);
        for at in 0..MOST {
            attachments.push(1, 2 * at, 1 << 19, b"a").unwrap();
        }
        assert_eq!(attachments.push(1, 2 * MOST, 1 << 19, b"a"), Err(NotTaken::Wrong));
        attachments.push(1, 0, 1 << 19, b"a").unwrap();
        for number in 2..=MOST as u64 {
            attachments.push(number, 0, 2, b"a").unwrap();
        }
        assert_eq!(attachments.push(0, 0, 2, b"a"), Err(NotTaken::Full));
        attachments.push(2, 0, 0, b"").unwrap();
        attachments.push(0, 0, 2, b"a").unwrap();
    }

    #[test]
    fn what_was_fetched_is_gone() {
        let attachments = Attachments::new(10);
        let bytes: Arc<[u8]> = b"abcdef".as_slice().into();
        let answer = &NamedBy::Answer(Id::Integer(1));
        attachments.offer(&[(7, Arc::clone(&bytes))], answer).unwrap();
        assert_eq!(attachments.offer(&[(8, Arc::clone(&bytes))], answer), Err(NotTaken::Full));
        assert_eq!(attachments.pull(7, 4..7), None);
        assert_eq!(attachments.pull(7, 3..6).as_deref(), Some(&b"def"[..]));
        assert_eq!(attachments.pull(7, 0..3).as_deref(), Some(&b"abc"[..]));
        assert_eq!(attachments.pull(7, 0..3), None);
        assert_eq!(attachments.pull(8, 0..3), None);
        attachments.offer(&[(9, bytes)], &NamedBy::Event("Sampled")).unwrap();
        attachments.withdraw_event("Other");
        assert!(attachments.pull(9, 0..1).is_some());
        attachments.withdraw_event("Sampled");
        assert_eq!(attachments.pull(9, 1..2), None);
    }

    #[test]
    fn what_an_answer_names_that_nobody_waits_for_is_gone() {
        let attachments = Attachments::new(10);
        let bytes: Arc<[u8]> = b"abcdef".as_slice().into();
        let offer = |id, number| {
            let answer = NamedBy::Answer(Id::Integer(id));
            attachments.offer(&[(number, Arc::clone(&bytes))], &answer).unwrap();
        };
        offer(1, 7);
        attachments.withdraw_answer(Id::Integer(1));
        assert_eq!(attachments.pull(7, 0..1), None);
        // The page may say so before the answer has left.
        attachments.withdraw_answer(Id::Integer(2));
        offer(2, 8);
        assert_eq!(attachments.pull(8, 0..1), None);
        offer(3, 9);
        assert!(attachments.pull(9, 0..1).is_some());
    }

    #[test]
    fn what_was_given_up_makes_room() {
        let attachments = Attachments::new(10);
        attachments.push(1, 0, 8, b"ab").unwrap();
        attachments.push(1, 0, 0, b"").unwrap();
        assert_eq!(attachments.push(1, 2, 8, b"cd"), Err(NotTaken::Wrong), "it comes too late");
        attachments.push(2, 0, 10, b"ab").unwrap();
    }

    #[test]
    fn few_bytes_stay_in_the_message() {
        let collector = Collector::default();
        let sizes = [DOWN - 1, UP, DOWN, UP - 1];
        let attached = sizes.map(|size| collector.attach(&vec![0; size]).is_some());
        assert_eq!(attached, [false, true, true, false]);
        let lengths = collector.into_attached().into_iter().map(|(_, bytes)| bytes.len());
        assert_eq!(lengths.collect::<Vec<_>>(), [UP, DOWN]);
    }

    #[test]
    fn several_readers_get_the_same() {
        let attachments = Attachments::new(10);
        attachments.push(1, 0, 2, b"ab").unwrap();
        let several = Several::new(&attachments);
        for _ in 0..2 {
            assert_eq!(several.detach(1, 2).as_deref(), Some(&b"ab"[..]));
        }
    }
}
