//! What is sent by the form: it is read, checked and answered, and then forgotten.

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::form::FormView;
use crate::{
    diagnostic::Level,
    entry::{Checked, Draft, Kind, today},
    search::Found,
    web::{
        app::App,
        error::PageError,
        headers::{CachePolicy, attachment},
        page::Page,
        pages::View,
        params::Segments,
    },
};

/// The name of the buttons.
const BUTTON: &str = "do";
/// The most entries that a text may link to and that are looked up.
const MOST_LINKS: usize = 100;

/// What a button asks for.
enum Asked {
    Check,
    Download,
    /// One more row of a list.
    Add(String),
}

/// `GET /{lang}/contribute/{kind}`: the empty form.
pub(super) async fn empty_form(
    page: Page,
    Segments((_, kind)): Segments<(String, String)>,
) -> Result<Response, PageError> {
    let draft = Draft::new(kind_named(&kind)?, []);
    Ok(View(FormView::new(page, &draft, None, None), CachePolicy::Shared).into_response())
}

/// `POST /{lang}/contribute/{kind}`: the form with what is wrong with it, or the file.
pub(super) async fn check_form(
    State(app): State<App>,
    page: Page,
    Segments((_, kind)): Segments<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, PageError> {
    let kind = kind_named(&kind)?;
    let body = body.map_err(|refused| PageError::of_status(refused.into_response().status()))?;
    if !is_form(&headers) {
        return Err(PageError::NoText);
    }
    let mut pairs: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let asked = asked(&pairs);
    pairs.retain(|(name, _)| name != BUTTON);
    let draft = Draft::new(kind, pairs);
    if let Asked::Add(list) = &asked {
        let view = FormView::new(page, &draft, None, Some(list));
        return Ok(View(view, CachePolicy::Never).into_response());
    }
    let (draft, checked) = app
        .run(move |search| {
            let mut ids = draft.ids_named(search.vocabulary());
            ids.truncate(MOST_LINKS);
            let mut others = Vec::new();
            for id in ids {
                if let Found::Entry(entry) = search.entry(&id)? {
                    others.push(*entry);
                }
            }
            let checked = draft.check(&others, search.vocabulary(), today());
            Ok((draft, checked))
        })
        .await?;
    let is_sound = checked.problems.iter().all(|(_, problem)| problem.level != Level::Error);
    if is_sound && matches!(asked, Asked::Download) {
        return Ok(download(checked));
    }
    Ok(View(FormView::new(page, &draft, Some(&checked), None), CachePolicy::Never).into_response())
}

fn kind_named(id: &str) -> Result<Kind, PageError> {
    Kind::ALL.into_iter().find(|kind| kind.id() == id).ok_or(PageError::NoSuchPage)
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"))
}

fn asked(pairs: &[(String, String)]) -> Asked {
    let button = pairs.iter().find(|(name, _)| name == BUTTON).map(|(_, value)| value.as_str());
    match button {
        Some("download") => Asked::Download,
        Some(button) => match button.strip_prefix("add.") {
            Some(list) => Asked::Add(list.to_owned()),
            None => Asked::Check,
        },
        None => Asked::Check,
    }
}

/// The file under its name.
fn download(checked: Checked) -> Response {
    let name = checked.path.rsplit('/').next().unwrap_or_default();
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static("text/markdown; charset=utf-8"))];
    (CachePolicy::Never, content_type, attachment(name), checked.text).into_response()
}
