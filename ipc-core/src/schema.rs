//! What an api looks like from outside: its commands, events and requests, and the types that they mention. One model,
//! from which TypeScript is rendered, and whatever else is to be told about an api.

use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;

use crate::Payload;

/// Where something stands in the user's Rust source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Location {
    /// The path of the file, as the compiler was given it.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The path of the module.
    pub module: &'static str,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// How a type is written where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number that a JavaScript `number` holds exactly, or a float.
    Number(Number),
    /// An integer of 64 bits or more: as the api says, or as the type says itself.
    Integer(Wide, Option<Integers>),
    /// A string.
    String,
    /// A string of a form that JSON Schema has a name for, as `date-time` and `uuid`.
    Formatted(&'static str),
    /// Bytes.
    Bytes,
    /// Any JSON, with numbers that JavaScript holds exactly.
    Json,
    /// `null` alone.
    Null,
    /// A value or `null`.
    Nullable(Box<Shape>),
    /// Any number of elements of one shape.
    Array(Box<Shape>),
    /// A fixed number of elements.
    Tuple(Vec<Shape>),
    /// An object with any keys of one shape, and values of another.
    Map(Box<Shape>, Box<Shape>),
    /// A declared type, with its type arguments.
    Named(TypeRef, Vec<Shape>),
    /// The nth parameter of the declaration that it stands in.
    Param(usize),
}

impl Shape {
    /// The shape with its parameters replaced by these arguments.
    pub fn closed(&self, arguments: &[Shape]) -> Shape {
        let inside = |inner: &Shape| Box::new(inner.closed(arguments));
        let all = |shapes: &[Shape]| shapes.iter().map(|one| one.closed(arguments)).collect();
        match self {
            Shape::Param(nth) => arguments.get(*nth).cloned().unwrap_or(Shape::Null),
            Shape::Nullable(inner) => Shape::Nullable(inside(inner)),
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

    /// The shapes that it is made of. Those of a declaration that it names are not among them.
    pub fn parts(&self) -> Vec<&Shape> {
        match self {
            Shape::Nullable(inner) | Shape::Array(inner) => vec![inner],
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

/// A number type of Rust's that JavaScript's `number` holds exactly.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Number {
    I8,
    I16,
    I32,
    U8,
    U16,
    U32,
    F32,
    F64,
}

/// An integer type of Rust's that JavaScript's `number` does not hold exactly.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wide {
    I64,
    U64,
    I128,
    U128,
}

/// What an integer of 64 bits or more is in TypeScript.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Integers {
    /// `bigint`: every value.
    #[default]
    BigInt,
    /// `number`: an error for values outside of ±(2^53 − 1).
    Number,
}

/// A declaration in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeRef(usize);

/// What stands above a declaration: the same for types, commands, events and requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The name on the wire, or of the type in TypeScript.
    pub name: &'static str,
    /// The doc comment, without the space that begins each line.
    pub docs: &'static str,
    /// The note of `#[deprecated]`, empty where it has none.
    pub deprecated: Option<&'static str>,
    /// Where it is declared.
    pub location: Location,
}

/// A struct or an enum that crosses the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeDecl {
    /// Name, docs and place.
    pub header: Header,
    /// The names of its type parameters.
    pub params: &'static [&'static str],
    /// What it is made of.
    pub body: Body,
}

/// What a declared type is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// The same as another shape: newtypes and `#[serde(transparent)]`.
    Alias(Shape),
    /// An object.
    Object(Vec<Field>),
    /// A choice.
    Enum(Tagging, Vec<Variant>),
}

impl Body {
    /// The shapes that it is made of, those of variants too.
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
    /// Other names that are read as this one.
    pub aliases: &'static [&'static str],
    /// Its doc comment.
    pub docs: &'static str,
    /// The note of `#[deprecated]`, if it has one.
    pub deprecated: Option<&'static str>,
    /// Its type.
    pub shape: Shape,
    /// Whether it is there in what Rust sends.
    pub output: Presence,
    /// Whether it has to be there in what Rust reads.
    pub input: Presence,
    /// Whether the members of its value stand in its place.
    pub flatten: bool,
}

impl Field {
    /// Whether it is there in this direction.
    pub const fn presence(&self, direction: Direction) -> Presence {
        match direction {
            Direction::Output => self.output,
            Direction::Input => self.input,
        }
    }
}

/// Whether a member is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always.
    Required,
    /// It may be left out.
    Optional,
    /// Never.
    Absent,
}

impl Presence {
    /// Whether serde asks for a member of type `T`.
    pub const fn of<T: Payload>() -> Self {
        if T::OPTIONAL { Presence::Optional } else { Presence::Required }
    }
}

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From Rust: results, errors, events of the core, messages of channels, what the core asks.
    Output,
    /// To Rust: arguments, events of pages, items of streams, what pages answer.
    Input,
}

/// How serde tells the variants of an enum apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tagging {
    /// `"Unit"`, `{"Variant": content}`: the default.
    External,
    /// `#[serde(tag = "…")]`.
    Internal {
        /// The member that holds the variant's name.
        tag: &'static str,
    },
    /// `#[serde(tag = "…", content = "…")]`.
    Adjacent {
        /// The member that holds the variant's name.
        tag: &'static str,
        /// The member that holds what is in the variant.
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
    /// Other names that are read as this one.
    pub aliases: &'static [&'static str],
    /// Its doc comment.
    pub docs: &'static str,
    /// The note of `#[deprecated]`, if it has one.
    pub deprecated: Option<&'static str>,
    /// What is in it.
    pub content: Content,
}

