//! What is known of each type of the corpus, and the commands that its values go through.

use std::fmt::Debug;

use ipc_core::encode;
use ipc_core::schema::{Shape, Types};
use ipc_core::values::Values;
use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Integers, Payload};
use serde::Serialize;

use crate::random::{Random, Source};

/// A type of the corpus.
pub trait Corpus: Payload + Random + Debug + PartialEq {
    /// Its name in Rust and in TypeScript.
    const NAME: &str;
    /// The command that gives the value of a seed.
    const GIVE: &str;
    /// The command that takes it back.
    const TAKE: &str;
    /// The part of the docs' table that it stands in, and how it is told there.
    const ROW: Option<(&str, &str)>;

    /// The value of a seed.
    fn of(seed: u32, integers: Integers) -> Self {
        Source::new(seed, Self::NAME, integers).draw()
    }
}

/// The same as a value, to go through all of them.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// [`Corpus::NAME`].
    pub name: &'static str,
    /// [`Corpus::GIVE`].
    pub give: &'static str,
    /// [`Corpus::TAKE`].
    pub take: &'static str,
    /// [`Corpus::ROW`].
    pub row: Option<(&'static str, &'static str)>,
    /// How it looks from TypeScript.
    pub shape: fn(&mut Types) -> Shape,
    /// The text of a value of this seed, always the same.
    pub text: fn(u32, &Values<'_>) -> Result<String, String>,
    /// Sends the value of a seed through both commands. What is wrong with what comes of it is the error.
    pub round: fn(&TestWindow, u32) -> Result<(), String>,
}

impl Member {
    pub(crate) const fn of<T: Corpus>() -> Self {
        Member {
            name: T::NAME,
            give: T::GIVE,
            take: T::TAKE,
            row: T::ROW,
            shape: T::shape,
            text: text::<T>,
            round: round::<T>,
        }
    }
}

/// What the core of a corpus says of integers.
#[derive(Debug, Clone, Copy)]
pub struct Setting(pub Integers);

/// What a page sends that has come from a seed.
#[derive(Serialize)]
struct Taken<T> {
    seed: u32,
    value: T,
}

fn text<T: Corpus>(seed: u32, values: &Values<'_>) -> Result<String, String> {
    let value: T = Source::new(seed, T::NAME, values.integers).for_keeps().draw();
    let text = encode::to_vec(&value, values);
    let text = text.map_err(|error| error.to_string())?;
    String::from_utf8(text).map_err(|error| error.to_string())
}

fn round<T: Corpus>(window: &TestWindow, seed: u32) -> Result<(), String> {
    let given: T = window
        .blocking_call(T::GIVE, serde_json::json!({ "seed": seed }))
        .map_err(|error| format!("given: {error}"))?;
    window
        .blocking_call(T::TAKE, Taken { seed, value: given })
        .map_err(|error| format!("taken: {error} {:?}", error.data()))
}

/// What a command answers that has taken a value.
///
/// # Errors
/// When it is not that of the seed.
pub(crate) fn compare<T: Corpus>(seed: u32, value: &T, integers: Integers) -> Result<(), String> {
    let expected = T::of(seed, integers);
    if *value == expected {
        return Ok(());
    }
    Err(format!("it has become\n  {value:?}\nand was\n  {expected:?}"))
}

/// Makes the commands of each type, and the list of all.
macro_rules! members {
    ($($ty:ident $give:ident $take:ident $row:expr;)*) => {
        /// Every type of the corpus.
        pub const ALL: &[$crate::Member] = &[$($crate::Member::of::<$ty>()),*];

        $(
            impl $crate::member::Corpus for $ty {
                const NAME: &str = stringify!($ty);
                const GIVE: &str = stringify!($give);
                const TAKE: &str = stringify!($take);
                const ROW: Option<(&str, &str)> = $row;
            }

            #[ipc_runtime::command(inline)]
            fn $give(setting: ipc_runtime::State<$crate::member::Setting>, seed: u32) -> $ty {
                <$ty as $crate::member::Corpus>::of(seed, setting.0)
            }

            #[ipc_runtime::command(inline)]
            fn $take(
                setting: ipc_runtime::State<$crate::member::Setting>,
                seed: u32,
                value: $ty,
            ) -> Result<(), String> {
                $crate::member::compare(seed, &value, setting.0)
            }
        )*
    };
}

/// Makes lists of commands.
macro_rules! lists {
    ($($(#[$docs:meta])* $name:ident: $($command:ident)*;)*) => {$(
        $(#[$docs])*
        pub fn $name() -> ipc_runtime::Api {
            ipc_runtime::api![$($command),*]
        }
    )*};
}

pub(crate) use {lists, members};
