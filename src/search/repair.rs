//! Repairs of a query: an unknown word corrected, words typed on the wrong keyboard layout.

use std::collections::BTreeMap;

use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::LevenshteinAutomatonBuilder;

use crate::{
    index::{Analyzer, Index, plain, script_of},
    language::{Language, Script},
    vocabulary::{Scheme, Vocabulary},
};

/// All words of the digest and of the vocabulary, folded, with how often they occur.
pub(super) struct Speller {
    words: Map<Vec<u8>>,
    one: LevenshteinAutomatonBuilder,
    two: LevenshteinAutomatonBuilder,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speller({} words)", self.words.len())
    }
}

impl Speller {
    /// Collects the words of an index and of the labels of the vocabulary.
    pub(super) fn new(index: &Index, analyzer: &Analyzer, vocabulary: &Vocabulary) -> tantivy::Result<Self> {
        let mut words: BTreeMap<String, u64> = BTreeMap::new();
        let mut add = |word: &str, count: u64| {
            if is_correctable(word) {
                *words.entry(plain(word)).or_default() += count;
            }
        };
        for segment in index.searcher.segment_readers() {
            let postings = segment.inverted_index(index.fields.exact)?;
            let mut stream = postings.terms().stream()?;
            while let Some((word, info)) = stream.next() {
                add(&String::from_utf8_lossy(word), u64::from(info.doc_freq));
            }
        }
        for scheme in Scheme::ALL {
            for concept in vocabulary.concepts(scheme) {
                for language in Language::ALL {
                    let labels = std::iter::once(concept.pref.get(language)).chain(concept.alt.get(language));
                    for token in labels.flat_map(|label| analyzer.exact(label)) {
                        add(&token.text, 1);
                    }
                }
            }
        }
        // The words come sorted and once each, which is all that the map asks for.
        let words =
            Map::from_iter(words).map_err(|cause| tantivy::TantivyError::InternalError(cause.to_string()))?;
        Ok(Self {
            words,
            one: LevenshteinAutomatonBuilder::new(1, true),
            two: LevenshteinAutomatonBuilder::new(2, true),
        })
    }

    /// The known word that an unknown one was probably meant to be: the nearest, then the most frequent.
    pub(super) fn correct(&self, word: &str) -> Option<String> {
        let word = plain(word);
        if !is_correctable(&word) {
            return None;
        }
        let letters = word.chars().count();
        self.nearest(&word, &self.one)
            .or_else(|| if letters >= 7 { self.nearest(&word, &self.two) } else { None })
    }

    fn nearest(&self, word: &str, automaton: &LevenshteinAutomatonBuilder) -> Option<String> {
        let first = word.chars().next();
        let mut stream = self.words.search(automaton.build_dfa(word)).into_stream();
        let mut best: Option<(bool, u64, String)> = None;
        while let Some((known, count)) = stream.next() {
            let known = String::from_utf8_lossy(known);
            // A first letter is rarely mistyped.
            let candidate = (known.chars().next() == first, count);
            if best.as_ref().is_none_or(|(same, most, _)| candidate > (*same, *most)) {
                best = Some((candidate.0, candidate.1, known.into_owned()));
            }
        }
        best.map(|(_, _, known)| known)
    }
}

/// Whether a word may be corrected: never Chinese, digits or dockets, nor words of three letters.
fn is_correctable(word: &str) -> bool {
    word.chars().count() >= 4
        && word.chars().all(char::is_alphabetic)
        && script_of(word).is_some_and(|script| script != Script::Han)
}

/// A Russian query typed on a Latin keyboard, as it was meant: `jnvsdfybt ltytu` is отмывание денег.
pub(super) fn russian_layout(text: &str) -> Option<String> {
    let mut changed = false;
    let meant = text
        .chars()
        .map(|c| {
            let lower = c.to_lowercase().next().unwrap_or(c);
            match LATIN_KEYS.chars().position(|key| key == lower) {
                Some(at) => {
                    changed = true;
                    RUSSIAN_KEYS.chars().nth(at).unwrap_or(c)
                }
                None => c,
            }
        })
        .collect();
    (changed && script_of(text) == Some(Script::Latin)).then_some(meant)
}

const LATIN_KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";
