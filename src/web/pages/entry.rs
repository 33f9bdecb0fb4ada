//! The page of one entry.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use super::{
    View,
    cite::CiteView,
    glance::{self, Row},
    linked,
};
use crate::{
    cite::Run,
    entry::{Body, Entry, Kind, Mark, Source, Status, Version},
    language::Language,
    search::{Found, Hit},
    vocabulary::Scheme,
    web::{
        app::App,
        axis::Axis,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page, kind_heading},
        parts::{self, HitView, LessonView, Text},
        tidy,
    },
};

/// `templates/entry.html`.
#[derive(Template)]
#[template(path = "entry.html", blocks = ["main"])]
pub(super) struct EntryView {
    page: Page,
    list: Link,
    kind: String,
    title: Text,
    place: Vec<Link>,
    court: Option<Text>,
    docket: Vec<String>,
    date: Option<String>,
    stage: Option<Link>,
    stage_note: Option<Text>,
    notices: Vec<String>,
    summary: Text,
    lessons: Vec<LessonView>,
    rows: Vec<Row>,
    /// Who speaks in the full text, where it is in another language than the rest.
    text_notice: Option<String>,
    sections: Vec<SectionView>,
    sources: Vec<SourceView>,
    versions: Vec<VersionView>,
    similar: Vec<HitView>,
    cite: CiteView,
    robots: Option<String>,
    /// The data block for machines.
    linked: String,
}

struct SectionView {
    id: &'static str,
    heading: Text,
    attributes: String,
    paragraphs: Vec<ParagraphView>,
}

struct ParagraphView {
    number: u32,
    shown: String,
    /// Safe HTML, made by the reader of entries.
    html: String,
    sources: Vec<usize>,
    derived: bool,
}

struct SourceView {
    number: usize,
    title: Text,
    publisher: String,
    url: Option<String>,
    archived: Option<String>,
    language: String,
    supports: Option<Text>,
    official: bool,
}

struct VersionView {
    href: String,
    tag: &'static str,
    direction: &'static str,
    name: &'static str,
    status: String,
    current: bool,
}

/// `GET /{lang}/{cases,practices,units,tools,forms}/{id}`
pub(super) async fn entry_page(
    State(app): State<App>,
    page: Page,
    kind: Kind,
    id: String,
) -> Result<Response, PageError> {
    let language = page.language;
    let asked = id.clone();
    let found = app.run(move |search| match search.entry(&asked)? {
        Found::Entry(entry) => {
            let similar = search.similar(&entry, language)?;
            Ok((Found::Entry(entry), similar))
        }
        Found::Renamed(new) => Ok((search.entry(&new)?, Vec::new())),
        other => Ok((other, Vec::new())),
    });
    match found.await? {
        (Found::Entry(entry), _) if entry.kind != kind || entry.id != id => {
            Ok(tidy::permanent(&links::entry(language, entry.kind, &entry.id)))
        }
        (Found::Entry(entry), similar) => {
            let view = EntryView::new(page, &entry, &similar).ok_or(PageError::Broken)?;
            Ok(View(view, CachePolicy::Shared).into_response())
        }
        (Found::Withdrawn(gone), _) => Err(PageError::Withdrawn {
            title: gone.title,
            reason: gone.withdrawn.reason,
            date: gone.withdrawn.date,
        }),
        (Found::Renamed(_), _) => Err(PageError::NoSuchEntry { id, nearest: Vec::new() }),
        (Found::Missing { nearest }, _) => Err(PageError::NoSuchEntry { id, nearest }),
    }
}

impl EntryView {
    /// The view; `None` for an entry without any text, which no reader of entries makes.
    pub(super) fn new(page: Page, entry: &Entry, similar: &[Hit]) -> Option<Self> {
        let version = entry.version_or_original(page.language)?;
        let text = |words: &String| Text::new(&page, version.language, words.clone());
        let case = entry.case();
        let lessons = entry.lessons.iter().zip(&version.lessons);
        let list = parts::link(links::kind(page.language, entry.kind), page.t(kind_heading(entry.kind)));
        Some(Self {
            linked: linked::entry(&page, entry, version, &list),
            list,
            kind: parts::kind(&page, entry.kind),
            title: text(&version.title),
            place: entry.home_countries().into_iter().map(|code| country_link(&page, code)).collect(),
            court: version.court.as_ref().map(text),
            docket: case.map(|case| case.docket.clone()).unwrap_or_default(),
            date: entry.date().map(|date| page.date(date)),
            stage: case.map(|case| stage_link(&page, &case.stage)),
            stage_note: version.stage_note.as_ref().map(text),
            notices: notices(&page, version),
            summary: text(&version.summary),
            lessons: lessons
                .map(|(lesson, words)| parts::lesson(&page, &lesson.lesson, lesson.basis, text(words)))
                .collect(),
            rows: glance::rows(&page, entry, version),
            text_notice: text_notice(&page, entry, version),
            sections: sections(&page, entry, version),
            sources: (1..)
                .zip(&entry.sources)
                .map(|(number, source)| self::source(&page, number, source))
                .collect(),
            versions: Language::ALL
                .into_iter()
                .map(|language| version_link(&page, entry, language))
                .collect(),
            similar: similar.iter().map(|hit| parts::similar(&page, hit)).collect(),
            cite: CiteView::new(&page, entry, version)?,
            robots: entry.robots.clone(),
            page,
        })
    }
}

