use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

/// The docs of an item, and its deprecation.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Doc {
    /// The doc comment, without the first space of each line.
    pub(crate) text: String,
    /// The note of `#[deprecated]`, which is empty for `#[deprecated]` alone.
    pub(crate) deprecated: Option<String>,
}

impl Doc {
    pub(crate) fn parse(attrs: &[Attribute]) -> Doc {
        let lines: Vec<_> = attrs.iter().filter_map(doc_comment).collect();
        Doc {
            text: lines.join("\n").trim_end().to_owned(),
            deprecated: attrs.iter().find_map(deprecated),
        }
    }
}

/// Returns the text of a `///`, `/** … */` or `#[doc = "…"]`. Skips `#[doc(…)]`, and skips
/// `#[doc = include_str!(…)]`, since a macro cannot expand another macro.
fn doc_comment(attr: &Attribute) -> Option<String> {
    if !attr.path().is_ident("doc") {
        return None;
    }
    let text = string(&attr.meta.require_name_value().ok()?.value)?;
    let lines: Vec<_> =
        text.split('\n').map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    Some(lines.join("\n"))
}

fn deprecated(attr: &Attribute) -> Option<String> {
    if !attr.path().is_ident("deprecated") {
        return None;
    }
    Some(match &attr.meta {
        Meta::Path(_) => String::new(),
        Meta::NameValue(meta) => string(&meta.value).unwrap_or_default(),
        Meta::List(_) => deprecated_note(attr),
    })
}

/// Returns the note in `#[deprecated(since = "…", note = "…")]`. Skips a malformed list, for which
/// the compiler reports an error.
fn deprecated_note(attr: &Attribute) -> String {
    let mut note = String::new();
    let _ = attr.parse_nested_meta(|meta| {
        let value: LitStr = meta.value()?.parse()?;
        if meta.path.is_ident("note") {
            note = value.value();
        }
        Ok(())
    });
    note
}

fn string(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Group(group) => string(&group.expr),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doc(item: syn::ItemStruct) -> Doc {
        Doc::parse(&item.attrs)
    }

    #[test]
    fn lines_are_joined_without_their_first_space() {
        let doc = doc(syn::parse_quote! {
            /// One.
            ///
            ///   Two.
            #[doc = include_str!("absent.md")]
            #[doc(hidden)]
            struct A;
        });
        assert_eq!(doc.text, "One.\n\n  Two.");
    }

    #[test]
    fn every_form_of_deprecated_is_parsed() {
        assert_eq!(
            doc(syn::parse_quote!(
                struct A;
            ))
            .deprecated,
            None
        );
        let bare = doc(syn::parse_quote!(
            #[deprecated]
            struct A;
        ));
        assert_eq!(bare.deprecated.as_deref(), Some(""));
        let short = doc(syn::parse_quote!(
            #[deprecated = "use B"]
            struct A;
        ));
        assert_eq!(short.deprecated.as_deref(), Some("use B"));
        let long = doc(syn::parse_quote!(
            #[deprecated(since = "1", note = "use B")]
            struct A;
        ));
        assert_eq!(long.deprecated.as_deref(), Some("use B"));
    }
}
