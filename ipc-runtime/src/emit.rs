//! Events from the core to the pages that listen.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::schema::Delivery;
use ipc_core::values::{Attachments, Values};
use ipc_core::{IpcError, message};

use crate::attachments::{Attached, Collector, NamedBy};
use crate::budget;
use crate::event::{Deliverable, Emittable, Event};
use crate::ipc::Ipc;
use crate::lifecycle;
use crate::outbox::Added;
use crate::panics;
use crate::session::Session;
use crate::window::Window;

/// What all emitting has in common. Its lock is what makes one order of all events, for all pages.
#[derive(Default)]
pub(crate) struct Emission {
    state: Mutex<State>,
    /// Events that must not be lost, one after the other.
    turns: Mutex<HashMap<&'static str, Arc<tokio::sync::Mutex<()>>>>,
}

#[derive(Default)]
struct State {
    /// What late listeners are sent, for all windows.
    kept: HashMap<&'static str, Kept>,
    /// The same for single windows, by their labels.
    kept_for: HashMap<Arc<str>, KeptFor>,
    order: u64,
    /// Events that no role has, and of which that has been told.
    unlisted: HashSet<&'static str>,
}

struct KeptFor {
    /// Another may have its label later.
    window: Window,
    events: HashMap<&'static str, Kept>,
}

#[derive(Clone)]
struct Kept {
    text: Arc<[u8]>,
    order: u64,
}

/// The windows that an event is for.
enum Addressed {
    /// All, also those that are still to be opened.
    All,
    Some(Vec<Window>),
}

impl Emission {
    /// The document begins to listen: it is sent what was kept for it.
    pub(crate) fn listen(&self, session: &Session, name: &'static str) -> Result<(), IpcError> {
        let state = self.lock();
        session.listen(name)?;
        let own = state.kept_for(session.window()).and_then(|own| own.events.get(name));
        let newest = state.kept.get(name).into_iter().chain(own).max_by_key(|kept| kept.order);
        let Some(kept) = newest else { return Ok(()) };
        let added = session.link().send_plain(&kept.text, |outbox| outbox.add(&kept.text));
        drop(state);
        if session.outbox().woken(added) == Added::Full {
            session.unlisten(name);
            return Err(budget::no_room(session.ipc().budgets().outbox));
        }
        Ok(())
    }

    /// The window is gone, and what was kept for it.
    pub(crate) fn forget(&self, window: &Window) {
        let mut state = self.lock();
        let is_there = state.kept_for(window).is_some();
        let kept = if is_there { state.kept_for.remove(window.label()) } else { None };
        drop(state);
        drop(kept);
    }

    fn turn(&self, event: &'static str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(turns.entry(event).or_default())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn kept_for(&self, window: &Window) -> Option<&KeptFor> {
        self.kept_for.get(window.label()).filter(|own| own.window.is(window))
    }

    fn keep(&mut self, event: &'static str, addressed: &Addressed, text: &Arc<[u8]>) {
        self.order += 1;
        let kept = Kept { text: Arc::clone(text), order: self.order };
        match addressed {
            Addressed::All => {
                self.kept.insert(event, kept);
            }
            Addressed::Some(windows) => {
                // Of a window that is closed after this, `forget` is told.
                for window in windows.iter().filter(|window| window.ipc().is_open(window)) {
                    let new = || KeptFor { window: window.clone(), events: HashMap::new() };
                    let own = self.kept_for.entry(window.shared_label()).or_insert_with(new);
                    if !own.window.is(window) {
                        *own = new();
                    }
                    own.events.insert(event, kept.clone());
                }
            }
        }
    }
}

/// An event, serialised in the ways in which documents take it.
struct Texts {
    plain: Arc<[u8]>,
    /// With large bytes beside it.
    beside: Option<(Arc<[u8]>, Vec<Attached>)>,
}

