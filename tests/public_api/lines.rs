//! The lines of the file: each part of the API on its own.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Field, Fields, FnArg, GenericParam, Generics, ImplItem, Item, ItemEnum, ItemImpl,
    ItemStruct, ItemTrait, Pat, ReceiverKind, ReturnType, Signature, TraitItem, Type,
};

use crate::names::{Export, Id, Names, Renamer, Target};
use crate::print::print;
use crate::source::{cfgs_of, is_hidden, is_public, joined};

/// A sort key (module, item, kind and name of the part), and the text.
type Line = (Vec<String>, String, Kind, String, String);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Item,
    Import,
    Member,
    Method,
    Impl,
}

/// Returns all lines, with an empty line between items.
pub(crate) fn all(names: &Names<'_>) -> String {
    let mut lines = Lines { names, lines: BTreeSet::new() };
    for export in &names.exports {
        lines.export(export);
    }
    for (module, within) in names.source.modules.iter().enumerate() {
        for entry in &within.items {
            match &entry.item {
                Item::Impl(item) if item.trait_.is_none() => {
                    lines.methods(module, item, &entry.cfgs);
                }
                Item::Impl(item) => lines.implementation(module, item, &entry.cfgs),
                _ => {}
            }
        }
    }
    let mut text = String::new();
    let mut last = None;
    for (module, item, _, _, line) in &lines.lines {
        if last.is_some_and(|last| last != (module, item)) {
            text.push('\n');
        }
        last = Some((module, item));
        text += &format!("{line}\n");
    }
    text
}

struct Lines<'a> {
    names: &'a Names<'a>,
    lines: BTreeSet<Line>,
}

/// The surroundings of a part of an item.
struct Around<'a> {
    /// The public path of the item.
    path: &'a [String],
    module: usize,
    generics: &'a Generics,
    cfgs: &'a [String],
}

