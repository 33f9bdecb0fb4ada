//! From any label to its concept: the longest label that stands in a text wins.
//!
//! The thesaurus knows no language rules of its own. It is built from, and asked with, tokens made by
//! the analysis that also makes the index, so that inflected forms find their concept.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Scheme, Vocabulary};
use crate::language::Language;

/// What a label stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sense {
    /// A concept of a scheme.
    Concept(Scheme, String),
    /// A country, by code.
    Country(String),
}

/// A label found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The first of its tokens.
    pub start: usize,
    /// One past the last of its tokens.
    pub end: usize,
    /// A word within that is none of the label's.
    pub skipped: Option<usize>,
    /// All that the label stands for.
    pub senses: Vec<Sense>,
    /// The label is an everyday word: it must not widen a query alone.
    pub ambiguous: bool,
}

/// Finds concepts in tokens of the six languages.
#[derive(Debug)]
pub struct Thesaurus {
    tries: HashMap<Language, Trie>,
}

#[derive(Debug, Default)]
struct Trie {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    next: HashMap<String, usize>,
    label: Option<Label>,
}

#[derive(Clone, Debug, Default)]
struct Label {
    senses: Vec<Sense>,
    ambiguous: bool,
}

/// The longest label at a place.
struct Longest<'t> {
    length: usize,
    skipped: Option<usize>,
    label: &'t Label,
}

impl Thesaurus {
    /// Builds the thesaurus with `tokens`, the analysis of a label in a language.
    pub fn build(vocabulary: &Vocabulary, tokens: impl Fn(Language, &str) -> Vec<String> + Sync) -> Self {
        let trie = |language| Trie::of(vocabulary, language, |label| tokens(language, label));
        // Languages side by side: the thesaurus is the larger part of a start.
        let tries = Language::ALL.into_par_iter().map(|language| (language, trie(language))).collect();
        Self { tries }
    }

    /// The labels in a sequence of words, each given by all its forms: at each place the longest label,
    /// none overlapping another.
    pub fn find<W: AsRef<[String]>>(&self, language: Language, words: &[W]) -> Vec<Found> {
        self.labels(language, words, false)
    }

    /// The same for the words of a reader, who may put one more word into a label of three or more:
    /// "конфискация *имущества* без обвинительного приговора".
    pub fn find_with_gap<W: AsRef<[String]>>(&self, language: Language, words: &[W]) -> Vec<Found> {
        self.labels(language, words, true)
    }

    fn labels<W: AsRef<[String]>>(&self, language: Language, words: &[W], gap: bool) -> Vec<Found> {
        let Some(trie) = self.tries.get(&language) else { return Vec::new() };
        let mut found = Vec::new();
        let mut start = 0;
        while let Some(rest) = words.get(start..).filter(|rest| !rest.is_empty()) {
            match trie.longest(rest, gap) {
                Some(Longest { length, skipped, label }) => {
                    found.push(Found {
                        start,
                        end: start + length,
                        skipped: skipped.map(|place| start + place),
                        senses: label.senses.clone(),
                        ambiguous: label.ambiguous,
                    });
                    start += length;
                }
                None => start += 1,
            }
        }
        found
    }
}

impl Trie {
    fn of(vocabulary: &Vocabulary, language: Language, tokens: impl Fn(&str) -> Vec<String>) -> Self {
        let mut trie = Self { nodes: vec![Node::default()] };
        for scheme in SEARCHED {
            for concept in vocabulary.concepts(scheme) {
                let sense = Sense::Concept(scheme, concept.id.clone());
                let ambiguous = concept.ambiguous.get(language);
                let labels = std::iter::once(concept.pref.get(language)).chain(concept.alt.get(language));
                for label in labels {
                    trie.insert(&tokens(label), &sense, ambiguous.contains(label));
                }
                // Terms of national law in other languages are Latin or Japanese words that readers quote as they are.
                for label in concept.alt.other.values().flatten() {
                    trie.insert(&tokens(label), &sense, false);
                }
            }
        }
        for country in vocabulary.countries() {
            let sense = Sense::Country(country.code.clone());
            let ambiguous = country.ambiguous.get(language);
            let labels = std::iter::once(country.name.get(language))
                .chain(country.alt.get(language))
                .chain(country.adjective.get(language));
            for label in labels {
                trie.insert(&tokens(label), &sense, ambiguous.contains(label));
            }
        }
        trie
    }

    fn insert(&mut self, tokens: &[String], sense: &Sense, ambiguous: bool) {
        if tokens.is_empty() {
            return;
        }
        let mut at = 0;
        for token in tokens {
            let fresh = self.nodes.len();
            let next = *self.nodes[at].next.entry(token.clone()).or_insert(fresh);
            if next == fresh {
                self.nodes.push(Node::default());
            }
            at = next;
        }
        let label = self.nodes[at].label.get_or_insert_with(|| Label { senses: Vec::new(), ambiguous });
        label.ambiguous &= ambiguous;
        if !label.senses.contains(sense) {
            label.senses.push(sense.clone());
        }
    }

    fn longest<W: AsRef<[String]>>(&self, words: &[W], gap: bool) -> Option<Longest<'_>> {
        let mut whole = vec![0];
        let mut broken: Vec<(usize, Vec<usize>)> = Vec::new();
        let mut longest = None;
        for (place, word) in words.iter().enumerate() {
            let before = std::mem::take(&mut whole);
            whole = self.follow(&before, word.as_ref());
            broken = broken
                .into_iter()
                .map(|(skipped, nodes)| (skipped, self.follow(&nodes, word.as_ref())))
                .filter(|(_, nodes)| !nodes.is_empty())
                .collect();
            if let Some(label) = self.label_at(&whole) {
                longest = Some(Longest { length: place + 1, skipped: None, label });
            } else if place >= LEAST_WORDS_AROUND_A_GAP
                && let Some((skipped, label)) =
                    broken.iter().find_map(|(skipped, nodes)| Some((*skipped, self.label_at(nodes)?)))
            {
                longest = Some(Longest { length: place + 1, skipped: Some(skipped), label });
            }
            if gap && place > 0 && !before.is_empty() {
                broken.push((place, before));
            }
            if whole.is_empty() && broken.is_empty() {
                break;
            }
        }
        longest
    }

    fn follow(&self, nodes: &[usize], forms: &[String]) -> Vec<usize> {
        nodes
            .iter()
            .flat_map(|node| forms.iter().filter_map(|form| self.nodes[*node].next.get(form)))
            .copied()
            .collect()
    }

    fn label_at(&self, nodes: &[usize]) -> Option<&Label> {
        nodes.iter().find_map(|node| self.nodes[*node].label.as_ref())
    }
}

/// A label of two words with another between them is two words, not the label.
const LEAST_WORDS_AROUND_A_GAP: usize = 3;

/// Schemes whose labels are searched: section headings and kinds of tool name no subject.
const SEARCHED: [Scheme; 7] = [
    Scheme::Crimes,
    Scheme::Techniques,
    Scheme::Cooperation,
    Scheme::Lessons,
    Scheme::Stages,
    Scheme::LegalSystems,
    Scheme::Topics,
];
