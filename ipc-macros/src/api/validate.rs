//! The rules of a list, one function each. What breaks one is taken from the list, and the rest goes on.

use quote::ToTokens as _;
use syn::Expr;

use super::parse::BELONGS;
use super::{Entry, List, What};
use crate::errors::Errors;

type Rule = fn(&mut List, &mut Errors);

const RULES: &[Rule] = &[has_only_cfgs, has_only_apis_as_values, has_each_entry_once];

pub(super) fn validate(list: &mut List, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(list, errors));
}

/// An attribute of an entry says in which builds it is there, and nothing else.
fn has_only_cfgs(list: &mut List, errors: &mut Errors) {
    for entry in &mut list.entries {
        for attr in entry.attrs.extract_if(.., |attr| !attr.path().is_ident("cfg")) {
            errors.at(attr, "only `#[cfg(…)]` can stand before an entry of `api![…]`: remove it");
        }
    }
}

/// What is no path is called for an api. That it gives one is for the compiler to check.
fn has_only_apis_as_values(list: &mut List, errors: &mut Errors) {
    list.entries.retain(|entry| {
        let What::Api(expr) = &entry.what else { return true };
        let gives_an_api = gives_an_api(expr);
        if !gives_an_api {
            errors.at(expr, BELONGS);
        }
        gives_an_api
    });
}

fn gives_an_api(expr: &Expr) -> bool {
    match expr {
        Expr::Group(group) => gives_an_api(&group.expr),
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Paren(_) | Expr::Field(_) => {
            true
        }
        Expr::Block(_) | Expr::If(_) | Expr::Match(_) | Expr::Try(_) => true,
        _ => false,
    }
}

/// A command that is listed twice is a slip. Where it stands under two `#[cfg]`s, it is not.
fn has_each_entry_once(list: &mut List, errors: &mut Errors) {
    let mut seen: Vec<String> = Vec::new();
    list.entries.retain(|Entry { attrs, what }| {
        let What::Type(path) = what else { return true };
        let key = attrs.iter().map(|attr| attr.to_token_stream()).chain([path.to_token_stream()]);
        let key = key.map(|tokens| tokens.to_string()).collect();
        let known = seen.contains(&key);
        if known {
            let text = path.to_token_stream().to_string().replace(' ', "");
            errors.at(path, format!("`{text}` is in this list already: leave one"));
        } else {
            seen.push(key);
        }
        !known
    });
}
