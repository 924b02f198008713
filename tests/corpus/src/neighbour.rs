//! Neighbours: values close to a value of a type, and not of the type.

use ipc_core::schema::{
    Body, Content, Direction, Field, Integers, Presence, Shape, Tagging, Types, Variant,
};

use crate::literal::{Literal, quoted};

/// A neighbour, and its missing or wrong part.
pub type Neighbour = (String, Literal);

/// Finds neighbours of values.
#[derive(Debug, Clone, Copy)]
pub struct Neighbourhood<'a> {
    /// The declarations of the api.
    pub types: &'a Types,
    /// The setting of `Api::integers`.
    pub integers: Integers,
    /// The direction in which the value is sent.
    pub direction: Direction,
}

impl Neighbourhood<'_> {
    /// Returns values to be refused by the TypeScript type of `shape`.
    pub fn of(&self, shape: &Shape, value: &Literal) -> Vec<Neighbour> {
        let plain =
            |what: &str, texts: &[&str]| texts.iter().map(|text| instead(what, text)).collect();
        match (shape, value) {
            (Shape::Bool, _) => plain("a boolean", &["\"true\"", "null"]),
            (Shape::Number(_), _) => plain("a number", &["\"1\"", "1n", "null"]),
            (Shape::Integer(_, own), _) => match own.unwrap_or(self.integers) {
                Integers::BigInt => plain("a bigint", &["1", "\"1\"", "null"]),
                Integers::Number => plain("a number", &["1n", "\"1\"", "null"]),
            },
            (Shape::String | Shape::Formatted(_), _) => plain("a string", &["1", "null"]),
            (Shape::Bytes, _) => plain("bytes", &["[1, 2]", "\"AQI=\"", "null"]),
            (Shape::Json, _) => plain("JSON", &["1n", "undefined"]),
            (Shape::Null, _) => plain("null", &["undefined", "0"]),
            (Shape::Nullable(inner) | Shape::Patch(inner), _) => {
                let mut found = plain("nullable", &["undefined"]);
                if *value != Literal::plain("null") {
                    let refused = self.of(inner, value).into_iter();
                    found.extend(refused.filter(|(_, one)| *one != Literal::plain("null")));
                }
                found
            }
            (Shape::Array(inner), Literal::Array(elements)) => {
                let mut found: Vec<_> = plain("an array", &["{}", "null"]);
                found.extend(self.of_elements(elements, |_| inner));
                found
            }
            (Shape::Tuple(shapes), Literal::Array(elements)) => {
                let mut longer = elements.clone();
                longer.push(Literal::plain("null"));
                let mut found = vec![("a tuple".to_owned(), Literal::Array(longer))];
                if let Some((_, shorter)) = elements.split_last() {
                    found.push(("a tuple".to_owned(), Literal::Array(shorter.to_vec())));
                }
                found.extend(self.of_elements(elements, |at| &shapes[at]));
                found
            }
            (Shape::Map(key, inner), Literal::Object(members)) => {
                let mut found: Vec<_> = plain("an object", &["1", "null"]);
                // TypeScript accepts an array as an object with numbers as keys.
                if !matches!(**key, Shape::Number(_)) {
                    found.push(instead("an object", "[]"));
                }
                if !self.takes_any_key(key)
                    && let Some((_, any)) = members.first()
                {
                    let mut more = members.clone();
                    more.push(("no such key".to_owned(), any.clone()));
                    found.push(("a key".to_owned(), Literal::Object(more)));
                }
                for (key, value) in members {
                    found.extend(replacing(members, key, self.of(inner, value)));
                }
                found
            }
            (Shape::Named(reference, arguments), _) => {
                self.of_body(&self.types.get(*reference).body, arguments, value)
            }
            _ => panic!("{value} is not {shape:?}"),
        }
    }

    /// Removes members of the other direction.
    pub fn suited(&self, shape: &Shape, value: &Literal) -> Literal {
        self.keeping(&[Presence::Required, Presence::Optional, Presence::UnlessNull], shape, value)
    }

    /// Removes optional members.
    pub fn shortened(&self, shape: &Shape, value: &Literal) -> Literal {
        self.keeping(&[Presence::Required], shape, value)
    }

    /// Removes members whose presence is not `wanted`. Members of members are not removed.
    fn keeping(&self, wanted: &[Presence], shape: &Shape, value: &Literal) -> Literal {
        let Literal::Object(members) = value else { return value.clone() };
        let goes = self.unwanted(wanted, shape, members);
        let kept = members.iter().filter(|(name, _)| !goes.contains(&&**name));
        Literal::Object(kept.cloned().collect())
    }

    /// Returns the names of members whose presence is not `wanted`, flattened ones included.
    fn unwanted(
        &self,
        wanted: &[Presence],
        shape: &Shape,
        members: &[(String, Literal)],
    ) -> Vec<&'static str> {
        let Shape::Named(reference, arguments) = shape else { return Vec::new() };
        let of_fields = |fields: &[Field]| {
            let names = fields.iter().map(|field| {
                let presence = field.presence(self.direction);
                let shape = field.shape.closed(arguments);
                match (field.flatten, wanted.contains(&presence)) {
                    (true, true) => self.unwanted(wanted, &shape, members),
                    // All members of the value go.
                    (true, false) => self.unwanted(&[], &shape, members),
                    (false, true) => Vec::new(),
                    (false, false) => vec![field.name],
                }
            });
            names.flatten().collect()
        };
        match &self.types.get(*reference).body {
            Body::Alias(shape) => self.unwanted(wanted, &shape.closed(arguments), members),
            Body::Object(fields) => of_fields(fields),
            Body::Enum(Tagging::Internal { tag }, variants) => {
                let called = members.iter().find(|(name, _)| name == tag).map(|(_, name)| name);
                let is_called = |one: &&Variant| called == Some(&Literal::plain(quoted(one.name)));
                match variants.iter().find(is_called).map(|variant| &variant.content) {
                    Some(Content::Object(fields)) => of_fields(fields),
                    Some(Content::Newtype(shape)) => {
                        self.unwanted(wanted, &shape.closed(arguments), members)
                    }
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    fn of_elements<'s>(
        &self,
        elements: &[Literal],
        shape: impl Fn(usize) -> &'s Shape,
    ) -> Vec<Neighbour> {
        let mut found = Vec::new();
        for (at, element) in elements.iter().enumerate() {
            for (what, neighbour) in self.of(shape(at), element) {
                let mut elements = elements.to_vec();
                elements[at] = neighbour;
                found.push((format!("[{at}], {what}"), Literal::Array(elements)));
            }
        }
        found
    }

    fn takes_any_key(&self, key: &Shape) -> bool {
        match key {
            Shape::String | Shape::Formatted(_) => true,
            Shape::Named(reference, arguments) => match &self.types.get(*reference).body {
                Body::Alias(shape) => self.takes_any_key(&shape.closed(arguments)),
                _ => false,
            },
            _ => false,
        }
    }

    fn of_body(&self, body: &Body, arguments: &[Shape], value: &Literal) -> Vec<Neighbour> {
        match (body, value) {
            (Body::Alias(shape), _) => self.of(&shape.closed(arguments), value),
            (Body::Object(fields), Literal::Object(members)) => {
                let mut found = self.of_fields(fields, arguments, members);
                if fields.iter().all(|field| !field.flatten) {
                    found.push(("its members".to_owned(), with(members, "noSuchMember", "1")));
                }
                found.push(instead("an object", "null"));
                found
            }
            (Body::Enum(tagging, variants), _) => {
                self.of_enum(*tagging, variants, arguments, value)
            }
            _ => panic!("{value} is not {body:?}"),
        }
    }

    fn of_fields(
        &self,
        fields: &[Field],
        arguments: &[Shape],
        members: &[(String, Literal)],
    ) -> Vec<Neighbour> {
        let mut found = Vec::new();
        for field in
            fields.iter().filter(|field| field.presence(self.direction) != Presence::Absent)
        {
            let shape = field.shape(self.direction).closed(arguments);
            if field.flatten {
                found.extend(self.of_flattened(&shape, members));
                continue;
            }
            let Some((name, value)) = members.iter().find(|(name, _)| name == field.name) else {
                continue;
            };
            if field.presence(self.direction) == Presence::Required {
                found.push((format!("{}, which is missing", quoted(name)), without(members, name)));
            }
            // Whether an optional member may also be `undefined` is not specified.
            let refused = self.of(&shape, value).into_iter();
            let may_be_missing = field.presence(self.direction) != Presence::Required;
            let refused =
                refused.filter(|(_, one)| !(may_be_missing && *one == Literal::plain("undefined")));
            found.extend(replacing(members, name, refused.collect()));
        }
        found
    }

    /// Returns neighbours of flattened members. For an enum it is not known which members belong to
    /// it.
    fn of_flattened(&self, shape: &Shape, members: &[(String, Literal)]) -> Vec<Neighbour> {
        let Shape::Named(reference, arguments) = shape else { return Vec::new() };
        match &self.types.get(*reference).body {
            Body::Alias(shape) => self.of_flattened(&shape.closed(arguments), members),
            Body::Object(fields) => self.of_fields(fields, arguments, members),
            _ => Vec::new(),
        }
    }

    fn of_enum(
        &self,
        tagging: Tagging,
        variants: &[Variant],
        arguments: &[Shape],
        value: &Literal,
    ) -> Vec<Neighbour> {
        const NONE: &str = "\"no such variant\"";
        let called = |name: &str| {
            let variant = variants.iter().find(|variant| quoted(variant.name) == name);
            variant.unwrap_or_else(|| panic!("no variant is called {name}"))
        };
        let mut found = Vec::new();
        match (tagging, value) {
            // A value that one variant refuses may be of another variant.
            (Tagging::Untagged, _) => found.push(instead("one of the variants", "Symbol()")),
            (Tagging::External, Literal::Plain(_)) => {
                found.extend([instead("a variant", NONE), instead("a variant", "null")]);
            }
            (Tagging::External, Literal::Object(members)) => {
                let [(name, inside)] = members.as_slice() else { panic!("{value} has one member") };
                let content = &called(&quoted(name)).content;
                let other = vec![("noSuchVariant".to_owned(), inside.clone())];
                found.push(("a variant".to_owned(), Literal::Object(other)));
                found.push(instead("a variant", &quoted(name)));
                found.extend(replacing(members, name, self.of_content(content, arguments, inside)));
            }
            (
                Tagging::Internal { tag } | Tagging::Adjacent { tag, .. },
                Literal::Object(members),
            ) => {
                let (_, Literal::Plain(name)) = member(members, tag) else {
                    panic!("{value} has a tag")
                };
                let content = &called(name).content;
                found.push(("the tag".to_owned(), with(members, tag, NONE)));
                found.push(("the tag, which is missing".to_owned(), without(members, tag)));
                match (tagging, content) {
                    (_, Content::Unit) => {}
                    (Tagging::Adjacent { content: name, .. }, content) => {
                        let (_, inside) = member(members, name);
                        let refused = self.of_content(content, arguments, inside);
                        found.extend(replacing(members, name, refused));
                        found.push((
                            format!("{}, which is missing", quoted(name)),
                            without(members, name),
                        ));
                    }
                    (_, Content::Object(fields)) => {
                        found.extend(self.of_fields(fields, arguments, members));
                    }
                    (_, Content::Newtype(shape)) => {
                        found.extend(self.of_flattened(&shape.closed(arguments), members));
                    }
                    (_, Content::Tuple(_)) => {}
                }
            }
            _ => panic!("{value} is no variant"),
        }
        found
    }

    fn of_content(
        &self,
        content: &Content,
        arguments: &[Shape],
        inside: &Literal,
    ) -> Vec<Neighbour> {
        match (content, inside) {
            (Content::Unit, _) => Vec::new(),
            (Content::Newtype(shape), _) => self.of(&shape.closed(arguments), inside),
            (Content::Tuple(shapes), _) => {
                self.of(&Shape::Tuple(shapes.clone()).closed(arguments), inside)
            }
            (Content::Object(fields), Literal::Object(members)) => {
                self.of_fields(fields, arguments, members)
            }
            (Content::Object(_), _) => panic!("{inside} has members"),
        }
    }
}

fn instead(what: &str, text: &str) -> Neighbour {
    (what.to_owned(), Literal::plain(text))
}

fn member<'m>(members: &'m [(String, Literal)], name: &str) -> &'m (String, Literal) {
    let found = members.iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("there is no member `{name}`"))
}

fn with(members: &[(String, Literal)], name: &str, text: &str) -> Literal {
    let others = members.iter().filter(|(known, _)| known != name).cloned();
    Literal::Object(others.chain([(name.to_owned(), Literal::plain(text))]).collect())
}

fn without(members: &[(String, Literal)], name: &str) -> Literal {
    Literal::Object(members.iter().filter(|(known, _)| known != name).cloned().collect())
}

fn replacing(
    members: &[(String, Literal)],
    name: &str,
    neighbours: Vec<Neighbour>,
) -> impl Iterator<Item = Neighbour> {
    neighbours.into_iter().map(move |(what, neighbour)| {
        let mut members = members.to_vec();
        if let Some((_, value)) = members.iter_mut().find(|(known, _)| known == name) {
            *value = neighbour;
        }
        (format!("{}, {what}", quoted(name)), Literal::Object(members))
    })
}
