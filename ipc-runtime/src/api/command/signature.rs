//! The signature of a command, to which extractors add their arguments.

use std::any::TypeId;
use std::fmt;

use ipc_core::Payload;
use ipc_core::schema::{Argument, CommandSchema, Flow, Shape, Types};

/// The signature of a command, under construction.
pub struct Signature<'a> {
    schema: &'a mut CommandSchema,
    pub(crate) types: &'a mut Types,
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

    /// Sets the documentation of the argument `name` that `add` adds.
    pub(crate) fn with_docs(
        &mut self,
        name: &'static str,
        docs: &'static str,
        add: impl FnOnce(&mut Self),
    ) {
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

    pub(crate) fn add(&mut self, name: &'static str, shape: Shape, optional: bool, flow: Flow) {
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

impl fmt::Debug for Signature<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments = self.schema.arguments.iter().map(|argument| argument.name);
        f.debug_list().entries(arguments).finish()
    }
}
