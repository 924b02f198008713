//! The exported names of a crate, and the resolution of paths in its source.

use std::collections::{BTreeMap, HashSet};

use quote::format_ident;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Generics, Item, Path, PathSegment, TypePath};

use crate::source::{Entry, Source, attributes, header, is_hidden, joined};

/// The place of an item: the index of its module, and its index in the module.
pub(crate) type Id = (usize, usize);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Module(usize),
    Item(Id),
    /// A path into another crate.
    Foreign(Vec<String>),
}

/// A public path, and the conditions under which the path exists.
pub(crate) struct Export {
    pub(crate) path: Vec<String>,
    pub(crate) target: Target,
    pub(crate) cfgs: Vec<String>,
}

pub(crate) struct Names<'a> {
    pub(crate) source: &'a Source,
    pub(crate) exports: Vec<Export>,
    /// The shortest public path of each exported item.
    paths: BTreeMap<Id, Vec<String>>,
    /// The shortest public path of each item in the crate below.
    paths_below: BTreeMap<Id, Vec<String>>,
}

impl<'a> Names<'a> {
    /// Collects the exports of a crate, which re-exports items of the crate `below`. A type that is
    /// not re-exported is printed with the name of `below`.
    pub(crate) fn new(source: &'a Source, name: &str, below: &str) -> Self {
        let mut names = Names {
            source,
            exports: Vec::new(),
            paths: BTreeMap::new(),
            paths_below: BTreeMap::new(),
        };
        names.walk(source.roots[below], &[below.to_owned()], &[], 0);
        names.paths_below = names.shortest();
        names.exports.clear();
        let root = source.roots[name];
        names.walk(root, &[], &[], 0);
        names.add_macros(root);
        names.paths = names.shortest();
        names
    }

    fn shortest(&self) -> BTreeMap<Id, Vec<String>> {
        let mut paths: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for Export { path, target, .. } in &self.exports {
            if let Target::Item(id) = target {
                let known = paths.entry(*id).or_insert_with(|| path.clone());
                if (path.len(), path) < (known.len(), known) {
                    *known = path.clone();
                }
            }
        }
        paths
    }

    fn walk(&mut self, module: usize, prefix: &[String], cfgs: &[String], depth: usize) {
        assert!(depth < 32, "modules export each other in a circle");
        let source = self.source;
        let within = &source.modules[module];
        let path = |name: &String| [prefix, std::slice::from_ref(name)].concat();
        for (name, child) in &within.children {
            if source.modules[*child].is_public && !name.starts_with("__") {
                self.export(path(name), Target::Module(*child), cfgs, depth);
            }
        }
        for (index, entry) in within.items.iter().enumerate() {
            if let Some((name, true)) = header(&entry.item) {
                self.export(path(&name), Target::Item((module, index)), cfgs, depth);
            }
        }
        for import in within.uses.iter().filter(|import| import.is_public) {
            let cfgs = joined(cfgs, &import.cfgs);
            for target in self.resolve_import(module, &import.path, depth) {
                match (&import.name, target) {
                    (Some(name), target) => self.export(path(name), target, &cfgs, depth),
                    (None, Target::Module(module)) => {
                        self.walk(module, prefix, &cfgs, depth + 1);
                    }
                    (None, target) => self.export(path(&"*".to_owned()), target, &cfgs, depth),
                }
            }
        }
    }

    fn export(&mut self, path: Vec<String>, target: Target, cfgs: &[String], depth: usize) {
        let source = self.source;
        match target {
            Target::Module(module) => {
                let cfgs = joined(cfgs, &source.modules[module].cfgs);
                self.walk(module, &path, &cfgs, depth + 1);
                self.exports.push(Export { path, target, cfgs });
            }
            Target::Item(id) if !is_hidden(attributes(&self.entry(id).item)) => {
                let cfgs = joined(cfgs, &self.entry(id).cfgs);
                self.exports.push(Export { path, target, cfgs });
            }
            Target::Item(_) => {}
            Target::Foreign(_) => self.exports.push(Export { path, target, cfgs: cfgs.to_vec() }),
        }
    }

