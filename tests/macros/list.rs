//! `api![…]`.

use ipc_runtime::{Api, api, command, event, request};

#[command]
fn one() {}

#[command]
fn two() {}

#[event]
struct Happened;

#[request(reply = bool)]
struct Confirm;

fn names(api: &Api) -> Vec<&'static str> {
    api.names().collect()
}

fn more() -> Api {
    api![two]
}

#[test]
fn an_api_lists_commands_events_requests_and_other_apis() {
    assert_eq!(names(&api![]), [""; 0]);
    assert_eq!(names(&api![one]), ["one"]);
    assert_eq!(names(&api![one, Happened, more(),]), ["one", "Happened", "two"]);
    assert_eq!(names(&api![Confirm, one]), ["Confirm", "one"]);
    let given = more();
    assert_eq!(names(&api![(given), one]), ["two", "one"]);
    assert_eq!(names(&api![api![one], if true { more() } else { api![] }]), ["one", "two"]);
}

#[test]
fn an_entry_can_depend_on_a_cfg() {
    let api = api![
        #[cfg(any())]
        absent,
        #[cfg(all())]
        one,
        #[cfg(any())]
        two,
        #[cfg(not(any()))]
        two,
        #[cfg(any())]
        crate::absent::api(),
    ];
    assert_eq!(names(&api), ["one", "two"]);
}
