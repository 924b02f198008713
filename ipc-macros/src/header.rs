use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::attr::doc::Doc;
use crate::paths::{self, HEADER, LOCATION};

/// The name of a declaration on the other side, with its docs and its location.
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) doc: Doc,
    /// The span of the name in the user's source.
    pub(crate) span: Span,
}

impl Header {
    /// Writes the header as a constant expression.
    pub(crate) fn expand(&self) -> TokenStream {
        let Header { name, doc: Doc { text, deprecated }, span } = self;
        let deprecated = paths::option(deprecated.as_ref());
        let location = location(*span);
        quote! {
            #HEADER { name: #name, docs: #text, deprecated: #deprecated, location: #location }
        }
    }
}

/// Writes the location of `span`, which `line!()` takes from its own tokens.
fn location(span: Span) -> TokenStream {
    let fields = quote_spanned! {span=>
        file: ::core::file!(),
        line: ::core::line!(),
        column: ::core::column!(),
        module: ::core::module_path!(),
    };
    quote!(#LOCATION { #fields })
}
