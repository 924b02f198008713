//! The modules of the crates, with their items. Items of `macro_rules!` are among them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use syn::{Attribute, Item, Meta, UseTree, Visibility};

use crate::expand::expand;
use crate::print::print;

pub(crate) struct Source {
    pub(crate) modules: Vec<Module>,
    /// The root modules, by the names of the crates.
    pub(crate) roots: BTreeMap<String, usize>,
}

#[derive(Default)]
pub(crate) struct Module {
    /// The index of the root module.
    pub(crate) root: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) is_public: bool,
    /// The conditions under which the module exists.
    pub(crate) cfgs: Vec<String>,
    pub(crate) children: BTreeMap<String, usize>,
    pub(crate) uses: Vec<Use>,
    pub(crate) items: Vec<Entry>,
}

/// An item and its conditions, including the conditions of its modules.
pub(crate) struct Entry {
    pub(crate) item: Item,
    pub(crate) cfgs: Vec<String>,
}

/// One import.
pub(crate) struct Use {
    /// The name in the module; `None` of a glob.
    pub(crate) name: Option<String>,
    pub(crate) path: Vec<String>,
    pub(crate) is_public: bool,
    pub(crate) cfgs: Vec<String>,
}

impl Source {
    pub(crate) fn load(workspace: &Path, crates: &[&str]) -> Self {
        let mut source = Source { modules: Vec::new(), roots: BTreeMap::new() };
        for name in crates {
            let root = source.modules.len();
            let name_of_crate = name.replace('-', "_");
            source.modules.push(Module { root, is_public: true, ..Module::default() });
            source.roots.insert(name_of_crate, root);
            let file = workspace.join(name).join("src/lib.rs");
            source.add_file(root, &file, file.parent().unwrap());
            source.expand_macros(root);
        }
        source
    }

    fn add_file(&mut self, module: usize, file: &Path, folder: &Path) {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        self.add_items(module, parsed.items, &[], file.parent().unwrap(), folder);
    }

    /// Adds items to a module. A `#[path]` starts at `beside`; the files of other modules are in
    /// `folder`.
    fn add_items(
        &mut self,
        module: usize,
        items: Vec<Item>,
        inherited: &[String],
        beside: &Path,
        folder: &Path,
    ) {
        for item in items {
            let attributes = attributes(&item);
            let Some(mut cfgs) = cfgs_of(attributes) else { continue };
            cfgs = joined(&joined(&self.modules[module].cfgs, inherited), &cfgs);
            let is_hidden = is_hidden(attributes);
            match item {
                Item::Mod(item) => {
                    let name = item.ident.to_string();
                    let index = self.modules.len();
                    self.modules.push(Module {
                        root: self.modules[module].root,
                        parent: Some(module),
                        is_public: is_public(&item.vis) && !is_hidden,
                        cfgs,
                        ..Module::default()
                    });
                    self.modules[module].children.insert(name.clone(), index);
                    let folder_of_module = folder.join(&name);
                    if let Some((_, items)) = item.content {
                        self.add_items(index, items, &[], &folder_of_module, &folder_of_module);
                    } else if let Some(path) = path_of(&item.attrs) {
                        let file = beside.join(path);
                        self.add_file(index, &file, file.parent().unwrap());
                    } else {
                        let candidates: [PathBuf; 2] =
                            [folder.join(format!("{name}.rs")), folder_of_module.join("mod.rs")];
                        let file = candidates.iter().find(|file| file.exists());
                        let file = file.unwrap_or_else(|| panic!("no file: {candidates:?}"));
                        self.add_file(index, file, &folder_of_module);
                    }
                }
                Item::Use(item) => {
                    let is_public = is_public(&item.vis) && !is_hidden;
                    let mut add = |name, path| {
                        let cfgs = cfgs.clone();
                        self.modules[module].uses.push(Use { name, path, is_public, cfgs });
                    };
                    // An empty first segment stands for the `::` before the name of a crate.
                    let mut prefix = Vec::from_iter(item.leading_colon.map(|_| String::new()));
                    leaves(&item.tree, &mut prefix, &mut add);
                }
                item => self.modules[module].items.push(Entry { item, cfgs }),
            }
        }
    }