    /// Exports `macro_rules!` from anywhere in a crate.
    fn add_macros(&mut self, root: usize) {
        let source = self.source;
        for (module, within) in source.modules.iter().enumerate() {
            for (index, entry) in within.items.iter().enumerate() {
                let Item::Macro(item) = &entry.item else { continue };
                let exported = item.attrs.iter().any(|it| it.path().is_ident("macro_export"));
                if let (true, true, Some(name)) = (exported, within.root == root, &item.ident) {
                    self.export(vec![name.to_string()], Target::Item((module, index)), &[], 0);
                }
            }
        }
    }

    pub(crate) fn entry(&self, (module, index): Id) -> &'a Entry {
        &self.source.modules[module].items[index]
    }

    /// Returns the public path of an item of the crate, if the item is exported.
    pub(crate) fn path(&self, id: Id) -> Option<&[String]> {
        self.paths.get(&id).map(|path| &**path)
    }

    /// Returns whether an item is without a public path.
    pub(crate) fn is_private(&self, id: Id) -> bool {
        !self.paths.contains_key(&id) && !self.paths_below.contains_key(&id)
    }

    /// Resolves an import. An unknown path leads to another crate.
    fn resolve_import(&self, module: usize, path: &[String], depth: usize) -> Vec<Target> {
        let found = self.resolve(module, path, depth + 1);
        let mut targets: Vec<Target> = found
            .into_iter()
            .filter(|(_, used)| *used == path.len())
            .map(|(target, _)| target)
            .collect();
        let is_open = |target: &Target| match target {
            Target::Module(module) => self.source.modules[*module].is_public,
            _ => true,
        };
        // A private module may have the name of an item beside it.
        if targets.iter().any(is_open) {
            targets.retain(is_open);
        }
        if targets.is_empty() {
            let first = path.first().map_or("", |first| &**first);
            let is_local = matches!(first, "crate" | "self" | "super");
            assert!(!is_local, "`{}` is not found; extend `names.rs`", path.join("::"));
            targets
                .push(Target::Foreign(path.iter().filter(|it| !it.is_empty()).cloned().collect()));
        }
        targets
    }

    /// Returns the candidates for a path in a module, and the number of segments used for each.
    fn resolve(&self, module: usize, path: &[String], depth: usize) -> Vec<(Target, usize)> {
        let (Some(first), true) = (path.first(), depth < 32) else { return Vec::new() };
        let within = &self.source.modules[module];
        let mut reached = match &**first {
            "" => return vec![(Target::Foreign(path[1..].to_vec()), path.len())],
            "crate" => vec![Target::Module(within.root)],
            "self" => vec![Target::Module(module)],
            "super" => within.parent.map(Target::Module).into_iter().collect(),
            name => {
                let found = self.lookup(module, name, depth);
                let root = self.source.roots.get(name).filter(|_| found.is_empty());
                root.map(|root| vec![Target::Module(*root)]).unwrap_or(found)
            }
        };
        let mut ends = Vec::new();
        for (used, segment) in path.iter().enumerate().skip(1) {
            let mut next = Vec::new();
            for target in reached {
                match target {
                    Target::Module(module) if segment == "super" => {
                        next.extend(self.source.modules[module].parent.map(Target::Module));
                    }
                    Target::Module(module) => next.extend(self.lookup(module, segment, depth)),
                    Target::Foreign(path) => {
                        next.push(Target::Foreign([path, vec![segment.clone()]].concat()));
                    }
                    Target::Item(_) => ends.push((target, used)),
                }
            }
            reached = next;
        }
        ends.extend(reached.into_iter().map(|target| (target, path.len())));
        ends
    }

    fn lookup(&self, module: usize, name: &str, depth: usize) -> Vec<Target> {
        let within = &self.source.modules[module];
        let mut found: Vec<Target> =
            within.children.get(name).copied().map(Target::Module).into_iter().collect();
        for (index, entry) in within.items.iter().enumerate() {
            if header(&entry.item).is_some_and(|(it, _)| it == name) {
                found.push(Target::Item((module, index)));
            }
        }
        for import in &within.uses {
            let is_itself = import.path.len() == 1 && import.path[0] == name;
            match &import.name {
                Some(it) if it == name && is_itself => {
                    found.push(Target::Foreign(import.path.clone()));
                }
                Some(it) if it == name => {
                    found.extend(self.resolve_import(module, &import.path, depth + 1));
                }
                _ => {}
            }
        }
        if found.is_empty() {
            for import in within.uses.iter().filter(|import| import.name.is_none()) {
                for (target, _) in self.resolve(module, &import.path, depth + 1) {
                    if let Target::Module(module) = target {
                        found.extend(self.lookup(module, name, depth + 1));
                    }
                }
            }
        }
        found
    }

    /// Resolves a path to a type, trait or macro. Also returns the number of segments used.
    fn resolve_type(&self, module: usize, path: &[String]) -> Option<(Target, usize)> {
        self.resolve(module, path, 0).into_iter().find(|(target, _)| match target {
            Target::Module(_) => false,
            Target::Item(id) => {
                !matches!(self.entry(*id).item, Item::Const(_) | Item::Static(_) | Item::Macro(_))
            }
            Target::Foreign(_) => true,
        })
    }

    /// Resolves a whole path.
    pub(crate) fn target(&self, module: usize, path: &Path) -> Option<Target> {
        self.resolve_type(module, &segments(path)).map(|(target, _)| target)
    }

    /// Returns the path of a type or trait as a user writes the path.
    pub(crate) fn display(&self, target: &Target) -> Vec<String> {
        match target {
            Target::Foreign(path) => {
                match path.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                    // In the prelude.
                    ["std" | "core", "future", last @ ("Future" | "IntoFuture")] => {
                        vec![last.to_owned()]
                    }
                    ["std" | "alloc", "borrow", last @ "ToOwned"] => vec![last.to_owned()],
                    _ => path.clone(),
                }
            }
            Target::Item(id) => match self.paths.get(id).or_else(|| self.paths_below.get(id)) {
                Some(path) => path.clone(),
                None => header(&self.entry(*id).item).map(|(name, _)| name).into_iter().collect(),
            },
            Target::Module(_) => Vec::new(),
        }
    }
}

