//! A document: the messages from its page, and the messages expected from the core.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Deserialize;

use crate::commands::{LIMIT, Plan, PlannedEnd};
use crate::ledger::{Ledger, Outcome, Record};
use crate::wire::{
    Answer, Call, Checked, Credit, Down, DownMessage, ENTRY, EVENTS, ErrorObject, Items, KEPT,
    Kind, Message, NEWEST, PLAIN, Stream, place, read,
};

/// The limit of items in flight for each stream.
pub(crate) const WINDOW: u32 = 1024;
/// The limit of unacknowledged bytes.
const MAX_UNACKNOWLEDGED: usize = 2 * 1024 * 1024;

/// The bytes that the outbox holds before streams and lossless events wait.
const OUTBOX_CAPACITY: usize = 1024 * 1024;
/// The size of a large item.
pub(crate) const ITEM_BYTES: usize = 40_000;
/// The size of a large event.
pub(crate) const ENTRY_BYTES: usize = 300_000;

/// The settings of a simulation.
pub(crate) struct Rules {
    /// The default timeout of commands in milliseconds.
    pub timeout: Option<u64>,
    /// True if the budgets are small enough to be exceeded.
    pub has_small_budgets: bool,
    /// True if many items and events are large, and pages acknowledge slowly.
    pub(crate) has_large_messages: bool,
    /// The budget of listeners.
    pub listeners: u32,
    pub ledger: Ledger,
}

/// A frame from a page to the core.
#[derive(Debug, Clone)]
pub(crate) struct Up {
    pub doc: String,
    pub seq: u64,
    pub ack: u64,
    pub messages: Vec<Message>,
    pub text: String,
}

pub(crate) struct Document {
    pub id: String,
    pub serial: u32,
    /// True while the document has a session.
    pub is_open: bool,
    /// True once the document has had a session.
    pub is_greeted: bool,
    /// The first frame, which must not open a second session.
    pub(crate) hello: Option<Up>,
    /// Frames in flight to the core.
    pub up: VecDeque<Up>,
    /// The number of the last frame sent by the page.
    pub seq: u64,
    /// The number of the last frame received by the core.
    taken: u64,
    next_number: u64,
    /// The greatest id received by the core.
    pub last_id: u64,
    /// Ids cancelled before the arrival of their calls.
    early: BTreeSet<u64>,
    pub calls: BTreeMap<u64, Pending>,
    notifications: Vec<u32>,
    /// Calls with an id of an earlier call.
    used: Vec<u64>,
    pub readers: BTreeMap<u64, Reader>,
    pub writers: BTreeMap<u64, Writer>,

    pub down_seq: u64,
    pub acknowledged: u64,
    /// True while the page does not acknowledge frames.
    pub delays_acks: bool,
    unacknowledged: VecDeque<(u64, usize)>,

    pub listens: [u32; 4],
    pub handles: u32,
    /// The events still expected, in this order.
    expected: VecDeque<(usize, u32)>,
    newest: Option<u32>,
    newest_received: Option<u32>,
    /// The first lossless event since the page listens without a break.
    entries_from: Option<u32>,
    /// The lossless events still expected, and their sizes.
    entries_due: BTreeMap<u32, usize>,
    entries_received: BTreeSet<u32>,

    pub requests: BTreeMap<u64, Question>,
    /// The outcomes expected of jobs, since the page has replied.
    answers: BTreeMap<u32, Outcome>,
    pub notes: u32,
    pub notes_taken: u32,
    notes_seen: u32,
}

/// A call from the page.
pub(crate) struct Pending {
    pub call: Call,
    pub is_delivered: bool,
    verdict: Option<Verdict>,
    is_answered: bool,
    begun: u64,
    limit: Option<u64>,
    due: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Cancelled,
    Late,
    Refused(i64),
    Null,
}

/// The page's side of a stream from the core.
pub(crate) struct Reader {
    tag: u32,
    kind: Kind,
    call: u64,
    is_delivered: bool,
    pub received: u32,
    /// The number of items for which the page has granted credit.
    pub credited: u32,
    /// The number of items for which the core has received credit, up to the number sent.
    done: u32,
    pub is_over: bool,
    pub is_stopped: bool,
    /// The number of items sent when the core received the stop.
    stopped: Option<u32>,
}

/// The page's side of a stream to the core.
pub(crate) struct Writer {
    pub tag: u32,
    call: u64,
    pub sent: u32,
    pub is_over: bool,
    delivered: u32,
    pub credited: u32,
    ended: Option<bool>,
    /// True if the page may have exceeded its credit.
    exceeds_credit: bool,
    /// The number of items read when the page certainly exceeded its credit.
    refused: Option<u32>,
    has_wrong_item: bool,
    pub is_stopped: bool,
}

/// A request from the core.
pub(crate) struct Question {
    pub tag: u32,
    pub is_answered: bool,
    is_delivered: bool,
    is_cancelled: bool,
}

