//! The contract of requests, and the delivery of events.

use std::collections::HashMap;

use ipc_runtime::{Api, Bindings, Request, api, event, payload, request};

/// Asks for confirmation before data is lost.
#[request(reply = bool, error = ConfirmError)]
struct Confirm {
    question: String,
}

#[payload]
#[derive(Debug, PartialEq)]
enum ConfirmError {
    Busy,
}

#[request(reply = HashMap<String, (u8, Option<u8>)>, rename = "marks")]
struct Marks;

#[request(reply = ())]
enum Focus {
    Title,
    Body,
}

#[event(keep_last, coalesce)]
struct Moved(u32);

#[event(from = both, lossless)]
struct Typed(String);

#[event]
struct Plain;

fn contract(api: &Api) -> Vec<String> {
    let contract = api.contract();
    let entries = contract.entries().iter().filter(|(name, _)| !name.starts_with("type "));
    entries.map(|(name, text)| format!("{name}: {text}")).collect()
}

#[test]
fn a_request_declares_its_reply_and_its_error() {
    assert_eq!(
        contract(&api![Confirm, Marks, Focus]),
        [
            "request Confirm: (payload: Confirm) => boolean throws ConfirmError",
            "request Focus: (payload: Focus) => null",
            "request marks: (payload: Marks) => Record<string, [u8, u8 | null]>",
        ]
    );
    let files = Bindings::of(&api![Confirm, Focus, Marks]).render().unwrap();
    let index = &files.iter().find(|(name, _)| name == "index.ts").unwrap().1;
    for part in [
        "export const confirm: PageRequest<Confirm, boolean, ConfirmError> =",
        "export const focus: PageRequest<Focus, void> =",
        "PageRequest<Marks, Record<string, readonly [number, number | null]>> =",
    ] {
        assert!(index.contains(part), "{part}\nis not in:\n{index}");
    }
}

#[test]
fn a_request_is_an_ordinary_type() {
    fn reply<Q: Request>(_: &Q, reply: Q::Reply) -> Q::Reply {
        reply
    }
    let confirm = Confirm { question: "Sure?".to_owned() };
    assert!(reply(&confirm, !confirm.question.is_empty()));
    let all = [Focus::Title, Focus::Body];
    all.iter().for_each(|focus| reply(focus, ()));
    assert_eq!(ConfirmError::Busy, ConfirmError::Busy);
}

#[test]
fn an_event_declares_its_delivery() {
    assert_eq!(
        contract(&api![Moved, Typed, Plain]),
        [
            "event Moved: from the backend, keep_last, coalesce: Moved",
            "event Plain: from the backend: Plain",
            "event Typed: from both, lossless: Typed",
        ]
    );
    let _ = (Moved(1).0, Typed(String::new()).0);
}