    /// Replaces invocations of the macros of a crate with their items.
    fn expand_macros(&mut self, root: usize) {
        for module in root..self.modules.len() {
            let entries = std::mem::take(&mut self.modules[module].items);
            let (invocations, others): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(
                |entry| matches!(&entry.item, Item::Macro(item) if item.ident.is_none()),
            );
            self.modules[module].items = others;
            for Entry { item, cfgs } in invocations {
                let Item::Macro(item) = item else { continue };
                let name = item.mac.path.segments.last().unwrap().ident.to_string();
                let Some(rules) = self.rules(module, root, &name) else { continue };
                let expanded = expand(rules, &item.mac.tokens)
                    .unwrap_or_else(|| panic!("`{name}!` is not expanded; extend `expand.rs`"));
                let file: syn::File = syn::parse2(expanded)
                    .unwrap_or_else(|e| panic!("the expansion of `{name}!` is not parsed: {e}"));
                self.add_items(module, file.items, &cfgs, Path::new(""), Path::new(""));
            }
        }
    }

    /// Returns the rules of a macro: from the module, an ancestor, or any module of the crate.
    fn rules(&self, module: usize, root: usize, name: &str) -> Option<&TokenStream> {
        let ancestors = std::iter::successors(Some(module), |module| self.modules[*module].parent);
        ancestors.chain(root..self.modules.len()).find_map(|module| {
            self.modules[module].items.iter().find_map(|entry| match &entry.item {
                Item::Macro(item) if item.ident.as_ref().is_some_and(|it| it == name) => {
                    Some(&item.mac.tokens)
                }
                _ => None,
            })
        })
    }
}

pub(crate) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

pub(crate) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("doc") && print(&list.tokens) == "hidden",
        _ => false,
    })
}

/// Returns the conditions of an item, or `None` if the item is for tests alone.
pub(crate) fn cfgs_of(attributes: &[Attribute]) -> Option<Vec<String>> {
    let mut cfgs = Vec::new();
    for attribute in attributes {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg") => cfgs.push(print(&list.tokens)),
            _ => {}
        }
    }
    let is_test = cfgs.iter().any(|cfg| matches!(&**cfg, "test" | "doctest"));
    (!is_test).then_some(cfgs)
}

/// Returns the conditions of both, each once.
pub(crate) fn joined(outer: &[String], inner: &[String]) -> Vec<String> {
    let new = inner.iter().filter(|cfg| !outer.contains(cfg));
    outer.iter().chain(new).cloned().collect()
}

fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => {
            Some(print(&pair.value).trim_matches('"').to_owned())
        }
        _ => None,
    })
}

fn leaves(
    tree: &UseTree,
    prefix: &mut Vec<String>,
    add: &mut impl FnMut(Option<String>, Vec<String>),
) {
    let last = prefix.last().cloned();
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            leaves(&path.tree, prefix, add);
            prefix.pop();
        }
        UseTree::Name(name) if name.ident == "self" => add(last, prefix.clone()),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            add(Some(name.clone()), [&prefix[..], &[name]].concat());
        }
        UseTree::Rename(rename) if rename.ident == "self" => {
            add(Some(rename.rename.to_string()), prefix.clone());
        }
        UseTree::Rename(rename) => {
            let path = [&prefix[..], &[rename.ident.to_string()]].concat();
            add(Some(rename.rename.to_string()), path);
        }
        UseTree::Glob(_) => add(None, prefix.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, prefix, add)),
    }
}

/// Returns the attributes of an item.
pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns the name of an item, and whether the item is `pub`.
pub(crate) fn header(item: &Item) -> Option<(String, bool)> {
    let (ident, visibility) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        Item::Union(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    Some((ident.to_string(), is_public(visibility)))
}
