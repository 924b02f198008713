use std::collections::HashMap;

use super::api::Api;
use super::collision::{Collision, Collisions, Kind, Rival, Site};
use super::{cycle, name};
use crate::schema::{ApiSchema, EntryKind, Header, TypeDecl};

/// Checks whether an api can be rendered.
///
/// # Errors
/// When the api has names or types that TypeScript cannot hold. The error lists all of them.
pub fn check(schema: &ApiSchema) -> Result<(), Collisions> {
    let mut found = Found::default();
    found.constants(schema);
    found.types(schema);
    if found.0.is_empty() { Ok(()) } else { Err(Collisions(found.0)) }
}

#[derive(Default)]
struct Found(Vec<Collision>);

impl Found {
    fn constants(&mut self, schema: &ApiSchema) {
        let commands = schema
            .commands
            .iter()
            .map(|command| site(Kind::Entry(EntryKind::Command), &command.header));
        let events =
            schema.events.iter().map(|event| site(Kind::Entry(EntryKind::Event), &event.header));
        let requests = schema
            .requests
            .iter()
            .map(|request| site(Kind::Entry(EntryKind::Request), &request.header));
        let all = commands.chain(events).chain(requests);
        let named = all.map(|site| (name::constant(site.name), site));
        self.one_space(named.collect(), |_| None);
    }

    fn types(&mut self, schema: &ApiSchema) {
        let own = schema.types.iter().map(|decl| (decl.header.name.to_owned(), decl));
        // A type that differs between the directions has a second name.
        let second = Api::new(schema).declared().into_iter().map(|one| (one.name, one.decl));
        let second = second.filter(|(name, decl)| name != decl.header.name);
        let named = own.chain(second).map(|(name, decl)| (name, type_site(schema, decl)));
        self.one_space(named.collect(), |name| name::taken_from_types(schema, name));
        for decl in schema.types.iter().filter(|decl| cycle::is_circular(&schema.types, decl)) {
            let first = type_site(schema, decl);
            self.add(first.name, first, Rival::Itself);
        }
    }

    /// Checks the names of values, or of types. Values and types have separate namespaces in
    /// TypeScript.
    fn one_space(&mut self, named: Vec<(String, Site)>, taken: impl Fn(&str) -> Option<Rival>) {
        let mut seen: HashMap<&str, Site> = HashMap::new();
        for (name, site) in &named {
            if let Some(rival) = not_a_name(name).or_else(|| taken(name)) {
                self.add(name, *site, rival);
            }
            match seen.get(name.as_str()) {
                Some(first) => self.add(name, *first, Rival::Site(*site)),
                None => drop(seen.insert(name, *site)),
            }
        }
    }

    fn add(&mut self, name: &str, first: Site, second: Rival) {
        let is_known = |known: &Collision| known.first == first && known.second == second;
        // Two events with the same name collide as constants and as types, which is reported once.
        if !self.0.iter().any(is_known) {
            self.0.push(Collision { name: name.to_owned(), first, second });
        }
    }
}

fn not_a_name(name: &str) -> Option<Rival> {
    (!name::is_identifier(name)).then_some(Rival::Syntax)
}

fn site(kind: Kind, header: &Header) -> Site {
    Site { kind, name: header.name, location: header.location }
}

/// Returns the site of a type. Events and requests are types too, and their own attribute renames
/// them.
fn type_site(schema: &ApiSchema, decl: &TypeDecl) -> Site {
    let is_declared_at = |header: &Header| {
        header.location == decl.header.location && header.name == decl.header.name
    };
    let kind = if schema.events.iter().any(|event| is_declared_at(&event.header)) {
        Kind::Entry(EntryKind::Event)
    } else if schema.requests.iter().any(|request| is_declared_at(&request.header)) {
        Kind::Entry(EntryKind::Request)
    } else {
        Kind::Type
    };
    site(kind, &decl.header)
}
