//! The random steps of a simulation, and their weights.

use crate::commands::{Plan, PlannedEnd};
use crate::document::{Document, ENTRY_BYTES, ITEM_BYTES, WINDOW};
use crate::simulation::Simulation;
use crate::wire::{Answer, Call, Checked, ENTRY, EVENTS, Kind, Message, NONSENSE};

#[derive(Debug, Clone, Copy)]
enum Step {
    Speak,
    Deliver,
    Lose,
    Duplicate,
    Reorder,
    Late,
    Load,
    Leave,
    Close,
    Tick,
    Leap,
    Emit,
    EmitTo,
    Entry,
    Ask,
    AbortRequest,
    Busy,
    HoldBack,
    Acknowledge,
    Forge,
    Interrupt,
}

const STEPS: [(usize, Step); 21] = [
    (450, Step::Speak),
    (150, Step::Deliver),
    (2, Step::Lose),
    (2, Step::Duplicate),
    (2, Step::Reorder),
    (6, Step::Late),
    (12, Step::Load),
    (6, Step::Leave),
    (2, Step::Close),
    (80, Step::Tick),
    (1, Step::Leap),
    (40, Step::Emit),
    (15, Step::EmitTo),
    (12, Step::Entry),
    (20, Step::Ask),
    (5, Step::AbortRequest),
    (20, Step::Busy),
    (6, Step::HoldBack),
    (60, Step::Acknowledge),
    (4, Step::Forge),
    (10, Step::Interrupt),
];

#[derive(Debug, Clone, Copy)]
enum PageMessage {
    Call,
    Cancel,
    CancelEarly,
    Credit,
    Stop,
    Items,
    End,
    Listen,
    Unlisten,
    Handle,
    Unhandle,
    Answer,
    Noted,
    ReusedId,
    Nonsense,
}

const PAGE_MESSAGES: [(usize, PageMessage); 15] = [
    (40, PageMessage::Call),
    (14, PageMessage::Cancel),
    (3, PageMessage::CancelEarly),
    (25, PageMessage::Credit),
    (4, PageMessage::Stop),
    (25, PageMessage::Items),
    (8, PageMessage::End),
    (8, PageMessage::Listen),
    (3, PageMessage::Unlisten),
    (5, PageMessage::Handle),
    (1, PageMessage::Unhandle),
    (15, PageMessage::Answer),
    (6, PageMessage::Noted),
    (1, PageMessage::ReusedId),
    (2, PageMessage::Nonsense),
];

const KINDS: [(usize, Kind); 15] = [
    (10, Kind::Now),
    (20, Kind::Work),
    (10, Kind::Limited),
    (8, Kind::Block),
    (12, Kind::Produce),
    (4, Kind::ProduceNow),
    (10, Kind::Send),
    (4, Kind::Offer),
    (4, Kind::Keep),
    (3, Kind::Report),
    (10, Kind::Read),
    (6, Kind::Relay),
    (8, Kind::Ask),
    (1, Kind::Unknown),
    (1, Kind::Misused),
];

