//! What the runtime knows of a command: how it is described, and how it is called.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

use crate::command::{Argument, Command};
use crate::paths::{self, *};
use crate::types;

/// `describe` and the handler are closures of one body, not functions: what is wrong with a type is then said once.
pub(super) fn descriptor(command: &Command) -> TokenStream {
    let header = command.header.expand();
    let describe = describe(command);
    let handler = handler(command);
    let timeout = timeout(command);
    let kinds = if has_name(command) {
        quote!(#FALLIBLE_KIND as _, #PLAIN_KIND as _,)
    } else {
        quote!(#NAMELESS_KIND as _,)
    };
    quote! {
        #[allow(unused_imports)]
        use {
            #STREAM_OF_RESULTS_KIND as _, #RESULT_OF_STREAM_OF_RESULTS_KIND as _, #STREAM_KIND as _,
            #RESULT_OF_STREAM_KIND as _, #kinds #DISPLAY_MESSAGE as _, #PLAIN_MESSAGE as _,
            #OPTIONAL_CHANNEL_KIND as _, #OPTIONAL_VALUE_KIND as _,
        };
        static __COMMAND: #COMMAND = #COMMAND {
            header: #header,
            describe: #describe,
            handler: #handler,
            timeout: #timeout,
        };
    }
}

fn timeout(command: &Command) -> TokenStream {
    let timeout = command.args.timeout.map(|time| {
        let (secs, nanos) = (time.as_secs(), time.subsec_nanos());
        quote!(::core::time::Duration::new(#secs, #nanos))
    });
    paths::option(timeout)
}

fn describe(command: &Command) -> TokenStream {
    let described = paths::local("__command");
    let arguments = command.arguments.iter().map(|argument| {
        let (name, docs, owned) = (&argument.name, &argument.docs, owned(argument));
        if types::is_option(&argument.ty) {
            quote_spanned! {argument.ty.span()=>
                (&#OPTIONAL::<#owned>::new()).describe(#name, #docs, #described);
            }
        } else if docs.is_empty() {
            quote_spanned!(argument.ty.span()=> #described.argument::<#owned>(#name);)
        } else {
            quote_spanned!(argument.ty.span()=> #described.documented::<#owned>(#name, #docs);)
        }
    });
    let Outcome { bind, kind, borrowed, .. } = outcome(command);
    let at_once = command.args.inline.as_ref().map(|inline| {
        let kind = Ident::new("__kind", kind.span().located_at(inline.span()));
        quote_spanned!(inline.span()=> #AT_ONCE(#kind);)
    });
    quote! {
        |#described: &mut #DESCRIBE<'_>| {
            #(#arguments)*
            #bind
            #at_once
            #kind.describe(#borrowed, #described);
        }
    }
}

fn handler(command: &Command) -> TokenStream {
    let call = paths::local("__call");
    let (name, sig) = (command.function.sig.ident.span(), &command.function.sig);
    if sig.asyncness.is_some() {
        let body = body(command, &quote!(&#call), &quote_spanned!(name=> .await));
        let future = quote_spanned!(name=> ::std::boxed::Box::pin(async move { #body }));
        return quote!(#HANDLER::Async(|#call: #CALL| -> #HANDLER_FUTURE { #future }));
    }
    let place = if command.args.inline.is_some() { "Inline" } else { "Sync" };
    let place = Ident::new(place, Span::call_site());
    let body = body(command, &quote!(#call), &TokenStream::new());
    let outcome = quote!(::core::result::Result<#REPLY, #FAILURE>);
    quote!(#HANDLER::#place(|#call: &#CALL| -> #outcome { #body }))
}

/// Extract, call, encode.
fn body(command: &Command, call: &TokenStream, wait: &TokenStream) -> TokenStream {
    let extraction = extraction(command);
    let passed =
        command.arguments.iter().enumerate().map(|(index, argument)| passed(index, argument));
    let ident = &command.function.sig.ident;
    let function = quote_spanned!(ident.span()=> #ident(#(#passed),*) #wait);
    let Outcome { bind, kind, returns, returned, moved, .. } = outcome(command);
    quote! {
        #extraction
        let #returned = (#function,);
        #bind
        #kind.reply(#call, #moved, (&#kind.error(&#returns)).message())
    }
}

/// The variables around what the function returns.
struct Outcome {
    /// `let __returns = Returns::<…>::new();`, and `let __kind = …;`.
    bind: TokenStream,
    kind: Ident,
    returns: Ident,
    /// `&__returns`, where a message about it covers the type.
    borrowed: TokenStream,
    returned: Ident,
    /// `__returned.0`, likewise. Both have one place, so that the compiler says one thing once.
    moved: TokenStream,
}

fn outcome(command: &Command) -> Outcome {
    let result = &command.returns;
    let (first, last) = paths::ends(result);
    let place = |place: Span| command.function.sig.ident.span().located_at(place);
    let [returns, returned] = ["__returns", "__returned"].map(|name| Ident::new(name, place(last)));
    let mut field = Literal::usize_unsuffixed(0);
    field.set_span(place(last));
    let tuple = Ident::new("__returned", place(first));
    let kind = paths::local("__kind");
    let known = known(command);
    Outcome {
        // As many references as the first of the kinds needs.
        bind: quote! {
            let #returns = #known;
            let #kind = (&&&&#returns).kind();
        },
        kind,
        borrowed: quote_spanned!(place(first)=> &#returns),
        moved: quote_spanned!(place(first)=> #tuple.#field),
        returns,
        returned,
    }
}

/// Whether the type of what is returned can be written.
fn has_name(command: &Command) -> bool {
    types::look(&command.returns).impls.is_empty()
}

/// What is returned, as a type. What has no name is that of a call that is never made.
fn known(command: &Command) -> TokenStream {
    let result = &command.returns;
    if has_name(command) {
        return quote!(#RETURNS::<#result>::new());
    }
    let sig = &command.function.sig;
    let ident = &sig.ident;
    let arguments = command.arguments.iter().map(|_| quote!(#PLACEHOLDER()));
    let call = quote_spanned!(ident.span()=> #ident(#(#arguments),*));
    let of = if sig.asyncness.is_some() { quote!(of_async) } else { quote!(of) };
    quote!(#RETURNS::#of(|| #call))
}

fn extraction(command: &Command) -> TokenStream {
    let [call, read] = ["__call", "__arguments"].map(paths::local);
    let values: Vec<_> = (0..command.arguments.len()).map(value).collect();
    let each = command.arguments.iter().zip(&values).map(|(argument, value)| {
        let (name, owned) = (&argument.name, owned(argument));
        if types::is_option(&argument.ty) {
            quote_spanned! {argument.ty.span()=>
                let #value = (&#OPTIONAL::<#owned>::new()).extract(#name, &mut #read)?;
            }
        } else {
            quote_spanned!(argument.ty.span()=> let #value = #read.extract::<#owned>(#name)?;)
        }
    });
    quote! {
        let (#(#values,)*) = {
            let mut #read = #call.arguments()?;
            #(#each)*
            #read.finish()?;
            (#(#values,)*)
        };
    }
}

/// The type that is extracted: what owns the referent, where the argument is a reference.
fn owned(argument: &Argument) -> TokenStream {
    match &argument.ty {
        Type::Reference(reference) if types::is_octets(&reference.elem) => quote!(#BYTES),
        Type::Reference(reference) => {
            let elem = &reference.elem;
            quote_spanned!(elem.span()=> <#elem as #BY_REF>::Owned)
        }
        ty => quote!(#ty),
    }
}

fn passed(index: usize, argument: &Argument) -> TokenStream {
    let value = value(index);
    match &argument.ty {
        Type::Reference(reference) if types::is_octets(&reference.elem) => quote!(&#value.0),
        Type::Reference(reference) => {
            let elem = &reference.elem;
            quote_spanned!(elem.span()=> #BORROW::<#elem>(&#value))
        }
        _ => quote!(#value),
    }
}

fn value(index: usize) -> Ident {
    paths::local(&format!("__a{index}"))
}
