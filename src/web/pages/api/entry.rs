//! `GET /api/v1/entries/{id}?lang=`: a whole entry as JSON.

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::ANYONE;
use crate::{
    entry::{Body, Detail, Entry, Mark, Paragraph, Status, Version},
    language::Language,
    search::{Found, RequestError},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        params::{Pairs, Segments},
        tidy,
    },
};

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
pub(in crate::web::pages) async fn entry(
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

/// The language that the parameters ask for; `lang` is the only one.
pub(super) fn language_of(pairs: &[(String, String)]) -> Result<Language, PageError> {
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
        let text = entry.read_body(language);
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
            sections: text.map(|(_, body)| sections(body)).unwrap_or_default(),
            sections_language: text.map(|(language, _)| language.tag()),
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

fn sections(body: &Body) -> Vec<SectionJson<'_>> {
    body.sections
        .iter()
        .map(|section| SectionJson {
            id: section.id.id(),
            paragraphs: section.paragraphs.iter().map(ParagraphJson::new).collect(),
        })
        .collect()
}

impl<'a> ParagraphJson<'a> {
    fn new(paragraph: &'a Paragraph) -> Self {
        let number = |mark: &Mark| match mark {
            Mark::Source(number) => Some(*number),
            Mark::Derived => None,
        };
        Self {
            number: paragraph.number,
            text: &paragraph.text,
            sources: paragraph.marks.iter().filter_map(number).collect(),
            derived: paragraph.marks.contains(&Mark::Derived),
        }
    }
}
