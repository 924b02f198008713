//! Types that compile, and that serde would not bring back: `build()` and the bindings refuse them, with their place.

use std::collections::HashMap;
use std::pin::Pin;

use ipc_runtime::{
    Api, Bindings, Bytes, Channel, Ipc, Payload, Stream, Streaming, api, command, payload, request,
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

fn refused(api: Api, parts: &[&str]) {
    let build = Ipc::builder().role("main", api.clone()).build().unwrap_err().to_string();
    let bindings = Bindings::of(&api).render().unwrap_err().to_string();
    for part in parts {
        assert!(build.contains(part), "{part} is not in: {build}");
        assert!(bindings.contains(part), "{part} is not in: {bindings}");
    }
}

fn accepted(api: Api) {
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
fn options_that_collapse() {
    let reason = ["comes back as `None`", "protocol/mangled.rs:"];
    refused(takes!(Option<Alias>), &reason);
    refused(takes!(Vec<Option<Unit>>), &reason);
    refused(takes!(Option<Wrapped<Option<u8>>>), &reason);
    refused(takes!(Option<Box<Option<u8>>>), &reason);
    refused(takes!(Option<Loose>), &reason);
    refused(takes!(Held<Option<u8>>), &["`Held`", "comes back as `None`"]);
    accepted(takes!(Option<Wrapped<u8>>));
    accepted(takes!(Held<u8>));
}

/// A type that is only itself again is told of, and ends nobody's stack.
#[test]
fn types_of_nothing_but_themselves() {
    #[payload]
    #[serde(untagged)]
    enum Loop {
        Number(u32),
        Again(Box<Loop>),
    }
    let api = takes!(Option<Loop>);
    assert!(Ipc::builder().role("main", api).build().is_err());
}

#[test]
fn tags_that_find_no_place() {
    let name = ["`Tagged`", "variant `Content`", "protocol/mangled.rs:", "content = "];
    refused(takes!(Tagged<HasTag>), &name);
    refused(takes!(Tagged<HashMap<String, u32>>), &name);
    refused(takes!(Tagged<Wrapped<u32>>), &name);
    refused(takes!(Tagged<External>), &name);
    refused(takes!(Tagged<Tagged<Plain>>), &name);
    refused(takes!(Tagged<Option<Plain>>), &name);
    accepted(takes!(Tagged<Plain>));
    accepted(takes!(Tagged<Wrapped<Plain>>));
    accepted(takes!(Tagged<OtherTag>));
}

/// What is accepted comes back.
#[test]
fn accepted_types_come_back() {
    fn comes_back<T: Payload>(value: &T) {
        let text = serde_json::to_string(value).unwrap();
        let back: T = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }
    comes_back(&Tagged::Content(Wrapped(Plain { x: 1 })));
    comes_back(&Tagged::Content(OtherTag::Plain(Plain { x: 1 })));
    comes_back(&Tagged::Content(OtherTag::Inline { y: true }));
    comes_back(&Held { value: Some(Wrapped(1_u8)) });
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
fn untagged_variants_that_swallow_others() {
    let swallowed = ["may come back as", "protocol/mangled.rs:"];
    refused(takes!(Floats), &["`Whole` may come back as `Float`"]);
    refused(takes!(Wholes), &["`Float` may come back as `Whole`"]);
    refused(takes!(Texts), &swallowed);
    refused(takes!(TextOrBytes), &swallowed);
    refused(takes!(Lists), &swallowed);
    refused(takes!(Growing), &swallowed);
    refused(takes!(MaybeFirst), &swallowed);
    accepted(takes!(Shrinking));
    accepted(takes!(Apart));
    accepted(takes!(OfTags));
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
fn lists_of_bytes_are_bytes() {
    refused(takes!(Octets), &["use `Bytes`"]);
    refused(takes!(Held<Octets>), &["use `Bytes`"]);
    accepted(takes!(Bytes));
}

#[test]
fn keys_are_what_a_string_can_be() {
    let reason = ["the keys of a map are strings in JSON"];
    refused(takes!(HashMap<Option<String>, u32>), &reason);
    refused(takes!(HashMap<Pair, u32>), &reason);
    refused(takes!(HashMap<Nothing, u32>), &reason);
    accepted(takes!(HashMap<Mode, u32>));
    accepted(takes!(HashMap<UserId, u32>));
    accepted(takes!(HashMap<bool, u32>));
    accepted(takes!(HashMap<char, u32>));
}

#[test]
fn what_serde_does_not_buffer() {
    refused(
        takes!(Buffered<Huge>),
        &["a 128-bit integer", "in an internally or adjacently tagged enum"],
    );
    refused(takes!(Buffered<HashMap<u32, u32>>), &["whose keys are not strings"]);
    accepted(takes!(Buffered<HashMap<Mode, u64>>));
    accepted(takes!(Huge));
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
fn untagged_variants_that_swallow_by_the_buffer() {
    let swallowed = ["may come back as"];
    refused(takes!(StructOrList), &swallowed);
    refused(takes!(StructOrPair), &swallowed);
    refused(takes!(BytesOrTriple), &swallowed);
    refused(takes!(TagHidden), &swallowed);
    refused(takes!(UnitOrMap), &swallowed);
    refused(takes!(FlattenedLater), &swallowed);
    accepted(takes!(VariantOrList));
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
fn what_is_flattened_stays_apart() {
    refused(takes!(MapFirst), &["put the map last"]);
    refused(takes!(EnumAndMap), &["would also hold the members of the flattened enum"]);
    refused(takes!(Twice), &["two members are named `x`"]);
    refused(takes!(EnumThenMember), &["two members are named `n`"]);
    refused(takes!(AliasOfFlattened), &["two members are named `y`"]);
    refused(takes!(TagBeside<HoldsTy>), &["the content has a member of that name"]);
    refused(takes!(TagBeside<OnlyMap>), &["not the type of the tag"]);
    accepted(takes!(MapLast));
    accepted(takes!(TagBeside<Xy>));
}

/// Two trees of the same form are told apart, or not, in no time.
#[test]
fn large_untagged_trees_are_compared_once() {
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
    accepted(takes!(Both));
}

#[request(reply = Octets, error = Held<Alias>)]
struct Paste;

/// What is more than one value, and what pages answer, is looked at as everything else.
#[test]
fn items_messages_and_answers() {
    const OCTETS: &str = "a list of `u8` would become an array of numbers";

    #[command]
    fn streams() -> Pin<Box<dyn Stream<Item = Result<Vec<u8>, Unit>> + Send>> {
        unreachable!("nobody calls it")
    }
    refused(api![streams], &["`streams` (", OCTETS]);

    #[command]
    fn sends(on_part: Channel<Octets>) {
        drop(on_part);
    }
    refused(api![sends], &["`sends` (", OCTETS]);

    #[command]
    fn reads(parts: Streaming<Wrapped<Option<Alias>>>) {
        drop(parts);
    }
    refused(api![reads], &["`Wrapped` (", "an `Option` around a value that can be `null`"]);

    refused(
        api![Paste],
        &["`Paste` (", OCTETS, "`Held` (", "an `Option` around a value that can be `null`"],
    );
}
