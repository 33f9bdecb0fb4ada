//! From atoms to a plan: the language of the words, the concepts, countries and years in them.

use super::{
    Facet, ReadAs, ReadingPart, SearchRequest,
    filler::is_filler,
    plan::{Clause, ConceptWeight, Plan, Way, WordForms},
    query::{Atom, AtomKind, Query},
    spans::{Span, spans},
    tongue::{LATIN, candidates, guess},
};
use crate::{
    index::{Analyzer, normalize_identifier, plain, script_of},
    language::{Language, Script},
    vocabulary::{Scheme, Sense, Thesaurus, Vocabulary},
};

/// What understanding a query needs.
pub(super) struct Reader<'a> {
    pub(super) analyzer: &'a Analyzer,
    pub(super) thesaurus: &'a Thesaurus,
    pub(super) vocabulary: &'a Vocabulary,
}

impl Reader<'_> {
    /// Makes the plan of a request.
    pub(super) fn plan(&self, request: &SearchRequest) -> Plan {
        let query = Query::read(&request.text);
        let mut plan = Plan {
            shortened: query.shortened,
            language: guess(&request.text, request.language),
            identifiers: identifiers(&request.text),
            phrase: self.analyzer.exact(&request.text).into_iter().map(|token| token.text).collect(),
            ..Plan::default()
        };
        let language = plan.language.unwrap_or(request.language);
        let mut atoms = query.atoms.as_slice();
        while let Some(first) = atoms.first() {
            let words =
                atoms.iter().take_while(|atom| atom.kind == AtomKind::Word && !atom.alternative).count();
            if words > 0 {
                let (run, rest) = atoms.split_at(words);
                let text = run.iter().map(|atom| atom.text.as_str()).collect::<Vec<_>>().join(" ");
                self.read_words(&text, language, request, &mut plan);
                atoms = rest;
            } else {
                self.read_atom(first, language, request, &mut plan);
                atoms = atoms.get(1..).unwrap_or_default();
            }
        }
        drop_fillers(&mut plan);
        plan
    }

    fn read_words(&self, text: &str, language: Language, request: &SearchRequest, plan: &mut Plan) {
        for span in spans(self.analyzer, self.thesaurus, text, language, request.concepts) {
            match &span {
                Span::Concept { text, senses } => self.concept_clause(text, senses, language, request, plan),
                Span::Year { text } => year_clause(text, plan),
                Span::Word { text } => self.word_clauses(text, language, plan),
            }
        }
    }

    fn concept_clause(
        &self,
        text: &str,
        senses: &[Sense],
        language: Language,
        request: &SearchRequest,
        plan: &mut Plan,
    ) {
        let mut ways: Vec<Way> = Vec::new();
        for sense in senses {
            let (id, label, weight) = match sense {
                Sense::Country(code) => {
                    let label = Facet::Country.label(code, self.vocabulary, request.language);
                    (code, label, ConceptWeight::PlaceOrYear)
                }
                Sense::Concept(scheme, id) => {
                    let label = self.vocabulary.label(*scheme, id, request.language).to_owned();
                    let weight = match scheme {
                        Scheme::Topics => ConceptWeight::Topic,
                        _ => ConceptWeight::Facet,
                    };
                    (id, label, weight)
                }
            };
            ways.push(Way::Concept { id: id.clone(), weight });
            plan.parts.push(ReadingPart {
                text: text.to_owned(),
                read_as: ReadAs::Concept,
                id: Some(id.clone()),
                label: Some(label),
            });
        }
        let words = self.word_forms(text, language);
        let mut kin = self.kin(senses);
        let mut hints: Vec<Way> = Vec::new();
        if words.len() > 1 {
            hints.extend(self.concepts_within(text, language, senses));
            kin.extend(words.iter().map(|word| Way::Words(vec![word.clone()])));
            // A crime has many names, and the words of one ("activos") mean other things elsewhere.
            if senses.iter().all(|sense| matches!(sense, Sense::Concept(Scheme::Topics | Scheme::Lessons, _)))
            {
                hints.extend(kin.iter().filter(|way| matches!(way, Way::Words(_))).cloned());
            }
        }
        if !words.is_empty() {
            ways.push(Way::Words(words));
        }
        // Two names of one concept are one thing that is asked for.
        let same = plan.clauses.iter_mut().find(|clause| concepts(&clause.ways).eq(concepts(&ways)));
        if let Some(clause) = same {
            clause.text = format!("{} {text}", clause.text);
            clause.ways.extend(ways.into_iter().filter(|way| matches!(way, Way::Words(_))));
            clause.hints.extend(hints);
            return;
        }
        kin.extend(hints.iter().filter(|way| matches!(way, Way::Concept { .. })).cloned());
        plan.clauses.push(Clause { text: text.to_owned(), ways, hints, kin, required: false });
    }

    /// Concepts whose labels are a part of a label: EncroChat in "admissibility of EncroChat messages".
    fn concepts_within(&self, text: &str, language: Language, senses: &[Sense]) -> Vec<Way> {
        let words = self.analyzer.label_sequence(language, text);
        let (Some((_, rest)), Some((_, start))) = (words.split_first(), words.split_last()) else {
            return Vec::new();
        };
        let mut ways: Vec<Way> = Vec::new();
        for found in [rest, start].into_iter().flat_map(|part| self.thesaurus.find(language, part)) {
            let others = found.senses.into_iter().filter(|sense| !found.ambiguous && !senses.contains(sense));
            for sense in others {
                let (Sense::Concept(_, id) | Sense::Country(id)) = sense;
                let way = Way::Concept { id, weight: ConceptWeight::Topic };
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        }
        ways
    }

    /// The concepts next to these: the broader one, and those that are related to them.
    fn kin(&self, senses: &[Sense]) -> Vec<Way> {
        let mut ids: Vec<&String> = Vec::new();
        for sense in senses {
            if let Sense::Concept(scheme, id) = sense
                && let Some(concept) = self.vocabulary.concept(*scheme, id)
            {
                ids.extend(concept.broader.iter().chain(&concept.related));
            }
        }
        ids.sort();
        ids.dedup();
        ids.into_iter().map(|id| Way::Concept { id: id.clone(), weight: ConceptWeight::Topic }).collect()
    }

    /// A clause for each word of a span: a run of Chinese characters may hold several.
    fn word_clauses(&self, text: &str, language: Language, plan: &mut Plan) {
        for word in self.word_forms(text, language) {
            plan.parts.push(part(&word.text, ReadAs::Word));
            plan.clauses.push(Clause {
                text: word.text.clone(),
                ways: vec![Way::Words(vec![word])],
                hints: Vec::new(),
                kin: Vec::new(),
                required: false,
            });
        }
    }

    /// The words of a text in any form; `None` when all are stop words.
    pub(super) fn words_way(&self, text: &str, language: Language) -> Option<Way> {
        let words = self.word_forms(text, language);
        (!words.is_empty()).then_some(Way::Words(words))
    }

    fn word_forms(&self, text: &str, language: Language) -> Vec<WordForms> {
        let mut words: Vec<(usize, usize, WordForms)> = Vec::new();
        for candidate in candidates(text, language) {
            for token in self.analyzer.tokens(candidate, text) {
                let inner = words.iter().any(|(start, end, _)| {
                    *start <= token.start && token.end <= *end && (*start, *end) != (token.start, token.end)
                });
                // Chinese tokens overlap: the longest stands for the shorter ones inside it.
                if inner {
                    continue;
                }
                words.retain(|(start, end, _)| {
                    !(token.start <= *start && *end <= token.end)
                        || (*start, *end) == (token.start, token.end)
                });
                let place =
                    words.iter_mut().find(|(start, end, _)| (*start, *end) == (token.start, token.end));
                let word = match place {
                    Some((_, _, word)) => word,
                    None => {
                        let written = text.get(token.start..token.end).unwrap_or_default();
                        let word =
                            WordForms { text: written.to_owned(), plain: plain(written), stems: Vec::new() };
                        words.push((token.start, token.end, word));
                        match words.last_mut() {
                            Some((_, _, word)) => word,
                            None => continue,
                        }
                    }
                };
                match word.stems.iter_mut().find(|(stem, _)| *stem == token.text) {
                    Some((_, languages)) => languages.push(candidate),
                    None => word.stems.push((token.text, vec![candidate])),
                }
            }
        }
        // The page's or the query's language knows its own stop words; other languages' view of them does not count.
        let kept: Vec<usize> = self.analyzer.tokens(language, text).iter().map(|token| token.start).collect();
        let mut kept_words: Vec<(usize, WordForms)> = words
            .into_iter()
            .filter(|(start, _, word)| {
                kept.contains(start) && !(word.plain.chars().count() <= 3 && self.is_stop_word(&word.text))
            })
            .map(|(start, _, word)| (start, word))
            .collect();
        kept_words.sort_by_key(|(start, _)| *start);
        kept_words.into_iter().map(|(_, word)| word).collect()
    }

    /// Whether a short Latin word is a stop word of any of the languages that share its letters.
    fn is_stop_word(&self, word: &str) -> bool {
        script_of(word) == Some(Script::Latin)
            && LATIN.iter().any(|language| self.analyzer.tokens(*language, word).is_empty())
    }

    fn read_atom(&self, atom: &Atom, language: Language, request: &SearchRequest, plan: &mut Plan) {
        let exact =
            |text: &str| self.analyzer.exact(text).into_iter().map(|token| token.text).collect::<Vec<_>>();
        let (way, read_as, required) = match &atom.kind {
            AtomKind::Word => (self.words_way(&atom.text, language), ReadAs::Word, false),
            AtomKind::Phrase => (Some(Way::Phrase(exact(&atom.text))), ReadAs::Phrase, true),
            AtomKind::Prefix => (Some(Way::Prefix(plain(&atom.text))), ReadAs::Word, false),
            AtomKind::ExcludedWord => {
                plan.excluded.extend(self.words_way(&atom.text, language));
                plan.parts.push(part(&atom.text, ReadAs::Excluded));
                return;
            }
            AtomKind::ExcludedPhrase => {
                plan.excluded.push(Way::Phrase(exact(&atom.text)));
                plan.parts.push(part(&atom.text, ReadAs::Excluded));
                return;
            }
            AtomKind::Filter(facet) => {
                match facet.canonical(&atom.text, self.vocabulary) {
                    Ok(id) => {
                        let label = facet.label(&id, self.vocabulary, request.language);
                        plan.parts.push(ReadingPart {
                            text: atom.text.clone(),
                            read_as: ReadAs::Filter,
                            id: Some(format!("{facet}:{id}")),
                            label: Some(label),
                        });
                        plan.filters.push((*facet, id));
                    }
                    Err(_) => self.read_words(&atom.text, language, request, plan),
                }
                return;
            }
            AtomKind::Years(years) => {
                plan.years = Some(*years);
                plan.parts.push(ReadingPart {
                    text: atom.text.clone(),
                    read_as: ReadAs::Filter,
                    id: Some(format!("{}:{years}", Facet::Year)),
                    label: Some(years.to_string()),
                });
                return;
            }
            AtomKind::Identifier => {
                plan.identifiers.push(normalize_identifier(&atom.text));
                (Some(Way::Phrase(exact(&atom.text))), ReadAs::Identifier, false)
            }
        };
        let Some(way) = way else { return };
        plan.parts.push(part(&atom.text, read_as));
        match plan.clauses.last_mut() {
            Some(clause) if atom.alternative => {
                clause.ways.push(way);
                clause.text = format!("{} OR {}", clause.text, atom.text);
            }
            Some(_) | None => {
                plan.clauses.push(Clause {
                    text: atom.text.clone(),
                    ways: vec![way],
                    hints: Vec::new(),
                    kin: Vec::new(),
                    required,
                });
            }
        }
    }
}