impl Variant {
    /// Whether it is read by this name.
    pub fn has_name(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}

/// What is in a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Unit,
    /// One unnamed value.
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

/// The declarations that an api mentions, each once, in the order in which they were met.
#[derive(Debug, Default)]
pub struct Types {
    decls: Vec<Option<TypeDecl>>,
    known: HashMap<TypeId, TypeRef>,
}

impl Types {
    /// Declares the type that `identity` stands for, unless it is known already. `body` may come back to the type itself.
    ///
    /// `#[payload]` calls this. For a generic type `identity` is the type with a [`Param`](crate::Param) for each
    /// parameter, so that all uses share one declaration.
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
        self.decls[new.0] = Some(TypeDecl { header, params, body });
        new
    }

    /// The declarations, in the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = &TypeDecl> {
        self.decls.iter().flatten()
    }

    /// The declarations with what refers to them, in the order in which they were met.
    pub fn declared(&self) -> impl Iterator<Item = (TypeRef, &TypeDecl)> {
        let all = self.decls.iter().enumerate();
        all.filter_map(|(at, decl)| Some((TypeRef(at), decl.as_ref()?)))
    }

    /// The declaration that a reference stands for.
    ///
    /// # Panics
    /// When the reference comes from another `Types`, or its declaration is still being made.
    pub fn get(&self, reference: TypeRef) -> &TypeDecl {
        self.decls[reference.0].as_ref().expect("a reference is followed after its declaration")
    }
}

/// A command as its callers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandSchema {
    /// Name, docs and place.
    pub header: Header,
    /// What a caller passes, in order.
    pub arguments: Vec<Argument>,
    /// What it returns; one item of that, where it streams.
    pub result: Shape,
    /// Whether it returns any number of items, one after the other.
    pub streams: bool,
    /// What it may fail with, also between two items.
    pub error: Option<Shape>,
}

/// An argument that a caller passes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The name on the wire.
    pub name: &'static str,
    /// Its doc comment.
    pub docs: &'static str,
    /// Its type; of a channel or a stream that of one item.
    pub shape: Shape,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it is a value, or a way for many.
    pub flow: Flow,
}

/// What an argument is: a value, or a way for values that follow one another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Flow {
    /// One value, which goes to Rust.
    #[default]
    Value,
    /// Any number of values, which come from Rust while the command runs, and later where it keeps the channel.
    Channel,
    /// Any number of values, which go to Rust while the command runs.
    Streaming,
}

impl Flow {
    /// Which way its values go.
    pub const fn direction(self) -> Direction {
        match self {
            Flow::Value | Flow::Streaming => Direction::Input,
            Flow::Channel => Direction::Output,
        }
    }
}

/// Who may send an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventSource {
    /// The core sends, pages listen.
    Backend,
    /// Pages send, the core listens.
    Page,
    /// Both send, both listen.
    Both,
}

impl EventSource {
    /// Whether pages may send it.
    pub const fn is_page(self) -> bool {
        matches!(self, EventSource::Page | EventSource::Both)
    }

    /// Whether the core may send it, and so pages may listen to it.
    pub const fn is_core(self) -> bool {
        matches!(self, EventSource::Backend | EventSource::Both)
    }
}

/// An event as both ends see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventSchema {
    /// Name, docs and place.
    pub header: Header,
    /// Who may send it.
    pub sender: EventSource,
    /// How it reaches pages.
    pub delivery: Delivery,
    /// What it carries.
    pub payload: Shape,
}

/// How an event of the core reaches pages. Unless told otherwise, one that finds no room is lost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// Who begins to listen gets the last one that was sent before.
    pub keep_last: bool,
    /// One that still waits gives way to the next.
    pub coalesce: bool,
    /// Sending waits for room.
    pub lossless: bool,
}

impl Delivery {
    /// What is said of it, each as `#[event]` has it.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        let words = [
            (self.keep_last, "keep_last"),
            (self.coalesce, "coalesce"),
            (self.lossless, "lossless"),
        ];
        words.into_iter().filter(|(is, _)| *is).map(|(_, word)| word)
    }
}

/// A question of the core that a page answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestSchema {
    /// Name, docs and place.
    pub header: Header,
    /// What it asks with.
    pub payload: Shape,
    /// What the page answers.
    pub reply: Shape,
    /// What the page may fail with.
    pub error: Option<Shape>,
}

/// Everything that an api says about itself.
#[derive(Debug, Default)]
pub struct ApiSchema {
    /// The types that commands, events and requests mention.
    pub types: Types,
    /// The commands, in the order of the list.
    pub commands: Vec<CommandSchema>,
    /// The events, in the order of the list.
    pub events: Vec<EventSchema>,
    /// The requests, in the order of the list.
    pub requests: Vec<RequestSchema>,
    /// What integers of 64 bits or more are in TypeScript, where their type does not say it.
    pub integers: Integers,
}

impl ApiSchema {
    /// Adds an event.
    pub fn event<P: Payload>(&mut self, header: Header, sender: EventSource, delivery: Delivery) {
        let payload = P::shape(&mut self.types);
        self.events.push(EventSchema { header, sender, delivery, payload });
    }
}
