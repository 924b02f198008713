//! Declarations that lead back to themselves. TypeScript allows that only where it may look later: in the members of an
//! object, in the elements of a list, in the arguments of an interface.

use crate::schema::{Body, Content, Shape, Tagging, TypeDecl, Types};

/// Whether the declaration can not be written as an alias, because TypeScript would have to know it to declare it.
pub(super) fn is_circular(types: &Types, decl: &TypeDecl) -> bool {
    returns(decl, |at| needed_at_once(types, at))
}

/// Whether the declaration mentions itself, by whatever way.
pub(super) fn is_recursive(types: &Types, decl: &TypeDecl) -> bool {
    returns(decl, |at| {
        let mut found = Vec::new();
        at.body.shapes().into_iter().for_each(|shape| mentions(types, shape, &mut found));
        found
    })
}

/// Whether the declaration is written as an `interface`, and so looked into later.
pub(super) fn is_interface(types: &Types, decl: &TypeDecl) -> bool {
    let Body::Object(fields) = &decl.body else { return false };
    let flattened = fields.iter().filter(|field| field.flatten);
    !fields.is_empty() && flattened.into_iter().all(|field| is_object(types, &field.shape, MOST))
}

/// More aliases of each other than anybody writes.
const MOST: usize = 64;

/// Whether the shape is a declared object, whose members can stand in another.
fn is_object(types: &Types, shape: &Shape, depth: usize) -> bool {
    let (Some(depth), Shape::Named(reference, _)) = (depth.checked_sub(1), shape) else {
        return false;
    };
    let decl = types.get(*reference);
    match &decl.body {
        Body::Alias(inner) => is_object(types, inner, depth),
        Body::Object(fields) => {
            fields.is_empty()
                || fields
                    .iter()
                    .filter(|field| field.flatten)
                    .all(|field| is_object(types, &field.shape, depth))
        }
        Body::Enum(..) => false,
    }
}

fn returns<'a>(start: &'a TypeDecl, next: impl Fn(&'a TypeDecl) -> Vec<&'a TypeDecl>) -> bool {
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

fn needed_at_once<'a>(types: &'a Types, decl: &'a TypeDecl) -> Vec<&'a TypeDecl> {
    let mut found = Vec::new();
    match &decl.body {
        Body::Alias(shape) => bare(types, shape, &mut found),
        Body::Enum(Tagging::Untagged | Tagging::Internal { .. }, variants) => {
            for variant in variants {
                if let Content::Newtype(shape) = &variant.content {
                    bare(types, shape, &mut found);
                }
            }
        }
        Body::Object(fields) if !is_interface(types, decl) => {
            let flattened = fields.iter().filter(|field| field.flatten);
            flattened.for_each(|field| bare(types, &field.shape, &mut found));
        }
        Body::Object(_) | Body::Enum(..) => {}
    }
    found
}

/// The declarations that stand in a shape without an object or a list around them.
fn bare<'a>(types: &'a Types, shape: &Shape, found: &mut Vec<&'a TypeDecl>) {
    match shape {
        Shape::Nullable(inner) => bare(types, inner, found),
        Shape::Named(reference, arguments) => {
            let decl = types.get(*reference);
            found.push(decl);
            if !is_interface(types, decl) {
                arguments.iter().for_each(|argument| bare(types, argument, found));
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
