//! Repairs of a query: an unknown word corrected, words typed on the wrong keyboard layout.

use fst::{IntoStreamer, Streamer};
use levenshtein_automata::LevenshteinAutomatonBuilder;

use crate::{
    index::{Lexicon, is_correctable, plain, script_of},
    language::Script,
};

/// Finds the known word that an unknown one was probably meant to be.
pub(super) struct Speller {
    one: LevenshteinAutomatonBuilder,
    two: LevenshteinAutomatonBuilder,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Speller")
    }
}

impl Speller {
    pub(super) fn new() -> Self {
        Self {
            one: LevenshteinAutomatonBuilder::new(1, true),
            two: LevenshteinAutomatonBuilder::new(2, true),
        }
    }

    /// The known word that an unknown one was probably meant to be: the nearest, then the most frequent.
    pub(super) fn correct(&self, lexicon: &Lexicon, word: &str) -> Option<String> {
        let word = plain(word);
        if !is_correctable(&word) {
            return None;
        }
        let letters = word.chars().count();
        nearest(lexicon, &word, &self.one)
            .or_else(|| if letters >= 7 { nearest(lexicon, &word, &self.two) } else { None })
    }
}

fn nearest(lexicon: &Lexicon, word: &str, automaton: &LevenshteinAutomatonBuilder) -> Option<String> {
    let first = word.chars().next();
    let mut stream = lexicon.words.search(automaton.build_dfa(word)).into_stream();
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
