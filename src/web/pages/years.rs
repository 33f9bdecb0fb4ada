//! The years of the hits, as bars and as spans of years to choose from.

use crate::{
    search::{Facet, FacetValue, Results, SearchRequest, YearRange},
    web::{links, page::Page, parts::CountedLink},
};

/// Height of the tallest bar, and width of a bar with its gap, in units of the picture.
const HEIGHT: usize = 40;
const STEP: usize = 10;
/// Years before this many spans of equal length are all in the first span.
const SPANS: u16 = 4;
const SPAN_YEARS: u16 = 5;

/// The histogram and the spans.
pub(super) struct YearsView {
    pub(super) bars: Vec<Bar>,
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) first: String,
    pub(super) last: String,
    pub(super) spans: Vec<CountedLink>,
}

/// One year.
pub(super) struct Bar {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) height: usize,
    pub(super) selected: bool,
}

/// The years that have entries; `None` where none has a year.
pub(super) fn view(page: &Page, results: &Results) -> Option<YearsView> {
    let counts = results.facets.iter().find(|counts| counts.facet == Facet::Year)?;
    let years: Vec<(u16, &FacetValue)> =
        counts.values.iter().filter_map(|value| Some((value.id.parse().ok()?, value))).collect();
    let first = years.iter().map(|(year, _)| *year).min()?;
    let last = years.iter().map(|(year, _)| *year).max()?;
    let most = years.iter().map(|(_, value)| value.count).max()?.max(1);
    let request = &results.request;
    let bars = years.iter().map(|(year, value)| bar(page, request, *year - first, value, most));
    Some(YearsView {
        bars: bars.collect(),
        width: (usize::from(last - first) + 1) * STEP,
        height: HEIGHT,
        first: first.to_string(),
        last: last.to_string(),
        spans: spans(page, request, &years, last),
    })
}

fn bar(page: &Page, request: &SearchRequest, place: u16, value: &FacetValue, most: usize) -> Bar {
    let height = (value.count * HEIGHT).div_ceil(most);
    let count = page.tn("entries-total", value.count);
    Bar {
        href: links::search(&links::with(request, Facet::Year, &value.id)),
        title: page.text("year-title", &[("year", (&*value.id).into()), ("count", count.into())]),
        x: usize::from(place) * STEP,
        y: HEIGHT - height,
        height,
        selected: value.selected,
    }
}

/// The latest spans of years, and one for all that came before.
fn spans(page: &Page, request: &SearchRequest, years: &[(u16, &FacetValue)], last: u16) -> Vec<CountedLink> {
    let mut spans = Vec::new();
    let start = last - last % SPAN_YEARS;
    for back in 0..SPANS {
        let from = start.saturating_sub(back * SPAN_YEARS);
        let range = match back {
            0 => YearRange { from: Some(from), to: None },
            _ if back + 1 == SPANS => YearRange { from: None, to: Some(from + SPAN_YEARS - 1) },
            _ => YearRange { from: Some(from), to: Some(from + SPAN_YEARS - 1) },
        };
        let count: usize =
            years.iter().filter(|(year, _)| range.contains(*year)).map(|(_, value)| value.count).sum();
        if count > 0 {
            spans.push(CountedLink {
                href: links::search(&links::within(request, range)),
                label: self::range(page, range),
                count: page.number(count),
            });
        }
    }
    spans
}

/// A range of years in words.
pub(super) fn range(page: &Page, range: YearRange) -> String {
    let year = |year: u16| year.to_string();
    match (range.from, range.to) {
        (Some(from), Some(to)) if from == to => year(from),
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => page.text("years-from", &[("year", year(from).into())]),
        (None, Some(to)) => page.text("years-until", &[("year", year(to).into())]),
        (None, None) => page.t("years-any"),
    }
}
