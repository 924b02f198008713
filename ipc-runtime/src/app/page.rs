//! The page of a window: a file of the app, or a URL.

use ipc_core::Foreign;

use super::files::path_of;
use crate::ipc::options::OpenError;

/// The page of a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Page {
    File {
        /// The path of the file.
        path: String,
        /// The URL of the file below the origin of the app: path, query and fragment.
        url: String,
    },
    Url(String),
}

impl Page {
    pub(super) fn parse(page: &str) -> Result<Self, OpenError> {
        if is_url(page) {
            return Ok(Page::Url(page.to_owned()));
        }
        let url = page.trim_start_matches('/').to_owned();
        let end = url.find(['?', '#']).unwrap_or(url.len());
        match path_of(&url[..end]) {
            Some(path) => Ok(Page::File { path, url }),
            None => Err(OpenError::Page { page: format!("{:.200}", Foreign(page)) }),
        }
    }
}

/// Returns whether a page begins with a scheme and `://`.
fn is_url(page: &str) -> bool {
    page.split_once("://").is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_query_and_a_fragment() {
        for (page, path) in [
            ("index.html", "index.html"),
            ("index.html?next=https://x", "index.html"),
            ("index.html#at=https://x", "index.html"),
            ("a/?b/../c", "a/index.html"),
            ("", "index.html"),
            ("/", "index.html"),
            ("?next=https://x", "index.html"),
        ] {
            let (path, url) = (path.to_owned(), page.trim_start_matches('/').to_owned());
            assert_eq!(Page::parse(page), Ok(Page::File { path, url }), "{page}");
        }
        for page in ["https://x", "http://localhost:5173/a", "app://localhost/?a", "a+b-c.d://x"] {
            assert_eq!(Page::parse(page), Ok(Page::Url(page.to_owned())));
        }
    }

    /// Fault 149.
    #[test]
    fn a_page_outside_the_files_is_an_error() {
        for page in
            ["../secret.html", "a/../../b", "%2e%2e/b", "/../b?c", "C:\\ui\\index.html", "100%"]
        {
            let error = Page::parse(page).expect_err(page).to_string();
            assert!(error.contains(&format!("`{page}`")), "{error}");
        }
    }
}
