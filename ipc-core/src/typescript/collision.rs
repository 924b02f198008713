use std::fmt;

use crate::schema::{EntryKind, Location};

/// The kind of a declaration in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A command, an event or a request.
    Entry(EntryKind),
    /// A type with `#[payload]`.
    Type,
}

impl Kind {
    fn noun(self) -> &'static str {
        match self {
            Kind::Entry(entry) => entry.noun(),
            Kind::Type => "type",
        }
    }

    /// Returns the attribute for renaming the declaration.
    fn rename(self) -> String {
        let attribute = match self {
            Kind::Entry(entry) => entry.noun(),
            Kind::Type => "payload",
        };
        format!("`#[{attribute}(rename = \"…\")]`")
    }
}

/// A declaration in the api.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Site {
    /// The kind of the declaration.
    pub kind: Kind,
    /// The name in the schema.
    pub name: &'static str,
    /// The location of the declaration.
    pub location: Location,
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} `{}` ({})", self.kind.noun(), self.name.escape_debug(), self.location)
    }
}

/// The reason why a declaration cannot have its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rival {
    /// Another declaration of the api has the same name.
    Site(Site),
    /// The name is a keyword or a built-in type of TypeScript.
    Language,
    /// The bindings import the name from the client.
    Client,
    /// The name is not an identifier in TypeScript.
    Syntax,
    /// The type is an alias of itself, without an object or a list in between.
    Itself,
}

/// A declaration without a valid name or type in TypeScript, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision {
    /// The name in TypeScript.
    pub name: String,
    /// The declaration.
    pub first: Site,
    /// The reason.
    pub second: Rival,
}

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, first, rename) = (&self.name, &self.first, self.first.kind.rename());
        match self.second {
            Rival::Site(second) => {
                write!(f, "{first} and {second} are both `{name}` in TypeScript")?;
                let is_read_as = |site: &&Site| format!("{}Input", site.name) == *name;
                if let Some(site) = [first, &second].into_iter().find(is_read_as) {
                    write!(f, ", the name of `{}` as an argument", site.name.escape_debug())?;
                }
                write!(f, "; rename one of them with {}", either(first.kind, second.kind))
            }
            Rival::Language => {
                write!(f, "{first} has a name that TypeScript reserves; rename it with {rename}",)
            }
            Rival::Client => write!(
                f,
                "{first} has a name that the generated TypeScript imports from the client; rename \
                 it with {rename}",
            ),
            Rival::Syntax => {
                write!(
                    f,
                    "{first} has a name that is not an identifier in TypeScript; rename it with \
                     {rename}"
                )
            }
            Rival::Itself => write!(
                f,
                "{first} is an alias of itself, which TypeScript cannot resolve; make the type a \
                 struct with a named field, or tag the enum",
            ),
        }
    }
}

fn either(first: Kind, second: Kind) -> String {
    if first == second {
        first.rename()
    } else {
        format!("{} or {}", first.rename(), second.rename())
    }
}

/// All declarations without a valid name or type in TypeScript. As an error, the list is never
/// empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collisions(pub Vec<Collision>);

impl fmt::Display for Collisions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, collision) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{collision}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Collisions {}
