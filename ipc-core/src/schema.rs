//! The schema of an api: its commands, events and requests, and the types in them. TypeScript,
//! OpenRPC and the contract are all rendered from this model.

use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;

use crate::Payload;

/// A location in the user's Rust source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Location {
    /// The path of the file, as passed to the compiler.
    pub file: &'static str,
    /// The line, starting at 1.
    pub line: u32,
    /// The column, starting at 1.
    pub column: u32,
    /// The path of the module.
    pub module: &'static str,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The type of a value at its point of use.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number, whose values JavaScript's `number` holds exactly.
    Number(NumberKind),
    /// An integer of 64 bits or more. Without its own setting, the setting of the api applies.
    Integer(Wide, Option<Integers>),
    /// A string.
    String,
    /// A string in a named format of JSON Schema, such as `date-time` and `uuid`.
    Formatted(&'static str),
    /// Bytes.
    Bytes,
    /// Any JSON. Its integers must be within ±(2^53 − 1).
    Json,
    /// `null` alone.
    Null,
    /// The inner shape or `null`.
    Nullable(Box<Shape>),
    /// The inner shape, `null`, or a member that is left out.
    Patch(Box<Shape>),
    /// A list of any length with elements of the same shape.
    Array(Box<Shape>),
    /// A list of fixed length.
    Tuple(Vec<Shape>),
    /// An object with any number of members. The first shape describes the keys, the second the
    /// values.
    Map(Box<Shape>, Box<Shape>),
    /// A declared type, with its type arguments.
    Named(TypeRef, Vec<Shape>),
    /// The nth type parameter of the enclosing declaration.
    Param(usize),
}

impl Shape {
    /// Returns the shape with `arguments` in place of its parameters.
    pub fn closed(&self, arguments: &[Shape]) -> Shape {
        let inside = |inner: &Shape| Box::new(inner.closed(arguments));
        let all = |shapes: &[Shape]| shapes.iter().map(|one| one.closed(arguments)).collect();
        match self {
            Shape::Param(nth) => arguments.get(*nth).cloned().unwrap_or(Shape::Null),
            Shape::Nullable(inner) => Shape::Nullable(inside(inner)),
            Shape::Patch(inner) => Shape::Patch(inside(inner)),
            Shape::Array(inner) => Shape::Array(inside(inner)),
            Shape::Map(key, value) => Shape::Map(inside(key), inside(value)),
            Shape::Tuple(elements) => Shape::Tuple(all(elements)),
            Shape::Named(reference, given) => Shape::Named(*reference, all(given)),
            Shape::Bool
            | Shape::Number(_)
            | Shape::Integer(..)
            | Shape::String
            | Shape::Formatted(_)
            | Shape::Bytes
            | Shape::Json
            | Shape::Null => self.clone(),
        }
    }

    /// Returns the direct parts of the shape. The body of a declared type is not a part.
    pub fn parts(&self) -> Vec<&Shape> {
        match self {
            Shape::Nullable(inner) | Shape::Patch(inner) | Shape::Array(inner) => vec![inner],
            Shape::Map(key, value) => vec![key, value],
            Shape::Tuple(parts) | Shape::Named(_, parts) => parts.iter().collect(),
            Shape::Bool
            | Shape::Number(_)
            | Shape::Integer(..)
            | Shape::String
            | Shape::Formatted(_)
            | Shape::Bytes
            | Shape::Json
            | Shape::Null
            | Shape::Param(_) => Vec::new(),
        }
    }
}

/// A Rust number type whose values JavaScript's `number` holds exactly.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberKind {
    I8,
    I16,
    I32,
    U8,
    U16,
    U32,
    F32,
    F64,
}

/// A Rust integer type whose values JavaScript's `number` cannot all hold exactly.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wide {
    I64,
    U64,
    I128,
    U128,
}

/// The TypeScript type of integers of 64 bits or more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Integers {
    /// `bigint`, which holds every value.
    #[default]
    BigInt,
    /// `number`; values outside of ±(2^53 − 1) are errors.
    Number,
}

/// A reference to a declaration in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeRef(usize);

/// The name, docs and location of a type, command, event or request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The name on the wire, or the name of the type in TypeScript.
    pub name: &'static str,
    /// The doc comment, without the space at the beginning of each line.
    pub docs: &'static str,
    /// The note of `#[deprecated]`; empty for an attribute without a note.
    pub deprecated: Option<&'static str>,
    /// The location of the declaration.
    pub location: Location,
}

