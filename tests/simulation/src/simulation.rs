//! One life of a core and its pages: what happens is drawn from a seed, and held against what is promised after each step.

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipc_runtime::lifecycle::{PageCrashed, PageReady, PageReloaded};
use ipc_runtime::transport::FrameWindow;
use ipc_runtime::{Budgets, Ipc};
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::clocked::Clocked;
use crate::commands::{Ending, Entry, Kept, Newest, Noted, Plain, Plan, api, asked};
use crate::document::{Document, Rules, Up};
use crate::ledger::{Ledger, Lifecycle, Outcome};
use crate::random::Random;
use crate::wire::{Down, EVENTS, Held, KEPT, Message, ORIGIN, PLAIN, read};

/// A step of the clock, in milliseconds. All that waits, waits for a multiple of it.
pub(crate) const TICK: u64 = 10;

/// What has been done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Steps.
    pub operations: u64,
    /// Calls that the core has had.
    pub calls: u64,
    /// Replies of the core's.
    pub replies: u64,
    /// Items that the core has sent.
    pub items: u64,
    /// Documents that have followed another one.
    pub reloads: u64,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.operations += other.operations;
        self.calls += other.calls;
        self.replies += other.replies;
        self.items += other.items;
        self.reloads += other.reloads;
    }
}

pub(crate) struct Simulation {
    pub random: Random,
    pub rules: Rules,
    pub seats: Vec<Seat>,
    pub now: u64,
    pub figures: Figures,
    /// What has happened, where it is asked for.
    pub trace: Option<String>,
    clocked: Clocked,
    ipc: Option<Ipc>,
    last_tag: u32,
    last_document: u32,
    last_event: u32,
    last_entry: u32,
    kept: Option<(u32, u32)>,
    /// Pieces of work of documents that are gone.
    gone: Vec<u32>,
    /// Pieces of work that must never begin.
    never: Vec<u32>,
    questions: Vec<Question>,
    /// The piece of work that delivers a lossless event, and the bytes of that.
    deliveries: BTreeMap<u32, (u32, usize)>,
    lifecycle: Lifecycle,
    /// What was seen where nobody could be told.
    broken: Option<String>,
}

/// A window, or the place for one.
pub(crate) struct Seat {
    label: String,
    window: Option<Arc<FrameWindow>>,
    key: String,
    woken: Arc<AtomicBool>,
    /// Whether nobody takes what the core has for the page.
    pub is_busy: bool,
    /// The document that the page is.
    pub document: Option<Document>,
    /// The one before, as long as the core does not know that it is gone.
    before: Option<Document>,
    had_page: bool,
    /// What was kept for this window alone: the order of the event, and its number.
    kept: Option<(u32, u32)>,
    /// Frames of documents that are gone.
    pub late: VecDeque<Up>,
    /// The document that is to be told that it has no session, and the code.
    farewell: Option<(String, i64)>,
}

/// What the core asks a page, without a command.
struct Question {
    tag: u32,
    seat: usize,
    document: Option<u32>,
    limit: Option<u64>,
    expected: Option<i64>,
    task: JoinHandle<()>,
}

impl Simulation {
    pub(crate) fn new(seed: u64, traces: bool) -> Held<Self> {
        let mut random = Random::new(seed);
        let clocked = Clocked::new();
        let ledger = Ledger::default();
        let is_tight = random.percent(20);
        let is_bulky = random.percent(10);
        let timeout = random.percent(50).then_some(300);
        let mut budgets = Budgets::default();
        if is_tight {
            budgets =
                Budgets { calls: 5, streams: 4, listeners: 5, requests: 2, tasks: 12, ..budgets };
        }
        let mut builder = Ipc::builder()
            .runtime(clocked.handle().clone())
            .single_threaded()
            .budgets(budgets)
            .state(ledger.clone())
            .role("page", api());
        if let Some(timeout) = timeout {
            builder = builder.timeout(Duration::from_millis(timeout));
        }
        let ipc = builder.build().map_err(|error| error.to_string())?;
        watch(&ipc, &ledger)?;
        let listeners = budgets.listeners as u32;
        let seats = random.between(1, 3);
        let mut simulation = Simulation {
            random,
            rules: Rules { timeout, is_tight, is_bulky, listeners, ledger },
            seats: (0..seats).map(Seat::new).collect(),
            now: 0,
            figures: Figures::default(),
            trace: traces.then(String::new),
            clocked,
            ipc: Some(ipc),
            last_tag: 0,
            last_document: 0,
            last_event: 0,
            last_entry: 0,
            kept: None,
            gone: Vec::new(),
            never: Vec::new(),
            questions: Vec::new(),
            deliveries: BTreeMap::new(),
            lifecycle: Lifecycle::default(),
            broken: None,
        };
        for at in 0..simulation.seats.len() {
            simulation.open_window(at)?;
        }
        Ok(simulation)
    }

