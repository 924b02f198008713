//! How a command is called: arguments in, the text of a reply out.

pub(crate) mod any_error;
pub(crate) mod arguments;
pub(crate) mod call;
pub(crate) mod extract;
pub(crate) mod reply;
pub(crate) mod returns;
pub(crate) mod signature;
