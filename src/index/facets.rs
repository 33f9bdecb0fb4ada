//! The facet values of an entry, and all of them in memory for counting.

use std::ops::Range;

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

/// The values of all facets of every document, packed: one row a document.
#[derive(Debug, Default)]
pub(crate) struct Facets {
    /// All values, those of one facet together and in order; a value's number is its place here.
    values: Vec<String>,
    /// The numbers of each facet's values, in the order of [`FACETS`].
    ranges: Vec<Range<u16>>,
    starts: Vec<u32>,
    numbers: Vec<u16>,
}

impl Facets {
    /// Packs the values of each document, given by the ordinals of the sorted terms `facet:value`.
    pub(super) fn new(documents: u32, terms: &[String], ordinals: impl Fn(u32, &mut Vec<u64>)) -> Self {
        let mut facets = Self { ranges: vec![0..0; FACETS.len()], ..Self::default() };
        // Terms are sorted, so that the values of each facet come together and in order.
        for (number, term) in (0_u16..).zip(terms) {
            let (facet, value) = term.split_once(':').unwrap_or_default();
            facets.values.push(value.to_owned());
            let place = FACETS.iter().position(|known| *known == facet);
            if let Some(range) = place.and_then(|place| facets.ranges.get_mut(place)) {
                let first = if range.end == 0 { number } else { range.start };
                *range = first..number + 1;
            }
        }
        let mut row = Vec::new();
        for doc in 0..documents {
            facets.starts.push(u32::try_from(facets.numbers.len()).unwrap_or(u32::MAX));
            row.clear();
            ordinals(doc, &mut row);
            facets.numbers.extend(row.iter().filter_map(|ordinal| u16::try_from(*ordinal).ok()));
        }
        facets.starts.push(u32::try_from(facets.numbers.len()).unwrap_or(u32::MAX));
        facets
    }

    /// The numbers of a document's values of all facets.
    pub(crate) fn row(&self, doc: u32) -> &[u16] {
        let doc = doc as usize;
        let place = |start: Option<&u32>| start.copied().unwrap_or_default() as usize;
        let (from, to) = (place(self.starts.get(doc)), place(self.starts.get(doc + 1)));
        self.numbers.get(from..to).unwrap_or_default()
    }

    /// How many values all facets have together.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The numbers of the values of the facet at this place.
    pub(crate) fn range(&self, place: usize) -> Range<u16> {
        self.ranges.get(place).cloned().unwrap_or_default()
    }

    /// The value with this number.
    pub(crate) fn value(&self, number: u16) -> &str {
        self.values.get(usize::from(number)).map_or("", String::as_str)
    }

    /// The number of a value of the facet at this place.
    pub(crate) fn number(&self, place: usize, value: &str) -> Option<u16> {
        let range = self.range(place);
        let values = self.values.get(usize::from(range.start)..usize::from(range.end))?;
        let at = values.binary_search_by(|known| known.as_str().cmp(value)).ok()?;
        Some(range.start + u16::try_from(at).ok()?)
    }
}
