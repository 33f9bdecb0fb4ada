//! The list of all values of an axis: lessons, crimes, techniques, countries, articles.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;

use super::{View, counts::Counts};
use crate::{
    search::{Facet, SearchRequest},
    web::{app::App, axis::Axis, error::PageError, headers::CachePolicy, links, page::Page, parts},
};

/// `templates/axis.html`.
#[derive(Template)]
#[template(path = "axis.html")]
pub(super) struct AxisView {
    page: Page,
    heading: String,
    lead: String,
    groups: Vec<Group>,
}

/// Values under one heading; a list without groups has one without a heading.
struct Group {
    heading: Option<String>,
    values: Vec<Value>,
}

struct Value {
    href: String,
    label: String,
    definition: Option<String>,
    counts: Vec<String>,
}

/// `GET /{lang}/{lessons,crimes,techniques,countries,articles}`
pub(super) async fn axis_page(
    State(app): State<App>,
    page: Page,
    axis: Axis,
) -> Result<View<AxisView>, PageError> {
    let all = SearchRequest { per_page: 1, ..SearchRequest::new(page.language) };
    let results = app.run(move |search| search.run(&all)).await?;
    let counts = Counts::new(&results.facets);
    let view = AxisView {
        heading: page.t(axis.heading()),
        lead: page.t(axis.lead()),
        groups: match axis {
            Axis::Countries => by_region(&page, &counts),
            Axis::Articles => by_instrument(&page, &counts),
            Axis::Lessons | Axis::Crimes | Axis::Techniques => vec![concepts(&page, axis, &counts)],
        },
        page,
    };
    Ok(View(view, CachePolicy::Shared))
}

fn concepts(page: &Page, axis: Axis, counts: &Counts) -> Group {
    let ids = axis.ids(page.app().vocabulary());
    let mut counted: Vec<_> = ids.into_iter().map(|id| (counts.get(axis.facet(), id), id)).collect();
    counted.retain(|(count, _)| *count > 0);
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let values = counted.into_iter().map(|(count, id)| value(page, axis, id, &[("entries-total", count)]));
    Group { heading: None, values: values.collect() }
}

/// Countries under their regions; those without one, such as `INT`, come last.
fn by_region(page: &Page, counts: &Counts) -> Vec<Group> {
    let vocabulary = page.app().vocabulary();
    let mut regions: BTreeMap<Option<String>, Vec<Value>> = BTreeMap::new();
    for country in vocabulary.countries() {
        let home = counts.get(Facet::Country, &country.code);
        let involved = counts.get(Facet::Involved, &country.code);
        if home + involved == 0 {
            continue;
        }
        let name = country.region.as_ref().map(|code| page.label(Facet::Region, code));
        let counted = [("country-home-total", home), ("country-involved-total", involved)];
        regions.entry(name).or_default().push(value(page, Axis::Countries, &country.code, &counted));
    }
    let mut groups: Vec<_> = regions.into_iter().map(|(heading, values)| Group { heading, values }).collect();
    groups.sort_by_key(|group| group.heading.is_none());
    groups
        .iter_mut()
        .for_each(|group| group.values.sort_by_cached_key(|value| parts::sorting_key(&value.label)));
    groups
}

fn by_instrument(page: &Page, counts: &Counts) -> Vec<Group> {
    let vocabulary = page.app().vocabulary();
    let group = |instrument: &crate::vocabulary::Instrument| {
        let articles = vocabulary.articles().iter().filter(|article| article.instrument == instrument.id);
        let values = articles.filter_map(|article| {
            let count = counts.get(Facet::Article, &article.id);
            (count > 0).then(|| value(page, Axis::Articles, &article.id, &[("entries-total", count)]))
        });
        Group { heading: Some(instrument.title.get(page.language).clone()), values: values.collect() }
    };
    vocabulary.instruments().iter().map(group).filter(|group| !group.values.is_empty()).collect()
}

fn value(page: &Page, axis: Axis, id: &str, counts: &[(&str, usize)]) -> Value {
    let vocabulary = page.app().vocabulary();
    let counts = counts.iter().filter(|(_, count)| *count > 0);
    Value {
        href: links::gathering(page.language, axis, id),
        label: page.label(axis.facet(), id),
        definition: axis.definition(vocabulary, id, page.language),
        counts: counts.map(|(key, count)| page.tn(key, *count)).collect(),
    }
}