impl Document {
    pub(crate) fn new(serial: u32) -> Self {
        Document {
            id: format!("{serial:032x}"),
            serial,
            is_open: false,
            is_greeted: false,
            hello: None,
            up: VecDeque::new(),
            seq: 0,
            taken: 0,
            next_number: 0,
            last_id: 0,
            early: BTreeSet::new(),
            calls: BTreeMap::new(),
            notifications: Vec::new(),
            used: Vec::new(),
            readers: BTreeMap::new(),
            writers: BTreeMap::new(),
            down_seq: 0,
            acknowledged: 0,
            delays_acks: false,
            unacknowledged: VecDeque::new(),
            listens: [0; 4],
            handles: 0,
            expected: VecDeque::new(),
            newest: None,
            newest_received: None,
            entries_from: None,
            entries_due: BTreeMap::new(),
            entries_received: BTreeSet::new(),
            requests: BTreeMap::new(),
            answers: BTreeMap::new(),
            notes: 0,
            notes_taken: 0,
            notes_seen: 0,
        }
    }

    /// Allocates the number of a call or a stream.
    pub(crate) fn number(&mut self, skip: u64) -> u64 {
        self.next_number += 1 + skip;
        self.next_number
    }

    /// Returns the last allocated number.
    pub(crate) fn last_number(&self) -> u64 {
        self.next_number
    }

    /// Sends messages in one frame.
    pub(crate) fn send(&mut self, key: &str, messages: Vec<Message>) {
        self.seq += 1;
        let ack = if self.delays_acks { self.acknowledged_by_page() } else { self.down_seq };
        let texts: Vec<String> = messages.iter().map(Message::text).collect();
        let (doc, seq) = (self.id.clone(), self.seq);
        let text = format!(
            r#"{{"v":1,"key":"{key}","doc":"{doc}","seq":{seq},"ack":{ack},"messages":[{}]}}"#,
            texts.join(",")
        );
        let frame = Up { doc, seq, ack, messages, text };
        if seq == 1 {
            self.hello = Some(frame.clone());
        }
        self.up.push_back(frame);
    }

    /// Loses the next frame to the core.
    pub(crate) fn lose(&mut self) {
        self.up.pop_front();
    }

    fn acknowledged_by_page(&self) -> u64 {
        self.up.back().map_or(self.acknowledged, |frame| frame.ack)
    }

    /// Records a call from the page.
    pub(crate) fn record_call(&mut self, call: &Call) {
        let Some(id) = call.id else { return };
        let tag = call.plan.tag;
        let pending = Pending {
            call: call.clone(),
            is_delivered: false,
            verdict: None,
            is_answered: false,
            begun: 0,
            limit: None,
            due: None,
        };
        self.calls.insert(id, pending);
        let result = call.kind.streams_result().then_some(id);
        let channel = call.stream.filter(|_| call.kind.has_channel());
        for number in result.into_iter().chain(channel) {
            let reader = Reader {
                tag,
                kind: call.kind,
                call: id,
                is_delivered: false,
                received: 0,
                credited: 0,
                done: 0,
                is_over: false,
                is_stopped: false,
                stopped: None,
            };
            self.readers.insert(number, reader);
        }
        if let Some(number) = call.stream.filter(|_| call.kind.has_source()) {
            let writer = Writer {
                tag,
                call: id,
                sent: 0,
                is_over: false,
                delivered: 0,
                credited: 0,
                ended: None,
                exceeds_credit: false,
                refused: None,
                has_wrong_item: false,
                is_stopped: false,
            };
            self.writers.insert(number, writer);
        }
    }

    /// Returns whether the core accepts this frame as the next.
    pub(crate) fn is_next(&self, frame: &Up) -> bool {
        self.is_open && frame.seq == self.taken + 1 && frame.ack <= self.down_seq
    }

    /// Applies a frame received by the core.
    pub(crate) fn take(
        &mut self,
        frame: &Up,
        now: u64,
        rules: &Rules,
        kept: Option<u32>,
        next_entry: u32,
    ) {
        self.taken = frame.seq;
        if frame.seq == 1 {
            self.is_open = true;
            self.is_greeted = true;
        }
        self.acknowledged = frame.ack;
        while self.unacknowledged.front().is_some_and(|(seq, _)| *seq <= frame.ack) {
            self.unacknowledged.pop_front();
        }
        for message in &frame.messages {
            self.apply(message, now, rules, kept);
            self.entries_from = match self.listens[ENTRY] {
                0 => None,
                _ => self.entries_from.or(Some(next_entry)),
            };
        }
    }

