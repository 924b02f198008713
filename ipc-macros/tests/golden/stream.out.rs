/// Follows a file.
async fn tail_log(
    notes: State<Notes>,
    path: String,
) -> Result<impl Stream<Item = String>, LogError> {
    notes.tail(path).await
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct tail_log {}
#[allow(deprecated, unused_mut, clippy::pedantic, clippy::style)]
const _: () = {
    #[allow(unused_imports)]
    use ::ipc_runtime::__private as __ipc;
    #[allow(unused_imports)]
    use {
        __ipc::StreamOfResultsKind as _, __ipc::ResultOfStreamOfResultsKind as _,
        __ipc::StreamKind as _, __ipc::ResultOfStreamKind as _, __ipc::NamelessKind as _,
        __ipc::DisplayMessage as _, __ipc::PlainMessage as _,
        __ipc::OptionalValueKind as _, __ipc::OptionalExtractorKind as _,
        __ipc::OptionalOtherKind as _,
    };
    static __COMMAND: __ipc::Command = __ipc::Command {
        header: __ipc::Header {
            name: "tail_log",
            docs: "Follows a file.",
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
            __command.argument::<String>("path");
            let __returns = __ipc::Returns::of_async(|| tail_log(
                __ipc::placeholder(),
                __ipc::placeholder(),
            ));
            let __kind = (&&&&__returns).kind();
            __kind.describe(&__returns, __command);
        },
        handler: __ipc::Handler::Async(|__call: __ipc::Call| -> __ipc::HandlerFuture {
            ::std::boxed::Box::pin(async move {
                let (__a0, __a1) = {
                    let mut __arguments = __call.arguments()?;
                    let __a0 = __arguments.extract::<State<Notes>>("notes")?;
                    let __a1 = __arguments.extract::<String>("path")?;
                    __arguments.finish()?;
                    (__a0, __a1)
                };
                let __returned = (tail_log(__a0, __a1).await,);
                let __returns = __ipc::Returns::of_async(|| tail_log(
                    __ipc::placeholder(),
                    __ipc::placeholder(),
                ));
                let __kind = (&&&&__returns).kind();
                __kind
                    .reply(&__call, __returned.0, (&__kind.error(&__returns)).message())
            })
        }),
        timeout: ::core::option::Option::Some(::core::time::Duration::new(30u64, 0u32)),
    };
    impl __ipc::Entry for tail_log {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
fn ticks() -> BoxStream<'static, u32> {
    every_second()
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct ticks {}
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
            name: "ticks",
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
            let __returns = __ipc::Returns::<BoxStream<'static, u32>>::new();
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
            let __returned = (ticks(),);
            let __returns = __ipc::Returns::<BoxStream<'static, u32>>::new();
            let __kind = (&&&&__returns).kind();
            __kind.reply(__call, __returned.0, (&__kind.error(&__returns)).message())
        }),
        timeout: ::core::option::Option::None,
    };
    impl __ipc::Entry for ticks {
        fn entry() -> __ipc::EntryDescriptor {
            __ipc::EntryDescriptor::Command(&__COMMAND)
        }
    }
};
