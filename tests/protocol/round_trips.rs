//! Types that compile but that serde would not round-trip: `build()` and the bindings reject them,
//! and report their location.

use std::collections::HashMap;
use std::pin::Pin;

use ipc_runtime::{
    Api, Bindings, Bytes, Channel, Integers, Ipc, JsonValue, Number, Payload, Stream, Streaming,
    api, command, payload, request,
};

type Alias = Option<u32>;

#[payload]
struct Unit;

#[payload]
struct Wrapped<T>(T);

#[payload]
struct Held<T> {
    value: Option<T>,
}

#[payload]
#[serde(untagged)]
enum Loose {
    Nothing,
    Number(u32),
}

#[payload]
struct HasTag {
    t: u32,
}

#[payload]
struct Plain {
    x: u32,
}

#[payload]
enum External {
    Dot,
    Number(u32),
}

#[payload]
#[serde(tag = "t")]
enum Tagged<T> {
    Content(T),
}

#[payload]
#[serde(tag = "kind")]
enum OtherTag {
    Plain(Plain),
    Inline { y: bool },
}

fn assert_rejected(api: Api, parts: &[&str]) {
    let build = Ipc::builder().role("main", api.clone()).build().unwrap_err().to_string();
    let bindings = Bindings::of(&api).render().unwrap_err().to_string();
    for part in parts {
        assert!(build.contains(part), "{part} is not in: {build}");
        assert!(bindings.contains(part), "{part} is not in: {bindings}");
    }
}

fn assert_accepted(api: Api) {
    Ipc::builder().role("main", api.clone()).build().unwrap();
    Bindings::of(&api).render().unwrap();
}

macro_rules! takes {
    ($ty:ty) => {{
        #[command]
        fn takes(value: $ty) {
            let _ = value;
        }
        api![takes]
    }};
}

#[test]
fn nested_options_are_rejected() {
    let reason = ["comes back as `None`", "protocol/round_trips.rs:"];
    assert_rejected(takes!(Option<Alias>), &reason);
    assert_rejected(takes!(Vec<Option<Unit>>), &reason);
    assert_rejected(takes!(Option<Wrapped<Option<u8>>>), &reason);
    assert_rejected(takes!(Option<Box<Option<u8>>>), &reason);
    assert_rejected(takes!(Option<Loose>), &reason);
    assert_rejected(takes!(Held<Option<u8>>), &["`Held`", "comes back as `None`"]);
    assert_accepted(takes!(Option<Wrapped<u8>>));
    assert_accepted(takes!(Held<u8>));
}

/// A type containing only itself does not overflow the stack.
#[test]
fn a_type_that_contains_only_itself_is_rejected() {
    #[payload]
    #[serde(untagged)]
    enum Loop {
        Number(u32),
        Again(Box<Loop>),
    }
    let error = Ipc::builder().role("main", takes!(Option<Loop>)).build().unwrap_err().to_string();
    assert!(error.contains("the type `Loop`") && error.contains("itself"), "{error}");
}

#[test]
fn variants_without_a_place_for_their_tag_are_rejected() {
    let name = ["`Tagged`", "variant `Content`", "protocol/round_trips.rs:", "content = "];
    assert_rejected(takes!(Tagged<HasTag>), &name);
    assert_rejected(takes!(Tagged<HashMap<String, u32>>), &name);
    assert_rejected(takes!(Tagged<Wrapped<u32>>), &name);
    assert_rejected(takes!(Tagged<External>), &name);
    assert_rejected(takes!(Tagged<Tagged<Plain>>), &name);
    assert_rejected(takes!(Tagged<Option<Plain>>), &name);
    assert_accepted(takes!(Tagged<Plain>));
    assert_accepted(takes!(Tagged<Wrapped<Plain>>));
    assert_accepted(takes!(Tagged<OtherTag>));
}

