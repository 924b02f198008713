//! A simulation of a core and its pages. A seed determines the steps, and all guarantees are checked
//! after each step.

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

use crate::commands::{Entry, Kept, Newest, Noted, Plain, Plan, PlannedEnd, api, ask_page};
use crate::document::{Document, Rules, Up};
use crate::ledger::{Ledger, Lifecycle, Outcome};
use crate::random::Random;
use crate::runtime::{DAY, PausedRuntime};
use crate::wire::{Checked, Down, EVENTS, KEPT, Message, ORIGIN, PLAIN, read};

/// A tick of the clock in milliseconds. All delays are multiples of a tick.
pub(crate) const TICK: u64 = 10;

/// The size of a simulation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// The number of steps.
    pub operations: u64,
    /// The number of calls received by the core.
    pub calls: u64,
    /// The number of replies from the core.
    pub replies: u64,
    /// The number of items from the core.
    pub items: u64,
    /// The number of reloads and navigations.
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
    pub slots: Vec<Slot>,
    pub now: u64,
    pub figures: Figures,
    /// The trace, if requested.
    pub trace: Option<String>,
    runtime: PausedRuntime,
    ipc: Option<Ipc>,
    last_tag: u32,
    last_document: u32,
    last_event: u32,
    last_entry: u32,
    kept: Option<(u32, u32)>,
    /// Jobs of ended documents.
    ended_jobs: Vec<u32>,
    /// Jobs that must never begin.
    forbidden_jobs: Vec<u32>,
    questions: Vec<Question>,
    /// The job that delivers each lossless event, and the size of the event.
    deliveries: BTreeMap<u32, (u32, usize)>,
    lifecycle: Lifecycle,
    /// The first violation from code without a result.
    violation: Option<String>,
}

/// A slot for a window.
pub(crate) struct Slot {
    label: String,
    window: Option<Arc<FrameWindow>>,
    key: String,
    woken: Arc<AtomicBool>,
    /// True while frames for the page are not taken.
    pub is_busy: bool,
    /// The current document of the page.
    pub document: Option<Document>,
    /// The previous document, until the core knows of its end.
    previous: Option<Document>,
    has_loaded: bool,
    /// The kept event of this window alone: its position among all events, and its number.
    kept: Option<(u32, u32)>,
    /// Frames of ended documents.
    pub late: VecDeque<Up>,
    /// The document to receive `$/closed`, and the code of the reason.
    expected_closed: Option<(String, i64)>,
}

/// A request to a page from outside of a command.
struct Question {
    tag: u32,
    slot: usize,
    document: Option<u32>,
    limit: Option<u64>,
    expected: Option<i64>,
    task: JoinHandle<()>,
}