    pub(crate) fn note(&mut self, what: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            let mut what = what();
            if let Some((end, _)) = what.char_indices().nth(600) {
                what.truncate(end);
                what.push('…');
            }
            let _ = writeln!(trace, "{:>8} ms  {what}", self.now);
        }
    }

    fn ipc(&self) -> Held<&Ipc> {
        self.ipc.as_ref().ok_or_else(|| "the core is gone".to_owned())
    }

    pub(crate) fn tag(&mut self) -> u32 {
        self.last_tag += 1;
        self.last_tag
    }

    // Windows and documents.

    pub(crate) fn is_window_open(&self, at: usize) -> bool {
        self.seats[at].window.is_some()
    }

    pub(crate) fn open_window(&mut self, at: usize) -> Held {
        self.note(|| format!("window {at} opens"));
        let frames = self.ipc()?.frame_window(&self.seats[at].label, "page");
        let frames = frames.map_err(|error| error.to_string())?.origin(ORIGIN);
        let seat = &mut self.seats[at];
        let woken = Arc::new(AtomicBool::new(false));
        seat.woken = Arc::clone(&woken);
        let window = frames.build(move || woken.store(true, Ordering::Relaxed));
        let script = window.script();
        let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')'));
        let config: Value = read(config.ok_or("the script has no configuration")?)?;
        seat.key = config["key"].as_str().ok_or("the script has no key")?.to_owned();
        seat.window = Some(Arc::new(window));
        seat.had_page = false;
        seat.kept = None;
        Ok(())
    }

    /// Closes a window, by its handle or by letting go of it.
    pub(crate) fn close_window(&mut self, at: usize) -> Held {
        self.note(|| format!("window {at} closes"));
        let seat = &mut self.seats[at];
        let Some(window) = seat.window.take() else { return Ok(()) };
        window.window().close().map_err(|error| error.to_string())?;
        let open = self.seats[at].open().map(|document| (document.id.clone(), -32000));
        self.session_ends(at);
        // What the core still says is for nobody but the page that outlives its window.
        for mut expected in [self.seats[at].farewell.take(), open] {
            if expected.is_some() {
                let text = window.take().ok_or("the page is not told that its window is gone")?;
                farewell(&mut expected, &read(&text)?)?;
            }
        }
        if let Some(text) = window.take() {
            return Err(format!("a window that is closed sends {text}"));
        }
        let seat = &mut self.seats[at];
        drop(window);
        seat.document = None;
        // Another window at this place has another key.
        seat.late.clear();
        Ok(())
    }

    /// A page is loaded: its document is not known to the core before it speaks.
    pub(crate) fn load(&mut self, at: usize) {
        self.last_document += 1;
        let serial = self.last_document;
        self.note(|| format!("window {at} loads document {serial}"));
        let seat = &mut self.seats[at];
        let mut document = Document::new(serial);
        document.holds_back = self.rules.is_bulky && self.random.percent(50);
        if let Some(mut document) = seat.document.replace(document) {
            self.figures.reloads += 1;
            if document.is_greeted {
                seat.late.extend(document.hello.take());
                seat.late.extend(std::mem::take(&mut document.up));
                let excess = seat.late.len().saturating_sub(8);
                seat.late.drain(..excess);
            }
            if document.is_open {
                seat.before = Some(document);
            } else {
                self.never.extend(document.undelivered());
            }
        }
    }

    /// The engine tells that a page is left.
    pub(crate) fn leave(&mut self, at: usize, crashes: bool) {
        let Some(window) = self.seats[at].window.clone() else { return };
        self.note(|| format!("window {at}'s page {}", if crashes { "crashes" } else { "is left" }));
        if crashes {
            window.page_crashed();
            self.lifecycle.crashed += 1;
        } else {
            window.page_load_started();
        }
        self.session_ends(at);
    }

    /// The session that the window has ends.
    fn session_ends(&mut self, at: usize) {
        self.read_notes();
        let seat = &mut self.seats[at];
        let Some(document) = seat.open_mut() else { return };
        document.is_open = false;
        let serial = document.serial;
        let (delivered, undelivered) = (document.delivered(), document.undelivered());
        seat.before = None;
        self.gone.extend(delivered);
        self.never.extend(undelivered);
        for question in &mut self.questions {
            if question.document == Some(serial) {
                question.expected.get_or_insert(-32000);
            }
        }
        self.note(|| format!("document {serial} has ended"));
    }

    // Frames.

    /// The page sends messages in one frame.
    pub(crate) fn send(&mut self, at: usize, messages: Vec<Message>) {
        let seat = &mut self.seats[at];
        let Some(document) = &mut seat.document else { return };
        for message in &messages {
            if let Message::Call(call) = message {
                document.calls(call);
            }
        }
        document.send(&seat.key, messages);
        let sent = document.up.back().map(|frame| frame.text.clone()).unwrap_or_default();
        let from = sent.find("\"doc\"").unwrap_or_default();
        self.note(|| format!("window {at} sends {}", &sent[from..]));
    }

    /// The next frame that the page has sent comes to the core.
    pub(crate) fn deliver_next(&mut self, at: usize) -> Held {
        let document = self.seats[at].document.as_mut();
        let Some(frame) = document.and_then(|document| document.up.pop_front()) else {
            return Ok(());
        };
        self.deliver(at, &frame)
    }

    /// A frame comes to the core.
    pub(crate) fn deliver(&mut self, at: usize, frame: &Up) -> Held {
        let Some(window) = self.seats[at].window.clone() else { return Ok(()) };
        self.note(|| format!("frame {} of {} comes to the core", frame.seq, &frame.doc[24..]));
        let kept = self.kept_for(at);
        let opens = self.seats[at].document.as_ref().is_some_and(|document| {
            document.id == frame.doc && !document.is_greeted && frame.seq == 1
        });
        if opens {
            self.session_ends(at);
        }
        let (now, next_entry) = (self.now, self.last_entry + 1);
        let seat = &mut self.seats[at];
        let documents = seat.before.iter_mut().chain(&mut seat.document);
        let document = documents.into_iter().find(|document| document.id == frame.doc);
        let is_open = document.as_ref().is_some_and(|document| document.is_open);
        if let Some(document) = document.filter(|document| opens || document.is_next(frame)) {
            let calls = frame.messages.iter().filter(|one| matches!(one, Message::Call(_)));
            self.figures.calls += calls.count() as u64;
            document.take(frame, now, &self.rules, kept, next_entry);
            if opens {
                let first = !std::mem::replace(&mut seat.had_page, true);
                let count = &mut self.lifecycle;
                *(if first { &mut count.ready } else { &mut count.reloaded }) += 1;
            }
        } else if is_open {
            self.session_ends(at);
            self.seats[at].parted(&frame.doc, -32600);
        } else {
            self.seats[at].parted(&frame.doc, -32000);
        }
        window.receive(frame.text.clone());
        Ok(())
    }

    /// What is no frame of this window's comes to the core.
    pub(crate) fn forge(&mut self, at: usize, text: String) {
        if let Some(window) = &self.seats[at].window {
            window.receive(text);
        }
    }

    /// Code that blocks is called, and while it runs, something else happens. `None` is a reload.
    pub(crate) fn interrupt(&mut self, at: usize, tag: u32, cancels: Option<u64>) -> Held {
        let Some(window) = self.seats[at].window.clone() else { return Ok(()) };
        let weak = Arc::downgrade(&window);
        match cancels {
            Some(id) => {
                // The page sends it once the call is on its way.
                self.send(at, vec![Message::Cancel { id }]);
                let document = self.seats[at].document.as_mut().ok_or("no document")?;
                let frame = document.up.pop_back().ok_or("no frame")?;
                self.deliver_next(at)?;
                let text = frame.text.clone();
                self.rules.ledger.interrupt(tag, move || {
                    if let Some(window) = weak.upgrade() {
                        window.receive(text);
                    }
                });
                self.settle();
                if self.rules.ledger.record(tag).begun == 0 {
                    // It was refused.
                    return self.deliver(at, &frame);
                }
                let (now, kept) = (self.now, self.kept_for(at));
                let document = self.seats[at].document.as_mut().ok_or("no document")?;
                document.take(&frame, now, &self.rules, kept, self.last_entry + 1);
                document.cancelled_meanwhile(id);
            }
            None => {
                self.deliver_next(at)?;
                self.rules.ledger.interrupt(tag, move || {
                    if let Some(window) = weak.upgrade() {
                        window.page_load_started();
                    }
                });
                self.settle();
                if self.rules.ledger.record(tag).begun > 0 {
                    self.session_ends(at);
                }
            }
        }
        Ok(())
    }

    fn kept_for(&self, at: usize) -> Option<u32> {
        self.kept.into_iter().chain(self.seats[at].kept).max().map(|(_, number)| number)
    }

    // What the core does by itself.

    /// The core sends an event to all windows.
    pub(crate) fn emit(&mut self, which: usize) -> Held {
        self.last_event += 1;
        let number = self.last_event;
        self.note(|| format!("`{}` {number} is sent", EVENTS[which]));
        let ipc = self.ipc()?;
        let taken = match which {
            PLAIN => ipc.emit(&Plain(number)),
            KEPT => ipc.emit(&Kept(number)),
            _ => ipc.emit(&Newest(number)),
        };
        if which == KEPT {
            self.kept = Some((number, number));
        }
        let documents = self.seats.iter_mut().filter_map(Seat::open_mut);
        let expected = documents.filter_map(|it| it.sent(which, number).then_some(())).count();
        if taken == expected {
            return Ok(());
        }
        Err(format!("`{}` {number} was taken by {taken}, not {expected}", EVENTS[which]))
    }

    /// The core sends an event to one window.
    pub(crate) fn emit_to(&mut self, at: usize, which: usize) -> Held {
        let Some(window) = self.seats[at].window.clone() else { return Ok(()) };
        self.last_event += 1;
        let number = self.last_event;
        self.note(|| format!("`{}` {number} is sent to window {at}", EVENTS[which]));
        let taken = match which {
            PLAIN => window.window().emit(&Plain(number)),
            KEPT => window.window().emit(&Kept(number)),
            _ => window.window().emit(&Newest(number)),
        };
        let seat = &mut self.seats[at];
        if which == KEPT {
            seat.kept = Some((number, number));
        }
        let expected = seat.open_mut().is_some_and(|it| it.sent(which, number));
        if taken == expected {
            return Ok(());
        }
        Err(format!("`{}` {number} was taken: {taken}, not {expected}", EVENTS[which]))
    }

    /// A task delivers an event that is never lost.
    pub(crate) fn deliver_entry(&mut self, size: usize) -> Held {
        self.last_entry += 1;
        let (number, tag) = (self.last_entry, self.tag());
        self.note(|| format!("`Entry` {number} of {size} bytes is delivered"));
        let (ipc, ledger) = (self.ipc()?.clone(), self.rules.ledger.clone());
        self.clocked.handle().spawn(async move {
            let work = ledger.begin(tag);
            let taken = ipc.deliver(&Entry(number, "x".repeat(size))).await;
            work.finish(Outcome::Value(taken as u32));
        });
        self.deliveries.insert(number, (tag, size));
        // Of two that are begun at once, the second might be served first.
        self.settle();
        Ok(())
    }

    /// A task asks the page of a window, within some time.
    pub(crate) fn ask(&mut self, at: usize, pause: u32) {
        let Some(window) = self.seats[at].window.clone() else { return };
        let tag = self.tag();
        self.note(|| format!("{tag} asks the page of window {at} within {pause} ms"));
        let (ledger, handle) = (self.rules.ledger.clone(), window.window().clone());
        let plan = Plan { tag, items: 0, pause, size: 0, end: Ending::Value };
        let task = self.clocked.handle().spawn(async move {
            let work = ledger.begin(tag);
            let _ = asked(&work, &handle, &plan).await;
        });
        // Whom it asks is decided when it runs.
        self.settle();
        let document = self.seats[at].open();
        let expected = match document {
            None => Some(-32000),
            Some(document) if document.handles == 0 => Some(-32601),
            Some(_) => None,
        };
        let limit = if pause > 0 { Some(u64::from(pause)) } else { self.rules.timeout };
        let limit = limit.map(|limit| self.now + limit);
        let document = document.map(|document| document.serial);
        self.questions.push(Question { tag, seat: at, document, limit, expected, task });
    }

    /// Nobody waits for an answer any more.
    pub(crate) fn give_up(&mut self) {
        let at = self.random.below(self.questions.len().max(1));
        // What has come before it is given up is dealt with, and what comes after it is not.
        self.settle();
        if let Some(question) = self.questions.get(at) {
            question.task.abort();
            self.settle();
            let tag = question.tag;
            self.note(|| format!("{tag} does not wait for an answer any more"));
        }
    }

    /// Time passes, tick by tick.
    pub(crate) fn tick(&mut self, ticks: u64) -> Held {
        self.note(|| format!("{ticks} ticks pass"));
        for _ in 0..ticks {
            self.pass(TICK);
            self.pump()?;
        }
        Ok(())
    }

    /// Time passes all at once, as while a computer sleeps.
    pub(crate) fn leap(&mut self, time: u64) {
        self.note(|| format!("{time} ms pass at once"));
        for document in self.seats.iter_mut().filter_map(Seat::open_mut) {
            document.leapt();
        }
        self.pass(time);
    }

    fn pass(&mut self, time: u64) {
        // What can run takes no time.
        self.settle();
        self.now += time;
        self.clocked.advance(Duration::from_millis(time));
        let (now, ledger) = (self.now, &self.rules.ledger);
        for document in self.seats.iter_mut().filter_map(Seat::open_mut) {
            document.ticked(now, ledger);
        }
        for question in &mut self.questions {
            let is_late = question.limit.is_some_and(|limit| limit <= now);
            if is_late && ledger.record(question.tag).outcome == Some(Outcome::Refused(-32008)) {
                question.expected.get_or_insert(-32008);
            }
        }
    }

    pub(crate) fn settle(&self) {
        self.clocked.settle();
    }

    // What is promised.

    /// Runs until all waits, and takes what has left, until nothing does any more.
    pub(crate) fn pump(&mut self) -> Held {
        loop {
            self.settle();
            let mut any = false;
            for at in 0..self.seats.len() {
                if !self.seats[at].is_busy {
                    any |= self.take(at)?;
                }
            }
            if !any {
                return Ok(());
            }
        }
    }

    /// Takes what the core has for a page.
    fn take(&mut self, at: usize) -> Held<bool> {
        let Some(window) = self.seats[at].window.clone() else { return Ok(false) };
        if !self.seats[at].woken.swap(false, Ordering::Relaxed) {
            return match window.take() {
                None => Ok(false),
                Some(_) => Err(format!("window {at} was not woken for what there is to take")),
            };
        }
        let mut any = false;
        while let Some(text) = window.take() {
            any = true;
            self.note(|| format!("window {at} is sent {text}"));
            let down: Down<'_> = read(&text)?;
            let seat = &mut self.seats[at];
            if down.seq == 0 {
                farewell(&mut seat.farewell, &down)?;
                continue;
            }
            let document = seat.open_mut().filter(|document| document.id == down.doc);
            let document =
                document.ok_or(format!("a frame for document {}, which is gone", down.doc))?;
            let (items, replies) = document.receive(&text, &down, &self.rules)?;
            self.figures.items += items;
            self.figures.replies += replies;
        }
        Ok(any)
    }

    /// Holds everything against what is promised.
    pub(crate) fn check(&mut self) -> Held {
        self.pump()?;
        self.read_notes();
        if let Some(broken) = self.broken.take() {
            return Err(broken);
        }
        self.check_deliveries();
        for at in 0..self.seats.len() {
            let seat = &self.seats[at];
            if !seat.is_busy && seat.window.is_some() && seat.farewell.is_some() {
                return Err(format!("{:?} has not been told", seat.farewell));
            }
            let Some(document) = seat.open() else { continue };
            let is_clear = !seat.is_busy && !document.is_held_back();
            let checked = document.check(self.now, &self.rules, is_clear);
            checked.map_err(|why| format!("document {}: {why}", document.serial))?;
        }
        self.check_questions()?;
        let ledger = &self.rules.ledger;
        for tag in self.gone.drain(..) {
            let record = ledger.record(tag);
            if record.begun > 1 || record.begun != record.dropped {
                return Err(format!("{tag} goes on without its document: {record:?}"));
            }
        }
        let beside = self.questions.iter().map(|question| question.tag);
        let beside = beside.chain(self.deliveries.values().map(|(tag, _)| *tag)).filter(|tag| {
            let record = ledger.record(*tag);
            record.begun > record.dropped
        });
        let (running, expected) =
            (self.ipc()?.calls_in_flight(), ledger.running() - beside.count());
        if running != expected {
            return Err(format!("{running} calls run, and not {expected}"));
        }
        if ledger.lifecycle() != self.lifecycle {
            return Err(format!("{:?}, and not {:?}", ledger.lifecycle(), self.lifecycle));
        }
        for document in self.seats.iter_mut().filter_map(Seat::open_mut) {
            document.tidy(&self.rules.ledger);
        }
        Ok(())
    }

    /// Takes down which events of pages have come to the core's code.
    fn read_notes(&mut self) {
        for (serial, number) in self.rules.ledger.take_noted() {
            let documents = self.seats.iter_mut().filter_map(Seat::open_mut);
            let mut open = documents.filter(|document| document.serial == serial);
            let held = match open.next() {
                None => Err(format!("a note of document {serial}, which is gone")),
                Some(document) => document.noted(number),
            };
            if let Err(why) = held {
                self.broken.get_or_insert(why);
            }
        }
    }

    fn check_deliveries(&mut self) {
        let ledger = &self.rules.ledger;
        let mut over = Vec::new();
        self.deliveries.retain(|number, (tag, size)| {
            let is_over = ledger.record(*tag).outcome.is_some();
            if is_over {
                over.push((*number, *size));
            }
            !is_over
        });
        for (number, size) in over {
            for document in self.seats.iter_mut().filter_map(Seat::open_mut) {
                document.entry_delivered(number, size);
            }
        }
    }

    fn check_questions(&mut self) -> Held {
        let (ledger, seats) = (&self.rules.ledger, &self.seats);
        let is_tight = self.rules.is_tight;
        for question in &self.questions {
            let Question { tag, seat, document, limit, expected, .. } = question;
            let record = ledger.record(*tag);
            let outcome = record.outcome;
            let seat = &seats[*seat];

            if let Some(expected) = expected {
                // It may have been answered, or given up, before.
                let refused = outcome == Some(Outcome::Refused(*expected));
                let was_over = record.dropped > 0 && *expected == -32000;
                if !refused && !was_over {
                    return Err(format!("{tag} asked, and came to {outcome:?}, not {expected}"));
                }
                continue;
            }
            if outcome == Some(Outcome::Refused(-32002)) && is_tight {
                continue;
            }
            if outcome.is_none()
                && limit.is_some_and(|limit| limit <= self.now)
                && record.dropped == 0
            {
                return Err(format!("{tag} still waits for an answer"));
            }
            let Some(asked) = seat.open().filter(|it| Some(it.serial) == *document) else {
                continue;
            };
            let came = asked.asked.values().find(|question| question.tag == *tag);
            let is_clear = !seat.is_busy && !asked.is_held_back();
            if came.is_none() && is_clear && outcome.is_none() && record.dropped == 0 {
                return Err(format!("the page was not told what {tag} asks"));
            }
        }
        self.questions.retain(|question| ledger.record(question.tag).dropped == 0);
        Ok(())
    }

    /// Comes to the end: all that is open is closed, and nothing is left.
    pub(crate) fn finish(&mut self) -> Held {
        self.note(|| "it comes to the end".to_owned());
        for at in 0..self.seats.len() {
            self.seats[at].is_busy = false;
            self.pump()?;
            while self.seats[at].document.as_ref().is_some_and(|it| !it.up.is_empty()) {
                self.deliver_next(at)?;
                self.pump()?;
            }
            self.check()?;
            let Some(document) = self.seats[at].document.as_mut() else { continue };
            document.holds_back = false;
            let cancels = document.unanswered().into_iter().map(|id| Message::Cancel { id });
            let mut messages: Vec<Message> = cancels.collect();
            let unread =
                document.readers.iter().filter(|(_, reader)| reader.received > reader.credited);
            messages.extend(unread.map(|(stream, reader)| Message::Credit {
                stream: *stream,
                items: u64::from(reader.received - reader.credited),
            }));
            self.send(at, messages);
            self.deliver_next(at)?;
            self.acknowledge(at)?;
            let Some(document) = self.seats[at].document.as_ref().filter(|it| it.is_open) else {
                continue;
            };
            if let Some(id) = document.unanswered().first() {
                return Err(format!("call {id} of document {} has no answer", document.serial));
            }
        }
        self.check()?;
        if self.random.percent(50) {
            self.tick(30)?;
            self.check()?;
        }
        for at in 0..self.seats.len() {
            self.close_window(at)?;
        }
        self.check()?;
        self.gone_for_good()
    }

    /// The page acknowledges what comes, until nothing does.
    pub(crate) fn acknowledge(&mut self, at: usize) -> Held {
        loop {
            self.pump()?;
            let Some(document) = self.seats[at].document.as_ref().filter(|it| it.is_open) else {
                return Ok(());
            };
            if document.acknowledged == document.down_seq {
                return Ok(());
            }
            self.send(at, Vec::new());
            self.deliver_next(at)?;
        }
    }

    fn gone_for_good(&mut self) -> Held {
        // Kept channels learn that nobody reads when they send the next item.
        self.leap(3_600_000);
        self.settle();
        let ledger = &self.rules.ledger;
        let running = (self.ipc()?.calls_in_flight(), ledger.running());
        if running != (0, 0) {
            return Err(format!("{running:?} go on without any window"));
        }
        for tag in ledger.tags() {
            let record = ledger.record(tag);
            if record.begun != 1 || record.dropped != 1 || record.beside != 0 {
                return Err(format!("{tag} has come to this: {record:?}"));
            }
        }
        for tag in &self.never {
            if ledger.record(*tag).begun > 0 {
                return Err(format!("{tag} has run, and the core never had the call"));
            }
        }
        self.questions.clear();
        self.seats.clear();
        self.ipc = None;
        self.settle();
        let clones = self.rules.ledger.clones();
        if clones != 1 {
            return Err(format!("something of the core is left: {clones} know its state"));
        }
        Ok(())
    }
}

