use std::path::Path;
use std::{env, fs};

use serde::Serialize;

/// Compares a value with a golden file.
pub(crate) fn check(name: &str, value: &impl Serialize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/openrpc");
    let path = folder.join(name);
    let text = serde_json::to_string_pretty(value).unwrap() + "\n";
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, golden, "{}: BLESS=1 rewrites it", path.display());
}