impl Ipc {
    /// Sends an event to every page that listens to it. Tells how many took it: a page whose outbox is full does not.
    ///
    /// One that is in no role's list, can not be serialised, or is longer than [`Limits::bytes`](crate::Limits::bytes), goes
    /// to nobody, and the log says why. One that is declared `lossless` is [delivered](Self::deliver).
    pub fn emit<E: Emittable>(&self, event: &E) -> usize {
        self.emit_now(event, Addressed::All)
    }

    /// Sends an event to the window with this label. Tells whether its page listens, and took it.
    pub fn emit_to<E: Emittable>(&self, label: &str, event: &E) -> bool {
        self.emit_where(event, |window| window.label() == label) > 0
    }

    /// Sends an event to the windows of a role. Tells how many took it.
    pub fn emit_to_role<E: Emittable>(&self, role: &str, event: &E) -> usize {
        self.emit_where(event, |window| window.role() == role)
    }

    /// Sends an event to the windows that `filter` accepts. Tells how many took it.
    pub fn emit_where<E: Emittable>(&self, event: &E, filter: impl Fn(&Window) -> bool) -> usize {
        let windows = self.windows().into_iter().filter(filter).collect();
        self.emit_now(event, Addressed::Some(windows))
    }

    /// Sends an event that is declared `lossless` to every page that listens to it. It waits until each of them has room,
    /// or is gone, and tells how many took it. Events of one type come to every page in the order in which they were
    /// delivered; a page that has stopped reading holds up all of them. One that can not be serialised, or is too long, goes
    /// to nobody, as with [`emit`](Self::emit).
    pub async fn deliver<E: Deliverable>(&self, event: &E) -> usize {
        self.deliver_to(event, Addressed::All).await
    }

    /// [`deliver`](Self::deliver) to the windows that `filter` accepts.
    pub async fn deliver_where<E: Deliverable>(
        &self,
        event: &E,
        filter: impl Fn(&Window) -> bool,
    ) -> usize {
        let windows = self.windows().into_iter().filter(filter).collect();
        self.deliver_to(event, Addressed::Some(windows)).await
    }

    fn emit_now<E: Emittable>(&self, event: &E, addressed: Addressed) -> usize {
        let sessions = self.addressed::<E>(&addressed);
        let Some(texts) = self.texts(event, &sessions) else { return 0 };
        let name = E::HEADER.name;
        let mut state = self.emission().lock();
        if E::DELIVERY.keep_last {
            state.keep(name, &addressed, &texts.plain);
        }
        let listening = sessions.iter().filter(|(session, _)| session.listens(name));
        let added: Vec<_> = listening
            .map(|(session, beside)| (session, texts.leave(session, name, E::DELIVERY, *beside)))
            .collect();
        drop(state);
        let taken =
            added.into_iter().filter(|(session, added)| session.outbox().woken(*added).is_taken());
        taken.count()
    }

    async fn deliver_to<E: Deliverable>(&self, event: &E, addressed: Addressed) -> usize {
        let name = E::HEADER.name;
        let turn = self.emission().turn(name);
        let _mine = turn.lock().await;
        let sessions = self.addressed::<E>(&addressed);
        let Some(texts) = self.texts(event, &sessions) else { return 0 };
        if E::DELIVERY.keep_last {
            self.emission().lock().keep(name, &addressed, &texts.plain);
        }
        let mut taken = 0;
        for (session, beside) in sessions {
            while session.listens(name) && !session.has_ended() {
                session.outbox().room().await;
                let added = {
                    let _one_order = self.emission().lock();
                    texts.leave(&session, name, E::DELIVERY, beside)
                };
                if session.outbox().woken(added).is_taken() {
                    taken += 1;
                    break;
                }
                if added == Added::FullBeside {
                    // Nobody says when the page has fetched what went before.
                    tokio::time::sleep(ATTACHMENTS_RETRY).await;
                }
            }
        }
        taken
    }

