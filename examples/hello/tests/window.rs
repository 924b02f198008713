//! The program in a real window: its page calls `greet`, is answered, and receives the event.
//!
//! The event loop needs the main thread, so this is a program of its own. It reads the messages of both ends from the
//! log, and ends as soon as all of them have been sent.

use std::fmt;
use std::process::exit;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

mod program {
    include!("../src/main.rs");

    pub(crate) fn run() -> Result<(), Box<dyn std::error::Error>> {
        main()
    }
}

fn main() {
    // `cargo test bindings` asks for another test.
    let mut filters = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    if filters.any(|filter| !"window".contains(&*filter)) {
        return;
    }
    let expected = [
        r#""method":"greet","params":{"name":"world"}"#,
        r#""result":"Hello, world!""#,
        r#""method":"Greeted","params":[{"name":"world"}]"#,
    ];
    let missing = Missing(Mutex::new(expected.to_vec()));
    tracing::subscriber::set_global_default(missing).expect("there is no other subscriber");
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(60));
        eprintln!("the page has not greeted anybody");
        exit(1);
    });
    program::run().expect("the program runs");
    eprintln!("the window was closed before the page greeted anybody");
    exit(1);
}

/// The messages that have not been sent yet.
struct Missing(Mutex<Vec<&'static str>>);

impl Visit for &Missing {
    fn record_str(&mut self, field: &Field, value: &str) {
        let mut missing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if field.name() == "text" {
            missing.retain(|message| !value.contains(message));
        }
        if missing.is_empty() {
            println!("1 passed, 0 failed");
            exit(0);
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.record_str(field, &format!("{value:?}"));
    }
}

impl Subscriber for Missing {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "ipc::wire"
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut { self });
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}