impl Simulation {
    pub(crate) fn new(seed: u64, traces: bool) -> Checked<Self> {
        let mut random = Random::new(seed);
        let runtime = PausedRuntime::new();
        let ledger = Ledger::default();
        let has_small_budgets = random.percent(20);
        let has_large_messages = random.percent(10);
        let timeout = random.percent(50).then_some(300);
        let mut budgets = Budgets::default();
        if has_small_budgets {
            budgets =
                Budgets { calls: 5, streams: 4, listeners: 5, requests: 2, tasks: 12, ..budgets };
        }
        let mut builder = Ipc::builder()
            .runtime(runtime.handle().clone())
            .single_threaded()
            .budgets(budgets)
            // Time jumps, and a document that reads nothing meanwhile is not to lose its session.
            .delivery_timeout(DAY)
            .state(ledger.clone())
            .role("page", api());
        if let Some(timeout) = timeout {
            builder = builder.timeout(Duration::from_millis(timeout));
        }
        let ipc = builder.build().map_err(|error| error.to_string())?;
        listen(&ipc, &ledger)?;
        let listeners = budgets.listeners as u32;
        let slots = random.between(1, 3);
        let mut simulation = Simulation {
            random,
            rules: Rules { timeout, has_small_budgets, has_large_messages, listeners, ledger },
            slots: (0..slots).map(Slot::new).collect(),
            now: 0,
            figures: Figures::default(),
            trace: traces.then(String::new),
            runtime,
            ipc: Some(ipc),
            last_tag: 0,
            last_document: 0,
            last_event: 0,
            last_entry: 0,
            kept: None,
            ended_jobs: Vec::new(),
            forbidden_jobs: Vec::new(),
            questions: Vec::new(),
            deliveries: BTreeMap::new(),
            lifecycle: Lifecycle::default(),
            violation: None,
        };
        for at in 0..simulation.slots.len() {
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

    fn ipc(&self) -> Checked<&Ipc> {
        self.ipc.as_ref().ok_or_else(|| "the core has been dropped".to_owned())
    }

    pub(crate) fn tag(&mut self) -> u32 {
        self.last_tag += 1;
        self.last_tag
    }

    // Windows and documents.

    pub(crate) fn is_window_open(&self, at: usize) -> bool {
        self.slots[at].window.is_some()
    }

    pub(crate) fn open_window(&mut self, at: usize) -> Checked {
        self.note(|| format!("window {at} opens"));
        let frames = self.ipc()?.frame_window(&self.slots[at].label, "page");
        let frames = frames.map_err(|error| error.to_string())?.origin(ORIGIN);
        let slot = &mut self.slots[at];
        let woken = Arc::new(AtomicBool::new(false));
        slot.woken = Arc::clone(&woken);
        let window = frames.build(move || woken.store(true, Ordering::Relaxed));
        let script = window.script();
        let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')'));
        let config: Value = read(config.ok_or("the script has no configuration")?)?;
        slot.key = config["key"].as_str().ok_or("the script has no key")?.to_owned();
        slot.window = Some(Arc::new(window));
        slot.has_loaded = false;
        slot.kept = None;
        Ok(())
    }

    /// Closes a window.
    pub(crate) fn close_window(&mut self, at: usize) -> Checked {
        self.note(|| format!("window {at} closes"));
        let slot = &mut self.slots[at];
        let Some(window) = slot.window.take() else { return Ok(()) };
        window.window().close().map_err(|error| error.to_string())?;
        let open = self.slots[at].open().map(|document| (document.id.clone(), -32000));
        self.session_ends(at);
        // The only frames left are those that report the end of the session to the page.
        for mut expected in [self.slots[at].expected_closed.take(), open] {
            if expected.is_some() {
                let text =
                    window.take().ok_or("the page is not told that its window has closed")?;
                check_closed(&mut expected, &read(&text)?)?;
            }
        }
        if let Some(text) = window.take() {
            return Err(format!("a closed window sends {text}"));
        }
        let slot = &mut self.slots[at];
        drop(window);
        slot.document = None;
        // The next window of this slot has another key.
        slot.late.clear();
        Ok(())
    }

    /// Loads a page. The core does not know the new document before its first frame.
    pub(crate) fn load(&mut self, at: usize) {
        self.last_document += 1;
        let serial = self.last_document;
        self.note(|| format!("window {at} loads document {serial}"));
        let slot = &mut self.slots[at];
        let mut document = Document::new(serial);
        document.delays_acks = self.rules.has_large_messages && self.random.percent(50);
        if let Some(mut document) = slot.document.replace(document) {
            self.figures.reloads += 1;
            if document.is_greeted {
                slot.late.extend(document.hello.take());
                slot.late.extend(std::mem::take(&mut document.up));
                let excess = slot.late.len().saturating_sub(8);
                slot.late.drain(..excess);
            }
            if document.is_open {
                slot.previous = Some(document);
            } else {
                self.forbidden_jobs.extend(document.undelivered());
            }
        }
    }

    /// Reports to the core that a page was left or has crashed.
    pub(crate) fn leave(&mut self, at: usize, crashes: bool) {
        let Some(window) = self.slots[at].window.clone() else { return };
        self.note(|| format!("window {at}'s page {}", if crashes { "crashes" } else { "is left" }));
        if crashes {
            window.page_crashed();
            self.lifecycle.crashed += 1;
        } else {
            window.page_load_started();
        }
        self.session_ends(at);
    }

