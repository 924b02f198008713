//! Checks of `#[serde(flatten)]`. TypeScript must be able to express the result, and serde to
//! round-trip it.

use crate::schema::{Content, Direction, Field, Integers, Reads, Shape, Tagging, Types, Variant};
use crate::values::{any_extended, mentions};
use crate::view::{self, MAX_ALIAS_DEPTH, View};

/// Returns the problems of the flattened fields of an object, which may have a tag.
pub(super) fn problems(
    types: &Types,
    integers: Integers,
    fields: &[Field],
    arguments: &[Shape],
    tag: Option<&'static str>,
) -> Vec<String> {
    let mut problems = Vec::new();
    for gathered in DIRECTIONS.map(|direction| {
        let mut gathered = Gathered::new(types, direction);
        if let Some(tag) = tag {
            gathered.tag(tag);
        }
        gathered.fields(fields, arguments, MAX_ALIAS_DEPTH);
        gathered.check_rest(integers);
        gathered
    }) {
        for problem in gathered.problems {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

/// Returns the names of the members of an object in both directions, flattened ones included, and
/// the shape of any other member.
pub(super) fn names(
    types: &Types,
    fields: &[Field],
    arguments: &[Shape],
) -> (Vec<&'static str>, Option<Shape>) {
    let mut names = Vec::new();
    let mut rest = None;
    for direction in DIRECTIONS {
        let mut gathered = Gathered::new(types, direction);
        gathered.fields(fields, arguments, MAX_ALIAS_DEPTH);
        names.extend(gathered.members.into_iter().map(|(name, _)| name));
        names.extend(gathered.of_variants);
        rest = rest.or(gathered.rest.map(|(_, value)| value));
    }
    (names, rest)
}

const DIRECTIONS: [Direction; 2] = [Direction::Output, Direction::Input];

/// The members of an object in a direction.
struct Gathered<'a> {
    types: &'a Types,
    direction: Direction,
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
    fn new(types: &'a Types, direction: Direction) -> Self {
        Gathered {
            types,
            direction,
            members: Vec::new(),
            of_variants: Vec::new(),
            aliases: Vec::new(),
            sees_all: None,
            met: Vec::new(),
            rest: None,
            problems: Vec::new(),
        }
    }

    /// Adds the members of an object. serde reads the fields that are not flattened first, whatever
    /// their position.
    fn fields(&mut self, fields: &[Field], arguments: &[Shape], depth: usize) {
        let present = view::members(fields, arguments, self.direction);
        let (flattened, own): (Vec<_>, Vec<_>) = present.partition(|member| member.field.flatten);
        own.into_iter().for_each(|member| self.member(member.field, member.shape));
        for member in flattened {
            self.flattened(member.field, &member.shape, depth);
        }
    }

    fn member(&mut self, field: &Field, shape: Shape) {
        let is_read = self.direction == Direction::Input;
        let aliases = if is_read { field.aliases } else { &[] };
        for name in std::iter::once(&field.name).chain(aliases) {
            if self.has(name) {
                self.problems.push(format!(
                    "two members are named `{name}` after flattening; rename one of them"
                ));
            }
        }
        self.members.push((field.name, shape));
        self.aliases.extend(aliases);
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
            (Shape::Nullable(_) | Shape::Patch(_), _) => self.problems.push(format!(
                "`{name}` is flattened, and TypeScript cannot express that either all of its \
                 members are present or none; remove `flatten`"
            )),
            (Shape::Json, _) => self.problems.push(format!(
                "`{name}` is flattened, and not every JSON value is an object; use \
                 `HashMap<String, JsonValue>`"
            )),
            // serde reads a unit from no members.
            (Shape::Null, _) => {}
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
        if variants.iter().any(|variant| variant.reads == Reads::Unnamed) {
            return self.problems.push(format!(
                "`{}` is flattened, and its enum has a variant with `#[serde(untagged)]`; remove \
                 `flatten`",
                field.name
            ));
        }
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
        let (members, of_variants) = (self.members.len(), self.of_variants.len());
        let aliases = self.aliases.len();
        match content {
            Content::Object(fields) => self.fields(fields, arguments, depth),
            Content::Newtype(inner)
                if tagging == Tagging::Untagged && self.is_null(&inner.closed(arguments)) =>
            {
                self.not_an_object(field.name);
            }
            Content::Newtype(inner) => self.flattened(field, &inner.closed(arguments), depth),
            Content::Unit | Content::Tuple(_) if tagging == Tagging::Untagged => {
                self.not_an_object(field.name);
            }
            Content::Unit | Content::Tuple(_) => {}
        }
        let own = self.members.split_off(members);
        self.met.extend(own.into_iter().map(|(name, _)| name));
        self.met.append(&mut self.of_variants.split_off(of_variants));
        self.met.append(&mut self.aliases.split_off(aliases));
    }

    fn is_null(&self, shape: &Shape) -> bool {
        *self.types.resolved(shape) == Shape::Null
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
        let is_extended = |shape: &Shape| any_extended(self.types, integers, [shape]);
        let matches = |member: &Shape| match value {
            Shape::Json => !is_extended(member),
            _ => member == value,
        };
        let Some((member, _)) = self.members.iter().find(|(_, shape)| !matches(shape)) else {
            return;
        };
        let mut ways = vec![format!("remove `flatten` from `{name}`")];
        let (extended, _): (Vec<_>, Vec<_>) =
            self.members.iter().partition(|(_, shape)| is_extended(shape));
        let has_bytes = |shape| mentions(self.types, [shape], |part| *part == Shape::Bytes);
        let of_json = "`HashMap<String, JsonValue>`";
        if extended.is_empty() {
            ways.push(format!("use {of_json}"));
        } else if !extended.iter().any(|(_, shape)| has_bytes(shape)) {
            let names: Vec<_> = extended.iter().map(|(name, _)| format!("`{name}`")).collect();
            let map =
                if *value == Shape::Json { "" } else { "use `HashMap<String, JsonValue>`, and " };
            ways.push(format!(
                "{map}write `Number<…>` or `String` in place of the integers in {}",
                names.join(" and ")
            ));
        }
        let other = if *value == Shape::Json {
            "which is not plain JSON"
        } else {
            "which has another type"
        };
        self.problems.push(format!(
            "the value type of the flattened map `{name}` would also apply to `{member}`, {other}; \
             {}",
            ways.join(", or ")
        ));
    }
}
