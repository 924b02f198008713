//! Bytes out of band: byte arrays too large for a message. A message names the bytes by number, and
//! a transport carries them.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ipc_core::message::Id;
use ipc_core::values::{self, BYTES};

use crate::exec::sync::lock;

/// The size, in bytes, from which a page sends bytes out of band. Below that size, base64 in the
/// message is faster.
pub(crate) const UPLOAD_THRESHOLD: usize = 64 * 1024;
/// The size, in bytes, from which the backend sends bytes out of band. Below that size, base64 in
/// the message is faster.
pub(crate) const DOWNLOAD_THRESHOLD: usize = 128 * 1024;

/// The maximum size of the body of a post, which is read on the UI thread. WebView2 limits bodies to
/// two megabytes.
pub(crate) const UPLOAD_BODY: usize =
    if cfg!(any(windows, target_os = "android")) { 1_000_000 } else { 2_000_000 };

/// The number of remembered cancels of uploads, and of calls.
const REMEMBERED: usize = 1024;
/// The maximum number of uploads at a time, and of parts of each upload, because the bookkeeping
/// takes memory too.
const MAX_UPLOADS: usize = 4096;

/// The bytes that one document has in flight out of band, in both directions.
pub(crate) struct Attachments {
    /// The limit on bytes in flight in each direction.
    limit: usize,
    /// Set once the page has fetched bytes. Its content security policy may forbid fetching.
    reachable: AtomicBool,
    up: Mutex<BTreeMap<u64, Upload>>,
    /// The uploads the page has cancelled, of which parts may still arrive.
    cancelled: Mutex<BTreeSet<u64>>,
    down: Mutex<Downloads>,
}

/// Bytes from the page, which arrive in parts.
struct Upload {
    bytes: Vec<u8>,
    /// The offsets and lengths of the received parts.
    parts: BTreeMap<usize, usize>,
}

/// Bytes the page fetches, in parts.
struct Download {
    bytes: Arc<[u8]>,
    fetched: usize,
    owner: Owner,
}

#[derive(Default)]
struct Downloads {
    held: HashMap<u64, Download>,
    /// Calls the page has cancelled, whose replies were sent or were about to be.
    cancelled: VecDeque<Id>,
}

/// The kind of message that names bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The reply to the call with this id.
    Reply(Id),
    /// An event.
    Event(&'static str),
    /// An item of a stream.
    Item,
}

/// Bytes that a message names by number.
pub(crate) type Attached = (u64, Arc<[u8]>);

/// Returns the number of bytes that a message names.
pub(crate) fn total(attached: &[Attached]) -> usize {
    attached.iter().map(|(_, bytes)| bytes.len()).sum()
}

/// A reason why bytes are rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// The limit on held bytes is reached.
    Full,
    /// The part does not belong to the upload with the given number.
    Invalid,
}

