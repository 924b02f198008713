//! An api with types and commands in several modules, some with names unsuitable for files.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use ipc_runtime::{Api, Bytes, JsonValue, api, command, event, payload};

use aux::Loan;
#[expect(deprecated, reason = "bindings say so as well")]
use aux::lend;
use consumer::{borrowers, keep, list_books, new_titles, renew};
use index::{Page, catalogue};
use shelf::{Shelf, ShelfChanged, open_shelf};

/// Books and shelves, whose types refer to each other.
pub(crate) mod shelf {
    use super::{SystemTime, book::Book, command, event, payload};

    /// A place for books.
    #[payload]
    pub(crate) struct Shelf {
        pub(crate) books: Vec<Book>,
        /// The purpose of the shelf.
        #[serde(default)]
        pub(crate) purpose: String,
        #[serde(skip_deserializing, default = "SystemTime::now")]
        pub(crate) seen: SystemTime,
    }

    /// The reason for a closed shelf.
    #[payload]
    pub(crate) enum OpenError {
        /// The shelf is locked.
        Locked {
            by: String,
        },
        NoSuchShelf,
    }

    /// The books of a shelf have changed.
    #[event(from = both)]
    pub(crate) struct ShelfChanged {
        pub(crate) shelf: Shelf,
    }

    /// Opens a [`Shelf`].
    ///
    /// # Errors
    /// If the shelf is locked, or does not exist.
    #[command]
    pub(crate) async fn open_shelf(
        /// The label of the shelf.
        name: String,
        key: Option<u64>,
    ) -> Result<Shelf, OpenError> {
        match key {
            None => Err(OpenError::Locked { by: name }),
            Some(0) => Err(OpenError::NoSuchShelf),
            Some(_) => Ok(Shelf { books: Vec::new(), purpose: name, seen: SystemTime::now() }),
        }
    }
}

pub(crate) mod book {
    use super::{Bytes, payload, shelf::Shelf};

    /// Something to read.
    #[payload]
    pub(crate) struct Book {
        pub(crate) title: String,
        #[serde(flatten)]
        pub(crate) print: Print<u16>,
    }

    /// The printed form.
    #[payload]
    pub(crate) struct Print<N> {
        pub(crate) cover: Bytes,
        pub(crate) pages: Vec<N>,
    }

    /// The present and the former places.
    #[payload]
    pub(crate) struct Places {
        pub(crate) now: Option<Box<Shelf>>,
        #[serde(default)]
        pub(crate) before: Vec<Places>,
    }
}

pub(crate) mod aux {
    use super::{BTreeMap, Duration, book::Places, command, payload};

    /// The kind of a loan.
    #[payload]
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum Kind {
        Short,
        Long,
    }

    #[payload]
    pub(crate) struct Loan {
        pub(crate) times: BTreeMap<Kind, Duration>,
        pub(crate) number: u128,
    }

    /// Lends a book.
    #[deprecated = "nothing comes back"]
    #[command]
    pub(crate) fn lend(
        /// The places of the book.
        places: Places,
        /// The duration of the loan.
        duration: Duration,
    ) -> (u32, Loan) {
        let times = BTreeMap::from([(Kind::Short, duration)]);
        (places.before.len() as u32, Loan { times, number: u128::MAX })
    }
}

pub(crate) mod index {
    use super::{book::Book, command, payload};

    /// A part of a list.
    #[payload]
    pub(crate) struct Page<T> {
        pub(crate) items: Vec<T>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) next: Option<u32>,
    }

    #[command]
    pub(crate) fn catalogue(page: Page<String>) -> Page<Book> {
        Page { items: Vec::new(), next: page.next }
    }
}

/// What `uses/consumer.ts` calls.
pub(crate) mod consumer {
    use super::{BTreeMap, JsonValue, command, payload};
    use ipc_runtime::Stream;

    /// A person as Rust sends and reads it.
    #[payload]
    #[derive(Clone)]
    pub(crate) struct Borrower {
        pub(crate) name: String,
        pub(crate) tags: Vec<String>,
        pub(crate) marks: BTreeMap<String, u32>,
        pub(crate) notes: Option<Box<Borrower>>,
        pub(crate) home: Home,
    }

    #[payload]
    #[derive(Clone)]
    pub(crate) struct Home {
        pub(crate) street: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) city: Option<String>,
    }

    #[payload]
    pub(crate) struct TitleOptions {
        pub(crate) tags: Vec<String>,
        pub(crate) pairs: Vec<(String, u32)>,
        pub(crate) marks: BTreeMap<String, u32>,
    }

    #[command]
    pub(crate) fn borrowers() -> Vec<Borrower> {
        Vec::new()
    }

    #[command]
    pub(crate) fn renew(borrower: Borrower) -> Borrower {
        borrower
    }

    #[command]
    pub(crate) fn keep(value: JsonValue) -> JsonValue {
        value
    }

    #[command]
    pub(crate) fn new_titles(
        titles: Vec<String>,
        pair: (String, u32),
        marks: BTreeMap<String, u32>,
        options: TitleOptions,
    ) -> usize {
        let known = titles.len() + marks.len() + pair.0.len();
        known + options.tags.len() + options.pairs.len() + options.marks.len()
    }

    #[command]
    pub(crate) fn list_books() -> impl Stream<Item = String> {
        futures_util::stream::iter(["one".to_owned()])
    }
}

/// A person with books.
#[payload]
pub(crate) struct Reader {
    pub(crate) name: String,
    /// Other properties.
    #[serde(flatten)]
    pub(crate) rest: BTreeMap<String, JsonValue>,
}

/// Books have been lent.
#[event(rename = "loans/book:lent")]
pub(crate) struct Lent {
    pub(crate) loans: Page<Loan>,
    pub(crate) from: Shelf,
    pub(crate) to: Reader,
}

pub(crate) fn library() -> Api {
    api![
        open_shelf,
        ShelfChanged,
        lend,
        catalogue,
        Lent,
        borrowers,
        renew,
        keep,
        new_titles,
        list_books,
    ]
}
