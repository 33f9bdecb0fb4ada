//! All values of one facet within a search, without JavaScript.

use askama::Template;
use axum::extract::State;

use super::{
    View,
    facets::{self, Chip, ValueView},
};
use crate::{
    search::{Facet, SearchRequest},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::Page,
        params::{Asked, Segments},
        parts,
    },
};

/// `templates/facet.html`.
#[derive(Template)]
#[template(path = "facet.html")]
pub(super) struct FacetView {
    page: Page,
    heading: String,
    back: String,
    query: Option<String>,
    chips: Vec<Chip>,
    values: Vec<ValueView>,
}

/// `GET /{lang}/search/facets/{facet}`
pub(super) async fn facet_page(
    State(app): State<App>,
    page: Page,
    Asked(request): Asked,
    Segments((_, facet)): Segments<(String, String)>,
) -> Result<View<FacetView>, PageError> {
    let facet: Facet = facet.parse().map_err(|()| PageError::NoSuchPage)?;
    let asked = SearchRequest { per_page: 1, page: 1, ..request.clone() };
    let results = app.run(move |search| search.run(&asked)).await?;
    let counts = results.facets.iter().find(|counts| counts.facet == facet);
    let values = counts.map(|counts| counts.values.as_slice()).unwrap_or_default();
    let view = FacetView {
        heading: page.t(parts::facet_heading(facet)),
        back: links::search(&request),
        query: (!request.text.is_empty()).then(|| page.tv("search-title", "query", &request.text)),
        chips: facets::chips(&page, &request),
        values: values.iter().map(|value| facets::value(&page, &request, facet, value)).collect(),
        page,
    };
    Ok(View(view, CachePolicy::Private))
}