/// Returns the names in a path. An empty first name stands for `::`.
fn segments(path: &Path) -> Vec<String> {
    let names = path.segments.iter().map(|segment| segment.ident.to_string());
    path.leading_colon.map(|_| String::new()).into_iter().chain(names).collect()
}

/// Replaces paths with public ones, see [`Names::display`]: imports do not change the text.
pub(crate) struct Renamer<'a> {
    names: &'a Names<'a>,
    module: usize,
    /// The type parameters in scope.
    parameters: HashSet<String>,
    /// The items behind the paths.
    pub(crate) seen: Vec<Id>,
}

impl<'a> Renamer<'a> {
    pub(crate) fn new(names: &'a Names<'a>, module: usize, generics: &[&Generics]) -> Self {
        let parameters = generics.iter().flat_map(|generics| generics.type_params());
        let parameters = parameters.map(|parameter| parameter.ident.to_string()).collect();
        Renamer { names, module, parameters, seen: Vec::new() }
    }

    /// Replaces the first `limit` segments at most.
    fn rename(&mut self, path: &mut Path, limit: usize) -> usize {
        let whole = segments(path);
        let colon = usize::from(path.leading_colon.is_some());
        let before = &whole[..limit + colon];
        if before.first().is_none_or(|first| first == "Self" || self.parameters.contains(first)) {
            return limit;
        }
        let Some((target, used)) = self.names.resolve_type(self.module, before) else {
            return limit;
        };
        if let Target::Item(id) = target {
            self.seen.push(id);
        }
        let used = used - colon;
        let arguments = path.segments[used - 1].arguments.clone();
        let new = self
            .names
            .display(&target)
            .into_iter()
            .map(|name| PathSegment::from(format_ident!("{name}")));
        let mut new: Vec<PathSegment> = new.collect();
        let changed = new.len() + limit - used;
        if let Some(last) = new.last_mut() {
            last.arguments = arguments;
        }
        path.leading_colon = None;
        path.segments = new
            .into_iter()
            .chain(path.segments.iter().skip(used).cloned())
            .collect::<Punctuated<_, _>>();
        changed
    }
}

impl VisitMut for Renamer<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        match &mut ty.qself {
            None => self.visit_path_mut(&mut ty.path),
            Some(qself) => {
                self.visit_qself_mut(qself);
                visit_mut::visit_path_mut(self, &mut ty.path);
                if let Some(qself) = ty.qself.as_mut().filter(|qself| qself.position > 0) {
                    qself.position = self.rename(&mut ty.path, qself.position);
                }
            }
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        self.rename(path, path.segments.len());
    }

    fn visit_attributes_mut(&mut self, _: &mut Vec<syn::Attribute>) {}
}
