use syn::spanned::Spanned as _;
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
            text: lines.join("\n").trim_start_matches('\n').trim_end().to_owned(),
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
    // A comment of one line could also be `/// * item`, whose star is part of the text.
    let is_block = || attr.span().source_text().is_some_and(|source| source.starts_with("/**"));
    let lines: Vec<_> =
        if text.contains('\n') || is_block() { without_frame(&text) } else { vec![&*text] };
    Some(without_indentation(&lines).join("\n"))
}

/// Returns the lines of a `/** … */`, without a column of stars on their left and rows of stars
/// above and below, as rustdoc does.
fn without_frame(text: &str) -> Vec<&str> {
    let is_row = |line: &&&str| !line.trim().is_empty() && line.trim().bytes().all(|c| c == b'*');
    let mut lines: Vec<&str> = text.split('\n').collect();
    if lines.len() > 1 {
        lines.drain(..usize::from(lines.first().filter(is_row).is_some()));
        lines.truncate(lines.len() - usize::from(lines.last().filter(is_row).is_some()));
    }
    // The first line may follow the opening of the comment.
    let has_star = |line: &str| line.trim_start().starts_with('*');
    let rest = usize::from(lines.first().is_some_and(|first| !has_star(first)));
    let mut others = lines.iter().skip(rest).filter(|line| !line.trim().is_empty()).peekable();
    if others.peek().is_some() && others.all(|line| has_star(line)) {
        for line in lines.iter_mut().skip(rest) {
            *line = line.trim_start().strip_prefix('*').unwrap_or_default();
        }
    }
    lines
}

/// Removes the indentation that all lines share. The first line may follow the opening of a
/// comment, so only its first space counts.
fn without_indentation<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let width = |line: &&str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let others = lines.iter().skip(1).filter(|line| !line.trim().is_empty());
    let shared = others.map(width).min().unwrap_or_default();
    let cut = |(at, line): (usize, &&'a str)| {
        let by = if at == 0 { width(line).min(1) } else { width(line).min(shared) };
        &line[by..]
    };
    lines.iter().enumerate().map(cut).collect()
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
    fn blocks_have_no_frame_of_stars() {
        for (block, expected) in [
            ("\n * One.\n *\n *   Two.\n ", "One.\n\n  Two."),
            (" One.\n * Two.\n ", "One.\nTwo."),
            ("**\n * One.\n ***", "One."),
            ("\n    One.\n\n      Two.\n", "One.\n\n  Two."),
            ("\n * * an item\n * ** bold **\n ", "* an item\n** bold **"),
            // Not all lines have a star, so the stars are text.
            (" Either:\n * one\n or\n * two", "Either:\n* one\nor\n* two"),
        ] {
            let item: syn::ItemStruct = syn::parse_quote!(#[doc = #block] struct A;);
            assert_eq!(doc(item).text, expected, "{block}");
        }
        let item = syn::parse_quote!(
            #[doc = " * an item"]
            struct A;
        );
        assert_eq!(doc(item).text, "* an item");
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
