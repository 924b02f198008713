//! Recursive declarations. TypeScript resolves a recursive type only through the members of an
//! object, the elements of a list or the arguments of an interface.

use crate::schema::{
    Body, Content, Direction, Field, Presence, Reads, Shape, Tagging, TypeDecl, Types, Variant,
};
use crate::view::{MAX_ALIAS_DEPTH, View};

/// Returns whether TypeScript cannot resolve the declaration as an alias, in either direction.
pub(super) fn is_circular(types: &Types, decl: &TypeDecl) -> bool {
    let is_circular =
        |direction| reaches_itself(decl, |at| needed_at_once(types, at, direction, is_object));
    is_circular(Direction::Output) || is_circular(Direction::Input)
}

/// Returns whether the declaration mentions itself, directly or through other declarations.
pub(super) fn is_recursive(types: &Types, decl: &TypeDecl) -> bool {
    reaches_itself(decl, |at| {
        let mut found = Vec::new();
        at.body.shapes().into_iter().for_each(|shape| mentions(types, shape, &mut found));
        found
    })
}

/// Returns whether the declaration becomes an object alone, whose members TypeScript resolves later.
pub(super) fn is_object(types: &Types, decl: &TypeDecl, direction: Direction) -> bool {
    let Body::Object(fields) = &decl.body else { return false };
    has_members(types, fields, direction, MAX_ALIAS_DEPTH)
        && flattened(fields, direction)
            .all(|field| can_move(types, &field.shape, direction, MAX_ALIAS_DEPTH))
}

/// Returns whether an object has to be an `interface`: an argument for one of its parameters leads
/// back to the declaration with the argument. TypeScript resolves the arguments of an interface
/// later, and those of an alias at once.
pub(super) fn is_interface(types: &Types, decl: &TypeDecl, direction: Direction) -> bool {
    let leads_back = |start: &TypeDecl| {
        let mut arguments = Vec::new();
        at_once(types, start, direction)
            .into_iter()
            .for_each(|shape| arguments_of(types, decl, shape, &mut arguments));
        let mut found = Vec::new();
        arguments
            .into_iter()
            .for_each(|argument| bare(types, argument, direction, never, &mut found));
        reaches(start, found, |at| needed_at_once(types, at, direction, never))
    };
    !decl.params.is_empty() && is_object(types, decl, direction) && types.iter().any(leads_back)
}

/// Collects the arguments for the parameters of `decl` in a shape, as far as TypeScript resolves
/// them at once.
fn arguments_of<'a>(types: &Types, decl: &TypeDecl, shape: &'a Shape, found: &mut Vec<&'a Shape>) {
    match shape {
        Shape::Nullable(inner) | Shape::Patch(inner) => arguments_of(types, decl, inner, found),
        Shape::Named(reference, arguments) => {
            if std::ptr::eq(types.get(*reference), decl) {
                found.extend(arguments);
            }
            arguments.iter().for_each(|argument| arguments_of(types, decl, argument, found));
        }
        _ => {}
    }
}

/// Returns whether an object has members of its own, or of flattened objects.
fn has_members(types: &Types, fields: &[Field], direction: Direction, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    present(fields, direction).any(|field| {
        !field.flatten
            || matches!(types.view(&field.shape), View::Object(inner, _)
                if has_members(types, inner, direction, depth))
    })
}

/// Returns whether the shape is a declared object, whose members can be moved into another object.
fn can_move(types: &Types, shape: &Shape, direction: Direction, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let View::Object(fields, _) = types.view(shape) else { return false };
    flattened(fields, direction).all(|field| can_move(types, &field.shape, direction, depth))
}

fn present(fields: &[Field], direction: Direction) -> impl Iterator<Item = &Field> {
    fields.iter().filter(move |field| field.presence(direction) != Presence::Absent)
}

fn flattened(fields: &[Field], direction: Direction) -> impl Iterator<Item = &Field> {
    present(fields, direction).filter(|field| field.flatten)
}

fn reaches_itself<'a>(
    start: &'a TypeDecl,
    next: impl Fn(&'a TypeDecl) -> Vec<&'a TypeDecl>,
) -> bool {
    reaches(start, next(start), next)
}

/// Returns whether `wanted` is among the declarations `left`, or those that follow.
fn reaches<'a>(
    wanted: &TypeDecl,
    mut left: Vec<&'a TypeDecl>,
    next: impl Fn(&'a TypeDecl) -> Vec<&'a TypeDecl>,
) -> bool {
    let mut seen: Vec<&TypeDecl> = Vec::new();
    while let Some(decl) = left.pop() {
        if std::ptr::eq(decl, wanted) {
            return true;
        }
        if !seen.iter().any(|known| std::ptr::eq(*known, decl)) {
            seen.push(decl);
            left.extend(next(decl));
        }
    }
    false
}

/// Tells whether TypeScript resolves the arguments for a declaration later.
type Defers = fn(&Types, &TypeDecl, Direction) -> bool;

fn never(_: &Types, _: &TypeDecl, _: Direction) -> bool {
    false
}

fn needed_at_once<'a>(
    types: &'a Types,
    decl: &'a TypeDecl,
    direction: Direction,
    defers: Defers,
) -> Vec<&'a TypeDecl> {
    let mut found = Vec::new();
    let mut add = |shape| bare(types, shape, direction, defers, &mut found);
    at_once(types, decl, direction).into_iter().for_each(&mut add);
    found
}

/// Returns the shapes in a declaration that TypeScript resolves at once: those without an object or
/// a list in between.
fn at_once<'a>(types: &Types, decl: &'a TypeDecl, direction: Direction) -> Vec<&'a Shape> {
    match &decl.body {
        Body::Alias(shape) => vec![shape],
        Body::Enum(Tagging::Untagged | Tagging::Internal { .. }, variants) => {
            variants.iter().filter_map(newtype).collect()
        }
        Body::Enum(_, variants) => {
            let unnamed = variants.iter().filter(|variant| variant.reads == Reads::Unnamed);
            unnamed.filter_map(newtype).collect()
        }
        Body::Object(fields) if !is_object(types, decl, direction) => {
            flattened(fields, direction).map(|field| &field.shape).collect()
        }
        Body::Object(_) => Vec::new(),
    }
}

fn newtype(variant: &Variant) -> Option<&Shape> {
    match &variant.content {
        Content::Newtype(shape) => Some(shape),
        Content::Unit | Content::Tuple(_) | Content::Object(_) => None,
    }
}

/// Collects the declarations in a shape without an object or a list in between.
fn bare<'a>(
    types: &'a Types,
    shape: &Shape,
    direction: Direction,
    defers: Defers,
    found: &mut Vec<&'a TypeDecl>,
) {
    match shape {
        Shape::Nullable(inner) | Shape::Patch(inner) => {
            bare(types, inner, direction, defers, found)
        }
        Shape::Named(reference, arguments) => {
            let decl = types.get(*reference);
            found.push(decl);
            if !defers(types, decl, direction) {
                arguments
                    .iter()
                    .for_each(|argument| bare(types, argument, direction, defers, found));
            }
        }
        _ => {}
    }
}

fn mentions<'a>(types: &'a Types, shape: &Shape, found: &mut Vec<&'a TypeDecl>) {
    if let Shape::Named(reference, _) = shape {
        found.push(types.get(*reference));
    }
    shape.parts().into_iter().for_each(|part| mentions(types, part, found));
}
