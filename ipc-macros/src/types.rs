//! The inspection of types by their syntax.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    GenericArgument, Ident, Lifetime, Path, PathArguments, PathSegment, Type, TypeArray, TypeFnPtr,
    TypeImplTrait, TypeReference, TypeSlice, TypeTraitObject,
};

use crate::errors::Errors;

/// The parts of a type for rules to reject.
#[derive(Default)]
pub(crate) struct Found<'a> {
    pub(crate) references: Vec<&'a TypeReference>,
    pub(crate) lifetimes: Vec<&'a Lifetime>,
    pub(crate) impls: Vec<&'a TypeImplTrait>,
    pub(crate) objects: Vec<&'a TypeTraitObject>,
    pub(crate) selves: Vec<&'a Ident>,
    /// Integers of 128 bits.
    pub(crate) wide: Vec<&'a Ident>,
    /// `Option`s of which a `Some` is `null` in JSON, as `None` is.
    ambiguous_options: Vec<&'a PathSegment>,
    /// Lists of `u8`.
    byte_lists: Vec<&'a dyn ToTokens>,
    /// Keys of maps without a form as a string.
    keys: Vec<&'a Type>,
    /// `true` inside of the arguments of an unknown type, such as `State`. Such an argument need
    /// not be on the wire.
    in_unknown: bool,
}

impl Found<'_> {
    /// Rejects parts without a representation in JSON or TypeScript.
    pub(crate) fn reject_lossy(&self, errors: &mut Errors) {
        for option in &self.ambiguous_options {
            let message = format!(
                "two values of `{}` are `null` in JSON; for a member that is absent, `null` or a \
                 value, write `Patch<T>`; else an `enum` with a variant for each case",
                written(option)
            );
            errors.at(option, message);
        }
        for list in &self.byte_lists {
            let message = format!(
                "`{}` would become an array of numbers; use `Bytes`, or `u16` for a list of small \
                 numbers",
                written(list)
            );
            errors.at(list, message);
        }
        for key in &self.keys {
            let message = format!(
                "`{}` cannot be the key of a map in JSON\n\
                 help: use a string, an integer, a `bool` or an enum of unit variants, or write a \
                 list of pairs",
                written(key)
            );
            errors.at(key, message);
        }
    }
}

/// Types of the standard library whose arguments are on the wire.
const LISTS: &[&str] = &["Vec", "VecDeque", "LinkedList", "HashSet", "BTreeSet"];
const MAPS: &[&str] = &["HashMap", "BTreeMap"];
const POINTERS: &[&str] = &["Box", "Arc", "Cow"];
const CHOICES: &[&str] = &["Option", "Result"];
/// Types of the runtime whose arguments are on the wire.
const STREAMS: &[&str] = &["Channel", "Streaming", "Stream"];

/// Inspects a type and all of its parts, except for the types of functions, which may borrow.
pub(crate) fn inspect(ty: &Type) -> Found<'_> {
    let mut found = Found::default();
    found.visit_type(ty);
    found
}

/// Removes the parentheses around a type, visible or not.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}

/// Returns the last segment of a path: `Vec<T>` of `std::vec::Vec<T>`.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// Formats a type in one line, with the usual spaces.
pub(crate) fn written(ty: &(impl ToTokens + ?Sized)) -> String {
    let text = ty.to_token_stream().to_string();
    let mut written = String::new();
    for word in text.split(' ') {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        if written.ends_with(is_word) && word.starts_with(is_word) {
            written.push(' ');
        }
        written.push_str(word);
    }
    written.replace(',', ", ").replace(';', "; ")
}

/// Returns the error type of a `Result`, unless the type is an alias.
pub(crate) fn error(ty: &Type) -> Option<&Type> {
    let last = last_segment(ty).filter(|last| last.ident == "Result")?;
    arguments(last).into_iter().nth(1)
}

/// Formats the owned type for the type behind a `&`.
pub(crate) fn owned(borrowed: &Type) -> String {
    let ungrouped = ungrouped(borrowed);
    match ungrouped {
        ty if is_byte_slice(ty) => "Bytes".to_owned(),
        Type::Slice(slice) => format!("Vec<{}>", written(&slice.elem)),
        ty if is_named(ty, &["str"]) => "String".to_owned(),
        ty if is_named(ty, &["Path"]) => "PathBuf".to_owned(),
        ty => written(ty),
    }
}

/// Returns whether a type is a stream or a channel of the runtime.
pub(crate) fn is_stream(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| is_one(segment, STREAMS))
}

