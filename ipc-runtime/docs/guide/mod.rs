//! Guides: from an empty folder to a program that ships.
//!
//! - [Getting started](getting_started): from an empty folder to a window, without a bundler and
//!   with Vite
//! - [Roles and windows](roles_and_windows): who may call what; opening, finding and closing
//!   windows
//! - [Types](types): what types are in TypeScript, and types of other crates
//! - [Errors](errors): typed errors, [`AnyError`](crate::AnyError), `safe`
//! - [State and background tasks](state_and_tasks): shared state, tasks, deadlines, shutdown
//! - [Streams and progress](streams): results that stream, uploads, callbacks, progress, cancelling
//! - [Events](events): which kind of event when
//! - [Testing](testing): commands without a window, pages without a backend
//! - [Desktop](desktop): dialogs, menus, a tray icon, the place of a window
//! - [A webview of your own](own_webview): without `App`, in an event loop of yours
//! - [Shipping](shipping): one binary with its pages, release settings
//! - [Coming from Tauri](from_tauri): the same program, side by side
//!
//! The guides are Markdown files in `docs/guide` of this crate, so they can be read beside the
//! source, too. Their samples are compiled, and run where they can, as tests.

/// Includes the guides. As files they link to each other by name. The link definitions that are put
/// before them here lead to the modules instead, since the first definition of a link counts.
macro_rules! guides {
    ($($name:ident, $file:literal, $condition:meta, $items:literal;)*) => {$(
        #[doc = "[getting started]: crate::guide::getting_started"]
        #[doc = "[roles and windows]: crate::guide::roles_and_windows"]
        #[doc = "[types]: crate::guide::types"]
        #[doc = "[errors]: crate::guide::errors"]
        #[doc = "[state and tasks]: crate::guide::state_and_tasks"]
        #[doc = "[streams]: crate::guide::streams"]
        #[doc = "[events]: crate::guide::events"]
        #[doc = "[asking the page]: crate::guide::events#asking-the-page"]
        #[doc = "[testing]: crate::guide::testing"]
        #[doc = "[desktop]: crate::guide::desktop"]
        #[doc = "[webview of your own]: crate::guide::own_webview"]
        #[doc = "[shipping]: crate::guide::shipping"]
        #[doc = "[coming from Tauri]: crate::guide::from_tauri"]
        #[doc = ""]
        #[cfg_attr($condition, doc = include_str!($file))]
        #[cfg_attr(not($condition), doc = "This guide needs the feature `app`.")]
        #[doc = ""]
        #[cfg_attr($condition, doc = concat!("# API\n\n", $items))]
        pub mod $name {}
    )*};
}

guides! {
    getting_started, "getting-started.md", feature = "app",
        "[`Ipc`](crate::Ipc), [`api!`](crate::api), [`#[command]`](macro@crate::command), \
         [`#[event]`](macro@crate::event), [`Bindings`](crate::Bindings)";
    roles_and_windows, "roles-and-windows.md", feature = "app",
        "[`Api`](crate::Api), [`IpcBuilder::role`](crate::IpcBuilder::role), \
         [`Window`](crate::Window), [`WindowOptions`](crate::WindowOptions), \
         [`Extract`](crate::Extract), [`lifecycle`](crate::lifecycle)";
    types, "types.md", all(),
        "[`#[payload]`](macro@crate::payload), [`Payload`](crate::Payload), \
         [`Bytes`](crate::Bytes), [`JsonValue`](crate::JsonValue), [`schema`](crate::schema)";
    errors, "errors.md", all(),
        "[`AnyError`](crate::AnyError), [`IpcError`](crate::IpcError), \
         [`ErrorCode`](crate::ErrorCode), [`RequestError`](crate::RequestError), \
         [`Budgets`](crate::Budgets), [`Limits`](crate::Limits)";
    state_and_tasks, "state-and-tasks.md", feature = "app",
        "[`State`](crate::State), [`Ipc::runtime`](crate::Ipc::runtime), \
         [`IpcBuilder::timeout`](crate::IpcBuilder::timeout), \
         [`CancellationToken`](crate::CancellationToken), \
         [`Ipc::spawn`](crate::Ipc::spawn), [`Ipc::shutdown`](crate::Ipc::shutdown)";
    streams, "streams.md", all(),
        "[`Stream`](crate::Stream), [`Streaming`](crate::Streaming), \
         [`Channel`](crate::Channel), [`Progress`](crate::Progress), \
         [`CancellationToken`](crate::CancellationToken), [`Budgets`](crate::Budgets)";
    events, "events.md", all(),
        "[`#[event]`](macro@crate::event), [`Ipc::emit`](crate::Ipc::emit), \
         [`Ipc::deliver`](crate::Ipc::deliver), [`Ipc::listen`](crate::Ipc::listen), \
         [`#[request]`](macro@crate::request), [`Window::request`](crate::Window::request)";
    testing, "testing.md", all(),
        "[`Ipc::test_window`](crate::Ipc::test_window), \
         [`TestWindow`](ipc_runtime::transport::TestWindow), [`Bindings`](crate::Bindings)";
    // Its samples are the files of `examples/desktop`, which has the crates that they use.
    desktop, "desktop.md", all(feature = "app", not(doctest)),
        "[`Window::on_ui`](crate::Window::on_ui), [`UiContext`](crate::UiContext), \
         [`Ipc::on_close_requested`](crate::Ipc::on_close_requested), \
         [`WindowOptions`](crate::WindowOptions)";
    own_webview, "own-webview.md", feature = "app",
        "[`Ipc::attach`](crate::Ipc::attach), [`Ipc::frame_window`](crate::Ipc::frame_window), \
         [`Window::close`](crate::Window::close)";
    shipping, "shipping.md", feature = "app",
        "[`Bindings`](crate::Bindings), [`Api::names`](crate::Api::names)";
    from_tauri, "from-tauri.md", all(),
        "[`Ipc`](crate::Ipc), [`State`](crate::State), [`Channel`](crate::Channel), \
         [`AnyError`](crate::AnyError)";
}

/// The samples of the README.
#[cfg(all(doctest, feature = "app"))]
#[doc = include_str!("../../../README.md")]
struct Readme;