#[cfg_attr(not(feature = "webview"), expect(dead_code, reason = "only webviews carry bytes"))]
impl Attachments {
    pub(crate) fn new(limit: usize) -> Self {
        Attachments {
            limit,
            reachable: AtomicBool::new(false),
            up: Mutex::default(),
            cancelled: Mutex::default(),
            down: Mutex::default(),
        }
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// Returns the number of bytes that the page has yet to fetch.
    pub(crate) fn held(&self) -> usize {
        lock(&self.down).held.values().map(|download| download.bytes.len()).sum()
    }

    /// Records a successful fetch of the page.
    pub(crate) fn mark_reachable(&self) {
        self.reachable.store(true, Ordering::Release);
    }

    pub(crate) fn is_reachable(&self) -> bool {
        self.reachable.load(Ordering::Acquire)
    }

    /// Adds a part to the upload of this number, or begins the upload. The same part may arrive
    /// again. An empty part of an empty upload cancels the upload.
    pub(crate) fn push(
        &self,
        number: u64,
        offset: usize,
        size: usize,
        part: &[u8],
    ) -> Result<(), Rejected> {
        if size == 0 && part.is_empty() {
            self.drop_upload(number);
            return Ok(());
        }
        if lock(&self.cancelled).contains(&number) {
            return Err(Rejected::Invalid);
        }
        let end = offset.checked_add(part.len()).filter(|end| *end <= size && !part.is_empty());
        let end = end.ok_or(Rejected::Invalid)?;
        let mut up = lock(&self.up);
        if !up.contains_key(&number) {
            let held: usize = up.values().map(|upload| upload.bytes.len()).sum();
            if up.len() == MAX_UPLOADS || size > self.limit.saturating_sub(held) {
                return Err(Rejected::Full);
            }
            up.insert(number, Upload { bytes: vec![0; size], parts: BTreeMap::new() });
        }
        let upload = up.get_mut(&number).ok_or(Rejected::Invalid)?;
        if upload.bytes.len() != size || !upload.admits(&(offset..end)) {
            return Err(Rejected::Invalid);
        }
        upload.bytes[offset..end].copy_from_slice(part);
        upload.parts.insert(offset, part.len());
        Ok(())
    }

    fn drop_upload(&self, number: u64) {
        let mut cancelled = lock(&self.cancelled);
        cancelled.insert(number);
        if cancelled.len() > REMEMBERED {
            cancelled.pop_first();
        }
        drop(cancelled);
        lock(&self.up).remove(&number);
    }

    /// Drops all bytes: the document is gone.
    pub(crate) fn close(&self) {
        lock(&self.up).clear();
        lock(&self.down).held.clear();
    }

    /// Holds bytes until the page has fetched them, or they are withdrawn.
    pub(crate) fn offer(&self, attached: &[Attached], owner: &Owner) -> Result<(), Rejected> {
        if attached.is_empty() {
            return Ok(());
        }
        let new = total(attached);
        let mut down = lock(&self.down);
        if let Owner::Reply(id) = owner
            && down.cancelled.contains(id)
        {
            return Ok(());
        }
        let held: usize = down.held.values().map(|download| download.bytes.len()).sum();
        // Credit bounds the items of a stream.
        if *owner != Owner::Item && new > self.limit.saturating_sub(held) {
            return Err(Rejected::Full);
        }
        for (number, bytes) in attached {
            let (bytes, owner) = (Arc::clone(bytes), owner.clone());
            down.held.insert(*number, Download { bytes, fetched: 0, owner });
        }
        Ok(())
    }

    /// Drops offered bytes, whose message is not sent, or not read.
    pub(crate) fn withdraw(&self, numbers: impl IntoIterator<Item = u64>) {
        let mut down = lock(&self.down);
        for number in numbers {
            down.held.remove(&number);
        }
    }

    /// Drops the bytes of an event without listeners.
    pub(crate) fn withdraw_event(&self, event: &'static str) {
        lock(&self.down).withdraw(&Owner::Event(event));
    }

    /// Drops the bytes that the reply to a cancelled call names, or will name.
    pub(crate) fn withdraw_reply(&self, id: Id) {
        let mut down = lock(&self.down);
        if down.cancelled.len() == REMEMBERED {
            down.cancelled.pop_front();
        }
        down.cancelled.push_back(id.clone());
        down.withdraw(&Owner::Reply(id));
    }

    /// Returns a part of offered bytes. The bytes are dropped after all parts have been fetched.
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

    /// Drops the uploads named by a message, unless they were detached.
    pub(crate) fn discard(&self, message: &str) {
        let mut up = lock(&self.up);
        if up.is_empty() {
            return;
        }
        // Inside a string, the quotes of the marker would be escaped.
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
    fn withdraw(&mut self, owner: &Owner) {
        self.held.retain(|_, download| download.owner != *owner);
    }
}

impl Upload {
    /// Returns whether a part is new and does not overlap others, or has arrived before.
    fn admits(&self, part: &Range<usize>) -> bool {
        if self.parts.get(&part.start) == Some(&part.len()) {
            return true;
        }
        let before = self.parts.range(..part.end).next_back();
        let is_apart = before.is_none_or(|(start, len)| start + len <= part.start);
        is_apart && self.parts.len() < MAX_UPLOADS
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

/// A collector of the bytes of a value sent out of band.
#[derive(Default)]
pub(crate) struct Collector(Mutex<Collected>);

#[derive(Default)]
struct Collected {
    attached: Vec<Attached>,
    /// The number of bytes left in the message.
    inline: usize,
}

impl Collector {
    pub(crate) fn into_attached(self) -> Vec<Attached> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).attached
    }
}

impl values::Attachments for Collector {
    fn attach(&self, bytes: &[u8]) -> Option<u64> {
        /// Documents share the text of an event, so a number is unique across documents.
        static LAST: AtomicU64 = AtomicU64::new(0);
        let mut collected = lock(&self.0);
        // Many values of medium size would together make a message that is too long.
        let too_many =
            bytes.len() >= UPLOAD_THRESHOLD && collected.inline + bytes.len() >= DOWNLOAD_THRESHOLD;
        if bytes.len() < DOWNLOAD_THRESHOLD && !too_many {
            collected.inline += bytes.len();
            return None;
        }
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        collected.attached.push((number, bytes.into()));
        Some(number)
    }
}

/// The attachments of a message with several handlers.
pub(crate) struct SharedAttachments<'a> {
    from: &'a Attachments,
    read: Mutex<HashMap<u64, Vec<u8>>>,
}

impl<'a> SharedAttachments<'a> {
    pub(crate) fn new(from: &'a Attachments) -> Self {
        SharedAttachments { from, read: Mutex::default() }
    }
}

impl values::Attachments for SharedAttachments<'_> {
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

#[cfg(test)]
mod tests {
    use ipc_core::values::Attachments as _;

    use super::*;

