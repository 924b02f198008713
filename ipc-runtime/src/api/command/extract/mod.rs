//! Extractors: the types that can be arguments of a command, one file each.

pub(crate) mod by_ref;
pub(crate) mod cancel;
mod channel;
mod ipc;
pub(crate) mod optional;
mod progress;
mod state;
mod streaming;
mod window;

use std::any::TypeId;

use ipc_core::schema::{Argument, CommandSchema, Flow, Shape, Types};
use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;

/// A type that can be an argument of a command.
///
/// A [`Payload`] is passed by the page. [`State`](crate::State), [`Window`](crate::Window), [`Ipc`](crate::Ipc) and others
/// are provided by the backend. Implement the trait for types of your own to have them provided as well:
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
    note = "for a value that the page passes, put `#[payload]` on the declarations of the type and of its fields' types",
    note = "for a value that the backend provides, take `State<{Self}>`, or implement `ipc_runtime::Extract`"
)]
pub trait Extract: Sized + Send {
    /// Adds the argument to the signature that callers see, and the states that the argument needs.
    fn describe(name: &'static str, command: &mut Signature<'_>);

    /// Makes the argument for one call.
    ///
    /// # Errors
    /// An error answers the call before the command runs.
    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError>;
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

/// The signature of a command, under construction.
pub struct Signature<'a> {
    schema: &'a mut CommandSchema,
    types: &'a mut Types,
    needs: &'a mut Vec<Need>,
}

/// A state that a command needs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    pub(crate) identity: TypeId,
    pub(crate) name: &'static str,
}

impl<'a> Signature<'a> {
    pub(crate) fn new(
        schema: &'a mut CommandSchema,
        types: &'a mut Types,
        needs: &'a mut Vec<Need>,
    ) -> Self {
        Signature { schema, types, needs }
    }

    /// Adds an argument.
    pub fn argument<T: Extract>(&mut self, name: &'static str) {
        T::describe(name, self);
    }

    /// Adds an argument with documentation for callers.
    pub fn documented<T: Extract>(&mut self, name: &'static str, docs: &'static str) {
        self.with_docs(name, docs, |command| command.argument::<T>(name));
    }

    fn with_docs(&mut self, name: &'static str, docs: &'static str, add: impl FnOnce(&mut Self)) {
        let before = self.schema.arguments.len();
        add(self);
        let added = self.schema.arguments.iter_mut().skip(before);
        added.filter(|argument| argument.name == name).for_each(|argument| argument.docs = docs);
    }

    /// Adds an argument of type [`Channel<T>`](crate::Channel).
    pub fn channel<T: Payload>(&mut self, name: &'static str, optional: bool) {
        let shape = T::shape(self.types);
        self.add(name, shape, optional, Flow::Channel);
    }

    /// Adds an argument of type [`Streaming<T>`](crate::Streaming).
    pub fn streaming<T: Payload>(&mut self, name: &'static str) {
        let shape = T::shape(self.types);
        self.add(name, shape, false, Flow::Streaming);
    }

    fn add(&mut self, name: &'static str, shape: Shape, optional: bool, flow: Flow) {
        self.schema.arguments.push(Argument { name, docs: "", shape, optional, flow });
    }

    /// Adds a [`State<T>`](crate::State) that the command needs. [`build()`](crate::IpcBuilder::build) reports a missing
    /// state.
    pub fn needs_state<T: 'static>(&mut self) {
        self.needs.push(Need { identity: TypeId::of::<T>(), name: std::any::type_name::<T>() });
    }

    #[doc(hidden)]
    pub fn result<T: Payload>(&mut self) {
        self.schema.result = T::shape(self.types);
    }

    /// Marks the result as the type of stream items.
    #[doc(hidden)]
    pub fn streams(&mut self) {
        self.schema.streams = true;
    }

    #[doc(hidden)]
    pub fn error<E: Payload>(&mut self) {
        self.schema.error = Some(E::shape(self.types));
    }
}
