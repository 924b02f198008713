fn editor() -> Api {
    {
        #[allow(unused_imports)]
        use ::ipc_runtime::__private as __ipc;
        #[allow(unused_mut)]
        let mut __list = __ipc::ApiList::new();
        __list.push::<save_note>();
        __list.push::<notes::list_notes>();
        __list.push::<NoteSaved>();
        #[cfg(feature = "export")] __list.push::<export::export_notes>();
        __list.extend(admin::api());
        __list.into_api()
    }
}
