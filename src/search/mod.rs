//! Search: a request in, results out. No HTTP and no async in here.
//!
//! request → query (atoms) → plan (plain data) → the engine's queries → results

mod compile;
mod correct;
mod evaluate;
mod execute;
mod explain;
mod filler;
mod filter;
mod hits;
mod nearest;
mod plan;
mod portable;
mod query;
mod ranking;
mod repair;
mod request;
mod results;
mod similar;
mod snippet;
mod spans;
mod suggest;
mod tongue;
mod understand;
mod values;
mod yardstick;

use std::{path::Path, sync::Arc, time::Instant};

use crate::{
    entry::{Entry, Kind},
    index::{Analyzer, Card, Catalogue, Index, IndexError, WithdrawnEntry},
    language::Language,
    vocabulary::{Thesaurus, Vocabulary},
};
pub use evaluate::{EvaluationError, JudgedQuery, QueryScore, evaluate, read_judged_queries, report};
use execute::{Outcome, execute};
pub use explain::{ExplainedClause, ExplainedHit, ExplainedPart, Explanation};

pub use request::{Facet, Filters, MAX_PER_PAGE, RequestError, SearchRequest, Sort, Strictness, YearRange};
pub use results::{
    FacetCounts, FacetValue, Hit, ReadAs, Reading, ReadingPart, Results, Snippet, SnippetPart, Step,
    StepKind, WayOut, Why, WhyField,
};
pub use suggest::{MOST_SUGGESTIONS, SuggestRequest, Suggestion, SuggestionKind};

/// A search failed through no fault of the reader.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The index cannot be read.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// The engine failed.
    #[error("the index engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
}

/// What an id leads to.
#[derive(Clone, Debug)]
pub enum Found {
    /// The entry.
    Entry(Box<Entry>),
    /// The entry now has this id.
    Renamed(String),
    /// The entry was taken out.
    Withdrawn(WithdrawnEntry),
    /// There is no such entry.
    Missing {
        /// Ids that come close, with their kinds.
        nearest: Vec<(String, Kind)>,
    },
}

/// Answers searches on one open index. Calls block: keep them off async threads.
#[derive(Debug)]
pub struct Search {
    index: Index,
    analyzer: Arc<Analyzer>,
    vocabulary: Arc<Vocabulary>,
    thesaurus: Thesaurus,
    speller: repair::Speller,
    labels: filter::Labels,
}