#[test]
fn accepted_types_round_trip() {
    fn assert_round_trips<T: Payload>(value: &T) {
        let text = serde_json::to_string(value).unwrap();
        let back: T = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }
    assert_round_trips(&Tagged::Content(Wrapped(Plain { x: 1 })));
    assert_round_trips(&Tagged::Content(OtherTag::Plain(Plain { x: 1 })));
    assert_round_trips(&Tagged::Content(OtherTag::Inline { y: true }));
    assert_round_trips(&Held { value: Some(Wrapped(1_u8)) });
}

macro_rules! untagged {
    ($($name:ident { $($body:tt)* })*) => {$(
        #[payload]
        #[serde(untagged)]
        enum $name { $($body)* }
    )*};
}

untagged! {
    Floats { Float(f64), Whole(u32) }
    Wholes { Whole(u32), Float(f64) }
    Texts { Text(String), Letter(char) }
    TextOrBytes { Text(String), Bytes(Bytes) }
    Lists { Numbers(Vec<u32>), Names(Vec<String>) }
    Growing { Small { a: u32 }, Large { a: u32, b: u32 } }
    MaybeFirst { Maybe { a: Option<u32> }, Named { name: String } }
    Shrinking { Large { a: u32, b: u32 }, Small { a: u32 } }
    Apart { Number(f64), Text(String), Flag(bool), Pair(u32, String), Named { name: String } }
    OfTags { Plain(OtherTag), Named { name: String } }
}

#[test]
fn untagged_variants_that_hide_later_variants_are_rejected() {
    let hidden = ["may come back as", "protocol/round_trips.rs:"];
    assert_rejected(takes!(Floats), &["`Whole` may come back as `Float`"]);
    assert_rejected(takes!(Wholes), &["`Float` may come back as `Whole`"]);
    assert_rejected(takes!(Texts), &hidden);
    assert_rejected(takes!(TextOrBytes), &hidden);
    assert_rejected(takes!(Lists), &hidden);
    assert_rejected(takes!(Growing), &hidden);
    assert_rejected(takes!(MaybeFirst), &hidden);
    assert_accepted(takes!(Shrinking));
    assert_accepted(takes!(Apart));
    assert_accepted(takes!(OfTags));
}

type Octets = Vec<u8>;
type Pair = (u8, u8);
type Nothing = ();
type Huge = u128;

#[payload]
#[derive(PartialEq, Eq, Hash)]
enum Mode {
    Fast,
    Slow,
}

#[payload]
#[derive(PartialEq, Eq, Hash)]
struct UserId(u64);

#[payload]
#[serde(tag = "t")]
enum Buffered<T> {
    Held { value: T },
}

#[test]
fn lists_of_bytes_are_rejected() {
    assert_rejected(takes!(Octets), &["use `Bytes`"]);
    assert_rejected(takes!(Held<Octets>), &["use `Bytes`"]);
    assert_accepted(takes!(Bytes));
}

#[test]
fn keys_that_are_not_strings_in_json_are_rejected() {
    let reason = ["the keys of a map are strings in JSON"];
    assert_rejected(takes!(HashMap<Option<String>, u32>), &reason);
    assert_rejected(takes!(HashMap<Pair, u32>), &reason);
    assert_rejected(takes!(HashMap<Nothing, u32>), &reason);
    assert_accepted(takes!(HashMap<Mode, u32>));
    assert_accepted(takes!(HashMap<UserId, u32>));
    assert_accepted(takes!(HashMap<bool, u32>));
    assert_accepted(takes!(HashMap<char, u32>));
}

#[test]
fn values_that_serde_cannot_buffer_are_rejected() {
    assert_rejected(
        takes!(Buffered<Huge>),
        &["a 128-bit integer", "in an internally or adjacently tagged enum"],
    );
    assert_rejected(takes!(Buffered<HashMap<u32, u32>>), &["whose keys are not strings"]);
    assert_accepted(takes!(Buffered<HashMap<Mode, u64>>));
    assert_accepted(takes!(Huge));
}

#[payload]
struct Xy {
    x: u32,
    y: u32,
}

#[payload]
struct Ty {
    r#type: String,
}

#[payload]
#[serde(tag = "kind")]
enum Kind {
    A { n: u32 },
    B,
}

