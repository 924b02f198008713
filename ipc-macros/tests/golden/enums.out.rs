#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(payload, crate = ::ipc_runtime)]
#[serde(rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Shape {
    /// An empty shape.
    #[serde(alias = "none")]
    Nothing,
    Circle(f64),
    WideLine(f64, f64),
    #[deprecated]
    Rect { left_edge: f64 },
    #[serde(skip)]
    Hidden,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Shape {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Shape",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Enum(
                    __ipc::Tagging::External,
                    ::std::vec![
                        __ipc::Variant { name : "nothing", aliases : & ["none"], docs :
                        "An empty shape.", deprecated : ::core::option::Option::None,
                        content : __ipc::Content::Unit, reads : __ipc::Reads::Named, },
                        __ipc::Variant { name : "circle", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Newtype(< f64 as __ipc::Payload >
                        ::shape(__types)), reads : __ipc::Reads::Named, }, __ipc::Variant
                        { name : "wide_line", aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, content :
                        __ipc::Content::Tuple(::std::vec![< f64 as __ipc::Payload >
                        ::shape(__types), < f64 as __ipc::Payload > ::shape(__types)]),
                        reads : __ipc::Reads::Named, }, __ipc::Variant { name : "rect",
                        aliases : & [], docs : "", deprecated :
                        ::core::option::Option::Some(""), content :
                        __ipc::Content::Object(::std::vec![__ipc::Field { name :
                        "leftEdge", aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, shape : < f64 as __ipc::Payload >
                        ::shape(__types), output : __ipc::Presence::Required, input :
                        __ipc::Presence::of:: < f64 > (), flatten : false, }]), reads :
                        __ipc::Reads::Named, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Shape>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(payload, crate = ::ipc_runtime)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Note(Note),
    #[serde(rename = "other", rename_all = "UPPERCASE")]
    Named { a: u8 },
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Internal {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Internal",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Enum(
                    __ipc::Tagging::Internal {
                        tag: "type",
                    },
                    ::std::vec![
                        __ipc::Variant { name : "Unit", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Unit, reads : __ipc::Reads::Named, },
                        __ipc::Variant { name : "Note", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Newtype(< Note as __ipc::Payload >
                        ::shape(__types)), reads : __ipc::Reads::Named, }, __ipc::Variant
                        { name : "other", aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, content :
                        __ipc::Content::Object(::std::vec![__ipc::Field { name : "A",
                        aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, shape : < u8 as __ipc::Payload >
                        ::shape(__types), output : __ipc::Presence::Required, input :
                        __ipc::Presence::of:: < u8 > (), flatten : false, }]), reads :
                        __ipc::Reads::Named, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Internal>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(payload, crate = ::ipc_runtime)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    A(u8),
    B,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Adjacent {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Adjacent",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Enum(
                    __ipc::Tagging::Adjacent {
                        tag: "t",
                        content: "c",
                    },
                    ::std::vec![
                        __ipc::Variant { name : "A", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Newtype(< u8 as __ipc::Payload >
                        ::shape(__types)), reads : __ipc::Reads::Named, }, __ipc::Variant
                        { name : "B", aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, content : __ipc::Content::Unit,
                        reads : __ipc::Reads::Named, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Adjacent>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(payload, crate = ::ipc_runtime)]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text(String),
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Untagged {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Untagged",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Enum(
                    __ipc::Tagging::Untagged,
                    ::std::vec![
                        __ipc::Variant { name : "Number", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Newtype(< f64 as __ipc::Payload >
                        ::shape(__types)), reads : __ipc::Reads::Named, }, __ipc::Variant
                        { name : "Text", aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, content : __ipc::Content::Newtype(<
                        String as __ipc::Payload > ::shape(__types)), reads :
                        __ipc::Reads::Named, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Untagged>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