/// Leaves out the words that name nothing, where others are left.
fn drop_fillers(plan: &mut Plan) {
    let fillers: Vec<String> = plan
        .clauses
        .iter()
        .filter_map(Clause::plain_word)
        .filter(|word| is_filler(&word.text))
        .map(|word| word.text.clone())
        .collect();
    if fillers.len() < plan.clauses.len() {
        plan.clauses.retain(|clause| clause.plain_word().is_none_or(|word| !fillers.contains(&word.text)));
        plan.parts.retain(|part| part.read_as != ReadAs::Word || !fillers.contains(&part.text));
    }
}

fn concepts(ways: &[Way]) -> impl Iterator<Item = &Way> {
    ways.iter().filter(|way| matches!(way, Way::Concept { .. }))
}

fn part(text: &str, read_as: ReadAs) -> ReadingPart {
    ReadingPart { text: text.to_owned(), read_as, id: None, label: None }
}

fn year_clause(text: &str, plan: &mut Plan) {
    let year = plain(text);
    plan.parts.push(ReadingPart {
        text: text.to_owned(),
        read_as: ReadAs::Concept,
        id: Some(year.clone()),
        label: Some(year.clone()),
    });
    let word =
        WordForms { text: text.to_owned(), plain: year.clone(), stems: vec![(year.clone(), Vec::new())] };
    let ways = vec![Way::Concept { id: year, weight: ConceptWeight::PlaceOrYear }, Way::Words(vec![word])];
    plan.clauses.push(Clause {
        text: text.to_owned(),
        ways,
        hints: Vec::new(),
        kin: Vec::new(),
        required: false,
    });
}

/// What in a query may be an identifier: the whole, and each piece that holds a digit.
fn identifiers(text: &str) -> Vec<String> {
    let mut identifiers = vec![normalize_identifier(text)];
    let pieces = text.split_whitespace().filter(|piece| {
        piece.chars().filter(|c| c.is_alphanumeric()).count() >= 5
            && piece.chars().any(|c| c.is_ascii_digit())
    });
    identifiers.extend(pieces.map(normalize_identifier));
    identifiers.retain(|identifier| identifier.chars().count() >= 2);
    identifiers.dedup();
    identifiers
}
