//! What `#[serde(flatten)]` can be put on, so that TypeScript can say it and serde bring it back.

use super::MOST_ALIASES;
use crate::schema::{Body, Content, Field, Integers, Presence, Shape, Tagging, Types};
use crate::values::any_extended;

/// What is wrong with the flattened fields of an object, beside which a tag may stand.
pub(super) fn problems(
    types: &Types,
    integers: Integers,
    fields: &[Field],
    arguments: &[Shape],
    tag: Option<&'static str>,
) -> Vec<String> {
    let mut gathered = Gathered::default();
    if let Some(tag) = tag {
        gathered.tag(tag);
    }
    // What is not flattened serde takes out first, wherever it stands.
    let (flattened, own): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.flatten);
    own.iter().for_each(|field| gathered.member(field, field.shape.closed(arguments)));
    for field in flattened {
        gathered.flattened(types, field, &field.shape.closed(arguments), MOST_ALIASES);
    }
    gathered.check_rest(types, integers);
    gathered.problems
}

/// The names of the members of an object, with those of what is flattened in it, and what any other member is.
pub(super) fn names(
    types: &Types,
    fields: &[Field],
    arguments: &[Shape],
) -> (Vec<&'static str>, Option<Shape>) {
    let mut gathered = Gathered::default();
    gathered.fields(types, fields, arguments, MOST_ALIASES);
    let own = gathered.members.into_iter().map(|(name, _)| name);
    (own.chain(gathered.of_variants).collect(), gathered.rest.map(|(_, value)| value))
}

#[derive(Default)]
struct Gathered {
    members: Vec<(&'static str, Shape)>,
    /// The members of variants of flattened enums: of each there is one at a time.
    of_variants: Vec<&'static str>,
    /// Other names that are read as those of members.
    aliases: Vec<&'static str>,
    /// The flattened enum that looks at all members, since serde does not take out what it has read.
    looks_at_all: Option<&'static str>,
    /// The members of the variants of the enum that is being looked at.
    met: Vec<&'static str>,
    /// The field that takes what is left over, and the values that it takes.
    rest: Option<(&'static str, Shape)>,
    problems: Vec<String>,
}

impl Gathered {
    fn member(&mut self, field: &Field, shape: Shape) {
        if field.output == Presence::Absent && field.input == Presence::Absent {
            return;
        }
        for name in [field.name].into_iter().chain(field.aliases.iter().copied()) {
            if self.has(name) {
                self.problems.push(format!(
                    "two members are called `{name}` once it is flattened: rename one of them"
                ));
            }
        }
        self.members.push((field.name, shape));
        self.aliases.extend(field.aliases);
    }

    fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(known, _)| *known == name)
            || self.of_variants.contains(&name)
            || self.aliases.contains(&name)
    }

    fn flattened(&mut self, types: &Types, field: &Field, shape: &Shape, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let name = field.name;
        if let Some((map, _)) = &self.rest
            && !matches!(shape, Shape::Map(..))
        {
            self.problems.push(format!(
                "the flattened map `{map}` takes the members of `{name}`, which stands behind it: put the map last"
            ));
        }
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
                    self.looks_at_all = Some(name);
                    self.each(|these| variants.iter().for_each(|variant| match &variant.content {
                        Content::Object(fields) => these.apart(|these| {
                            these.fields(types, fields, arguments, depth);
                        }),
                        Content::Newtype(inner) => these.apart(|these| {
                            these.flattened(types, field, &inner.closed(arguments), depth);
                        }),
                        Content::Unit | Content::Tuple(_) => {}
                    }));
                }
                Body::Enum(Tagging::Adjacent { tag, content }, _) => {
                    self.tag(tag);
                    self.tag(content);
                }
                Body::Enum(Tagging::Untagged, variants) => {
                    self.looks_at_all = Some(name);
                    self.each(|these| variants.iter().for_each(|variant| match &variant.content {
                        Content::Object(fields) => these.apart(|these| {
                            these.fields(types, fields, arguments, depth);
                        }),
                        Content::Newtype(inner) => these.apart(|these| {
                            these.flattened(types, field, &inner.closed(arguments), depth);
                        }),
                        Content::Unit | Content::Tuple(_) => these.not_an_object(name),
                    }));
                }
                Body::Enum(Tagging::External, _) => self.problems.push(format!(
                    "`{name}` is flattened, and an enum whose variants are keys can not be: give the enum a `tag`"
                )),
            },
            Shape::Nullable(_) => self.problems.push(format!(
                "`{name}` is flattened, and no type tells that all of its members are there or none: hold it as a member"
            )),
            Shape::Json => self.problems.push(format!(
                "`{name}` is flattened, and any JSON need not be an object: use `HashMap<String, JsonValue>`"
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
        if self.has(name) {
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
        let own = self.members.split_off(before);
        self.met.extend(own.into_iter().map(|(name, _)| name));
    }

    /// Those of all variants stand beside what is not of the enum.
    fn each(&mut self, gather: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.met);
        gather(self);
        let met = std::mem::replace(&mut self.met, outer);
        self.of_variants.extend(met);
    }

    fn not_an_object(&mut self, name: &str) {
        self.problems.push(format!(
            "`{name}` is flattened, and not an object with members: hold it as a member"
        ));
    }

    /// In TypeScript, what is said of any key is said of the known ones too.
    fn check_rest(&mut self, types: &Types, integers: Integers) {
        let Some((name, value)) = &self.rest else { return };
        if let Some(other) = self.looks_at_all {
            self.problems.push(format!(
                "the flattened map `{name}` would hold what the flattened enum `{other}` is made of as well: hold one of them \
                 as a member, or give the enum a `tag` and a `content`"
            ));
        }
        let fits = |member: &Shape| match value {
            Shape::Json => !any_extended(types, integers, [member]),
            _ => member == value,
        };
        if let Some((member, _)) = self.members.iter().find(|(_, shape)| !fits(shape)) {
            self.problems.push(format!(
                "the flattened map `{name}` says of every member what is not true of `{member}`: hold the map as a \
                 member, or make it a `HashMap<String, JsonValue>`"
            ));
        }
    }
}
