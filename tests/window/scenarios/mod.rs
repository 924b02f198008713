//! What has to be true in a real window.

mod crashes;
mod documents;
mod hostile;
mod load;
mod long;
mod plain;
mod torture;
mod windows;

use std::time::Duration;

use crate::Bench;

/// What no machine needs that is only busy.
const SECOND: Duration = Duration::from_secs(1);
/// What a person takes for at once.
const SOON_ON_SCREEN: Duration = Duration::from_millis(50);

/// A name, and what is done.
pub(crate) type Scenario = (&'static str, fn(&mut Bench));

/// All of them, in the order in which they run.
pub(crate) const ALL: &[Scenario] = &[
    ("calls", |bench| bench.passes("calls")),
    ("events", plain::events),
    ("texts_come_back_to_the_byte", |bench| bench.passes("texts")),
    ("bytes_come_back_to_the_byte", plain::bytes),
    ("two_windows_of_different_roles", windows::two_roles),
    ("a_page_with_other_bindings", windows::other_bindings),
    ("a_window_is_opened_and_closed_by_a_command", windows::lifecycle),
    ("the_keyboard_goes_from_window_to_window", windows::focus),
    ("a_window_can_be_kept_open", windows::veto),
    ("a_page_may_decide_about_closing", windows::page_veto),
    ("a_webview_of_ones_own", windows::attached),
    ("a_development_server", windows::dev_server),
    ("a_document_of_another_origin", windows::other_origins),
    ("a_reload", documents::reload),
    ("another_document", documents::navigation),
    ("a_page_whose_process_is_killed", crashes::killed),
    ("calls_in_bursts", |bench| bench.passes("bursts")),
    ("a_slow_call_in_a_burst", |bench| bench.passes("slow")),
    ("a_page_that_only_listens", load::flood),
    ("a_ui_thread_that_stands_still", load::blocked),
    ("results_that_stream", |bench| bench.passes("streams")),
    ("channels", |bench| bench.passes("channels")),
    ("streams_from_the_page", |bench| bench.passes("sources")),
    ("a_stream_in_and_a_stream_out", |bench| bench.passes("duplex")),
    ("calls_that_are_stopped", |bench| bench.passes("stops")),
    ("a_slow_reader_and_a_quick_one", |bench| bench.passes("pressure")),
    ("bytes_that_nobody_reads", |bench| bench.passes("unread")),
    ("requests_to_the_page", long::requests),
    ("what_becomes_of_events", long::deliveries),
    ("what_a_page_had_ends_with_it", long::lifetimes),
    ("many_reloads", |bench| torture::reloads(bench, 20)),
    ("a_page_at_full_speed", |bench| load::full_speed(bench, SECOND)),
    ("a_webview_of_ones_own_at_full_speed", |bench| load::full_speed_attached(bench, SECOND)),
    ("many_panics", |bench| torture::panics(bench, 1000)),
    ("many_kills", |bench| torture::kills(bench, 2)),
    ("much_down", |bench| torture::much(bench, "down", 40)),
    ("much_up", |bench| torture::much(bench, "up", 40)),
    ("a_page_that_overrides_everything", |bench| bench.passes("overrides")),
    ("forged_frames", hostile::forged_frames),
    ("frames_of_other_origins", hostile::subframes),
];

/// The same, for as long as it takes to see what stays behind.
pub(crate) const TORTURE: &[Scenario] = &[
    ("reloads", |bench| torture::reloads(bench, 1000)),
    ("full_speed", |bench| load::full_speed(bench, SOON_ON_SCREEN)),
    ("full_speed_attached", |bench| load::full_speed_attached(bench, SOON_ON_SCREEN)),
    ("panics", |bench| torture::panics(bench, 100_000)),
    ("kills", |bench| torture::kills(bench, 20)),
    ("down", |bench| torture::much(bench, "down", 2048)),
    ("up", |bench| torture::much(bench, "up", 2048)),
];
