//! Every header that is not about one page alone, each with its reason.

use std::hash::{DefaultHasher, Hasher};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, IntoResponseParts, Response, ResponseParts},
};

use super::{app::App, error::PageError};

/// How long and by whom an answer may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CachePolicy {
    /// Anyone may keep it; it is asked for again each time, and mostly answered by 304.
    Shared,
    /// Only the reader's own browser may keep it: the address holds what was searched.
    Private,
    /// The name changes with the content.
    Forever,
    /// Errors and health.
    Never,
}

impl IntoResponseParts for CachePolicy {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        let value = match self {
            Self::Shared => "public, no-cache",
            Self::Private => "private, no-cache",
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Never => "no-store",
        };
        parts.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
        Ok(parts)
    }
}

/// The answer is a file to keep under this name. A name that no header can hold is left to the browser.
pub(super) fn attachment(name: &str) -> [(HeaderName, HeaderValue); 1] {
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    [(header::CONTENT_DISPOSITION, named.unwrap_or_else(|_| HeaderValue::from_static("attachment")))]
}

/// Sent with every answer.
const SECURITY: [(HeaderName, &str); 7] = [
    // Nothing is loaded or run but our own files, scripts ask nobody but us, no form leaves, nobody frames us.
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    // For browsers that do not know `frame-ancestors`.
    (header::X_FRAME_OPTIONS, "DENY"),
    // A file is what its type says.
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // The site of a source must not learn what was searched here.
    (header::REFERRER_POLICY, "no-referrer"),
    // The site needs none of the browser's powers.
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ),
    // No other site shares a process or a window handle with this one.
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
];

/// Adds the headers of [`SECURITY`].
pub(super) async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in SECURITY {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Answers 304 where the reader has the page already.
///
/// The tag is made of the index's fingerprint and of the content, so a new index or a new template
/// changes it. It is weak, because the same page is sent in several encodings.
pub(super) async fn answer_unchanged(State(app): State<App>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if !reads || response.status() != StatusCode::OK || is_never_kept(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return PageError::Broken.into_response() };
    let tag = entity_tag(app.search().fingerprint(), &bytes);
    if known.is_some_and(|known| matches_tag(&known, &tag)) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        parts.headers.remove(header::CONTENT_LENGTH);
        insert_tag(&mut parts.headers, &tag);
        return Response::from_parts(parts, Body::empty());
    }
    insert_tag(&mut parts.headers, &tag);
    Response::from_parts(parts, Body::from(bytes))
}

fn is_never_kept(headers: &HeaderMap) -> bool {
    headers.get(header::CACHE_CONTROL).is_some_and(|value| value == "no-store")
}

fn insert_tag(headers: &mut HeaderMap, tag: &str) {
    if let Ok(value) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, value);
    }
}

fn entity_tag(fingerprint: &str, bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(fingerprint.as_bytes());
    hasher.write(bytes);
    format!("W/\"{:016x}\"", hasher.finish())
}

fn matches_tag(known: &HeaderValue, tag: &str) -> bool {
    known.to_str().is_ok_and(|known| known.split(',').any(|one| one.trim() == tag || one.trim() == "*"))
}

/// Lets brotli go before zstd where a browser reads both: at the speed that a page can wait for, its
/// pages are a tenth smaller, and the compression behind this would choose zstd.
pub(super) async fn prefer_brotli(mut request: Request, next: Next) -> Response {
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let reads_brotli = accepted.is_some_and(|accepted| accepted.split(',').any(|one| one.trim() == "br"));
    if reads_brotli {
        request.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
    }
    next.run(request).await
}
