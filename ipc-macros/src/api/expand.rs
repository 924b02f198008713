use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::{Entry, List, What};
use crate::errors::Errors;
use crate::paths::{self, API_LIST};

/// An expression that fills a list, entry after entry.
pub(super) fn expand(list: &List, errors: Errors) -> TokenStream {
    let import = paths::import(&list.krate);
    let errors = errors.into_tokens();
    let filled = paths::local("__list");
    let entries = list.entries.iter().map(entry);
    quote! {{
        #import
        #errors
        #[allow(unused_mut)]
        let mut #filled = #API_LIST::new();
        #(#entries)*
        #filled.into_api()
    }}
}

fn entry(entry: &Entry) -> TokenStream {
    let list = paths::local("__list");
    let attrs = &entry.attrs;
    let filling = match &entry.what {
        What::Type(path) => quote_spanned!(path.span()=> #list.push::<#path>();),
        What::Api(expr) => quote_spanned!(expr.span()=> #list.extend(#expr);),
    };
    quote!(#(#attrs)* #filling)
}
