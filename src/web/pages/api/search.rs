//! `GET /api/v1/search`: the answer to a search as JSON.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::ANYONE;
use crate::{
    language::Language,
    search::{Hit, Results, SearchRequest, Step},
    web::{app::App, error::PageError, headers::CachePolicy, links, params::AskedOfApi},
};

/// The answer to a search.
#[derive(Serialize)]
struct Answer<'a> {
    query: QueryJson<'a>,
    total: usize,
    page: usize,
    per_page: usize,
    took_ms: f64,
    hits: Vec<HitJson<'a>>,
    facets: BTreeMap<&'static str, Vec<FacetJson<'a>>>,
}

#[derive(Serialize)]
struct QueryJson<'a> {
    text: &'a str,
    language: &'static str,
    read_as: Vec<ReadAsJson<'a>>,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct ReadAsJson<'a> {
    text: &'a str,
    r#as: &'static str,
    id: Option<&'a str>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    step: &'static str,
    from: &'a str,
    to: &'a str,
    total: usize,
}

#[derive(Serialize)]
struct HitJson<'a> {
    id: &'a str,
    kind: &'static str,
    url: String,
    title: &'a str,
    language: &'static str,
    summary: &'a str,
    snippet: SnippetJson<'a>,
    jurisdiction: Option<&'a str>,
    decided: Option<String>,
    crimes: &'a [String],
    lessons: &'a [String],
    score: f32,
    why: Vec<WhyJson<'a>>,
}

#[derive(Serialize)]
struct SnippetJson<'a> {
    language: &'static str,
    parts: Vec<PartJson<'a>>,
}

#[derive(Serialize)]
struct PartJson<'a> {
    text: &'a str,
    hit: bool,
}

#[derive(Serialize)]
struct WhyJson<'a> {
    field: &'static str,
    language: Option<&'static str>,
    concept: Option<&'a str>,
}

#[derive(Serialize)]
struct FacetJson<'a> {
    id: &'a str,
    label: &'a str,
    count: usize,
    selected: bool,
}

/// `GET /api/v1/search`
pub(in crate::web::pages) async fn search(
    State(app): State<App>,
    AskedOfApi(request): AskedOfApi,
) -> Result<Response, PageError> {
    let results = app.run(move |search| search.run(&request)).await?;
    Ok((CachePolicy::Private, ANYONE, Json(Answer::new(&results))).into_response())
}

/// The JSON that the API answers with.
///
/// # Errors
/// Never with these results; the type is that of the JSON writer.
pub(in crate::web) fn search_json(results: &Results) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Answer::new(results))
}

impl<'a> Answer<'a> {
    fn new(results: &'a Results) -> Self {
        let request = &results.request;
        let facets = results.facets.iter().map(|counts| {
            let values = counts.values.iter().map(|value| FacetJson {
                id: &value.id,
                label: &value.label,
                count: value.count,
                selected: value.selected,
            });
            (counts.facet.id(), values.collect())
        });
        Self {
            query: QueryJson::new(results),
            total: results.total,
            page: request.page,
            per_page: request.per_page,
            took_ms: (results.took.as_secs_f64() * 100_000.0).round() / 100.0,
            hits: results.hits.iter().map(|hit| HitJson::new(request, hit)).collect(),
            facets: facets.collect(),
        }
    }
}

impl<'a> QueryJson<'a> {
    fn new(results: &'a Results) -> Self {
        let reading = &results.reading;
        let parts = reading.parts.iter().map(|part| ReadAsJson {
            text: &part.text,
            r#as: part.read_as.id(),
            id: part.id.as_deref(),
        });
        let step = |step: &'a Step| StepJson {
            step: step.kind.id(),
            from: &step.from,
            to: &step.to,
            total: step.total,
        };
        Self {
            text: &reading.text,
            language: reading.language.unwrap_or(results.request.language).tag(),
            read_as: parts.collect(),
            steps: reading.steps.iter().map(step).collect(),
        }
    }
}

impl<'a> HitJson<'a> {
    fn new(request: &SearchRequest, hit: &'a Hit) -> Self {
        let part = |part: &'a crate::search::SnippetPart| PartJson { text: &part.text, hit: part.hit };
        let why = hit.why.iter().map(|why| WhyJson {
            field: why.field.id(),
            language: why.language.map(Language::tag),
            concept: why.concept.as_deref(),
        });
        Self {
            id: &hit.id,
            kind: hit.kind.id(),
            url: links::entry(request.language, hit.kind, &hit.id),
            title: &hit.title,
            language: hit.language.tag(),
            summary: &hit.summary,
            snippet: SnippetJson {
                language: hit.snippet.language.unwrap_or(hit.language).tag(),
                parts: hit.snippet.parts.iter().map(part).collect(),
            },
            jurisdiction: hit.jurisdiction.as_deref(),
            decided: hit.date.map(|date| date.to_string()),
            crimes: &hit.crimes,
            lessons: &hit.lessons,
            score: hit.score,
            why: why.collect(),
        }
    }
}
