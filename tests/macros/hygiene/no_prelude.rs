//! A module without the prelude.

#![no_implicit_prelude]

/// A command with an optional argument.
#[::ipc_runtime::command]
pub(crate) async fn with_a_default(title: &str, count: ::std::option::Option<u32>) -> u32 {
    let _ = title;
    ::std::option::Option::unwrap_or(count, 7)
}

#[::ipc_runtime::command(inline)]
pub(crate) fn fallible(ok: bool) -> ::std::result::Result<(), Refusal> {
    if ok {
        ::std::result::Result::Ok(())
    } else {
        ::std::result::Result::Err(Refusal::Plain { code: 3 })
    }
}

#[::ipc_runtime::payload]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Refusal {
    Plain { code: u32 },
}

#[::ipc_runtime::payload]
pub(crate) struct Page<T> {
    items: ::std::vec::Vec<T>,
}

#[::ipc_runtime::command]
pub(crate) fn page() -> Page<::std::string::String> {
    Page { items: ::std::vec![::std::string::String::new()] }
}

#[::ipc_runtime::event(from = both)]
pub(crate) struct Changed {
    page: Page<u16>,
}

#[::ipc_runtime::payload]
#[serde(transparent)]
#[derive(::std::fmt::Debug, ::std::cmp::PartialEq)]
pub(crate) struct Transparent {
    pub(crate) inner: ::std::option::Option<u16>,
}

#[::ipc_runtime::payload]
#[derive(::std::clone::Clone)]
#[serde(from = "::std::string::String", into = "::std::string::String")]
pub(crate) struct Converted(::std::string::String);

impl ::std::convert::From<::std::string::String> for Converted {
    fn from(text: ::std::string::String) -> Self {
        Converted(text)
    }
}

impl ::std::convert::From<Converted> for ::std::string::String {
    fn from(converted: Converted) -> Self {
        converted.0
    }
}

#[::ipc_runtime::payload]
pub(crate) struct Keys {
    #[serde(alias = "other", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    list: ::std::vec::Vec<u16>,
    #[serde(skip_serializing)]
    only_read: u8,
    #[serde(skip_deserializing)]
    only_written: u8,
    #[serde(flatten)]
    inner: Page<u16>,
}

#[::ipc_runtime::command]
pub(crate) fn keys(
    /// Borrowed from the call.
    content: &[u8],
    transparent: Transparent,
    converted: Converted,
    keys: Keys,
) -> (usize, Transparent) {
    let lists = keys.list.len() + keys.inner.items.len();
    let sum = lists * keys.only_read as usize + content.len() + converted.0.len();
    (sum, transparent)
}

#[::ipc_runtime::command]
pub(crate) fn written(only_read: u8) -> Keys {
    let inner = Page { items: ::std::vec![1] };
    Keys { list: ::std::vec![2], only_read, only_written: only_read, inner }
}

/// Uses of the runtime by another name.
pub(crate) mod renamed {
    #[::renamed_ipc::command(crate = ::renamed_ipc)]
    pub(crate) async fn by_another_name(title: &str, wanted: Wanted) -> bool {
        title == wanted.title
    }

    #[::renamed_ipc::payload(crate = ::renamed_ipc, rename = "WantedTitle")]
    pub(crate) struct Wanted {
        title: ::std::string::String,
    }

    #[::renamed_ipc::event(crate = ::renamed_ipc)]
    pub(crate) struct Found;
}

pub(crate) fn api() -> ::ipc_runtime::Api {
    ::ipc_runtime::api![
        with_a_default,
        fallible,
        page,
        keys,
        written,
        Changed,
        ::renamed_ipc::api![renamed::by_another_name, renamed::Found],
    ]
}
