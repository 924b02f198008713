//! The scenarios, in the order in which they run.

mod crashes;
mod documents;
pub(crate) mod files;
mod hostile;
mod leaving;
mod load;
mod long;
mod plain;
mod torture;
mod windows;

use std::time::Duration;

use ipc_runtime::WindowOptions;

use crate::Harness;

/// A limit that a busy machine meets too.
const SECOND: Duration = Duration::from_secs(1);
/// A delay that users do not notice.
const SOON_ON_SCREEN: Duration = Duration::from_millis(50);

/// The name of a scenario, and its function.
pub(crate) type Scenario = (&'static str, fn(&mut Harness));

/// The scenarios of a normal run.
pub(crate) const ALL: &[Scenario] = &[
    ("calls_settle", |harness| harness.passes("calls")),
    ("events_reach_their_listeners", plain::events),
    ("texts_round_trip", |harness| harness.passes("texts")),
    ("bytes_round_trip", plain::bytes),
    ("windows_have_the_api_of_their_role", windows::two_roles),
    ("other_bindings_are_rejected", windows::other_bindings),
    ("a_page_can_close_its_window", windows::lifecycle),
    ("tasks_wait_for_the_webview_of_a_new_window", windows::early_tasks),
    ("windows_share_storage_unless_they_are_isolated", windows::storage),
    ("focus_changes_are_reported", windows::focus),
    ("the_core_can_prevent_closing", windows::veto),
    ("a_page_can_prevent_closing", windows::page_veto),
    ("a_page_that_hangs_can_be_closed_by_a_second_click", windows::hanging_page),
    ("waiting_for_the_ui_thread_on_the_ui_thread_ends", |harness| harness.passes("waits")),
    ("texts_of_windows_are_errors_or_shown_as_they_are", windows::texts),
    ("an_app_off_the_main_thread_says_so", windows::off_the_main_thread),
    ("a_window_has_the_options_it_is_opened_with", windows::options),
    ("windows_report_their_size_and_place", windows::geometry),
    ("an_attached_webview_can_call", windows::attached),
    ("a_kept_webview_is_told_that_its_window_is_closed", windows::kept_webview),
    ("a_page_can_come_from_a_development_server", windows::dev_server),
    ("a_document_of_another_origin_has_no_bridge", windows::other_origins),
    ("a_path_of_the_router_can_be_reloaded", files::router),
    ("a_page_has_a_query_and_a_fragment", files::address),
    ("a_page_outside_of_the_files_is_an_error", files::outside),
    ("missing_files_are_shown_in_the_page", files::missing),
    ("parts_of_files_can_be_fetched", |harness| harness.passes("parts")),
    ("a_slow_file_delays_nothing_else", files::slow),
    ("a_large_file_leaves_time_for_the_ui", files::large),
    ("a_reload_ends_the_calls_of_the_page", documents::reload),
    ("navigation_begins_a_new_document", documents::navigation),
    ("a_crashed_page_can_be_reloaded", crashes::killed),
    ("calls_in_bursts_settle", |harness| harness.passes("bursts")),
    ("a_slow_call_does_not_delay_a_burst", |harness| harness.passes("slow")),
    ("a_page_that_only_listens_receives_all_events", load::flood),
    ("a_blocked_ui_thread_loses_no_events", load::blocked),
    ("commands_can_stream_results", |harness| harness.passes("streams")),
    ("channels_deliver_messages_in_order", |harness| harness.passes("channels")),
    ("commands_can_read_streams", |harness| harness.passes("sources")),
    ("a_command_can_read_and_stream_at_once", |harness| harness.passes("duplex")),
    ("calls_can_be_cancelled", |harness| harness.passes("stops")),
    ("slow_readers_do_not_slow_others", |harness| harness.passes("pressure")),
    ("unread_attachments_are_released", |harness| harness.passes("unread")),
    ("pages_reply_to_requests", long::requests),
    ("events_are_delivered_as_declared", long::deliveries),
    ("calls_and_streams_end_with_their_page", long::lifetimes),
    ("many_reloads_leak_nothing", |harness| torture::reloads(harness, 20)),
    ("a_page_at_full_speed_leaves_time_for_the_ui", |harness| load::full_speed(harness, SECOND)),
    ("an_attached_webview_at_full_speed_leaves_time_for_the_ui", |harness| {
        load::full_speed_attached(harness, SECOND)
    }),
    ("many_windows_leave_nothing", |harness| torture::windows(harness, 20, |window| window)),
    ("many_incognito_windows_leave_nothing", |harness| {
        torture::windows(harness, 10, WindowOptions::incognito)
    }),
    ("many_panics_leak_nothing", |harness| torture::panics(harness, 1000)),
    ("many_crashes_leak_nothing", |harness| torture::kills(harness, 2)),
    ("a_large_download_needs_little_memory", |harness| torture::transfer(harness, "down", 40)),
    ("a_large_upload_needs_little_memory", |harness| torture::transfer(harness, "up", 40)),
    ("a_page_may_override_all_globals", |harness| harness.passes("overrides")),
    ("the_next_document_gets_no_frame_of_the_one_before", |harness| {
        leaving::frames_of_the_document_before(harness, 60)
    }),
    ("no_link_leads_out_of_a_page", leaving::links),
    ("no_file_is_saved_without_the_application", leaving::downloads),
    ("a_page_that_closes_its_window_requests_it", leaving::closing),
    ("a_stuck_page_holds_up_no_other_window", leaving::stuck),
    ("a_page_may_define_properties_of_all_objects", |harness| harness.passes("polluted")),
    ("forged_frames_are_ignored", hostile::forged_frames),
    ("subframes_have_no_bridge", hostile::subframes),
];

/// Scenarios that run long enough to reveal leaks.
pub(crate) const TORTURE: &[Scenario] = &[
    ("the_next_document_gets_no_frame_of_the_one_before", |harness| {
        leaving::frames_of_the_document_before(harness, 1000)
    }),
    ("many_reloads_leak_nothing", |harness| torture::reloads(harness, 1000)),
    ("a_page_at_full_speed_leaves_time_for_the_ui", |harness| {
        load::full_speed(harness, SOON_ON_SCREEN)
    }),
    ("an_attached_webview_at_full_speed_leaves_time_for_the_ui", |harness| {
        load::full_speed_attached(harness, SOON_ON_SCREEN)
    }),
    ("many_windows_leave_nothing", |harness| torture::windows(harness, 500, |window| window)),
    ("many_incognito_windows_leave_nothing", |harness| {
        torture::windows(harness, 100, WindowOptions::incognito)
    }),
    ("many_panics_leak_nothing", |harness| torture::panics(harness, 100_000)),
    ("many_crashes_leak_nothing", |harness| torture::kills(harness, 20)),
    ("a_large_download_needs_little_memory", |harness| torture::transfer(harness, "down", 2048)),
    ("a_large_upload_needs_little_memory", |harness| torture::transfer(harness, "up", 2048)),
];
