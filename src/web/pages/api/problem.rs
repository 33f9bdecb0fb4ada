//! Refusals and failures of the API as problems of RFC 9457.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::ANYONE;
use crate::{
    search::RequestError,
    web::{
        error::PageError,
        headers::CachePolicy,
        page::Page,
        pages::error::{heading, nearest_value, sentences},
    },
};

/// A problem of RFC 9457.
#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'static str,
    title: String,
    status: u16,
    detail: String,
    parameter: Option<&'a str>,
    value: Option<&'a str>,
    nearest: Option<&'a str>,
}

/// A refusal or failure as a problem, in the reader's language.
pub(in crate::web::pages) fn problem(page: &Page, error: &PageError) -> Response {
    let (parameter, value) = match error {
        PageError::Unreadable(RequestError::UnknownParameter { name, .. }) => (Some(name.as_str()), None),
        PageError::Unreadable(
            RequestError::UnknownValue { name, value, .. } | RequestError::BadValue { name, value, .. },
        ) => (Some(name.as_str()), Some(value.as_str())),
        _ => (None, None),
    };
    let problem = Problem {
        r#type: "about:blank",
        title: page.t(heading(error)),
        status: error.status().as_u16(),
        detail: sentences(page, error).join(" "),
        parameter,
        value,
        nearest: nearest_value(error),
    };
    let json = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
    let text = serde_json::to_string(&problem).unwrap_or_default();
    (CachePolicy::Never, ANYONE, json, text).into_response()
}
