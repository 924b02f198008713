use proc_macro2::{TokenStream, TokenTree};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Expr, Path, Token};

use super::{Entry, EntryValue, List};
use crate::errors::Errors;

/// Parses a list. A malformed entry is dropped and the rest is kept.
pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Option<List> {
    let parser = |input: ParseStream<'_>| list(input, errors);
    let parsed = parser.parse2(tokens);
    parsed.map_err(|error| errors.push(error)).ok()
}

fn list(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<List> {
    let krate = input.call(Path::parse_mod_style)?;
    input.parse::<Token![;]>()?;
    let mut entries = Vec::new();
    while !input.is_empty() {
        match entry(input) {
            Ok(entry) => entries.push(entry),
            Err(error) => {
                errors.push(error);
                skip_to_comma(input)?;
            }
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(List { krate, entries })
}

fn entry(input: ParseStream<'_>) -> syn::Result<Entry> {
    let attrs = input.call(Attribute::parse_outer)?;
    let ahead = input.fork();
    if let Ok(path) = ahead.call(Path::parse_mod_style)
        && is_at_end(&ahead)
    {
        input.advance_to(&ahead);
        return Ok(Entry { attrs, value: EntryValue::Type(path) });
    }
    let ahead = input.fork();
    let malformed = |error: syn::Error| syn::Error::new(error.span(), NOT_AN_ENTRY);
    let api: Expr = ahead.parse().map_err(malformed)?;
    if !is_at_end(&ahead) {
        return Err(ahead.error("expected a `,` between two entries; write it here"));
    }
    input.advance_to(&ahead);
    Ok(Entry { attrs, value: EntryValue::Api(api) })
}

/// The error for an invalid entry.
pub(super) const NOT_AN_ENTRY: &str = "this cannot be an entry of `api![…]`\n\
    help: write the path of a command, an event or a request, such as `notes::save_note`, or a \
    call that returns another api, such as `notes::api()`";

fn is_at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

fn skip_to_comma(input: ParseStream<'_>) -> syn::Result<()> {
    while !is_at_end(input) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
