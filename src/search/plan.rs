//! The plan: what to look for and how to weigh it, as plain data. It knows no engine.

use super::ReadingPart;
use crate::{language::Language, search::Facet, search::request::YearRange};

/// What to look for.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// All must match for a hit in full.
    pub(super) clauses: Vec<Clause>,
    /// None may match.
    pub(super) excluded: Vec<Way>,
    /// Normalized identifiers: an entry that has one stands first.
    pub(super) identifiers: Vec<String>,
    /// The words of the whole query, for a bonus when they stand together.
    pub(super) phrase: Vec<String>,
    /// Filters written into the query.
    pub(super) filters: Vec<(Facet, String)>,
    /// Years written into the query.
    pub(super) years: Option<YearRange>,
    /// How the parts were read, for the reader.
    pub(super) parts: Vec<ReadingPart>,
    /// The language in which the words were read.
    pub(super) language: Option<Language>,
    /// The query was over a limit.
    pub(super) shortened: bool,
}

/// One thing that the reader asked for, and all ways to match it.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// As typed.
    pub(super) text: String,
    /// Any of these matches.
    pub(super) ways: Vec<Way>,
    /// What speaks for an entry that matches, and alone matches nothing: the words of a label, the labels within it.
    pub(super) hints: Vec<Way>,
    /// Concepts close to it, broader or related: they count for something when the query is loosened.
    pub(super) kin: Vec<Way>,
    /// It is never left out: the reader put it in quotation marks.
    pub(super) required: bool,
}

/// A way to match a clause.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Way {
    /// All these words, in any form.
    Words(Vec<WordForms>),
    /// Exactly these words, one after the other.
    Phrase(Vec<String>),
    /// A word that begins so.
    Prefix(String),
    /// A concept, a country code or a year.
    Concept {
        /// Its id.
        id: String,
        /// What it is, which decides its weight.
        weight: ConceptWeight,
    },
}

/// How much a concept counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ConceptWeight {
    /// A concept of a facet.
    Facet,
    /// A topic.
    Topic,
    /// A country or a year.
    PlaceOrYear,
}

/// A word with its stems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WordForms {
    /// As typed.
    pub(super) text: String,
    /// Folded, for names.
    pub(super) plain: String,
    /// Stems, each with the languages whose analysis gives it.
    pub(super) stems: Vec<(String, Vec<Language>)>,
}

impl Clause {
    /// The word, if the clause is a plain word and nothing else.
    pub(super) fn plain_word(&self) -> Option<&WordForms> {
        match self.ways.as_slice() {
            [Way::Words(words)] => match words.as_slice() {
                [word] => Some(word),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a concept can match it.
    pub(super) fn has_concept(&self) -> bool {
        self.ways.iter().any(|way| matches!(way, Way::Concept { .. }))
    }
}
