//! The home page: what this is, a search box, and three ways in.

use askama::Template;
use axum::extract::State;

use super::{View, linked};
use crate::{
    entry::Kind,
    search::{Facet, FacetCounts, SearchRequest},
    web::{
        app::App,
        axis::Axis,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        parts::{self, CountedLink, HitView},
    },
};

/// How many lessons and crimes the home page names.
const SHOWN: usize = 8;
/// How many of the latest cases it shows.
const LATEST: usize = 6;
/// The keys of the searches that it proposes.
const PROPOSALS: [&str; 4] = ["home-try-1", "home-try-2", "home-try-3", "home-try-4"];

/// `templates/home.html`.
#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct HomeView {
    page: Page,
    figures: Vec<Figure>,
    proposals: Vec<Link>,
    lessons: Vec<CountedLink>,
    crimes: Vec<CountedLink>,
    all_lessons: String,
    all_crimes: String,
    all_cases: String,
    /// The latest case that teaches a lesson, shown by that lesson.
    featured: Option<HitView>,
    latest: Vec<HitView>,
    feed: String,
    /// The data block for machines.
    linked: String,
}

struct Figure {
    href: String,
    number: String,
    label: String,
}

/// `GET /{lang}/`
pub(super) async fn home_page(State(app): State<App>, page: Page) -> Result<View<HomeView>, PageError> {
    let all = SearchRequest { per_page: 1, ..SearchRequest::new(page.language) };
    let cases = links::only(page.language, Facet::Kind, Kind::Case.id());
    let cases = SearchRequest { per_page: LATEST, ..parts::newest(cases, 1) };
    let (all, latest) = app.run(move |search| Ok((search.run(&all)?, search.run(&cases)?))).await?;
    let view = HomeView {
        figures: figures(&page),
        proposals: PROPOSALS.iter().map(|key| proposal(&page, key)).collect(),
        lessons: most(&page, Facet::Lesson, &all.facets),
        crimes: most(&page, Facet::Crime, &all.facets),
        all_lessons: links::axis(page.language, Axis::Lessons),
        all_crimes: links::axis(page.language, Axis::Crimes),
        all_cases: links::kind(page.language, Kind::Case),
        featured: latest.hits.iter().find(|hit| hit.lesson.is_some()).map(|hit| parts::hit(&page, hit)),
        latest: latest.hits.iter().map(|hit| parts::brief(&page, hit)).collect(),
        feed: links::feed(&SearchRequest::new(page.language)),
        linked: linked::site(&page),
        page,
    };
    Ok(View(view, CachePolicy::Shared))
}

fn figures(page: &Page) -> Vec<Figure> {
    let catalogue = page.app().search().figures();
    let of_kind = |kind| catalogue.by_kind.get(&kind).copied().unwrap_or(0);
    let figure =
        |href, number, key: &str| Figure { href, number: page.number(number), label: page.tn(key, number) };
    let practices = of_kind(Kind::Practice) + of_kind(Kind::Unit);
    vec![
        figure(links::kind(page.language, Kind::Case), of_kind(Kind::Case), "figure-cases"),
        figure(links::axis(page.language, Axis::Countries), catalogue.jurisdictions, "figure-jurisdictions"),
        figure(links::axis(page.language, Axis::Lessons), catalogue.lessons, "figure-lessons"),
        figure(links::kind(page.language, Kind::Practice), practices, "figure-practices"),
        figure(links::kind(page.language, Kind::Tool), of_kind(Kind::Tool), "figure-tools"),
    ]
}

fn proposal(page: &Page, key: &str) -> Link {
    let text = page.t(key);
    let request = SearchRequest { text: text.clone(), ..SearchRequest::new(page.language) };
    parts::link(links::search(&request), text)
}

fn most(page: &Page, facet: Facet, counts: &[FacetCounts]) -> Vec<CountedLink> {
    let counts = counts.iter().find(|counts| counts.facet == facet);
    let values = counts.map(|counts| counts.values.as_slice()).unwrap_or_default();
    parts::counted(page, facet, values.get(..SHOWN).unwrap_or(values))
}
