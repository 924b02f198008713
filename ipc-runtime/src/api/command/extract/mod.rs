//! Extractors: the types of arguments of commands, each in its own file.

pub(crate) mod by_ref;
pub(crate) mod cancel;
mod channel;
mod ipc;
pub(crate) mod optional;
mod progress;
mod state;
mod streaming;
mod window;

use ipc_core::schema::Flow;
use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;
use crate::api::command::signature::Signature;

/// A type that can be an argument of a command.
///
/// A [`Payload`] is passed by the page. [`State`](crate::State), [`Window`](crate::Window),
/// [`Ipc`](crate::Ipc) and others are provided by the backend. Implement the trait for types of
/// your own to have them provided as well:
///
/// ```
/// use ipc_runtime::{Arguments, Signature, Extract, IpcError, Window};
///
/// /// The label of the window that called.
/// struct Caller(String);
///
/// impl Extract for Caller {
///     fn describe(_name: &'static str, command: &mut Signature<'_>) {
///         command.argument::<Window>("window");
///     }
///
///     fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
///         let window: Window = arguments.extract("window")?;
///         Ok(Caller(window.label().to_owned()))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a command",
    label = "neither a payload nor provided by the backend",
    note = "for a value that the page passes, put `#[payload]` on the declarations of the type and \
        of its fields' types; for any JSON, such as `serde_json::Value`, take a `JsonValue`",
    note = "for a value that the backend provides, take `State<{Self}>`, or implement \
        `ipc_runtime::Extract`"
)]
pub trait Extract: Sized + Send {
    /// False if the argument needs no name, so that a command may take it as `_: Self`. The
    /// default is true: callers pass an argument by its name.
    const NEEDS_NAME: bool = true;

    /// Adds the argument to the signature that callers see, and the states that the argument needs.
    fn describe(name: &'static str, command: &mut Signature<'_>);

    /// Makes the argument for a call.
    ///
    /// # Errors
    /// An error answers the call before the command runs.
    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError>;

    /// Adds an argument declared as `Option<Self>` to the signature. The default adds the argument
    /// as [`describe`](Self::describe) does.
    fn describe_optional(name: &'static str, command: &mut Signature<'_>) {
        Self::describe(name, command);
    }

    /// Makes an argument declared as `Option<Self>`. The default is always `Some`.
    ///
    /// # Errors
    /// An error answers the call before the command runs.
    fn extract_optional(
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Self>, IpcError> {
        Self::extract(name, arguments).map(Some)
    }
}

impl<T: Payload> Extract for T {
    fn describe(name: &'static str, command: &mut Signature<'_>) {
        let shape = T::shape(command.types);
        command.add(name, shape, T::OPTIONAL, Flow::Value);
    }

    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        arguments.take(name)
    }
}

/// Checks that the argument of a command needs no name.
#[doc(hidden)]
#[track_caller]
pub const fn provided<T: Extract>() {
    assert!(
        !T::NEEDS_NAME,
        "an argument that callers pass needs a name; write `name: Type`, and destructure the value \
         in the body"
    );
}

impl Signature<'_> {
    /// Adds an argument.
    pub fn argument<T: Extract>(&mut self, name: &'static str) {
        T::describe(name, self);
    }

    /// Adds an argument with documentation for callers.
    pub fn documented<T: Extract>(&mut self, name: &'static str, docs: &'static str) {
        self.with_docs(name, docs, |command| command.argument::<T>(name));
    }
}

impl Arguments<'_> {
    /// Makes an argument of any type.
    ///
    /// # Errors
    /// Fails when the extractor of `T` fails.
    pub fn extract<T: Extract>(&mut self, name: &'static str) -> Result<T, IpcError> {
        T::extract(name, self)
    }
}
