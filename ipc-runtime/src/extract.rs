use std::any::TypeId;
use std::borrow::Borrow;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use ipc_core::schema::{Argument, CommandSchema, Flow, Shape, Types};
use ipc_core::{IpcError, Payload};

use crate::call::Arguments;
use crate::reply::Describes;
use crate::stream::Channel;

/// What can be an argument of a command.
///
/// Every [`Payload`] is one, and comes from the page. [`State`](crate::State), [`Window`](crate::Window) and
/// [`Ipc`](crate::Ipc) are given by the core. Implement it for types of your own to have them given as well:
///
/// ```
/// use ipc_runtime::{Arguments, Signature, Extract, IpcError, Window};
///
/// /// The name of the window that called.
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
    message = "`{Self}` can not be an argument of a command",
    label = "neither a payload nor given by the core",
    note = "for a value that the page sends, put `#[payload]` on its declaration, and on those of the types in it",
    note = "for a value that the core gives, take `State<{Self}>`, or implement `ipc_runtime::Extract`"
)]
pub trait Extract: Sized + Send {
    /// Says what the argument needs, and what it adds to the signature that callers see.
    fn describe(name: &'static str, command: &mut Signature<'_>);

    /// Makes the argument for one call.
    ///
    /// # Errors
    /// A failure ends the call before the command runs, and is its answer.
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

/// A command's signature in the making.
pub struct Signature<'a> {
    schema: &'a mut CommandSchema,
    types: &'a mut Types,
    needs: &'a mut Vec<Need>,
}

/// A state that a command can not do without.
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

    /// Adds an argument, with what callers are told about it.
    pub fn documented<T: Extract>(&mut self, name: &'static str, docs: &'static str) {
        self.describe(name, docs, |command| command.argument::<T>(name));
    }

    fn describe(&mut self, name: &'static str, docs: &'static str, add: impl FnOnce(&mut Self)) {
        let before = self.schema.arguments.len();
        add(self);
        let added = self.schema.arguments.iter_mut().skip(before);
        added.filter(|argument| argument.name == name).for_each(|argument| argument.docs = docs);
    }

    /// Adds an argument that is a [`Channel<T>`](crate::Channel).
    pub fn channel<T: Payload>(&mut self, name: &'static str, optional: bool) {
        let shape = T::shape(self.types);
        self.add(name, shape, optional, Flow::Channel);
    }

    /// Adds an argument that is a [`Streaming<T>`](crate::Streaming).
    pub fn streaming<T: Payload>(&mut self, name: &'static str) {
        let shape = T::shape(self.types);
        self.add(name, shape, false, Flow::Streaming);
    }

    fn add(&mut self, name: &'static str, shape: Shape, optional: bool, flow: Flow) {
        self.schema.arguments.push(Argument { name, docs: "", shape, optional, flow });
    }

    /// Says that [`State<T>`](crate::State) is needed; [`build()`](crate::IpcBuilder::build) reports it where nobody gave one.
    pub fn needs_state<T: 'static>(&mut self) {
        self.needs.push(Need { identity: TypeId::of::<T>(), name: std::any::type_name::<T>() });
    }
}

impl Describes for Signature<'_> {
    fn result<T: Payload>(&mut self) {
        self.schema.result = T::shape(self.types);
    }

    fn streams(&mut self) {
        self.schema.streams = true;
    }

    fn error<E: Payload>(&mut self) {
        self.schema.error = Some(E::shape(self.types));
    }
}

/// An argument that is an `Option`, as a type alone. [`Extract`] can not be implemented for that of a [`Channel`], since
/// `Option` might come to be a [`Payload`] of anything; so the macro asks for it where the type is known, as for
/// [`Returns`](crate::reply::Returns).
#[doc(hidden)]
pub struct Optional<T>(PhantomData<fn() -> T>);

impl<T> Optional<T> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Optional(PhantomData)
    }
}

/// A channel that may be left out.
#[doc(hidden)]
pub trait OptionalChannelKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>);
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>;
}

impl<T: Payload> OptionalChannelKind<Option<Channel<T>>> for Optional<Option<Channel<T>>> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>) {
        command.describe(name, docs, |command| command.channel::<T>(name, true));
    }

    fn extract(
        &self,
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Channel<T>>, IpcError> {
        Ok(Channel::optional(name, arguments))
    }
}

/// All that is not one.
#[doc(hidden)]
pub trait OptionalValueKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>)
    where
        T: Extract;
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>
    where
        T: Extract;
}

impl<T> OptionalValueKind<T> for &Optional<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>)
    where
        T: Extract,
    {
        command.documented::<T>(name, docs);
    }

    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>
    where
        T: Extract,
    {
        arguments.extract(name)
    }
}

/// What is extracted for an argument that the function takes by reference.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a reference to `{Self}` can not be an argument of a command",
    label = "can not be borrowed for a call",
    note = "`&str`, `&[T]`, `&[u8]`, `&Path` and references to payloads can be; otherwise take the value itself"
)]
pub trait ByRef {
    type Owned: Extract + Borrow<Self>;
}

impl<T: Extract> ByRef for T {
    type Owned = T;
}

impl ByRef for str {
    type Owned = String;
}

impl<T: Payload> ByRef for [T] {
    type Owned = Vec<T>;
}

impl ByRef for Path {
    type Owned = PathBuf;
}

#[doc(hidden)]
pub fn borrow<T: ByRef + ?Sized>(owned: &T::Owned) -> &T {
    owned.borrow()
}