    /// Ends the session of a window.
    fn session_ends(&mut self, at: usize) {
        self.read_notes();
        let slot = &mut self.slots[at];
        let Some(document) = slot.open_mut() else { return };
        document.is_open = false;
        let serial = document.serial;
        let (delivered, undelivered) = (document.delivered(), document.undelivered());
        slot.previous = None;
        self.ended_jobs.extend(delivered);
        self.forbidden_jobs.extend(undelivered);
        for question in &mut self.questions {
            if question.document == Some(serial) {
                question.expected.get_or_insert(-32000);
            }
        }
        self.note(|| format!("document {serial} has ended"));
    }

    // Frames.

    /// Sends messages from the page in one frame.
    pub(crate) fn send(&mut self, at: usize, messages: Vec<Message>) {
        let slot = &mut self.slots[at];
        let Some(document) = &mut slot.document else { return };
        for message in &messages {
            if let Message::Call(call) = message {
                document.record_call(call);
            }
        }
        document.send(&slot.key, messages);
        let sent = document.up.back().map(|frame| frame.text.clone()).unwrap_or_default();
        let from = sent.find("\"doc\"").unwrap_or_default();
        self.note(|| format!("window {at} sends {}", &sent[from..]));
    }

    /// Delivers the next frame from the page to the core.
    pub(crate) fn deliver_next(&mut self, at: usize) -> Checked {
        let document = self.slots[at].document.as_mut();
        let Some(frame) = document.and_then(|document| document.up.pop_front()) else {
            return Ok(());
        };
        self.deliver(at, &frame)
    }

    /// Delivers a frame to the core.
    pub(crate) fn deliver(&mut self, at: usize, frame: &Up) -> Checked {
        let Some(window) = self.slots[at].window.clone() else { return Ok(()) };
        self.note(|| format!("frame {} of {} arrives at the core", frame.seq, &frame.doc[24..]));
        let kept = self.kept_for(at);
        let opens = self.slots[at].document.as_ref().is_some_and(|document| {
            document.id == frame.doc && !document.is_greeted && frame.seq == 1
        });
        if opens {
            self.session_ends(at);
        }
        let (now, next_entry) = (self.now, self.last_entry + 1);
        let slot = &mut self.slots[at];
        let documents = slot.previous.iter_mut().chain(&mut slot.document);
        let document = documents.into_iter().find(|document| document.id == frame.doc);
        let is_open = document.as_ref().is_some_and(|document| document.is_open);
        if let Some(document) = document.filter(|document| opens || document.is_next(frame)) {
            let calls = frame.messages.iter().filter(|one| matches!(one, Message::Call(_)));
            self.figures.calls += calls.count() as u64;
            document.take(frame, now, &self.rules, kept, next_entry);
            if opens {
                let first = !std::mem::replace(&mut slot.has_loaded, true);
                let count = &mut self.lifecycle;
                *(if first { &mut count.ready } else { &mut count.reloaded }) += 1;
            }
        } else if is_open {
            self.session_ends(at);
            self.slots[at].expect_closed(&frame.doc, -32600);
        } else {
            self.slots[at].expect_closed(&frame.doc, -32000);
        }
        window.receive(frame.text.clone());
        Ok(())
    }

    /// Delivers a text to the core that is not a frame of this window.
    pub(crate) fn forge(&mut self, at: usize, text: String) {
        if let Some(window) = &self.slots[at].window {
            window.receive(text);
        }
    }

