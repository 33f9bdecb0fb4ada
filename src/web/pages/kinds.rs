//! The list of all entries of one kind, the newest first.

use askama::Template;
use axum::extract::State;

use super::View;
use crate::{
    entry::Kind,
    search::Facet,
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Page, kind_heading},
        params::Asked,
        parts::{self, HitView, Paging},
    },
};

/// `templates/kind.html`.
#[derive(Template)]
#[template(path = "kind.html")]
pub(super) struct KindView {
    page: Page,
    heading: String,
    lead: String,
    total: String,
    narrow: String,
    hits: Vec<HitView>,
    paging: Option<Paging>,
}

/// `GET /{lang}/{cases,practices,units,tools,forms}`
pub(super) async fn kind_page(
    State(app): State<App>,
    page: Page,
    Asked(asked): Asked,
    kind: Kind,
) -> Result<View<KindView>, PageError> {
    let only = links::only(page.language, Facet::Kind, kind.id());
    let request = parts::newest(only.clone(), asked.page);
    let results = app.run(move |search| search.run(&request)).await?;
    let list = links::kind(page.language, kind);
    let view = KindView {
        heading: page.t(kind_heading(kind)),
        lead: page.t(lead(kind)),
        total: page.tn("entries-total", results.total),
        narrow: links::search(&only),
        hits: results.hits.iter().map(|hit| parts::hit(&page, hit)).collect(),
        paging: parts::paging(&page, results.total, asked.page, only.per_page, |number| at(&list, number)),
        page,
    };
    Ok(View(view, CachePolicy::Shared))
}

/// The address of one page of a list.
pub(super) fn at(list: &str, number: usize) -> String {
    if number == 1 { list.to_owned() } else { format!("{list}?page={number}") }
}

const fn lead(kind: Kind) -> &'static str {
    match kind {
        Kind::Case => "kind-cases-lead",
        Kind::Practice => "kind-practices-lead",
        Kind::Unit => "kind-units-lead",
        Kind::Tool => "kind-tools-lead",
        Kind::Form => "kind-forms-lead",
    }
}
