use std::path::Path;
use std::{env, fs, io};

use ipc_core::schema::ApiSchema;
use ipc_core::typescript::{Flavor, Layout, render};

/// Compares both flavors of a schema with the golden files in the folder `name`.
pub(crate) fn check(name: &str, schema: &ApiSchema) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/typescript");
    let folder = golden.join(name);
    let layouts = [(Layout::Single, folder.clone()), (Layout::PerModule, folder.join("modules"))];
    for (layout, folder) in layouts {
        for flavor in [Flavor::TypeScript, Flavor::JavaScript] {
            for file in render(schema, flavor, layout).expect("nothing collides") {
                compare(&folder.join(file.name), &file.content);
            }
        }
    }
}

fn compare(path: &Path, content: &str) {
    if env::var_os("BLESS").is_some() {
        bless(path, content).expect("the golden files can be written");
    }
    let golden = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(content, golden, "{}: BLESS=1 rewrites it", path.display());
}

fn bless(path: &Path, content: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, content)
}

#[test]
fn an_empty_api_is_still_a_module() {
    check("empty", &ApiSchema::default());
}
