//! Paths of pages. Every link of the site is made here, so that none leads to a page that is not there.

use super::axis::Axis;
use crate::{
    cite::ExportFormat,
    entry::Kind,
    language::Language,
    search::{Facet, SearchRequest, Sort, YearRange},
};

/// The home page.
pub(super) fn home(language: Language) -> String {
    format!("/{language}/")
}

/// The page about the digest.
pub(super) fn about(language: Language) -> String {
    format!("/{language}/about")
}

/// The description of the search for browsers.
pub(super) fn opensearch(language: Language) -> String {
    format!("/{language}/opensearch.xml")
}

/// The list of the maps of the site.
pub(super) const SITEMAPS: &str = "/sitemap.xml";

/// One map of the site, counted from 1.
pub(super) fn sitemap(language: Language, number: usize) -> String {
    format!("/{language}/sitemap/{number}")
}

/// The digest at a glance.
pub(super) fn explore(language: Language) -> String {
    format!("/{language}/explore")
}

/// How to take the digest along.
pub(super) fn offline(language: Language) -> String {
    format!("/{language}/offline")
}

/// The page about what the digest covers.
pub(super) fn coverage(language: Language) -> String {
    format!("/{language}/about/coverage")
}

/// The page that says how to contribute.
pub(super) fn contribute(language: Language) -> String {
    format!("/{language}/contribute")
}

/// The form for a new entry of a kind.
pub(super) fn form(language: Language, kind: Kind) -> String {
    format!("/{language}/contribute/{}", kind.id())
}

/// The list of the rules for entries.
pub(super) fn rules(language: Language) -> String {
    format!("/{language}/contribute/rules")
}

/// One rule for entries.
pub(super) fn rule(language: Language, id: &str) -> String {
    format!("/{language}/contribute/rules/{id}")
}

/// The model entry.
pub(super) fn model(language: Language) -> String {
    format!("/{language}/contribute/model")
}

/// The terms that entries may use.
pub(super) fn vocabulary(language: Language) -> String {
    format!("/{language}/contribute/vocabulary")
}

/// The list of all entries of a kind.
pub(super) fn kind(language: Language, kind: Kind) -> String {
    format!("/{language}/{}", kind.folder())
}

/// An entry.
pub(super) fn entry(language: Language, kind: Kind, id: &str) -> String {
    format!("/{language}/{}/{id}", kind.folder())
}

/// An entry as a file for a reference manager.
pub(super) fn citation_file(language: Language, id: &str, format: ExportFormat) -> String {
    format!("/api/v1/entries/{id}/cite?format={}&lang={language}", format.id())
}

/// The list of all values of an axis.
pub(super) fn axis(language: Language, axis: Axis) -> String {
    format!("/{language}/{}", axis.folder())
}

/// The page that gathers the entries of one value.
pub(super) fn gathering(language: Language, axis: Axis, id: &str) -> String {
    format!("/{language}/{}/{id}", axis.folder())
}

/// A search, as a page.
pub(super) fn search(request: &SearchRequest) -> String {
    with_query(format!("/{}/search", request.language), request)
}

/// A search, as a feed.
pub(super) fn feed(request: &SearchRequest) -> String {
    let request = SearchRequest { page: 1, sort: Sort::default(), ..request.clone() };
    with_query(format!("/{}/search/feed", request.language), &request)
}

/// The suggestions in a language, to which `&q=` and the text are added.
pub(super) fn suggest(language: Language) -> String {
    format!("/api/v1/suggest?lang={language}")
}

/// All values of a facet within a search.
pub(super) fn facet(request: &SearchRequest, facet: Facet) -> String {
    with_query(format!("/{}/search/facets/{facet}", request.language), request)
}

fn with_query(path: String, request: &SearchRequest) -> String {
    let query = request.to_query();
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// A request for all entries with one value of a facet.
pub(super) fn only(language: Language, facet: Facet, value: &str) -> SearchRequest {
    with(&SearchRequest::new(language), facet, value)
}

/// The request with one more value of a facet chosen; it starts at the first page again.
pub(super) fn with(request: &SearchRequest, facet: Facet, value: &str) -> SearchRequest {
    let mut request = at_page(request, 1);
    match facet {
        Facet::Year => request.years = value.parse().ok(),
        _ => request.add(facet, value.to_owned()),
    }
    request
}

/// The request without one value of a facet.
pub(super) fn without(request: &SearchRequest, facet: Facet, value: &str) -> SearchRequest {
    let mut request = at_page(request, 1);
    match facet {
        Facet::Year => request.years = None,
        _ => request.remove(facet, value),
    }
    request
}

/// The request within a range of years.
pub(super) fn within(request: &SearchRequest, years: YearRange) -> SearchRequest {
    SearchRequest { page: 1, years: Some(years), ..request.clone() }
}

/// The request in another order.
pub(super) fn sorted(request: &SearchRequest, sort: Sort) -> SearchRequest {
    SearchRequest { page: 1, sort, ..request.clone() }
}

/// The request's other pages.
pub(super) fn at_page(request: &SearchRequest, page: usize) -> SearchRequest {
    SearchRequest { page, ..request.clone() }
}

/// The request for the words alone, without the concepts that they name.
pub(super) fn words_only(request: &SearchRequest) -> SearchRequest {
    SearchRequest { page: 1, concepts: false, ..request.clone() }
}

/// The request without any filter.
pub(super) fn unfiltered(request: &SearchRequest) -> SearchRequest {
    SearchRequest { page: 1, filters: Default::default(), years: None, ..request.clone() }
}
