use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::{Entry, EntryValue, List};
use crate::errors::Errors;
use crate::paths::{self, API_LIST};

/// Writes a block that pushes each entry to an `ApiList`.
pub(super) fn expand(list: &List, errors: Errors) -> TokenStream {
    let import = paths::import(&list.krate);
    let errors = errors.into_tokens();
    let local = paths::local("__list");
    let entries = list.entries.iter().map(entry);
    quote! {{
        #import
        #errors
        #[allow(unused_mut)]
        let mut #local = #API_LIST::new();
        #(#entries)*
        #local.into_api()
    }}
}

fn entry(entry: &Entry) -> TokenStream {
    let list = paths::local("__list");
    let attrs = &entry.attrs;
    let statement = match &entry.value {
        EntryValue::Type(path) => quote_spanned!(path.span()=> #list.push::<#path>();),
        EntryValue::Api(expr) => quote_spanned!(expr.span()=> #list.extend(#expr);),
    };
    quote!(#(#attrs)* #statement)
}
