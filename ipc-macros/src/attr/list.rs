//! The list in an attribute: `key`, `key = value` and `key(…)`, between commas.
//!
//! It is read leniently: a bad entry costs that entry and not the attribute, so that all mistakes come out at once.

use std::time::Duration;

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::{Ident, LitStr, Path, Token, Type};

use crate::case::Case;
use crate::errors::Errors;
use crate::symbol::{self, Symbol};
use crate::time;

/// An entry of the list.
#[derive(Clone)]
pub(crate) struct Arg {
    pub(crate) key: Ident,
    pub(crate) value: Value,
    /// The whole entry.
    pub(crate) tokens: TokenStream,
}

/// What follows a key.
#[derive(Clone)]
pub(crate) enum Value {
    None,
    Equals(TokenStream),
    List,
}

/// Reads a list. What is no entry is a mistake.
pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    split(tokens)
        .into_iter()
        .filter_map(|entry| recorded(parse_arg.parse2(entry), errors))
        .collect()
}

/// Drops the entries whose key has stood before: each is a mistake.
pub(crate) fn refuse_repeated(args: Vec<Arg>, errors: &mut Errors) -> Vec<Arg> {
    let mut kept: Vec<Arg> = Vec::new();
    for arg in args {
        if kept.iter().any(|earlier| earlier.key == arg.key) {
            errors.at(&arg.tokens, format!("`{}` is given twice: leave one", arg.key));
        } else {
            kept.push(arg);
        }
    }
    kept
}

fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let trees: Vec<_> = tokens.into_iter().collect();
    let (mut depth, mut last) = (0_usize, ' ');
    let mut is_between = |tree: &TokenTree| {
        let TokenTree::Punct(punct) = tree else { return false };
        let before = std::mem::replace(&mut last, punct.as_char());
        match punct.as_char() {
            // A comma in `<…>` belongs to a type.
            '<' => depth += 1,
            '>' if before != '-' => depth = depth.saturating_sub(1),
            _ => {}
        }
        punct.as_char() == ',' && depth == 0
    };
    trees
        .split(|tree| is_between(tree))
        .filter(|entry| !entry.is_empty())
        .map(|entry| entry.iter().cloned().collect())
        .collect()
}

fn parse_arg(input: syn::parse::ParseStream<'_>) -> syn::Result<Arg> {
    let tokens = input.fork().parse()?;
    let key = input
        .call(Ident::parse_any)
        .map_err(|e| syn::Error::new(e.span(), "a key belongs here"))?;
    let value = if input.is_empty() {
        Value::None
    } else if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Value::Equals(input.parse()?)
    } else {
        let malformed = format!("only `= …` or `(…)` can follow `{key}`");
        input.parse::<Group>().map_err(|e| syn::Error::new(e.span(), malformed))?;
        Value::List
    };
    Ok(Arg { key, value, tokens })
}

impl Arg {
    /// The value of `key = "…"`.
    pub(crate) fn string(&self, errors: &mut Errors) -> Option<LitStr> {
        let key = &self.key;
        let hint = format!("`{key}` needs a string: write `{key} = \"…\"`");
        self.value(&hint, errors, syn::parse2)
    }

    /// The value of `key = path`.
    pub(crate) fn path(&self, errors: &mut Errors) -> Option<Path> {
        let key = &self.key;
        let hint = format!("`{key}` needs a path: write `{key} = my_ipc`, without quotes");
        self.value(&hint, errors, |value| Path::parse_mod_style.parse2(value))
    }

    /// The value of `key = Type`.
    pub(crate) fn ty(&self, errors: &mut Errors) -> Option<Type> {
        let key = &self.key;
        let hint = format!("`{key}` needs a type: write `{key} = MyType`, without quotes");
        self.value(&hint, errors, syn::parse2)
    }

    /// The value of `key = "30s"`.
    pub(crate) fn time(&self, errors: &mut Errors) -> Option<Duration> {
        let key = &self.key;
        let hint = format!("`{key}` needs a span of time: write `{key} = \"30s\"`");
        let text = self.value(&hint, errors, syn::parse2::<LitStr>)?;
        time::parse(&text.value()).map_err(|why| errors.at(&text, why)).ok()
    }

    /// The value of `key = word`.
    pub(crate) fn word(&self, words: &[Symbol], errors: &mut Errors) -> Option<Ident> {
        let key = &self.key;
        let known = symbol::listed(words, "or");
        let hint = format!("`{key}` needs one of the words {known}, without quotes");
        let word = self.value(&hint, errors, syn::parse2::<Ident>)?;
        if words.iter().any(|known| word == *known) {
            return Some(word);
        }
        errors.at(&word, hint);
        None
    }

    /// The value of `key = "a rule of rename_all"`.
    pub(crate) fn case(&self, errors: &mut Errors) -> Option<Case> {
        let text = self.string(errors)?;
        let case = Case::parse(&text.value());
        if case.is_none() {
            let message = format!(
                "`{}` is not a rule of `{}`: it knows {}",
                text.value(),
                self.key,
                Case::known()
            );
            errors.at(&text, message);
        }
        case
    }

    /// Whether the entry is nothing but a key.
    pub(crate) fn is_alone(&self) -> bool {
        matches!(self.value, Value::None)
    }

    /// The key of an entry that is nothing but a key.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<Ident> {
        if self.is_alone() {
            return Some(self.key.clone());
        }
        let key = &self.key;
        errors.at(&self.tokens, format!("`{key}` takes no value: write `{key}` alone"));
        None
    }

    /// The value of `key = …`; `hint` is the mistake if it is not there, or is none of its kind.
    fn value<T>(
        &self,
        hint: &str,
        errors: &mut Errors,
        parse: impl FnOnce(TokenStream) -> syn::Result<T>,
    ) -> Option<T> {
        let Value::Equals(value) = &self.value else {
            errors.at(&self.tokens, hint);
            return None;
        };
        let place = if value.is_empty() { &self.tokens } else { value };
        recorded(parse(value.clone()).map_err(|_| syn::Error::new_spanned(place, hint)), errors)
    }
}

fn recorded<T>(result: syn::Result<T>, errors: &mut Errors) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}
