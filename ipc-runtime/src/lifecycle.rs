//! What happens to windows and their pages, as events.
//!
//! The core listens with [`Ipc::on`](crate::Ipc::on); no role has to list anything for that. A page listens to those that
//! its role lists: to its own window's and to those of others, but for [`CloseRequested`], which only the page of the
//! window in question is sent.
//!
//! ```
//! # use ipc_runtime::{Ipc, lifecycle::PageReady};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let ipc = Ipc::builder().build()?;
//! ipc.listen::<PageReady>(|event, _| println!("{} has loaded its page", event.window))?;
//! # Ok(())
//! # }
//! ```
//!
//! # Closing
//!
//! When somebody asks for a window to be closed, [`CloseRequested`] is raised and the handlers of
//! [`Ipc::on_close_requested`](crate::Ipc::on_close_requested) are asked. If none keeps the window open, and its page does
//! not listen to [`CloseRequested`], it is closed. A page that listens decides itself: it calls [`close_window`] when it is
//! done.

use std::any::TypeId;

use ipc_core::IpcError;
use ipc_core::values::Values;

use crate::api::EntryKind;
pub use crate::closing::Close;
use crate::event::{Emittable, Event};
use crate::ipc::Ipc;
use crate::pool::Job;
use crate::ui::UiClosed;
use crate::window::Window;
use crate::{Api, api, command, event, panics};

/// A window has loaded its first page, and the page can be talked to.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageReady {
    /// The label of the window.
    pub window: String,
}

/// A page has taken the place of another in the same window: it was reloaded, or the user went elsewhere.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageReloaded {
    /// The label of the window.
    pub window: String,
}

/// A page is gone without another in its place: the process that showed it has crashed, or was ended. Its session has
/// ended; the window is there, and shows nothing. `ui.webview().reload()` within [`Window::on_ui`] loads the page again.
///
/// Webviews tell this on Linux, macOS and iOS, and not yet on Windows and Android.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCrashed {
    /// The label of the window.
    pub window: String,
}

/// A window has got the keyboard, or lost it.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FocusChanged {
    /// The label of the window.
    pub window: String,
    /// Whether it has it now.
    pub focused: bool,
}

/// Somebody wants a window closed: the user, through its title bar or a shortcut, or the core, with
/// [`Window::request_close`].
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseRequested {
    /// The label of the window.
    pub window: String,
}

/// A window is gone.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowClosed {
    /// The label that it had.
    pub window: String,
}

/// Closes the window that calls, without asking anybody.
#[command]
pub fn close_window(window: Window) {
    // A window that is closed already is what the caller wants.
    let _ = window.close();
}

/// All events of this module, and [`close_window`].
pub fn api() -> Api {
    api![
        PageReady,
        PageReloaded,
        PageCrashed,
        FocusChanged,
        CloseRequested,
        WindowClosed,
        close_window
    ]
}

/// Whether the core raises this event by itself.
pub(crate) fn raises<E: Event>() -> bool {
    EVENTS.iter().any(|event| event() == TypeId::of::<E>())
}

/// Whether the core raises an event of this name, and it is not this one.
pub(crate) fn has_name_of(entry: &EntryKind) -> bool {
    let raised = api();
    let mut raised = raised.distinct().into_iter();
    raised.any(|own| own.header().name == entry.header().name && !own.is(entry))
}

const EVENTS: [fn() -> TypeId; 6] = [
    TypeId::of::<PageReady>,
    TypeId::of::<PageReloaded>,
    TypeId::of::<PageCrashed>,
    TypeId::of::<FocusChanged>,
    TypeId::of::<CloseRequested>,
    TypeId::of::<WindowClosed>,
];

/// Tells the core's handlers and the pages of an event. Handlers run in order, and not on this thread.
pub(crate) fn raise<E: Emittable>(window: &Window, event: &E) {
    window.ipc().emit(event);
    tell_core(window, event);
}

fn tell_core<E: Event>(window: &Window, event: &E) {
    let ipc = window.ipc();
    let name = E::HEADER.name;
    let handlers = ipc.handlers_of(name);
    let Ok(params) = serde_json::to_string(&(event,)) else { return };
    let window = window.clone();
    let job: Job = Box::new(move || {
        for handler in &handlers {
            let _: Result<Result<(), IpcError>, IpcError> =
                panics::catch(name, || handler.receive(&params, &Values::PLAIN, &window));
        }
        // A handler that was stopped meanwhile is dropped here.
        panics::drop_quietly(name, handlers);
    });
    run_in_order(ipc, job);
}

fn run_in_order(ipc: &Ipc, job: Job) {
    let taken = ipc.lifecycle().submit(ipc.pool(), job);
    debug_assert!(taken.is_ok(), "this line has no end");
}

impl Window {
    /// Closes the window. What it had pending is not answered any more; nobody is asked.
    ///
    /// # Errors
    /// When it is closed already.
    pub fn close(&self) -> Result<(), UiClosed> {
        if !self.ipc().remove_window(self) {
            return Err(UiClosed);
        }
        self.host().close();
        raise(self, &WindowClosed { window: self.label().to_owned() });
        Ok(())
    }

    /// Does what a click on the cross in the title bar does: asks, and closes the window if nobody objects. See
    /// [the module `lifecycle`](crate::lifecycle). It does not wait for the outcome.
    pub fn request_close(&self) {
        if !self.ipc().is_open(self) {
            return;
        }
        let name = CloseRequested::HEADER.name;
        let event = CloseRequested { window: self.label().to_owned() };
        self.emit(&event);
        tell_core(self, &event);
        let window = self.clone();
        let job: Job = Box::new(move || {
            let ipc = window.ipc();
            if !ipc.is_open(&window) {
                // It has been asked for twice, and closed at the first.
                return;
            }
            let kept = ipc.close_handlers().ask(&window) == Close::Prevent;
            let page_decides = ipc.session_of(&window).is_some_and(|session| session.listens(name));
            if !kept && !page_decides {
                let _ = window.close();
            }
        });
        run_in_order(self.ipc(), job);
    }
}
