//! What machines ask for: health, robots, the icon.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};

use crate::web::{app::App, headers::CachePolicy, links, page::Page, tidy};

/// Searches are endless; every entry is reached by the lists and the map.
const ROBOTS: &str = "User-agent: *\nDisallow: /api/\nDisallow: /*/search\n";

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> Response {
    (CachePolicy::Never, "ok\n").into_response()
}

/// `GET /readyz`: the index is open, and the server is not going away.
pub(super) async fn ready(State(app): State<App>) -> Response {
    if app.is_draining() {
        return (StatusCode::SERVICE_UNAVAILABLE, CachePolicy::Never, "draining\n").into_response();
    }
    (CachePolicy::Never, format!("ready {}\n", app.search().fingerprint())).into_response()
}

/// `GET /robots.txt`
pub(super) async fn robots(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let map = Page::new(&app, &uri, &headers).absolute(links::SITEMAPS);
    (CachePolicy::Shared, format!("{ROBOTS}\nSitemap: {map}\n")).into_response()
}

/// `GET /favicon.ico`, which browsers ask for without being told.
pub(super) async fn favicon(State(app): State<App>) -> Response {
    tidy::permanent(app.assets().path("mark.svg"))
}