fn country_link(page: &Page, code: &str) -> Link {
    parts::link(links::gathering(page.language, Axis::Countries, code), parts::country(page, code))
}

fn stage_link(page: &Page, stage: &str) -> Link {
    let facet = crate::search::Facet::Stage;
    parts::link(parts::value_href(page, facet, stage), page.label(facet, stage))
}

/// Who speaks, where it is not the editors in the language of the page.
fn notices(page: &Page, version: &Version) -> Vec<String> {
    let mut notices = Vec::new();
    match version.status {
        Status::Original if version.language != page.language => {
            notices.push(page.tv("entry-not-translated", "language", version.language.own_name()));
        }
        Status::Original => {}
        Status::Official => notices.push(page.t("entry-official-translation")),
        Status::Reviewed => notices.push(page.t("entry-reviewed-translation")),
        Status::Unofficial => notices.push(page.t("entry-unofficial-translation")),
    }
    if version.stale {
        notices.push(page.t("entry-stale-translation"));
    }
    notices
}

/// Said where the full text begins: a reader of a translated card must not take it for translated.
fn text_notice(page: &Page, entry: &Entry, version: &Version) -> Option<String> {
    let is_missing = version.status != Status::Original && version.body.is_none();
    is_missing.then(|| page.tv("entry-body-not-translated", "language", entry.language.own_name()))
}

/// The text in the version's language, else in the original's.
fn sections(page: &Page, entry: &Entry, version: &Version) -> Vec<SectionView> {
    let body = entry.read_body(version.language);
    body.map(|(language, body)| sections_of(page, language, body)).unwrap_or_default()
}

fn sections_of(page: &Page, language: Language, body: &Body) -> Vec<SectionView> {
    let vocabulary = page.app().vocabulary();
    let view = |section: &crate::entry::Section| {
        let label = vocabulary.label(Scheme::Sections, section.id.id(), language);
        let heading = Text::new(page, language, label);
        let paragraphs = section.paragraphs.iter().map(|paragraph| {
            let sources = paragraph.marks.iter().filter_map(|mark| match mark {
                Mark::Source(number) => Some(*number),
                Mark::Derived => None,
            });
            ParagraphView {
                number: paragraph.number,
                shown: page.number(paragraph.number as usize),
                html: paragraph.html.clone(),
                sources: sources.collect(),
                derived: paragraph.marks.contains(&Mark::Derived),
            }
        });
        SectionView {
            id: section.id.id(),
            attributes: heading.attributes.clone(),
            paragraphs: paragraphs.collect(),
            heading,
        }
    };
    body.sections.iter().map(view).collect()
}

fn source(page: &Page, number: usize, source: &Source) -> SourceView {
    let language = page.app().vocabulary().language(&source.language);
    SourceView {
        number,
        title: Text::foreign(page, &source.language, source.title.clone()),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        archived: source.archived.clone(),
        language: language
            .map_or_else(|| source.language.clone(), |known| page.alone(known.name.get(page.language))),
        supports: source.supports.as_ref().map(|words| Text::new(page, Language::En, words.clone())),
        official: source.official,
    }
}

fn version_link(page: &Page, entry: &Entry, language: Language) -> VersionView {
    let status = entry.version(language).map_or("version-none", |version| match version.status {
        Status::Original => "version-original",
        _ if version.stale => "version-stale",
        Status::Official => "version-official",
        Status::Reviewed => "version-reviewed",
        Status::Unofficial => "version-unofficial",
    });
    VersionView {
        href: links::entry(language, entry.kind, &entry.id),
        tag: language.tag(),
        direction: language.direction().tag(),
        name: language.own_name(),
        status: page.t(status),
        current: language == page.language,
    }
}
