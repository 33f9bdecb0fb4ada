//! The API, version 1. The shapes in this file are a promise to those who build on it.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::error::{heading, nearest_value, sentences};
use crate::{
    entry::{Detail, Entry, Mark, Status, Version},
    language::Language,
    search::{Found, Hit, RequestError, Results, SearchRequest, Step},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::Page,
        params::{AskedOfApi, Pairs, Segments},
        tidy,
    },
};

/// Anyone's page may read the API: it holds nothing that is not public.
const ANYONE: [(header::HeaderName, HeaderValue); 1] =
    [(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"))];

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
pub(super) async fn search(
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

/// A whole entry, its texts in one language.
#[derive(Serialize)]
struct EntryJson<'a> {
    id: &'a str,
    kind: &'static str,
    url: String,
    /// The language of the texts: the one asked for, if the entry has it.
    language: &'static str,
    status: Status,
    stale: bool,
    /// All languages that the entry has.
    languages: Vec<&'static str>,
    title: &'a str,
    summary: &'a str,
    aliases: &'a [String],
    crimes: &'a [String],
    techniques: &'a [String],
    cooperation: &'a [String],
    articles: &'a [crate::entry::ArticleRef],
    lessons: Vec<LessonJson<'a>>,
    #[serde(flatten)]
    detail: DetailJson<'a>,
    sections: Vec<SectionJson<'a>>,
    /// The language of the sections, which may be the original's.
    sections_language: Option<&'static str>,
    sources: &'a [crate::entry::Source],
    confidence: crate::entry::Confidence,
    added: String,
    updated: Option<String>,
    reviewed: Option<String>,
}

#[derive(Serialize)]
struct LessonJson<'a> {
    lesson: &'a str,
    basis: crate::entry::Basis,
    text: &'a str,
}

#[derive(Serialize)]
struct SectionJson<'a> {
    id: &'static str,
    paragraphs: Vec<ParagraphJson<'a>>,
}

#[derive(Serialize)]
struct ParagraphJson<'a> {
    number: u32,
    text: &'a str,
    /// Numbers of the sources, from 1.
    sources: Vec<usize>,
    derived: bool,
}

#[derive(Serialize)]
#[serde(untagged)]
enum DetailJson<'a> {
    Case {
        jurisdiction: &'a str,
        countries: &'a [String],
        court: Option<&'a str>,
        docket: &'a [String],
        citation: &'a [String],
        decided: String,
        legal_system: &'a str,
        stage: &'a str,
        stage_note: Option<&'a str>,
        outcome: OutcomeJson<'a>,
        original_language: &'a str,
    },
    Practice {
        countries: &'a [String],
        region: Option<&'a str>,
        scope: Option<&'a str>,
        established: Option<i16>,
        legal_basis: Option<&'a str>,
    },
    Tool {
        tool_kind: &'a str,
        publisher: &'a str,
        year: Option<i16>,
        languages_of_tool: &'a [String],
        address: Option<&'a str>,
    },
    Form {
        resolutions: &'a [String],
    },
}

#[derive(Serialize)]
struct OutcomeJson<'a> {
    convicted: Option<u64>,
    sentences: Option<&'a str>,
    confiscated: Option<&'a str>,
    victims: Option<u64>,
}

/// `GET /api/v1/entries/{id}?lang=`
pub(super) async fn entry(
    State(app): State<App>,
    Segments(id): Segments<String>,
    Pairs(pairs): Pairs,
) -> Result<Response, PageError> {
    let language = language_of(&pairs)?;
    let asked = id.clone();
    match app.run(move |search| search.entry(&asked)).await? {
        Found::Entry(entry) => {
            let json = EntryJson::new(&entry, language).ok_or(PageError::Broken)?;
            Ok((CachePolicy::Shared, ANYONE, Json(json)).into_response())
        }
        Found::Renamed(new) => Ok(tidy::permanent(&format!("/api/v1/entries/{new}?lang={language}"))),
        Found::Withdrawn(gone) => Err(PageError::Withdrawn {
            title: gone.title,
            reason: gone.withdrawn.reason,
            date: gone.withdrawn.date,
        }),
        Found::Missing { nearest } => Err(PageError::NoSuchEntry { id, nearest }),
    }
}

