//! The end of a backend: a shutdown is woken when the last code has ended.

use std::sync::Arc;

use loom::future::block_on;

use crate::exec::work::{Running, Work, WorkKind};
use crate::{aside, exhaustively};

fn task() -> Running {
    Running { kind: WorkKind::Task, name: "task", window: None }
}

#[test]
fn a_shutdown_waits_for_all_code() {
    exhaustively(|| {
        let work = Arc::new(Work::default());
        let (first, second) = (work.start(task()), work.start(task()));
        let threads = [first, second].map(|mut guard| loom::thread::spawn(move || guard.end()));
        block_on(work.idle());
        assert!(work.unfinished(|_| true).is_empty());
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}

#[test]
fn the_number_of_calls_is_limited_and_counted() {
    exhaustively(|| {
        let work = Arc::new(Work::default());
        let other = aside(&work, |work: Arc<Work>| drop(work.start_call(1, "call", "main".into())));
        let mine = work.start_call(1, "call", "main".into());
        other.join().unwrap();
        assert_eq!(work.calls(), usize::from(mine.is_some()));
        drop(mine);
        assert_eq!(work.calls(), 0);
        assert!(work.start_call(1, "call", "main".into()).is_some());
    });
}

#[test]
fn code_that_waits_for_the_shutdown_is_woken() {
    exhaustively(|| {
        let work = Arc::new(Work::default());
        let guard = work.start(task());
        let ends = aside(&work, move |work: Arc<Work>| {
            block_on(work.ending());
            drop(guard);
        });
        work.begin_to_end();
        block_on(work.idle());
        ends.join().unwrap();
    });
}
