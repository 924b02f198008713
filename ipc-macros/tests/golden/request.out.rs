#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(
    request,
    crate = ::ipc_runtime,
    reply = HashMap<String,
    bool>,
    error = ConfirmError
)]
/// Asks for confirmation before data is lost.
pub struct Confirm {
    pub question: String,
}
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Confirm {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Confirm",
                docs: "Asks for confirmation before data is lost.",
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
                        __ipc::Field { name : "question", aliases : & [], docs : "",
                        deprecated : ::core::option::Option::None, shape : < String as
                        __ipc::Payload > ::shape(__types), output :
                        __ipc::Presence::Required, input : __ipc::Presence::of:: < String
                        > (), flatten : false, }
                    ],
                )
            }
            let __identity = ::core::any::TypeId::of::<Confirm>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
    #[automatically_derived]
    impl __ipc::Request for Confirm {
        const HEADER: __ipc::Header = __ipc::Header {
            name: "Confirm",
            docs: "Asks for confirmation before data is lost.",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        };
        const HAS_ERROR: bool = true;
        type Reply = HashMap<String, bool>;
        type Error = ConfirmError;
    }
    #[automatically_derived]
    impl __ipc::Entry for Confirm {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::request::<Confirm>()
        }
    }
};
#[::core::prelude::v1::derive(
    ::ipc_runtime::__private::DerivePayload,
    ::ipc_runtime::__private::serde::Serialize,
    ::ipc_runtime::__private::serde::Deserialize,
)]
#[serde(crate = "::ipc_runtime::__private::serde")]
#[ipc(request, crate = ::ipc_runtime, reply = (), rename = "focus_it")]
struct Focus;
#[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[automatically_derived]
    impl __ipc::Payload for Focus {
        fn shape(__types: &mut __ipc::Types) -> __ipc::Shape {
            const __HEADER: __ipc::Header = __ipc::Header {
                name: "Focus",
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
            let __identity = ::core::any::TypeId::of::<Focus>();
            let __decl = __types.declare(__identity, __HEADER, &[], __body);
            __ipc::Shape::Named(__decl, ::std::vec![])
        }
    }
    #[automatically_derived]
    impl __ipc::Request for Focus {
        const HEADER: __ipc::Header = __ipc::Header {
            name: "focus_it",
            docs: "",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        };
        const HAS_ERROR: bool = false;
        type Reply = ();
        type Error = __ipc::Never;
    }
    #[automatically_derived]
    impl __ipc::Entry for Focus {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::request::<Focus>()
        }
    }
};