fn language_of(pairs: &[(String, String)]) -> Result<Language, PageError> {
    let mut language = Language::En;
    for (name, value) in pairs {
        if name != "lang" {
            let nearest = Some("lang".to_owned());
            return Err(PageError::Unreadable(RequestError::UnknownParameter {
                name: name.clone(),
                nearest,
            }));
        }
        let bad = |_| RequestError::BadValue {
            name: name.clone(),
            value: value.clone(),
            expected: "ar, zh, en, fr, ru or es",
        };
        language = value.parse().map_err(bad).map_err(PageError::Unreadable)?;
    }
    Ok(language)
}

impl<'a> EntryJson<'a> {
    fn new(entry: &'a Entry, language: Language) -> Option<Self> {
        let version = entry.version_or_original(language)?;
        let lessons = entry.lessons.iter().zip(&version.lessons).map(|(lesson, text)| LessonJson {
            lesson: &lesson.lesson,
            basis: lesson.basis,
            text,
        });
        let text = [version].into_iter().chain(entry.versions.first()).find(|version| version.body.is_some());
        Some(Self {
            id: &entry.id,
            kind: entry.kind.id(),
            url: links::entry(language, entry.kind, &entry.id),
            language: version.language.tag(),
            status: version.status,
            stale: version.stale,
            languages: entry.versions.iter().map(|version| version.language.tag()).collect(),
            title: &version.title,
            summary: &version.summary,
            aliases: &entry.aliases,
            crimes: &entry.crimes,
            techniques: &entry.techniques,
            cooperation: &entry.cooperation,
            articles: &entry.articles,
            lessons: lessons.collect(),
            detail: DetailJson::new(entry, version),
            sections: text.map(sections).unwrap_or_default(),
            sections_language: text.map(|version| version.language.tag()),
            sources: &entry.sources,
            confidence: entry.confidence,
            added: entry.added.to_string(),
            updated: entry.updated.map(|date| date.to_string()),
            reviewed: entry.reviewed.map(|date| date.to_string()),
        })
    }
}

impl<'a> DetailJson<'a> {
    fn new(entry: &'a Entry, version: &'a Version) -> Self {
        match &entry.detail {
            Detail::Case(case) => Self::Case {
                jurisdiction: &case.jurisdiction,
                countries: &case.countries,
                court: version.court.as_deref(),
                docket: &case.docket,
                citation: &case.citation,
                decided: case.decided.to_string(),
                legal_system: &case.legal_system,
                stage: &case.stage,
                stage_note: version.stage_note.as_deref(),
                outcome: OutcomeJson {
                    convicted: case.outcome.convicted,
                    sentences: version.sentences.as_deref(),
                    confiscated: version.confiscated.as_deref(),
                    victims: case.outcome.victims,
                },
                original_language: &case.original_language,
            },
            Detail::Practice(practice) => Self::Practice {
                countries: &practice.countries,
                region: practice.region.as_deref(),
                scope: version.scope.as_deref(),
                established: practice.established,
                legal_basis: version.legal_basis.as_deref(),
            },
            Detail::Tool(tool) => Self::Tool {
                tool_kind: &tool.tool_kind,
                publisher: &tool.publisher,
                year: tool.year,
                languages_of_tool: &tool.languages,
                address: tool.url.as_deref(),
            },
            Detail::Form { resolutions } => Self::Form { resolutions },
        }
    }
}

fn sections(version: &Version) -> Vec<SectionJson<'_>> {
    let sections = version.body.iter().flat_map(|body| &body.sections);
    let paragraph = |paragraph: &'_ crate::entry::Paragraph| {
        let number = |mark: &Mark| match mark {
            Mark::Source(number) => Some(*number),
            Mark::Derived => None,
        };
        (paragraph.marks.iter().filter_map(number).collect(), paragraph.marks.contains(&Mark::Derived))
    };
    sections
        .map(|section| SectionJson {
            id: section.id.id(),
            paragraphs: section
                .paragraphs
                .iter()
                .map(|one| {
                    let (sources, derived) = paragraph(one);
                    ParagraphJson { number: one.number, text: &one.text, sources, derived }
                })
                .collect(),
        })
        .collect()
}

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
pub(super) fn problem(page: &Page, error: &PageError) -> Response {
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