impl Lines<'_> {
    fn add(&mut self, path: &[String], kind: Kind, name: &str, cfgs: &[String], text: String) {
        let conditions: Vec<String> = cfgs.iter().map(|cfg| format!(" [{cfg}]")).collect();
        let (item, module) = path.split_last().unwrap();
        let line = text + &conditions.concat();
        self.lines.insert((module.to_vec(), item.clone(), kind, name.to_owned(), line));
    }

    fn export(&mut self, Export { path, target, cfgs }: &Export) {
        let name = path.join("::");
        match target {
            Target::Module(_) => {
                // In front of the items in the module.
                let inside = [&path[..], &[String::new()]].concat();
                self.add(&inside, Kind::Item, "", cfgs, format!("mod {name}"));
            }
            Target::Item(id) => match self.names.path(*id) {
                Some(shortest) if shortest == path => self.item(*id, path, cfgs),
                shortest => {
                    let shortest = shortest.unwrap_or_default().join("::");
                    self.add(path, Kind::Import, "", cfgs, format!("use {shortest} as {name}"));
                }
            },
            Target::Foreign(from) => {
                let from = from.join("::");
                self.add(path, Kind::Import, "", cfgs, format!("use {from} as {name}"));
            }
        }
    }

    fn item(&mut self, id: Id, path: &[String], cfgs: &[String]) {
        let none = Generics::default();
        let mut around = Around { path, module: id.0, generics: &none, cfgs };
        let name = path.join("::");
        let text = match &self.names.entry(id).item {
            Item::Struct(item) => {
                around.generics = &item.generics;
                return self.structure(&around, item);
            }
            Item::Enum(item) => {
                around.generics = &item.generics;
                return self.enumeration(&around, item);
            }
            Item::Trait(item) => {
                around.generics = &item.generics;
                return self.interface(&around, item);
            }
            Item::Fn(item) => {
                let kind =
                    |name| item.attrs.iter().any(|attribute| attribute.path().is_ident(name));
                if kind("proc_macro_attribute") {
                    format!("macro #[{name}]")
                } else if kind("proc_macro") {
                    format!("macro {name}!")
                } else {
                    let attributes = self.attributes(id.0, &item.attrs);
                    attributes + &self.signature(&around, &item.sig, &name, &[])
                }
            }
            Item::Macro(_) => format!("macro {name}!"),
            Item::Const(item) => format!("const {name}: {}", self.printed(&around, &*item.ty)),
            Item::Static(item) => format!("static {name}: {}", self.printed(&around, &*item.ty)),
            Item::Type(item) => {
                around.generics = &item.generics;
                let header = self.header(&around, "type", &item.attrs);
                format!("{header} = {}", self.printed(&around, &*item.ty))
            }
            Item::Union(item) => format!("union {}", item.ident),
            other => panic!("`{name}` is not printed; extend `lines.rs`: {}", print(other)),
        };
        self.add(path, Kind::Item, "", cfgs, text);
    }

    fn structure(&mut self, around: &Around<'_>, item: &ItemStruct) {
        let header = self.header(around, "struct", &item.attrs);
        let is_open = |field: &&Field| is_public(&field.vis) && !is_hidden(&field.attrs);
        let is_whole = item.fields.iter().all(|field| is_open(&field));
        let body = match &item.fields {
            Fields::Named(_) if is_whole => "",
            Fields::Named(_) => " { /* private fields */ }",
            Fields::Unnamed(_) if !item.fields.iter().any(|field| is_open(&field)) => {
                "(/* private fields */)"
            }
            Fields::Unnamed(fields) => {
                let field = |field: &Field| {
                    let ty = self.printed(around, &field.ty);
                    if is_open(&field) { format!("pub {ty}") } else { "_".to_owned() }
                };
                let fields: Vec<String> = fields.unnamed.iter().map(field).collect();
                &*format!("({})", fields.join(", "))
            }
            Fields::Unit => ";",
        };
        let conditions = self.conditions(around, &item.generics);
        self.add(around.path, Kind::Item, "", around.cfgs, header + body + &conditions);
        for field in item.fields.iter().filter(is_open) {
            let (Some(name), Some(own)) = (&field.ident, cfgs_of(&field.attrs)) else { continue };
            let ty = self.printed(around, &field.ty);
            let text = format!("field {}::{name}: {ty}", around.path.join("::"));
            let cfgs = joined(around.cfgs, &own);
            self.add(around.path, Kind::Member, &name.to_string(), &cfgs, text);
        }
        self.derives(around, &item.attrs, &item.fields.iter().collect::<Vec<_>>());
    }

    fn enumeration(&mut self, around: &Around<'_>, item: &ItemEnum) {
        let header = self.header(around, "enum", &item.attrs);
        let conditions = self.conditions(around, &item.generics);
        self.add(around.path, Kind::Item, "", around.cfgs, header + &conditions);
        for variant in item.variants.iter().filter(|variant| !is_hidden(&variant.attrs)) {
            let Some(own) = cfgs_of(&variant.attrs) else { continue };
            let fields = variant.fields.iter().map(|field| {
                let name = field.ident.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
                name + &self.printed(around, &field.ty)
            });
            let fields = fields.collect::<Vec<_>>().join(", ");
            let fields = match &variant.fields {
                Fields::Named(_) => format!(" {{ {fields} }}"),
                Fields::Unnamed(_) => format!("({fields})"),
                Fields::Unit => String::new(),
            };
            let value = variant.discriminant.as_ref().map(|(_, value)| print(value));
            let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
            let attributes = self.attributes(around.module, &variant.attrs);
            let (owner, name) = (around.path.join("::"), &variant.ident);
            let text = format!("{attributes}variant {owner}::{name}{fields}{value}");
            let cfgs = joined(around.cfgs, &own);
            self.add(around.path, Kind::Member, &name.to_string(), &cfgs, text);
        }
        let fields = item.variants.iter().flat_map(|variant| &variant.fields);
        self.derives(around, &item.attrs, &fields.collect::<Vec<_>>());
    }

    fn interface(&mut self, around: &Around<'_>, item: &ItemTrait) {
        let mut header = self.header(around, "trait", &item.attrs);
        if item.unsafety.is_some() {
            header = header.replacen("trait", "unsafe trait", 1);
        }
        if !item.supertraits.is_empty() {
            header += &format!(": {}", self.printed(around, &item.supertraits));
        }
        header += &self.conditions(around, &item.generics);
        let mut has_hidden = false;
        let owner = around.path.join("::");
        for part in &item.items {
            let (attributes, name) = match part {
                TraitItem::Const(part) => (&part.attrs, &part.ident),
                TraitItem::Fn(part) => (&part.attrs, &part.sig.ident),
                TraitItem::Type(part) => (&part.attrs, &part.ident),
                other => panic!("`{owner}` is not printed; extend `lines.rs`: {}", print(other)),
            };
            let Some(own) = cfgs_of(attributes) else { continue };
            let path = format!("{owner}::{name}");
            let (mut text, has_default, kind) = match part {
                TraitItem::Const(part) => {
                    let text = format!("const {path}: {}", self.printed(around, &part.ty));
                    (text, part.default.is_some(), Kind::Member)
                }
                TraitItem::Fn(part) => {
                    let text = self.signature(around, &part.sig, &path, &[]);
                    let attributes = self.attributes(around.module, &part.attrs);
                    (attributes + &text, part.default.is_some(), Kind::Method)
                }
                TraitItem::Type(part) => {
                    let mut text =
                        format!("type {path}{}", self.parameters(around, &part.generics));
                    if !part.bounds.is_empty() {
                        text += &format!(": {}", self.printed(around, &part.bounds));
                    }
                    text += &self.conditions(around, &part.generics);
                    (text, part.default.is_some(), Kind::Member)
                }
                _ => continue,
            };
            if is_hidden(attributes) {
                has_hidden |= !has_default;
                continue;
            }
            if has_default {
                text += " [provided]";
            }
            self.add(around.path, kind, &name.to_string(), &joined(around.cfgs, &own), text);
        }
        if has_hidden {
            header += " [requires hidden items]";
        }
        self.add(around.path, Kind::Item, "", around.cfgs, header);
    }

    /// Adds the public methods and constants of an inherent impl.
    fn methods(&mut self, module: usize, item: &ItemImpl, cfgs: &[String]) {
        let id = self.self_type(module, item);
        let Some(path) = id.and_then(|id| self.names.path(id)).map(<[String]>::to_vec) else {
            return;
        };
        let around = Around { path: &path, module, generics: &item.generics, cfgs };
        let owner = self.printed(&around, &*item.self_ty);
        for part in &item.items {
            let (attributes, visibility, name) = match part {
                ImplItem::Const(part) => (&part.attrs, &part.vis, &part.ident),
                ImplItem::Fn(part) => (&part.attrs, &part.vis, &part.sig.ident),
                ImplItem::Macro(part) => panic!("`{owner}` is not printed: {}", print(part)),
                _ => continue,
            };
            let is_open = is_public(visibility) && !is_hidden(attributes);
            let Some(own) = cfgs_of(attributes).filter(|_| is_open) else { continue };
            let path_of_part = format!("{owner}::{name}");
            let text = match part {
                ImplItem::Const(part) => {
                    format!("const {path_of_part}: {}", self.printed(&around, &part.ty))
                }
                ImplItem::Fn(part) => {
                    let outer = self.predicates(&around, &item.generics, true);
                    let text = self.signature(&around, &part.sig, &path_of_part, &outer);
                    let text = without_lone_lifetimes(text, &item.generics, 1);
                    self.attributes(module, attributes) + &text
                }
                _ => continue,
            };
            self.add(&path, Kind::Method, &name.to_string(), &joined(cfgs, &own), text);
        }
    }

    /// Adds an impl of a trait to its type, or if the type is from elsewhere, to its trait.
    fn implementation(&mut self, module: usize, item: &ItemImpl, cfgs: &[String]) {
        let Some((implemented, _)) = &item.trait_ else { return };
        let implemented_item = match self.names.target(module, implemented) {
            Some(Target::Item(id)) => Some(id),
            _ => None,
        };
        let mut renamed = implemented.clone();
        let mut renamer = Renamer::new(self.names, module, &[&item.generics]);
        renamer.visit_path_mut(&mut renamed);
        let mut self_ty = item.self_ty.clone();
        renamer.visit_type_mut(&mut self_ty);
        let is_unknown = implemented_item.is_some_and(|id| self.names.path(id).is_none());
        if is_unknown || renamer.seen.iter().any(|id| self.names.is_private(*id)) {
            return;
        }
        let owner = self.self_type(module, item).or_else(|| {
            let mut seen = renamer.seen.iter().copied();
            implemented_item.or_else(|| seen.find(|id| self.names.path(*id).is_some()))
        });
        let Some(path) = owner.and_then(|id| self.names.path(id)).map(<[String]>::to_vec) else {
            return;
        };
        let around = Around { path: &path, module, generics: &item.generics, cfgs };
        let types = item.items.iter().filter_map(|part| match part {
            ImplItem::Type(part) => {
                let generics = self.parameters(&around, &part.generics);
                Some(format!("{}{generics} = {}", part.ident, self.printed(&around, &part.ty)))
            }
            _ => None,
        });
        let types = types.collect::<Vec<_>>().join(", ");
        let mut implemented = print(&renamed);
        if !types.is_empty() {
            implemented = match implemented.strip_suffix('>') {
                Some(start) => format!("{start}, {types}>"),
                None => format!("{implemented}<{types}>"),
            };
        }
        let unsafety = if item.unsafety.is_some() { "unsafe " } else { "" };
        let not = if item.modifiers.polarity.is_some() { "!" } else { "" };
        let parameters = self.parameters(&around, &item.generics);
        let conditions = self.conditions(&around, &item.generics);
        let ty = print(&self_ty);
        let text = format!("{unsafety}impl{parameters} {not}{implemented} for {ty}{conditions}");
        let text = without_lone_lifetimes(text, &item.generics, 2);
        self.add(&path, Kind::Impl, &text, cfgs, text.clone());
    }

    /// Returns the type of an impl, if the type is an item of the crates.
    fn self_type(&self, module: usize, item: &ItemImpl) -> Option<Id> {
        let Type::Path(ty) = &*item.self_ty else { return None };
        if item.generics.type_params().any(|parameter| ty.path.is_ident(&parameter.ident)) {
            return None;
        }
        match self.names.target(module, &ty.path) {
            Some(Target::Item(id)) => Some(id),
            _ => None,
        }
    }

    /// Adds the impls of `#[derive(…)]`.
    fn derives(&mut self, around: &Around<'_>, attributes: &[Attribute], fields: &[&Field]) {
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let mut parse = |nested: syn::meta::ParseNestedMeta<'_>| {
                self.derive(around, &nested.path, fields);
                Ok(())
            };
            attribute.parse_nested_meta(&mut parse).unwrap();
        }
    }

    fn derive(&mut self, around: &Around<'_>, path: &syn::Path, fields: &[&Field]) {
        let name = match self.names.target(around.module, path) {
            Some(target) => self.names.display(&target).join("::"),
            None => print(path),
        };
        match &*name {
            "thiserror::Error" => {
                self.derived(around, "std::error::Error", "");
                self.derived(around, "std::fmt::Display", "");
                for field in fields {
                    if field.attrs.iter().any(|attribute| attribute.path().is_ident("from")) {
                        let from = format!("From<{}>", self.printed(around, &field.ty));
                        self.derived(around, &from, "");
                    }
                }
            }
            "serde::Deserialize" => self.derived(around, "serde::Deserialize<'de>", "'de"),
            "Debug" => self.derived(around, "std::fmt::Debug", ""),
            "Hash" => self.derived(around, "std::hash::Hash", ""),
            name => self.derived(around, name, ""),
        }
    }

    /// Adds a derived impl, whose type parameters have the trait as a bound.
    fn derived(&mut self, around: &Around<'_>, name: &str, lifetime: &str) {
        let mut parameters = Vec::from_iter((!lifetime.is_empty()).then(|| lifetime.to_owned()));
        let mut arguments = Vec::new();
        for parameter in &around.generics.params {
            let (declared, argument) = match parameter {
                GenericParam::Type(it) => {
                    let bounds = self.printed(around, &it.bounds);
                    let plus = if bounds.is_empty() { "" } else { " + " };
                    (format!("{}: {bounds}{plus}{name}", it.ident), it.ident.to_string())
                }
                GenericParam::Lifetime(it) => (self.printed(around, it), print(&it.lifetime)),
                GenericParam::Const(it) => (self.printed(around, it), it.ident.to_string()),
            };
            parameters.push(declared);
            arguments.push(argument);
        }
        let angles = |all: Vec<String>| match all.is_empty() {
            true => String::new(),
            false => format!("<{}>", all.join(", ")),
        };
        let (parameters, arguments) = (angles(parameters), angles(arguments));
        let ty = around.path.join("::") + &arguments;
        let predicates = self.predicates(around, around.generics, false);
        let text = format!("impl{parameters} {name} for {ty}{}", after_where(&predicates));
        let text = without_lone_lifetimes(text, around.generics, 2);
        self.add(around.path, Kind::Impl, &text, around.cfgs, text.clone());
    }

    /// Returns the attributes of interest to a user, each followed by a space.
    fn attributes(&self, module: usize, attributes: &[Attribute]) -> String {
        let mut found = Vec::new();
        for attribute in attributes {
            let path = attribute.path();
            let is_one_of = |names: &[&str]| names.iter().any(|name| path.is_ident(name));
            let macros = self.names.source.roots.get("ipc_macros");
            match self.names.target(module, path) {
                _ if is_one_of(&["non_exhaustive", "repr"]) => found.push(print(&attribute.meta)),
                _ if is_one_of(&["must_use", "deprecated"]) => found.push(print(path)),
                Some(Target::Item((of, _))) if Some(&of) == macros => {
                    found.push(print(&attribute.meta));
                }
                _ => {}
            }
        }
        found.iter().map(|attribute| format!("#[{attribute}] ")).collect()
    }

    fn header(&self, around: &Around<'_>, keyword: &str, attributes: &[Attribute]) -> String {
        let attributes = self.attributes(around.module, attributes);
        let parameters = self.parameters(around, around.generics);
        format!("{attributes}{keyword} {}{parameters}", around.path.join("::"))
    }

    /// Returns a signature, with the bounds of the impl in its `where` clause.
    fn signature(
        &self,
        around: &Around<'_>,
        signature: &Signature,
        path: &str,
        outer: &[String],
    ) -> String {
        let inner = Around { generics: &signature.generics, ..*around };
        let mut shown = signature.clone();
        self.rename(
            around,
            |renamer| renamer.visit_signature_mut(&mut shown),
            &[&signature.generics],
        );
        let inputs = shown.inputs.iter().map(|input| match input {
            FnArg::Receiver(receiver) => {
                let mut receiver = receiver.clone();
                receiver.attrs.clear();
                // `mut self` is a matter of the body.
                if !matches!(receiver.kind, ReceiverKind::Reference(..)) {
                    receiver.mutability = None;
                }
                print(&receiver)
            }
            FnArg::Typed(typed) => {
                let pattern = match &*typed.pat {
                    Pat::Ident(pattern) => pattern.ident.to_string(),
                    _ => "_".to_owned(),
                };
                format!("{pattern}: {}", print(&typed.ty))
            }
        });
        let inputs = inputs.collect::<Vec<_>>().join(", ");
        let mut words = Vec::new();
        words.extend(shown.constness.map(|it| print(&it)));
        words.extend(shown.asyncness.map(|it| print(&it)));
        words.extend(Some(print(&shown.safety)).filter(|it| !it.is_empty()));
        words.extend(shown.abi.as_ref().map(print));
        let words: String = words.iter().map(|word| format!("{word} ")).collect();
        let parameters = self.parameters_in(&inner, around.generics);
        let output = match &shown.output {
            ReturnType::Default => String::new(),
            output => format!(" {}", print(output)),
        };
        let own = self.predicates_in(&inner, around.generics);
        let conditions = after_where(&[outer, &own].concat());
        format!("{words}fn {path}{parameters}({inputs}){output}{conditions}")
    }

    /// Returns the parameters with their bounds: `<'a, T: Payload>`.
    fn parameters(&self, around: &Around<'_>, generics: &Generics) -> String {
        let inner = Around { generics, ..*around };
        self.parameters_in(&inner, around.generics)
    }

    fn parameters_in(&self, around: &Around<'_>, outer: &Generics) -> String {
        let mut shown = around.generics.clone();
        shown.where_clause = None;
        self.rename(around, |renamer| renamer.visit_generics_mut(&mut shown), &[outer]);
        let parameters: Vec<String> = shown.params.iter().map(print).collect();
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) }
    }

    /// Returns the `where` clause.
    fn conditions(&self, around: &Around<'_>, generics: &Generics) -> String {
        after_where(&self.predicates(around, generics, false))
    }

    /// Returns the predicates of a `where` clause, with the bounds of the parameters if asked for.
    fn predicates(
        &self,
        around: &Around<'_>,
        generics: &Generics,
        with_bounds: bool,
    ) -> Vec<String> {
        let inner = Around { generics, ..*around };
        let mut predicates = Vec::new();
        if with_bounds {
            for parameter in &generics.params {
                let printed = match parameter {
                    GenericParam::Type(it) if it.bounds.is_empty() => continue,
                    GenericParam::Lifetime(it) if it.bounds.is_empty() => continue,
                    GenericParam::Type(it) => {
                        format!("{}: {}", it.ident, self.printed(around, &it.bounds))
                    }
                    GenericParam::Lifetime(it) => print(it),
                    GenericParam::Const(it) => self.printed(around, it),
                };
                predicates.push(printed);
            }
        }
        predicates.extend(self.predicates_in(&inner, around.generics));
        predicates
    }

    fn predicates_in(&self, around: &Around<'_>, outer: &Generics) -> Vec<String> {
        let Some(clause) = &around.generics.where_clause else { return Vec::new() };
        let mut clause = clause.clone();
        self.rename(around, |renamer| renamer.visit_where_clause_mut(&mut clause), &[outer]);
        clause.predicates.iter().map(print).collect()
    }

    fn rename(
        &self,
        around: &Around<'_>,
        visit: impl FnOnce(&mut Renamer<'_>),
        outer: &[&Generics],
    ) {
        let generics = [outer, &[around.generics]].concat();
        visit(&mut Renamer::new(self.names, around.module, &generics));
    }

    /// Returns a type or bounds, with public paths.
    fn printed<T: Renamed>(&self, around: &Around<'_>, part: &T) -> String {
        let mut part = part.clone();
        self.rename(around, |renamer| part.rename(renamer), &[]);
        print(&part)
    }
}

