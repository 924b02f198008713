//! Calls of commands: from the arguments to the text of the reply.

pub(crate) mod any_error;
pub(crate) mod arguments;
pub(crate) mod call;
pub(crate) mod extract;
pub(crate) mod reply;
pub(crate) mod returns;
pub(crate) mod signature;
