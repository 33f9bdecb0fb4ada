//! Addresses that are nearly right lead to the right one.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{axis::Axis, error::PageError, headers::CachePolicy, page};
use crate::{entry::Kind, language::Language};

/// The longest address that is read, in bytes.
const ADDRESS_LIMIT: usize = 8 * 1024;

/// Redirects addresses without a language, with a slash too many or with a language in capitals.
pub(super) async fn tidy(request: Request, next: Next) -> Response {
    if request.uri().to_string().len() > ADDRESS_LIMIT {
        return PageError::TooLong.into_response();
    }
    match tidied(request.uri(), request.headers()) {
        Some(redirect) => redirect,
        None => next.run(request).await,
    }
}

fn tidied(uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    let path = uri.path();
    let (first, rest) = page::split_first(path);
    if path == "/" {
        return Some(chosen(&format!("/{}/", page::preferred(headers))));
    }
    let Ok(language) = first.parse::<Language>() else {
        let known = is_page(first).then(|| page::preferred(headers))?;
        return Some(chosen(&with_query(format!("/{known}{path}"), uri)));
    };
    let rest = if rest.is_empty() { "/" } else { rest };
    let rest = if rest.len() > 1 { rest.trim_end_matches('/') } else { rest };
    let right = format!("/{language}{}", if rest.is_empty() { "/" } else { rest });
    (right != path).then(|| permanent(&with_query(right, uri)))
}

fn is_page(segment: &str) -> bool {
    matches!(segment, "search" | "about" | "explore" | "offline" | "contribute")
        || Kind::from_folder(segment).is_some()
        || Axis::from_folder(segment).is_some()
}

fn with_query(path: String, uri: &Uri) -> String {
    match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

/// A redirect that depends on the reader's language.
fn chosen(to: &str) -> Response {
    let vary = [(header::VARY, HeaderValue::from_static("Accept-Language"))];
    (StatusCode::FOUND, CachePolicy::Private, vary, location(to)).into_response()
}

/// A redirect to the one right address.
pub(super) fn permanent(to: &str) -> Response {
    (StatusCode::PERMANENT_REDIRECT, CachePolicy::Shared, location(to)).into_response()
}

fn location(to: &str) -> [(header::HeaderName, HeaderValue); 1] {
    // Addresses come from a parsed URI or from ids, which are ASCII.
    let value = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    [(header::LOCATION, value)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads_to(address: &str) -> Option<(u16, String)> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr"));
        let response = tidied(&address.parse().unwrap(), &headers)?;
        let to = response.headers().get(header::LOCATION)?.to_str().unwrap().to_owned();
        Some((response.status().as_u16(), to))
    }

    #[test]
    fn nearly_right_addresses() {
        let cases = [
            ("/", Some((302, "/fr/"))),
            ("/en", Some((308, "/en/"))),
            ("/EN/search?q=a", Some((308, "/en/search?q=a"))),
            ("/en/search/?q=a", Some((308, "/en/search?q=a"))),
            ("/ar//", Some((308, "/ar/"))),
            ("/search?q=a%20b", Some((302, "/fr/search?q=a%20b"))),
            ("/cases/x-1", Some((302, "/fr/cases/x-1"))),
            ("/en/", None),
            ("/en/cases/x-1", None),
            ("/api/v1/search", None),
            ("/nothing", None),
            ("//elsewhere.example/", None),
        ];
        for (address, expected) in cases {
            assert_eq!(leads_to(address), expected.map(|(status, to)| (status, to.to_owned())), "{address}");
        }
    }
}
