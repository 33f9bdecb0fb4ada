//! A plan as queries of the engine.

use tantivy::{
    Term,
    query::{AllQuery, BooleanQuery, BoostQuery, EmptyQuery, Occur, PhraseQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption},
};

use super::{
    plan::{Clause, ConceptWeight, Plan, Way, WordForms},
    ranking::RANKING,
};
use crate::{index::Fields, language::Language};

/// What more than one in so many entries have tells little.
const RARE: u64 = 4;
/// The most words that a prefix may stand for.
const MOST_EXPANSIONS: usize = 64;

/// Compiles plans for one index.
pub(super) struct Compiler<'a> {
    pub(super) fields: &'a Fields,
    pub(super) searcher: &'a tantivy::Searcher,
    pub(super) language: Option<Language>,
}

impl Compiler<'_> {
    /// All clauses of a plan must match; a bonus where the whole query stands together.
    pub(super) fn strict(&self, plan: &Plan) -> Box<dyn Query> {
        if plan.clauses.is_empty() {
            return if plan.excluded.is_empty() && plan.parts.is_empty() {
                Box::new(AllQuery)
            } else {
                self.without_excluded(Box::new(AllQuery), plan)
            };
        }
        let mut parts: Vec<(Occur, Box<dyn Query>)> =
            plan.clauses.iter().map(|clause| (Occur::Must, self.clause(clause))).collect();
        parts.extend(self.phrase_bonus(plan).map(|bonus| (Occur::Should, bonus)));
        self.without_excluded(Box::new(BooleanQuery::new(parts)), plan)
    }

    /// The bonus where the whole query stands together; none for one word.
    pub(super) fn phrase_bonus(&self, plan: &Plan) -> Option<Box<dyn Query>> {
        let boosted =
            || Box::new(BoostQuery::new(self.phrase(&plan.phrase), RANKING.phrase)) as Box<dyn Query>;
        (plan.phrase.len() > 1).then(boosted)
    }

    /// The queries of a way, each with the field that it looks in: their scores add up to the way's.
    pub(super) fn parts(&self, way: &Way) -> Vec<(&'static str, Box<dyn Query>)> {
        match way {
            Way::Words(words) => words.iter().flat_map(|word| self.word_parts(word)).collect(),
            Way::Phrase(_) | Way::Prefix(_) => vec![("exact", self.way(way))],
            Way::Concept { .. } => vec![("concept", self.way(way))],
        }
    }

    fn without_excluded(&self, query: Box<dyn Query>, plan: &Plan) -> Box<dyn Query> {
        if plan.excluded.is_empty() {
            return query;
        }
        let mut parts = vec![(Occur::Must, query)];
        parts.extend(plan.excluded.iter().map(|way| (Occur::MustNot, self.excluded_way(way))));
        Box::new(BooleanQuery::new(parts))
    }

    fn excluded_way(&self, way: &Way) -> Box<dyn Query> {
        match way {
            // An exclusion asks its documents in an order that the engine's phrases do not bear alone (tantivy 0.27
            // breaks an assertion of its own); a union bears it.
            Way::Phrase(_) => any(vec![self.way(way), self.way(way)]),
            Way::Words(_) | Way::Prefix(_) | Way::Concept { .. } => self.way(way),
        }
    }

    /// Any of the ways that a plan excludes.
    pub(super) fn excluded(&self, plan: &Plan) -> Option<Box<dyn Query>> {
        let ways: Vec<_> = plan.excluded.iter().map(|way| (Occur::Should, self.way(way))).collect();
        (!ways.is_empty()).then(|| Box::new(BooleanQuery::new(ways)) as Box<dyn Query>)
    }

    /// An entry that has one of the identifiers.
    pub(super) fn identifiers(&self, plan: &Plan) -> Box<dyn Query> {
        any(plan.identifiers.iter().map(|identifier| self.term(self.fields.identifier, identifier)).collect())
    }

    /// Any way to match a clause; the scores of several add up.
    pub(super) fn clause(&self, clause: &Clause) -> Box<dyn Query> {
        let ways = any(clause.ways.iter().map(|way| self.way(way)).collect());
        let hints = clause.hints.iter().filter(|way| self.is_telling(way));
        let mut parts: Vec<(Occur, Box<dyn Query>)> = hints
            .map(|way| {
                let hint = BoostQuery::new(self.way(way), RANKING.hint);
                (Occur::Should, Box::new(hint) as Box<dyn Query>)
            })
            .collect();
        if parts.is_empty() {
            return ways;
        }
        parts.push((Occur::Must, ways));
        Box::new(BooleanQuery::new(parts))
    }

    /// Whether a way is rare enough to tell one entry from another: a word that many have only costs time.
    fn is_telling(&self, way: &Way) -> bool {
        let most = self.searcher.num_docs() / RARE;
        match way {
            Way::Words(words) => words.iter().flat_map(|word| &word.stems).all(|(stem, _)| {
                self.frequency(self.fields.summary, stem) <= most
                    && self.frequency(self.fields.body, stem) <= most
            }),
            Way::Concept { id, .. } => self.frequency(self.fields.concept, id) <= most,
            Way::Phrase(_) | Way::Prefix(_) => false,
        }
    }

    /// Any clause of a plan; the scores of several add up.
    pub(super) fn any_clause(&self, plan: &Plan) -> Box<dyn Query> {
        any(plan.clauses.iter().map(|clause| self.clause(clause)).collect())
    }

    /// Any concept close to a clause.
    pub(super) fn kin(&self, clause: &Clause) -> Box<dyn Query> {
        any(clause.kin.iter().map(|way| self.way(way)).collect())
    }

    /// What matches in one way.
    pub(super) fn way(&self, way: &Way) -> Box<dyn Query> {
        match way {
            Way::Words(words) => {
                let words: Vec<_> = words.iter().map(|word| (Occur::Must, self.word(word))).collect();
                Box::new(BooleanQuery::new(words))
            }
            Way::Phrase(words) => self.phrase(words),
            Way::Prefix(prefix) => self.prefix(prefix),
            Way::Concept { id, weight } => {
                let weight = match weight {
                    ConceptWeight::Facet => RANKING.concept,
                    ConceptWeight::Topic => RANKING.topic,
                    ConceptWeight::PlaceOrYear => RANKING.place_or_year,
                };
                Box::new(BoostQuery::new(self.term(self.fields.concept, id), weight))
            }
        }
    }

    fn word(&self, word: &WordForms) -> Box<dyn Query> {
        any(self.word_parts(word).into_iter().map(|(_, query)| query).collect())
    }

    fn word_parts(&self, word: &WordForms) -> Vec<(&'static str, Box<dyn Query>)> {
        let Fields { title, summary, lessons, body, name, .. } = *self.fields;
        let mut parts: Vec<(&'static str, Box<dyn Query>)> = Vec::new();
        // A term that no document has is left out: the engine would look it up in every segment for nothing.
        let mut add = |id, field, text: &str, weight| {
            if self.frequency(field, text) > 0 {
                parts.push((id, Box::new(BoostQuery::new(self.term(field, text), weight))));
            }
        };
        for (stem, languages) in &word.stems {
            let certain =
                self.language.is_none_or(|language| languages.contains(&language)) || languages.is_empty();
            let share = if certain { 1.0 } else { RANKING.other_language };
            add("title", title, stem, RANKING.title * share);
            add("summary", summary, stem, RANKING.summary * share);
            add("lessons", lessons, stem, RANKING.lessons * share);
            add("body", body, stem, RANKING.body * share);
        }
        add("name", name, &word.plain, RANKING.name);
        parts
    }

    fn frequency(&self, field: Field, text: &str) -> u64 {
        self.searcher.doc_freq(&Term::from_field_text(field, text)).unwrap_or(0)
    }

    /// Whether any document has the word in any form.
    pub(super) fn is_known(&self, word: &WordForms) -> bool {
        let Fields { title, summary, lessons, body, name, .. } = *self.fields;
        self.frequency(name, &word.plain) > 0
            || word.stems.iter().any(|(stem, _)| {
                [title, summary, lessons, body].into_iter().any(|field| self.frequency(field, stem) > 0)
            })
    }

    fn term(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
    }

    fn phrase(&self, words: &[String]) -> Box<dyn Query> {
        let exact = self.fields.exact;
        match words {
            [] => Box::new(EmptyQuery),
            [word] => self.term(exact, word),
            _ => {
                let terms = words.iter().map(|word| Term::from_field_text(exact, word)).collect();
                Box::new(PhraseQuery::new(terms))
            }
        }
    }

    fn prefix(&self, prefix: &str) -> Box<dyn Query> {
        let field = self.fields.exact;
        let mut words: Vec<Box<dyn Query>> = Vec::new();
        for segment in self.searcher.segment_readers() {
            let Ok(postings) = segment.inverted_index(field) else { continue };
            let Ok(mut stream) = postings.terms().range().ge(prefix.as_bytes()).into_stream() else {
                continue;
            };
            while let Some((term, _)) = stream.next() {
                let Ok(term) = std::str::from_utf8(term) else { continue };
                if !term.starts_with(prefix) || words.len() >= MOST_EXPANSIONS {
                    break;
                }
                words.push(self.term(field, term));
            }
        }
        any(words)
    }
}

fn any(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    match queries.len() {
        0 => Box::new(EmptyQuery),
        1 => queries.remove(0),
        _ => Box::new(BooleanQuery::new(queries.into_iter().map(|query| (Occur::Should, query)).collect())),
    }
}