/// Returns whether a type is an `Option`.
pub(crate) fn is_option(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| optional(segment).is_some())
}

/// Returns whether a type is known to have no named members.
pub(crate) fn has_no_members(ty: &Type) -> bool {
    #[rustfmt::skip]
    const SCALARS: &[&str] = &[
        "bool", "char", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize", "f32", "f64", "String", "PathBuf", "Bytes",
    ];
    let compound = matches!(ungrouped(ty), Type::Tuple(_) | Type::Array(_) | Type::Slice(_));
    compound || last_segment(ty).is_some_and(|last| is_one(last, SCALARS) || is_one(last, LISTS))
}

/// Returns whether a type is `[u8]`.
pub(crate) fn is_byte_slice(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Slice(slice) if is_named(&slice.elem, &["u8"]))
}

fn is_one(segment: &PathSegment, names: &[&str]) -> bool {
    names.iter().any(|name| segment.ident == name)
}

fn is_named(ty: &Type, names: &[&str]) -> bool {
    last_segment(ty).is_some_and(|last| is_one(last, names))
}

/// Returns the type arguments in `<…>`.
fn arguments(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// Returns the `T` of an `Option<T>`.
fn optional(segment: &PathSegment) -> Option<&Type> {
    arguments(segment).first().copied().filter(|_| segment.ident == "Option")
}

/// Returns whether a type is itself a list of `u8`.
fn is_byte_list(segment: &PathSegment) -> bool {
    let arguments = arguments(segment);
    let list = is_one(segment, LISTS) && arguments.first().is_some_and(|ty| is_named(ty, &["u8"]));
    list || is_one(segment, POINTERS) && arguments.last().is_some_and(|ty| is_byte_slice(ty))
}

/// Returns the key of a map, unless JSON can represent the key.
fn key(segment: &PathSegment) -> Option<&Type> {
    let key = arguments(segment).first().copied().filter(|_| is_one(segment, MAPS))?;
    let is_list = matches!(ungrouped(key), Type::Tuple(_));
    (is_list || is_named(key, &["f32", "f64", "Vec"])).then_some(key)
}

/// Returns whether a type mentions a parameter outside of `PhantomData`.
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

/// Returns whether a value of a type may be `null`.
fn is_nullable(ty: &Type) -> bool {
    match ungrouped(ty) {
        Type::Tuple(tuple) => tuple.elems.is_empty(),
        ty => is_option(ty),
    }
}

impl<'a> Visit<'a> for Found<'a> {
    fn visit_type_reference(&mut self, reference: &'a TypeReference) {
        self.references.push(reference);
        if !is_byte_slice(&reference.elem) {
            self.visit_type(&reference.elem);
        }
    }

    fn visit_type_slice(&mut self, slice: &'a TypeSlice) {
        self.visit_elements(slice, &slice.elem);
    }

    fn visit_type_array(&mut self, array: &'a TypeArray) {
        self.visit_elements(array, &array.elem);
    }

    fn visit_lifetime(&mut self, lifetime: &'a Lifetime) {
        self.lifetimes.push(lifetime);
    }

    fn visit_type_impl_trait(&mut self, found: &'a TypeImplTrait) {
        self.impls.push(found);
        visit::visit_type_impl_trait(self, found);
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
        let was_in_unknown = self.in_unknown;
        if !was_in_unknown {
            self.note(segment);
            if is_byte_list(segment) {
                return self.byte_lists.push(segment);
            }
        }
        self.in_unknown |=
            ![LISTS, MAPS, POINTERS, CHOICES, STREAMS].iter().any(|names| is_one(segment, names));
        visit::visit_path_segment(self, segment);
        self.in_unknown = was_in_unknown;
    }

    fn visit_type_fn_ptr(&mut self, _: &'a TypeFnPtr) {}
}

impl<'a> Found<'a> {
    fn visit_elements(&mut self, list: &'a dyn ToTokens, element: &'a Type) {
        if !self.in_unknown && is_named(element, &["u8"]) {
            self.byte_lists.push(list);
        }
        self.visit_type(element);
    }

    fn note(&mut self, segment: &'a PathSegment) {
        if optional(segment).is_some_and(is_nullable) {
            self.ambiguous_options.push(segment);
        }
        if is_one(segment, &["u128", "i128"]) {
            self.wide.push(&segment.ident);
        }
        self.keys.extend(key(segment));
    }
}
