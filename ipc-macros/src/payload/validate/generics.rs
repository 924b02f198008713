use syn::{GenericParam, Ident, TypeParamBound, WherePredicate};

use super::Payload;
use crate::errors::Errors;
use crate::types;

/// A payload outlives its message.
pub(super) fn owns_its_data(payload: &Payload, errors: &mut Errors) {
    for param in payload.generics.lifetimes() {
        let message = format!(
            "a payload cannot borrow; remove `{0}`, and write `String` for `&{0} str`",
            param.lifetime
        );
        errors.at(param, message);
    }
    if payload.generics.lifetimes().next().is_some() {
        return;
    }
    for member in payload.members() {
        for reference in types::inspect(&member.ty).references {
            let owned = types::owned(&reference.elem);
            errors.at(reference, format!("a payload cannot borrow; write `{owned}`"));
        }
    }
}

/// A type has a single declaration in TypeScript.
pub(super) fn has_no_const_parameters(payload: &Payload, errors: &mut Errors) {
    for param in &payload.generics.params {
        if let GenericParam::Const(param) = param {
            let message = format!(
                "a payload cannot be generic over `{}`, because TypeScript has no const \
                 parameters; use a `Vec<T>`, or write a type for each length",
                param.ident
            );
            errors.at(param, message);
        }
    }
}

/// A generic type is described once, with a placeholder for each parameter. The placeholder only
/// implements the common traits.
pub(super) fn has_only_implied_bounds(payload: &Payload, errors: &mut Errors) {
    let generics = &payload.generics;
    for param in generics.type_params() {
        reject_bounds(&param.ident, param.bounds.iter(), false, errors);
    }
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    for clause in clauses {
        let WherePredicate::Type(clause) = clause else { continue };
        let bounded = types::last_segment(&clause.bounded_ty).map(|last| &last.ident);
        if let Some(param) = generics.type_params().find(|param| Some(&param.ident) == bounded) {
            reject_bounds(&param.ident, clause.bounds.iter(), clause.lifetimes.is_some(), errors);
        }
    }
}

fn reject_bounds<'a>(
    param: &Ident,
    bounds: impl Iterator<Item = &'a TypeParamBound>,
    is_for_all: bool,
    errors: &mut Errors,
) {
    #[rustfmt::skip]
    const IMPLIED: &[&str] = &[
        "Clone", "Copy", "Debug", "Default", "Deserialize", "DeserializeOwned", "Eq", "Hash", "Ord",
        "PartialEq", "PartialOrd", "Payload", "Send", "Serialize", "Sized", "Sync", "Unpin",
    ];
    for bound in bounds {
        let TypeParamBound::Trait(name) = bound else { continue };
        let last = name.path.segments.last().map(|last| &last.ident);
        let is_of_one_lifetime = last.is_some_and(|last| last == "Deserialize")
            && name.lifetimes.is_none()
            && !is_for_all;
        if is_of_one_lifetime {
            let message = format!(
                "a payload reads `{param}` from text of any lifetime; write \
                 `for<'de> Deserialize<'de>`, or remove the bound"
            );
            errors.at(bound, message);
        }
        if last.is_some_and(|last| IMPLIED.iter().all(|implied| last != implied)) {
            let message = format!(
                "a payload cannot have this bound on `{param}`; write it on the functions that \
                 need it"
            );
            errors.at(bound, message);
        }
    }
}

/// The wire name of an event or a request denotes a single type.
pub(super) fn is_concrete_with_a_wire_name(payload: &Payload, errors: &mut Errors) {
    if payload.kind.wire_header().is_none() {
        return;
    }
    let what = payload.kind.attr().with_article();
    for param in payload.generics.type_params() {
        let message = format!(
            "{what} cannot be generic over `{}`, because its name denotes one type; write {what} \
             for each type",
            param.ident
        );
        errors.at(param, message);
    }
}
