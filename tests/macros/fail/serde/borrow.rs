use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(borrow)]
    title: std::borrow::Cow<'static, str>,
}

fn main() {}
