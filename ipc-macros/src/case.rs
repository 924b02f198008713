//! The rules of `rename_all`, which give the same names as in serde.

/// A rule of `rename_all`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const CASES: [(&str, Case); 8] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
    ("SCREAMING-KEBAB-CASE", Case::ScreamingKebab),
];

impl Case {
    pub(crate) fn parse(text: &str) -> Option<Case> {
        CASES.into_iter().find_map(|(name, case)| (name == text).then_some(case))
    }

    /// Lists all rules, for an error message.
    pub(crate) fn listed() -> String {
        CASES.map(|(name, _)| format!("`\"{name}\"`")).join(", ")
    }

    /// Renames a field or an argument, whose name is assumed to be in snake case.
    pub(crate) fn apply_to_field(self, name: &str) -> String {
        match self {
            Case::Lower | Case::Snake => name.to_owned(),
            Case::Upper | Case::ScreamingSnake => name.to_ascii_uppercase(),
            Case::Pascal => pascal(name),
            Case::Camel => decapitalized(&pascal(name)),
            Case::Kebab => name.replace('_', "-"),
            Case::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Renames a variant, whose name is assumed to be in Pascal case.
    pub(crate) fn apply_to_variant(self, name: &str) -> String {
        match self {
            Case::Pascal => name.to_owned(),
            Case::Lower => name.to_ascii_lowercase(),
            Case::Upper => name.to_ascii_uppercase(),
            Case::Camel => decapitalized(name),
            Case::Snake => snake(name),
            Case::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Case::Kebab => snake(name).replace('_', "-"),
            Case::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal(name: &str) -> String {
    name.split('_').map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    with_first(word, |first| first.to_ascii_uppercase())
}

fn decapitalized(word: &str) -> String {
    with_first(word, |first| first.to_ascii_lowercase())
}

fn with_first(word: &str, change: fn(char) -> char) -> String {
    let mut chars = word.chars();
    chars.next().map(change).into_iter().chain(chars).collect()
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if index > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

// `tests/macros/payloads.rs` compares the rules with serde itself.
#[cfg(test)]
mod tests {
    use super::*;

    fn all(name: &str, apply: fn(Case, &str) -> String) -> String {
        CASES.map(|(_, case)| apply(case, name)).join(" ")
    }

    #[test]
    fn fields_are_renamed_as_in_serde() {
        let renamed = all("due_date", Case::apply_to_field);
        let expected = "due_date DUE_DATE DueDate dueDate due_date DUE_DATE due-date DUE-DATE";
        assert_eq!(renamed, expected);
        assert_eq!(Case::Camel.apply_to_field("__a__b2_"), "aB2");
    }

    #[test]
    fn variants_are_renamed_as_in_serde() {
        let renamed = all("DueDate", Case::apply_to_variant);
        let expected = "duedate DUEDATE DueDate dueDate due_date DUE_DATE due-date DUE-DATE";
        assert_eq!(renamed, expected);
        assert_eq!(Case::Snake.apply_to_variant("IOError"), "i_o_error");
    }

    /// serde's derives panic on these names, but an argument of a command can have them.
    #[test]
    fn a_name_may_be_empty_or_begin_with_any_letter() {
        assert_eq!(Case::Camel.apply_to_field("été_x"), "étéX");
        assert_eq!(Case::Camel.apply_to_field("_"), "");
        assert_eq!(Case::Camel.apply_to_variant("Été"), "Été");
    }
}
