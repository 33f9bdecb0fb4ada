//! The pages and the API: a handler and its view each.

mod about;
mod api;
mod axes;
mod cite;
mod contribute;
mod counts;
mod coverage;
mod entry;
mod error;
mod explore;
mod facet;
mod facets;
mod found;
mod gathering;
mod glance;
mod health;
mod home;
mod kinds;
mod linked;
mod offline;
mod preview;
mod search;
mod understood;
mod years;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    app::App,
    assets,
    axis::Axis,
    error::PageError,
    headers::CachePolicy,
    page::Page,
    params::{Asked, Segments},
};
use crate::entry::Kind;

pub(super) use api::search_json;
pub(super) use contribute::routes as forms;
pub(super) use contribute::words_for;
pub(super) use error::answer_errors;
pub use preview::Previewed;
pub(super) use preview::{page as preview_page, version as preview_version};

/// All addresses of the site.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/", get(home::home_page))
        .route("/{lang}/search", get(search::search_page))
        .route("/{lang}/search/facets/{facet}", get(facet::facet_page))
        .route("/{lang}/search/feed", get(found::feed))
        .route("/{lang}/opensearch.xml", get(found::opensearch))
        .route("/{lang}/sitemap/{number}", get(found::sitemap))
        .route("/sitemap.xml", get(found::sitemap_index))
        .route("/{lang}/explore", get(explore::explore_page))
        .route("/{lang}/offline", get(offline::offline_page))
        .route("/{lang}/offline/digest.json", get(offline::offline_digest))
        .route("/sw.js", get(offline::worker))
        .route("/{lang}/about", get(about::about_page))
        .route("/{lang}/about/coverage", get(coverage::coverage_page))
        .route("/{lang}/{shelf}", get(shelf))
        .route("/{lang}/{shelf}/{id}", get(book))
        .route("/api/v1/search", get(api::search))
        .route("/api/v1/suggest", get(api::suggest))
        .route("/api/v1/vocabulary", get(api::vocabulary))
        .route("/api/v1/entries/{id}", get(api::entry))
        .route("/api/v1/entries/{id}/cite", get(api::cite))
        .route("/static/{file}", get(assets::serve_asset))
        .route("/favicon.ico", get(health::favicon))
        .route("/robots.txt", get(health::robots))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
}

/// `GET /{lang}/{shelf}`: the list of a kind of entry, or of the values of an axis.
async fn shelf(
    state: State<App>,
    page: Page,
    asked: Asked,
    Segments((_, shelf)): Segments<(String, String)>,
) -> Result<Response, PageError> {
    if let Some(kind) = Kind::from_folder(&shelf) {
        return Ok(kinds::kind_page(state, page, asked, kind).await?.into_response());
    }
    match Axis::from_folder(&shelf) {
        Some(axis) => Ok(axes::axis_page(state, page, axis).await?.into_response()),
        None => Err(PageError::NoSuchPage),
    }
}

/// `GET /{lang}/{shelf}/{id}`: an entry, or the entries of one value of an axis.
async fn book(
    state: State<App>,
    page: Page,
    asked: Asked,
    Segments((_, shelf, id)): Segments<(String, String, String)>,
) -> Result<Response, PageError> {
    if let Some(kind) = Kind::from_folder(&shelf) {
        return entry::entry_page(state, page, kind, id).await;
    }
    match Axis::from_folder(&shelf) {
        Some(axis) => gathering::gathering_page(state, page, asked, axis, id).await,
        None => Err(PageError::NoSuchPage),
    }
}

/// A page to be drawn, and how long it may be kept.
pub(super) struct View<T>(T, CachePolicy);

impl<T: Template> IntoResponse for View<T> {
    fn into_response(self) -> Response {
        let html = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
        match self.0.render() {
            Ok(text) => (self.1, html, text).into_response(),
            Err(error) => {
                tracing::error!(%error, "a page could not be drawn");
                PageError::Broken.into_response()
            }
        }
    }
}
