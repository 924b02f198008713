//! The table of the runtime's names for the expansions. The runtime exports each of them in its
//! module `__private`, which an expansion imports as `__ipc`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;

/// A name in `__private`.
#[derive(Clone, Copy)]
pub(crate) struct Export(&'static str);

macro_rules! exports {
    ($($constant:ident = $name:literal;)*) => {
        $(pub(crate) const $constant: Export = Export($name);)*
    };
}

exports! {
    API_LIST = "ApiList";
    AT_ONCE = "at_once";
    BODY = "Body";
    BORROW = "borrow";
    BY_REF = "ByRef";
    BYTES = "Bytes";
    CALL = "Call";
    COMMAND = "Command";
    CONTENT = "Content";
    DELIVERABLE = "Deliverable";
    DELIVERY = "Delivery";
    DISPLAY_MESSAGE = "DisplayMessage";
    EMITTABLE = "Emittable";
    ENTRY = "Entry";
    ENTRY_DESCRIPTOR = "EntryDescriptor";
    EVENT = "Event";
    EVENT_SOURCE = "EventSource";
    FALLIBLE_KIND = "FallibleKind";
    FIELD = "Field";
    HANDLER = "Handler";
    HANDLER_FUTURE = "HandlerFuture";
    HEADER = "Header";
    IPC_ERROR = "IpcError";
    LOCATION = "Location";
    NAMELESS_KIND = "NamelessKind";
    NEVER = "Never";
    OPTIONAL = "Optional";
    OPTIONAL_EXTRACTOR_KIND = "OptionalExtractorKind";
    OPTIONAL_OTHER_KIND = "OptionalOtherKind";
    OPTIONAL_VALUE_KIND = "OptionalValueKind";
    PARAM = "Param";
    PAYLOAD = "Payload";
    PLACEHOLDER = "placeholder";
    PLAIN_KIND = "PlainKind";
    PLAIN_MESSAGE = "PlainMessage";
    PRESENCE = "Presence";
    PROVIDED = "provided";
    READS = "Reads";
    REPLY = "Reply";
    REQUEST = "Request";
    RESULT_OF_STREAM_KIND = "ResultOfStreamKind";
    RESULT_OF_STREAM_OF_RESULTS_KIND = "ResultOfStreamOfResultsKind";
    RETURNS = "Returns";
    SERDE = "serde";
    SHAPE = "Shape";
    SIGNATURE = "Signature";
    STREAM_KIND = "StreamKind";
    STREAM_OF_RESULTS_KIND = "StreamOfResultsKind";
    TAGGING = "Tagging";
    TYPES = "Types";
    VARIANT = "Variant";
}

/// The runtime's name for the derive macro of this crate.
pub(crate) const DERIVE_PAYLOAD: &str = "DerivePayload";

impl ToTokens for Export {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = Ident::new(self.0, Span::call_site());
        tokens.extend(quote!(__ipc::#name));
    }
}

impl Export {
    /// Writes the name with a span, where an error of the compiler is to point.
    pub(crate) fn at(self, span: Span) -> TokenStream {
        let at = |name| Ident::new(name, Span::call_site().located_at(span));
        let (ipc, name) = (at("__ipc"), at(self.0));
        quote_spanned!(span=> #ipc::#name)
    }
}

/// Returns the path of the runtime for an attribute without `crate = …`.
pub(crate) fn default_crate() -> Path {
    syn::parse_quote!(::ipc_runtime)
}

/// Imports the names of the table into a block.
pub(crate) fn import(krate: &Path) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use #krate::__private as __ipc;
    }
}

/// Writes a `Some(…)` or a `None` by its full path.
pub(crate) fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// Returns a local variable of an expansion, hidden from the user's code by hygiene. An identifier
/// with another span would be another variable.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Returns the first and the last span of `syntax`. The compiler joins them when an expression
/// begins with the one and ends with the other.
pub(crate) fn ends(syntax: &impl ToTokens) -> (Span, Span) {
    let mut trees = syntax.to_token_stream().into_iter();
    let first = trees.next().map_or_else(Span::call_site, |tree| tree.span());
    let last = trees.last().map_or(first, |tree| match tree {
        TokenTree::Group(group) => group.span_close(),
        tree => tree.span(),
    });
    (first, last)
}
