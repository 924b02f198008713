//! Execution: threads, queues, deadlines, budgets and waits. This module does not depend
//! on messages.

pub(crate) mod budget;
pub(crate) mod deadline;
pub(crate) mod panics;
pub(crate) mod pool;
pub(crate) mod serial;
pub(crate) mod serving;
pub(crate) mod sync;
pub(crate) mod throttle;
pub(crate) mod wakers;
pub(crate) mod work;
