//! `GET /api/v1/entries/{id}/cite`: an entry as a file for a reference manager.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{ANYONE, entry::language_of};
use crate::{
    cite::{ExportFormat, Reading},
    entry::Entry,
    language::Language,
    search::{Found, RequestError},
    web::{
        app::App,
        error::PageError,
        headers::{CachePolicy, attachment},
        links,
        params::{Pairs, Segments},
        tidy,
    },
};

const FORMATS: &str = "bibtex, ris, csl-json";

/// `GET /api/v1/entries/{id}/cite?format=&lang=`
pub(in crate::web::pages) async fn cite(
    State(app): State<App>,
    Segments(id): Segments<String>,
    Pairs(pairs): Pairs,
) -> Result<Response, PageError> {
    let (formats, others): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(name, _)| name == "format");
    let language = language_of(&others)?;
    let format = format_of(formats.last().map_or("", |(_, value)| value))?;
    let asked = id.clone();
    match app.run(move |search| search.entry(&asked)).await? {
        Found::Entry(entry) => file(&app, &entry, language, format),
        Found::Renamed(new) => Ok(tidy::permanent(&links::citation_file(language, &new, format))),
        Found::Withdrawn(gone) => Err(PageError::Withdrawn {
            title: gone.title,
            reason: gone.withdrawn.reason,
            date: gone.withdrawn.date,
        }),
        Found::Missing { nearest } => Err(PageError::NoSuchEntry { id, nearest }),
    }
}

fn format_of(value: &str) -> Result<ExportFormat, PageError> {
    ExportFormat::from_id(value).ok_or_else(|| {
        PageError::Unreadable(RequestError::BadValue {
            name: "format".to_owned(),
            value: value.to_owned(),
            expected: FORMATS,
        })
    })
}

fn file(app: &App, entry: &Entry, language: Language, format: ExportFormat) -> Result<Response, PageError> {
    let path = links::entry(language, entry.kind, &entry.id);
    let reading = Reading { entry, language, path: &path, base: app.public_base() };
    let text = app.citer().export(&reading, format).ok_or(PageError::Broken)?;
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static(format.content_type()))];
    let name = attachment(&format!("{}.{}", entry.id, format.extension()));
    Ok((CachePolicy::Shared, ANYONE, content_type, name, text).into_response())
}
