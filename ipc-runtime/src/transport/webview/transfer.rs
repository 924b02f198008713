//! Bytes out of band, over a custom protocol: the page posts its bytes in parts, and fetches the
//! bytes of the backend.
//!
//! The body of a post begins with the key. The path of a fetch begins with the id of the document,
//! which only that document knows. Requests have no headers of their own, so engines send no
//! preflight requests.

use std::borrow::Cow;
use std::sync::{Arc, Weak};

use serde::Deserialize;
use wry::WebViewBuilder;
use wry::http::{Method, Request, Response, StatusCode, header};

use super::bridge::Bridge;
use super::registry;
use crate::connection::attachments::{Attachments, Rejected};
use crate::exec::panics;

/// The name of the custom protocol.
pub(super) const SCHEME: &str = "ipc";
/// The maximum length of the first line of a post.
const MAX_HEADER: usize = 512;

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

/// Returns the id of a webview, which wry reports with each request.
pub(super) fn id_of(number: u64) -> String {
    number.to_string()
}

/// Registers the protocol. On Linux, the webviews of a context share the protocol, so a request may
/// come from another webview than this one.
pub(super) fn registered<'a>(
    builder: WebViewBuilder<'a>,
    bridge: &Arc<Bridge>,
    id: &str,
) -> WebViewBuilder<'a> {
    // The webview owns the closure, and some systems never drop it. So the closure must not own the
    // bridge.
    let (own, own_id) = (Arc::downgrade(bridge), id.to_owned());
    builder.with_custom_protocol(SCHEME.into(), move |id, request| {
        // A panic would unwind through wry, and end the process.
        let response = panics::catch("the custom protocol", || {
            let bridge = if id == own_id { Weak::upgrade(&own) } else { bridge_of(id) };
            bridge.map(|bridge| bridge.transfer(&request))
        });
        response.ok().flatten().unwrap_or_else(failed)
    })
}

fn bridge_of(id: &str) -> Option<Arc<Bridge>> {
    let view = registry::get(id.parse().ok()?)?;
    Some(Arc::clone(&view.bridge))
}

impl Bridge {
    /// Answers a request of the custom protocol. Any script in the webview can send such a request.
    pub(super) fn transfer(&self, request: &Request<Vec<u8>>) -> Response<Body> {
        let origin = request.headers().get(header::ORIGIN);
        let allowed =
            origin.filter(|origin| origin.to_str().is_ok_and(|it| self.documents.allows(it)));
        let outcome = match *request.method() {
            _ if origin.is_some() && allowed.is_none() => Err(StatusCode::FORBIDDEN),
            Method::POST => self.receive_part(request.body()).map(|()| Vec::new()),
            Method::GET => self.send_part(request.uri().path()),
            _ => Err(StatusCode::METHOD_NOT_ALLOWED),
        };
        let (status, body) = match outcome {
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

    /// Receives a part of the bytes the page sends.
    fn receive_part(&self, body: &[u8]) -> Result<(), StatusCode> {
        let window = &body[..body.len().min(MAX_HEADER)];
        let end = window.iter().position(|byte| *byte == b'\n').ok_or(StatusCode::BAD_REQUEST)?;
        let header: Header<'_> =
            serde_json::from_slice(&body[..end]).map_err(|_| StatusCode::BAD_REQUEST)?;
        if !self.documents.is_key(header.key) {
            self.documents.refuse("a post without the webview's key");
            return Err(StatusCode::FORBIDDEN);
        }
        let session = self.documents.session_of(header.doc).ok_or(StatusCode::GONE)?;
        let attachments = session.attachments().ok_or(StatusCode::NOT_FOUND)?;
        let pushed = attachments.push(header.n, header.offset, header.size, &body[end + 1..]);
        pushed.map_err(|rejected| match rejected {
            Rejected::Full => StatusCode::INSUFFICIENT_STORAGE,
            Rejected::Invalid => StatusCode::BAD_REQUEST,
        })
    }

    /// Returns a part of the bytes the backend sends, for the path
    /// `/document/number/offset/length`. The path `/document` records that the page can reach the
    /// protocol.
    fn send_part(&self, path: &str) -> Result<Vec<u8>, StatusCode> {
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

/// Returns the response for a closed webview, or for a panic.
fn failed() -> Response<Body> {
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