/// Replaces lifetimes that occur `count` times with `'_`. The first of two is the declaration.
fn without_lone_lifetimes(mut text: String, generics: &Generics, count: usize) -> String {
    for parameter in generics.lifetimes().filter(|parameter| parameter.bounds.is_empty()) {
        let name = parameter.lifetime.to_string();
        if name == "'de" {
            // That of serde has the same name everywhere.
            continue;
        }
        let is_end = |at: usize| !text[at..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let found = text.match_indices(&name).map(|(at, _)| at);
        let found: Vec<usize> = found.filter(|at| is_end(at + name.len())).collect();
        if found.len() != count {
            continue;
        }
        let (last, is_declared) = (found[count - 1], count > 1);
        text.replace_range(last..last + name.len(), "'_");
        if is_declared {
            text.replace_range(found[0]..found[0] + name.len(), "");
        }
        for (from, to) in [("&'_ ", "&"), ("impl<, ", "impl<"), ("impl<>", "impl"), (", , ", ", ")]
        {
            text = text.replacen(from, to, 1);
        }
    }
    text
}

fn after_where(predicates: &[String]) -> String {
    if predicates.is_empty() { String::new() } else { format!(" where {}", predicates.join(", ")) }
}

/// A part of the syntax with paths in it.
trait Renamed: Clone + ToTokens {
    fn rename(&mut self, renamer: &mut Renamer<'_>);
}

impl Renamed for Type {
    fn rename(&mut self, renamer: &mut Renamer<'_>) {
        renamer.visit_type_mut(self);
    }
}

impl Renamed for syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]> {
    fn rename(&mut self, renamer: &mut Renamer<'_>) {
        self.iter_mut().for_each(|bound| renamer.visit_type_param_bound_mut(bound));
    }
}

impl Renamed for syn::LifetimeParam {
    fn rename(&mut self, renamer: &mut Renamer<'_>) {
        renamer.visit_lifetime_param_mut(self);
    }
}

impl Renamed for syn::ConstParam {
    fn rename(&mut self, renamer: &mut Renamer<'_>) {
        renamer.visit_const_param_mut(self);
    }
}
