use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Signature, Visibility};

/// A function with an unparsed body. The compiler reports a syntax error in the body, and an editor
/// needs the body as the user has written it.
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) sig: Signature,
    body: TokenStream,
}

/// A struct or an enum of which only the attributes are parsed.
pub(crate) struct Type {
    pub(crate) attrs: Vec<Attribute>,
    rest: TokenStream,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Function {
            attrs: input.call(Attribute::parse_outer)?,
            vis: input.parse()?,
            sig: input.parse()?,
            body: input.parse()?,
        })
    }
}

impl Function {
    pub(crate) fn has_body(&self) -> bool {
        matches!(self.body.clone().into_iter().last(), Some(TokenTree::Group(_)))
    }
}

impl Parse for Type {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Type { attrs: input.call(Attribute::parse_outer)?, rest: input.parse()? })
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Function { attrs, vis, sig, body } = self;
        tokens.extend(quote!(#(#attrs)* #vis #sig #body));
    }
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Type { attrs, rest } = self;
        tokens.extend(quote!(#(#attrs)* #rest));
    }
}

/// Returns the keyword of an item, such as `fn`, `struct` or `impl`.
pub(crate) fn keyword(item: &TokenStream) -> Option<Ident> {
    const KEYWORDS: &[&str] = &[
        "fn",
        "struct",
        "enum",
        "union",
        "trait",
        "impl",
        "mod",
        "static",
        "type",
        "use",
        "macro_rules",
    ];
    const QUALIFIERS: &[&str] = &["async", "unsafe", "extern"];
    let mut constant = None;
    for ident in item.clone().into_iter().filter_map(ident) {
        if KEYWORDS.iter().any(|word| ident == word) {
            return Some(ident);
        }
        if ident == "const" {
            constant = Some(ident);
        } else if constant.is_some() && QUALIFIERS.iter().all(|word| ident != word) {
            return constant;
        }
    }
    None
}

fn ident(tree: TokenTree) -> Option<Ident> {
    match tree {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyword_of_an_item_is_found() {
        let word = |item| keyword(&item).map(|word| word.to_string());
        assert_eq!(
            word(quote!(
                #[a]
                pub(crate) const unsafe fn f() {}
            ))
            .as_deref(),
            Some("fn")
        );
        assert_eq!(
            word(quote!(
                pub const F: fn() = f;
            ))
            .as_deref(),
            Some("const")
        );
        assert_eq!(
            word(quote!(
                pub struct S;
            ))
            .as_deref(),
            Some("struct")
        );
        assert_eq!(word(quote!(m!();)), None);
    }
}
