#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(event, crate = ::ipc_runtime, from = backend)]
/// Sent after a note has been stored.
pub struct NoteSaved {
    pub note: Note,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for NoteSaved {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "NoteSaved",
                docs: "Sent after a note has been stored.",
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
                        __ipc::Field { name : "note", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, shape : < Note as
                        __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::of:: < Note >
                        (), flatten : false, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<NoteSaved>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
    #[automatically_derived]
    impl __ipc::Event for NoteSaved {
        const HEADER: __ipc::Header = __ipc::Header {
            name: "NoteSaved",
            docs: "Sent after a note has been stored.",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        };
        const SENDER: __ipc::EventSource = __ipc::EventSource::Backend;
        const DELIVERY: __ipc::Delivery = __ipc::Delivery {
            keep_last: false,
            coalesce: false,
            lossless: false,
        };
    }
    #[automatically_derived]
    impl __ipc::Emittable for NoteSaved {
        const DECLARED: () = ();
    }
    #[automatically_derived]
    impl __ipc::Entry for NoteSaved {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::event::<NoteSaved>()
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(event, crate = ::ipc_runtime, from = backend, keep_last, coalesce)]
/// The position of the slider.
struct Moved(u32);
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Moved {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Moved",
                docs: "The position of the slider.",
                deprecated: ::core::option::Option::None,
                location: __ipc::Location {
                    file: ::core::file!(),
                    line: ::core::line!(),
                    column: ::core::column!(),
                    module: ::core::module_path!(),
                },
            };
            fn __body(__types: &mut __ipc::Types) -> __ipc::Body {
                __ipc::Body::Alias(<u32 as __ipc::Payload>::shape(__types))
            }
            let __identity = ::core::any::TypeId::of::<Moved>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
    #[automatically_derived]
    impl __ipc::Event for Moved {
        const HEADER: __ipc::Header = __ipc::Header {
            name: "Moved",
            docs: "The position of the slider.",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        };
        const SENDER: __ipc::EventSource = __ipc::EventSource::Backend;
        const DELIVERY: __ipc::Delivery = __ipc::Delivery {
            keep_last: true,
            coalesce: true,
            lossless: false,
        };
    }
    #[automatically_derived]
    impl __ipc::Emittable for Moved {
        const DECLARED: () = ();
    }
    #[automatically_derived]
    impl __ipc::Entry for Moved {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::event::<Moved>()
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(event, crate = ::ipc_runtime, from = both, rename = "typing")]
enum Typing {
    Started,
    Stopped,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Typing {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Typing",
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
                        __ipc::Variant { name : "Started", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Unit, reads : __ipc::Reads::Named, },
                        __ipc::Variant { name : "Stopped", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, content :
                        __ipc::Content::Unit, reads : __ipc::Reads::Named, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Typing>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
    #[automatically_derived]
    impl __ipc::Event for Typing {
        const HEADER: __ipc::Header = __ipc::Header {
            name: "typing",
            docs: "",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        };
        const SENDER: __ipc::EventSource = __ipc::EventSource::Both;
        const DELIVERY: __ipc::Delivery = __ipc::Delivery {
            keep_last: false,
            coalesce: false,
            lossless: false,
        };
    }
    #[automatically_derived]
    impl __ipc::Emittable for Typing {
        const DECLARED: () = ();
    }
    #[automatically_derived]
    impl __ipc::Entry for Typing {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::event::<Typing>()
        }
    }
};
