//! The passage that answers: found by what the index keeps of the analysis, cut at a word, its matches marked.

use unicode_segmentation::GraphemeCursor;

use super::{
    Snippet, SnippetPart,
    plan::{Plan, Way},
};
use crate::{
    index::{Analyzer, Key, Marks, key},
    language::Language,
};

/// About how many letters a passage has; a Chinese letter says more.
const LENGTH: usize = 260;
const LENGTH_CHINESE: usize = 110;

/// What marks a match in a text.
pub(super) struct Marker<'a> {
    analyzer: &'a Analyzer,
    stems: Vec<Key>,
    concepts: Vec<Key>,
    phrases: Vec<&'a [String]>,
}

impl<'a> Marker<'a> {
    pub(super) fn new(analyzer: &'a Analyzer, plan: &'a Plan) -> Self {
        let mut marker = Self { analyzer, stems: Vec::new(), concepts: Vec::new(), phrases: Vec::new() };
        for clause in &plan.clauses {
            for way in &clause.ways {
                match way {
                    // One word of a label of several says little: there the whole label is marked.
                    Way::Words(words) if words.len() > 1 && clause.has_concept() => {}
                    Way::Words(words) => {
                        let stems = words.iter().flat_map(|word| &word.stems);
                        marker.stems.extend(stems.map(|(stem, _)| key(stem)));
                    }
                    Way::Concept { id, .. } => marker.concepts.push(key(id)),
                    Way::Phrase(words) => marker.phrases.push(words),
                    Way::Prefix(_) => {}
                }
            }
        }
        marker
    }

    /// The byte ranges that match, in order and apart from each other.
    pub(super) fn matches(&self, text: &str, marks: &Marks) -> Vec<(usize, usize)> {
        let mut ranges: Vec<(usize, usize)> = marks.tokens(&self.stems).collect();
        ranges.extend(marks.labels(&self.concepts));
        if !self.phrases.is_empty() {
            let tokens = self.analyzer.exact(text);
            for phrase in self.phrases.iter().filter(|phrase| !phrase.is_empty()) {
                for window in tokens.windows(phrase.len()) {
                    if window.iter().zip(*phrase).all(|(token, word)| token.text == *word)
                        && let (Some(first), Some(last)) = (window.first(), window.last())
                    {
                        ranges.push((first.start, last.end));
                    }
                }
            }
        }
        merged(ranges)
    }

    /// The best passage of a text: the one with the most matches; `None` when nothing matches.
    pub(super) fn snippet(&self, language: Language, text: &str, marks: &Marks) -> Option<(usize, Snippet)> {
        let ranges = self.matches(text, marks);
        let first = ranges.first()?;
        let length = if language == Language::Zh { LENGTH_CHINESE } else { LENGTH };
        let boundaries = boundaries(text);
        let place = |byte: usize| boundaries.partition_point(|at| *at < byte);
        let best = ranges
            .iter()
            .map(|(start, _)| {
                let end = place(*start) + length;
                let inside = ranges.iter().filter(|(s, e)| s >= start && place(*e) <= end).count();
                (inside, *start)
            })
            .max_by_key(|(inside, start)| (*inside, std::cmp::Reverse(*start)))
            .map_or(first.0, |(_, start)| start);
        let middle = place(best);
        let earliest = middle.saturating_sub(length / 4);
        let from = if place(text.len()) <= length {
            0
        } else {
            start_of_sentence(text, &boundaries, earliest, middle)
        };
        let from_place = place(from);
        let to = end_of_word(text, &boundaries, (from_place + length).min(boundaries.len() - 1));
        Some((ranges.len(), cut(language, text, from, to, &ranges)))
    }
}

/// The passage between two bytes, in parts.
pub(super) fn cut(
    language: Language,
    text: &str,
    from: usize,
    to: usize,
    ranges: &[(usize, usize)],
) -> Snippet {
    let mut parts = Vec::new();
    let (from, to) = whole_letters(text, (from, to));
    let mut at = from;
    let mut push = |start: usize, end: usize, hit: bool| {
        if let Some(text) = text.get(start..end).filter(|text| !text.is_empty()) {
            parts.push(SnippetPart { text: text.to_owned(), hit });
        }
    };
    for range in ranges.iter().filter(|(start, end)| *start >= from && *end <= to) {
        let (start, end) = whole_letters(text, *range);
        push(at, start, false);
        push(start.max(at), end, true);
        at = end;
    }
    push(at, to, false);
    Snippet { language: Some(language), parts, cut_before: from > 0, cut_behind: to < text.len() }
}

/// The range widened to whole letters as people see them: a mark stays with its letter, a family emoji whole.
fn whole_letters(text: &str, (mut start, mut end): (usize, usize)) -> (usize, usize) {
    let is_boundary = |at: usize| {
        text.is_char_boundary(at)
            && GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
    };
    while !is_boundary(start) {
        start -= 1;
    }
    while !is_boundary(end) {
        end += 1;
    }
    (start, end)
}

/// A beginning without a match, for entries that only a concept or filter found.
pub(super) fn beginning(language: Language, text: &str) -> Snippet {
    let length = if language == Language::Zh { LENGTH_CHINESE } else { LENGTH };
    let boundaries = boundaries(text);
    let to = end_of_word(text, &boundaries, length.min(boundaries.len() - 1));
    cut(language, text, 0, to, &[])
}

/// The byte where the sentence or word begins between two places, the earliest that fits.
fn start_of_sentence(text: &str, boundaries: &[usize], earliest: usize, latest: usize) -> usize {
    let byte = |place: usize| boundaries.get(place).copied().unwrap_or(text.len());
    let before = |place: usize| text.get(..byte(place)).and_then(|text| text.chars().next_back());
    let candidates = || earliest..=latest;
    let sentence = candidates().find(|place| {
        let ended = text.get(..byte(*place)).map(str::trim_end).unwrap_or_default();
        ended.is_empty() || (ended.ends_with(['.', '。', '؟', '!', '?']) && before(*place) != Some('.'))
    });
    let word = || candidates().find(|place| before(*place).is_none_or(|c| c.is_whitespace() || is_wide(c)));
    byte(sentence.or_else(word).unwrap_or(latest))
}

/// The byte where the word at a place ends, or began: a word is never cut.
fn end_of_word(text: &str, boundaries: &[usize], place: usize) -> usize {
    let byte = |place: usize| boundaries.get(place).copied().unwrap_or(text.len());
    let end = byte(place);
    if end == text.len() {
        return end;
    }
    let space = text.get(..end).and_then(|text| text.rfind(|c: char| c.is_whitespace() || is_wide(c)));
    match space {
        Some(at) if text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_wide) => end,
        Some(at) if end - at < 80 => at,
        Some(_) | None => end,
    }
}

/// The byte before each letter of a text, and the one after its last.
fn boundaries(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain(std::iter::once(text.len())).collect()
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

fn merged(mut ranges: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    ranges.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (start, end) in ranges {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            Some(_) | None => merged.push((start, end)),
        }
    }
    merged
}
