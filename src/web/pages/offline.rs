//! The digest without a network: what a reader takes along, and the page that shows it.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::View;
use crate::{
    entry::{Body, Entry, Kind, Version},
    language::Language,
    search::{Facet, Search, SearchError},
    vocabulary::Scheme,
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Page, kind_heading},
        parts,
    },
};

/// What a reader takes along at most, in bytes; the oldest cases stay behind.
const LIMIT: usize = 5_000_000;

/// `templates/offline.html`.
#[derive(Template)]
#[template(path = "offline.html")]
pub(super) struct OfflineView {
    page: Page,
}

/// `GET /{lang}/offline`: how to take the digest along, and the page that stands in for others without a network.
pub(super) async fn offline_page(page: Page) -> Result<View<OfflineView>, PageError> {
    Ok(View(OfflineView { page }, CachePolicy::Shared))
}

/// `GET /{lang}/offline/digest.json`: made once for each language, since nothing in it changes while the index is open.
pub(super) async fn offline_digest(State(app): State<App>, page: Page) -> Result<Response, PageError> {
    let language = page.language;
    let json = match app.taken_along(language).get() {
        Some(json) => json.clone(),
        None => {
            let json = app.run(move |search| Ok(serde_json::to_vec(&digest(search, &page)?))).await?;
            let json = json.map_err(|error| {
                tracing::error!(%error, "the digest to take along could not be written");
                PageError::Broken
            })?;
            app.taken_along(language).get_or_init(|| json.into()).clone()
        }
    };
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    Ok((CachePolicy::Shared, content_type, json).into_response())
}

/// `GET /sw.js`: a worker may answer for the pages below its own address alone, so it stands at the top.
pub(super) async fn worker(State(app): State<App>) -> Result<Response, PageError> {
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"))];
    let script = app.assets().bytes("sw.js").ok_or(PageError::NoSuchPage)?;
    Ok((CachePolicy::Shared, content_type, script).into_response())
}

#[derive(Serialize)]
struct Digest {
    entries: Vec<Card>,
    /// Entries for which there was no room.
    left_out: usize,
}

/// What is shown of an entry, ready to be printed.
#[derive(Serialize)]
struct Card {
    url: String,
    kind: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    facts: Vec<String>,
    summary: String,
    /// Label, basis and text of each lesson.
    lessons: Vec<[String; 3]>,
    /// Heading and paragraphs of each section; of cases only the card is taken along.
    text: Vec<(String, Vec<String>)>,
    text_lang: &'static str,
    text_dir: &'static str,
    /// The words to find it by: those of the title, and all others.
    words: [String; 2],
}

type Words = [String; 2];

/// The digest: practices first and the oldest cases last, as many as there is room for.
fn digest(search: &Search, page: &Page) -> Result<Digest, SearchError> {
    let mut entries = search.entries(0, usize::MAX)?;
    entries.sort_by_key(|entry| {
        (entry.kind == Kind::Case, std::cmp::Reverse(entry.date().map(crate::entry::Date::sort_key)))
    });
    let mut digest = Digest { entries: Vec::new(), left_out: 0 };
    let mut size = 0;
    for entry in &entries {
        let Some(version) = entry.version_or_original(page.language).filter(|_| size <= LIMIT) else {
            digest.left_out += 1;
            continue;
        };
        let card = card(page, entry, version, words(search, entry, version));
        size += serde_json::to_vec(&card).map_or(0, |json| json.len());
        if size <= LIMIT { digest.entries.push(card) } else { digest.left_out += 1 }
    }
    Ok(digest)
}

/// The words to find an entry by.
fn words(search: &Search, entry: &Entry, version: &Version) -> Words {
    let joined = |texts: &[&str]| {
        let words = search.portable_words(version.language, &texts.join("\n"));
        words.into_iter().collect::<Vec<_>>().join(" ")
    };
    let mut rest: Vec<&str> = vec![&version.summary];
    rest.extend(version.lessons.iter().chain(&entry.aliases).chain(&version.court).map(String::as_str));
    [joined(&[&version.title]), joined(&rest)]
}

fn card(page: &Page, entry: &Entry, version: &Version, words: Words) -> Card {
    let lessons = entry.lessons.iter().zip(&version.lessons).map(|(lesson, text)| {
        [page.label(Facet::Lesson, &lesson.lesson), parts::basis(page, lesson.basis).label, text.clone()]
    });
    let (text_lang, text) = match entry.kind {
        Kind::Case => (version.language, Vec::new()),
        Kind::Practice | Kind::Unit | Kind::Tool | Kind::Form => text(page, entry, version),
    };
    Card {
        url: links::entry(page.language, entry.kind, &entry.id),
        kind: page.t(kind_heading(entry.kind)),
        title: version.title.clone(),
        lang: version.language.tag(),
        dir: version.language.direction().tag(),
        facts: facts(page, entry, version),
        summary: version.summary.clone(),
        lessons: lessons.collect(),
        text,
        text_lang: text_lang.tag(),
        text_dir: text_lang.direction().tag(),
        words,
    }
}

fn facts(page: &Page, entry: &Entry, version: &Version) -> Vec<String> {
    let mut facts: Vec<_> =
        entry.home_countries().into_iter().map(|code| parts::country(page, code)).collect();
    facts.extend(version.court.clone());
    facts.extend(entry.case().map(|case| case.docket.clone()).unwrap_or_default());
    facts.extend(entry.date().map(|date| page.date(date)));
    // Nobody may be taken for convicted because a card was read without a network.
    facts.extend(entry.case().map(|case| page.label(Facet::Stage, &case.stage)));
    facts
}

fn text(page: &Page, entry: &Entry, version: &Version) -> (Language, Vec<(String, Vec<String>)>) {
    let vocabulary = page.app().vocabulary();
    let of = |language: Language, body: &Body| {
        let sections = body.sections.iter().map(|section| {
            let heading = vocabulary.label(Scheme::Sections, section.id.id(), language);
            (heading.to_owned(), section.paragraphs.iter().map(|paragraph| paragraph.text.clone()).collect())
        });
        (language, sections.collect())
    };
    let body = entry.read_body(page.language);
    body.map_or((version.language, Vec::new()), |(language, body)| of(language, body))
}
