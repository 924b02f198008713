//! Types that refuse unknown members, among the members of others: `build()` rejects a combination
//! if serde refuses any value of it, and accepts the combination if not.

use std::fmt::Debug;

use ipc_runtime::{Api, Bindings, Ipc, Payload, api, command, payload};

#[payload]
#[derive(Debug, PartialEq, Clone, Copy, Default)]
struct Open {
    open: u8,
}

#[payload]
#[derive(Debug, PartialEq, Clone, Copy)]
#[serde(deny_unknown_fields)]
struct Closed {
    closed: u8,
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct ClosedEmpty {}

#[payload]
#[derive(Debug, PartialEq)]
struct Empty {}

#[payload]
#[derive(Debug, PartialEq)]
struct Unit;

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "kind", deny_unknown_fields)]
enum ClosedTagged {
    Named { named: u8 },
    Unit,
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "kind", deny_unknown_fields)]
enum ClosedUnits {
    First,
    Second,
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "kind")]
enum TaggedOf<T> {
    Content(T),
    Other { other: u8 },
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "outer")]
enum TaggedAgain<T> {
    Content(TaggedOf<T>),
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(untagged, deny_unknown_fields)]
enum ClosedUntagged {
    One { one: u8 },
    Two { two: u8 },
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(untagged)]
enum UntaggedOf<T> {
    Content(T),
    Other { other: u8 },
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "type", content = "data", deny_unknown_fields)]
enum ClosedAdjacent {
    Named { named: u8 },
    Closed(Closed),
    Unit,
}

#[payload]
#[derive(Debug, PartialEq)]
struct Alone<T> {
    own: bool,
    #[serde(flatten)]
    it: T,
}

#[payload]
#[derive(Debug, PartialEq)]
struct Inner<T> {
    inner: bool,
    #[serde(flatten)]
    it: T,
}

#[payload]
#[derive(Debug, PartialEq)]
struct Both<A, B> {
    #[serde(flatten)]
    a: A,
    #[serde(flatten)]
    b: B,
}

#[payload]
#[derive(Debug, PartialEq)]
#[serde(tag = "variant")]
enum InVariant<A, B> {
    Both {
        #[serde(flatten)]
        a: A,
        #[serde(flatten)]
        b: B,
    },
}

#[payload]
#[derive(Debug, PartialEq)]
struct Newtype<T>(T);

const OPEN: Open = Open { open: 1 };
const CLOSED: Closed = Closed { closed: 1 };

/// Compares `build()` with serde.
fn check<T: Payload + Debug + PartialEq>(name: &str, api: &Api, values: &[T]) -> bool {
    let comes_back = |value: &T| {
        let text = serde_json::to_string(value).unwrap();
        serde_json::from_str::<T>(&text).is_ok_and(|back| back == *value)
    };
    let round_trips = values.iter().all(comes_back);
    let built = Ipc::builder().role("main", api.clone()).build();
    match (built, round_trips) {
        (Ok(_), true) => drop(Bindings::of(api).render().unwrap()),
        (Err(error), false) => {
            let error = error.to_string();
            assert!(error.contains("serde would give it the members of"), "{name}: {error}");
        }
        (built, _) => panic!("{name}: serde round-trips {round_trips}, but {built:?}"),
    }
    round_trips
}

macro_rules! check {
    ($($ty:ty: [$($value:expr),*], $round_trips:literal;)*) => {$({
        #[command]
        fn takes(value: $ty) {
            let _ = value;
        }
        let values: &[$ty] = &[$($value),*];
        let name = stringify!($ty);
        assert_eq!(check(name, &api![takes], values), $round_trips, "{name}");
    })*};
}