/// A declared struct or enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeDecl {
    /// The name, docs and location.
    pub header: Header,
    /// The names of the type parameters.
    pub params: &'static [&'static str],
    /// True if serde refuses unknown members: `#[serde(deny_unknown_fields)]`.
    pub denies_unknown: bool,
    /// The content of the declaration.
    pub body: Body,
}

/// The content of a declared type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// Another name for a shape: a newtype or a type with `#[serde(transparent)]`.
    Alias(Shape),
    /// A struct with named fields.
    Object(Vec<Field>),
    /// An enum.
    Enum(Tagging, Vec<Variant>),
}

impl Body {
    /// Returns all shapes in the body, including the shapes in variants.
    pub(crate) fn shapes(&self) -> Vec<&Shape> {
        match self {
            Body::Alias(shape) => vec![shape],
            Body::Object(fields) => fields.iter().map(|field| &field.shape).collect(),
            Body::Enum(_, variants) => {
                variants.iter().flat_map(|variant| variant.content.shapes()).collect()
            }
        }
    }
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Other names of the member in values to Rust.
    pub aliases: &'static [&'static str],
    /// The doc comment.
    pub docs: &'static str,
    /// The note of `#[deprecated]`, if the attribute is present.
    pub deprecated: Option<&'static str>,
    /// The type of the value.
    pub shape: Shape,
    /// The presence of the member in values from Rust.
    pub output: Presence,
    /// The presence of the member in values to Rust.
    pub input: Presence,
    /// True if the members of the value take the place of this member.
    pub flatten: bool,
}

impl Field {
    /// Returns a field that is always present. Its value is `null`, unless another shape is set.
    pub(crate) const fn required(name: &'static str, docs: &'static str) -> Self {
        Field {
            name,
            aliases: &[],
            docs,
            deprecated: None,
            shape: Shape::Null,
            output: Presence::Required,
            input: Presence::Required,
            flatten: false,
        }
    }

    /// Returns the name and the aliases.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.aliases.iter().copied())
    }

    /// Returns the presence of the member in a direction.
    pub const fn presence(&self, direction: Direction) -> Presence {
        match direction {
            Direction::Output => self.output,
            Direction::Input => self.input,
        }
    }

    /// Returns the type of the value in a direction: without `null` if the member is absent in place
    /// of `null`.
    pub fn shape(&self, direction: Direction) -> &Shape {
        match (self.presence(direction), &self.shape) {
            (Presence::UnlessNull, Shape::Nullable(inner)) => inner,
            (_, shape) => shape,
        }
    }
}

/// The presence of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The member is always present.
    Required,
    /// The member is optional.
    Optional,
    /// The member is absent in place of `null`.
    UnlessNull,
    /// The member is never present.
    Absent,
}

impl Presence {
    /// Returns serde's requirement for a member of type `T`.
    pub const fn of<T: Payload>() -> Self {
        if T::OPTIONAL { Presence::Optional } else { Presence::Required }
    }
}

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From Rust: results, errors, events of the backend, items of channels, payloads of requests.
    Output,
    /// To Rust: arguments, events of pages, items of streams, replies to requests.
    Input,
}

/// The representation of an enum in serde.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tagging {
    /// `"Unit"` and `{"Variant": content}`, serde's default.
    External,
    /// `#[serde(tag = "…")]`.
    Internal {
        /// The name of the member with the variant's name.
        tag: &'static str,
    },
    /// `#[serde(tag = "…", content = "…")]`.
    Adjacent {
        /// The name of the member with the variant's name.
        tag: &'static str,
        /// The name of the member with the variant's content.
        content: &'static str,
    },
    /// `#[serde(untagged)]`.
    Untagged,
}

/// A variant of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The name on the wire.
    pub name: &'static str,
    /// Other names of the variant in values to Rust.
    pub aliases: &'static [&'static str],
    /// The doc comment.
    pub docs: &'static str,
    /// The note of `#[deprecated]`, if the attribute is present.
    pub deprecated: Option<&'static str>,
    /// The content of the variant.
    pub content: Content,
    /// The values that are read as the variant.
    pub reads: Reads,
}

