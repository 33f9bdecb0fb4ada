//! Filters and facet counts in one pass: each facet is counted without its own choice.

use std::{ops::Range, sync::Arc};

use super::{Facet, FacetCounts, FacetValue, Filters, YearRange};
use crate::{index::Facets, language::Language, vocabulary::Vocabulary};

/// The ids and labels of all values of all facets, so that counting makes none.
#[derive(Debug)]
pub(super) struct Labels {
    ids: Vec<Arc<str>>,
    /// For each language, in the order of [`Language::ALL`].
    labels: Vec<Vec<Arc<str>>>,
}

impl Labels {
    pub(super) fn new(facets: &Facets, vocabulary: &Vocabulary) -> Self {
        let mut ids: Vec<Arc<str>> = vec![Arc::from(""); facets.len()];
        let mut labels = vec![ids.clone(); Language::ALL.len()];
        for facet in Facet::ALL {
            for number in facets.range(facet.position()) {
                let id = facets.value(number);
                if let Some(place) = ids.get_mut(usize::from(number)) {
                    *place = Arc::from(id);
                }
                for (language, labels) in Language::ALL.into_iter().zip(&mut labels) {
                    if let Some(place) = labels.get_mut(usize::from(number)) {
                        *place = Arc::from(facet.label(id, vocabulary, language));
                    }
                }
            }
        }
        Self { ids, labels }
    }

    fn of(&self, language: Language) -> impl Fn(u16) -> Option<(Arc<str>, Arc<str>)> {
        let labels = Language::ALL.into_iter().zip(&self.labels).find(|(known, _)| *known == language);
        move |number| {
            let (_, labels) = labels?;
            let number = usize::from(number);
            Some((self.ids.get(number)?.clone(), labels.get(number)?.clone()))
        }
    }
}

/// Tests documents against the chosen values and counts facet values.
pub(super) struct FacetCounter<'a> {
    facets: &'a Facets,
    choices: Vec<Choice>,
    /// For each value of all facets, by number.
    counts: Vec<u32>,
}

/// What is chosen in one facet.
struct Choice {
    facet: Facet,
    range: Range<u16>,
    /// For each value of all facets, whether it is chosen.
    chosen: Vec<bool>,
    /// Documents that only this choice keeps out.
    only_kept_out: usize,
}

impl<'a> FacetCounter<'a> {
    pub(super) fn new(facets: &'a Facets, filters: &Filters, years: Option<YearRange>) -> Self {
        let choice = |facet: Facet| {
            let place = facet.position();
            let mut chosen = vec![false; facets.len()];
            let mut choose = |number: u16| {
                if let Some(chosen) = chosen.get_mut(usize::from(number)) {
                    *chosen = true;
                }
            };
            match (facet, filters.get(&facet), years) {
                (Facet::Year, _, Some(years)) => facets
                    .range(place)
                    .filter(|number| facets.value(*number).parse().is_ok_and(|year| years.contains(year)))
                    .for_each(&mut choose),
                (_, Some(ids), _) => {
                    ids.iter().filter_map(|id| facets.number(place, id)).for_each(&mut choose);
                }
                (_, None, _) => return None,
            }
            Some(Choice { facet, range: facets.range(place), chosen, only_kept_out: 0 })
        };
        let choices = Facet::ALL.into_iter().filter_map(choice).collect();
        Self { facets, choices, counts: vec![0; facets.len()] }
    }

    /// Whether a document passes all choices; it is counted where it should be.
    pub(super) fn admit(&mut self, doc: u32) -> bool {
        let row = self.facets.row(doc);
        let mut kept_out_by = None;
        for choice in &mut self.choices {
            if !row.iter().any(|number| choice.chosen.get(usize::from(*number)).copied().unwrap_or(false)) {
                if kept_out_by.is_some() {
                    return false;
                }
                kept_out_by = Some(choice);
            }
        }
        let mut count = |number: u16| {
            if let Some(count) = self.counts.get_mut(usize::from(number)) {
                *count += 1;
            }
        };
        match kept_out_by {
            None => {
                row.iter().copied().for_each(count);
                true
            }
            Some(choice) => {
                choice.only_kept_out += 1;
                row.iter().copied().filter(|number| choice.range.contains(number)).for_each(&mut count);
                false
            }
        }
    }

    /// How many documents the choice in one facet alone keeps out.
    pub(super) fn only_kept_out_by(&self, facet: Facet) -> usize {
        let choice = self.choices.iter().find(|choice| choice.facet == facet);
        choice.map_or(0, |choice| choice.only_kept_out)
    }

    /// The counts with their labels: chosen values first, then by count, then by label; years by year.
    pub(super) fn finish(
        &self,
        filters: &Filters,
        labels: &Labels,
        vocabulary: &Vocabulary,
        language: Language,
    ) -> Vec<FacetCounts> {
        let labels = labels.of(language);
        Facet::ALL
            .into_iter()
            .map(|facet| {
                let chosen = filters.get(&facet).map(Vec::as_slice).unwrap_or_default();
                let is_chosen = |id: &str| chosen.iter().any(|known| known == id);
                let range = self.facets.range(facet.position());
                let mut values: Vec<FacetValue> = range
                    .filter_map(|number| {
                        let count = self.counts.get(usize::from(number)).copied().unwrap_or_default();
                        let selected = !chosen.is_empty() && is_chosen(self.facets.value(number));
                        let (id, label) = (count > 0 || selected).then(|| labels(number)).flatten()?;
                        Some(FacetValue { id, label, count: count as usize, selected })
                    })
                    .collect();
                let unknown = chosen.iter().filter(|id| self.facets.number(facet.position(), id).is_none());
                values.extend(unknown.map(|id| FacetValue {
                    id: Arc::from(id.as_str()),
                    label: Arc::from(facet.label(id, vocabulary, language)),
                    count: 0,
                    selected: true,
                }));
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
