//! Entries of each value of each facet, to look up by id.

use std::collections::BTreeMap;

use crate::search::{Facet, FacetCounts};

/// Entries of each value of each facet.
pub(super) struct Counts(BTreeMap<Facet, BTreeMap<String, usize>>);

impl Counts {
    pub(super) fn new(facets: &[FacetCounts]) -> Self {
        let by_id = |counts: &FacetCounts| {
            counts.values.iter().map(|value| (value.id.to_string(), value.count)).collect()
        };
        Self(facets.iter().map(|counts| (counts.facet, by_id(counts))).collect())
    }

    pub(super) fn get(&self, facet: Facet, id: &str) -> usize {
        self.0.get(&facet).and_then(|counts| counts.get(id)).copied().unwrap_or(0)
    }

    /// The values that have entries, by id.
    pub(super) fn values(&self, facet: Facet) -> impl Iterator<Item = (&str, usize)> {
        self.0.get(&facet).into_iter().flatten().map(|(id, count)| (id.as_str(), *count))
    }
}
