//! Checks of `#[serde(flatten)]`. TypeScript must be able to express the result, and serde to
//! round-trip it.

use crate::schema::{Content, Field, Integers, Presence, Shape, Tagging, Types, Variant};
use crate::values::any_extended;
use crate::view::{MAX_ALIAS_DEPTH, View};

/// Returns the problems of the flattened fields of an object, which may have a tag.
pub(super) fn problems(
    types: &Types,
    integers: Integers,
    fields: &[Field],
    arguments: &[Shape],
    tag: Option<&'static str>,
) -> Vec<String> {
    let mut gathered = Gathered::new(types);
    if let Some(tag) = tag {
        gathered.tag(tag);
    }
    // serde reads the fields that are not flattened first, whatever their position.
    let (flattened, own): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.flatten);
    own.iter().for_each(|field| gathered.member(field, field.shape.closed(arguments)));
    for field in flattened {
        gathered.flattened(field, &field.shape.closed(arguments), MAX_ALIAS_DEPTH);
    }
    gathered.check_rest(integers);
    gathered.problems
}

/// Returns the names of the members of an object, flattened ones included, and the shape of any
/// other member.
pub(super) fn names(
    types: &Types,
    fields: &[Field],
    arguments: &[Shape],
) -> (Vec<&'static str>, Option<Shape>) {
    let mut gathered = Gathered::new(types);
    gathered.fields(fields, arguments, MAX_ALIAS_DEPTH);
    let own = gathered.members.into_iter().map(|(name, _)| name);
    (own.chain(gathered.of_variants).collect(), gathered.rest.map(|(_, value)| value))
}

