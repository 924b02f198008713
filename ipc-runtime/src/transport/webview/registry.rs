//! The webviews of the current thread. A webview cannot move to another thread, so other threads
//! refer to webviews by number.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use super::bridge::Bridge;
use super::confine::Confinement;
#[cfg(target_os = "linux")]
use super::confine::DownloadWatch;
use super::inbox::Inbox;
use crate::ipc::ui::UiContext;

/// A webview, with its bridge and its waiting frames.
pub(crate) struct View {
    pub(super) ui: UiContext,
    pub(super) bridge: Arc<Bridge>,
    pub(super) inbox: Inbox,
    /// The handlers of the webview refer to it weakly.
    pub(super) _confinement: Option<Rc<Confinement>>,
    #[cfg(target_os = "linux")]
    pub(super) _downloads: Option<DownloadWatch>,
}

thread_local! {
    static WEBVIEWS: RefCell<HashMap<u64, Rc<View>>> = RefCell::default();
    /// The webview whose frame is being received, if any. The webview is flushed afterwards.
    static RECEIVING: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Returns the webview with this number. Returns `None` on all threads but its own.
pub(super) fn get(number: u64) -> Option<Rc<View>> {
    WEBVIEWS.with_borrow(|views| views.get(&number).cloned())
}

/// Returns the URL of the document that a webview shows or loads.
#[cfg(feature = "app")]
pub(crate) fn url_of(number: u64) -> Option<String> {
    get(number)?.ui.webview()?.url().ok()
}

pub(super) fn insert(number: u64, view: View) {
    WEBVIEWS.with_borrow_mut(|views| views.insert(number, Rc::new(view)));
}

/// Removes a webview. The caller drops the webview while the registry is not borrowed, because the
/// drop may run code of the user.
pub(crate) fn remove(number: u64) -> Option<Rc<View>> {
    WEBVIEWS.with_borrow_mut(|views| views.remove(&number))
}

/// Runs `receive`, and marks the webview as receiving meanwhile.
pub(super) fn receiving<R>(number: u64, receive: impl FnOnce() -> R) -> R {
    struct Restore(Option<u64>);

    impl Drop for Restore {
        fn drop(&mut self) {
            RECEIVING.set(self.0);
        }
    }

    let _restore = Restore(RECEIVING.replace(Some(number)));
    receive()
}

pub(super) fn is_receiving(number: u64) -> bool {
    RECEIVING.get() == Some(number)
}
