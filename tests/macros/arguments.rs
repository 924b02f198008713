//! Arguments: how many, by what name, owned or borrowed.

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
fn none_at_all() -> u32 {
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

/// What is told of arguments is told of nothing else.
#[command]
fn told(
    /// The title.
    ///
    /// It is short.
    title: &str,
    /// The caller, which pages do not pass.
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
fn left_out(mut first_one: Option<u32>, _second: (Option<Point>)) -> Option<u32> {
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
fn none_and_sixteen_arguments() {
    let window = window(api![none_at_all, sixteen]);
    assert_eq!(window.blocking_call::<u32>("none_at_all", json!({})).unwrap(), 1);
    let params = json!({
        "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1, "g": 1, "h": 1,
        "i": 1, "j": 1, "k": 1, "l": 1, "m": 1, "n": 1, "o": 1, "p": 2,
    });
    assert_eq!(window.blocking_call::<u32>("sixteen", params).unwrap(), 17);
}

#[test]
fn arguments_may_be_borrowed() {
    let window = window(api![borrowed, borrowed_here]);
    let params = json!({
        "text": "a\n", "points": [{"x": 1}, {"x": 2}], "path": "/b", "point": {"x": 10},
    });
    assert_eq!(window.blocking_call::<u32>("borrowed", params).unwrap(), 17);
    assert_eq!(window.blocking_call::<u32>("borrowed_here", json!({"text": "ab"})).unwrap(), 2);
}

#[test]
fn bytes_may_be_borrowed() {
    let window = window(api![bytes, length]);
    let [lent, owned, whole] = [[1], [2], [3]].map(Bytes::from);
    let all: Bytes = window.blocking_call("bytes", (lent, owned, whole)).unwrap();
    assert_eq!(all, Bytes::from([1, 2, 3]));
    assert_eq!(window.blocking_call::<u32>("length", (all,)).unwrap(), 3);
    assert!(window.blocking_call::<u32>("length", json!([[1, 2, 3]])).is_err());
}

#[test]
fn arguments_have_docs() {
    let api = api![told];
    let command = &api.schema().commands[0];
    assert_eq!(command.header.docs, "What is told of arguments is told of nothing else.");
    let docs: Vec<_> =
        command.arguments.iter().map(|argument| (argument.name, argument.docs)).collect();
    assert_eq!(
        docs,
        [("title", "The title.\n\nIt is short."), ("count", "How many."), ("plain", "")]
    );
    assert!(told("", window(api![]).window().clone(), 1, true));
}

#[test]
fn an_option_may_be_left_out() {
    let window = window(api![left_out]);
    assert_eq!(window.blocking_call::<Option<u32>>("left_out", json!({})).unwrap(), None);
    let given = window.blocking_call::<Option<u32>>("left_out", json!({"firstOne": 3})).unwrap();
    assert_eq!(given, Some(3));
}

#[test]
fn names_on_the_wire() {
    let window = window(api![r#type, kebab]);
    assert_eq!(window.blocking_call::<u8>("type", json!({"match": 2})).unwrap(), 2);
    assert_eq!(window.blocking_call::<u32>("chosen", json!({"due-date": 2})).unwrap(), 2);
    assert!(window.blocking_call::<u32>("kebab", json!({"due-date": 2})).is_err());
}

#[test]
fn what_the_core_gives_is_no_argument_of_the_page() {
    let api = api![injected];
    let arguments: Vec<_> =
        api.schema().commands[0].arguments.iter().map(|argument| argument.name).collect();
    assert_eq!(arguments, ["amount"]);
    let told = window(api).blocking_call::<String>("injected", json!({"amount": 1})).unwrap();
    assert_eq!(told, "main 1");
}
