//! The list in an attribute: `key`, `key = value` and `key(…)`, separated by commas.
//!
//! Parsing is lenient: a malformed entry is dropped and the rest is kept, so that all errors are
//! reported at once.

use std::mem;
use std::time::Duration;

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::{Ident, LitStr, Path, Token, Type};

use crate::case::Case;
use crate::duration;
use crate::errors::Errors;
use crate::symbol::{self, Symbol};

/// An entry of the list.
#[derive(Clone)]
pub(crate) struct Arg {
    pub(crate) key: Ident,
    pub(crate) value: Value,
    /// All tokens of the entry.
    pub(crate) tokens: TokenStream,
}

/// The syntax after a key.
#[derive(Clone)]
pub(crate) enum Value {
    None,
    Equals(TokenStream),
    List,
}

/// Parses a list. Each malformed entry is an error.
pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    split_at_commas(tokens)
        .into_iter()
        .filter_map(|entry| report(parse_arg.parse2(entry), errors))
        .collect()
}

/// Drops each entry with the key of an earlier entry, and reports an error.
pub(crate) fn reject_repeated(args: Vec<Arg>, errors: &mut Errors) -> Vec<Arg> {
    let mut kept: Vec<Arg> = Vec::new();
    for arg in args {
        if kept.iter().any(|earlier| earlier.key == arg.key) {
            errors.at(&arg.tokens, format!("`{}` is given twice; remove one", arg.key));
        } else {
            kept.push(arg);
        }
    }
    kept
}

/// Splits a list at its commas. A comma between `<` and `>` belongs to a type.
fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let (mut entries, mut entry) = (Vec::new(), TokenStream::new());
    let (mut depth, mut previous) = (0_usize, ' ');
    for tree in tokens {
        let current = punct(&tree);
        if current == ',' && depth == 0 {
            entries.push(mem::take(&mut entry));
        } else {
            entry.extend([tree]);
        }
        match current {
            '<' => depth += 1,
            // The `>` of `->` closes no `<`.
            '>' if previous != '-' => depth = depth.saturating_sub(1),
            _ => {}
        }
        previous = current;
    }
    entries.push(entry);
    entries.retain(|entry| !entry.is_empty());
    entries
}

fn punct(tree: &TokenTree) -> char {
    match tree {
        TokenTree::Punct(punct) => punct.as_char(),
        _ => ' ',
    }
}

fn parse_arg(input: syn::parse::ParseStream<'_>) -> syn::Result<Arg> {
    let tokens = input.fork().parse()?;
    let no_key = "expected a key; write `key` or `key = value`";
    let key = input.call(Ident::parse_any).map_err(|e| syn::Error::new(e.span(), no_key))?;
    let value = if input.is_empty() {
        Value::None
    } else if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Value::Equals(input.parse()?)
    } else {
        let malformed = format!("expected `=` or `(` after `{key}`; write `{key} = …`");
        input.parse::<Group>().map_err(|e| syn::Error::new(e.span(), malformed))?;
        Value::List
    };
    Ok(Arg { key, value, tokens })
}

impl Arg {
    /// Parses the value of `key = "…"`.
    pub(crate) fn string(&self, errors: &mut Errors) -> Option<LitStr> {
        let key = &self.key;
        let hint = format!("`{key}` takes a string; write `{key} = \"…\"`");
        self.parse_value(&hint, errors, syn::parse2)
    }

    /// Parses the value of `key = path`.
    pub(crate) fn path(&self, errors: &mut Errors) -> Option<Path> {
        let key = &self.key;
        let hint = format!("`{key}` takes a path; write `{key} = my_ipc`, without quotes");
        self.parse_value(&hint, errors, |value| Path::parse_mod_style.parse2(value))
    }

    /// Parses the value of `key = Type`.
    pub(crate) fn ty(&self, errors: &mut Errors) -> Option<Type> {
        let key = &self.key;
        let hint = format!("`{key}` takes a type; write `{key} = MyType`, without quotes");
        self.parse_value(&hint, errors, syn::parse2)
    }

    /// Parses the value of `key = "30s"`.
    pub(crate) fn duration(&self, errors: &mut Errors) -> Option<Duration> {
        let key = &self.key;
        let hint = format!("`{key}` takes a duration; write `{key} = \"30s\"`");
        let text = self.parse_value(&hint, errors, syn::parse2::<LitStr>)?;
        duration::parse(&text.value()).map_err(|why| errors.at(&text, why)).ok()
    }

    /// Parses the value of `key = word`, where `words` are the valid words.
    pub(crate) fn choice<T: Copy>(&self, words: &[(Symbol, T)], errors: &mut Errors) -> Option<T> {
        let key = &self.key;
        let listed = symbol::listed(words.iter().map(|(word, _)| *word), "or");
        let hint = format!("`{key}` takes {listed}; write one of these words, without quotes");
        let given = self.parse_value(&hint, errors, syn::parse2::<Ident>)?;
        let chosen = words.iter().find_map(|(word, value)| (given == *word).then_some(*value));
        if chosen.is_none() {
            errors.at(&given, hint);
        }
        chosen
    }

    /// Parses the value of `rename_all = "…"`.
    pub(crate) fn case(&self, errors: &mut Errors) -> Option<Case> {
        let text = self.string(errors)?;
        let case = Case::parse(&text.value());
        if case.is_none() {
            let message = format!(
                "`{}` is not a rule of `{}`; write one of {}",
                text.value(),
                self.key,
                Case::listed()
            );
            errors.at(&text, message);
        }
        case
    }

    /// Returns whether the entry is a key alone.
    pub(crate) fn is_alone(&self) -> bool {
        matches!(self.value, Value::None)
    }

    /// Returns the key of an entry without a value.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<Ident> {
        if self.is_alone() {
            return Some(self.key.clone());
        }
        let key = &self.key;
        errors.at(&self.tokens, format!("`{key}` takes no value; write `{key}` alone"));
        None
    }

    /// Parses the value of `key = …`. When it is missing or malformed, `hint` is the error.
    fn parse_value<T>(
        &self,
        hint: &str,
        errors: &mut Errors,
        parse: impl FnOnce(TokenStream) -> syn::Result<T>,
    ) -> Option<T> {
        let Value::Equals(value) = &self.value else {
            errors.at(&self.tokens, hint);
            return None;
        };
        let covered = if value.is_empty() { &self.tokens } else { value };
        report(parse(value.clone()).map_err(|_| syn::Error::new_spanned(covered, hint)), errors)
    }
}

fn report<T>(result: syn::Result<T>, errors: &mut Errors) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_of_a_type_does_not_split_the_list() {
        let list: TokenStream =
            "a = Map<A, Vec<B>>, b, , c(d, e), f = fn(X) -> Y, g = [A; 2], h".parse().unwrap();
        let mut errors = Errors::default();
        let keys: Vec<_> = parse(list, &mut errors).iter().map(|arg| arg.key.to_string()).collect();
        assert_eq!(keys, ["a", "b", "c", "f", "g", "h"]);
        assert!(errors.is_empty());
    }
}
