//! Follows a log while its filter changes: a stream into and a stream out of the same command.

mod follow;
mod log;
mod story;
mod writer;

use std::error::Error;
use std::ffi::OsString;
use std::process::ExitCode;

use demo::Demo;
use ipc_runtime::{Api, App, BuildError, Ipc, WindowOptions, api};

use crate::follow::{logs, tail};
use crate::log::Logs;
use crate::writer::{Counted, Pace, pace};

const USAGE: &str = "\
usage: log-tail                               follows logs that the program writes itself
       log-tail --demo [--screenshot FILE]    runs a demo of the app, and prints the messages";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match Demo::asked_for(&arguments) {
        None if !arguments.is_empty() => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
        demo => run(demo),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("log-tail: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(demo: Option<Demo>) -> Result<(), Box<dyn Error>> {
    let ipc = ipc()?;
    writer::start(&ipc);
    match demo {
        Some(demo) => demo.run(&ipc, app(&ipc, "index.html?demo"), story::play),
        None => {
            app(&ipc, "index.html").run()?;
            Ok(())
        }
    }
}

fn api() -> Api {
    api![logs, tail, pace, Counted]
}

fn ipc() -> Result<Ipc, BuildError> {
    let logs = Logs::new(&[writer::SERVER, writer::JOBS]);
    Ipc::builder().state(logs).state(Pace::default()).role("main", api()).build()
}

