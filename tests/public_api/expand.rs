//! An expander for `macro_rules!` with items in them, without hygiene.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};

enum Part {
    Token(TokenTree),
    Group(Delimiter, Vec<Part>),
    Variable { name: String, fragment: String },
    Repeat { parts: Vec<Part>, separator: Option<TokenTree> },
}

#[derive(Clone)]
enum Bound {
    One(TokenStream),
    Many(Vec<Bound>),
}

type Bindings = BTreeMap<String, Bound>;

/// Expands one invocation of a macro. Returns `None` unless a rule matches.
pub(crate) fn expand(rules: &TokenStream, input: &TokenStream) -> Option<TokenStream> {
    let input: Vec<TokenTree> = input.clone().into_iter().collect();
    let groups = rules.clone().into_iter().filter_map(|tree| match tree {
        TokenTree::Group(group) => Some(parse(group.stream())),
        _ => None,
    });
    let groups: Vec<Vec<Part>> = groups.collect();
    groups.chunks_exact(2).find_map(|rule| {
        let mut rest = &input[..];
        let mut bindings = Bindings::new();
        let matches = take(&rule[0], &mut rest, &mut bindings) && rest.is_empty();
        matches.then(|| transcribe(&rule[1], &bindings))
    })
}

fn parse(tokens: TokenStream) -> Vec<Part> {
    let mut trees = tokens.into_iter().peekable();
    let mut parts = Vec::new();
    while let Some(tree) = trees.next() {
        let is_dollar = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '$');
        parts.push(match (tree, trees.peek()) {
            (_, Some(TokenTree::Ident(name))) if is_dollar && name == "crate" => {
                trees.next();
                Part::Token(Ident::new("crate", Span::call_site()).into())
            }
            (_, Some(TokenTree::Ident(name))) if is_dollar => {
                let name = name.to_string();
                trees.next();
                let is_colon = |tree: &TokenTree| tree.to_string() == ":";
                // In a body, a variable has no fragment; a colon after it is a token.
                let mut after = trees.clone();
                let fragment = match (after.next().filter(is_colon), after.next()) {
                    (Some(_), Some(TokenTree::Ident(fragment))) if is_fragment(&fragment) => {
                        trees = after;
                        fragment.to_string()
                    }
                    _ => String::new(),
                };
                Part::Variable { name, fragment }
            }
            (_, Some(TokenTree::Group(group))) if is_dollar => {
                let inner = parse(group.stream());
                trees.next();
                let is_operator = |tree: &TokenTree| matches!(&*tree.to_string(), "*" | "+" | "?");
                let separator = trees.next().filter(|tree| !is_operator(tree));
                if separator.is_some() {
                    trees.next();
                }
                Part::Repeat { parts: inner, separator }
            }
            (TokenTree::Group(group), _) => Part::Group(group.delimiter(), parse(group.stream())),
            (tree, _) => Part::Token(tree),
        });
    }
    parts
}

fn is_fragment(word: &Ident) -> bool {
    let word = word.to_string();
    ["expr", "ident", "literal", "meta", "path", "tt", "ty", "vis"].contains(&&*word)
}

fn take(parts: &[Part], rest: &mut &[TokenTree], bindings: &mut Bindings) -> bool {
    parts.iter().all(|part| match part {
        Part::Token(token) => take_token(token, rest),
        Part::Group(delimiter, inner) => {
            let Some((TokenTree::Group(group), after)) = rest.split_first() else { return false };
            let trees: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut inside = &trees[..];
            *rest = after;
            group.delimiter() == *delimiter
                && take(inner, &mut inside, bindings)
                && inside.is_empty()
        }
        Part::Variable { name, fragment } => match take_fragment(fragment, rest) {
            Some(tokens) => {
                bindings.insert(name.clone(), Bound::One(tokens));
                true
            }
            None => false,
        },
        Part::Repeat { parts, separator } => {
            let mut all: BTreeMap<String, Vec<Bound>> = BTreeMap::new();
            names(parts).into_iter().for_each(|name| drop(all.insert(name, Vec::new())));
            let mut is_first = true;
            loop {
                let mut ahead = *rest;
                let mut once = Bindings::new();
                let separated = is_first
                    || separator.as_ref().is_none_or(|separator| take_token(separator, &mut ahead));
                if !separated || !take(parts, &mut ahead, &mut once) || ahead.len() == rest.len() {
                    break;
                }
                once.into_iter().for_each(|(name, bound)| all.entry(name).or_default().push(bound));
                *rest = ahead;
                is_first = false;
            }
            bindings.extend(all.into_iter().map(|(name, bound)| (name, Bound::Many(bound))));
            true
        }
    })
}

fn take_token(token: &TokenTree, rest: &mut &[TokenTree]) -> bool {
    match rest.split_first() {
        Some((first, after)) if first.to_string() == token.to_string() => {
            *rest = after;
            true
        }
        _ => false,
    }
}

fn take_fragment(fragment: &str, rest: &mut &[TokenTree]) -> Option<TokenStream> {
    fn parsed<T: Parse + ToTokens>(rest: &mut &[TokenTree]) -> Option<TokenStream> {
        let split = |input: ParseStream<'_>| -> syn::Result<(T, TokenStream)> {
            Ok((input.parse()?, input.parse()?))
        };
        let (it, after) = split.parse2(rest.iter().cloned().collect()).ok()?;
        *rest = &rest[rest.len() - after.into_iter().count()..];
        Some(it.to_token_stream())
    }
    match fragment {
        "expr" => parsed::<syn::Expr>(rest),
        "ident" => parsed::<Ident>(rest),
        "literal" => parsed::<syn::Lit>(rest),
        "meta" => parsed::<syn::Meta>(rest),
        "path" => parsed::<syn::Path>(rest),
        "tt" => parsed::<TokenTree>(rest),
        "ty" => parsed::<syn::Type>(rest),
        "vis" => parsed::<syn::Visibility>(rest),
        _ => None,
    }
}

fn names(parts: &[Part]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in parts {
        match part {
            Part::Token(_) => {}
            Part::Variable { name, .. } => drop(found.insert(name.clone())),
            Part::Group(_, parts) | Part::Repeat { parts, .. } => found.extend(names(parts)),
        }
    }
    found
}

fn transcribe(parts: &[Part], bindings: &Bindings) -> TokenStream {
    let mut output = TokenStream::new();
    for part in parts {
        match part {
            Part::Token(token) => output.extend([token.clone()]),
            Part::Group(delimiter, inner) => {
                let group = Group::new(*delimiter, transcribe(inner, bindings));
                output.extend([TokenTree::from(group)]);
            }
            Part::Variable { name, .. } => {
                if let Some(Bound::One(tokens)) = bindings.get(name) {
                    output.extend(tokens.clone());
                }
            }
            Part::Repeat { parts, separator } => {
                let repeated: Vec<(String, &Vec<Bound>)> = names(parts)
                    .into_iter()
                    .filter_map(|name| match bindings.get(&name) {
                        Some(Bound::Many(bound)) => Some((name, bound)),
                        _ => None,
                    })
                    .collect();
                let count = repeated.iter().map(|(_, bound)| bound.len()).min().unwrap_or(0);
                for nth in 0..count {
                    let mut inner = bindings.clone();
                    let nths = repeated.iter().map(|(name, all)| (name.clone(), all[nth].clone()));
                    inner.extend(nths);
                    output.extend(separator.clone().filter(|_| nth > 0));
                    output.extend(transcribe(parts, &inner));
                }
            }
        }
    }
    output
}