    /// The documents that an event is for, with whether large bytes may travel beside it.
    fn addressed<E: Event>(&self, addressed: &Addressed) -> Vec<(Arc<Session>, bool)> {
        let sessions: Vec<_> = match addressed {
            Addressed::All => self.sessions(),
            Addressed::Some(windows) => {
                windows.iter().filter_map(|window| self.session_of(window)).collect()
            }
        };
        let sessions = sessions.into_iter().filter(|session| session.has_event::<E>());
        let name = E::HEADER.name;
        // What a newer event replaces would leave its bytes behind.
        let beside = |session: &Session| {
            !E::DELIVERY.coalesce && session.attaches(&session.role().values(name))
        };
        sessions.map(|session| (Arc::clone(&session), beside(&session))).collect()
    }

    /// Serialises an event, if anybody listens or it is kept. This runs code of the user's, and no lock is held.
    fn texts<E: Event>(&self, event: &E, sessions: &[(Arc<Session>, bool)]) -> Option<Texts> {
        let name = E::HEADER.name;
        let listening = || sessions.iter().filter(|(session, _)| session.listens(name));
        let Some(role) = self.roles().find(|role| role.has_event::<E>()) else {
            // Who listens to those of the core's own is free to.
            if !lifecycle::raises::<E>() && self.emission().lock().unlisted.insert(name) {
                tracing::warn!(event = name, "no role has this event: add it to an `api![…]`");
            }
            return None;
        };
        if !E::DELIVERY.keep_last && listening().next().is_none() {
            return None;
        }
        let values = role.values(name);
        let mut texts = Texts { plain: Arc::default(), beside: None };
        if listening().any(|(_, beside)| *beside) {
            let collector = Collector::default();
            let attachments = Some(&collector as &dyn Attachments);
            let text = self.event_text(event, &Values { attachments, ..values })?;
            texts.beside = Some((text, collector.into_attached()));
        }
        if E::DELIVERY.keep_last || listening().any(|(_, beside)| !beside) {
            texts.plain = self.event_text(event, &values)?;
        }
        Some(texts)
    }

    /// The text of an event. What keeps it from having one is logged: there is nobody to tell.
    fn event_text<E: Event>(&self, event: &E, values: &Values<'_>) -> Option<Arc<[u8]>> {
        let name = E::HEADER.name;
        match panics::catch(name, || message::event(name, event, values)) {
            Ok(Ok(text)) if text.len() > self.limits().bytes => {
                let bytes = text.len();
                tracing::error!(event = name, bytes, "the event passes `Limits::bytes`");
                None
            }
            Ok(Ok(text)) => Some(text.into()),
            Ok(Err(error)) => {
                tracing::error!(event = name, %error, "the event can not be serialised");
                None
            }
            Err(_) => None,
        }
    }
}

/// How long a lossless event waits before it looks again whether the page has fetched earlier attachments.
const ATTACHMENTS_RETRY: std::time::Duration = std::time::Duration::from_millis(5);

impl Texts {
    fn leave(
        &self,
        session: &Session,
        event: &'static str,
        delivery: Delivery,
        beside: bool,
    ) -> Added {
        let (text, attached) = match &self.beside {
            Some((text, attached)) if beside => (text, &attached[..]),
            // It began to listen when the event had been serialised for others alone.
            _ if self.plain.is_empty() => return Added::Closed,
            _ => (&self.plain, &[][..]),
        };
        session.link().send(
            text,
            attached,
            || NamedBy::Event(event),
            |outbox| {
                if delivery.coalesce { outbox.add_newest(event, text) } else { outbox.add(text) }
            },
        )
    }
}

impl Window {
    /// Sends an event to this window alone. Tells whether its page listens, and took it.
    pub fn emit<E: Emittable>(&self, event: &E) -> bool {
        self.ipc().emit_now(event, Addressed::Some(vec![self.clone()])) > 0
    }

    /// Sends an event that is declared `lossless` to this window alone. See [`Ipc::deliver`].
    pub async fn deliver<E: Deliverable>(&self, event: &E) -> bool {
        self.ipc().deliver_to(event, Addressed::Some(vec![self.clone()])).await > 0
    }
}