impl Simulation {
    /// Runs the next step of the seed.
    pub(crate) fn step(&mut self) -> Checked {
        self.figures.operations += 1;
        let at = self.random.below(self.slots.len());
        let step = self.random.weighted(&STEPS);
        if !self.is_window_open(at) {
            if self.random.percent(20) {
                self.open_window(at)?;
            }
            return Ok(());
        }
        match step {
            // More events are sent to pages that acknowledge slowly.
            Step::Tick | Step::Emit if self.rules.has_large_messages && self.random.percent(60) => {
                self.deliver_entry(ENTRY_BYTES)?;
            }
            Step::Speak => self.speak(at)?,
            Step::Deliver => self.deliver_next(at)?,
            Step::Lose => {
                if let Some(document) = &mut self.slots[at].document {
                    document.lose();
                }
            }
            Step::Duplicate => {
                let document = self.slots[at].document.as_mut();
                if let Some(frame) = document.and_then(|document| document.up.pop_front()) {
                    self.deliver(at, &frame)?;
                    self.deliver(at, &frame)?;
                }
            }
            Step::Reorder => {
                if let Some(document) = &mut self.slots[at].document
                    && document.up.len() > 1
                {
                    document.up.swap(0, 1);
                }
            }
            Step::Late => {
                if let Some(frame) = self.slots[at].late.pop_front() {
                    self.deliver(at, &frame)?;
                }
            }
            Step::Load => self.reload(at)?,
            Step::Leave => {
                let crashes = self.random.percent(50);
                self.leave(at, crashes);
            }
            Step::Close => self.close_window(at)?,
            Step::Tick => {
                let limit = if self.random.percent(10) { 40 } else { 5 };
                let ticks = self.random.between(1, limit);
                self.tick(ticks.into())?;
            }
            Step::Leap => {
                let time = u64::from(self.random.between(1, 360)) * 10_000;
                self.leap(time);
            }
            Step::Emit => {
                let which = self.random.below(ENTRY);
                self.emit(which)?;
            }
            Step::EmitTo => {
                let which = self.random.below(ENTRY);
                self.emit_to(at, which)?;
            }
            Step::Entry => {
                let percent = if self.rules.has_large_messages { 60 } else { 2 };
                let size = if self.random.percent(percent) { ENTRY_BYTES } else { 3 };
                self.deliver_entry(size)?;
            }
            Step::Ask => {
                let pause = if self.random.percent(50) { 50 } else { 0 };
                self.ask(at, pause);
            }
            Step::AbortRequest => self.abort_request(),
            Step::Busy => self.slots[at].is_busy = !self.slots[at].is_busy,
            Step::HoldBack => {
                if let Some(document) = &mut self.slots[at].document {
                    document.delays_acks = !document.delays_acks;
                }
            }
            Step::Acknowledge => {
                if let Some(document) = &mut self.slots[at].document
                    && self.rules.has_large_messages
                {
                    // The page acknowledges all frames at once, and then goes on as before.
                    document.delays_acks = self.random.percent(80);
                    let delays_acks = std::mem::take(&mut document.delays_acks);
                    self.send(at, Vec::new());
                    self.deliver_next(at)?;
                    if let Some(document) = &mut self.slots[at].document {
                        document.delays_acks = delays_acks;
                    }
                } else {
                    self.send(at, Vec::new());
                }
            }
            Step::Forge => self.forged(at),
            Step::Interrupt => self.interrupted(at)?,
        }
        // Sometimes the next step comes before the core has run.
        if self.random.percent(85) { self.check() } else { Ok(()) }
    }

    fn reload(&mut self, at: usize) -> Checked {
        if self.random.percent(50) {
            self.leave(at, false);
        }
        self.load(at);
        let mut messages = vec![Message::Hello];
        if self.rules.has_large_messages
            && let Some(document) = &mut self.slots[at].document
        {
            messages.push(Message::Listen { id: document.number(0), event: ENTRY });
        }
        for _ in 0..self.random.below(4) {
            messages.extend(self.page_message(at));
        }
        self.send(at, messages);
        if self.random.percent(70) { self.deliver_next(at) } else { Ok(()) }
    }

    fn speak(&mut self, at: usize) -> Checked {
        if self.slots[at].document.is_none() {
            return self.reload(at);
        }
        let is_lost = self.slots[at]
            .document
            .as_ref()
            .is_some_and(|document| document.is_greeted && !document.is_open);
        // A page whose session has ended is reloaded.
        if is_lost && self.random.percent(50) {
            return self.reload(at);
        }
        let mut messages = Vec::new();
        for _ in 0..self.random.between(1, 3) {
            messages.extend(self.page_message(at));
        }
        self.send(at, messages);
        if self.random.percent(60) {
            while self.slots[at].document.as_ref().is_some_and(|it| !it.up.is_empty()) {
                self.deliver_next(at)?;
            }
        }
        Ok(())
    }

