//! The bounds of serde's impls for a generic type.
//!
//! serde bounds each parameter by `Deserialize<'de>`. A parameter that the type already bounds by a
//! trait that implies this, such as `Payload`, then has two such bounds, between which the compiler
//! cannot choose. So the attribute writes the bounds of such a type.

use syn::{Generics, Ident, TypeParamBound, WherePredicate};

use super::{Payload, parse};
use crate::attr::list::Arg;
use crate::errors::Errors;
use crate::item;
use crate::symbol::BOUND;
use crate::types;

/// Returns the bounds of the impl of `Deserialize`, or `None` where serde's own will do. `serde` is
/// the path of serde.
pub(super) fn deserialize(ty: &item::Type, serde: &str) -> Option<String> {
    // The derive reports the errors.
    let payload = parse::parse(quote::quote!(#ty), &mut Errors::default())?;
    let generics = &payload.generics;
    let has_own = payload.serde.rest.args.iter().any(|arg| arg.key == BOUND);
    if has_own || !generics.type_params().any(|param| is_bounded(generics, &param.ident)) {
        return None;
    }
    let mut bounds = Vec::new();
    for param in generics.type_params() {
        let name = &param.ident;
        if !is_bounded(generics, name) && is_read(&payload, name) {
            bounds.push(format!("{name}: {serde}::Deserialize<'de>"));
        }
        if payload.needs_default_of(name) {
            bounds.push(format!("{name}: ::core::default::Default"));
        }
    }
    if payload.serde.default.as_ref().is_some_and(Arg::is_alone) {
        let (ident, (_, arguments, _)) = (&payload.ident, generics.split_for_impl());
        let arguments = quote::quote!(#arguments);
        bounds.push(format!("{ident} {arguments}: ::core::default::Default"));
    }
    Some(bounds.join(", "))
}

fn is_read(payload: &Payload, param: &Ident) -> bool {
    let mut read = payload.members().into_iter().filter(|member| member.serde.is_read());
    read.any(|member| types::mentions(&member.ty, param))
}

/// Returns whether the type itself bounds a parameter by a trait that implies `Deserialize`.
fn is_bounded(generics: &Generics, param: &Ident) -> bool {
    let own = generics.type_params().filter(|own| own.ident == *param);
    let mut own = own.flat_map(|own| &own.bounds).map(|bound| (bound, false));
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let mut clauses = clauses.filter_map(|clause| match clause {
        WherePredicate::Type(clause) => match types::ungrouped(&clause.bounded_ty) {
            syn::Type::Path(ty) if ty.path.is_ident(param) => Some(clause),
            _ => None,
        },
        _ => None,
    });
    own.any(|(bound, for_all)| implies_deserialize(bound, for_all))
        || clauses.any(|clause| {
            let for_all = clause.lifetimes.is_some();
            clause.bounds.iter().any(|bound| implies_deserialize(bound, for_all))
        })
}

fn implies_deserialize(bound: &TypeParamBound, for_all: bool) -> bool {
    let TypeParamBound::Trait(bound) = bound else { return false };
    let for_all = for_all || bound.lifetimes.is_some();
    bound.path.segments.last().is_some_and(|last| {
        last.ident == "Payload"
            || last.ident == "DeserializeOwned"
            || last.ident == "Deserialize" && for_all
    })
}
