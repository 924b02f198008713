//! What may happen next, and how likely it is.

use crate::commands::{Ending, Plan};
use crate::document::{Document, ENTRY_BYTES, ITEM_BYTES, WINDOW};
use crate::simulation::Simulation;
use crate::wire::{Answer, Call, ENTRY, EVENTS, Held, Kind, Message, NONSENSE};

#[derive(Debug, Clone, Copy)]
enum Step {
    Speak,
    Deliver,
    Lose,
    Double,
    Overtake,
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
    GiveUp,
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
    (2, Step::Double),
    (2, Step::Overtake),
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
    (5, Step::GiveUp),
    (20, Step::Busy),
    (6, Step::HoldBack),
    (60, Step::Acknowledge),
    (4, Step::Forge),
    (10, Step::Interrupt),
];

#[derive(Debug, Clone, Copy)]
enum Saying {
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
    Used,
    Nonsense,
}

const SAYINGS: [(usize, Saying); 15] = [
    (40, Saying::Call),
    (14, Saying::Cancel),
    (3, Saying::CancelEarly),
    (25, Saying::Credit),
    (4, Saying::Stop),
    (25, Saying::Items),
    (8, Saying::End),
    (8, Saying::Listen),
    (3, Saying::Unlisten),
    (5, Saying::Handle),
    (1, Saying::Unhandle),
    (15, Saying::Answer),
    (6, Saying::Noted),
    (1, Saying::Used),
    (2, Saying::Nonsense),
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
    /// Does what the seed has next.
    pub(crate) fn step(&mut self) -> Held {
        self.figures.operations += 1;
        let at = self.random.below(self.seats.len());
        let step = self.random.weighted(&STEPS);
        if !self.is_window_open(at) {
            if self.random.percent(20) {
                self.open_window(at)?;
            }
            return Ok(());
        }
        match step {
            // Much is on its way to pages that are slow to say what they have had.
            Step::Tick | Step::Emit if self.rules.is_bulky && self.random.percent(60) => {
                self.deliver_entry(ENTRY_BYTES)?;
            }
            Step::Speak => self.speak(at)?,
            Step::Deliver => self.deliver_next(at)?,
            Step::Lose => {
                if let Some(document) = &mut self.seats[at].document {
                    document.lose();
                }
            }
            Step::Double => {
                let document = self.seats[at].document.as_mut();
                if let Some(frame) = document.and_then(|document| document.up.pop_front()) {
                    self.deliver(at, &frame)?;
                    self.deliver(at, &frame)?;
                }
            }
            Step::Overtake => {
                if let Some(document) = &mut self.seats[at].document
                    && document.up.len() > 1
                {
                    document.up.swap(0, 1);
                }
            }
            Step::Late => {
                if let Some(frame) = self.seats[at].late.pop_front() {
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
                let most = if self.random.percent(10) { 40 } else { 5 };
                let ticks = self.random.between(1, most);
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
                let percent = if self.rules.is_bulky { 60 } else { 2 };
                let size = if self.random.percent(percent) { ENTRY_BYTES } else { 3 };
                self.deliver_entry(size)?;
            }
            Step::Ask => {
                let pause = if self.random.percent(50) { 50 } else { 0 };
                self.ask(at, pause);
            }
            Step::GiveUp => self.give_up(),
            Step::Busy => self.seats[at].is_busy = !self.seats[at].is_busy,
            Step::HoldBack => {
                if let Some(document) = &mut self.seats[at].document {
                    document.holds_back = !document.holds_back;
                }
            }
            Step::Acknowledge => {
                if let Some(document) = &mut self.seats[at].document
                    && self.rules.is_bulky
                {
                    // It says at once what it has kept to itself, and then goes on as before.
                    document.holds_back = self.random.percent(80);
                    let holds_back = std::mem::take(&mut document.holds_back);
                    self.send(at, Vec::new());
                    self.deliver_next(at)?;
                    if let Some(document) = &mut self.seats[at].document {
                        document.holds_back = holds_back;
                    }
                } else {
                    self.send(at, Vec::new());
                }
            }
            Step::Forge => self.forged(at),
            Step::Interrupt => self.interrupted(at)?,
        }
        // Sometimes the next thing happens before the core has come to anything.
        if self.random.percent(85) { self.check() } else { Ok(()) }
    }

    fn reload(&mut self, at: usize) -> Held {
        if self.random.percent(50) {
            self.leave(at, false);
        }
        self.load(at);
        let mut messages = vec![Message::Hello];
        if self.rules.is_bulky
            && let Some(document) = &mut self.seats[at].document
        {
            messages.push(Message::Listen { id: document.number(0), event: ENTRY });
        }
        for _ in 0..self.random.below(4) {
            messages.extend(self.saying(at));
        }
        self.send(at, messages);
        if self.random.percent(70) { self.deliver_next(at) } else { Ok(()) }
    }

    fn speak(&mut self, at: usize) -> Held {
        if self.seats[at].document.is_none() {
            return self.reload(at);
        }
        let is_lost = self.seats[at]
            .document
            .as_ref()
            .is_some_and(|document| document.is_greeted && !document.is_open);
        // A page that was told that its session is over begins another one.
        if is_lost && self.random.percent(50) {
            return self.reload(at);
        }
        let mut messages = Vec::new();
        for _ in 0..self.random.between(1, 3) {
            messages.extend(self.saying(at));
        }
        self.send(at, messages);
        if self.random.percent(60) {
            while self.seats[at].document.as_ref().is_some_and(|it| !it.up.is_empty()) {
                self.deliver_next(at)?;
            }
        }
        Ok(())
    }

    /// Code that blocks is stopped while it runs, or loses its page.
    fn interrupted(&mut self, at: usize) -> Held {
        let seat = &self.seats[at];
        let is_ready = seat.document.as_ref().is_some_and(|it| it.is_open && it.up.is_empty());
        if !is_ready || seat.is_busy {
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

    /// Something that the page may say now.
    fn saying(&mut self, at: usize) -> Option<Message> {
        let saying = self.random.weighted(&SAYINGS);
        if matches!(saying, Saying::Call) {
            let kind = self.random.weighted(&KINDS);
            let call = self.call(at, kind)?;
            return Some(Message::Call(call));
        }
        let random = &mut self.random;
        let document = self.seats[at].document.as_mut()?;
        match saying {
            Saying::Call => None,
            Saying::Cancel => {
                let id = if random.percent(80) {
                    random.pick(&document.unanswered())?
                } else {
                    1 + random.below(document.last_number() as usize + 1) as u64
                };
                Some(Message::Cancel { id })
            }
            Saying::CancelEarly => {
                let id = document.last_number() + 1 + random.below(3) as u64;
                Some(Message::Cancel { id })
            }
            Saying::Credit => credit(random, document),
            Saying::Stop => {
                let readers = document.readers.iter_mut().filter(|(_, reader)| !reader.is_stopped);
                let streams: Vec<u64> = readers.map(|(stream, _)| *stream).collect();
                let stream = random.pick(&streams)?;
                document.readers.get_mut(&stream)?.is_stopped = true;
                Some(Message::Stop { stream })
            }
            Saying::Items => items(random, document),
            Saying::End => {
                let open = document.writers.iter().filter(|(_, writer)| !writer.is_over);
                let streams: Vec<u64> = open.map(|(stream, _)| *stream).collect();
                let stream = random.pick(&streams)?;
                document.writers.get_mut(&stream)?.is_over = true;
                Some(Message::End { stream, fails: random.percent(20) })
            }
            Saying::Listen => {
                let event = random.below(EVENTS.len());
                Some(Message::Listen { id: document.number(0), event })
            }
            Saying::Unlisten => {
                let event = random.below(EVENTS.len());
                Some(Message::Unlisten { id: document.number(0), event })
            }
            Saying::Handle => Some(Message::Handle { id: document.number(0) }),
            Saying::Unhandle => Some(Message::Unhandle { id: document.number(0) }),
            Saying::Answer => {
                let is_open = |is_answered: bool| !is_answered;
                let twice = random.percent(10);
                let asked =
                    document.asked.iter().filter(|(_, it)| twice || is_open(it.is_answered));
                let ids: Vec<u64> = asked.map(|(id, _)| *id).collect();
                let id = random.pick(&ids)?;
                let question = document.asked.get_mut(&id)?;
                question.is_answered = true;
                let tag = question.tag;
                let answer = random.weighted(&[
                    (6, Answer::Value(tag.wrapping_mul(3))),
                    (2, Answer::Refusal(tag)),
                    (1, Answer::Internal),
                    (1, Answer::Wrong),
                ]);
                Some(Message::Answer { id, answer })
            }
            Saying::Noted => {
                document.notes += 1;
                Some(Message::Noted { document: document.serial, number: document.notes - 1 })
            }
            Saying::Used => {
                let last = document.last_id;
                (last > 0).then(|| Message::Used { id: 1 + random.below(last as usize) as u64 })
            }
            Saying::Nonsense => Some(Message::Nonsense(random.below(NONSENSE.len()))),
        }
    }

    fn call(&mut self, at: usize, kind: Kind) -> Option<Call> {
        let tag = self.tag();
        let random = &mut self.random;
        let end = random.weighted(&[
            (50, Ending::Value),
            (12, Ending::Refusal),
            (8, Ending::Panic),
            (4, Ending::Drop),
            (16, Ending::Never),
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
        let percent = if self.rules.is_bulky { 40 } else { 1 };
        let is_written = is_stream && !kind.has_source() && kind != Kind::Report;
        let is_large = is_written && items < 200 && random.percent(percent);
        let size = if is_large { ITEM_BYTES as u32 } else { 0 };
        let document = self.seats[at].document.as_mut()?;
        let has_stream = kind.has_source() || (kind.has_channel() && kind != Kind::Report);
        let has_stream = has_stream || (kind == Kind::Report && random.percent(80));
        let skip = if random.percent(5) { random.below(3) as u64 } else { 0 };
        // A notification has nobody to say that it is over.
        let may_be_silent = matches!(kind, Kind::Work | Kind::Limited | Kind::Block);
        let id = (!may_be_silent || random.percent(92)).then(|| document.number(skip));
        let stream = has_stream.then(|| document.number(0));
        Some(Call { id, kind, plan: Plan { tag, items, pause, size, end }, stream })
    }
}

/// A page is done with some of what it has read; or says so of what it has not.
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

/// A page sends items of one of its streams.
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
    let room = WINDOW.saturating_sub(writer.sent - writer.credited);
    let most = if random.percent(4) { 1500 } else { 20 };
    let count = random.between(1, most);
    let count = if random.percent(1) { count + WINDOW } else { count.min(room) };
    if count == 0 {
        return None;
    }
    let (tag, from) = (writer.tag, writer.sent);
    writer.sent += count;
    Some(Message::Items { stream, tag, from, to: writer.sent })
}
