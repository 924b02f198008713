//! The descriptor of a command: its description and its handler.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

use crate::command::{Argument, Command};
use crate::paths::{self, *};
use crate::types;

/// Writes the descriptor. `describe` and the handler are closures in one body, not functions, so
/// that the compiler reports an error in a type once.
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
            #OPTIONAL_VALUE_KIND as _, #OPTIONAL_EXTRACTOR_KIND as _, #OPTIONAL_OTHER_KIND as _,
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
        let (name, docs, owned) = (name(argument), &argument.docs, owned(argument));
        if argument.name.is_none() {
            let span = argument.pattern.span();
            let provided = PROVIDED.at(span);
            let checked = quote_spanned!(span=> const _: () = #provided::<#owned>(););
            let added = quote_spanned!(argument.ty.span()=> #described.argument::<#owned>(#name););
            quote!(#checked #added)
        } else if types::is_option(&argument.ty) {
            quote_spanned! {argument.ty.span()=>
                (&&&#OPTIONAL::<#owned>::new()).describe(#name, #docs, #described);
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
        |#described: &mut #SIGNATURE<'_>| {
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
    let variant = if command.args.inline.is_some() { "Inline" } else { "Sync" };
    let variant = Ident::new(variant, Span::call_site());
    let body = body(command, &quote!(#call), &TokenStream::new());
    let outcome = quote!(::core::result::Result<#REPLY, #IPC_ERROR>);
    quote!(#HANDLER::#variant(|#call: &#CALL| -> #outcome { #body }))
}

/// Writes the body of the handler, which extracts the arguments, calls the function, and encodes
/// the result.
fn body(command: &Command, call: &TokenStream, wait: &TokenStream) -> TokenStream {
    let extraction = extraction(command);
    let arguments =
        command.arguments.iter().enumerate().map(|(index, argument)| passed(index, argument));
    let ident = &command.function.sig.ident;
    let function = quote_spanned!(ident.span()=> #ident(#(#arguments),*) #wait);
    let Outcome { bind, kind, returns, returned, moved, .. } = outcome(command);
    quote! {
        #extraction
        let #returned = (#function,);
        #bind
        #kind.reply(#call, #moved, (&#kind.error(&#returns)).message())
    }
}

/// The variables for the result of the function and for the type of the result.
struct Outcome {
    /// `let __returns = Returns::<…>::new();` and `let __kind = …;`.
    bind: TokenStream,
    kind: Ident,
    returns: Ident,
    /// `&__returns`, with spans by which an error covers the type.
    borrowed: TokenStream,
    returned: Ident,
    /// `__returned.0`, with the spans of `borrowed`, by which the compiler merges equal errors.
    moved: TokenStream,
}

fn outcome(command: &Command) -> Outcome {
    let result = &command.returns;
    let (first, last) = paths::ends(result);
    let at = |span: Span| command.function.sig.ident.span().located_at(span);
    let [returns, returned] = ["__returns", "__returned"].map(|name| Ident::new(name, at(last)));
    let mut field = Literal::usize_unsuffixed(0);
    field.set_span(at(last));
    let tuple = Ident::new("__returned", at(first));
    let kind = paths::local("__kind");
    let type_of_result = type_of_result(command);
    Outcome {
        // The first of the kinds needs this many references.
        bind: quote! {
            let #returns = #type_of_result;
            let #kind = (&&&&#returns).kind();
        },
        kind,
        borrowed: quote_spanned!(at(first)=> &#returns),
        moved: quote_spanned!(at(first)=> #tuple.#field),
        returns,
        returned,
    }
}

/// Returns whether the type of the result can be named.
fn has_name(command: &Command) -> bool {
    types::inspect(&command.returns).impls.is_empty()
}

/// Writes the type of the result as a `Returns`. A type without a name is inferred from a closure
/// that is never called.
fn type_of_result(command: &Command) -> TokenStream {
    let result = &command.returns;
    if has_name(command) {
        return quote!(#RETURNS::<#result>::new());
    }
    let sig = &command.function.sig;
    let ident = &sig.ident;
    let arguments = command.arguments.iter().map(|_| quote!(#PLACEHOLDER()));
    let call = quote_spanned!(ident.span()=> #ident(#(#arguments),*));
    let constructor = if sig.asyncness.is_some() { quote!(of_async) } else { quote!(of) };
    quote!(#RETURNS::#constructor(|| #call))
}

fn extraction(command: &Command) -> TokenStream {
    let [call, read] = ["__call", "__arguments"].map(paths::local);
    let values: Vec<_> = (0..command.arguments.len()).map(value).collect();
    let each = command.arguments.iter().zip(&values).map(|(argument, value)| {
        let (name, owned) = (name(argument), owned(argument));
        if types::is_option(&argument.ty) {
            quote_spanned! {argument.ty.span()=>
                let #value = (&&&#OPTIONAL::<#owned>::new()).extract(#name, &mut #read)?;
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

/// Returns the name for the extractor, which is empty for an argument without a name.
fn name(argument: &Argument) -> &str {
    argument.name.as_deref().unwrap_or_default()
}

/// Writes the type to extract, which is the owned type when the argument is a reference.
fn owned(argument: &Argument) -> TokenStream {
    match &argument.ty {
        Type::Reference(reference) if types::is_byte_slice(&reference.elem) => quote!(#BYTES),
        Type::Reference(reference) => {
            let elem = &reference.elem;
            quote_spanned!(elem.span()=> <#elem as #BY_REF>::Owned)
        }
        ty => quote!(#ty),
    }
}

/// Writes the expression by which the argument is passed to the function.
fn passed(index: usize, argument: &Argument) -> TokenStream {
    let value = value(index);
    match &argument.ty {
        Type::Reference(reference) if types::is_byte_slice(&reference.elem) => quote!(&#value.0),
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
