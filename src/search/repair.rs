//! Repairs of a query: a mistyped word corrected, words typed on the wrong keyboard layout.

use fst::{IntoStreamer, Streamer};
use levenshtein_automata::LevenshteinAutomatonBuilder;

use crate::{
    index::{Analyzer, Lexicon, Token, is_correctable, plain, script_of},
    language::{Language, Script},
    vocabulary::{Scheme, Vocabulary},
};

/// From this many letters on, two of them may be wrong.
const LONG_WORD: usize = 7;
/// The most words that are tried in place of a mistyped one.
const MOST_CANDIDATES: usize = 24;
/// The fewest characters of a Chinese label that is recognized with one of them wrong.
const LEAST_CHINESE: usize = 4;

/// Finds the known words that a mistyped one was probably meant to be.
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

    /// The known words that a mistyped one may have been meant to be, the likeliest first: those one letter away,
    /// or where there are none and the word is long, two letters; within that the most frequent.
    pub(super) fn candidates(&self, lexicon: &Lexicon, word: &str) -> Candidates {
        let word = plain(word);
        if !is_correctable(&word) {
            return Candidates::default();
        }
        let words = near(lexicon, &word, &self.one);
        let letters = word.chars().count();
        if words.is_empty() && letters >= LONG_WORD {
            return Candidates { words: near(lexicon, &word, &self.two), sure: false };
        }
        Candidates { words, sure: letters + 1 >= LONG_WORD }
    }
}

/// Known words in place of a mistyped one.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// The likeliest first.
    pub(super) words: Vec<String>,
    /// The word is long and only one letter of it differs: it can hardly be another word.
    pub(super) sure: bool,
}

fn near(lexicon: &Lexicon, word: &str, automaton: &LevenshteinAutomatonBuilder) -> Vec<String> {
    let first = word.chars().next();
    let mut stream = lexicon.words.search(automaton.build_dfa(word)).into_stream();
    let mut near: Vec<(bool, std::cmp::Reverse<u64>, String)> = Vec::new();
    while let Some((known, count)) = stream.next() {
        let known = String::from_utf8_lossy(known).into_owned();
        // A first letter is rarely mistyped.
        near.push((known.chars().next() != first, std::cmp::Reverse(count), known));
    }
    near.sort();
    near.into_iter().map(|(.., known)| known).take(MOST_CANDIDATES).collect()
}

/// A Chinese label that stands in a text but for one character: 控治下交付 is 控制下交付. `doubtful` tells of each
/// character whether it is part of no known word; only such a one is put right. Gives what stands there and what was meant.
pub(super) fn correct_chinese(
    text: &str,
    doubtful: impl Fn(&Token) -> bool,
    analyzer: &Analyzer,
    vocabulary: &Vocabulary,
) -> Option<(String, String)> {
    let characters = analyzer.exact(text);
    let mut best: Option<(usize, (String, String))> = None;
    for concept in Scheme::ALL.into_iter().flat_map(|scheme| vocabulary.concepts(scheme)) {
        for label in std::iter::once(concept.pref.get(Language::Zh)).chain(concept.alt.get(Language::Zh)) {
            let label = analyzer.exact(label);
            if label.len() < LEAST_CHINESE || best.as_ref().is_some_and(|(length, _)| *length >= label.len())
            {
                continue;
            }
            let mut windows = characters.windows(label.len());
            let fix = windows.find_map(|window| {
                let wrong = only_difference(window, &label).filter(|(is, _)| doubtful(is))?;
                let (first, last) = (window.first()?, window.last()?);
                let before = text.get(first.start..wrong.0.start)?;
                let after = text.get(wrong.0.end..last.end)?;
                let stands = text.get(first.start..last.end)?.to_owned();
                Some((stands, format!("{before}{}{after}", wrong.1.text)))
            });
            if let Some(fix) = fix {
                best = Some((label.len(), fix));
            }
        }
    }
    best.map(|(_, fix)| fix)
}

/// The one place where two sequences of the same length differ, if there is just one.
fn only_difference<'t>(is: &'t [Token], meant: &'t [Token]) -> Option<(&'t Token, &'t Token)> {
    let mut different = is.iter().zip(meant).filter(|(is, meant)| is.text != meant.text);
    let first = different.next()?;
    different.next().is_none().then_some(first)
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
