//! The webviews of this thread. They can not leave it, so others refer to them by number.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use std::sync::Arc;

use super::bridge::Bridge;
use super::inbox::Inbox;
use crate::ipc::ui::UiContext;

/// What the core holds of a webview: what can be reached there, and its own end of it.
pub(crate) struct View {
    pub(super) ui: UiContext,
    #[expect(dead_code, reason = "the webview's closures hold it weakly")]
    pub(super) bridge: Arc<Bridge>,
    pub(super) inbox: Inbox,
}

thread_local! {
    static VIEWS: RefCell<HashMap<u64, Rc<View>>> = RefCell::default();
    /// The webview whose frame is being taken, if one is: it is flushed when that is done.
    static RECEIVING: Cell<Option<u64>> = const { Cell::new(None) };
}

/// The webview of this number. `None` on every other thread than its own.
pub(super) fn get(number: u64) -> Option<Rc<View>> {
    VIEWS.with_borrow(|views| views.get(&number).cloned())
}

pub(super) fn insert(number: u64, view: View) {
    VIEWS.with_borrow_mut(|views| views.insert(number, Rc::new(view)));
}

/// What is removed is dropped by the caller, with nothing borrowed: that may run code of the user's.
pub(crate) fn remove(number: u64) -> Option<Rc<View>> {
    VIEWS.with_borrow_mut(|views| views.remove(&number))
}

/// Takes a frame of the webview of this number.
pub(super) fn receiving<R>(number: u64, take: impl FnOnce() -> R) -> R {
    struct Restore(Option<u64>);

    impl Drop for Restore {
        fn drop(&mut self) {
            RECEIVING.set(self.0);
        }
    }

    let _restore = Restore(RECEIVING.replace(Some(number)));
    take()
}

pub(super) fn is_receiving(number: u64) -> bool {
    RECEIVING.get() == Some(number)
}
