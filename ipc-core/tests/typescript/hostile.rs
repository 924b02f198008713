//! Texts that try to break out of string literals and comments.

use ipc_core::schema::{
    ApiSchema, Argument, Body, Content, EventSource, Field, Header, Shape, Tagging, Variant,
};
use ipc_core::typescript::{Flavor, Layout, render};

use crate::golden;
use crate::model::{command, declare, event, field, header, required, variant};

const DOCS: &str = "Ends */ export const evil = 1; /* here, and **/ there.\n\
    @ts-expect-error\n\
    `backticks` ${evil} \\` </script><script>alert(1)</SCRIPT>\r\
    next\u{2028}next\u{2029}next\0\u{202e}end *";

const NAMES: [&str; 8] =
    ["\"; evil(); \"", "\\", "\n", "\u{2028}", "</script>", "`${evil}`", "*/", "__proto__"];

fn schema() -> ApiSchema {
    let mut schema = ApiSchema::default();
    let top = Header { deprecated: Some(DOCS), ..header("Hostile", DOCS, 1) };
    let hostile = declare(&mut schema.types, top, &[], vec![], |_| {
        let field = |name| Field { docs: DOCS, deprecated: Some("*/"), ..field(name, Shape::Bool) };
        Body::Object(NAMES.map(field).into())
    });
    let choice = declare(&mut schema.types, header("Choice", "", 2), &[], vec![], |_| {
        let tagging = Tagging::Adjacent { tag: "\"tag\"", content: "__proto__" };
        let content = |name| Content::Object(vec![field(name, Shape::Bool)]);
        let variant = |name| Variant { docs: DOCS, ..variant(name, content(name)) };
        Body::Enum(tagging, NAMES.map(variant).into())
    });
    let argument = |name| Argument { docs: DOCS, ..required(name, hostile.clone()) };
    let arguments = NAMES.map(argument).into();
    let errors = format!("{DOCS}\n# Errors\n{DOCS}").leak();
    let mut odd = header("attack", errors, 3);
    odd.location.file = "src\\*/\nevil().rs";
    command(&mut schema, odd, arguments, choice.clone(), Some(choice));
    event(&mut schema, header("Attacked", DOCS, 4), EventSource::Both, hostile);
    schema
}

#[test]
fn hostile_texts_cannot_break_out() {
    golden::check("hostile", &schema());
}

#[test]
fn no_file_can_end_a_script_or_hide_a_character() {
    for flavor in [Flavor::TypeScript, Flavor::JavaScript] {
        for file in render(&schema(), flavor, Layout::Single).unwrap() {
            assert!(!file.content.to_ascii_lowercase().contains("</script"), "{}", file.name);
            let hidden =
                |c: char| (c.is_control() && c != '\n') || ('\u{2028}'..='\u{202e}').contains(&c);
            assert!(!file.content.contains(hidden), "{}", file.name);
        }
    }
}

#[test]
fn absolute_paths_are_left_out() {
    let mut schema = ApiSchema::default();
    let mut far = header("far", "", 9);
    far.location.file = "/home/someone/far.rs";
    command(&mut schema, far, vec![], Shape::Null, None);
    let files = render(&schema, Flavor::TypeScript, Layout::Single).unwrap();
    assert!(files[0].content.contains("/** @see notes */"), "{}", files[0].content);
}
