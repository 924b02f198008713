//! Bytes that travel beside messages, over a custom protocol: the page posts its own in parts, and fetches the core's.
//!
//! The key stands in the body of a post; what is fetched is named by the id of the document, which nobody else knows. No
//! header of ours is needed, so no engine asks beforehand whether the request may be made.

use std::borrow::Cow;

use serde::Deserialize;
use wry::http::{Method, Request, Response, StatusCode, header};

use super::bridge::Bridge;
use crate::connection::attachments::{Attachments, Rejected};

/// The custom protocol.
pub(super) const SCHEME: &str = "ipc";
/// More than the first line of a post ever has.
const LONGEST_HEADER: usize = 512;

type Body = Cow<'static, [u8]>;

/// The first line of a post.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header<'a> {
    key: &'a str,
    doc: &'a str,
    n: u64,
    offset: usize,
    size: usize,
}

impl Bridge {
    /// Answers a request of the custom protocol. Anybody in the webview can make one.
    pub(super) fn transfer(&self, request: &Request<Vec<u8>>) -> Response<Body> {
        let origin = request.headers().get(header::ORIGIN);
        let allowed =
            origin.filter(|origin| origin.to_str().is_ok_and(|it| self.documents.allows(it)));
        let answered = match *request.method() {
            _ if origin.is_some() && allowed.is_none() => Err(StatusCode::FORBIDDEN),
            Method::POST => self.take(request.body()).map(|()| Vec::new()),
            Method::GET => self.give(request.uri().path()),
            _ => Err(StatusCode::METHOD_NOT_ALLOWED),
        };
        let (status, body) = match answered {
            Ok(body) => (StatusCode::OK, body),
            Err(status) => (status, Vec::new()),
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
        let binary = header::HeaderValue::from_static("application/octet-stream");
        headers.insert(header::CONTENT_TYPE, binary);
        if let Some(allowed) = allowed {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, allowed.clone());
        }
        response
    }

    fn take(&self, body: &[u8]) -> Result<(), StatusCode> {
        let window = &body[..body.len().min(LONGEST_HEADER)];
        let end = window.iter().position(|byte| *byte == b'\n').ok_or(StatusCode::BAD_REQUEST)?;
        let header: Header<'_> =
            serde_json::from_slice(&body[..end]).map_err(|_| StatusCode::BAD_REQUEST)?;
        if !self.documents.is_key(header.key) {
            self.documents.refuse("a post without the webview's key");
            return Err(StatusCode::FORBIDDEN);
        }
        let session = self.documents.session_of(header.doc).ok_or(StatusCode::GONE)?;
        let attachments = session.attachments().ok_or(StatusCode::NOT_FOUND)?;
        let taken = attachments.push(header.n, header.offset, header.size, &body[end + 1..]);
        taken.map_err(|why| match why {
            Rejected::Full => StatusCode::INSUFFICIENT_STORAGE,
            Rejected::Invalid => StatusCode::BAD_REQUEST,
        })
    }

    /// `/document` asks whether this works at all; `/document/number/offset/length` is a part of what was offered.
    fn give(&self, path: &str) -> Result<Vec<u8>, StatusCode> {
        let mut steps = path.split('/').skip(1);
        let doc = steps.next().ok_or(StatusCode::NOT_FOUND)?;
        let session = self.documents.session_of(doc).ok_or(StatusCode::GONE)?;
        let attachments = session.attachments().ok_or(StatusCode::NOT_FOUND)?;
        match steps.next() {
            None => {
                attachments.mark_reachable();
                Ok(Vec::new())
            }
            Some(number) => part(attachments, number, steps).ok_or(StatusCode::NOT_FOUND),
        }
    }
}

/// The answer where there is nobody to ask.
pub(super) fn failed() -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

fn part<'a>(
    attachments: &Attachments,
    number: &str,
    mut steps: impl Iterator<Item = &'a str>,
) -> Option<Vec<u8>> {
    let number = number.parse().ok()?;
    let offset: usize = steps.next()?.parse().ok()?;
    let length: usize = steps.next()?.parse().ok()?;
    if steps.next().is_some() {
        return None;
    }
    attachments.pull(number, offset..offset.checked_add(length)?)
}
