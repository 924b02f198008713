//! The web contexts of an app: windows of one context share storage, cookies, and on Linux a network
//! process.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;

use wry::{WebContext, WebViewBuilder};

use super::run::SCHEME;
use crate::ipc::options::ContextChoice;

/// The contexts that windows share, by their folders.
pub(super) struct Contexts {
    app_folder: Option<PathBuf>,
    shared: RefCell<HashMap<Option<PathBuf>, WebContext>>,
}

impl Contexts {
    /// Creates the contexts of an app that keeps the data of its pages in `app_folder`.
    pub(super) fn new(app_folder: Option<PathBuf>) -> Self {
        Contexts { app_folder, shared: RefCell::default() }
    }

    /// Calls `build` with a builder in the chosen context. The second argument is set for the first
    /// webview of a context, which registers the protocols of all.
    pub(super) fn with<R>(
        &self,
        choice: &ContextChoice,
        build: impl FnOnce(WebViewBuilder<'_>, bool) -> wry::Result<R>,
    ) -> wry::Result<R> {
        let folder = match choice {
            ContextChoice::App => self.app_folder.clone(),
            ContextChoice::Folder(folder) => Some(folder.clone()),
            ContextChoice::Incognito => {
                return build(WebViewBuilder::new().with_incognito(true), true);
            }
        };
        let mut shared = self.shared.borrow_mut();
        let context = shared.entry(folder.clone()).or_insert_with(|| WebContext::new(folder));
        let is_first = !context.is_custom_protocol_registered(SCHEME);
        build(WebViewBuilder::new_with_web_context(context), is_first)
    }
}
