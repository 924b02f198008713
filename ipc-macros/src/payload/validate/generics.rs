use syn::{GenericParam, Ident, TypeParamBound, WherePredicate};

use super::Payload;
use crate::errors::Errors;
use crate::types;

/// A payload outlives the frame that it came in.
pub(super) fn owns_its_data(payload: &Payload, errors: &mut Errors) {
    for param in payload.generics.lifetimes() {
        let message = format!(
            "a payload owns its data: remove `{0}`, and write `String` for `&{0} str`",
            param.lifetime
        );
        errors.at(param, message);
    }
    if payload.generics.lifetimes().next().is_some() {
        return;
    }
    for member in payload.members() {
        for reference in types::look(&member.ty).references {
            let message = if types::is_octets(&reference.elem) {
                "a payload owns its data: write `Bytes` for `&[u8]`"
            } else {
                "a payload owns its data: write `String` for `&str`, `Vec<T>` for `&[T]`"
            };
            errors.at(reference, message);
        }
    }
}

/// One declaration in TypeScript stands for all uses of a type.
pub(super) fn has_no_const_parameters(payload: &Payload, errors: &mut Errors) {
    for param in &payload.generics.params {
        if let GenericParam::Const(param) = param {
            let message = format!(
                "TypeScript has no parameter like `{}`: hold a `Vec<T>`, or write a type for each length",
                param.ident
            );
            errors.at(param, message);
        }
    }
}

/// A generic type is described once, with a hole for each parameter. It holds what most types do, and nothing else.
pub(super) fn bounds_only_what_describes_it(payload: &Payload, errors: &mut Errors) {
    let generics = &payload.generics;
    for param in generics.type_params() {
        refuse_bounds(&param.ident, param.bounds.iter(), errors);
    }
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    for clause in clauses {
        let WherePredicate::Type(clause) = clause else { continue };
        let bounded = types::last_segment(&clause.bounded_ty).map(|last| &last.ident);
        if let Some(param) = generics.type_params().find(|param| Some(&param.ident) == bounded) {
            refuse_bounds(&param.ident, clause.bounds.iter(), errors);
        }
    }
}

fn refuse_bounds<'a>(
    param: &Ident,
    bounds: impl Iterator<Item = &'a TypeParamBound>,
    errors: &mut Errors,
) {
    #[rustfmt::skip]
    const HELD: &[&str] = &[
        "Clone", "Copy", "Debug", "Default", "Deserialize", "DeserializeOwned", "Eq", "Hash", "Ord", "PartialEq",
        "PartialOrd", "Payload", "Send", "Serialize", "Sized", "Sync", "Unpin",
    ];
    for bound in bounds {
        let TypeParamBound::Trait(name) = bound else { continue };
        let last = name.path.segments.last().map(|last| &last.ident);
        if last.is_some_and(|last| HELD.iter().all(|held| last != held)) {
            let message = format!(
                "a payload is described without a `{param}`, so nothing can be asked of it: \
                 put this bound on the functions that need it"
            );
            errors.at(bound, message);
        }
    }
}

/// An event or a request has one type, which its name stands for.
pub(super) fn is_concrete_with_a_wire_name(payload: &Payload, errors: &mut Errors) {
    if payload.wire.is_none() {
        return;
    }
    let kind = payload.args.kind;
    for param in payload.generics.type_params() {
        let message = format!(
            "{what} can not be generic, since its name stands for one type: write {what} for each `{}`",
            param.ident,
            what = kind.described()
        );
        errors.at(param, message);
    }
}
