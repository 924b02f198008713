//! The results of commands, in every syntax of the type.

use ipc_runtime::{AnyError, api, command, payload};
use serde_json::json;

use crate::window;

type Fallible<T> = std::result::Result<T, Trouble>;

#[payload]
#[derive(Debug, PartialEq)]
struct Trouble {
    code: u32,
}

#[command]
fn nothing() {}

#[command]
async fn unit() -> () {}

#[command]
fn aliased(fail: bool) -> Fallible<u32> {
    if fail { Err(Trouble { code: 4 }) } else { Ok(1) }
}

#[command]
async fn any_error(number: &str) -> Result<u32, AnyError> {
    Ok(number.parse()?)
}

#[command]
async fn by_anyhow(number: &str) -> Result<u32, AnyError> {
    let parse = || -> anyhow::Result<u32> { Ok(number.parse()?) };
    Ok(parse()?)
}

#[command(inline)]
fn inline() -> (u8, Option<String>) {
    (1, None)
}

#[command]
async fn panics() -> u8 {
    panic!("on purpose")
}

#[test]
fn unit_is_null() {
    let window = window(api![nothing, unit]);
    for name in ["nothing", "unit"] {
        window.blocking_call::<()>(name, json!({})).unwrap();
    }
}

#[test]
fn a_result_is_recognized_by_its_type() {
    let window = window(api![aliased, any_error, by_anyhow]);
    assert_eq!(window.blocking_call::<u32>("aliased", json!({"fail": false})).unwrap(), 1);
    let error = window.blocking_call::<u32>("aliased", json!({"fail": true})).unwrap_err();
    assert_eq!(error.command::<Trouble>(), Some(Trouble { code: 4 }));
    for name in ["any_error", "by_anyhow"] {
        assert_eq!(window.blocking_call::<u32>(name, json!({"number": "3"})).unwrap(), 3);
        let error = window.blocking_call::<u32>(name, json!({"number": "x"})).unwrap_err();
        assert!(error.message().contains("invalid digit"), "{error:?}");
    }
}

#[test]
fn a_command_is_an_ordinary_function() {
    assert_eq!(aliased(false), Ok(1));
    assert_eq!(inline(), (1, None));
}

#[test]
fn an_inline_command_replies() {
    let returned: (u8, Option<String>) =
        window(api![inline]).blocking_call("inline", json!({})).unwrap();
    assert_eq!(returned, (1, None));
}

#[test]
fn a_panic_is_an_error_and_the_next_call_works() {
    let window = window(api![panics, nothing]);
    assert!(window.blocking_call::<u8>("panics", json!({})).is_err());
    window.blocking_call::<()>("nothing", json!({})).unwrap();
}
