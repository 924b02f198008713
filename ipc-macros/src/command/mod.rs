//! `#[command]`.

mod expand;
mod parse;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Pat, Type};

use crate::attr::args::CommandArgs;
use crate::errors::Errors;
use crate::header::Header;
use crate::item::Function;
use crate::types;

/// A function for pages to call.
pub(crate) struct Command {
    pub(crate) args: CommandArgs,
    pub(crate) function: Function,
    pub(crate) header: Header,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) returns: Type,
    /// Further `#[command]`s, which are removed from the function.
    pub(crate) repeated: Vec<Attribute>,
}

/// An argument of a command.
pub(crate) struct Argument {
    /// The name in Rust, or another pattern.
    pub(crate) pattern: Pat,
    /// The name on the wire, unless the pattern is not a name.
    pub(crate) name: Option<String>,
    /// The doc comment, which is removed from the function.
    pub(crate) docs: String,
    /// The type in the signature.
    pub(crate) ty: Type,
}

impl Argument {
    /// Formats the name in Rust for an error message.
    pub(crate) fn shown(&self) -> String {
        match &self.pattern {
            Pat::Ident(pattern) => pattern.ident.to_string(),
            pattern => types::written(pattern),
        }
    }
}

/// Expands `#[command]`.
pub(crate) fn command(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(command) = parse::parse(args, item.clone(), &mut errors) else {
        let errors = errors.into_tokens();
        return quote!(#item #errors);
    };
    validate::validate(&command, &mut errors);
    if errors.is_empty() { expand::expand(&command) } else { expand::fallback(&command, errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(args: TokenStream, item: &str) -> String {
        let item: TokenStream = item.parse().unwrap();
        command(args, item).to_string().replace(' ', "")
    }

    #[test]
    fn a_body_is_not_parsed() {
        let written = expanded(quote!(), "fn save() { let = ; save..then }");
        assert!(written.starts_with("fnsave(){let=;save..then}"), "{written}");
        assert!(written.contains("__COMMAND"));
    }

    #[test]
    fn an_item_that_cannot_be_parsed_is_kept() {
        for item in ["fn save(title:) {}", "struct Save;", "fn", "save!();"] {
            let written = expanded(quote!(renmae), item);
            assert!(written.starts_with(&item.replace(' ', "")), "{written}");
            assert!(written.contains("compile_error!"), "{written}");
        }
    }
}
