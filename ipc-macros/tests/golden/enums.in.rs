#[payload]
#[serde(rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Shape {
    /// An empty shape.
    #[serde(alias = "none")]
    Nothing,
    Circle(f64),
    WideLine(f64, f64),
    #[deprecated]
    Rect {
        left_edge: f64,
    },
    #[serde(skip)]
    Hidden,
}

#[payload]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Note(Note),
    #[serde(rename = "other", rename_all = "UPPERCASE")]
    Named {
        a: u8,
    },
}

#[payload]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    A(u8),
    B,
}

#[payload]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text(String),
}
