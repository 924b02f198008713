//! What `#[serde(flatten)]` can be put on, so that TypeScript can say it and serde bring it back.

use super::MOST_ALIASES;
use crate::schema::{Body, Content, Field, Integers, Presence, Shape, Tagging, Types};
use crate::values::any_extended;

/// What is wrong with the flattened fields of an object.
pub(super) fn problems(
    types: &Types,
    integers: Integers,
    fields: &[Field],
    arguments: &[Shape],
) -> Vec<String> {
    let mut gathered = Gathered::default();
    for field in fields {
        let shape = field.shape.closed(arguments);
        if field.flatten {
            gathered.flattened(types, field, &shape, MOST_ALIASES);
        } else {
            gathered.member(field, shape);
        }
    }
    gathered.check_rest(types, integers);
    gathered.problems
}

#[derive(Default)]
struct Gathered {
    members: Vec<(&'static str, Shape)>,
    /// The field that takes what is left over, and the values that it takes.
    rest: Option<(&'static str, Shape)>,
    problems: Vec<String>,
}

impl Gathered {
    fn member(&mut self, field: &Field, shape: Shape) {
        if field.output == Presence::Absent && field.input == Presence::Absent {
            return;
        }
        if self.members.iter().any(|(known, _)| *known == field.name) {
            self.problems.push(format!(
                "two members are called `{}` once it is flattened: rename one of them",
                field.name
            ));
        }
        self.members.push((field.name, shape));
    }

    fn flattened(&mut self, types: &Types, field: &Field, shape: &Shape, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let name = field.name;
        match shape {
            Shape::Map(_, value) => match &self.rest {
                None => self.rest = Some((name, (**value).clone())),
                Some((first, _)) => self.problems.push(format!(
                    "the flattened maps `{first}` and `{name}` would take the same members: leave one"
                )),
            },
            Shape::Named(reference, arguments) => match &types.get(*reference).body {
                Body::Alias(inner) => {
                    self.flattened(types, field, &inner.closed(arguments), depth);
                }
                Body::Object(fields) => self.fields(types, fields, arguments, depth),
                Body::Enum(Tagging::Internal { tag }, variants) => {
                    self.tag(tag);
                    variants.iter().for_each(|variant| match &variant.content {
                        Content::Object(fields) => self.apart(|these| {
                            these.fields(types, fields, arguments, depth);
                        }),
                        Content::Newtype(inner) => self.apart(|these| {
                            these.flattened(types, field, &inner.closed(arguments), depth);
                        }),
                        Content::Unit | Content::Tuple(_) => {}
                    });
                }
                Body::Enum(Tagging::Adjacent { tag, content }, _) => {
                    self.tag(tag);
                    self.tag(content);
                }
                Body::Enum(Tagging::Untagged, variants) => {
                    variants.iter().for_each(|variant| match &variant.content {
                        Content::Object(fields) => self.apart(|these| {
                            these.fields(types, fields, arguments, depth);
                        }),
                        Content::Newtype(inner) => self.apart(|these| {
                            these.flattened(types, field, &inner.closed(arguments), depth);
                        }),
                        Content::Unit | Content::Tuple(_) => self.not_an_object(name),
                    });
                }
                Body::Enum(Tagging::External, _) => self.problems.push(format!(
                    "`{name}` is flattened, and an enum whose variants are keys can not be: give the enum a `tag`"
                )),
            },
            Shape::Nullable(_) => self.problems.push(format!(
                "`{name}` is flattened, and no type tells that all of its members are there or none: hold it as a member"
            )),
            Shape::Json => self.problems.push(format!(
                "`{name}` is flattened, and any JSON need not be an object: use `HashMap<String, Json>`"
            )),
            _ => self.not_an_object(name),
        }
    }

    fn fields(&mut self, types: &Types, fields: &[Field], arguments: &[Shape], depth: usize) {
        for inner in fields {
            let shape = inner.shape.closed(arguments);
            if inner.flatten {
                self.flattened(types, inner, &shape, depth);
            } else {
                self.member(inner, shape);
            }
        }
    }

    fn tag(&mut self, name: &'static str) {
        if self.members.iter().any(|(known, _)| *known == name) {
            self.problems.push(format!(
                "a member is called `{name}`, as the tag of the enum that is flattened beside it: rename one of them"
            ));
        }
        self.members.push((name, Shape::String));
    }

    /// The members of one variant do not stand beside those of another.
    fn apart(&mut self, gather: impl FnOnce(&mut Self)) {
        let before = self.members.len();
        gather(self);
        self.members.truncate(before);
    }

    fn not_an_object(&mut self, name: &str) {
        self.problems.push(format!(
            "`{name}` is flattened, and not an object with members: hold it as a member"
        ));
    }

    /// In TypeScript, what is said of any key is said of the known ones too.
    fn check_rest(&mut self, types: &Types, integers: Integers) {
        let Some((name, value)) = &self.rest else { return };
        let fits = |member: &Shape| match value {
            Shape::Json => !any_extended(types, integers, [member]),
            _ => member == value,
        };
        if let Some((member, _)) = self.members.iter().find(|(_, shape)| !fits(shape)) {
            self.problems.push(format!(
                "the flattened map `{name}` says of every member what is not true of `{member}`: hold the map as a \
                 member, or make it a `HashMap<String, Json>`"
            ));
        }
    }
}
