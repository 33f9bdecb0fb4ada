//! Cuts the words of a query into spans: concepts first, the longest labels before shorter ones, then years and words.

use super::tongue::candidates;
use crate::{
    index::{Analyzer, script_of},
    language::{Language, Script},
    vocabulary::{Sense, Thesaurus},
};

/// A part of a run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// A label of one or more concepts.
    Concept {
        /// As typed.
        text: String,
        /// What it stands for.
        senses: Vec<Sense>,
    },
    /// A year.
    Year {
        /// As typed.
        text: String,
    },
    /// A word that names no concept.
    Word {
        /// As typed.
        text: String,
    },
}

struct Labelled {
    start: usize,
    end: usize,
    /// A word within that is none of the label's.
    skipped: Option<std::ops::Range<usize>>,
    senses: Vec<Sense>,
    rank: usize,
}

/// The spans of a text in order.
pub(super) fn spans(
    analyzer: &Analyzer,
    thesaurus: &Thesaurus,
    text: &str,
    language: Language,
    concepts: bool,
) -> Vec<Span> {
    let labelled = if concepts { labelled(analyzer, thesaurus, text, language) } else { Vec::new() };
    let mut spans = Vec::new();
    let mut at = 0;
    for label in labelled {
        push_words(text.get(at..label.start).unwrap_or_default(), &mut spans);
        let words = text.get(label.start..label.end).unwrap_or_default().to_owned();
        spans.push(Span::Concept { text: words, senses: label.senses });
        if let Some(word) = label.skipped {
            push_words(text.get(word).unwrap_or_default(), &mut spans);
        }
        at = label.end;
    }
    push_words(text.get(at..).unwrap_or_default(), &mut spans);
    let has_more = spans.len() > 1;
    // A single Chinese character left over (案, 罪) says little; it counts only when it is all there is.
    spans.retain(|span| !has_more || !matches!(span, Span::Word { text } if is_single_han(text)));
    spans
}

fn is_single_han(text: &str) -> bool {
    text.chars().count() == 1 && script_of(text) == Some(Script::Han)
}

/// Labels in all languages that the text may be in; where they overlap, the longest, then that of the likeliest language.
fn labelled(analyzer: &Analyzer, thesaurus: &Thesaurus, text: &str, language: Language) -> Vec<Labelled> {
    let mut languages = candidates(text, language);
    languages.extend(Language::ALL.into_iter().filter(|other| text_has_script(text, other.script())));
    languages.dedup();
    let mut all: Vec<Labelled> = Vec::new();
    for (rank, candidate) in languages.into_iter().enumerate() {
        let words = analyzer.label_sequence(candidate, text);
        for found in thesaurus.find_with_gap(candidate, &words) {
            let (Some(first), Some(last)) = (words.get(found.start), words.get(found.end - 1)) else {
                continue;
            };
            // An everyday word never widens a query by itself, but it may when it is all that was asked.
            let whole = first.start == 0 && last.end == text.len();
            if !found.ambiguous || whole {
                let skipped = found.skipped.and_then(|at| words.get(at)).map(|word| word.start..word.end);
                let (start, end) = (first.start, last.end);
                all.push(Labelled { start, end, skipped, senses: found.senses, rank });
            }
        }
    }
    all.sort_by_key(|label| (std::cmp::Reverse(label.end - label.start), label.rank, label.start));
    let mut chosen: Vec<Labelled> = Vec::new();
    for label in all {
        if chosen.iter().all(|other| label.end <= other.start || other.end <= label.start) {
            chosen.push(label);
        }
    }
    chosen.sort_by_key(|label| label.start);
    chosen
}

fn text_has_script(text: &str, script: Script) -> bool {
    text.split_whitespace().any(|word| script_of(word) == Some(script))
}

fn push_words(text: &str, spans: &mut Vec<Span>) {
    for word in text.split(|c: char| c.is_whitespace() || ",;/".contains(c)) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if word.is_empty() {
            continue;
        }
        let text = word.to_owned();
        spans.push(if is_year(word) { Span::Year { text } } else { Span::Word { text } });
    }
}

fn is_year(word: &str) -> bool {
    let digits = crate::index::plain(word.trim_end_matches(['年', 'г', '.']));
    digits.len() == 4 && digits.parse::<u16>().is_ok_and(|year| (1950..=2100).contains(&year))
}