impl Search {
    /// Opens the index in use in the folder `root`.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn open(
        root: &Path,
        analyzer: Arc<Analyzer>,
        vocabulary: Arc<Vocabulary>,
    ) -> Result<Self, SearchError> {
        let index = Index::open(root)?;
        let thesaurus = crate::index::thesaurus(&vocabulary, &analyzer);
        let speller = repair::Speller::new();
        let labels = filter::Labels::new(&index.facets, &vocabulary);
        Ok(Self { index, analyzer, vocabulary, thesaurus, speller, labels })
    }

    /// Waits until the dictionaries are there, so that the first reader need not.
    pub fn wait(&self) {
        self.analyzer.wait();
    }

    /// The vocabulary that requests are read with.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The figures of the digest as a whole.
    pub fn figures(&self) -> &Catalogue {
        self.index.catalogue()
    }

    /// The fingerprint of what is served.
    pub fn fingerprint(&self) -> &str {
        self.index.fingerprint()
    }

    /// Runs a search.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn run(&self, request: &SearchRequest) -> Result<Results, SearchError> {
        self.results(request, true)
    }

    /// The same, but that its hits have neither passages nor reasons: for lists that show titles only.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn list(&self, request: &SearchRequest) -> Result<Results, SearchError> {
        self.results(request, false)
    }

    fn results(&self, request: &SearchRequest, passages: bool) -> Result<Results, SearchError> {
        let start = Instant::now();
        let Answer { plan, narrowed, outcome, mut steps } = self.answer(request)?;
        let total = outcome.found.len();
        let from = request.page.saturating_sub(1).saturating_mul(request.per_page).min(total);
        let to = from.saturating_add(request.per_page).min(total);
        let maker = self.hit_maker(&plan, request.language);
        let mut hits = Vec::new();
        for found in outcome.found.get(from..to).unwrap_or_default() {
            let card = self.index.card(found.doc)?;
            let card: Card<'_> = postcard::from_bytes(&card).map_err(IndexError::from)?;
            hits.push(if passages { maker.hit(&card, found)? } else { maker.bare(&card, found) });
        }
        let ways_out = if total == 0 { ways_out(request, &plan, &outcome) } else { Vec::new() };
        let facets =
            outcome.counter.finish(&narrowed.filters, &self.labels, &self.vocabulary, request.language);
        for step in &mut steps {
            step.total = total;
        }
        let reading = reading(request, plan, &outcome, steps);
        Ok(Results {
            request: request.clone(),
            reading,
            total,
            matched_in_full: outcome.in_full,
            took: start.elapsed(),
            hits,
            facets,
            ways_out,
        })
    }

    /// Runs the request as it stands, then, where words are unknown, with its repairs.
    fn answer(&self, request: &SearchRequest) -> Result<Answer<'_>, SearchError> {
        let first = self.attempt(request, Vec::new())?;
        if first.outcome.found.is_empty()
            && let Some(meant) = repair::russian_layout(&request.text)
        {
            let step =
                Step { kind: StepKind::Layout, from: request.text.clone(), to: meant.clone(), total: 0 };
            let repaired = self.attempt(&SearchRequest { text: meant, ..request.clone() }, vec![step])?;
            if repaired.outcome.in_full > 0 {
                return Ok(repaired);
            }
        }
        Ok(match self.corrected(request, &first)? {
            Some(corrected) => corrected,
            None => first,
        })
    }

    fn attempt(&self, request: &SearchRequest, steps: Vec<Step>) -> Result<Answer<'_>, SearchError> {
        let reader = understand::Reader {
            analyzer: &self.analyzer,
            thesaurus: &self.thesaurus,
            vocabulary: &self.vocabulary,
        };
        let plan = reader.plan(request);
        let mut narrowed = request.clone();
        for (facet, id) in &plan.filters {
            narrowed.add(*facet, id.clone());
        }
        narrowed.years = narrowed.years.or(plan.years);
        let outcome = execute(&self.index, &plan, &narrowed)?;
        Ok(Answer { plan, narrowed, outcome, steps })
    }

    fn hit_maker<'a>(&'a self, plan: &'a plan::Plan, language: Language) -> hits::HitMaker<'a> {
        let marker = snippet::Marker::new(&self.analyzer, plan);
        hits::HitMaker { index: &self.index, marker, vocabulary: &self.vocabulary, plan, language }
    }

    /// At most `count` entries in the order of their ids, from the place `from` on, counted from 0.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn entries(&self, from: usize, count: usize) -> Result<Vec<Entry>, SearchError> {
        let mut documents: Vec<_> = (0_u32..).zip(&self.index.ranks).collect();
        documents.sort_by_key(|(_, rank)| **rank);
        documents
            .into_iter()
            .skip(from)
            .take(count)
            .map(|(document, _)| Ok(self.index.entry(document)?))
            .collect()
    }

    /// The entry with this id, or what became of it.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn entry(&self, id: &str) -> Result<Found, SearchError> {
        let catalogue = self.index.catalogue();
        if let Some(gone) = catalogue.withdrawn.get(id) {
            return Ok(Found::Withdrawn(gone.clone()));
        }
        if let Some(doc) = self.document_of(id)? {
            return Ok(Found::Entry(Box::new(self.index.entry(doc)?)));
        }
        if let Some(new) = catalogue.formerly.get(id) {
            return Ok(Found::Renamed(new.clone()));
        }
        Ok(Found::Missing { nearest: self.nearest_ids(id)? })
    }

    fn document_of(&self, id: &str) -> Result<Option<u32>, SearchError> {
        let term = tantivy::Term::from_field_text(self.index.fields.id, id);
        for segment in self.index.searcher.segment_readers() {
            let postings = segment.inverted_index(self.index.fields.id)?;
            let found = postings.read_postings(&term, tantivy::schema::IndexRecordOption::Basic);
            let found = found.map_err(tantivy::TantivyError::from)?;
            if let Some(postings) = found {
                return Ok(Some(tantivy::DocSet::doc(&postings)));
            }
        }
        Ok(None)
    }

    /// Up to five ids that come close to one that does not exist.
    fn nearest_ids(&self, id: &str) -> Result<Vec<(String, Kind)>, SearchError> {
        let given: String = id.chars().take(100).collect::<String>().to_lowercase();
        let mut near: Vec<(f64, String)> = Vec::new();
        for segment in self.index.searcher.segment_readers() {
            let ids = segment.inverted_index(self.index.fields.id)?;
            let mut stream = ids.terms().stream().map_err(tantivy::TantivyError::from)?;
            while let Some((term, _)) = stream.next() {
                let known = String::from_utf8_lossy(term);
                let similarity = strsim::jaro_winkler(&given, &known);
                if similarity > 0.85 {
                    near.push((similarity, known.into_owned()));
                }
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        near.truncate(5);
        let mut nearest = Vec::new();
        for (_, id) in near {
            if let Some(doc) = self.document_of(&id)? {
                nearest.push((id, self.index.entry(doc)?.kind));
            }
        }
        Ok(nearest)
    }
}

/// A request as it was run at last.
struct Answer<'a> {
    plan: plan::Plan,
    narrowed: SearchRequest,
    outcome: Outcome<'a>,
    steps: Vec<Step>,
}

