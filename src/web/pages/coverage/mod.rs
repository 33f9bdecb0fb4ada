//! The page about what the digest covers, and where it is thin.

mod gaps;
mod tables;

use askama::Template;
use axum::extract::State;

use super::{View, counts::Counts};
use crate::{
    entry::{Coverage, Kind},
    search::{Facet, SearchRequest},
    web::{app::App, error::PageError, headers::CachePolicy, links, page::Page},
};
use gaps::Gap;
use tables::Table;

/// `templates/coverage.html`.
#[derive(Template)]
#[template(path = "coverage.html")]
pub(super) struct CoverageView {
    page: Page,
    sentences: Vec<String>,
    gaps: Vec<Gap>,
    tables: Vec<Table>,
}

/// All that the page is made from: figures of the index and counts of two searches.
pub(super) struct Figures<'a> {
    coverage: &'a Coverage,
    /// Over all entries.
    entries: Counts,
    /// Over cases alone.
    cases: Counts,
}

/// `GET /{lang}/about/coverage`
pub(super) async fn coverage_page(
    State(app): State<App>,
    page: Page,
) -> Result<View<CoverageView>, PageError> {
    let all = SearchRequest { per_page: 1, ..SearchRequest::new(page.language) };
    let cases = SearchRequest { per_page: 1, ..links::only(page.language, Facet::Kind, Kind::Case.id()) };
    let (all, cases) = app.run(move |search| Ok((search.run(&all)?, search.run(&cases)?))).await?;
    let figures = Figures {
        coverage: &page.app().search().figures().coverage,
        entries: Counts::new(&all.facets),
        cases: Counts::new(&cases.facets),
    };
    let sentences = gaps::sentences(&page, &figures);
    let gaps = gaps::gaps(&page, &figures);
    let tables = tables::tables(&page, &figures);
    Ok(View(CoverageView { sentences, gaps, tables, page }, CachePolicy::Shared))
}
