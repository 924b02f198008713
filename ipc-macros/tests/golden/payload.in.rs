/// A note.
#[payload]
#[derive(Clone)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Note {
    /// Assigned by the store.
    pub id: u32,
    pub due_date: Option<f64>,
    #[serde(rename = "class")]
    pub r#type: Kind,
    #[serde(skip)]
    pub cached: bool,
    #[serde(default)]
    pub children: Vec<Self>,
}

#[payload(rename = "Paged", crate = crate::ipc)]
pub struct Page<T: Clone, U = u8> {
    items: Vec<T>,
    next: Option<U>,
}

#[payload]
struct Title(String);

#[payload]
struct Span(u32, u32);

#[payload]
struct Ping;

#[payload]
#[serde(transparent)]
struct Wrapped {
    inner: Title,
}

#[payload]
#[derive(Clone, Default)]
#[serde(default)]
pub struct Draft<T> {
    #[serde(alias = "heading", alias = "name")]
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<T>,
    #[serde(skip_serializing)]
    secret: String,
    #[serde(skip_deserializing)]
    stored: f64,
    #[serde(flatten)]
    times: Times,
}

#[payload]
#[derive(Clone)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    user: String,
    host: String,
}