    fn apply(&mut self, message: &Message, now: u64, rules: &Rules, kept: Option<u32>) {
        let ledger = &rules.ledger;
        match message {
            Message::Hello | Message::Nonsense(_) => {}
            Message::Call(call) => self.apply_call(call, now, rules),
            Message::Cancel { id } => self.apply_cancel(*id, ledger),
            Message::ReusedId { id } => self.used.push(*id),
            Message::Credit { stream, items } => {
                if let Some(reader) = self.readers.get_mut(stream).filter(|it| it.is_delivered) {
                    let sent = ledger.record(reader.tag).sent;
                    let done = u64::from(reader.done).saturating_add(*items);
                    reader.done = done.min(sent.into()) as u32;
                }
            }
            Message::Stop { stream } => {
                if let Some(reader) = self.readers.get_mut(stream).filter(|it| it.is_delivered) {
                    reader.stopped.get_or_insert(ledger.record(reader.tag).sent);
                }
            }
            Message::Items { stream, from, to, .. } => {
                if let Some(writer) = self.writers.get_mut(stream)
                    && writer.ended.is_none()
                    && !writer.has_wrong_item
                {
                    writer.delivered += to - from;
                    writer.exceeds_credit |= writer.delivered > writer.credited + WINDOW;
                    let read = ledger.record(writer.tag).read;
                    if writer.delivered > read + WINDOW {
                        writer.refused.get_or_insert(read);
                    }
                }
            }
            Message::Wrong { stream } => {
                if let Some(writer) = self.writers.get_mut(stream) {
                    writer.has_wrong_item = true;
                    writer.exceeds_credit |= writer.delivered >= writer.credited + WINDOW;
                }
            }
            Message::End { stream, fails } => {
                if let Some(writer) = self.writers.get_mut(stream) {
                    writer.ended.get_or_insert(*fails);
                }
            }
            Message::Listen { id, event } => {
                if self.registers_listener(*id, rules) {
                    self.listens[*event] += 1;
                    if let (KEPT, Some(kept)) = (*event, kept) {
                        self.expected.push_back((KEPT, kept));
                    }
                }
            }
            Message::Unlisten { id, event } => {
                self.protocol_call(*id, Verdict::Null);
                self.listens[*event] = self.listens[*event].saturating_sub(1);
            }
            Message::Handle { id } => {
                self.handles += u32::from(self.registers_listener(*id, rules));
            }
            Message::Unhandle { id } => {
                self.protocol_call(*id, Verdict::Null);
                self.handles = self.handles.saturating_sub(1);
            }
            Message::Answer { id, answer } => {
                let Some(question) = self.requests.get_mut(id) else { return };
                if question.is_delivered || question.is_cancelled {
                    return;
                }
                question.is_delivered = true;
                let record = ledger.record(question.tag);
                let is_stopped = self.calls.values().any(|pending| {
                    pending.call.plan.tag == question.tag && pending.verdict.is_some()
                });
                if record.outcome.is_none() && record.dropped == 0 && !is_stopped {
                    let outcome = match answer {
                        Answer::Value(value) => Outcome::Value(*value),
                        Answer::Error(_) => Outcome::Failed(7),
                        Answer::Internal => Outcome::Failed(-32603),
                        Answer::Wrong => Outcome::Failed(-32602),
                    };
                    self.answers.insert(question.tag, outcome);
                }
            }
            Message::Noted { .. } => self.notes_taken += 1,
        }
    }

    fn registers_listener(&mut self, id: u64, rules: &Rules) -> bool {
        let may = self.listens.iter().sum::<u32>() + self.handles < rules.listeners;
        self.protocol_call(id, if may { Verdict::Null } else { Verdict::Refused(-32002) });
        may
    }

    /// Records a call of the protocol, whose reply is known at once.
    fn protocol_call(&mut self, id: u64, verdict: Verdict) {
        self.last_id = id;
        let plan = Plan { tag: 0, items: 0, pause: 0, size: 0, end: PlannedEnd::Value };
        let call = Call { id: Some(id), kind: Kind::Unknown, plan, stream: None };
        let pending = Pending {
            call,
            is_delivered: true,
            verdict: Some(verdict),
            is_answered: false,
            begun: 0,
            limit: None,
            due: None,
        };
        self.calls.insert(id, pending);
    }

    fn apply_call(&mut self, call: &Call, now: u64, rules: &Rules) {
        let Some(id) = call.id else {
            self.notifications.push(call.plan.tag);
            return;
        };
        self.last_id = id;
        let is_early = self.early.remove(&id);
        let Some(pending) = self.calls.get_mut(&id) else { return };
        pending.is_delivered = true;
        pending.begun = now;
        pending.verdict = match call.kind {
            Kind::Unknown => Some(Verdict::Refused(-32601)),
            _ if is_early => Some(Verdict::Cancelled),
            _ => None,
        };
        let is_stream = call.kind.streams_result() || call.kind.has_channel();
        let limit = match call.kind {
            Kind::Limited => Some(LIMIT),
            Kind::Now => None,
            _ => rules.timeout.filter(|_| !is_stream && !call.kind.has_source()),
        };
        pending.limit = limit.map(|limit| now + limit);
        let plan = &call.plan;
        if matches!(call.kind, Kind::Work | Kind::Limited) && plan.end != PlannedEnd::Never {
            pending.due = Some(now + u64::from(plan.items) * u64::from(plan.pause));
        }
        for number in [Some(id), call.stream].into_iter().flatten() {
            if let Some(reader) = self.readers.get_mut(&number) {
                reader.is_delivered = true;
            }
        }
    }