untagged! {
    StructOrList { Struct(Plain), List(Vec<u32>) }
    StructOrPair { Struct(Xy), Pair(u32, u32) }
    BytesOrTriple { Bytes(Bytes), Triple([u16; 3]) }
    TagHidden { Loose { kind: String, n: u32 }, Tagged(Kind) }
    UnitOrMap { Unit(Mode), Map(HashMap<String, Option<u32>>) }
    FlattenedLater { Small { x: u32 }, Large { #[serde(flatten)] inner: Xy } }
    VariantOrList { Struct { x: u32 }, List(Vec<u32>) }
}

#[test]
fn untagged_variants_that_hide_others_after_buffering_are_rejected() {
    let hidden = ["may come back as"];
    assert_rejected(takes!(StructOrList), &hidden);
    assert_rejected(takes!(StructOrPair), &hidden);
    assert_rejected(takes!(BytesOrTriple), &hidden);
    assert_rejected(takes!(TagHidden), &hidden);
    assert_rejected(takes!(UnitOrMap), &hidden);
    assert_rejected(takes!(FlattenedLater), &hidden);
    assert_accepted(takes!(VariantOrList));
}

macro_rules! flattens {
    ($($name:ident { $($field:ident: $ty:ty),* })*) => {$(
        #[payload]
        struct $name { $(#[serde(flatten)] $field: $ty),* }
    )*};
}

flattens! {
    MapFirst { rest: HashMap<String, u32>, last: Plain }
    MapLast { first: Plain, rest: HashMap<String, u32> }
    EnumAndMap { kind: Kind, rest: HashMap<String, String> }
    Twice { a: Plain, b: Xy }
    HoldsTy { inner: Ty }
    OnlyMap { rest: HashMap<String, u32> }
}

#[payload]
struct EnumThenMember {
    #[serde(flatten)]
    kind: Kind,
    n: u32,
}

#[payload]
struct AliasOfFlattened {
    #[serde(alias = "y")]
    z: u32,
    #[serde(flatten)]
    inner: Xy,
}

#[payload]
#[serde(tag = "type")]
enum TagBeside<T> {
    Held(T),
}

#[test]
fn flattened_members_that_collide_are_rejected() {
    assert_rejected(takes!(MapFirst), &["put the map last"]);
    assert_rejected(takes!(EnumAndMap), &["would also hold the members of the flattened enum"]);
    assert_rejected(takes!(Twice), &["two members are named `x`"]);
    assert_rejected(takes!(EnumThenMember), &["two members are named `n`"]);
    assert_rejected(takes!(AliasOfFlattened), &["two members are named `y`"]);
    assert_rejected(takes!(TagBeside<HoldsTy>), &["the content has a member of that name"]);
    assert_rejected(takes!(TagBeside<OnlyMap>), &["not the type of the tag"]);
    assert_accepted(takes!(MapLast));
    assert_accepted(takes!(TagBeside<Xy>));
}

macro_rules! beside_a_map {
    ($($name:ident { $field:ident: $ty:ty, of $value:ty })*) => {$(
        #[payload]
        struct $name {
            $field: $ty,
            #[serde(flatten)]
            rest: HashMap<String, $value>,
        }
    )*};
}

beside_a_map! {
    WideBesideJson { id: u64, of JsonValue }
    WideInsideBesideJson { owner: Option<Owner>, of JsonValue }
    WideBesideFlags { id: u64, of bool }
    NarrowBesideFlags { id: u32, of bool }
    BytesBesideJson { id: Bytes, of JsonValue }
    BytesBesideFlags { id: Bytes, of bool }
    NumberBesideJson { id: Number<u64>, of JsonValue }
    TextBesideJson { id: String, of JsonValue }
    NarrowBesideJson { id: u32, of JsonValue }
    WideBesideWide { id: u64, of u64 }
}

#[payload]
struct Owner {
    id: u64,
}

/// Each way out of the refusal leads out of it.
#[test]
fn a_member_that_a_flattened_map_does_not_fit_is_rejected_with_the_ways_that_exist() {
    let json = "use `HashMap<String, JsonValue>`";
    let number = "write `Number<…>` or `String` in place of the integers in `id`";
    let remove = "remove `flatten` from `rest`";
    let reason = |api: &Api| Bindings::of(api).render().unwrap_err().to_string();
    for (api, ways, others) in [
        (takes!(WideBesideJson), &[remove, number][..], &[json][..]),
        (takes!(WideBesideFlags), &[remove, json, number], &[]),
        (takes!(NarrowBesideFlags), &[remove, json], &["Number<"]),
        (takes!(BytesBesideJson), &[remove], &[json, "Number<"]),
        (takes!(BytesBesideFlags), &[remove], &[json, "Number<"]),
        (takes!(WideInsideBesideJson), &[remove, "in place of the integers in `owner`"], &[json]),
    ] {
        assert_rejected(api.clone(), ways);
        for other in others {
            assert!(!reason(&api).contains(other), "{}", reason(&api));
        }
    }
    assert_accepted(takes!(NumberBesideJson));
    assert_accepted(takes!(TextBesideJson));
    assert_accepted(takes!(NarrowBesideJson));
    assert_accepted(takes!(WideBesideWide));
    assert_accepted(takes!(WideBesideJson).integers(Integers::Number));
}

/// Members of one direction do not collide with those of the other, nor the members of one variant
/// with those of another.
#[test]
fn members_that_never_meet_are_accepted() {
    #[payload]
    #[expect(dead_code, reason = "only serde writes the field")]
    struct BothWays {
        #[serde(skip_deserializing)]
        x: u32,
        #[serde(flatten, skip_serializing)]
        inner: Xy,
    }

    #[payload]
    #[serde(tag = "of")]
    enum OneOf {
        First(Kind),
        Second { n: u32 },
    }

    #[payload]
    struct FlattensOneOf {
        #[serde(flatten)]
        one: OneOf,
    }

    assert_accepted(takes!(BothWays));
    assert_accepted(takes!(FlattensOneOf));
}

/// Comparing two recursive types of the same form takes little time.
#[test]
fn recursive_untagged_types_are_compared_once() {
    macro_rules! tree {
        ($name:ident, $leaf:ty) => {
            #[payload]
            #[serde(untagged)]
            enum $name {
                Leaf { leaf: $leaf },
                V0 { l: Box<$name>, a: $leaf, p0: u8 },
                V1 { l: Box<$name>, a: $leaf, p1: u8 },
                V2 { l: Box<$name>, a: $leaf, p2: u8 },
                V3 { l: Box<$name>, a: $leaf, p3: u8 },
                V4 { l: Box<$name>, a: $leaf, p4: u8 },
            }
        };
    }
    tree!(Flags, bool);
    tree!(Words, String);
    untagged! { Both { Flags { v: Flags }, Words { v: Words } } }
    assert_accepted(takes!(Both));
}

#[request(reply = Octets, error = Held<Alias>)]
struct Paste;

/// Items of streams, messages of channels and replies of pages follow the same rules.
#[test]
fn items_messages_and_replies_are_checked() {
    const OCTETS: &str = "a list of `u8` would become an array of numbers";

    #[command]
    fn streams() -> Pin<Box<dyn Stream<Item = Result<Vec<u8>, Unit>> + Send>> {
        unreachable!("no test calls it")
    }
    assert_rejected(api![streams], &["`streams` (", OCTETS]);

    #[command]
    fn sends(on_part: Channel<Octets>) {
        drop(on_part);
    }
    assert_rejected(api![sends], &["`sends` (", OCTETS]);

    #[command]
    fn reads(parts: Streaming<Wrapped<Option<Alias>>>) {
        drop(parts);
    }
    assert_rejected(api![reads], &["`Wrapped` (", "an `Option` around a value that can be `null`"]);

    assert_rejected(
        api![Paste],
        &["`Paste` (", OCTETS, "`Held` (", "an `Option` around a value that can be `null`"],
    );
}
