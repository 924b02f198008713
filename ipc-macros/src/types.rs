//! What a type says by its syntax alone.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    GenericArgument, Ident, Lifetime, Path, PathArguments, PathSegment, Type, TypeArray, TypeFnPtr,
    TypeImplTrait, TypeReference, TypeSlice, TypeTraitObject,
};

use crate::errors::Errors;

/// What in a type may be refused.
#[derive(Default)]
pub(crate) struct Found<'a> {
    pub(crate) references: Vec<&'a TypeReference>,
    pub(crate) lifetimes: Vec<&'a Lifetime>,
    pub(crate) impls: Vec<&'a TypeImplTrait>,
    pub(crate) objects: Vec<&'a TypeTraitObject>,
    pub(crate) selves: Vec<&'a Ident>,
    /// Integers of 128 bits.
    pub(crate) wide: Vec<&'a Ident>,
    /// `Option`s whose `Some` looks like their `None` in JSON.
    collapsing: Vec<&'a PathSegment>,
    /// Lists of `u8`.
    octets: Vec<&'a dyn ToTokens>,
    /// Keys of maps that are no strings.
    keys: Vec<&'a Type>,
    /// Within a type that may be anything, as `State` is: nothing says that what is in there is on the wire.
    unknown: bool,
}

impl Found<'_> {
    /// Refuses what JSON, or TypeScript, has no word for.
    pub(crate) fn refuse_what_is_lost(&self, errors: &mut Errors) {
        for option in &self.collapsing {
            let message = "in JSON the `Some(…)` of this and its `None` are both `null`, so it would not come back as it \
                           was: write an `enum` with a variant for each case";
            errors.at(option, message);
        }
        for list in &self.octets {
            let message = format!(
                "`{}` would be an array of numbers in TypeScript: use `Bytes`, or `u16` for a list of small numbers",
                written(list)
            );
            errors.at(list, message);
        }
        for key in &self.keys {
            let message = "the keys of a map are strings in JSON: use a string, an integer, a `bool`, or an enum of \
                           variants without content, or send the map as a list of pairs";
            errors.at(key, message);
        }
    }
}

/// Types of the standard library of which it is known that what is in them is on the wire.
const LISTS: &[&str] = &["Vec", "VecDeque", "LinkedList", "HashSet", "BTreeSet"];
const MAPS: &[&str] = &["HashMap", "BTreeMap"];
const POINTERS: &[&str] = &["Box", "Arc", "Cow"];
const CHOICES: &[&str] = &["Option", "Result"];
/// The runtime's own, of which that is known too.
const STREAMS: &[&str] = &["Channel", "Streaming", "Stream"];

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

/// A type as it is written, in one line.
pub(crate) fn written(ty: &(impl ToTokens + ?Sized)) -> String {
    let text = ty.to_token_stream().to_string();
    text.replace(' ', "").replace(',', ", ").replace(';', "; ")
}

/// What the type of a result says of its error. That of an alias says nothing.
pub(crate) fn error(ty: &Type) -> Option<&Type> {
    let last = last_segment(ty).filter(|last| last.ident == "Result")?;
    arguments(last).into_iter().nth(1)
}

/// What owns a value of this type, which stands behind a `&`.
pub(crate) fn owned(borrowed: &Type) -> String {
    let ungrouped = ungrouped(borrowed);
    match ungrouped {
        ty if is_octets(ty) => "Bytes".to_owned(),
        Type::Slice(slice) => format!("Vec<{}>", written(&slice.elem)),
        ty if is_named(ty, &["str"]) => "String".to_owned(),
        ty if is_named(ty, &["Path"]) => "PathBuf".to_owned(),
        ty => written(ty),
    }
}

/// Whether a type is one of the runtime's streams or channels.
pub(crate) fn is_stream(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| is_one(segment, STREAMS))
}

/// Whether a type is an `Option`.
pub(crate) fn is_option(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| optional(segment).is_some())
}

/// Whether a type is none that has members with names.
pub(crate) fn is_without_members(ty: &Type) -> bool {
    #[rustfmt::skip]
    const SCALARS: &[&str] = &[
        "bool", "char", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32",
        "f64", "String", "PathBuf", "Bytes",
    ];
    let compound = matches!(ungrouped(ty), Type::Tuple(_) | Type::Array(_) | Type::Slice(_));
    compound || last_segment(ty).is_some_and(|last| is_one(last, SCALARS) || is_one(last, LISTS))
}

/// Whether a type is `[u8]`.
pub(crate) fn is_octets(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Slice(slice) if is_named(&slice.elem, &["u8"]))
}

fn is_one(segment: &PathSegment, names: &[&str]) -> bool {
    names.iter().any(|name| segment.ident == name)
}

fn is_named(ty: &Type, names: &[&str]) -> bool {
    last_segment(ty).is_some_and(|last| is_one(last, names))
}

/// The types in `<…>`.
fn arguments(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The `T` of an `Option<T>`.
fn optional(segment: &PathSegment) -> Option<&Type> {
    arguments(segment).first().copied().filter(|_| segment.ident == "Option")
}

/// Whether a type is a list of `u8`, and not only holds one.
fn is_list_of_octets(segment: &PathSegment) -> bool {
    let arguments = arguments(segment);
    let list = is_one(segment, LISTS) && arguments.first().is_some_and(|ty| is_named(ty, &["u8"]));
    list || is_one(segment, POINTERS) && arguments.last().is_some_and(|ty| is_octets(ty))
}

/// The key of a map that can not be one in JSON.
fn key(segment: &PathSegment) -> Option<&Type> {
    let key = arguments(segment).first().copied().filter(|_| is_one(segment, MAPS))?;
    let is_list = matches!(ungrouped(key), Type::Tuple(_));
    (is_list || is_named(key, &["f32", "f64", "Vec"])).then_some(key)
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
        ty => is_option(ty),
    }
}

impl<'a> Visit<'a> for Found<'a> {
    fn visit_type_reference(&mut self, reference: &'a TypeReference) {
        self.references.push(reference);
        if !is_octets(&reference.elem) {
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
        let was_unknown = self.unknown;
        if !was_unknown {
            self.note(segment);
            if is_list_of_octets(segment) {
                return self.octets.push(segment);
            }
        }
        self.unknown |=
            ![LISTS, MAPS, POINTERS, CHOICES, STREAMS].iter().any(|names| is_one(segment, names));
        visit::visit_path_segment(self, segment);
        self.unknown = was_unknown;
    }

    fn visit_type_fn_ptr(&mut self, _: &'a TypeFnPtr) {}
}

impl<'a> Found<'a> {
    fn visit_elements(&mut self, list: &'a dyn ToTokens, element: &'a Type) {
        if !self.unknown && is_named(element, &["u8"]) {
            self.octets.push(list);
        }
        self.visit_type(element);
    }

    fn note(&mut self, segment: &'a PathSegment) {
        if optional(segment).is_some_and(is_nullable) {
            self.collapsing.push(segment);
        }
        if is_one(segment, &["u128", "i128"]) {
            self.wide.push(&segment.ident);
        }
        self.keys.extend(key(segment));
    }
}
