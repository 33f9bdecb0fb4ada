//! The facet values of an entry, and all of them in memory for counting.

use std::collections::HashMap;

use crate::{
    entry::{Detail, Entry},
    vocabulary::Vocabulary,
};

/// The facets and their values, in the order of the facets of a search.
pub(crate) const FACETS: [&str; 13] = [
    "kind",
    "crime",
    "lesson",
    "technique",
    "cooperation",
    "country",
    "region",
    "involved",
    "legal_system",
    "stage",
    "article",
    "language",
    "year",
];

/// The values of all facets of an entry, each with the id of its facet.
pub(super) fn facet_values(entry: &Entry, vocabulary: &Vocabulary) -> Vec<(&'static str, String)> {
    let mut values = vec![("kind", entry.kind.id().to_owned())];
    let mut add = |facet, ids: &[String]| values.extend(ids.iter().map(|id| (facet, id.clone())));
    add("crime", &entry.crimes);
    add("technique", &entry.techniques);
    add("cooperation", &entry.cooperation);
    add("involved", entry.involved_countries());
    values.extend(entry.lessons.iter().map(|lesson| ("lesson", lesson.lesson.clone())));
    values.extend(entry.articles.iter().map(|article| ("article", article.article.clone())));
    for code in entry.home_countries() {
        values.push(("country", code.to_owned()));
        if let Some(country) = vocabulary.country(code) {
            let regions = country.region.iter().chain(&country.subregion);
            values.extend(regions.map(|region| ("region", region.clone())));
        }
    }
    match &entry.detail {
        Detail::Case(case) => {
            values.push(("legal_system", case.legal_system.clone()));
            values.push(("stage", case.stage.clone()));
            values.push(("language", case.original_language.clone()));
        }
        Detail::Practice(practice) => {
            values.extend(practice.region.iter().map(|region| ("region", region.clone())));
        }
        Detail::Tool(_) | Detail::Form { .. } => {}
    }
    values.extend(entry.date().map(|date| ("year", date.year.to_string())));
    values.sort();
    values.dedup();
    values
}

/// The concepts, countries and years that the editors chose for an entry.
pub(crate) fn concepts_of(entry: &Entry, vocabulary: &Vocabulary) -> Vec<String> {
    facet_values(entry, vocabulary).into_iter().map(|(_, value)| value).collect()
}

/// The values of one facet of every document, packed.
#[derive(Debug, Default)]
pub(crate) struct FacetColumn {
    /// All values in order; a value's number is its place here.
    pub(crate) values: Vec<String>,
    starts: Vec<u32>,
    numbers: Vec<u16>,
}

impl FacetColumn {
    /// The numbers of a document's values.
    pub(crate) fn of(&self, doc: u32) -> &[u16] {
        let place = |doc: u32| self.starts.get(doc as usize).copied().unwrap_or_default() as usize;
        self.numbers.get(place(doc)..place(doc + 1)).unwrap_or_default()
    }

    /// The number of a value.
    pub(crate) fn number(&self, value: &str) -> Option<u16> {
        self.values
            .binary_search_by(|known| known.as_str().cmp(value))
            .ok()
            .and_then(|at| u16::try_from(at).ok())
    }
}

/// Packs the columns of all facets from the values of each document, `facet:value`.
pub(super) fn columns(
    documents: u32,
    terms: &[String],
    ordinals: impl Fn(u32, &mut Vec<u64>),
) -> Vec<FacetColumn> {
    let mut columns: Vec<FacetColumn> = FACETS.iter().map(|_| FacetColumn::default()).collect();
    // Terms are sorted, so that the values of each facet come in order.
    let mut place_of: HashMap<u64, (usize, u16)> = HashMap::new();
    for (ordinal, term) in terms.iter().enumerate() {
        let Some((facet, value)) = term.split_once(':') else { continue };
        let Some(place) = FACETS.iter().position(|known| *known == facet) else { continue };
        let Some(column) = columns.get_mut(place) else { continue };
        let Ok(number) = u16::try_from(column.values.len()) else { continue };
        column.values.push(value.to_owned());
        place_of.insert(ordinal as u64, (place, number));
    }
    let mut row = Vec::new();
    for doc in 0..documents {
        for column in &mut columns {
            column.starts.push(u32::try_from(column.numbers.len()).unwrap_or(u32::MAX));
        }
        row.clear();
        ordinals(doc, &mut row);
        for ordinal in &row {
            if let Some((place, number)) = place_of.get(ordinal)
                && let Some(column) = columns.get_mut(*place)
            {
                column.numbers.push(*number);
            }
        }
    }
    for column in &mut columns {
        column.starts.push(u32::try_from(column.numbers.len()).unwrap_or(u32::MAX));
    }
    columns
}