impl Variant {
    /// Returns whether Rust accepts `name` for the variant.
    pub fn has_name(&self, name: &str) -> bool {
        self.reads != Reads::Unnamed && (self.name == name || self.aliases.contains(&name))
    }
}

/// The values that are read as a variant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Reads {
    /// Those with its name, or in an untagged enum those with its content.
    #[default]
    Named,
    /// Also those with a name that the enum does not know: `#[serde(other)]`.
    AnyName,
    /// Those with its content, if no other variant reads them: `#[serde(untagged)]` on the variant.
    /// The name is not sent.
    Unnamed,
}

/// The content of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// No content.
    Unit,
    /// A single unnamed value.
    Newtype(Shape),
    /// Several unnamed values.
    Tuple(Vec<Shape>),
    /// Named members.
    Object(Vec<Field>),
}

impl Content {
    pub(crate) fn shapes(&self) -> Vec<&Shape> {
        match self {
            Content::Unit => Vec::new(),
            Content::Newtype(shape) => vec![shape],
            Content::Tuple(shapes) => shapes.iter().collect(),
            Content::Object(fields) => fields.iter().map(|field| &field.shape).collect(),
        }
    }
}

/// The declarations of an api, each once, in the order of their first use.
#[derive(Debug, Default)]
pub struct Types {
    decls: Vec<Option<TypeDecl>>,
    known: HashMap<TypeId, TypeRef>,
}

impl Types {
    /// Declares the type with this `identity`, unless the type is declared already. `body` may
    /// refer to the type itself.
    ///
    /// `#[payload]` calls this function. The `identity` of a generic type is the type with a
    /// [`Param`](crate::Param) for each parameter, so all uses share a declaration.
    pub fn declare(
        &mut self,
        identity: TypeId,
        header: Header,
        params: &'static [&'static str],
        body: impl FnOnce(&mut Types) -> Body,
    ) -> TypeRef {
        if let Some(&known) = self.known.get(&identity) {
            return known;
        }
        let new = TypeRef(self.decls.len());
        self.known.insert(identity, new);
        self.decls.push(None);
        let body = body(self);
        self.decls[new.0] = Some(TypeDecl { header, params, denies_unknown: false, body });
        new
    }

    /// Declares a type like [`declare`](Types::declare). serde refuses unknown members of the type.
    pub fn declare_closed(
        &mut self,
        identity: TypeId,
        header: Header,
        params: &'static [&'static str],
        body: impl FnOnce(&mut Types) -> Body,
    ) -> TypeRef {
        let declared = self.declare(identity, header, params, body);
        if let Some(decl) = &mut self.decls[declared.0] {
            decl.denies_unknown = true;
        }
        declared
    }

    /// Returns the declarations, in the order of their first use.
    pub fn iter(&self) -> impl Iterator<Item = &TypeDecl> {
        self.decls.iter().flatten()
    }

    /// Returns the declarations with their references, in the order of their first use.
    pub fn declared(&self) -> impl Iterator<Item = (TypeRef, &TypeDecl)> {
        let all = self.decls.iter().enumerate();
        all.filter_map(|(at, decl)| Some((TypeRef(at), decl.as_ref()?)))
    }

    /// Returns the declaration behind a reference.
    ///
    /// # Panics
    /// When the reference comes from another `Types`, or the declaration is not complete.
    pub fn get(&self, reference: TypeRef) -> &TypeDecl {
        self.decls[reference.0].as_ref().expect("a reference is resolved after its declaration")
    }
}

/// A command from the point of view of its callers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandSchema {
    /// The name, docs and location.
    pub header: Header,
    /// The arguments of the caller, in order.
    pub arguments: Vec<Argument>,
    /// The type of the result, or of an item if the command streams its result.
    pub result: Shape,
    /// True if the command streams its result.
    pub streams: bool,
    /// The type of the error, which can also end a stream.
    pub error: Option<Shape>,
}

impl CommandSchema {
    /// Returns the shapes of the arguments, the result and the error.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let arguments = self.arguments.iter().map(|argument| &argument.shape);
        arguments.chain([&self.result]).chain(&self.error)
    }
}

/// An argument of a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The name on the wire.
    pub name: &'static str,
    /// The doc comment.
    pub docs: &'static str,
    /// The type of the value, or of an item of a channel or stream.
    pub shape: Shape,
    /// True if the caller can omit the argument.
    pub optional: bool,
    /// The kind of the argument.
    pub flow: Flow,
}

