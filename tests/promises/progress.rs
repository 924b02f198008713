//! The progress of commands, in a form for any progress bar.

use ipc_runtime::{Ipc, Number, Progress, ProgressUpdate, api, command};
use serde_json::json;

use crate::{core, open};

#[command]
fn copy(files: u32, progress: Progress) -> u32 {
    progress.set_total(u64::from(files));
    for file in 0..files {
        progress.set_message(format!("file {file}"));
        progress.inc(1);
    }
    files
}

fn ipc() -> Ipc {
    core(api![copy])
}

#[tokio::test]
async fn a_page_may_ignore_progress() {
    let window = ipc().test_window("main", "main").unwrap();
    assert_eq!(window.call::<u32>("copy", json!({ "files": 5 })).await, Ok(5));
}

#[tokio::test]
async fn the_last_update_always_arrives() {
    let ipc = ipc();
    let window = open(&ipc);
    for files in [1, 10, 5_000] {
        let mut progress = window.channel::<ProgressUpdate>("copy");
        let arguments = json!({ "files": files, "progress": progress });
        let call = window.begin::<u32>("copy", arguments).unwrap();
        assert_eq!(call.reply().await, Ok(files));
        let (mut last, mut updates, mut done) = (None, 0, 0);
        while let Some(update) = progress.next().await {
            assert!(update.done.0 >= done, "the progress went back");
            done = update.done.0;
            last = Some(update);
            updates += 1;
        }
        assert!(updates <= 1025, "{updates}");
        let expected = ProgressUpdate {
            done: Number(u64::from(files)),
            total: Some(Number(u64::from(files))),
            message: Some(format!("file {}", files - 1)),
        };
        assert_eq!(last, Some(expected));
    }
}
