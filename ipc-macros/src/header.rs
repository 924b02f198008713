use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::attr::doc::Doc;
use crate::paths::{self, HEADER, LOCATION};

/// What stands above a declaration: its name on the other side, its docs and its place.
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) doc: Doc,
    /// The place of the name in the user's source.
    pub(crate) span: Span,
}

impl Header {
    /// The header as an expression that can stand in a constant.
    pub(crate) fn expand(&self) -> TokenStream {
        let Header { name, doc: Doc { text, deprecated }, span } = self;
        let deprecated = paths::option(deprecated.as_ref());
        let location = location(*span);
        quote! {
            #HEADER { name: #name, docs: #text, deprecated: #deprecated, location: #location }
        }
    }
}

/// `line!()` tells the place that its own tokens have.
fn location(span: Span) -> TokenStream {
    let fields = quote_spanned! {span=>
        file: ::core::file!(),
        line: ::core::line!(),
        column: ::core::column!(),
        module: ::core::module_path!(),
    };
    quote!(#LOCATION { #fields })
}
