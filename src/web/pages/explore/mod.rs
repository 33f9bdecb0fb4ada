//! The digest at a glance: countries by region, years, and lessons by crime or technique. Each part is drawn here, each
//! number leads to its search, and each drawing has its table.

mod matrix;
mod tiles;

use askama::Template;
use axum::extract::State;

use super::{
    View,
    years::{self, YearsView},
};
use crate::{
    search::{Facet, FacetValue, Results, Search, SearchError, SearchRequest},
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::Page,
        params::{Asked, Pairs},
        parts,
    },
};
use matrix::Matrix;
use tiles::Region;

/// The facets that a matrix may have as its columns, and that narrow the page.
const COLUMNS: [Facet; 2] = [Facet::Crime, Facet::Technique];

/// `templates/explore.html`.
#[derive(Template)]
#[template(path = "explore.html")]
pub(super) struct ExploreView {
    page: Page,
    total: String,
    search: String,
    regions: Vec<Region>,
    years: Option<YearsView>,
    matrix: Matrix,
    columns: Vec<Choice>,
    narrowing: Vec<Narrowing>,
}

/// One value of a list to choose from.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// A facet that narrows the page.
struct Narrowing {
    name: &'static str,
    label: String,
    values: Vec<Choice>,
}

/// `GET /{lang}/explore`, with the filters of a search; `columns` names the columns of the matrix.
pub(super) async fn explore_page(
    State(app): State<App>,
    page: Page,
    Pairs(pairs): Pairs,
    Asked(request): Asked,
) -> Result<View<ExploreView>, PageError> {
    let asked = pairs.iter().find(|(name, _)| name == "columns").map(|(_, value)| value.as_str());
    let columns = COLUMNS.into_iter().find(|facet| Some(facet.id()) == asked).unwrap_or(Facet::Crime);
    let per_page = request.per_page;
    let request = SearchRequest { page: 1, per_page: 1, ..request };
    let (mut results, counted) = app.run(move |search| counted(search, request, columns)).await?;
    // One hit is enough to count by; the searches that are linked have as many as ever.
    results.request.per_page = per_page;
    let matrix = Matrix::new(&page, &results, columns, &counted);
    Ok(View(ExploreView::new(page, &results, columns, matrix), CachePolicy::Private))
}

/// All that the filters leave, and the same once more for each of the most frequent columns.
fn counted(
    search: &Search,
    request: SearchRequest,
    columns: Facet,
) -> Result<(Results, Vec<(FacetValue, Results)>), SearchError> {
    let results = search.run(&request)?;
    let values = matrix::columns(values_of(&results, columns));
    let within = |value: &FacetValue| {
        let mut request = request.clone();
        request.filters.insert(columns, vec![value.id.to_string()]);
        Ok((value.clone(), search.run(&request)?))
    };
    let counted = values.iter().map(within).collect::<Result<_, SearchError>>()?;
    Ok((results, counted))
}

/// The values of a facet that have entries.
fn values_of(results: &Results, facet: Facet) -> Vec<FacetValue> {
    let counts = results.facets.iter().find(|counts| counts.facet == facet);
    let values = counts.map(|counts| counts.values.as_slice()).unwrap_or_default();
    values.iter().filter(|value| value.count > 0).cloned().collect()
}

impl ExploreView {
    fn new(page: Page, results: &Results, columns: Facet, matrix: Matrix) -> Self {
        let request = &results.request;
        let choice = |facet: Facet| Choice {
            value: facet.id().to_owned(),
            label: page.t(parts::facet_heading(facet)),
            chosen: facet == columns,
        };
        Self {
            total: page.tn("entries-total", results.total),
            search: links::search(request),
            regions: tiles::regions(&page, results),
            years: years::view(&page, results),
            columns: COLUMNS.into_iter().map(choice).collect(),
            narrowing: COLUMNS.into_iter().map(|facet| narrowing(&page, results, facet)).collect(),
            matrix,
            page,
        }
    }
}

fn narrowing(page: &Page, results: &Results, facet: Facet) -> Narrowing {
    let choice = |value: FacetValue| Choice {
        label: page.text(
            "counted",
            &[("label", page.alone(&value.label).into()), ("count", page.number(value.count).into())],
        ),
        value: value.id.to_string(),
        chosen: value.selected,
    };
    Narrowing {
        name: facet.id(),
        label: page.t(parts::facet_heading(facet)),
        values: values_of(results, facet).into_iter().map(choice).collect(),
    }
}
