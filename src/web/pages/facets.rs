//! The facets beside the hits, and the chips of what is chosen.

use crate::{
    search::{Facet, FacetCounts, FacetValue, Results, SearchRequest},
    web::{links, page::Page, parts},
};

/// How many values of a facet stand beside the hits; the rest is on a page of its own.
const SHOWN: usize = 8;
/// The facets that are open before anything is chosen in them.
const OPEN: [Facet; 4] = [Facet::Kind, Facet::Crime, Facet::Lesson, Facet::Country];

/// A chosen filter; its link takes it off.
pub(super) struct Chip {
    pub(super) href: String,
    pub(super) facet: String,
    pub(super) label: String,
}

/// One facet with its values.
pub(super) struct FacetView {
    pub(super) heading: String,
    pub(super) open: bool,
    pub(super) values: Vec<ValueView>,
    /// The page of all values, and how many there are.
    pub(super) all: Option<(String, String)>,
}

/// One value; its link chooses it or takes it off.
pub(super) struct ValueView {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) count: String,
    pub(super) selected: bool,
}

/// The facets of the search page, but for the years, which are drawn as bars.
pub(super) fn column(page: &Page, results: &Results) -> Vec<FacetView> {
    results
        .facets
        .iter()
        .filter(|counts| counts.facet != Facet::Year && !counts.values.is_empty())
        .map(|counts| facet(page, &results.request, counts))
        .collect()
}

fn facet(page: &Page, request: &SearchRequest, counts: &FacetCounts) -> FacetView {
    let values = counts.values.get(..SHOWN).unwrap_or(&counts.values);
    let all = (counts.values.len() > SHOWN)
        .then(|| (links::facet(request, counts.facet), page.tn("facet-all", counts.values.len())));
    FacetView {
        heading: page.t(parts::facet_heading(counts.facet)),
        open: OPEN.contains(&counts.facet) || values.iter().any(|value| value.selected),
        values: values.iter().map(|found| value(page, request, counts.facet, found)).collect(),
        all,
    }
}

/// One value of a facet within a search.
pub(super) fn value(page: &Page, request: &SearchRequest, facet: Facet, value: &FacetValue) -> ValueView {
    let changed = if value.selected {
        links::without(request, facet, &value.id)
    } else {
        links::with(request, facet, &value.id)
    };
    ValueView {
        href: links::search(&changed),
        label: page.alone(&value.label),
        count: page.number(value.count),
        selected: value.selected,
    }
}

/// A chip for each chosen value.
pub(super) fn chips(page: &Page, request: &SearchRequest) -> Vec<Chip> {
    let chosen = request.filters.iter().flat_map(|(facet, ids)| ids.iter().map(|id| (*facet, id)));
    let mut chips: Vec<_> = chosen
        .map(|(facet, id)| Chip {
            href: links::search(&links::without(request, facet, id)),
            facet: page.t(parts::facet_heading(facet)),
            label: page.label(facet, id),
        })
        .collect();
    if let Some(years) = request.years {
        chips.push(Chip {
            href: links::search(&links::without(request, Facet::Year, "")),
            facet: page.t(parts::facet_heading(Facet::Year)),
            label: super::years::range(page, years),
        });
    }
    chips
}
