api! editor {
    save_note,
    notes::list_notes,
    NoteSaved,
    #[cfg(feature = "export")]
    export::export_notes,
    admin::api(),
}