    /// Forgets when jobs must end, after the clock has jumped.
    pub(crate) fn forget_due_times(&mut self) {
        self.calls.values_mut().for_each(|pending| pending.due = None);
    }

    fn apply_cancel(&mut self, id: u64, ledger: &Ledger) {
        if id > self.last_id {
            self.early.insert(id);
            return;
        }
        let Some(pending) = self.calls.get_mut(&id) else { return };
        let is_open = pending.is_delivered && pending.verdict.is_none() && !pending.is_answered;
        let tag = pending.call.plan.tag;
        if is_open && pending.call.kind != Kind::Now && ledger.record(tag).outcome.is_none() {
            pending.verdict = Some(Verdict::Cancelled);
            self.answers.remove(&tag);
        }
    }

    /// Records a cancel during blocking code.
    pub(crate) fn cancelled_while_blocking(&mut self, id: u64) {
        if let Some(pending) = self.calls.get_mut(&id) {
            pending.verdict.get_or_insert(Verdict::Cancelled);
        }
    }

    /// Applies the deadlines after the clock has been advanced.
    pub(crate) fn apply_deadlines(&mut self, now: u64, ledger: &Ledger) {
        for pending in self.calls.values_mut() {
            let is_late = pending.limit.is_some_and(|limit| limit <= now);
            let is_open = pending.is_delivered && pending.verdict.is_none() && !pending.is_answered;
            let tag = pending.call.plan.tag;
            if is_late && is_open && ledger.record(tag).outcome.is_none() {
                pending.verdict = Some(Verdict::Late);
                self.answers.remove(&tag);
            }
        }
    }