#[test]
fn types_that_deny_unknown_fields_are_rejected_where_serde_refuses_values() {
    let (tagged, unit) = (|| ClosedTagged::Named { named: 1 }, || ClosedTagged::Unit);
    let (one, two) = (|| ClosedUntagged::One { one: 1 }, || ClosedUntagged::Two { two: 1 });
    let deep = || TaggedAgain::Content(TaggedOf::Content(CLOSED));
    check! {
        // Alone, or flattened alone.
        Closed: [CLOSED], true;
        ClosedTagged: [tagged(), unit()], true;
        ClosedUntagged: [one(), two()], true;
        ClosedAdjacent: [ClosedAdjacent::Named { named: 1 }, ClosedAdjacent::Unit], true;
        TaggedOf<Closed>: [TaggedOf::Content(CLOSED)], true;
        TaggedOf<ClosedEmpty>: [TaggedOf::Content(ClosedEmpty {})], true;
        TaggedAgain<Closed>: [deep()], true;
        UntaggedOf<Closed>: [UntaggedOf::Content(CLOSED)], true;
        Alone<Closed>: [Alone { own: true, it: CLOSED }], true;
        Alone<ClosedTagged>: [Alone { own: true, it: tagged() }, Alone { own: true, it: unit() }], true;
        Alone<ClosedUntagged>: [Alone { own: true, it: one() }, Alone { own: true, it: two() }], true;
        Alone<TaggedAgain<Closed>>: [Alone { own: true, it: deep() }], true;
        Alone<Inner<ClosedTagged>>:
            [Alone { own: true, it: Inner { inner: true, it: tagged() } }], true;
        TaggedOf<Alone<Closed>>: [TaggedOf::Content(Alone { own: true, it: CLOSED })], true;
        // A struct and an adjacently tagged enum are given their own members.
        Both<Closed, Open>: [Both { a: CLOSED, b: OPEN }], true;
        Both<Open, Closed>: [Both { a: OPEN, b: CLOSED }], true;
        Both<Newtype<Closed>, Open>: [Both { a: Newtype(CLOSED), b: OPEN }], true;
        Both<Alone<Closed>, Open>: [Both { a: Alone { own: true, it: CLOSED }, b: OPEN }], true;
        Both<ClosedAdjacent, Open>: [
            Both { a: ClosedAdjacent::Named { named: 1 }, b: OPEN },
            Both { a: ClosedAdjacent::Closed(CLOSED), b: OPEN },
            Both { a: ClosedAdjacent::Unit, b: OPEN }
        ], true;
        // Others are given what is left.
        Both<ClosedTagged, Open>: [Both { a: tagged(), b: OPEN }, Both { a: unit(), b: OPEN }], false;
        Both<Open, ClosedTagged>: [Both { a: OPEN, b: tagged() }, Both { a: OPEN, b: unit() }], true;
        Both<ClosedTagged, Empty>: [Both { a: tagged(), b: Empty {} }], true;
        Both<ClosedTagged, ClosedAdjacent>:
            [Both { a: tagged(), b: ClosedAdjacent::Unit }], false;
        Both<ClosedAdjacent, ClosedTagged>:
            [Both { a: ClosedAdjacent::Unit, b: tagged() }], true;
        Both<ClosedUnits, Open>: [
            Both { a: ClosedUnits::First, b: OPEN },
            Both { a: ClosedUnits::Second, b: OPEN }
        ], true;
        Both<TaggedOf<Closed>, Open>: [
            Both { a: TaggedOf::Content(CLOSED), b: OPEN },
            Both { a: TaggedOf::Other { other: 1 }, b: OPEN }
        ], false;
        Both<Open, TaggedOf<Closed>>: [Both { a: OPEN, b: TaggedOf::Content(CLOSED) }], true;
        Both<TaggedOf<Newtype<Closed>>, Open>:
            [Both { a: TaggedOf::Content(Newtype(CLOSED)), b: OPEN }], false;
        Both<TaggedOf<Alone<Closed>>, Open>:
            [Both { a: TaggedOf::Content(Alone { own: true, it: CLOSED }), b: OPEN }], true;
        Both<TaggedAgain<Closed>, Open>: [Both { a: deep(), b: OPEN }], false;
        Both<ClosedUntagged, Open>: [Both { a: one(), b: OPEN }], false;
        Both<Open, ClosedUntagged>: [Both { a: OPEN, b: two() }], true;
        Both<UntaggedOf<Closed>, Open>: [
            Both { a: UntaggedOf::Content(CLOSED), b: OPEN },
            Both { a: UntaggedOf::Other { other: 1 }, b: OPEN }
        ], false;
        Both<UntaggedOf<ClosedAdjacent>, Open>:
            [Both { a: UntaggedOf::Content(ClosedAdjacent::Unit), b: OPEN }], false;
        // Enums, and structs that flatten, leave their members for those after them.
        Both<TaggedOf<Open>, ClosedUntagged>:
            [Both { a: TaggedOf::Content(OPEN), b: one() }], false;
        Both<Alone<Open>, ClosedTagged>:
            [Both { a: Alone { own: true, it: OPEN }, b: tagged() }], false;
        // What serde gives to a struct that flattens, the struct passes on.
        Both<Alone<ClosedTagged>, Open>:
            [Both { a: Alone { own: true, it: tagged() }, b: OPEN }], false;
        Both<Open, Alone<ClosedTagged>>:
            [Both { a: OPEN, b: Alone { own: true, it: tagged() } }], true;
        TaggedOf<Both<ClosedUntagged, Open>>:
            [TaggedOf::Content(Both { a: one(), b: OPEN })], false;
        InVariant<ClosedTagged, Open>: [InVariant::Both { a: tagged(), b: OPEN }], false;
        InVariant<Open, ClosedTagged>: [InVariant::Both { a: OPEN, b: tagged() }], true;
        // A unit is read from no members.
        Alone<Unit>: [Alone { own: true, it: Unit }], true;
        Alone<()>: [Alone { own: true, it: () }], true;
        Both<Unit, Open>: [Both { a: Unit, b: OPEN }], true;
        Alone<TaggedOf<()>>: [Alone { own: true, it: TaggedOf::Content(()) }], true;
        Both<TaggedOf<()>, Open>: [Both { a: TaggedOf::Content(()), b: OPEN }], false;
        Both<TaggedOf<Unit>, Open>: [Both { a: TaggedOf::Content(Unit), b: OPEN }], false;
        Both<TaggedOf<Empty>, Open>: [Both { a: TaggedOf::Content(Empty {}), b: OPEN }], true;
        Both<Open, TaggedOf<Unit>>: [Both { a: OPEN, b: TaggedOf::Content(Unit) }], true;
    }
}

/// Pages do not send a member that serde does not read.
#[test]
fn members_that_serde_only_writes_are_not_refused() {
    #[payload]
    #[derive(Debug)]
    struct Sent {
        #[serde(flatten)]
        closed: ClosedTagged,
        #[serde(flatten, skip_deserializing)]
        open: Open,
    }

    #[command]
    fn takes(value: Sent) -> u8 {
        value.open.open
    }

    let ipc = Ipc::builder().role("main", api![takes]).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let value = serde_json::json!({ "kind": "Named", "named": 1 });
    let open: u8 = window.blocking_call("takes", (value,)).unwrap();
    assert_eq!(open, 0);
}