/// The kind of an argument: a single value, or a sequence of values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Flow {
    /// A single value to Rust.
    #[default]
    Value,
    /// Any number of values from Rust, while the command runs, and longer if the command keeps the
    /// channel.
    Channel,
    /// Any number of values to Rust while the command runs.
    Streaming,
}

impl Flow {
    /// Returns the direction of the values.
    pub const fn direction(self) -> Direction {
        match self {
            Flow::Value | Flow::Streaming => Direction::Input,
            Flow::Channel => Direction::Output,
        }
    }
}

/// The sender of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventSource {
    /// The backend sends, pages listen.
    Backend,
    /// Pages send, the backend listens.
    Page,
    /// Both sides send and listen.
    Both,
}

impl EventSource {
    /// Returns whether pages may send the event.
    pub const fn is_page(self) -> bool {
        matches!(self, EventSource::Page | EventSource::Both)
    }

    /// Returns whether the backend may send the event. Pages may then listen to the event.
    pub const fn is_backend(self) -> bool {
        matches!(self, EventSource::Backend | EventSource::Both)
    }
}

/// An event from the point of view of both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventSchema {
    /// The name, docs and location.
    pub header: Header,
    /// The sender of the event.
    pub sender: EventSource,
    /// The delivery of the event to pages.
    pub delivery: Delivery,
    /// The type of the payload.
    pub payload: Shape,
}

/// The delivery of an event from the backend to pages. By default, an event is dropped for a page
/// that has no capacity left.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// A new listener receives the last event.
    pub keep_last: bool,
    /// A newer event replaces an unsent event.
    pub coalesce: bool,
    /// The sender waits for capacity.
    pub lossless: bool,
}

impl Delivery {
    /// Returns the settings by their names in `#[event]`.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let names = [
            (self.keep_last, "keep_last"),
            (self.coalesce, "coalesce"),
            (self.lossless, "lossless"),
        ];
        names.into_iter().filter(|(is_set, _)| *is_set).map(|(_, name)| name)
    }
}

/// A request from the backend to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestSchema {
    /// The name, docs and location.
    pub header: Header,
    /// The type of the payload.
    pub payload: Shape,
    /// The type of the page's reply.
    pub reply: Shape,
    /// The type of the page's error.
    pub error: Option<Shape>,
}

impl RequestSchema {
    /// Returns the shapes of the payload, the reply and the error.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        [&self.payload, &self.reply].into_iter().chain(&self.error)
    }
}

/// The kind of an entry in an api.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// A function with `#[command]`.
    Command,
    /// A type with `#[event]`.
    Event,
    /// A type with `#[request]`.
    Request,
}

impl EntryKind {
    /// Returns the noun, which is the name of the attribute too: `event`.
    pub const fn noun(self) -> &'static str {
        match self {
            EntryKind::Command => "command",
            EntryKind::Event => "event",
            EntryKind::Request => "request",
        }
    }

    /// Returns the indefinite article of the noun: `an`.
    pub const fn article(self) -> &'static str {
        match self {
            EntryKind::Command | EntryKind::Request => "a",
            EntryKind::Event => "an",
        }
    }
}

/// The schema of an api.
#[derive(Debug, Default)]
pub struct ApiSchema {
    /// The types in commands, events and requests.
    pub types: Types,
    /// The commands, in the order of the api's list.
    pub commands: Vec<CommandSchema>,
    /// The events, in the order of the api's list.
    pub events: Vec<EventSchema>,
    /// The requests, in the order of the api's list.
    pub requests: Vec<RequestSchema>,
    /// The TypeScript type of integers of 64 bits or more without their own setting.
    pub integers: Integers,
}

impl ApiSchema {
    /// Returns the shapes of all entries.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let commands = self.commands.iter().flat_map(CommandSchema::shapes);
        let events = self.events.iter().map(|event| &event.payload);
        commands.chain(events).chain(self.requests.iter().flat_map(RequestSchema::shapes))
    }

    /// Adds an event.
    pub fn event<P: Payload>(&mut self, header: Header, sender: EventSource, delivery: Delivery) {
        let payload = P::shape(&mut self.types);
        self.events.push(EventSchema { header, sender, delivery, payload });
    }
}
