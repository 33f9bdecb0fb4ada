//! The search page: how the words were read, the hits, and the facets to narrow them.

use askama::Template;
use axum::extract::State;

use super::{
    View,
    facets::{self, Chip, FacetView},
    understood::{self, ReadingView},
    years::{self, YearsView},
};
use crate::{
    search::{Facet, Results, SearchRequest, Sort, WayOut},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        params::Asked,
        parts::{self, CountedLink, HitView, Paging},
    },
};

/// `templates/search.html`.
#[derive(Template)]
#[template(path = "search.html")]
pub(super) struct SearchView {
    page: Page,
    text: String,
    /// The filters, to go on with a new search.
    kept: Vec<(&'static str, String)>,
    heading: String,
    title: String,
    reading: ReadingView,
    chips: Vec<Chip>,
    clear: Option<String>,
    sorts: Vec<Link>,
    in_full: Vec<HitView>,
    in_part: Vec<HitView>,
    is_empty: bool,
    is_past_end: bool,
    first_page: String,
    ways_out: Vec<CountedLink>,
    everything: String,
    facets: Vec<FacetView>,
    years: Option<YearsView>,
    paging: Option<Paging>,
    feed: String,
}

/// `GET /{lang}/search`
pub(super) async fn search_page(
    State(app): State<App>,
    page: Page,
    Asked(request): Asked,
) -> Result<View<SearchView>, PageError> {
    let results = app.run(move |search| search.run(&request)).await?;
    Ok(View(SearchView::new(page, &results), CachePolicy::Private))
}

impl SearchView {
    fn new(page: Page, results: &Results) -> Self {
        let request = &results.request;
        let mut in_full = Vec::new();
        let mut in_part = Vec::new();
        for hit in &results.hits {
            let place = if hit.in_full { &mut in_full } else { &mut in_part };
            place.push(parts::hit(&page, hit));
        }
        let chips = facets::chips(&page, request);
        let heading = heading(&page, results);
        Self {
            text: request.text.clone(),
            kept: kept(request),
            title: title(&page, request, &heading),
            heading,
            reading: understood::reading(&page, results),
            clear: (chips.len() > 1).then(|| links::search(&links::unfiltered(request))),
            chips,
            sorts: sorts(&page, request),
            feed: links::feed(request),
            is_empty: results.total == 0,
            is_past_end: results.total > 0 && results.hits.is_empty(),
            first_page: links::search(&links::at_page(request, 1)),
            ways_out: results.ways_out.iter().map(|way| way_out(&page, way)).collect(),
            everything: links::search(&SearchRequest::new(page.language)),
            facets: facets::column(&page, results),
            years: years::view(&page, results),
            paging: parts::paging(&page, results.total, request.page, request.per_page, |number| {
                links::search(&links::at_page(request, number))
            }),
            in_full,
            in_part,
            page,
        }
    }
}

fn heading(page: &Page, results: &Results) -> String {
    match (results.total, results.request.is_narrowed()) {
        (0, _) => page.t("search-none"),
        (total, true) => page.tn("search-found", total),
        (total, false) => page.tn("search-all", total),
    }
}

fn title(page: &Page, request: &SearchRequest, heading: &str) -> String {
    if request.text.is_empty() { heading.to_owned() } else { page.tv("search-title", "query", &request.text) }
}

/// What a new search keeps of this one: its filters and order, not its page.
fn kept(request: &SearchRequest) -> Vec<(&'static str, String)> {
    let chosen = request.filters.iter();
    let mut kept: Vec<_> =
        chosen.flat_map(|(facet, ids)| ids.iter().map(|id| (facet.id(), id.clone()))).collect();
    if let Some(years) = request.years {
        kept.push((Facet::Year.id(), years.to_string()));
    }
    if request.sort != Sort::default() {
        kept.push(("sort", request.sort.id().to_owned()));
    }
    kept
}

fn sorts(page: &Page, request: &SearchRequest) -> Vec<Link> {
    let link = |sort: Sort| Link {
        href: links::search(&links::sorted(request, sort)),
        label: page.t(match sort {
            Sort::Relevance => "sort-relevance",
            Sort::Newest => "sort-newest",
            Sort::Oldest => "sort-oldest",
            Sort::Updated => "sort-updated",
        }),
        current: sort == request.sort,
    };
    Sort::ALL.into_iter().map(link).collect()
}

fn way_out(page: &Page, way: &WayOut) -> CountedLink {
    let label = match (&way.without_word, &way.without_filter) {
        (Some(word), _) => page.tv("way-without-word", "word", word),
        (None, Some((facet, _))) => {
            page.tv("way-without-filter", "facet", &page.t(parts::facet_heading(*facet)))
        }
        (None, None) => page.t("way-other"),
    };
    CountedLink { href: links::search(&way.request), label, count: page.tn("entries-total", way.total) }
}
