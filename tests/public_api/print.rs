//! Tokens of types and signatures as a reader expects them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Prints a type, a bound or a signature on one line.
pub(crate) fn print(tokens: &impl ToTokens) -> String {
    let mut atoms = Vec::new();
    flatten(tokens.to_token_stream(), &mut atoms);
    let mut text = String::new();
    for (index, atom) in atoms.iter().enumerate() {
        let next = atoms.get(index + 1).map(String::as_str);
        // A list may end in a separator, most often one that a macro has written.
        if matches!((&**atom, next), ("," | "+", Some(">" | "]" | "}")) | ("+", Some(","))) {
            continue;
        }
        if index > 0 && is_spaced(&text, &atoms[index - 1], atom) {
            text.push(' ');
        }
        text += atom;
    }
    text.replace(" +>", ">")
}

/// Splits tokens into words and signs. A sign such as `::` or `->` is a single atom.
fn flatten(tokens: TokenStream, atoms: &mut Vec<String>) {
    // Whether the last atom is a sign that the next one may belong to.
    let mut joined = false;
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                atoms.extend((!open.is_empty()).then(|| open.to_owned()));
                flatten(group.stream(), atoms);
                // `(A,)` is a tuple, `(A, B,)` ends in a comma too many.
                let is_comma = |tree: &TokenTree| tree.to_string() == ",";
                if group.stream().into_iter().filter(is_comma).count() > 1 {
                    atoms.pop_if(|atom| atom == ",");
                }
                atoms.extend((!close.is_empty()).then(|| close.to_owned()));
                joined = false;
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                let whole = atoms.last().filter(|_| joined).map(|last| format!("{last}{sign}"));
                match whole.filter(|it| matches!(&**it, "::" | "->" | "=>" | "==" | ".." | "...")) {
                    Some(whole) => *atoms.last_mut().unwrap() = whole,
                    None => atoms.push(sign.to_string()),
                }
                joined = punct.spacing() == Spacing::Joint;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                let text = tree.to_string();
                match atoms.last_mut() {
                    Some(quote) if joined && quote == "'" => *quote += &text,
                    _ => atoms.push(text),
                }
                joined = false;
            }
        }
    }
}

fn is_word(atom: &str) -> bool {
    atom.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn is_keyword(atom: &str) -> bool {
    matches!(atom, "as" | "const" | "dyn" | "for" | "impl" | "in" | "move" | "mut" | "where")
}

fn is_spaced(text: &str, last: &str, next: &str) -> bool {
    match (last, next) {
        (_, "," | ";" | ":" | ")" | "]" | ">" | ".") => false,
        ("(" | "[" | "<" | "&" | "::" | "?" | "!" | "#" | "*" | "." | "~", _) => false,
        ("{", "}") => false,
        // `for<'a>` and `impl<T>`, but `dyn <T as …>`.
        ("for" | "impl", "<") => false,
        (_, "<" | "(" | "[" | "::" | "!") if is_word(last) => is_keyword(last),
        (">", "(" | "::") => text.ends_with("->"),
        _ => true,
    }
}