struct Gathered<'a> {
    types: &'a Types,
    members: Vec<(&'static str, Shape)>,
    /// The members of the variants of flattened enums. A value has the members of one variant.
    of_variants: Vec<&'static str>,
    /// The aliases of members.
    aliases: Vec<&'static str>,
    /// The flattened enum with access to all members: serde leaves the members of an enum in its
    /// buffer.
    sees_all: Option<&'static str>,
    /// The members of all variants of the enum under examination.
    met: Vec<&'static str>,
    /// The field for all other members, and the shape of its values.
    rest: Option<(&'static str, Shape)>,
    problems: Vec<String>,
}

impl<'a> Gathered<'a> {
    fn new(types: &'a Types) -> Self {
        Gathered {
            types,
            members: Vec::new(),
            of_variants: Vec::new(),
            aliases: Vec::new(),
            sees_all: None,
            met: Vec::new(),
            rest: None,
            problems: Vec::new(),
        }
    }

    fn member(&mut self, field: &Field, shape: Shape) {
        if field.output == Presence::Absent && field.input == Presence::Absent {
            return;
        }
        for name in field.names() {
            if self.has(name) {
                self.problems.push(format!(
                    "two members are named `{name}` after flattening; rename one of them"
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

    fn flattened(&mut self, field: &Field, shape: &Shape, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let view = self.types.view(shape);
        self.check_behind_map(field.name, &view);
        match view {
            View::Plain(shape) => self.plain(field.name, &shape),
            View::Object(fields, arguments) => self.fields(fields, &arguments, depth),
            View::Enum(tagging, variants, arguments) => {
                self.choice(field, tagging, variants, &arguments, depth);
            }
            View::Endless => {}
        }
    }

    /// Checks for an earlier map, which takes all remaining members.
    fn check_behind_map(&mut self, name: &str, view: &View<'_>) {
        let is_map = matches!(view, View::Plain(shape) if matches!(**shape, Shape::Map(..)));
        if let Some((map, _)) = &self.rest
            && !is_map
        {
            self.problems.push(format!(
                "the flattened map `{map}` takes the members of `{name}`, which is declared after \
                 it; put the map last"
            ));
        }
    }

    fn plain(&mut self, name: &'static str, shape: &Shape) {
        match (shape, &self.rest) {
            (Shape::Map(_, value), None) => self.rest = Some((name, (**value).clone())),
            (Shape::Map(..), Some((first, _))) => self.problems.push(format!(
                "the flattened maps `{first}` and `{name}` would take the same members; remove one \
                 of them"
            )),
            (Shape::Nullable(_), _) => self.problems.push(format!(
                "`{name}` is flattened, and TypeScript cannot express that either all of its \
                 members are present or none; remove `flatten`"
            )),
            (Shape::Json, _) => self.problems.push(format!(
                "`{name}` is flattened, and not every JSON value is an object; use \
                 `HashMap<String, JsonValue>`"
            )),
            _ => self.not_an_object(name),
        }
    }

    fn choice(
        &mut self,
        field: &Field,
        tagging: Tagging,
        variants: &[Variant],
        arguments: &[Shape],
        depth: usize,
    ) {
        match tagging {
            Tagging::Internal { tag } => self.tag(tag),
            Tagging::Adjacent { tag, content } => {
                self.tag(tag);
                return self.tag(content);
            }
            Tagging::External => {
                return self.problems.push(format!(
                    "`{}` is flattened, and an enum whose variants are keys cannot be flattened; \
                     give the enum a `tag`",
                    field.name
                ));
            }
            Tagging::Untagged => {}
        }
        self.sees_all = Some(field.name);
        // All variants have the members outside of the enum as siblings, and not the members of
        // each other.
        let outer = std::mem::take(&mut self.met);
        for variant in variants {
            self.variant(field, tagging, &variant.content, arguments, depth);
        }
        let met = std::mem::replace(&mut self.met, outer);
        self.of_variants.extend(met);
    }

    fn variant(
        &mut self,
        field: &Field,
        tagging: Tagging,
        content: &Content,
        arguments: &[Shape],
        depth: usize,
    ) {
        let before = self.members.len();
        match content {
            Content::Object(fields) => self.fields(fields, arguments, depth),
            Content::Newtype(inner) => self.flattened(field, &inner.closed(arguments), depth),
            Content::Unit | Content::Tuple(_) if tagging == Tagging::Untagged => {
                self.not_an_object(field.name);
            }
            Content::Unit | Content::Tuple(_) => {}
        }
        let own = self.members.split_off(before);
        self.met.extend(own.into_iter().map(|(name, _)| name));
    }

    fn fields(&mut self, fields: &[Field], arguments: &[Shape], depth: usize) {
        for inner in fields {
            let shape = inner.shape.closed(arguments);
            if inner.flatten {
                self.flattened(inner, &shape, depth);
            } else {
                self.member(inner, shape);
            }
        }
    }

    fn tag(&mut self, name: &'static str) {
        if self.has(name) {
            self.problems.push(format!(
                "a member is named `{name}`, as is the tag of the flattened enum; rename one of \
                 them"
            ));
        }
        self.members.push((name, Shape::String));
    }

    fn not_an_object(&mut self, name: &str) {
        self.problems.push(format!(
            "`{name}` is flattened, and is not an object with members; remove `flatten`"
        ));
    }

    /// Checks the map for all other members. In TypeScript, its value type applies to the known
    /// members too.
    fn check_rest(&mut self, integers: Integers) {
        let Some((name, value)) = &self.rest else { return };
        if let Some(other) = self.sees_all {
            self.problems.push(format!(
                "the flattened map `{name}` would also hold the members of the flattened enum \
                 `{other}`; remove `flatten` from one of them, or give the enum a `tag` and a \
                 `content`"
            ));
        }
        let matches = |member: &Shape| match value {
            Shape::Json => !any_extended(self.types, integers, [member]),
            _ => member == value,
        };
        if let Some((member, _)) = self.members.iter().find(|(_, shape)| !matches(shape)) {
            self.problems.push(format!(
                "the value type of the flattened map `{name}` would also apply to `{member}`, \
                 which has another type; remove `flatten`, or use `HashMap<String, JsonValue>`"
            ));
        }
    }
}