    /// Delivers a call of blocking code, and interrupts the code with the cancel of a call, or with a
    /// reload if `cancels` is `None`.
    pub(crate) fn interrupt(&mut self, at: usize, tag: u32, cancels: Option<u64>) -> Checked {
        let Some(window) = self.slots[at].window.clone() else { return Ok(()) };
        let weak = Arc::downgrade(&window);
        match cancels {
            Some(id) => {
                // The page sends the cancel after the call.
                self.send(at, vec![Message::Cancel { id }]);
                let document = self.slots[at].document.as_mut().ok_or("no document")?;
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
                    // The core has rejected the call.
                    return self.deliver(at, &frame);
                }
                let (now, kept) = (self.now, self.kept_for(at));
                let document = self.slots[at].document.as_mut().ok_or("no document")?;
                document.take(&frame, now, &self.rules, kept, self.last_entry + 1);
                document.cancelled_while_blocking(id);
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
        self.kept.into_iter().chain(self.slots[at].kept).max().map(|(_, number)| number)
    }

    // Actions of the core.

    /// Emits an event to all windows.
    pub(crate) fn emit(&mut self, which: usize) -> Checked {
        self.last_event += 1;
        let number = self.last_event;
        self.note(|| format!("`{}` {number} is emitted", EVENTS[which]));
        let ipc = self.ipc()?;
        let taken = match which {
            PLAIN => ipc.emit(&Plain(number)),
            KEPT => ipc.emit(&Kept(number)),
            _ => ipc.emit(&Newest(number)),
        };
        if which == KEPT {
            self.kept = Some((number, number));
        }
        let documents = self.slots.iter_mut().filter_map(Slot::open_mut);
        let expected = documents.filter_map(|it| it.sent(which, number).then_some(())).count();
        if taken == expected {
            return Ok(());
        }
        Err(format!("`{}` {number} was sent to {taken} pages, not to {expected}", EVENTS[which]))
    }

    /// Emits an event to one window.
    pub(crate) fn emit_to(&mut self, at: usize, which: usize) -> Checked {
        let Some(window) = self.slots[at].window.clone() else { return Ok(()) };
        self.last_event += 1;
        let number = self.last_event;
        self.note(|| format!("`{}` {number} is emitted to window {at}", EVENTS[which]));
        let taken = match which {
            PLAIN => window.window().emit(&Plain(number)),
            KEPT => window.window().emit(&Kept(number)),
            _ => window.window().emit(&Newest(number)),
        };
        let slot = &mut self.slots[at];
        if which == KEPT {
            slot.kept = Some((number, number));
        }
        let expected = slot.open_mut().is_some_and(|it| it.sent(which, number));
        if taken == expected {
            return Ok(());
        }
        Err(format!("`{}` {number}: emit returned {taken}, not {expected}", EVENTS[which]))
    }

    /// Delivers a lossless event in a task.
    pub(crate) fn deliver_entry(&mut self, size: usize) -> Checked {
        self.last_entry += 1;
        let (number, tag) = (self.last_entry, self.tag());
        self.note(|| format!("`Entry` {number} of {size} bytes is delivered"));
        let (ipc, ledger) = (self.ipc()?.clone(), self.rules.ledger.clone());
        self.runtime.handle().spawn(async move {
            let work = ledger.begin(tag);
            let taken = ipc.deliver(&Entry(number, "x".repeat(size))).await;
            work.finish(Outcome::Value(taken as u32));
        });
        self.deliveries.insert(number, (tag, size));
        // Two deliveries that begin at once might be served in either order.
        self.settle();
        Ok(())
    }

    /// Sends a request to the page of a window in a task.
    pub(crate) fn ask(&mut self, at: usize, pause: u32) {
        let Some(window) = self.slots[at].window.clone() else { return };
        let tag = self.tag();
        self.note(|| format!("{tag} asks the page of window {at} within {pause} ms"));
        let (ledger, handle) = (self.rules.ledger.clone(), window.window().clone());
        let plan = Plan { tag, items: 0, pause, size: 0, end: PlannedEnd::Value };
        let task = self.runtime.handle().spawn(async move {
            let work = ledger.begin(tag);
            let _ = ask_page(&work, &handle, &plan).await;
        });
        // The task determines the document when it runs.
        self.settle();
        let document = self.slots[at].open();
        let expected = match document {
            None => Some(-32000),
            Some(document) if document.handles == 0 => Some(-32601),
            Some(_) => None,
        };
        let limit = if pause > 0 { Some(u64::from(pause)) } else { self.rules.timeout };
        let limit = limit.map(|limit| self.now + limit);
        let document = document.map(|document| document.serial);
        self.questions.push(Question { tag, slot: at, document, limit, expected, task });
    }

    /// Aborts the task of a random request.
    pub(crate) fn abort_request(&mut self) {
        let at = self.random.below(self.questions.len().max(1));
        // Messages that arrived before must be handled before, and later ones must not be.
        self.settle();
        if let Some(question) = self.questions.get(at) {
            question.task.abort();
            self.settle();
            let tag = question.tag;
            self.note(|| format!("the request of job {tag} is aborted"));
        }
    }

    /// Advances the clock tick by tick.
    pub(crate) fn tick(&mut self, ticks: u64) -> Checked {
        self.note(|| format!("{ticks} ticks pass"));
        for _ in 0..ticks {
            self.pass(TICK);
            self.pump()?;
        }
        Ok(())
    }

    /// Advances the clock at once, as when a computer wakes from sleep.
    pub(crate) fn leap(&mut self, time: u64) {
        self.note(|| format!("{time} ms pass at once"));
        for document in self.slots.iter_mut().filter_map(Slot::open_mut) {
            document.forget_due_times();
        }
        self.pass(time);
    }

    fn pass(&mut self, time: u64) {
        // Tasks that can run take no time.
        self.settle();
        self.now += time;
        self.runtime.advance(Duration::from_millis(time));
        let (now, ledger) = (self.now, &self.rules.ledger);
        for document in self.slots.iter_mut().filter_map(Slot::open_mut) {
            document.apply_deadlines(now, ledger);
        }
        for question in &mut self.questions {
            let is_late = question.limit.is_some_and(|limit| limit <= now);
            if is_late && ledger.record(question.tag).outcome == Some(Outcome::Failed(-32008)) {
                question.expected.get_or_insert(-32008);
            }
        }
    }

    pub(crate) fn settle(&self) {
        self.runtime.settle();
    }

    // Checks.

    /// Runs all tasks and takes all frames, until all tasks wait.
    pub(crate) fn pump(&mut self) -> Checked {
        loop {
            self.settle();
            let mut any = false;
            for at in 0..self.slots.len() {
                if !self.slots[at].is_busy {
                    any |= self.take(at)?;
                }
            }
            if !any {
                return Ok(());
            }
        }
    }

    /// Takes the frames for a page. Returns whether there were any.
    fn take(&mut self, at: usize) -> Checked<bool> {
        let Some(window) = self.slots[at].window.clone() else { return Ok(false) };
        if !self.slots[at].woken.swap(false, Ordering::Relaxed) {
            return match window.take() {
                None => Ok(false),
                Some(_) => Err(format!("window {at} has a frame to take, but was not woken")),
            };
        }
        let mut any = false;
        while let Some(text) = window.take() {
            any = true;
            self.note(|| format!("window {at} receives {text}"));
            let down: Down<'_> = read(&text)?;
            let slot = &mut self.slots[at];
            if down.seq == 0 {
                check_closed(&mut slot.expected_closed, &down)?;
                continue;
            }
            let document = slot.open_mut().filter(|document| document.id == down.doc);
            let document =
                document.ok_or(format!("a frame for document {}, which has ended", down.doc))?;
            let (items, replies) = document.receive(&text, &down, &self.rules)?;
            self.figures.items += items;
            self.figures.replies += replies;
        }
        Ok(any)
    }

    /// Checks all guarantees.
    pub(crate) fn check(&mut self) -> Checked {
        self.pump()?;
        self.read_notes();
        if let Some(violation) = self.violation.take() {
            return Err(violation);
        }
        self.check_deliveries();
        for at in 0..self.slots.len() {
            let slot = &self.slots[at];
            if !slot.is_busy && slot.window.is_some() && slot.expected_closed.is_some() {
                return Err(format!("`$/closed` is missing: {:?}", slot.expected_closed));
            }
            let Some(document) = slot.open() else { continue };
            let is_clear = !slot.is_busy && !document.is_blocked();
            let checked = document.check(self.now, &self.rules, is_clear);
            checked.map_err(|why| format!("document {}: {why}", document.serial))?;
        }
        self.check_questions()?;
        let ledger = &self.rules.ledger;
        for tag in self.ended_jobs.drain(..) {
            let record = ledger.record(tag);
            if record.begun > 1 || record.begun != record.dropped {
                return Err(format!("job {tag} outlives its document: {record:?}"));
            }
        }
        let others = self.questions.iter().map(|question| question.tag);
        let others = others.chain(self.deliveries.values().map(|(tag, _)| *tag)).filter(|tag| {
            let record = ledger.record(*tag);
            record.begun > record.dropped
        });
        let (running, expected) =
            (self.ipc()?.calls_in_flight(), ledger.running() - others.count());
        if running != expected {
            return Err(format!("{running} calls are in flight, not {expected}"));
        }
        if ledger.lifecycle() != self.lifecycle {
            return Err(format!("{:?}, not {:?}", ledger.lifecycle(), self.lifecycle));
        }
        for document in self.slots.iter_mut().filter_map(Slot::open_mut) {
            document.tidy(&self.rules.ledger);
        }
        Ok(())
    }

    /// Checks the events from pages, as recorded by the core's listener.
    fn read_notes(&mut self) {
        for (serial, number) in self.rules.ledger.take_noted() {
            let documents = self.slots.iter_mut().filter_map(Slot::open_mut);
            let mut open = documents.filter(|document| document.serial == serial);
            let checked = match open.next() {
                None => Err(format!("a note of document {serial}, which has ended")),
                Some(document) => document.noted(number),
            };
            if let Err(why) = checked {
                self.violation.get_or_insert(why);
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
            for document in self.slots.iter_mut().filter_map(Slot::open_mut) {
                document.entry_delivered(number, size);
            }
        }
    }

    fn check_questions(&mut self) -> Checked {
        let (ledger, slots) = (&self.rules.ledger, &self.slots);
        let has_small_budgets = self.rules.has_small_budgets;
        for question in &self.questions {
            let Question { tag, slot, document: serial, limit, expected, .. } = question;
            let record = ledger.record(*tag);
            let outcome = record.outcome;
            let slot = &slots[*slot];

            if let Some(expected) = expected {
                // The request may have been answered or aborted before.
                let refused = outcome == Some(Outcome::Failed(*expected));
                let was_over = record.dropped > 0 && *expected == -32000;
                if !refused && !was_over {
                    return Err(format!(
                        "the request of job {tag} has the outcome {outcome:?}, not {expected}"
                    ));
                }
                continue;
            }
            if outcome == Some(Outcome::Failed(-32002)) && has_small_budgets {
                continue;
            }
            if outcome.is_none()
                && limit.is_some_and(|limit| limit <= self.now)
                && record.dropped == 0
            {
                return Err(format!("the request of job {tag} has no outcome"));
            }
            let Some(document) = slot.open().filter(|it| Some(it.serial) == *serial) else {
                continue;
            };
            let received = document.requests.values().find(|question| question.tag == *tag);
            let is_clear = !slot.is_busy && !document.is_blocked();
            if received.is_none() && is_clear && outcome.is_none() && record.dropped == 0 {
                return Err(format!("the page has not received the request of job {tag}"));
            }
        }
        self.questions.retain(|question| ledger.record(question.tag).dropped == 0);
        Ok(())
    }

    /// Ends the simulation: ends all calls and closes all windows, and checks that nothing is left.
    pub(crate) fn finish(&mut self) -> Checked {
        self.note(|| "the simulation ends".to_owned());
        for at in 0..self.slots.len() {
            self.slots[at].is_busy = false;
            self.pump()?;
            while self.slots[at].document.as_ref().is_some_and(|it| !it.up.is_empty()) {
                self.deliver_next(at)?;
                self.pump()?;
            }
            self.check()?;
            let Some(document) = self.slots[at].document.as_mut() else { continue };
            document.delays_acks = false;
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
            let Some(document) = self.slots[at].document.as_ref().filter(|it| it.is_open) else {
                continue;
            };
            if let Some(id) = document.unanswered().first() {
                return Err(format!("call {id} of document {} has no reply", document.serial));
            }
        }
        self.check()?;
        if self.random.percent(50) {
            self.tick(30)?;
            self.check()?;
        }
        for at in 0..self.slots.len() {
            self.close_window(at)?;
        }
        self.check()?;
        self.check_nothing_left()
    }

    /// Acknowledges frames until all are acknowledged.
    pub(crate) fn acknowledge(&mut self, at: usize) -> Checked {
        loop {
            self.pump()?;
            let Some(document) = self.slots[at].document.as_ref().filter(|it| it.is_open) else {
                return Ok(());
            };
            if document.acknowledged == document.down_seq {
                return Ok(());
            }
            self.send(at, Vec::new());
            self.deliver_next(at)?;
        }
    }

    fn check_nothing_left(&mut self) -> Checked {
        // Kept channels notice that their page has closed when they send the next item.
        self.leap(3_600_000);
        self.settle();
        let ledger = &self.rules.ledger;
        let running = (self.ipc()?.calls_in_flight(), ledger.running());
        if running != (0, 0) {
            return Err(format!("{running:?} calls and jobs are left without a window"));
        }
        for tag in ledger.tags() {
            let record = ledger.record(tag);
            if record.begun != 1 || record.dropped != 1 || record.background != 0 {
                return Err(format!("job {tag} has not ended properly: {record:?}"));
            }
        }
        for tag in &self.forbidden_jobs {
            if ledger.record(*tag).begun > 0 {
                return Err(format!("job {tag} has run, but the core never received its call"));
            }
        }
        self.questions.clear();
        self.slots.clear();
        self.ipc = None;
        self.settle();
        let clones = self.rules.ledger.clones();
        if clones != 1 {
            return Err(format!("parts of the core are left: {clones} references to its state"));
        }
        Ok(())
    }
}

impl Slot {
    fn new(at: u32) -> Self {
        Slot {
            label: format!("w{at}"),
            window: None,
            key: String::new(),
            woken: Arc::default(),
            is_busy: false,
            document: None,
            previous: None,
            has_loaded: false,
            kept: None,
            late: VecDeque::new(),
            expected_closed: None,
        }
    }

    /// Returns the document with a session.
    pub(crate) fn open(&self) -> Option<&Document> {
        self.previous.iter().chain(&self.document).find(|document| document.is_open)
    }

    fn open_mut(&mut self) -> Option<&mut Document> {
        self.previous.iter_mut().chain(&mut self.document).find(|document| document.is_open)
    }

    /// Expects a `$/closed` for a document. The first reason counts.
    fn expect_closed(&mut self, doc: &str, code: i64) {
        if self.expected_closed.as_ref().is_none_or(|(known, _)| known != doc) {
            self.expected_closed = Some((doc.to_owned(), code));
        }
    }
}

fn check_closed(expected: &mut Option<(String, i64)>, down: &Down<'_>) -> Checked {
    #[derive(serde::Deserialize)]
    struct Closed {
        code: i64,
    }
    let [message] = &*down.messages else {
        return Err("a frame without a sequence number has one message".to_owned());
    };
    let params = message.params.filter(|_| message.method == Some("$/closed"));
    let Closed { code } =
        read(params.ok_or("a frame without a sequence number has `$/closed`")?.get())?;
    match expected.take() {
        Some((doc, expected)) if doc == down.doc && expected == code => Ok(()),
        expected => Err(format!(
            "document {} receives code {code}, but {expected:?} was expected",
            down.doc
        )),
    }
}

fn listen(ipc: &Ipc, ledger: &Ledger) -> Checked {
    let (ready, reloaded, crashed, noted) =
        (ledger.clone(), ledger.clone(), ledger.clone(), ledger.clone());
    ipc.listen::<PageReady>(move |_, _| ready.count(|count| count.ready += 1))
        .and_then(|_| ipc.listen::<PageReloaded>(move |_, _| reloaded.count(|it| it.reloaded += 1)))
        .and_then(|_| ipc.listen::<PageCrashed>(move |_, _| crashed.count(|it| it.crashed += 1)))
        .and_then(|_| ipc.listen::<Noted>(move |event, _| noted.note(event.0, event.1)))
        .map(|_| ())
        .map_err(|error| error.to_string())
}
