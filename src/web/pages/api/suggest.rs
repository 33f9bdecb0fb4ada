//! `GET /api/v1/suggest`: what may be meant by the beginning of a query.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::ANYONE;
use crate::{
    language::Language,
    search::{SearchRequest, SuggestRequest, Suggestion, SuggestionKind},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::Page,
        params::Pairs,
        parts::{facet_heading, kind, value_href},
    },
};

/// The suggestions for one beginning.
#[derive(Serialize)]
struct SuggestionsJson<'a> {
    text: &'a str,
    language: &'static str,
    /// At most eight, the likeliest first.
    suggestions: Vec<SuggestionJson<'a>>,
}

#[derive(Serialize)]
struct SuggestionJson<'a> {
    /// The name, in the language asked for if it has one there.
    text: String,
    language: &'static str,
    /// The id of a facet, `topic`, or the id of a kind of entry.
    kind: &'static str,
    /// The kind's name in the language asked for.
    kind_label: String,
    id: &'a str,
    /// Path of the entry or of the page or search that gathers the entries.
    url: String,
    /// Entries that have the value; null for an entry.
    count: Option<usize>,
    /// The other name that begins so, if it is not `text`.
    matched: Option<MatchedJson<'a>>,
}

#[derive(Serialize)]
struct MatchedJson<'a> {
    text: &'a str,
    /// Null for names and numbers that are of no language.
    language: Option<&'static str>,
}

/// `GET /api/v1/suggest?q=&lang=`
pub(in crate::web::pages) async fn suggest(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Pairs(pairs): Pairs,
) -> Result<Response, PageError> {
    let request = SuggestRequest::from_pairs(&pairs).map_err(PageError::Unreadable)?;
    let page = Page::new(&app, &uri, &headers).in_language(request.language);
    let asked = request.clone();
    let found = app.run(move |search| Ok(search.suggest(&asked))).await?;
    let json = SuggestionsJson {
        text: &request.text,
        language: request.language.tag(),
        suggestions: found.iter().map(|suggestion| SuggestionJson::new(&page, suggestion)).collect(),
    };
    Ok((CachePolicy::Private, ANYONE, Json(json)).into_response())
}

impl<'a> SuggestionJson<'a> {
    fn new(page: &Page, suggestion: &'a Suggestion) -> Self {
        let Suggestion { kind: what, id, text, language, count, matched } = suggestion;
        let (kind_label, url) = match *what {
            SuggestionKind::Value(facet) => (page.t(facet_heading(facet)), value_href(page, facet, id)),
            SuggestionKind::Topic => (page.t("suggest-topic"), links::search(&words(page, text))),
            SuggestionKind::Entry(of) => (kind(page, of), links::entry(page.language, of, id)),
        };
        Self {
            text: match what {
                // Labels of the vocabulary stand in small letters; here they stand alone.
                SuggestionKind::Value(_) | SuggestionKind::Topic => page.alone(text),
                SuggestionKind::Entry(_) => text.clone(),
            },
            language: language.tag(),
            kind: what.id(),
            kind_label,
            id,
            url,
            count: *count,
            matched: matched
                .as_ref()
                .map(|(text, language)| MatchedJson { text, language: language.map(Language::tag) }),
        }
    }
}

/// A search for some words; a topic is no filter.
fn words(page: &Page, text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), ..SearchRequest::new(page.language) }
}
