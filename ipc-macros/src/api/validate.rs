//! The rules of a list, each a function. A rule removes the entries that it rejects.

use quote::ToTokens as _;
use syn::Expr;

use super::parse::NOT_AN_ENTRY;
use super::{Entry, EntryValue, List};
use crate::errors::Errors;

type Rule = fn(&mut List, &mut Errors);

const RULES: &[Rule] =
    &[has_only_cfg_attributes, has_only_calls_as_expressions, has_distinct_entries];

pub(super) fn validate(list: &mut List, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(list, errors));
}

/// Only `#[cfg]` has an effect on an entry.
fn has_only_cfg_attributes(list: &mut List, errors: &mut Errors) {
    for entry in &mut list.entries {
        for attr in entry.attrs.extract_if(.., |attr| !attr.path().is_ident("cfg")) {
            let message = "this attribute has no effect on an entry of `api![…]`; remove it, or \
                           write `#[cfg(…)]`";
            errors.at(attr, message);
        }
    }
}

/// An expression has to call something for an `Api`. The compiler checks the type.
fn has_only_calls_as_expressions(list: &mut List, errors: &mut Errors) {
    list.entries.retain(|entry| {
        let EntryValue::Api(expr) = &entry.value else { return true };
        let may_be_an_api = may_be_an_api(expr);
        if !may_be_an_api {
            errors.at(expr, NOT_AN_ENTRY);
        }
        may_be_an_api
    });
}

fn may_be_an_api(expr: &Expr) -> bool {
    match expr {
        Expr::Group(group) => may_be_an_api(&group.expr),
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Paren(_) | Expr::Field(_) => {
            true
        }
        Expr::Block(_) | Expr::If(_) | Expr::Match(_) | Expr::Try(_) => true,
        _ => false,
    }
}

/// An entry is listed once for each `#[cfg]`.
fn has_distinct_entries(list: &mut List, errors: &mut Errors) {
    let mut seen: Vec<String> = Vec::new();
    list.entries.retain(|Entry { attrs, value }| {
        let EntryValue::Type(path) = value else { return true };
        let key = attrs.iter().map(|attr| attr.to_token_stream()).chain([path.to_token_stream()]);
        let key = key.map(|tokens| tokens.to_string()).collect();
        let known = seen.contains(&key);
        if known {
            let text = path.to_token_stream().to_string().replace(' ', "");
            errors.at(path, format!("`{text}` is listed twice; remove one"));
        } else {
            seen.push(key);
        }
        !known
    });
}