    /// Checks a frame from the core. Returns the numbers of its items and replies.
    pub(crate) fn receive(
        &mut self,
        text: &str,
        down: &Down<'_>,
        rules: &Rules,
    ) -> Checked<(u64, u64)> {
        if down.seq != self.down_seq + 1 {
            return Err(format!("frame {} arrives after frame {}", down.seq, self.down_seq));
        }
        if down.ack != self.taken {
            return Err(format!("the frame acknowledges {}, not {}", down.ack, self.taken));
        }
        if self.is_blocked() && !down.messages.iter().all(is_control) {
            return Err("a frame is sent although too many bytes are unacknowledged".to_owned());
        }
        self.down_seq = down.seq;
        let begin = text.find("[").unwrap_or_default() + 1;
        self.unacknowledged.push_back((down.seq, text.len() - 2 - begin));
        let is_first = down.seq == 1;
        for (at, message) in down.messages.iter().enumerate() {
            if is_first && at == 0 {
                if message.method != Some("$/welcome") {
                    return Err("the first message is not a welcome".to_owned());
                }
                continue;
            }
            self.receive_message(message, rules)?;
        }
        let replies = down.messages.iter().filter(|message| message.method.is_none()).count();
        let of_streams = down.messages.iter().filter(|message| message.method == Some("$/items"));
        let items = of_streams
            .filter_map(|message| read::<Items<'_>>(message.params?.get()).ok())
            .map(|items| items.items.len())
            .sum::<usize>();
        Ok((items as u64, replies as u64))
    }

    /// Returns whether the core may send control messages only.
    pub(crate) fn is_blocked(&self) -> bool {
        self.unacknowledged.iter().map(|(_, bytes)| bytes).sum::<usize>() >= MAX_UNACKNOWLEDGED
    }

    fn receive_message(&mut self, message: &DownMessage<'_>, rules: &Rules) -> Checked {
        let Some(method) = message.method else {
            let id = message.id.ok_or("a reply without an id")?;
            return self
                .receive_reply(id, message, rules)
                .map_err(|why| format!("reply to call {id}: {why}"));
        };
        let params = message.params.map_or("", |params| params.get());
        match method {
            "$/items" => self.items(&read(params)?, &rules.ledger),
            "$/end" => self.ended(read::<Stream>(params)?.stream, &rules.ledger),
            "$/credit" => self.granted(&read(params)?, &rules.ledger),
            "$/stop" => self.stopped(read::<Stream>(params)?.stream),
            "$/cancelRequest" => {
                #[derive(Deserialize)]
                struct Cancel {
                    id: u64,
                }
                let Cancel { id } = read(params)?;
                let question = self.requests.get_mut(&id).filter(|it| !it.is_cancelled);
                let question = question
                    .ok_or(format!("a cancel of {id}, which is not a request in flight"))?;
                question.is_cancelled = true;
                Ok(())
            }
            "Asked" => {
                let id = message.id.ok_or("a request without an id")?;
                if self.requests.last_key_value().is_some_and(|(last, _)| *last >= id) {
                    return Err(format!("request {id} arrives late or twice"));
                }
                let (tag,) = read(params)?;
                let is_cancelled = false;
                let question =
                    Question { tag, is_answered: false, is_delivered: false, is_cancelled };
                self.requests.insert(id, question);
                Ok(())
            }
            "Entry" => {
                let ((number, _),): ((u32, String),) = read(params)?;
                self.entry(number)
            }
            event => {
                let which = EVENTS.iter().position(|name| *name == event);
                let which = which.ok_or(format!("unknown event `{event}`"))?;
                let (number,): (u32,) = read(params)?;
                self.event(which, number)
            }
        }
    }

    fn event(&mut self, which: usize, number: u32) -> Checked {
        if which == NEWEST {
            if self.newest.is_none_or(|newest| number > newest)
                || self.newest_received.is_some_and(|come| number <= come)
            {
                return Err(format!("`Newest` {number} was not sent, or arrives late"));
            }
            self.newest_received = Some(number);
            return Ok(());
        }
        match self.expected.pop_front() {
            Some(expected) if expected == (which, number) => Ok(()),
            expected => {
                Err(format!("`{}` {number} arrives instead of {expected:?}", EVENTS[which]))
            }
        }
    }

    fn entry(&mut self, number: u32) -> Checked {
        if self.entries_received.last().is_some_and(|last| *last >= number) {
            return Err(format!("`Entry` {number} arrives late or twice"));
        }
        self.entries_due.remove(&number);
        if let Some((lost, _)) =
            self.entries_due.first_key_value().filter(|(due, _)| **due < number)
        {
            return Err(format!("`Entry` {lost} is lost"));
        }
        self.entries_received.insert(number);
        Ok(())
    }

    /// Records an event from the core. Returns whether the document must receive the event.
    pub(crate) fn sent(&mut self, which: usize, number: u32) -> bool {
        if !self.is_open || self.listens[which] == 0 {
            return false;
        }
        match which {
            NEWEST => self.newest = Some(number),
            PLAIN | KEPT => self.expected.push_back((which, number)),
            _ => {}
        }
        true
    }

    /// Records the delivery of a lossless event.
    pub(crate) fn entry_delivered(&mut self, number: u32, bytes: usize) {
        if self.entries_from.is_some_and(|from| from <= number)
            && !self.entries_received.contains(&number)
        {
            self.entries_due.insert(number, bytes);
        }
    }

    fn items(&mut self, items: &Items<'_>, ledger: &Ledger) -> Checked {
        let number = items.stream;
        let reader = self.readers.get_mut(&number);
        let reader = reader.ok_or(format!("items of {number}, which is not a stream"))?;
        let (calls, record) = (&self.calls, ledger.record(reader.tag));
        if reader.is_over || !reader.is_delivered {
            return Err(format!("items of {number}, which has ended or not begun"));
        }
        if reader.kind.streams_result() && calls.get(&reader.call).is_some_and(|it| it.is_answered)
        {
            return Err(format!("items of {number} after its end"));
        }
        if items.items.is_empty() {
            return Err(format!("an empty list of items of {number}"));
        }
        for item in &items.items {
            if reader.kind == Kind::Report {
                #[derive(Deserialize)]
                struct Update {
                    done: u32,
                }
                let Update { done } = read(item.get())?;
                if done <= reader.received {
                    return Err(format!("progress {done} after {}", reader.received));
                }
                reader.received = done;
                continue;
            }
            let at = place(item.get(), reader.tag)?;
            if at != reader.received {
                return Err(format!(
                    "item {at} of {number} arrives instead of item {}",
                    reader.received
                ));
            }
            reader.received += 1;
        }
        if reader.received > record.sent {
            return Err(format!("items of {number} that were never sent"));
        }
        if reader.received > reader.done + WINDOW && reader.kind != Kind::Report {
            return Err(format!("too many items of {number} are in flight"));
        }
        Ok(())
    }

    fn ended(&mut self, number: u64, ledger: &Ledger) -> Checked {
        let reader = self.readers.get_mut(&number);
        let reader = reader.ok_or(format!("the end of {number}, which is not a stream"))?;
        if reader.is_over || !reader.kind.has_channel() {
            return Err(format!("the end of {number}, which has ended or is not a channel"));
        }
        reader.is_over = true;
        let sent = ledger.record(reader.tag).sent;
        if reader.stopped.is_none() && reader.received != sent && reader.kind != Kind::Report {
            return Err(format!("{number} ends after {} of {sent} items", reader.received));
        }
        Ok(())
    }

    fn granted(&mut self, credit: &Credit, ledger: &Ledger) -> Checked {
        let number = credit.stream;
        let writer = self.writers.get_mut(&number);
        let writer = writer.ok_or(format!("credit for {number}, which is not a stream"))?;
        writer.credited += credit.items;
        // An item of a wrong type is credited too.
        let read = ledger.record(writer.tag).read + u32::from(writer.has_wrong_item);
        if writer.credited > read || credit.items == 0 {
            return Err(format!(
                "credit for {} items of {number}, of which {read} were read",
                writer.credited
            ));
        }
        Ok(())
    }

    fn stopped(&mut self, number: u64) -> Checked {
        let writer = self.writers.get_mut(&number).filter(|writer| !writer.is_stopped);
        writer
            .ok_or(format!("a stop of {number}, which is stopped already or not a stream"))?
            .is_stopped = true;
        Ok(())
    }

    fn receive_reply(&mut self, id: u64, message: &DownMessage<'_>, rules: &Rules) -> Checked {
        let error = message.error.as_ref();
        let code = error.map(|error| error.code);
        if let Some(at) = self.used.iter().position(|used| *used == id)
            && code == Some(-32600)
        {
            self.used.swap_remove(at);
            return Ok(());
        }
        let pending = self.calls.get_mut(&id).filter(|pending| pending.is_delivered);
        let pending = pending.ok_or("there is no such call")?;
        if pending.is_answered {
            return Err("the call already has a reply".to_owned());
        }
        pending.is_answered = true;
        let (kind, plan) = (pending.call.kind, &pending.call.plan);
        let record = rules.ledger.record(plan.tag);
        let is_refused = rules.has_small_budgets
            && code == Some(-32002)
            && record.outcome.is_none()
            && (record.begun == 0 || kind.streams_result());
        if is_refused {
            return Ok(());
        }
        // A page that stops the stream, instead of cancelling the call, gets `null`.
        let is_stopped = self.readers.get(&id).is_some_and(|reader| reader.stopped.is_some());
        let ends = is_stopped && record.outcome.is_none();
        if ends && message.result.is_some_and(|result| result.get() == "null") {
            return Ok(());
        }
        expect(pending, &record, message)?;
        let is_own = pending.verdict.is_none() && kind != Kind::Misused;
        if let Some(reader) = pending.call.stream.and_then(|number| self.readers.get(&number)) {
            let is_over = reader.is_over || reader.stopped.is_some();
            if kind != Kind::Keep && !is_over {
                return Err("the reply arrives before the end of its channel".to_owned());
            }
            if kind == Kind::Report && is_own && reader.stopped.is_none() {
                let last = reader.received;
                if last != record.sent {
                    return Err(format!("the last progress was {last}, not {}", record.sent));
                }
            }
        }
        if let Some(reader) = self.readers.get_mut(&id) {
            reader.is_over = true;
            if is_own && !is_stopped && reader.received != record.sent {
                let Reader { received, .. } = reader;
                return Err(format!("the reply arrives after {received} of {} items", record.sent));
            }
        }
        match pending.call.stream.and_then(|number| self.writers.get(&number)) {
            Some(writer) if is_own => writer.expect(kind, plan, &record),
            _ => Ok(()),
        }
    }

    /// Checks an event from the page, as recorded by the core's listener.
    pub(crate) fn noted(&mut self, number: u32) -> Checked {
        self.notes_seen += 1;
        if number + 1 == self.notes_seen {
            Ok(())
        } else {
            Err(format!("note {number} is out of order"))
        }
    }

    /// Checks the document after all tasks have run. `is_clear` means that the core could send all its
    /// messages.
    pub(crate) fn check(&self, now: u64, rules: &Rules, is_clear: bool) -> Checked {
        let ledger = &rules.ledger;
        for (id, pending) in self.calls.iter().filter(|(_, pending)| pending.is_delivered) {
            let record = ledger.record(pending.call.plan.tag);
            let checked = pending.check(&record, now, rules, is_clear);
            checked.map_err(|why| format!("call {id}: {why}"))?;
        }
        for tag in &self.notifications {
            if ledger.record(*tag).begun > 1 {
                return Err(format!("notification {tag} has run twice"));
            }
        }
        for (number, reader) in self.readers.iter().filter(|(_, reader)| reader.is_delivered) {
            let pending = &self.calls[&reader.call];
            let checked = reader.check(pending, &ledger.record(reader.tag), is_clear);
            checked.map_err(|why| format!("stream {number}: {why}"))?;
        }
        for (number, writer) in &self.writers {
            let pending = &self.calls[&writer.call];
            let record = ledger.record(writer.tag);
            let on_way = self.readers.get(&writer.call).map_or(0, |reader| reader.done) + WINDOW;
            let checked = writer.check(pending, &record, on_way, is_clear);
            checked.map_err(|why| format!("stream {number} to the core: {why}"))?;
        }
        for (tag, outcome) in &self.answers {
            let found = ledger.record(*tag).outcome;
            if found != Some(*outcome) {
                return Err(format!(
                    "the request of job {tag} has the outcome {found:?}, not {outcome:?}"
                ));
            }
        }
        let (waiting, streams) = self.waiting(ledger);
        if waiting > OUTBOX_CAPACITY + ENTRY_BYTES + (streams + 1) * ITEM_BYTES {
            return Err(format!("{waiting} bytes of {streams} streams and of events wait"));
        }
        if self.notes_seen != self.notes_taken {
            return Err(format!("{} of {} notes were seen", self.notes_seen, self.notes_taken));
        }
        if is_clear {
            if let Some(expected) = self.expected.front() {
                return Err(format!("{expected:?} has not arrived"));
            }
            if self.newest_received != self.newest {
                return Err(format!("`Newest` {:?} has not arrived", self.newest));
            }
            if let Some((due, _)) = self.entries_due.first_key_value() {
                return Err(format!("`Entry` {due} is lost"));
            }
            if let Some(used) = self.used.first() {
                return Err(format!("the second call {used} was not rejected"));
            }
        }
        Ok(())
    }

    /// Returns the bytes still to be sent, and the number of their streams.
    fn waiting(&self, ledger: &Ledger) -> (usize, usize) {
        let (mut bytes, mut streams) = (self.entries_due.values().sum(), 0);
        for reader in self.readers.values().filter(|reader| reader.is_delivered && !reader.is_over)
        {
            let size = self.calls[&reader.call].call.plan.size as usize;
            if size > 0 && reader.stopped.is_none() {
                let waiting = ledger.record(reader.tag).sent - reader.received;
                bytes += waiting as usize * size;
                streams += 1;
            }
        }
        (bytes, streams)
    }

    /// Removes ended calls, so that later checks are fast.
    pub(crate) fn tidy(&mut self, ledger: &Ledger) {
        self.answers.clear();
        let is_over = |pending: &Pending, record: &Record| {
            pending.is_answered && record.begun == record.dropped && record.background == 0
        };
        let open = |id: &u64| {
            let own = self.readers.get(id).is_some_and(|reader| !reader.is_over);
            let channel = self.readers.values().any(|reader| reader.call == *id && !reader.is_over);
            own || channel
        };
        let over: Vec<u64> = self
            .calls
            .iter()
            .filter(|(id, pending)| {
                is_over(pending, &ledger.record(pending.call.plan.tag)) && !open(id)
            })
            .map(|(id, _)| *id)
            .collect();
        for id in over {
            self.calls.remove(&id);
            self.readers.retain(|_, reader| reader.call != id);
            self.writers.retain(|_, writer| writer.call != id);
        }
    }

    /// Returns the ids of all calls without a reply.
    pub(crate) fn unanswered(&self) -> Vec<u64> {
        let open = self.calls.iter().filter(|(_, pending)| !pending.is_answered);
        open.map(|(id, _)| *id).collect()
    }

    /// Returns the jobs whose calls the core has not received.
    pub(crate) fn undelivered(&self) -> Vec<u32> {
        let calls = self.calls.values().filter(|pending| !pending.is_delivered);
        calls.map(|pending| pending.call.plan.tag).collect()
    }

    /// Returns the jobs whose calls the core has received.
    pub(crate) fn delivered(&self) -> Vec<u32> {
        let delivered = self.calls.values().filter(|pending| pending.is_delivered);
        let tags = delivered.map(|pending| pending.call.plan.tag);
        tags.chain(self.notifications.iter().copied()).filter(|tag| *tag != 0).collect()
    }
}

impl Pending {
    fn check(&self, record: &Record, now: u64, rules: &Rules, is_clear: bool) -> Checked {
        if record.begun > 1 || record.dropped > record.begun {
            return Err(format!("the code has run {} times", record.begun));
        }
        let is_decided = self.verdict.is_some() || record.outcome.is_some();
        if is_decided && record.begun != record.dropped {
            return Err("the call is settled, but its code has not been dropped".to_owned());
        }
        if is_decided && is_clear && !self.is_answered {
            return Err("the call has no reply".to_owned());
        }
        if self.is_answered && record.begun != record.dropped {
            return Err("the call has a reply, but its code has not been dropped".to_owned());
        }
        let may_wait =
            self.is_answered || is_decided || (rules.has_small_budgets && record.begun == 0);
        if !may_wait && self.due.is_some_and(|due| due <= now) {
            return Err("the code should have ended".to_owned());
        }
        Ok(())
    }
}

impl Reader {
    fn check(&self, pending: &Pending, record: &Record, is_clear: bool) -> Checked {
        let (plan, kind) = (&pending.call.plan, self.kind);
        if kind != Kind::Report && record.sent > self.done + WINDOW {
            return Err(format!(
                "{} items were sent, but credit covers only {}",
                record.sent, self.done
            ));
        }
        if kind.has_channel()
            && kind != Kind::Report
            && self.stopped.is_some_and(|stopped| stopped < record.sent)
        {
            return Err("items were sent after the stop".to_owned());
        }
        let runs = match kind {
            Kind::Keep => record.background > 0,
            _ => record.begun > record.dropped && pending.verdict.is_none(),
        };
        let is_quick = plan.pause == 0 && plan.size == 0 && self.stopped.is_none();
        let sends = matches!(kind, Kind::Produce | Kind::ProduceNow | Kind::Send | Kind::Keep);
        if is_clear && runs && is_quick && sends {
            let capacity = plan.items.min(self.done + WINDOW);
            if record.sent < capacity {
                return Err(format!(
                    "the stream waits at {} items with capacity for {capacity}",
                    record.sent
                ));
            }
        }
        if is_clear && self.received != record.sent && !self.is_over && kind != Kind::Report {
            let is_gone = self.stopped.is_some() || pending.verdict.is_some();
            if !is_gone && !pending.is_answered {
                return Err(format!("{} of {} items have arrived", self.received, record.sent));
            }
        }
        if is_clear && kind == Kind::Keep && record.begun > 0 {
            let is_done = record.background == 0 && record.begun == record.dropped;
            if is_done && !self.is_over && self.stopped.is_none() {
                return Err("the end has not arrived".to_owned());
            }
        }
        Ok(())
    }
}

impl Writer {
    fn check(&self, pending: &Pending, record: &Record, capacity: u32, is_clear: bool) -> Checked {
        if record.read > self.delivered {
            return Err(format!(
                "{} items were read, but only {} were delivered",
                record.read, self.delivered
            ));
        }
        if self.refused.is_some_and(|refused| record.read > refused) {
            return Err("items were read from a page that exceeded its credit".to_owned());
        }
        let (plan, kind) = (&pending.call.plan, pending.call.kind);
        let runs = record.begun > record.dropped && pending.verdict.is_none();
        let is_clean = !self.exceeds_credit && !self.has_wrong_item;
        if is_clear && runs && is_clean && plan.pause == 0 {
            let limit = if kind == Kind::Relay { capacity } else { plan.items };
            let limit = limit.min(self.delivered);
            if record.read < limit {
                return Err(format!("{} of {limit} items were read", record.read));
            }
            let is_done = kind == Kind::Read && record.read == plan.items;
            if is_done && self.ended.is_none() && !self.is_stopped {
                return Err("the page has not received a stop".to_owned());
            }
        }
        Ok(())
    }

