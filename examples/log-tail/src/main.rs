//! A log that is followed while its filter changes: a stream in and a stream out of one command.

mod follow;
mod log;
mod writer;

use ipc_runtime::{Api, App, BuildError, Ipc, OpenWindow, api};

use crate::follow::tail;
use crate::log::Log;
use crate::writer::{Pace, Rate, pace};

fn api() -> Api {
    api![tail, pace, Rate]
}

fn ipc(log: &Log) -> Result<Ipc, BuildError> {
    Ipc::builder().state(log.clone()).state(Pace::default()).role("main", api()).build()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let log = Log::default();
    let ipc = ipc(&log)?;
    writer::start(&ipc, log);
    let window = OpenWindow::new("main", "main", "index.html").title("Log").size(980.0, 640.0);
    App::new(ipc).folder(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")).open(window).run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use ipc_runtime::{Bindings, BindingsError};
    use serde_json::json;

    use super::*;
    use crate::follow::{Filter, Shown};
    use crate::log::Level;

    #[test]
    fn bindings() -> Result<(), BindingsError> {
        Bindings::of(&api()).javascript().keep_current("ui/bindings")
    }

    #[tokio::test]
    async fn a_filter_that_changes_shows_what_fits_it() -> Result<(), Box<dyn std::error::Error>> {
        let log = Log::default();
        log.write(Level::Info, "store", "opened".to_owned());
        log.write(Level::Error, "net", "lost".to_owned());
        let ipc = ipc(&log)?;
        let window = ipc.memory("main", "main")?;
        let mut filters = window.source::<Filter>("tail");
        let mut shown = window.stream::<Shown>("tail", json!({ "filters": filters }))?;
        let all = Filter { text: String::new(), level: Level::Debug };
        assert!(filters.send(&all).await?);
        assert_eq!(texts(&mut shown, 3).await, ["(filter)", "opened", "lost"]);

        let errors = Filter { level: Level::Error, ..all.clone() };
        assert!(filters.send(&errors).await?);
        assert_eq!(texts(&mut shown, 2).await, ["(filter)", "lost"]);
        log.write(Level::Info, "store", "not shown".to_owned());
        log.write(Level::Error, "net", "lost again".to_owned());
        assert_eq!(texts(&mut shown, 1).await, ["lost again"]);

        drop(shown);
        while ipc.running() > 0 {
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    /// A page that does not read is told how many lines it has missed.
    #[tokio::test]
    async fn whoever_reads_too_slowly_is_told() -> Result<(), Box<dyn std::error::Error>> {
        let log = Log::default();
        let ipc = ipc(&log)?;
        let window = ipc.memory("main", "main")?;
        let mut filters = window.source::<Filter>("tail");
        let mut shown = window.stream::<Shown>("tail", [&filters])?;
        filters.send(&Filter { text: String::new(), level: Level::Debug }).await?;
        assert_eq!(texts(&mut shown, 1).await, ["(filter)"]);
        for number in 0..3 * log::KEPT {
            log.write(Level::Info, "store", number.to_string());
            if number % 1000 == 0 {
                tokio::task::yield_now().await;
            }
        }
        let mut missed = 0;
        let mut last = String::new();
        while last != (3 * log::KEPT - 1).to_string() {
            match shown.next().await.ok_or("it has ended")?? {
                Shown::Missed { lines } => missed += lines,
                Shown::Line { text, .. } => last = text,
                Shown::Filtered => {}
            }
        }
        assert!(missed > 0);
        Ok(())
    }

    async fn texts(
        shown: &mut ipc_runtime::transport::MemoryStream<'_, Shown>,
        count: usize,
    ) -> Vec<String> {
        let mut texts = Vec::new();
        while texts.len() < count {
            texts.push(match shown.next().await {
                Some(Ok(Shown::Line { text, .. })) => text,
                Some(Ok(Shown::Filtered)) => "(filter)".to_owned(),
                other => format!("{other:?}"),
            });
        }
        texts
    }
}