    /// Interrupts blocking code: cancels its call, or reloads its page.
    fn interrupted(&mut self, at: usize) -> Checked {
        let slot = &self.slots[at];
        let is_ready = slot.document.as_ref().is_some_and(|it| it.is_open && it.up.is_empty());
        if !is_ready || slot.is_busy {
            return Ok(());
        }
        self.check()?;
        let kind = if self.random.percent(50) { Kind::Block } else { Kind::Offer };
        let Some(call) = self.call(at, kind) else { return Ok(()) };
        let (tag, id) = (call.plan.tag, call.id);
        self.send(at, vec![Message::Call(call)]);
        let cancels = id.filter(|_| self.random.percent(70));
        self.interrupt(at, tag, cancels)
    }

    fn forged(&mut self, at: usize) {
        let texts = [
            "",
            "null",
            "[]",
            r#"{"v":1}"#,
            r#"{"v":1,"key":"","doc":"00","seq":1,"ack":0,"messages":[]}"#,
        ];
        let text = texts[self.random.below(texts.len())];
        self.forge(at, text.to_owned());
    }

    /// Draws a message from the page.
    fn page_message(&mut self, at: usize) -> Option<Message> {
        let page_message = self.random.weighted(&PAGE_MESSAGES);
        if matches!(page_message, PageMessage::Call) {
            let kind = self.random.weighted(&KINDS);
            let call = self.call(at, kind)?;
            return Some(Message::Call(call));
        }
        let random = &mut self.random;
        let document = self.slots[at].document.as_mut()?;
        match page_message {
            PageMessage::Call => None,
            PageMessage::Cancel => {
                let id = if random.percent(80) {
                    random.pick(&document.unanswered())?
                } else {
                    1 + random.below(document.last_number() as usize + 1) as u64
                };
                Some(Message::Cancel { id })
            }
            PageMessage::CancelEarly => {
                let id = document.last_number() + 1 + random.below(3) as u64;
                Some(Message::Cancel { id })
            }
            PageMessage::Credit => credit(random, document),
            PageMessage::Stop => {
                let readers = document.readers.iter_mut().filter(|(_, reader)| !reader.is_stopped);
                let streams: Vec<u64> = readers.map(|(stream, _)| *stream).collect();
                let stream = random.pick(&streams)?;
                document.readers.get_mut(&stream)?.is_stopped = true;
                Some(Message::Stop { stream })
            }
            PageMessage::Items => items(random, document),
            PageMessage::End => {
                let open = document.writers.iter().filter(|(_, writer)| !writer.is_over);
                let streams: Vec<u64> = open.map(|(stream, _)| *stream).collect();
                let stream = random.pick(&streams)?;
                document.writers.get_mut(&stream)?.is_over = true;
                Some(Message::End { stream, fails: random.percent(20) })
            }
            PageMessage::Listen => {
                let event = random.below(EVENTS.len());
                Some(Message::Listen { id: document.number(0), event })
            }
            PageMessage::Unlisten => {
                let event = random.below(EVENTS.len());
                Some(Message::Unlisten { id: document.number(0), event })
            }
            PageMessage::Handle => Some(Message::Handle { id: document.number(0) }),
            PageMessage::Unhandle => Some(Message::Unhandle { id: document.number(0) }),
            PageMessage::Answer => {
                let is_open = |is_answered: bool| !is_answered;
                let twice = random.percent(10);
                let requests =
                    document.requests.iter().filter(|(_, it)| twice || is_open(it.is_answered));
                let ids: Vec<u64> = requests.map(|(id, _)| *id).collect();
                let id = random.pick(&ids)?;
                let question = document.requests.get_mut(&id)?;
                question.is_answered = true;
                let tag = question.tag;
                let answer = random.weighted(&[
                    (6, Answer::Value(tag.wrapping_mul(3))),
                    (2, Answer::Error(tag)),
                    (1, Answer::Internal),
                    (1, Answer::Wrong),
                ]);
                Some(Message::Answer { id, answer })
            }
            PageMessage::Noted => {
                document.notes += 1;
                Some(Message::Noted { document: document.serial, number: document.notes - 1 })
            }
            PageMessage::ReusedId => {
                let last = document.last_id;
                (last > 0).then(|| Message::ReusedId { id: 1 + random.below(last as usize) as u64 })
            }
            PageMessage::Nonsense => Some(Message::Nonsense(random.below(NONSENSE.len()))),
        }
    }

