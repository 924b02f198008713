//! What a type says by its syntax alone.

use syn::visit::{self, Visit};
use syn::{
    GenericArgument, Ident, Lifetime, Path, PathArguments, PathSegment, Type, TypeFnPtr,
    TypeImplTrait, TypeReference, TypeTraitObject,
};

/// What in a type may be refused.
#[derive(Default)]
pub(crate) struct Found<'a> {
    pub(crate) references: Vec<&'a TypeReference>,
    pub(crate) lifetimes: Vec<&'a Lifetime>,
    pub(crate) impls: Vec<&'a TypeImplTrait>,
    pub(crate) objects: Vec<&'a TypeTraitObject>,
    pub(crate) selves: Vec<&'a Ident>,
    /// `Option`s whose `Some` looks like their `None` in JSON.
    pub(crate) collapsing: Vec<&'a PathSegment>,
}

/// What is said of them.
pub(crate) const COLLAPSES: &str = "in JSON the `Some(…)` of this and its `None` are both `null`, so it would not come \
                                    back as it was: write an `enum` with a variant for each case";

/// Looks through a type and all that it is made of, except for the types of functions: those may borrow.
pub(crate) fn look(ty: &Type) -> Found<'_> {
    let mut found = Found::default();
    found.visit_type(ty);
    found
}

/// A type without the parentheses, visible or not, around it.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}

/// The last word of a type that is a path: `Vec` of `std::vec::Vec<T>`.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// The `T` of an `Option<T>`.
pub(crate) fn optional(segment: &PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if segment.ident == "Option" => {
            match arguments.args.first()? {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a parameter stands in a type, other than in a `PhantomData`.
pub(crate) fn mentions(ty: &Type, param: &Ident) -> bool {
    let mut search = Search { param, found: false };
    search.visit_type(ty);
    search.found
}

struct Search<'a> {
    param: &'a Ident,
    found: bool,
}

impl<'a> Visit<'a> for Search<'_> {
    fn visit_path(&mut self, path: &'a Path) {
        let first = path.segments.first().map(|first| &first.ident);
        self.found |= first.is_some_and(|first| first == self.param || first == "Self");
        if path.segments.last().is_some_and(|last| last.ident != "PhantomData") {
            visit::visit_path(self, path);
        }
    }
}

/// Whether a type has a value that is `null`.
fn is_nullable(ty: &Type) -> bool {
    match ungrouped(ty) {
        Type::Tuple(tuple) => tuple.elems.is_empty(),
        ty => last_segment(ty).is_some_and(|segment| optional(segment).is_some()),
    }
}

impl<'a> Visit<'a> for Found<'a> {
    fn visit_type_reference(&mut self, reference: &'a TypeReference) {
        self.references.push(reference);
        self.visit_type(&reference.elem);
    }

    fn visit_lifetime(&mut self, lifetime: &'a Lifetime) {
        self.lifetimes.push(lifetime);
    }

    fn visit_type_impl_trait(&mut self, found: &'a TypeImplTrait) {
        self.impls.push(found);
    }

    fn visit_type_trait_object(&mut self, object: &'a TypeTraitObject) {
        self.objects.push(object);
    }

    fn visit_path(&mut self, path: &'a Path) {
        let first = path.segments.first().map(|first| &first.ident);
        self.selves.extend(first.filter(|ident| *ident == "Self"));
        visit::visit_path(self, path);
    }

    fn visit_path_segment(&mut self, segment: &'a PathSegment) {
        if optional(segment).is_some_and(is_nullable) {
            self.collapsing.push(segment);
        }
        visit::visit_path_segment(self, segment);
    }

    fn visit_type_fn_ptr(&mut self, _: &'a TypeFnPtr) {}
}
