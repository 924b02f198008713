use std::collections::HashSet;

use super::params;
use crate::direction::{Directions, differs};
use crate::schema::{ApiSchema, Direction, TypeDecl, TypeRef};

/// An api with the names of its types in each direction.
pub(super) struct Api<'a> {
    pub(super) schema: &'a ApiSchema,
    directions: Directions,
    names: HashSet<String>,
    /// The type parameters mentioned by each declaration.
    used: params::Used,
}

/// The form in which a declaration is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) direction: Direction,
    /// True for a type that pages only send, whose lists may be readonly.
    pub(super) readonly: bool,
}

/// A type with its name in TypeScript.
pub(super) struct Declared<'a> {
    pub(super) name: String,
    pub(super) reference: TypeRef,
    pub(super) decl: &'a TypeDecl,
    pub(super) form: Form,
}

impl<'a> Api<'a> {
    pub(super) fn new(schema: &'a ApiSchema) -> Self {
        let directions = Directions::new(schema);
        let used = params::used(&schema.types);
        let api = Api { schema, directions, names: HashSet::new(), used };
        let names = api.declared().into_iter().map(|declared| declared.name).collect();
        Api { names, ..api }
    }

    pub(super) fn name(&self, reference: TypeRef, direction: Direction) -> String {
        self.directions.name(&self.schema.types, reference, direction).into_owned()
    }

    /// Returns the arguments of a declaration, without the arguments for unused parameters.
    pub(super) fn used<'b, T>(
        &'b self,
        reference: TypeRef,
        direction: Direction,
        given: &'b [T],
    ) -> impl Iterator<Item = &'b T> {
        let used = self.used.get(&(reference, direction)).map(Vec::as_slice).unwrap_or_default();
        given.iter().zip(used).filter_map(|(given, used)| used.then_some(given))
    }

    /// Returns whether the bindings have a type with this name.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Returns all types of the bindings: the output form of each, then its input form if the two
    /// differ.
    pub(super) fn declared(&self) -> Vec<Declared<'a>> {
        let schema = self.schema;
        let mut all = Vec::new();
        for (reference, decl) in schema.types.declared() {
            let used = |direction| self.directions.is_used(reference, direction);
            let mut add = |direction, readonly| {
                let name = self.name(reference, direction);
                let form = Form { direction, readonly };
                all.push(Declared { name, reference, decl, form });
            };
            if used(Direction::Output) {
                add(Direction::Output, false);
            }
            let has_two = !used(Direction::Output) || differs(&schema.types, reference);
            if used(Direction::Input) && has_two {
                add(Direction::Input, true);
            }
        }
        all
    }
}
