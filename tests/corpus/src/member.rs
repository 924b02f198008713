//! The properties of each type of the corpus, and its commands.

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
    /// The name in Rust and in TypeScript.
    const NAME: &str;
    /// The name of the command from seed to value.
    const GIVE: &str;
    /// The name of the command that returns the value.
    const TAKE: &str;
    /// The section and the Rust column of the row in `docs/types.md`.
    const ROW: Option<(&str, &str)>;

    /// Returns the value of a seed.
    fn of(seed: u32, integers: Integers) -> Self {
        Source::new(seed, Self::NAME, integers).draw()
    }
}

/// A [`Corpus`] type as a value.
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
    /// [`Payload::shape`].
    pub shape: fn(&mut Types) -> Shape,
    /// Returns the text of the value of a seed, the same in each run.
    pub text: fn(u32, &Values<'_>) -> Result<String, String>,
    /// Sends the value of a seed through both commands. The error says how the value differs.
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

/// The setting of `Api::integers`, for the commands.
#[derive(Debug, Clone, Copy)]
pub struct Setting(pub Integers);

/// The arguments of a command that returns a value.
#[derive(Serialize)]
struct Taken<T> {
    seed: u32,
    value: T,
}

fn text<T: Corpus>(seed: u32, values: &Values<'_>) -> Result<String, String> {
    let value: T = Source::new(seed, T::NAME, values.integers).stable().draw();
    let text = encode::to_vec(&value, values);
    let text = text.map_err(|error| error.to_string())?;
    String::from_utf8(text).map_err(|error| error.to_string())
}

fn round<T: Corpus>(window: &TestWindow, seed: u32) -> Result<(), String> {
    let given: T = window
        .blocking_call(T::GIVE, serde_json::json!({ "seed": seed }))
        .map_err(|error| format!("{}: {error}", T::GIVE))?;
    window
        .blocking_call(T::TAKE, Taken { seed, value: given })
        .map_err(|error| format!("{}: {error} {:?}", T::TAKE, error.data()))
}

/// Compares a value with the value of the seed.
///
/// # Errors
/// If they differ.
pub(crate) fn compare<T: Corpus>(seed: u32, value: &T, integers: Integers) -> Result<(), String> {
    let expected = T::of(seed, integers);
    if *value == expected {
        return Ok(());
    }
    Err(format!("received\n  {value:?}\nexpected\n  {expected:?}"))
}

/// Declares the commands of each type, and the list of all types.
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

/// Declares a function for each api.
macro_rules! lists {
    ($($(#[$docs:meta])* $name:ident: $($command:ident)*;)*) => {$(
        $(#[$docs])*
        pub fn $name() -> ipc_runtime::Api {
            ipc_runtime::api![$($command),*]
        }
    )*};
}

pub(crate) use {lists, members};