fn app(ipc: &Ipc, page: &str) -> App {
    let window = WindowOptions::new("main", "main", page).title("Logs").size(1060.0, 700.0);
    App::new(ipc.clone()).folder(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/dist")).open(window)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ipc_runtime::transport::TestStream;
    use ipc_runtime::{Bindings, BindingsError};
    use serde_json::json;

    use super::*;
    use crate::follow::{Filter, Shown, TailError};
    use crate::log::{KEPT, Level, Log};

    type TestResult = Result<(), Box<dyn Error>>;

    #[test]
    fn bindings_are_current() -> Result<(), BindingsError> {
        // The examples share one client, which `ui/tsconfig.json` locates.
        Bindings::of(&api()).client_from("ipc-client").keep_current("ui/src/bindings")
    }

    fn log(ipc: &Ipc) -> Log {
        ipc.state::<Logs>().and_then(|logs| logs.get("server.log").cloned()).unwrap_or_default()
    }

    fn everything() -> Filter {
        Filter { text: String::new(), level: Level::Debug }
    }

    /// Waits until all commands have ended.
    async fn idle(ipc: &Ipc) {
        while ipc.calls_in_flight() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    async fn texts(shown: &mut TestStream<'_, Shown>, count: usize) -> Vec<String> {
        let mut texts = Vec::new();
        while texts.len() < count {
            texts.push(match shown.next().await {
                Some(Ok(Shown::Line(line))) => line.text,
                Some(Ok(Shown::Filtered)) => "(filter)".to_owned(),
                other => format!("{other:?}"),
            });
        }
        texts
    }

    #[tokio::test]
    async fn a_new_filter_replaces_the_lines() -> TestResult {
        let ipc = ipc()?;
        let log = log(&ipc);
        log.write(Level::Info, "store", "opened".to_owned());
        log.write(Level::Error, "net", "Lost".to_owned());
        let window = ipc.test_window("main", "main")?;
        let mut filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "server.log", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        assert!(filters.send(&everything()).await?);
        assert_eq!(texts(&mut shown, 3).await, ["(filter)", "opened", "Lost"]);

        assert!(filters.send(&Filter { level: Level::Error, ..everything() }).await?);
        assert_eq!(texts(&mut shown, 2).await, ["(filter)", "Lost"]);
        log.write(Level::Info, "store", "not shown".to_owned());
        log.write(Level::Error, "net", "Lost again".to_owned());
        assert_eq!(texts(&mut shown, 1).await, ["Lost again"]);

        assert!(filters.send(&Filter { text: "LOST a".to_owned(), ..everything() }).await?);
        assert_eq!(texts(&mut shown, 2).await, ["(filter)", "Lost again"]);
        assert!(filters.send(&Filter { text: "Store".to_owned(), ..everything() }).await?);
        assert_eq!(texts(&mut shown, 3).await, ["(filter)", "opened", "not shown"]);
        Ok(())
    }

    #[tokio::test]
    async fn the_stream_ends_with_its_filters_and_its_reader() -> TestResult {
        let ipc = ipc()?;
        let window = ipc.test_window("main", "main")?;
        let filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "server.log", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        filters.end();
        assert!(shown.next().await.is_none());

        let mut filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "server.log", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        assert!(filters.send(&everything()).await?);
        assert_eq!(texts(&mut shown, 1).await, ["(filter)"]);
        assert_eq!(ipc.calls_in_flight(), 1);
        drop(shown);
        idle(&ipc).await;
        Ok(())
    }

    #[tokio::test]
    async fn an_unknown_log_is_an_error() -> TestResult {
        let ipc = ipc()?;
        let window = ipc.test_window("main", "main")?;
        let paths: Vec<String> = window.call("logs", ()).await?;
        assert_eq!(paths, ["server.log", "jobs.log"]);
        let filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "/etc/passwd", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        let error = shown.next().await.and_then(Result::err).and_then(|error| error.command());
        assert_eq!(error, Some(TailError::NoSuchLog { path: "/etc/passwd".to_owned() }));
        Ok(())
    }

    /// Lines that the page does not read wait in the log, and none is lost.
    #[tokio::test]
    async fn lines_wait_for_a_page_that_does_not_read() -> TestResult {
        const LINES: usize = 10_000;
        let ipc = ipc()?;
        let log = log(&ipc);
        let window = ipc.test_window("main", "main")?;
        let mut filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "server.log", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        assert!(filters.send(&everything()).await?);
        assert_eq!(texts(&mut shown, 1).await, ["(filter)"]);
        for number in 0..LINES {
            log.write(Level::Info, "store", number.to_string());
        }
        // Wait until the stream has used its credit.
        let mut unread = 0;
        while unread != log.unread() {
            unread = log.unread();
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(unread > 8_000, "{unread} of {LINES} lines wait");

        let expected: Vec<String> = (0..LINES).map(|number| number.to_string()).collect();
        assert_eq!(texts(&mut shown, LINES).await, expected);
        assert_eq!(log.unread(), 0);
        Ok(())
    }

    /// Lines that the log no longer keeps are reported as missed.
    #[tokio::test]
    async fn dropped_lines_are_reported() -> TestResult {
        const LINES: usize = 3 * KEPT;
        let ipc = ipc()?;
        let log = log(&ipc);
        let window = ipc.test_window("main", "main")?;
        let mut filters = window.source::<Filter>("tail");
        let arguments = json!({ "path": "server.log", "filters": filters });
        let mut shown = window.stream::<Shown>("tail", arguments)?;
        assert!(filters.send(&everything()).await?);
        assert_eq!(texts(&mut shown, 1).await, ["(filter)"]);
        for number in 0..LINES {
            log.write(Level::Info, "store", number.to_string());
        }
        let (mut seen, mut missed, mut last) = (0, 0, String::new());
        while last != (LINES - 1).to_string() {
            match shown.next().await.ok_or("the stream has ended")?? {
                Shown::Missed { lines } => missed += lines as usize,
                Shown::Line(line) => {
                    seen += 1;
                    last = line.text;
                }
                Shown::Filtered => {}
            }
        }
        assert!(missed > 0);
        assert_eq!(seen + missed, LINES);
        Ok(())
    }

    #[tokio::test]
    async fn the_writer_writes_and_emits_counts() -> TestResult {
        let ipc = ipc()?;
        let window = ipc.test_window("main", "main")?;
        assert_eq!(window.call::<u32>("pace", json!({ "lines": 1_000_000 })).await?, 20_000);
        window.listen::<Counted>().await?;
        writer::start(&ipc);
        let log = log(&ipc);
        while log.written() < 1_000 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let counted = window.next_event::<Counted>(Duration::from_secs(20)).await;
        assert!(counted.is_some());
        Ok(())
    }
}
