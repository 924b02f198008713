//! Every name that an expansion may use, in one table. The runtime answers each of them in its module `__private`, which
//! an expansion imports as `__ipc`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
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
    DELIVERED = "Deliverable";
    DELIVERY = "Delivery";
    DESCRIBE = "Signature";
    DISPLAY_MESSAGE = "DisplayMessage";
    EMITTED = "Emittable";
    ENTRY = "Entry";
    ENTRY_KIND = "EntryKind";
    EVENT = "Event";
    FAILURE = "IpcError";
    FALLIBLE_KIND = "FallibleKind";
    FIELD = "Field";
    HANDLER = "Handler";
    HANDLER_FUTURE = "HandlerFuture";
    HEADER = "Header";
    LOCATION = "Location";
    NAMELESS_KIND = "NamelessKind";
    NEVER = "Never";
    OPTIONAL = "Optional";
    OPTIONAL_CHANNEL_KIND = "OptionalChannelKind";
    OPTIONAL_VALUE_KIND = "OptionalValueKind";
    PARAM = "Param";
    PAYLOAD = "Payload";
    PLACEHOLDER = "placeholder";
    PLAIN_KIND = "PlainKind";
    PLAIN_MESSAGE = "PlainMessage";
    REPLY = "Reply";
    REQUEST = "Request";
    RESULT_OF_STREAM_KIND = "ResultOfStreamKind";
    RESULT_OF_STREAM_OF_RESULTS_KIND = "ResultOfStreamOfResultsKind";
    RETURNS = "Returns";
    SENDER = "EventSource";
    SERDE = "serde";
    PRESENCE = "Presence";
    SHAPE = "Shape";
    STREAM_KIND = "StreamKind";
    STREAM_OF_RESULTS_KIND = "StreamOfResultsKind";
    TAGGING = "Tagging";
    TYPES = "Types";
    VARIANT = "Variant";
}

/// The derive macro of this crate, as the runtime exports it.
pub(crate) const DERIVE_PAYLOAD: &str = "DerivePayload";

impl ToTokens for Export {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = Ident::new(self.0, Span::call_site());
        tokens.extend(quote!(__ipc::#name));
    }
}

/// Where the runtime is, unless `crate = …` says otherwise.
pub(crate) fn default_crate() -> Path {
    syn::parse_quote!(::ipc_runtime)
}

/// Makes the names of the table known to what follows in the block.
pub(crate) fn import(krate: &Path) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use #krate::__private as __ipc;
    }
}

/// A `Some(…)` or a `None` that no prelude is needed for.
pub(crate) fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// A local variable of an expansion. All of its mentions have to be made here, or they would be different names.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Where a piece of syntax begins and ends. What is made of a token at each covers all of it in a message.
pub(crate) fn ends(syntax: &impl ToTokens) -> (Span, Span) {
    let mut trees = syntax.to_token_stream().into_iter();
    let first = trees.next().map_or_else(Span::call_site, |tree| tree.span());
    let last = trees.last().map_or(first, |tree| match tree {
        TokenTree::Group(group) => group.span_close(),
        tree => tree.span(),
    });
    (first, last)
}
