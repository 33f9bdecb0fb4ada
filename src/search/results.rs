//! What was found, as plain data: ids and texts, no markup and no engine type.

use std::{sync::Arc, time::Duration};

use super::{Facet, request::SearchRequest};
use crate::{
    entry::{Basis, Date, Kind},
    language::Language,
};

/// The answer to a search.
#[derive(Clone, Debug)]
pub struct Results {
    /// The request, as it was run.
    pub request: SearchRequest,
    /// How the words were read.
    pub reading: Reading,
    /// Entries found, over all pages.
    pub total: usize,
    /// Of these, entries that match all words or their concepts; they stand first.
    pub matched_in_full: usize,
    /// How long the search took.
    pub took: Duration,
    /// The hits of this page.
    pub hits: Vec<Hit>,
    /// Counts of every facet, in the order of [`Facet::ALL`]. All values with a count, and all chosen ones.
    pub facets: Vec<FacetCounts>,
    /// When nothing matches: what to change, and what it would give.
    pub ways_out: Vec<WayOut>,
}

/// How a query was read.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The query as typed.
    pub text: String,
    /// The language in which the words were read.
    pub language: Option<Language>,
    /// The parts in order.
    pub parts: Vec<ReadingPart>,
    /// The loosenings, in order; empty when every hit matches in full.
    pub steps: Vec<Step>,
    /// The query was over a limit: what was over was dropped.
    pub shortened: bool,
}

/// One part of a query and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingPart {
    /// The words as typed.
    pub text: String,
    /// What they were taken for.
    pub read_as: ReadAs,
    /// For a concept its id, for a filter `facet:value`, for an identifier the entry's id.
    pub id: Option<String>,
    /// The label in the page's language, for a concept or a filter.
    pub label: Option<String>,
}

/// What a part of a query was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadAs {
    /// A word.
    Word,
    /// Exact words.
    Phrase,
    /// A concept of the vocabulary, a country or a year.
    Concept,
    /// A filter, such as `crime:fraud`.
    Filter,
    /// A word that must not occur.
    Excluded,
    /// A docket, citation, alias or id.
    Identifier,
}

impl ReadAs {
    /// The id, as in the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Phrase => "phrase",
            Self::Concept => "concept",
            Self::Filter => "filter",
            Self::Excluded => "excluded",
            Self::Identifier => "identifier",
        }
    }
}

/// One loosening of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done.
    pub kind: StepKind,
    /// The words before.
    pub from: String,
    /// The words after; empty when they were left out.
    pub to: String,
    /// Entries found by it.
    pub total: usize,
}

/// A kind of loosening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Words were left out, their concepts kept.
    ConceptOnly,
    /// An unknown word was corrected.
    Corrected,
    /// A word was left out.
    LeftOut,
    /// Words typed on the wrong keyboard layout were repaired.
    Layout,
}

impl StepKind {
    /// The id, as in the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ConceptOnly => "concept-only",
            Self::Corrected => "corrected",
            Self::LeftOut => "left-out",
            Self::Layout => "layout",
        }
    }
}

/// One entry found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Id of the entry.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// The language of title, summary and lesson: the page's, if the entry has it.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The passage that answers.
    pub snippet: Snippet,
    /// Deciding State of a case.
    pub jurisdiction: Option<String>,
    /// Court of a case.
    pub court: Option<String>,
    /// Countries of a practice or unit.
    pub countries: Vec<String>,
    /// Decided, established or published.
    pub date: Option<Date>,
    /// Stage of a case.
    pub stage: Option<String>,
    /// Ids of the crimes.
    pub crimes: Vec<String>,
    /// Ids of the lessons.
    pub lessons: Vec<String>,
    /// The lesson to show: its id, basis and text.
    pub lesson: Option<(String, Basis, String)>,
    /// Score of the ranking; comparable within one answer only.
    pub score: f32,
    /// Why it was found.
    pub why: Vec<Why>,
    /// Matches all words or their concepts.
    pub in_full: bool,
}

/// A reason for a hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Where it matched.
    pub field: WhyField,
    /// The language of the text that matched, where it was a text.
    pub language: Option<Language>,
    /// The concept's id, where a concept matched.
    pub concept: Option<String>,
    /// The concept's label in the page's language.
    pub label: Option<String>,
}

/// Where a hit matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyField {
    /// Docket, citation, alias or id.
    Identifier,
    /// Title or alias.
    Title,
    /// Summary.
    Summary,
    /// A lesson.
    Lessons,
    /// The text.
    Body,
    /// A concept: chosen by the editors, or named in a text.
    Concept,
}

impl WhyField {
    /// The id, as in the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Identifier => "identifier",
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Lessons => "lessons",
            Self::Body => "body",
            Self::Concept => "concept",
        }
    }
}

/// A passage, cut at a sentence or word, with its matches marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// Language of the passage.
    pub language: Option<Language>,
    /// The passage in parts.
    pub parts: Vec<SnippetPart>,
    /// Text was cut off before.
    pub cut_before: bool,
    /// Text was cut off behind.
    pub cut_behind: bool,
}

/// A part of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnippetPart {
    /// Plain text.
    pub text: String,
    /// It matches.
    pub hit: bool,
}

/// The counts of one facet, each without the facet's own choice.
#[derive(Clone, Debug)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Its values: chosen ones first, then by count, then by label; years by year.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// Canonical id.
    pub id: Arc<str>,
    /// Label in the page's language.
    pub label: Arc<str>,
    /// Entries that have it, with all other filters.
    pub count: usize,
    /// It is chosen.
    pub selected: bool,
}

/// One change that would give results.
#[derive(Clone, Debug)]
pub struct WayOut {
    /// The request with the change made.
    pub request: SearchRequest,
    /// The word left out, if it is one.
    pub without_word: Option<String>,
    /// The filter taken off, with its value's id; `None` for the year range.
    pub without_filter: Option<(Facet, Option<String>)>,
    /// How many entries it would give.
    pub total: usize,
}
