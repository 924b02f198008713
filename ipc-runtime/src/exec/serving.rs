//! Threads that serve a page: they receive its messages, or send messages to it. Code that runs
//! there cannot wait for the page, which would wait for the thread in turn.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

thread_local! {
    static IS_SERVING: Cell<bool> = const { Cell::new(false) };
}

/// Runs code on the current thread, which serves a page and continues when the code returns.
pub(crate) fn serve<R>(run: impl FnOnce() -> R) -> R {
    struct Restore(bool);

    impl Drop for Restore {
        fn drop(&mut self) {
            IS_SERVING.set(self.0);
        }
    }

    let _restore = Restore(IS_SERVING.replace(true));
    run()
}

/// Returns whether a page waits for the current thread.
pub(crate) fn is_serving() -> bool {
    IS_SERVING.get()
}

/// Waits for a page. Returns `None` instead of waiting on a thread that serves a page.
pub(crate) async fn unless_serving<F: Future>(wait: F) -> Option<F::Output> {
    let mut wait = pin!(wait);
    poll_fn(|cx| match wait.as_mut().poll(cx) {
        Poll::Pending if is_serving() => Poll::Ready(None),
        poll => poll.map(Some),
    })
    .await
}
