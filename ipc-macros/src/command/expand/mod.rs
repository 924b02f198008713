//! The expansion of a command. It makes no decisions and cannot fail.

mod descriptor;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Command, validate};
use crate::attr;
use crate::errors::Errors;
use crate::paths::{self, *};

/// Writes the function, the marker for `api![…]`, and the descriptor for the runtime.
pub(super) fn expand(command: &Command) -> TokenStream {
    let function = &command.function;
    let marker = marker(command);
    let descriptor = descriptor::descriptor(command);
    let block = block(command, &descriptor, &quote!(#ENTRY_DESCRIPTOR::Command(&__COMMAND)));
    quote!(#function #marker #block)
}

/// Writes a rejected function with its errors and its marker. The marker prevents errors in
/// `api![…]`.
pub(super) fn fallback(command: &Command, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    let function = &command.function;
    let marked = validate::can_have_marker(command).then(|| {
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

/// Writes a block around all names but the marker, so the user's module does not see them.
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
                fn entry() -> #ENTRY_DESCRIPTOR {
                    #entry
                }
            }
        };
    }
}