    /// Checks the outcome of a reading job against the items of the page.
    fn expect(&self, kind: Kind, plan: &Plan, record: &Record) -> Checked {
        let is_right = match record.outcome {
            Some(Outcome::Failed(-32002)) => self.exceeds_credit,
            Some(Outcome::Failed(-32602)) => self.has_wrong_item,
            Some(Outcome::Failed(-32603)) => self.ended == Some(true),
            Some(Outcome::End) => self.ended == Some(false) && record.read == self.delivered,
            Some(Outcome::Value(_)) if kind == Kind::Read => {
                record.read == plan.items
                    || (self.ended == Some(false) && record.read == self.delivered)
            }
            Some(Outcome::Failed(0) | Outcome::Panicked) => true,
            _ => false,
        };
        if is_right {
            return Ok(());
        }
        let Writer { delivered, ended, exceeds_credit, has_wrong_item, .. } = self;
        Err(format!(
            "{:?} after {} of {delivered} items (ended {ended:?}, greedy {exceeds_credit}, spoiled {has_wrong_item})",
            record.outcome, record.read,
        ))
    }
}

fn is_control(message: &DownMessage<'_>) -> bool {
    matches!(message.method, Some("$/credit" | "$/stop" | "$/cancelRequest"))
}

/// Checks a reply against the outcome of the call.
fn expect(pending: &Pending, record: &Record, message: &DownMessage<'_>) -> Checked {
    let error = message.error.as_ref();
    let code = error.map(|error| error.code);
    let result = message.result.map(|result| result.get());
    let failed = |reason: i64| {
        let data = error.and_then(|ErrorObject { data, .. }| data.as_ref());
        code == Some(1)
            && data.is_some_and(|data| {
                data["tag"] == pending.call.plan.tag && data["reason"] == reason
            })
    };
    let is_right = match (pending.verdict, record.outcome) {
        // The arguments may have been rejected before the cancel.
        _ if pending.call.kind == Kind::Misused && code == Some(-32602) => true,
        (Some(Verdict::Cancelled), _) => code == Some(-32007),
        (Some(Verdict::Late), _) => code == Some(-32008),
        (Some(Verdict::Refused(refused)), _) => code == Some(refused),
        (Some(Verdict::Null), _) | (None, Some(Outcome::End)) => result == Some("null"),
        (None, Some(Outcome::Value(value))) => result == Some(&*value.to_string()),
        (None, Some(Outcome::Failed(reason))) => failed(reason),
        (None, Some(Outcome::Panicked)) => code == Some(-32603),
        (None, None) => false,
    };
    if is_right && code.is_some() != result.is_some() {
        return Ok(());
    }
    Err(format!(
        "{result:?} {code:?}, where {:?} {:?} was expected",
        pending.verdict, record.outcome
    ))
}