fn reading(
    request: &SearchRequest,
    plan: plan::Plan,
    outcome: &Outcome<'_>,
    mut steps: Vec<Step>,
) -> Reading {
    let loosened = outcome.loosened.iter().take(5).map(|(missing, total)| Step {
        kind: Outcome::step_kind(&plan, *missing),
        from: plan
            .clauses
            .iter()
            .enumerate()
            .filter(|(at, _)| missing >> at & 1 == 1)
            .map(|(_, clause)| clause.text.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        to: String::new(),
        total: *total,
    });
    steps.extend(loosened);
    Reading {
        text: request.text.clone(),
        language: plan.language,
        parts: plan.parts,
        steps,
        shortened: plan.shortened,
    }
}

fn ways_out(request: &SearchRequest, plan: &plan::Plan, outcome: &Outcome<'_>) -> Vec<WayOut> {
    let mut ways = Vec::new();
    for facet in Facet::ALL {
        let total = outcome.counter.only_kept_out_by(facet);
        if total == 0 {
            continue;
        }
        let mut without = SearchRequest { page: 1, ..request.clone() };
        match facet {
            Facet::Year => without.years = None,
            _ => drop(without.filters.remove(&facet)),
        }
        if without != *request {
            let value = request.filters.get(&facet).and_then(|ids| ids.first().cloned());
            ways.push(WayOut {
                request: without,
                without_word: None,
                without_filter: Some((facet, value)),
                total,
            });
        }
    }
    for (clause, total) in plan.clauses.iter().zip(&outcome.without_clause) {
        if *total > 0 {
            let text =
                request.text.replacen(&clause.text, "", 1).split_whitespace().collect::<Vec<_>>().join(" ");
            let without = SearchRequest { text, page: 1, ..request.clone() };
            let word = Some(clause.text.clone());
            ways.push(WayOut { request: without, without_word: word, without_filter: None, total: *total });
        }
    }
    ways
}

impl Search {
    /// A search over no entry at all, for pages that need none. Its index lies in `folder`.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn empty(
        folder: &Path,
        analyzer: Arc<Analyzer>,
        vocabulary: Arc<Vocabulary>,
    ) -> Result<Self, SearchError> {
        Index::build(folder, "00", std::iter::empty(), &analyzer, &vocabulary, || {})?;
        Self::open(folder, analyzer, vocabulary)
    }
}

#[cfg(test)]
impl Search {
    /// A search over no entry at all, for tests of what stands above.
    pub(crate) fn over_nothing() -> Self {
        let vocabulary = Arc::new(Vocabulary::embedded().unwrap());
        let folder = tempfile::tempdir().unwrap();
        Self::empty(folder.path(), Arc::new(Analyzer::new()), vocabulary).unwrap()
    }
}
