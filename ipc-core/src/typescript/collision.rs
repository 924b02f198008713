use std::fmt;

use crate::schema::Location;

/// What a name stands for in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A function with `#[command]`.
    Command,
    /// A type with `#[event]`.
    Event,
    /// A type with `#[request]`.
    Request,
    /// A type with `#[payload]`.
    Type,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Command => "command",
            Kind::Event => "event",
            Kind::Request => "request",
            Kind::Type => "type",
        }
    }

    fn rename(self) -> &'static str {
        match self {
            Kind::Command => "`#[command(rename = \"…\")]`",
            Kind::Event => "`#[event(rename = \"…\")]`",
            Kind::Request => "`#[request(rename = \"…\")]`",
            Kind::Type => "`#[payload(rename = \"…\")]`",
        }
    }
}

/// Something of the api, and where it is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Site {
    /// What it is.
    pub kind: Kind,
    /// Its name in the schema.
    pub name: &'static str,
    /// Where it is declared.
    pub location: Location,
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} `{}` ({})", self.kind.word(), self.name.escape_debug(), self.location)
    }
}

/// What keeps something from having its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rival {
    /// Something else of the api has the name already.
    Site(Site),
    /// TypeScript has the name itself, as a keyword or a built-in type.
    Language,
    /// The bindings import the name from the client runtime.
    Client,
    /// Nothing: it is not a name in TypeScript.
    Syntax,
    /// The type itself: it is an alias that leads back to itself with no object or list in between.
    Itself,
}

/// One thing that TypeScript can not hold, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision {
    /// The name in TypeScript.
    pub name: String,
    /// What would have the name.
    pub first: Site,
    /// What is in its way.
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
                    write!(f, ", which is what pages pass for `{}`", site.name.escape_debug())?;
                }
                write!(f, ": write {} on one of them", either(first.kind, second.kind))
            }
            Rival::Language => write!(
                f,
                "{first} has a name that TypeScript keeps for itself: write {rename} on it",
            ),
            Rival::Client => write!(
                f,
                "{first} has a name that the generated TypeScript imports from the client: write {rename} on it",
            ),
            Rival::Syntax => {
                write!(f, "{first} has a name that TypeScript can not write: write {rename} on it")
            }
            Rival::Itself => write!(
                f,
                "{first} is made of itself with nothing in between, which TypeScript can not write: make it a struct \
                 with a named field, or tag the enum",
            ),
        }
    }
}

fn either(first: Kind, second: Kind) -> String {
    if first == second {
        first.rename().to_owned()
    } else {
        format!("{} or {}", first.rename(), second.rename())
    }
}

/// Everything about an api that TypeScript can not hold. Never empty as an error.
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
