//! Recursive declarations. TypeScript resolves a recursive type only through the members of an
//! object, the elements of a list or the arguments of an interface.

use crate::schema::{Body, Content, Direction, Field, Presence, Shape, Tagging, TypeDecl, Types};
use crate::view::{MAX_ALIAS_DEPTH, View};

/// Returns whether TypeScript cannot resolve the declaration as an alias, in either direction.
pub(super) fn is_circular(types: &Types, decl: &TypeDecl) -> bool {
    let is_circular = |direction| reaches_itself(decl, |at| needed_at_once(types, at, direction));
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

/// Returns whether the declaration becomes an `interface`, whose members TypeScript resolves later.
pub(super) fn is_interface(types: &Types, decl: &TypeDecl, direction: Direction) -> bool {
    let Body::Object(fields) = &decl.body else { return false };
    has_members(types, fields, direction, MAX_ALIAS_DEPTH)
        && flattened(fields, direction)
            .all(|field| is_object(types, &field.shape, direction, MAX_ALIAS_DEPTH))
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
fn is_object(types: &Types, shape: &Shape, direction: Direction, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let View::Object(fields, _) = types.view(shape) else { return false };
    flattened(fields, direction).all(|field| is_object(types, &field.shape, direction, depth))
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
    let mut seen: Vec<&TypeDecl> = Vec::new();
    let mut left = next(start);
    while let Some(decl) = left.pop() {
        if std::ptr::eq(decl, start) {
            return true;
        }
        if !seen.iter().any(|known| std::ptr::eq(*known, decl)) {
            seen.push(decl);
            left.extend(next(decl));
        }
    }
    false
}

fn needed_at_once<'a>(
    types: &'a Types,
    decl: &'a TypeDecl,
    direction: Direction,
) -> Vec<&'a TypeDecl> {
    let mut found = Vec::new();
    let mut add = |shape| bare(types, shape, direction, &mut found);
    match &decl.body {
        Body::Alias(shape) => add(shape),
        Body::Enum(Tagging::Untagged | Tagging::Internal { .. }, variants) => {
            for variant in variants {
                if let Content::Newtype(shape) = &variant.content {
                    add(shape);
                }
            }
        }
        Body::Object(fields) if !is_interface(types, decl, direction) => {
            flattened(fields, direction).for_each(|field| add(&field.shape));
        }
        Body::Object(_) | Body::Enum(..) => {}
    }
    found
}

/// Collects the declarations in a shape without an object or a list in between. TypeScript must
/// resolve them at once.
fn bare<'a>(types: &'a Types, shape: &Shape, direction: Direction, found: &mut Vec<&'a TypeDecl>) {
    match shape {
        Shape::Nullable(inner) => bare(types, inner, direction, found),
        Shape::Named(reference, arguments) => {
            let decl = types.get(*reference);
            found.push(decl);
            if !is_interface(types, decl, direction) {
                arguments.iter().for_each(|argument| bare(types, argument, direction, found));
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
