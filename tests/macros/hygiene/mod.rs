//! The expansions do not depend on the names in the user's module.

mod no_prelude;
mod poisoned;

use ipc_runtime::{Bytes, JsonValue};
use serde_json::json;

use crate::window;

#[test]
fn an_expansion_needs_no_prelude() {
    let window = window(no_prelude::api());
    assert_eq!(window.blocking_call::<u32>("with_a_default", json!({"title": "a"})).unwrap(), 7);
    let error = window.blocking_call::<()>("fallible", json!({"ok": false})).unwrap_err();
    let refusal: no_prelude::Refusal = error.command().unwrap();
    assert!(matches!(refusal, no_prelude::Refusal::Plain { code: 3 }));
    let keys = json!({"other": [1], "only_read": 1, "items": [1]});
    let params = (Bytes::from([1]), 5, "a", keys);
    let (sum, transparent) = window.blocking_call("keys", params).unwrap();
    assert_eq!((sum, transparent), (4_usize, no_prelude::Transparent { inner: Some(5) }));
    let written: JsonValue = window.blocking_call("written", (1,)).unwrap();
    assert_eq!(written.0, json!({"list": [2], "only_written": 1, "items": [1]}));
}

#[test]
fn the_runtime_can_have_another_name() {
    let params = json!({"title": "a", "wanted": {"title": "a"}});
    assert!(window(no_prelude::api()).blocking_call::<bool>("by_another_name", params).unwrap());
}

#[test]
fn common_names_can_be_redefined() {
    let window = window(poisoned::api());
    let params = json!({"call": 1, "arguments": 2, "a0": 3, "returned": "!"});
    assert_eq!(window.blocking_call::<String>("variables", params).unwrap(), "6!");
    let params = json!({"kind": {"Ok": {"type": 4}}});
    let page: poisoned::Page<poisoned::Kind> = window.blocking_call("page", params).unwrap();
    assert_eq!(page.items, [poisoned::Kind::Ok { r#type: 4 }]);
}
