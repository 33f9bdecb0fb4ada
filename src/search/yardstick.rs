//! The engine alone on the same index and words: what a search costs without anything of ours. Only `bench` uses it.

use std::{cmp::Reverse, collections::BinaryHeap};

use tantivy::{
    Term,
    collector::TopDocs,
    query::{BooleanQuery, ConstScoreQuery, EnableScoring, Occur, Query, TermQuery},
    schema::IndexRecordOption,
};

use super::{Search, SearchError, SearchRequest, filter::FacetCounter};

/// The hits that are kept.
const BEST: usize = 10;

impl Search {
    /// The ten best of the entries that hold every word of the request in a text of theirs and pass its filters, counting
    /// all facets on the way. No concept, no other language, no loosening, no text of a hit. Gives how many there are.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn engine_alone(&self, request: &SearchRequest) -> Result<usize, SearchError> {
        let query = BooleanQuery::new(self.every_word(request));
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.index.searcher))?;
        let mut counter = FacetCounter::new(&self.index.facets, &request.filters, request.years);
        let (mut total, mut best) = (0, BinaryHeap::with_capacity(BEST + 1));
        for segment in self.index.searcher.segment_readers() {
            weight.for_each(segment, &mut |doc, score| {
                if counter.admit(doc) {
                    total += 1;
                    // Scores are never negative, and such numbers are in the order of their bits.
                    best.push(Reverse((score.to_bits(), Reverse(doc))));
                    if best.len() > BEST {
                        best.pop();
                    }
                }
            })?;
        }
        std::hint::black_box((&best, &counter));
        Ok(total)
    }

    /// The same without counting facets, which lets the engine skip what cannot be among the best.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn engine_alone_uncounted(&self, request: &SearchRequest) -> Result<usize, SearchError> {
        let mut parts = self.every_word(request);
        for (facet, ids) in &request.filters {
            let values = ids.iter().map(|id| {
                let term = Term::from_field_text(self.index.fields.facet, &format!("{facet}:{id}"));
                let value =
                    ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0);
                (Occur::Should, Box::new(value) as Box<dyn Query>)
            });
            parts.push((Occur::Must, Box::new(BooleanQuery::new(values.collect()))));
        }
        let best = TopDocs::with_limit(BEST).order_by_score();
        Ok(self.index.searcher.search(&BooleanQuery::new(parts), &best)?.len())
    }

    /// Each word of the request, as the request's language reduces it, in any of the text fields.
    fn every_word(&self, request: &SearchRequest) -> Vec<(Occur, Box<dyn Query>)> {
        let fields = &self.index.fields;
        let tokens = self.analyzer.tokens(request.language, &request.text);
        let words = tokens.chunk_by(|a, b| (a.start, a.end) == (b.start, b.end));
        words
            .map(|forms| {
                let terms = forms.iter().flat_map(|form| {
                    [fields.title, fields.summary, fields.lessons, fields.body].map(|field| {
                        let term = Term::from_field_text(field, &form.text);
                        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                        (Occur::Should, Box::new(query) as Box<dyn Query>)
                    })
                });
                (Occur::Must, Box::new(BooleanQuery::new(terms.collect())) as Box<dyn Query>)
            })
            .collect()
    }
}
