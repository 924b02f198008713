//! What a page shows when something is missing. Only debug builds show it.

use ipc_core::Foreign;
use serde_json::Value;

/// Returns a document with a message.
pub(super) fn document(message: &str) -> String {
    let mut text = String::new();
    for shown in format!("{:.1000}", Foreign(message)).chars() {
        match shown {
            '<' => text.push_str("&lt;"),
            '&' => text.push_str("&amp;"),
            _ => text.push(shown),
        }
    }
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>missing</title>\
         <body style=\"font: 16px/1.5 sans-serif; margin: 2em\"><p>{text}</p>\
         <p style=\"color: gray\">Only debug builds show this.</p>"
    )
}

/// Returns a script that adds a message to a document of `origin`.
pub(super) fn notice(origin: &str, message: &str) -> String {
    let message = format!("{:.1000}", Foreign(message));
    let [origin, message] = [origin, &message].map(Value::from);
    format!("({NOTICE})({origin}, {message})")
}

const NOTICE: &str = r#"(origin, message) => {
  if (location.origin !== origin) return;
  let box = document.getElementById("ipc-missing");
  if (!box) {
    box = document.createElement("pre");
    box.id = "ipc-missing";
    box.title = "Only debug builds show this.";
    box.style.cssText = "position: fixed; inset: auto 0 0 0; z-index: 2147483647; margin: 0; " +
      "padding: 1em; max-height: 50vh; overflow: auto; white-space: pre-wrap; " +
      "font: 14px/1.5 monospace; color: #600; background: #fee";
    document.documentElement.append(box);
  }
  box.append(message, "\n");
}"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_text() {
        let message = "no file `<script>\"'&`";
        assert!(document(message).contains("no file `&lt;script>\"'&amp;`"));
        assert!(notice("app://x", message).ends_with(r#"("app://x", "no file `<script>\"'&`")"#));
    }
}
