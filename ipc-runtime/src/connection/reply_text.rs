//! The text of a reply under construction, which counts as if it waited in the outbox.

use std::fmt;
use std::io;
use std::sync::Arc;

use ipc_core::{ErrorCode, IpcError};

use crate::connection::Connection;
use crate::exec::budget::{self, Permit};

/// The size, in bytes, up to which a text does not count. A thread makes one text at a time.
pub(crate) const UNCOUNTED: usize = 64 * 1024;

/// The text of a reply under construction.
pub(crate) struct ReplyText {
    text: Vec<u8>,
    connection: Arc<Connection>,
    room: ReplyRoom,
    /// The length up to which the text may grow without further room.
    admitted: usize,
    refused: Option<IpcError>,
}

/// The room that a reply takes until it waits in the outbox. Nothing, for a short reply.
#[derive(Default)]
pub(crate) struct ReplyRoom(Option<Permit>);

impl fmt::Debug for ReplyRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ReplyRoom").field(&self.0.is_some()).finish()
    }
}

impl ReplyText {
    /// Continues a text.
    pub(crate) fn new(connection: &Arc<Connection>, text: Vec<u8>) -> Self {
        let admitted = UNCOUNTED.min(connection.max_message);
        let connection = Arc::clone(connection);
        ReplyText { text, connection, room: ReplyRoom::default(), admitted, refused: None }
    }

    /// Takes room for a text of this length, if there is.
    pub(crate) fn expect(&mut self, len: usize) {
        // Otherwise, the text takes room as it grows.
        let _ = self.take_room(len.min(self.connection.max_message));
    }

    /// Returns the error if the text was refused: it is too long, or the outbox has no room for it.
    pub(crate) fn refusal(&mut self) -> Option<IpcError> {
        self.refused.take()
    }

    pub(crate) fn finish(mut self) -> (Vec<u8>, ReplyRoom) {
        if self.text.len() > UNCOUNTED && self.text.capacity() > self.text.len() / 8 * 9 {
            self.text.shrink_to_fit();
        }
        (self.text, self.room)
    }

    /// Takes room for a text of this length, and for some more.
    #[cold]
    fn admit(&mut self, len: usize) -> io::Result<()> {
        let max = self.connection.max_message;
        let more = (len + (len / 8).max(UNCOUNTED)).min(max);
        let taken = if len > max {
            Err(too_large(max))
        } else {
            self.take_room(more).or_else(|_| self.take_room(len))
        };
        taken.map_err(|error| {
            self.refused = Some(error);
            io::Error::other("the reply is refused")
        })
    }

    fn take_room(&mut self, bytes: usize) -> Result<(), IpcError> {
        let Connection { outbox, under_construction, .. } = &*self.connection;
        let room = match &mut self.room.0 {
            Some(room) => room,
            none => none.insert(under_construction.acquire(0)?),
        };
        let all = outbox.waiting() + under_construction.in_use() - room.amount() + bytes;
        if all > outbox.capacity_bytes() {
            return Err(budget::outbox_full(outbox.capacity_bytes(), bytes));
        }
        room.grow(bytes)?;
        self.admitted = self.admitted.max(bytes);
        Ok(())
    }
}

impl io::Write for ReplyText {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        self.write_all(part)?;
        Ok(part.len())
    }

    fn write_all(&mut self, part: &[u8]) -> io::Result<()> {
        let len = self.text.len() + part.len();
        if len > self.admitted {
            self.admit(len)?;
        }
        self.text.extend_from_slice(part);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the error for a reply that exceeds the limit of a message.
pub(crate) fn too_large(max: usize) -> IpcError {
    let message = format!(
        "the reply exceeds the limit of {max} bytes; return less at once, or raise `Limits::bytes`"
    );
    IpcError::new(ErrorCode::PayloadTooLarge, message)
}