    fn call(&mut self, at: usize, kind: Kind) -> Option<Call> {
        let tag = self.tag();
        let random = &mut self.random;
        let end = random.weighted(&[
            (50, PlannedEnd::Value),
            (12, PlannedEnd::Error),
            (8, PlannedEnd::Panic),
            (4, PlannedEnd::Drop),
            (16, PlannedEnd::Never),
        ]);
        let is_slow = random.percent(50);
        let pause = if is_slow { random.between(1, 5) * 10 } else { 0 };
        let is_stream = kind.streams_result() || kind.has_channel() || kind.has_source();
        let items = match (kind, is_stream) {
            (Kind::Read, _) if random.percent(30) => u32::MAX,
            (_, true) if random.percent(6) => random.between(WINDOW - 2, 3 * WINDOW),
            (_, true) => random.between(0, 30),
            _ => random.between(0, 6),
        };
        let percent = if self.rules.has_large_messages { 40 } else { 1 };
        let is_written = is_stream && !kind.has_source() && kind != Kind::Report;
        let is_large = is_written && items < 200 && random.percent(percent);
        let size = if is_large { ITEM_BYTES as u32 } else { 0 };
        let document = self.slots[at].document.as_mut()?;
        let has_stream = kind.has_source() || (kind.has_channel() && kind != Kind::Report);
        let has_stream = has_stream || (kind == Kind::Report && random.percent(80));
        let skip = if random.percent(5) { random.below(3) as u64 } else { 0 };
        // The end of a notification is not reported, so only some kinds can be notifications.
        let may_be_silent = matches!(kind, Kind::Work | Kind::Limited | Kind::Block);
        let id = (!may_be_silent || random.percent(92)).then(|| document.number(skip));
        let stream = has_stream.then(|| document.number(0));
        Some(Call { id, kind, plan: Plan { tag, items, pause, size, end }, stream })
    }
}

/// Draws a message of credit, sometimes for items not received.
fn credit(random: &mut crate::random::Random, document: &mut Document) -> Option<Message> {
    let readers = document.readers.iter();
    let unread = readers.filter(|(_, reader)| reader.received > reader.credited);
    let streams: Vec<u64> = unread.map(|(stream, _)| *stream).collect();
    if streams.is_empty() || random.percent(5) {
        let stream = 1 + random.below(document.last_number() as usize + 2) as u64;
        let items = random.weighted(&[(1, 1), (1, 5000), (1, 1 << 32), (1, u64::MAX)]);
        return Some(Message::Credit { stream, items });
    }
    let stream = random.pick(&streams)?;
    let reader = document.readers.get_mut(&stream)?;
    let unread = reader.received - reader.credited;
    let items = if random.percent(70) { unread } else { random.between(1, unread) };
    reader.credited += items;
    Some(Message::Credit { stream, items: items.into() })
}

/// Draws a message of items for one of the streams to the core.
fn items(random: &mut crate::random::Random, document: &mut Document) -> Option<Message> {
    let writers = document.writers.iter();
    let open = writers.filter(|(_, writer)| !writer.is_over && !writer.is_stopped);
    let streams: Vec<u64> = open.map(|(stream, _)| *stream).collect();
    let stream = random.pick(&streams)?;
    let writer = document.writers.get_mut(&stream)?;
    if random.percent(2) {
        writer.is_over = true;
        return Some(Message::Wrong { stream });
    }
    let capacity = WINDOW.saturating_sub(writer.sent - writer.credited);
    let limit = if random.percent(4) { 1500 } else { 20 };
    let count = random.between(1, limit);
    let count = if random.percent(1) { count + WINDOW } else { count.min(capacity) };
    if count == 0 {
        return None;
    }
    let (tag, from) = (writer.tag, writer.sent);
    writer.sent += count;
    Some(Message::Items { stream, tag, from, to: writer.sent })
}
