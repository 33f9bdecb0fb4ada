//! The site and the API. Handlers translate between HTTP and the library; views are plain strings.
//!
//! A request passes, from the outside in: the log, the security headers, compression, the tag of
//! unchanged pages, the drawing of errors, the limits, the tidying of addresses, and then its handler.

mod app;
mod assets;
mod axis;
mod error;
mod headers;
mod links;
mod log;
mod origin;
mod page;
mod pages;
mod params;
mod parts;
mod preview;
mod server;
mod tidy;

use std::time::Duration;

use axum::{Router, http::StatusCode, middleware, response::IntoResponse};
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer,
    limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

pub use app::{App, Settings};
pub use origin::{BaseUrl, BaseUrlError};
pub use pages::Previewed;
pub use preview::{question, serve_preview, write_preview};
pub use server::serve;

/// The longest that an answer may take.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// Most pages take no body; a small one is read and ignored.
const BODY_LIMIT: usize = 16 * 1024;
/// A long entry, typed into the form in letters of three bytes that are nine characters each on their way here.
const FORM_LIMIT: usize = 512 * 1024;
/// Brotli's fifth level makes pages a tenth smaller than its fourth for under a millisecond more; higher ones gain little.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(5);

/// What the API answers to a search, for the command line.
///
/// # Errors
/// Never with these results; the type is that of the JSON writer.
pub fn search_json(results: &crate::search::Results) -> serde_json::Result<String> {
    pages::search_json(results)
}

/// The whole site, ready to be served or to be tested without a network.
pub fn router(app: App) -> Router {
    let forms = pages::forms().layer(RequestBodyLimitLayer::new(FORM_LIMIT));
    fenced(pages::routes().layer(RequestBodyLimitLayer::new(BODY_LIMIT)).merge(forms), app)
}

/// The routes behind all that a request passes before its handler.
fn fenced(routes: Router<App>, app: App) -> Router {
    let panicked = CatchPanicLayer::custom(|_| error::PageError::Broken.into_response());
    routes
        .fallback(|| async { error::PageError::NoSuchPage })
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIME_LIMIT))
        .layer(panicked)
        .layer(middleware::from_fn(tidy::tidy))
        .layer(middleware::from_fn_with_state(app.clone(), pages::answer_errors))
        .layer(middleware::from_fn_with_state(app.clone(), headers::answer_unchanged))
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(middleware::from_fn(headers::prefer_brotli))
        .layer(middleware::from_fn(headers::secure))
        .layer(middleware::from_fn(log::log))
        .with_state(app)
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, http::Request, routing::get};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;
    use crate::{
        i18n::{Formats, Messages},
        search::Search,
    };

    fn empty_app() -> App {
        App::new(
            Search::over_nothing(),
            Messages::embedded().unwrap(),
            Formats::embedded().unwrap(),
            Settings::default(),
        )
    }

    async fn ask(app: &App, routes: Router<App>, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = fenced(routes, app.clone()).oneshot(request).await.unwrap();
        let status = answer.status();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    async fn broken() -> &'static str {
        panic!("a handler that is broken on purpose")
    }

    #[tokio::test]
    async fn a_panic_is_a_page_that_tells_nothing_of_its_cause() {
        let routes = Router::new().route("/es/broken", get(broken));
        let (status, text) = ask(&empty_app(), routes, "/es/broken").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(text.contains("<html lang=\"es\"") && !text.contains("on purpose"), "{text}");
    }

    #[tokio::test]
    async fn a_draining_server_says_so_and_still_answers() {
        let app = empty_app();
        assert_eq!(ask(&app, pages::routes(), "/readyz").await.0, StatusCode::OK);
        app.start_draining();
        assert_eq!(ask(&app, pages::routes(), "/readyz").await.0, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(ask(&app, pages::routes(), "/healthz").await.0, StatusCode::OK);
        assert_eq!(ask(&app, pages::routes(), "/en/").await.0, StatusCode::OK);
    }
}