    /// Fault 122.
    #[test]
    fn parts_may_arrive_in_any_order_and_twice() {
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
    fn invalid_parts_are_rejected() {
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
            let pushed = attachments.push(1, offset, size, part);
            assert_eq!(pushed, Err(Rejected::Invalid), "{offset} {size}");
        }
        assert_eq!(attachments.push(2, 0, 3, b"abc"), Err(Rejected::Full));
        attachments.push(2, 0, 2, b"ab").unwrap();
        attachments.discard(r#"{"a":"\"$bytes\":[2,2]","b":{"$bytes":[1,8]}}"#);
        assert_eq!(attachments.detach(2, 2).as_deref(), Some(&b"ab"[..]));
        attachments.push(3, 0, 10, b"abc").unwrap();
    }

    #[test]
    fn many_small_parts_and_uploads_are_rejected() {
        let attachments = Attachments::new(1 << 20);
        for at in 0..MAX_UPLOADS {
            attachments.push(1, 2 * at, 1 << 19, b"a").unwrap();
        }
        assert_eq!(attachments.push(1, 2 * MAX_UPLOADS, 1 << 19, b"a"), Err(Rejected::Invalid));
        attachments.push(1, 0, 1 << 19, b"a").unwrap();
        for number in 2..=MAX_UPLOADS as u64 {
            attachments.push(number, 0, 2, b"a").unwrap();
        }
        assert_eq!(attachments.push(0, 0, 2, b"a"), Err(Rejected::Full));
        attachments.push(2, 0, 0, b"").unwrap();
        attachments.push(0, 0, 2, b"a").unwrap();
    }

    #[test]
    fn fetched_bytes_are_dropped() {
        let attachments = Attachments::new(10);
        let bytes: Arc<[u8]> = b"abcdef".as_slice().into();
        let reply = &Owner::Reply(Id::Integer(1));
        attachments.offer(&[(7, Arc::clone(&bytes))], reply).unwrap();
        assert_eq!(attachments.offer(&[(8, Arc::clone(&bytes))], reply), Err(Rejected::Full));
        assert_eq!(attachments.pull(7, 4..7), None);
        assert_eq!(attachments.pull(7, 3..6).as_deref(), Some(&b"def"[..]));
        assert_eq!(attachments.pull(7, 0..3).as_deref(), Some(&b"abc"[..]));
        assert_eq!(attachments.pull(7, 0..3), None);
        assert_eq!(attachments.pull(8, 0..3), None);
        attachments.offer(&[(9, bytes)], &Owner::Event("Sampled")).unwrap();
        attachments.withdraw_event("Other");
        assert!(attachments.pull(9, 0..1).is_some());
        attachments.withdraw_event("Sampled");
        assert_eq!(attachments.pull(9, 1..2), None);
    }

    #[test]
    fn bytes_of_a_cancelled_call_are_dropped() {
        let attachments = Attachments::new(10);
        let bytes: Arc<[u8]> = b"abcdef".as_slice().into();
        let offer = |id, number| {
            let reply = Owner::Reply(Id::Integer(id));
            attachments.offer(&[(number, Arc::clone(&bytes))], &reply).unwrap();
        };
        offer(1, 7);
        attachments.withdraw_reply(Id::Integer(1));
        assert_eq!(attachments.pull(7, 0..1), None);
        // The page may cancel before the reply is sent.
        attachments.withdraw_reply(Id::Integer(2));
        offer(2, 8);
        assert_eq!(attachments.pull(8, 0..1), None);
        offer(3, 9);
        assert!(attachments.pull(9, 0..1).is_some());
    }

    #[test]
    fn a_cancelled_upload_frees_space() {
        let attachments = Attachments::new(10);
        attachments.push(1, 0, 8, b"ab").unwrap();
        attachments.push(1, 0, 0, b"").unwrap();
        assert_eq!(
            attachments.push(1, 2, 8, b"cd"),
            Err(Rejected::Invalid),
            "the part arrives too late"
        );
        attachments.push(2, 0, 10, b"ab").unwrap();
    }

    #[test]
    fn few_bytes_stay_in_the_message() {
        let collector = Collector::default();
        let sizes =
            [DOWNLOAD_THRESHOLD - 1, UPLOAD_THRESHOLD, DOWNLOAD_THRESHOLD, UPLOAD_THRESHOLD - 1];
        let attached = sizes.map(|size| collector.attach(&vec![0; size]).is_some());
        assert_eq!(attached, [false, true, true, false]);
        let lengths = collector.into_attached().into_iter().map(|(_, bytes)| bytes.len());
        assert_eq!(lengths.collect::<Vec<_>>(), [UPLOAD_THRESHOLD, DOWNLOAD_THRESHOLD]);
    }

    #[test]
    fn several_readers_get_the_same_bytes() {
        let attachments = Attachments::new(10);
        attachments.push(1, 0, 2, b"ab").unwrap();
        let shared = SharedAttachments::new(&attachments);
        for _ in 0..2 {
            assert_eq!(shared.detach(1, 2).as_deref(), Some(&b"ab"[..]));
        }
    }
}
