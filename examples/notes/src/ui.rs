//! The pages, which are embedded so that the program is a single file.

/// Returns a file of the pages, for [`App::files`](ipc_runtime::App::files).
pub fn file(path: &str) -> Option<Vec<u8>> {
    let content: &[u8] = match path {
        "editor.html" => include_bytes!("../ui/dist/editor.html"),
        "editor.js" => include_bytes!("../ui/dist/editor.js"),
        "list.html" => include_bytes!("../ui/dist/list.html"),
        "list.js" => include_bytes!("../ui/dist/list.js"),
        "style.css" => include_bytes!("../ui/dist/style.css"),
        "demo.js" => include_bytes!("../ui/dist/demo.js"),
        _ => return None,
    };
    Some(content.to_vec())
}
