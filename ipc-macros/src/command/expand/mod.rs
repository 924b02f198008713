//! What is written out for a command. Nothing here decides or fails.

mod descriptor;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Command, validate};
use crate::attr;
use crate::errors::Errors;
use crate::paths::{self, *};

/// The function, the marker that stands for it in lists, and what the runtime knows of it.
pub(super) fn expand(command: &Command) -> TokenStream {
    let function = &command.function;
    let marker = marker(command);
    let descriptor = descriptor::descriptor(command);
    let block = block(command, &descriptor, &quote!(#ENTRY_KIND::Command(&__COMMAND)));
    quote!(#function #marker #block)
}

/// The function, and a marker that satisfies `api![…]`, so that only the mistakes are told.
pub(super) fn inert(command: &Command, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    let function = &command.function;
    let marked = validate::can_be_marked(command).then(|| {
        let marker = marker(command);
        let block = block(command, &TokenStream::new(), &quote!(::core::unreachable!()));
        quote!(#marker #block)
    });
    quote!(#function #errors #marked)
}

fn marker(command: &Command) -> TokenStream {
    let cfgs = attr::cfgs(&command.function.attrs);
    let (vis, ident) = (&command.function.vis, &command.function.sig.ident);
    let declared = quote_spanned!(ident.span()=> struct #ident {});
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(
            non_camel_case_types, unreachable_pub, missing_debug_implementations,
            missing_copy_implementations, clippy::exhaustive_structs
        )]
        #vis #declared
    }
}

/// Everything that must not leave a name behind.
fn block(command: &Command, descriptor: &TokenStream, entry: &TokenStream) -> TokenStream {
    let cfgs = attr::cfgs(&command.function.attrs);
    let import = paths::import(&command.args.krate.path);
    let ident = &command.function.sig.ident;
    quote! {
        #(#cfgs)*
        #[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
        const _: () = {
            #import
            #descriptor
            impl #ENTRY for #ident {
                fn entry() -> #ENTRY_KIND {
                    #entry
                }
            }
        };
    }
}
