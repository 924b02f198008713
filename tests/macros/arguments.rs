//! The arguments of commands: their number, their names, and borrowed arguments.

use std::path::Path;

use ipc_runtime::{Bytes, Window, api, command, payload};
use serde_json::json;

use crate::window;

#[payload]
#[derive(Clone)]
struct Point {
    x: u32,
}

#[command]
fn no_arguments() -> u32 {
    1
}

#[command]
#[rustfmt::skip]
#[allow(clippy::too_many_arguments)]
async fn sixteen(
    a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32,
    i: u32, j: u32, k: u32, l: u32, m: u32, n: u32, o: u32, p: u32,
) -> u32 {
    a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p
}

#[command]
async fn borrowed(text: &str, points: &[Point], path: &Path, point: &Point) -> u32 {
    tokio::task::yield_now().await;
    let length = text.len() + path.as_os_str().len();
    points.iter().map(|point| point.x).sum::<u32>() + point.x + length as u32
}

#[command]
fn borrowed_here(text: &str, _window: &Window) -> u32 {
    text.len() as u32
}

#[command]
async fn bytes(lent: &[u8], owned: Bytes, whole: &Bytes) -> Bytes {
    tokio::task::yield_now().await;
    Bytes([lent, &owned, whole].concat())
}

#[command]
fn length(content: &[u8]) -> u32 {
    content.len() as u32
}

/// Only the docs of the command.
#[command]
fn documented(
    /// The title.
    ///
    /// It is short.
    title: &str,
    /// The window, which a page does not pass.
    _window: Window,
    #[doc = " How many."]
    #[allow(unused_variables)]
    count: u32,
    plain: bool,
) -> bool {
    plain && title.is_empty()
}

#[command]
#[allow(unused_parens)]
fn optional(mut first_one: Option<u32>, _second: (Option<Point>)) -> Option<u32> {
    first_one.take()
}

#[command]
fn r#type(r#match: u8) -> u8 {
    r#match
}

#[command(rename_all = "kebab-case", rename = "chosen")]
fn kebab(due_date: u32) -> u32 {
    due_date
}

#[command]
fn injected(amount: u32, window: Window) -> String {
    format!("{} {amount}", window.label())
}

#[test]
fn a_command_takes_up_to_sixteen_arguments() {
    let window = window(api![no_arguments, sixteen]);
    assert_eq!(window.blocking_call::<u32>("no_arguments", json!({})).unwrap(), 1);
    let params = json!({
        "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1, "g": 1, "h": 1,
        "i": 1, "j": 1, "k": 1, "l": 1, "m": 1, "n": 1, "o": 1, "p": 2,
    });
    assert_eq!(window.blocking_call::<u32>("sixteen", params).unwrap(), 17);
}

#[test]
fn an_argument_can_be_borrowed() {
    let window = window(api![borrowed, borrowed_here]);
    let params = json!({
        "text": "a\n", "points": [{"x": 1}, {"x": 2}], "path": "/b", "point": {"x": 10},
    });
    assert_eq!(window.blocking_call::<u32>("borrowed", params).unwrap(), 17);
    assert_eq!(window.blocking_call::<u32>("borrowed_here", json!({"text": "ab"})).unwrap(), 2);
}

#[test]
fn bytes_can_be_borrowed() {
    let window = window(api![bytes, length]);
    let [lent, owned, whole] = [[1], [2], [3]].map(Bytes::from);
    let all: Bytes = window.blocking_call("bytes", (lent, owned, whole)).unwrap();
    assert_eq!(all, Bytes::from([1, 2, 3]));
    assert_eq!(window.blocking_call::<u32>("length", (all,)).unwrap(), 3);
    assert!(window.blocking_call::<u32>("length", json!([[1, 2, 3]])).is_err());
}

#[test]
fn an_argument_has_docs() {
    let api = api![documented];
    let command = &api.schema().commands[0];
    assert_eq!(command.header.docs, "Only the docs of the command.");
    let docs: Vec<_> =
        command.arguments.iter().map(|argument| (argument.name, argument.docs)).collect();
    assert_eq!(
        docs,
        [("title", "The title.\n\nIt is short."), ("count", "How many."), ("plain", "")]
    );
    assert!(documented("", window(api![]).window().clone(), 1, true));
}

#[test]
fn an_option_may_be_missing() {
    let window = window(api![optional]);
    assert_eq!(window.blocking_call::<Option<u32>>("optional", json!({})).unwrap(), None);
    let given = window.blocking_call::<Option<u32>>("optional", json!({"firstOne": 3})).unwrap();
    assert_eq!(given, Some(3));
}

#[test]
fn arguments_have_wire_names() {
    let window = window(api![r#type, kebab]);
    assert_eq!(window.blocking_call::<u8>("type", json!({"match": 2})).unwrap(), 2);
    assert_eq!(window.blocking_call::<u32>("chosen", json!({"due-date": 2})).unwrap(), 2);
    assert!(window.blocking_call::<u32>("kebab", json!({"due-date": 2})).is_err());
}

#[test]
fn an_injected_argument_is_not_passed_by_the_page() {
    let api = api![injected];
    let arguments: Vec<_> =
        api.schema().commands[0].arguments.iter().map(|argument| argument.name).collect();
    assert_eq!(arguments, ["amount"]);
    let returned = window(api).blocking_call::<String>("injected", json!({"amount": 1})).unwrap();
    assert_eq!(returned, "main 1");
}
