//! Pages for what went wrong: what it was, and the way on.

use askama::Template;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{View, api};
use crate::{
    language::Language,
    search::{Facet, RequestError},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        params, parts,
    },
};

/// `templates/error.html`.
#[derive(Template)]
#[template(path = "error.html")]
pub(super) struct ErrorView {
    page: Page,
    status: u16,
    heading: String,
    sentences: Vec<String>,
    /// Pages that the reader may have meant.
    nearest: Vec<Link>,
}

/// Draws every refusal and failure behind it, as a page or, under `/api/`, as a problem.
pub(in crate::web) async fn answer_errors(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let headers = request.headers().clone();
    let response = next.run(request).await;
    let status = response.status();
    let is_health = matches!(uri.path(), "/readyz" | "/healthz");
    if is_health || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let error = response.extensions().get::<PageError>().cloned();
    let error = error.unwrap_or_else(|| PageError::of_status(status));
    let page = Page::new(&app, &uri, &headers).homeless();
    let drawn = if uri.path().starts_with("/api/") {
        api::problem(&page.in_language(asked_language(&uri)), &error)
    } else {
        View(ErrorView::new(page, &error), CachePolicy::Never).into_response()
    };
    with_status(drawn, error.status(), response.headers())
}

/// The language that an address of the API asks for, else English.
fn asked_language(uri: &Uri) -> Language {
    let pairs = params::pairs(uri);
    let asked = pairs.iter().find(|(name, _)| name == "lang");
    asked.and_then(|(_, value)| value.parse().ok()).unwrap_or(Language::En)
}

fn with_status(drawn: Response, status: StatusCode, refused: &HeaderMap) -> Response {
    if drawn.status().is_server_error() {
        return (StatusCode::INTERNAL_SERVER_ERROR, Body::empty()).into_response();
    }
    let mut answer = (status, drawn).into_response();
    // A refused method names the ones that are allowed.
    if let Some(allow) = refused.get(header::ALLOW) {
        answer.headers_mut().insert(header::ALLOW, allow.clone());
    }
    answer
}

impl ErrorView {
    fn new(page: Page, error: &PageError) -> Self {
        Self {
            status: error.status().as_u16(),
            heading: page.t(heading(error)),
            sentences: sentences(&page, error),
            nearest: nearest(&page, error),
            page,
        }
    }
}

/// The key of what happened, in a few words.
pub(super) const fn heading(error: &PageError) -> &'static str {
    match error {
        PageError::NoSuchPage => "error-no-page",
        PageError::NoSuchEntry { .. } => "error-no-entry",
        PageError::NoSuchValue { .. } => "error-no-value",
        PageError::Withdrawn { .. } => "error-withdrawn",
        PageError::Unreadable(RequestError::TooLong { .. }) | PageError::TooLong => "error-too-long",
        PageError::Unreadable(RequestError::UnknownParameter { .. }) => "error-unknown-parameter",
        PageError::Unreadable(RequestError::UnknownValue { .. }) => "error-unknown-value",
        PageError::Unreadable(RequestError::BadValue { .. }) => "error-bad-value",
        PageError::NoText => "error-no-text",
        PageError::Method => "error-method",
        PageError::TooLarge => "error-too-large",
        PageError::TooSlow => "error-too-slow",
        PageError::Draining => "error-draining",
        PageError::Broken => "error-broken",
    }
}

/// What happened and what to do, in sentences.
pub(super) fn sentences(page: &Page, error: &PageError) -> Vec<String> {
    match error {
        PageError::NoSuchEntry { id, .. } => vec![page.tv("error-no-entry-says", "id", &shortened(id))],
        PageError::NoSuchValue { id, .. } => vec![page.tv("error-no-value-says", "id", &shortened(id))],
        PageError::Withdrawn { title, reason, date } => withdrawn(page, title, reason, *date),
        PageError::Unreadable(error) => unreadable(page, error),
        PageError::TooLong => vec![page.t("error-too-long-says")],
        PageError::NoSuchPage => vec![page.t("error-no-page-says")],
        PageError::NoText | PageError::Method => vec![page.t("error-not-read-says")],
        PageError::TooLarge => vec![page.t("error-too-large-says")],
        PageError::TooSlow | PageError::Draining => vec![page.t("error-again-says")],
        PageError::Broken => vec![page.t("error-broken-says")],
    }
}

fn withdrawn(page: &Page, title: &str, reason: &str, date: crate::entry::Date) -> Vec<String> {
    let values = [("title", page.isolated(title).into()), ("date", page.date(date).into())];
    vec![page.text("error-withdrawn-says", &values), page.tv("error-withdrawn-reason", "reason", reason)]
}

fn unreadable(page: &Page, error: &RequestError) -> Vec<String> {
    let about = |key: &str, name: &str, value: &str| {
        let values =
            [("name", page.isolated(name).into()), ("value", page.isolated(&shortened(value)).into())];
        page.text(key, &values)
    };
    match error {
        RequestError::UnknownParameter { name, .. } => vec![about("error-unknown-parameter-says", name, "")],
        RequestError::UnknownValue { name, value, .. } => {
            vec![about("error-unknown-value-says", &facet_name(page, name), value)]
        }
        RequestError::BadValue { name, value, .. } => {
            vec![about("error-bad-value-says", &facet_name(page, name), value), page.t(expected(name))]
        }
        RequestError::TooLong { .. } => vec![page.t("error-too-long-says")],
    }
}

/// The key of what a parameter may be.
fn expected(name: &str) -> &'static str {
    match name {
        "year" => "expected-year",
        "page" => "expected-page",
        "per_page" => "expected-per-page",
        "sort" => "expected-sort",
        "concepts" => "expected-concepts",
        "lang" => "expected-lang",
        "format" => "expected-format",
        _ => "expected-other",
    }
}

fn facet_name(page: &Page, parameter: &str) -> String {
    match parameter.parse::<Facet>() {
        Ok(facet) => page.t(parts::facet_heading(facet)),
        Err(()) => shortened(parameter),
    }
}

/// The known value nearest to the one that was given.
pub(super) fn nearest_value(error: &PageError) -> Option<&str> {
    match error {
        PageError::Unreadable(
            RequestError::UnknownValue { nearest, .. } | RequestError::UnknownParameter { nearest, .. },
        )
        | PageError::NoSuchValue { nearest, .. } => nearest.as_deref(),
        PageError::NoSuchEntry { nearest, .. } => nearest.first().map(|(id, _)| id.as_str()),
        _ => None,
    }
}

fn nearest(page: &Page, error: &PageError) -> Vec<Link> {
    match error {
        PageError::NoSuchEntry { nearest, .. } => nearest
            .iter()
            .map(|(id, kind)| parts::link(links::entry(page.language, *kind, id), id.clone()))
            .collect(),
        PageError::NoSuchValue { axis, nearest: Some(id), .. } => {
            let label = page.label(axis.facet(), id);
            vec![parts::link(links::gathering(page.language, *axis, id), label)]
        }
        PageError::Unreadable(RequestError::UnknownValue { name, nearest: Some(id), .. }) => name
            .parse::<Facet>()
            .map(|facet| {
                let label = page.label(facet, id);
                parts::link(links::search(&links::only(page.language, facet, id)), label)
            })
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// What a reader typed, cut where it is longer than anyone reads.
fn shortened(text: &str) -> String {
    const SHOWN: usize = 80;
    let mut short: String = text.chars().filter(|letter| !letter.is_control()).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}
