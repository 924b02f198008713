#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(payload, crate = ::ipc_runtime)]
/// A note.
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
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Note {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Note",
                docs: "A note.",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Object(
                    ::std::vec![
                        __ipc::Field { name : "id", aliases : & [], docs :
                        "Assigned by the store.", deprecated :
                        ::core::option::Option::None, shape : < u32 as __ipc::Payload >
                        ::shape(__types), output : __ipc::Presence::Required, input :
                        __ipc::Presence::of:: < u32 > (), flatten : false, },
                        __ipc::Field { name : "dueDate", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, shape : < Option < f64
                        > as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::of:: < Option
                        < f64 > > (), flatten : false, }, __ipc::Field { name : "class",
                        aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, shape : < Kind as __ipc::Payload >
                        ::shape(__types), output : __ipc::Presence::Required, input :
                        __ipc::Presence::of:: < Kind > (), flatten : false, },
                        __ipc::Field { name : "children", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, shape : < Vec < Note >
                        as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::Optional,
                        flatten : false, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Note>();
            let __decl = __types.declare_closed(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
#[::core::prelude::v1::derive(
    crate::ipc::__private::DerivePayload,
    crate::ipc::__private::serde::Serialize,
    crate::ipc::__private::serde::Deserialize,
)]
#[serde(crate = "crate::ipc::__private::serde")]
#[ipc(payload, crate = crate::ipc, rename = "Paged")]
pub struct Page<T: Clone, U = u8> {
    items: Vec<T>,
    next: Option<U>,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use crate::ipc::__private as __ipc;
    #[automatically_derived]
    impl<T: Clone + __ipc::Payload, U: __ipc::Payload> __ipc::Payload for Page<T, U> {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Paged",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body<T: Clone + __ipc::Payload, U: __ipc::Payload>(
                __types: &mut __ipc::Types,
            ) -> __ipc::Body {
                __ipc::Body::Object(
                    ::std::vec![
                        __ipc::Field { name : "items", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, shape : < Vec < T > as
                        __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::of:: < Vec <
                        T > > (), flatten : false, }, __ipc::Field { name : "next",
                        aliases : & [], docs : "", deprecated :
                        ::core::option::Option::None, shape : < Option < U > as
                        __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::of:: < Option
                        < U > > (), flatten : false, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<
                Page<__ipc::Param<0usize>, __ipc::Param<1usize>>,
            >();
            let __decl = __types
                .declare(
                    __identity,
                    __HEADER,
                    &["T", "U"],
                    __body::<__ipc::Param<0usize>, __ipc::Param<1usize>>,
                );
            __ipc::Shape::Named(
                __decl,
                ::std::vec![
                    < T as __ipc::Payload > ::shape(__types), < U as __ipc::Payload >
                    ::shape(__types)
                ],
            )
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
struct Title(String);
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Title {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Title",
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
                __ipc::Body::Alias(<String as __ipc::Payload>::shape(__types))
            }
            let __identity = ::core::any::TypeId::of::<Title>();
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
struct Span(u32, u32);
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Span {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Span",
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
                __ipc::Body::Alias(
                    __ipc::Shape::Tuple(
                        ::std::vec![
                            < u32 as __ipc::Payload > ::shape(__types), < u32 as
                            __ipc::Payload > ::shape(__types)
                        ],
                    ),
                )
            }
            let __identity = ::core::any::TypeId::of::<Span>();
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
struct Ping;
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Ping {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Ping",
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
                __ipc::Body::Alias(__ipc::Shape::Null)
            }
            let __identity = ::core::any::TypeId::of::<Ping>();
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
#[serde(transparent)]
struct Wrapped {
    inner: Title,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Wrapped {
        const OPTIONAL: bool = <Title as __ipc::Payload>::OPTIONAL;
        fn absent() -> ::core::option::Option<Self> {
            if !<Self as __ipc::Payload>::OPTIONAL {
                return ::core::option::Option::None;
            }
            let __nothing = __ipc::serde::de::value::UnitDeserializer::<
                __ipc::serde::de::value::Error,
            >::new();
            <Self as __ipc::serde::Deserialize>::deserialize(__nothing).ok()
        }
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Wrapped",
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
                __ipc::Body::Alias(<Title as __ipc::Payload>::shape(__types))
            }
            let __identity = ::core::any::TypeId::of::<Wrapped>();
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
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl<T: __ipc::Payload> __ipc::Payload for Draft<T>
    where
        Draft<T>: ::core::default::Default,
    {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Draft",
                docs: "",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body<T: __ipc::Payload>(__types: &mut __ipc::Types) -> __ipc::Body
            where
                Draft<T>: ::core::default::Default,
            {
                __ipc::Body::Object(
                    ::std::vec![
                        __ipc::Field { name : "title", aliases : & ["heading", "name"],
                        docs : "", deprecated : ::core::option::Option::None, shape : <
                        String as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::Optional,
                        flatten : false, }, __ipc::Field { name : "tags", aliases : & [],
                        docs : "", deprecated : ::core::option::Option::None, shape : <
                        Vec < T > as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Optional, input : __ipc::Presence::Optional,
                        flatten : false, }, __ipc::Field { name : "secret", aliases : &
                        [], docs : "", deprecated : ::core::option::Option::None, shape :
                        < String as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Absent, input : __ipc::Presence::Optional,
                        flatten : false, }, __ipc::Field { name : "stored", aliases : &
                        [], docs : "", deprecated : ::core::option::Option::None, shape :
                        < f64 as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::Absent,
                        flatten : false, }, __ipc::Field { name : "times", aliases : &
                        [], docs : "", deprecated : ::core::option::Option::None, shape :
                        < Times as __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::Required,
                        flatten : true, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Draft<__ipc::Param<0usize>>>();
            let __decl = __types
                .declare(__identity, __HEADER, &["T"], __body::<__ipc::Param<0usize>>);
            __ipc::Shape::Named(
                __decl,
                ::std::vec![< T as __ipc::Payload > ::shape(__types)],
            )
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
#[derive(Clone)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    user: String,
    host: String,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Address {
        const OPTIONAL: bool = <String as __ipc::Payload>::OPTIONAL;
        fn absent() -> ::core::option::Option<Self> {
            if !<Self as __ipc::Payload>::OPTIONAL {
                return ::core::option::Option::None;
            }
            let __nothing = __ipc::serde::de::value::UnitDeserializer::<
                __ipc::serde::de::value::Error,
            >::new();
            <Self as __ipc::serde::Deserialize>::deserialize(__nothing).ok()
        }
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Address",
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
                __ipc::Body::Alias(<String as __ipc::Payload>::shape(__types))
            }
            let __identity = ::core::any::TypeId::of::<Address>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
};
