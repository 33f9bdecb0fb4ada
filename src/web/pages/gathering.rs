//! A page that gathers the entries of one lesson, crime, technique, country or article.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};

use super::{View, kinds::at};
use crate::{
    entry::Entry,
    search::{Facet, Found, Results, Search, SearchError, SearchRequest},
    web::{
        app::App,
        axis::Axis,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        params::Asked,
        parts::{self, HitView, Paging, Text},
        tidy,
    },
};

/// `templates/gathering.html`.
#[derive(Template)]
#[template(path = "gathering.html")]
pub(super) struct GatheringView {
    page: Page,
    heading: String,
    axis: Link,
    definition: Option<String>,
    related: Vec<Link>,
    articles: Vec<Link>,
    is_lesson: bool,
    groups: Vec<Group>,
}

/// Entries under one heading; only a country has two groups.
struct Group {
    heading: String,
    narrow: String,
    hits: Vec<HitView>,
    paging: Option<Paging>,
}

/// The answer for one group, with the entries whose own lessons it shows.
struct Answer {
    results: Results,
    entries: Vec<Entry>,
}

/// `GET /{lang}/{lessons,crimes,techniques,countries,articles}/{id}`
pub(super) async fn gathering_page(
    State(app): State<App>,
    page: Page,
    Asked(asked): Asked,
    axis: Axis,
    id: String,
) -> Result<Response, PageError> {
    let known = canonical(&app, axis, &id)?;
    if known != id {
        return Ok(tidy::permanent(&links::gathering(page.language, axis, &known)));
    }
    let requests: Vec<_> = facets(axis)
        .iter()
        .map(|facet| parts::newest(links::only(page.language, *facet, &id), asked.page))
        .collect();
    let answers = app.run(move |search| requests.iter().map(|request| find(search, request, axis)).collect());
    let answers: Vec<Answer> = answers.await?;
    let view = GatheringView::new(page, axis, &id, asked.page, &answers);
    Ok(View(view, CachePolicy::Shared).into_response())
}

/// The facets whose entries a page gathers: a country has those that it decided and those that involve it.
const fn facets(axis: Axis) -> &'static [Facet] {
    match axis {
        Axis::Lessons => &[Facet::Lesson],
        Axis::Crimes => &[Facet::Crime],
        Axis::Techniques => &[Facet::Technique],
        Axis::Countries => &[Facet::Country, Facet::Involved],
        Axis::Articles => &[Facet::Article],
    }
}

fn canonical(app: &App, axis: Axis, id: &str) -> Result<String, PageError> {
    let nearest = || match axis.facet().canonical(id, app.vocabulary()) {
        Err(crate::search::RequestError::UnknownValue { nearest, .. }) => nearest,
        _ => None,
    };
    axis.canonical(app.vocabulary(), id).ok_or_else(|| PageError::NoSuchValue {
        axis,
        id: id.to_owned(),
        nearest: nearest(),
    })
}

fn find(search: &Search, request: &SearchRequest, axis: Axis) -> Result<Answer, SearchError> {
    let results = search.run(request)?;
    let mut entries = Vec::new();
    if axis == Axis::Lessons {
        for hit in &results.hits {
            if let Found::Entry(entry) = search.entry(&hit.id)? {
                entries.push(*entry);
            }
        }
    }
    Ok(Answer { results, entries })
}

impl GatheringView {
    fn new(page: Page, axis: Axis, id: &str, number: usize, answers: &[Answer]) -> Self {
        let vocabulary = page.app().vocabulary();
        let concept = axis.scheme().and_then(|scheme| vocabulary.concept(scheme, id));
        let articles = concept.map(|concept| concept.articles.as_slice()).unwrap_or_default();
        let related = concept.map(|concept| concept.related.as_slice()).unwrap_or_default();
        Self {
            heading: page.label(axis.facet(), id),
            axis: parts::link(links::axis(page.language, axis), page.t(axis.heading())),
            definition: axis.definition(vocabulary, id, page.language),
            related: related.iter().filter_map(|id| related_link(&page, id)).collect(),
            articles: articles.iter().map(|id| gathering_link(&page, Axis::Articles, id)).collect(),
            is_lesson: axis == Axis::Lessons,
            groups: groups(&page, axis, id, number, answers),
            page,
        }
    }
}

fn groups(page: &Page, axis: Axis, id: &str, number: usize, answers: &[Answer]) -> Vec<Group> {
    facets(axis)
        .iter()
        .zip(answers)
        .enumerate()
        .filter(|(place, (_, answer))| *place == 0 || answer.results.total > 0)
        .map(|(_, (facet, answer))| group(page, axis, *facet, id, number, answer))
        .collect()
}

fn group(page: &Page, axis: Axis, facet: Facet, id: &str, number: usize, answer: &Answer) -> Group {
    let results = &answer.results;
    let heading = match (axis, facet) {
        (Axis::Lessons, _) => page.tn("gathering-taught", results.total),
        (Axis::Countries, Facet::Involved) => page.tn("gathering-involved", results.total),
        (Axis::Countries, _) => page.tn("gathering-home", results.total),
        _ => page.tn("entries-total", results.total),
    };
    let here = links::gathering(page.language, axis, id);
    Group {
        heading,
        narrow: links::search(&links::only(page.language, facet, id)),
        hits: results.hits.iter().map(|hit| hit_view(page, axis, id, hit, &answer.entries)).collect(),
        paging: parts::paging(page, results.total, number, results.request.per_page, |n| at(&here, n)),
    }
}

/// A hit; on the page of a lesson with every text by which the entry teaches it.
fn hit_view(page: &Page, axis: Axis, id: &str, hit: &crate::search::Hit, entries: &[Entry]) -> HitView {
    let mut view = parts::hit(page, hit);
    let entry = entries.iter().find(|entry| entry.id == hit.id);
    let version = entry.and_then(|entry| Some((entry, entry.version_or_original(page.language)?)));
    if let (Axis::Lessons, Some((entry, version))) = (axis, version) {
        let taught = entry.lessons.iter().zip(&version.lessons).filter(|(lesson, _)| lesson.lesson == id);
        view.lessons = taught
            .map(|(lesson, text)| {
                parts::lesson(page, id, lesson.basis, Text::new(page, version.language, text.clone()))
            })
            .collect();
        view.passage = None;
    }
    view
}

fn related_link(page: &Page, id: &str) -> Option<Link> {
    let vocabulary = page.app().vocabulary();
    let axis = [Axis::Lessons, Axis::Crimes, Axis::Techniques]
        .into_iter()
        .find(|axis| axis.scheme().is_some_and(|scheme| vocabulary.concept(scheme, id).is_some()))?;
    Some(gathering_link(page, axis, id))
}

fn gathering_link(page: &Page, axis: Axis, id: &str) -> Link {
    parts::link(links::gathering(page.language, axis, id), page.label(axis.facet(), id))
}