impl Seat {
    fn new(at: u32) -> Self {
        Seat {
            label: format!("w{at}"),
            window: None,
            key: String::new(),
            woken: Arc::default(),
            is_busy: false,
            document: None,
            before: None,
            had_page: false,
            kept: None,
            late: VecDeque::new(),
            farewell: None,
        }
    }

    /// The document whose session the core has.
    pub(crate) fn open(&self) -> Option<&Document> {
        self.before.iter().chain(&self.document).find(|document| document.is_open)
    }

    fn open_mut(&mut self) -> Option<&mut Document> {
        self.before.iter_mut().chain(&mut self.document).find(|document| document.is_open)
    }

    /// A document is to be told that it has no session. What it is told first tells the most.
    fn parted(&mut self, doc: &str, code: i64) {
        if self.farewell.as_ref().is_none_or(|(known, _)| known != doc) {
            self.farewell = Some((doc.to_owned(), code));
        }
    }
}

fn farewell(expected: &mut Option<(String, i64)>, down: &Down<'_>) -> Held {
    #[derive(serde::Deserialize)]
    struct Closed {
        code: i64,
    }
    let [message] = &*down.messages else { return Err("a farewell is one message".to_owned()) };
    let params = message.params.filter(|_| message.method == Some("$/closed"));
    let Closed { code } = read(params.ok_or("a farewell is `$/closed`")?.get())?;
    match expected.take() {
        Some((doc, expected)) if doc == down.doc && expected == code => Ok(()),
        expected => Err(format!("{} is told {code}, where {expected:?} was to be", down.doc)),
    }
}

fn watch(ipc: &Ipc, ledger: &Ledger) -> Held {
    let (ready, reloaded, crashed, noted) =
        (ledger.clone(), ledger.clone(), ledger.clone(), ledger.clone());
    ipc.listen::<PageReady>(move |_, _| ready.count(|count| count.ready += 1))
        .and_then(|_| ipc.listen::<PageReloaded>(move |_, _| reloaded.count(|it| it.reloaded += 1)))
        .and_then(|_| ipc.listen::<PageCrashed>(move |_, _| crashed.count(|it| it.crashed += 1)))
        .and_then(|_| ipc.listen::<Noted>(move |event, _| noted.note(event.0, event.1)))
        .map(|_| ())
        .map_err(|error| error.to_string())
}
