//! Filters and facet counts in one pass: each facet is counted without its own choice.

use super::{Facet, FacetCounts, FacetValue, Filters, YearRange};
use crate::{index::FacetColumn, language::Language, vocabulary::Vocabulary};

/// Tests documents against the chosen values and counts facet values.
pub(super) struct FacetCounter<'a> {
    columns: &'a [FacetColumn],
    /// For each facet with a choice: its place, and for each value whether it is chosen.
    choices: Vec<(usize, Vec<bool>)>,
    counts: Vec<Vec<u32>>,
    /// For each facet: documents that only its choice keeps out.
    only_kept_out_by: Vec<usize>,
}

impl<'a> FacetCounter<'a> {
    pub(super) fn new(columns: &'a [FacetColumn], filters: &Filters, years: Option<YearRange>) -> Self {
        let mut choices = Vec::new();
        for (place, (facet, column)) in Facet::ALL.iter().zip(columns).enumerate() {
            let chosen: Vec<bool> = match (facet, filters.get(facet), years) {
                (Facet::Year, _, Some(years)) => column
                    .values
                    .iter()
                    .map(|year| year.parse().is_ok_and(|year| years.contains(year)))
                    .collect(),
                (_, Some(ids), _) => {
                    let numbers: Vec<u16> = ids.iter().filter_map(|id| column.number(id)).collect();
                    (0..column.values.len())
                        .map(|at| u16::try_from(at).is_ok_and(|at| numbers.contains(&at)))
                        .collect()
                }
                (_, None, _) => continue,
            };
            choices.push((place, chosen));
        }
        Self {
            columns,
            choices,
            counts: columns.iter().map(|column| vec![0; column.values.len()]).collect(),
            only_kept_out_by: vec![0; columns.len()],
        }
    }

    /// Whether a document passes all choices; it is counted where it should be.
    pub(super) fn admit(&mut self, doc: u32) -> bool {
        let mut kept_out_by = None;
        for (place, chosen) in &self.choices {
            let numbers = self.columns.get(*place).map(|column| column.of(doc)).unwrap_or_default();
            let passes =
                numbers.iter().any(|number| chosen.get(usize::from(*number)).copied().unwrap_or(false));
            if !passes {
                if kept_out_by.is_some() {
                    return false;
                }
                kept_out_by = Some(*place);
            }
        }
        match kept_out_by {
            Some(place) => {
                self.count(place, doc);
                if let Some(only) = self.only_kept_out_by.get_mut(place) {
                    *only += 1;
                }
                false
            }
            None => {
                (0..self.columns.len()).for_each(|place| self.count(place, doc));
                true
            }
        }
    }

    fn count(&mut self, place: usize, doc: u32) {
        let (Some(column), Some(counts)) = (self.columns.get(place), self.counts.get_mut(place)) else {
            return;
        };
        for number in column.of(doc) {
            if let Some(count) = counts.get_mut(usize::from(*number)) {
                *count += 1;
            }
        }
    }

    /// How many documents the choice in one facet alone keeps out.
    pub(super) fn only_kept_out_by(&self, facet: Facet) -> usize {
        self.only_kept_out_by.get(facet.position()).copied().unwrap_or_default()
    }

    /// The counts with their labels: chosen values first, then by count, then by label; years by year.
    pub(super) fn finish(
        &self,
        filters: &Filters,
        vocabulary: &Vocabulary,
        language: Language,
    ) -> Vec<FacetCounts> {
        Facet::ALL
            .into_iter()
            .zip(self.columns)
            .zip(&self.counts)
            .map(|((facet, column), counts)| {
                let chosen = filters.get(&facet).map(Vec::as_slice).unwrap_or_default();
                let mut values: Vec<FacetValue> = column
                    .values
                    .iter()
                    .zip(counts)
                    .filter(|(id, count)| **count > 0 || chosen.contains(*id))
                    .map(|(id, count)| value(facet, id, *count as usize, chosen, vocabulary, language))
                    .collect();
                let unknown = chosen.iter().filter(|id| column.number(id).is_none());
                values.extend(unknown.map(|id| value(facet, id, 0, chosen, vocabulary, language)));
                match facet {
                    Facet::Year => values.sort_by(|a, b| a.id.cmp(&b.id)),
                    _ => values.sort_by(|a, b| {
                        (b.selected, b.count).cmp(&(a.selected, a.count)).then_with(|| a.label.cmp(&b.label))
                    }),
                }
                FacetCounts { facet, values }
            })
            .collect()
    }
}

fn value(
    facet: Facet,
    id: &str,
    count: usize,
    chosen: &[String],
    vocabulary: &Vocabulary,
    language: Language,
) -> FacetValue {
    FacetValue {
        id: id.to_owned(),
        label: facet.label(id, vocabulary, language),
        count,
        selected: chosen.iter().any(|known| known == id),
    }
}
