use super::api::{Api, Declared};
use super::object::{self, Member};
use super::scope::{Mentioned, Parts, Scope};
use super::text::{self, indented, literal};
use super::untagged;
use super::{cycle, name};
use crate::schema::{Body, Content, Direction, Reads, Shape, Tagging, Variant};
use crate::view::VariantForm;

/// The maximum width of a union on a single line.
const WIDTH: usize = 100;

/// Renders the declaration of a type, and returns the types in its text.
pub(super) fn declaration(api: &Api<'_>, declared: &Declared<'_>) -> (String, Mentioned) {
    let Declared { name, decl, form, .. } = declared;
    let scope = Scope::declaration(api, declared);
    let comment = text::type_comment(&decl.header);
    let name = name.to_owned() + &scope.params();
    let types = &api.schema.types;
    let written = match &decl.body {
        Body::Object(fields) => match scope.parts(fields) {
            parts if cycle::is_object(types, decl, form.direction) => {
                if cycle::is_interface(types, decl, form.direction) {
                    interface(&comment, &name, &parts.members)
                } else {
                    object(&comment, &name, &parts.members)
                }
            }
            parts => alias(&comment, &name, &parts.written()),
        },
        Body::Alias(shape) => alias(&comment, &name, &scope.shape(shape)),
        Body::Enum(tagging, variants) => match (tagging, &variants[..]) {
            (_, [only]) if only.reads == Reads::Named => {
                single(&scope, &comment, &name, *tagging, only)
            }
            (Tagging::Untagged, _) => union(&comment, &name, &untagged::choices(&scope, variants)),
            _ => union(&comment, &name, &choices(&scope, *tagging, variants)),
        },
    };
    (written, scope.into_mentioned())
}

/// Renders an object. It is an alias, because an interface does not fit an index signature, such as
/// that of `JsonValue`. Linters refuse an alias of an object alone, and accept it as a choice.
fn object(comment: &str, name: &str, members: &[Member]) -> String {
    let only = Choice { comment: String::new(), value: object::block(members) };
    format!("{comment}export type {name} ={};\n", choice_lines(&only))
}

fn interface(comment: &str, name: &str, members: &[Member]) -> String {
    format!("{comment}export interface {name} {}\n", object::block(members))
}

/// Renders an enum with a single variant as the content of the variant.
fn single(
    scope: &Scope<'_>,
    comment: &str,
    name: &str,
    tagging: Tagging,
    variant: &Variant,
) -> String {
    let mut parts = parts(scope, tagging, variant);
    let own = text::comment(variant.docs, variant.deprecated);
    match parts.members.first_mut() {
        Some(tag) if parts.others.is_empty() => {
            if tagging != Tagging::Untagged {
                tag.comment = own;
            }
            object(comment, name, &parts.members)
        }
        _ => union(comment, name, &[Choice { comment: own, value: parts.written() }]),
    }
}

fn alias(comment: &str, name: &str, value: &str) -> String {
    format!("{comment}export type {name} = {value};\n")
}

/// Returns the members of the union of a tagged enum.
fn choices(scope: &Scope<'_>, tagging: Tagging, variants: &[Variant]) -> Vec<Choice> {
    let mut choices = Vec::new();
    for variant in variants {
        let value = parts(scope, tagging, variant).written();
        let is_string = matches!(&variant.content, Content::Newtype(shape)
            if matches!(*scope.resolved(shape), Shape::String | Shape::Formatted(_)));
        let value = match variant.reads {
            Reads::Unnamed if is_string => untagged::beside_words(&value),
            _ => value,
        };
        choices.push(Choice { comment: variant_comment(tagging, variant), value });
        let is_input = scope.direction() == Direction::Input;
        if variant.reads == Reads::AnyName && tagging == Tagging::External && is_input {
            let value = untagged::beside_words("string");
            choices.push(Choice { comment: String::new(), value });
        }
    }
    choices
}

/// Renders the comment of a variant. TypeScript has no type for the objects whose tag is unknown.
fn variant_comment(tagging: Tagging, variant: &Variant) -> String {
    let (Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }) = tagging else {
        return text::comment(variant.docs, variant.deprecated);
    };
    if variant.reads != Reads::AnyName {
        return text::comment(variant.docs, variant.deprecated);
    }
    let also = format!("Rust also reads every unknown `{tag}` as this variant.");
    let docs = [variant.docs.trim_end(), &also].join("\n\n");
    text::comment(docs.trim_start(), variant.deprecated)
}

/// A member of a union.
pub(super) struct Choice {
    pub(super) comment: String,
    pub(super) value: String,
}

fn union(comment: &str, name: &str, choices: &[Choice]) -> String {
    if choices.is_empty() {
        return alias(comment, name, "never");
    }
    let line = choices.iter().map(|choice| &*choice.value).collect::<Vec<_>>().join(" | ");
    let is_plain = choices.iter().all(|choice| choice.comment.is_empty());
    if is_plain && line.len() + name.len() <= WIDTH && !line.contains('\n') {
        return alias(comment, name, &line);
    }
    let lines: String = choices.iter().map(choice_lines).collect();
    format!("{comment}export type {name} ={lines};\n")
}

fn choice_lines(choice: &Choice) -> String {
    let comment = indented(&format!("\n{}", choice.comment), 2);
    format!("{}\n  | {}", comment.trim_end(), indented(&choice.value, 4))
}

fn parts(scope: &Scope<'_>, tagging: Tagging, variant: &Variant) -> Parts {
    let form = match variant.form(tagging) {
        VariantForm::Name => return other(literal(variant.name)),
        VariantForm::Content(Content::Object(fields)) => return scope.parts(fields),
        VariantForm::Content(content) => {
            return other(content_type(scope, content).unwrap_or("null".to_owned()));
        }
        VariantForm::Object(form) => form,
    };
    let tag = form.tag.map(|tag| member(tag, literal(variant.name)));
    let held = form.member.and_then(|(name, content)| {
        Some(member(name, scope.in_object(|| content_type(scope, content))?))
    });
    let mut members: Vec<Member> = tag.into_iter().chain(held).collect();
    let others = match form.merged {
        Content::Newtype(shape) => scope.beside(shape).into_iter().collect(),
        Content::Unit => Vec::new(),
        // serde does not support this.
        Content::Tuple(elements) => vec![scope.tuple(elements)],
        Content::Object(fields) => {
            let inner = scope.parts(fields);
            members.extend(inner.members);
            inner.others
        }
    };
    Parts { members, others }
}

fn other(written: String) -> Parts {
    Parts { members: Vec::new(), others: vec![written] }
}

/// Returns the type of a content, unless the content is empty.
pub(super) fn content_type(scope: &Scope<'_>, content: &Content) -> Option<String> {
    match content {
        Content::Unit => None,
        Content::Newtype(shape) => Some(scope.shape(shape)),
        Content::Tuple(elements) => Some(scope.tuple(elements)),
        Content::Object(fields) => Some(scope.object(fields)),
    }
}

fn member(name: &str, value: String) -> Member {
    Member { comment: String::new(), key: name::property(name), value }
}
