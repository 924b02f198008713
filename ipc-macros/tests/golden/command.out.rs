/// Stores a note.
///
/// Returns the note with its number.
pub async fn save_note(
    notes: State<Notes>,
    title: &str,
    _due_date: Option<f64>,
) -> Result<Note, NoteError> {
    notes.insert(title).await
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct save_note {}
#[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[allow(unused_imports)]
    use {
        __ipc::StreamOfResultsKind as _, __ipc::ResultOfStreamOfResultsKind as _,
        __ipc::StreamKind as _, __ipc::ResultOfStreamKind as _, __ipc::FallibleKind as _,
        __ipc::PlainKind as _, __ipc::DisplayMessage as _, __ipc::PlainMessage as _,
        __ipc::OptionalValueKind as _, __ipc::OptionalExtractorKind as _,
        __ipc::OptionalOtherKind as _,
    };
    static __COMMAND: __ipc::Command = __ipc::Command {
        header: __ipc::Header {
            name: "save_note",
            docs: "Stores a note.\n\nReturns the note with its number.",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        },
        describe: |__command: &mut __ipc::Signature<'_>| {
            __command.argument::<State<Notes>>("notes");
            __command.argument::<<str as __ipc::ByRef>::Owned>("title");
            (&&&__ipc::Optional::<Option<f64>>::new())
                .describe("dueDate", "", __command);
            let __returns = __ipc::Returns::<Result<Note, NoteError>>::new();
            let __kind = (&&&&__returns).kind();
            __kind.describe(&__returns, __command);
        },
        handler: __ipc::Handler::Async(|__call: __ipc::Call| -> __ipc::HandlerFuture {
            ::std::boxed::Box::pin(async move {
                let (__a0, __a1, __a2) = {
                    let mut __arguments = __call.arguments()?;
                    let __a0 = __arguments.extract::<State<Notes>>("notes")?;
                    let __a1 = __arguments
                        .extract::<<str as __ipc::ByRef>::Owned>("title")?;
                    let __a2 = (&&&__ipc::Optional::<Option<f64>>::new())
                        .extract("dueDate", &mut __arguments)?;
                    __arguments.finish()?;
                    (__a0, __a1, __a2)
                };
                let __returned = (
                    save_note(__a0, __ipc::borrow::<str>(&__a1), __a2).await,
                );
                let __returns = __ipc::Returns::<Result<Note, NoteError>>::new();
                let __kind = (&&&&__returns).kind();
                __kind
                    .reply(&__call, __returned.0, (&__kind.error(&__returns)).message())
            })
        }),
        timeout: ::core::option::Option::None,
    };
    impl __ipc::Entry for save_note {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
fn nothing() {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct nothing {}
#[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[allow(unused_imports)]
    use {
        __ipc::StreamOfResultsKind as _, __ipc::ResultOfStreamOfResultsKind as _,
        __ipc::StreamKind as _, __ipc::ResultOfStreamKind as _, __ipc::FallibleKind as _,
        __ipc::PlainKind as _, __ipc::DisplayMessage as _, __ipc::PlainMessage as _,
        __ipc::OptionalValueKind as _, __ipc::OptionalExtractorKind as _,
        __ipc::OptionalOtherKind as _,
    };
    static __COMMAND: __ipc::Command = __ipc::Command {
        header: __ipc::Header {
            name: "nothing",
            docs: "",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        },
        describe: |__command: &mut __ipc::Signature<'_>| {
            let __returns = __ipc::Returns::<()>::new();
            let __kind = (&&&&__returns).kind();
            __kind.describe(&__returns, __command);
        },
        handler: __ipc::Handler::Sync(|
            __call: &__ipc::Call,
        | -> ::core::result::Result<__ipc::Reply, __ipc::IpcError> {
            let () = {
                let mut __arguments = __call.arguments()?;
                __arguments.finish()?;
                ()
            };
            let __returned = (nothing(),);
            let __returns = __ipc::Returns::<()>::new();
            let __kind = (&&&&__returns).kind();
            __kind.reply(__call, __returned.0, (&__kind.error(&__returns)).message())
        }),
        timeout: ::core::option::Option::None,
    };
    impl __ipc::Entry for nothing {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
#[deprecated(note = "ask `list` instead")]
#[cfg(unix)]
pub(crate) fn count_notes(mut first_one: u32, r#type: &[Kind]) -> u32 {
    first_one += 1;
    first_one
}
#[cfg(unix)]
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub(crate) struct count_notes {}
#[cfg(unix)]
#[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[allow(unused_imports)]
    use {
        __ipc::StreamOfResultsKind as _, __ipc::ResultOfStreamOfResultsKind as _,
        __ipc::StreamKind as _, __ipc::ResultOfStreamKind as _, __ipc::FallibleKind as _,
        __ipc::PlainKind as _, __ipc::DisplayMessage as _, __ipc::PlainMessage as _,
        __ipc::OptionalValueKind as _, __ipc::OptionalExtractorKind as _,
        __ipc::OptionalOtherKind as _,
    };
    static __COMMAND: __ipc::Command = __ipc::Command {
        header: __ipc::Header {
            name: "count",
            docs: "",
            deprecated: ::core::option::Option::Some("ask `list` instead"),
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        },
        describe: |__command: &mut __ipc::Signature<'_>| {
            __command.argument::<u32>("first_one");
            __command.argument::<<[Kind] as __ipc::ByRef>::Owned>("type");
            let __returns = __ipc::Returns::<u32>::new();
            let __kind = (&&&&__returns).kind();
            __ipc::at_once(__kind);
            __kind.describe(&__returns, __command);
        },
        handler: __ipc::Handler::Inline(|
            __call: &__ipc::Call,
        | -> ::core::result::Result<__ipc::Reply, __ipc::IpcError> {
            let (__a0, __a1) = {
                let mut __arguments = __call.arguments()?;
                let __a0 = __arguments.extract::<u32>("first_one")?;
                let __a1 = __arguments
                    .extract::<<[Kind] as __ipc::ByRef>::Owned>("type")?;
                __arguments.finish()?;
                (__a0, __a1)
            };
            let __returned = (count_notes(__a0, __ipc::borrow::<[Kind]>(&__a1)),);
            let __returns = __ipc::Returns::<u32>::new();
            let __kind = (&&&&__returns).kind();
            __kind.reply(__call, __returned.0, (&__kind.error(&__returns)).message())
        }),
        timeout: ::core::option::Option::None,
    };
    impl __ipc::Entry for count_notes {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
fn write(path: &Path, content: &[u8]) {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct write {}
#[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[allow(unused_imports)]
    use {
        __ipc::StreamOfResultsKind as _, __ipc::ResultOfStreamOfResultsKind as _,
        __ipc::StreamKind as _, __ipc::ResultOfStreamKind as _, __ipc::FallibleKind as _,
        __ipc::PlainKind as _, __ipc::DisplayMessage as _, __ipc::PlainMessage as _,
        __ipc::OptionalValueKind as _, __ipc::OptionalExtractorKind as _,
        __ipc::OptionalOtherKind as _,
    };
    static __COMMAND: __ipc::Command = __ipc::Command {
        header: __ipc::Header {
            name: "write",
            docs: "",
            deprecated: ::core::option::Option::None,
            location: __ipc::Location {
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                module: ::core::module_path!(),
            },
        },
        describe: |__command: &mut __ipc::Signature<'_>| {
            __command
                .documented::<
                    <Path as __ipc::ByRef>::Owned,
                >("path", "The path,\nrelative to the root.");
            __command.argument::<__ipc::Bytes>("content");
            let __returns = __ipc::Returns::<()>::new();
            let __kind = (&&&&__returns).kind();
            __kind.describe(&__returns, __command);
        },
        handler: __ipc::Handler::Sync(|
            __call: &__ipc::Call,
        | -> ::core::result::Result<__ipc::Reply, __ipc::IpcError> {
            let (__a0, __a1) = {
                let mut __arguments = __call.arguments()?;
                let __a0 = __arguments.extract::<<Path as __ipc::ByRef>::Owned>("path")?;
                let __a1 = __arguments.extract::<__ipc::Bytes>("content")?;
                __arguments.finish()?;
                (__a0, __a1)
            };
            let __returned = (write(__ipc::borrow::<Path>(&__a0), &__a1.0),);
            let __returns = __ipc::Returns::<()>::new();
            let __kind = (&&&&__returns).kind();
            __kind.reply(__call, __returned.0, (&__kind.error(&__returns)).message())
        }),
        timeout: ::core::option::Option::None,
    };
    impl __ipc::Entry for write {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
