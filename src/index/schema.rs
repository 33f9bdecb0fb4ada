//! The fields of the index, and an entry as a document.
//!
//! One field a role holds the tokens of every language version, each analyzed by its own language: a
//! field a language would score rare languages wrong, since BM25's average length divides by all documents.

use std::sync::Arc;

use tantivy::{
    TantivyDocument,
    schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::TokenizerManager,
};

use super::{
    analysis::Analyzer,
    facets::facet_values,
    identifier,
    stream::{ANALYSIS, LanguageTokenizer, Mode},
};
use crate::{
    entry::{Entry, Version},
    vocabulary::{Sense, Thesaurus},
};

/// The fields of the index.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    /// The entry's id, as it is.
    pub(crate) id: Field,
    /// Titles, stemmed.
    pub(crate) title: Field,
    /// Titles and aliases, only folded: names are not stemmed.
    pub(crate) name: Field,
    /// Summaries, stemmed.
    pub(crate) summary: Field,
    /// Lessons, stemmed.
    pub(crate) lessons: Field,
    /// All other text, stemmed.
    pub(crate) body: Field,
    /// All text word for word, with positions.
    pub(crate) exact: Field,
    /// Dockets, citations, aliases and case ids, normalized.
    pub(crate) identifier: Field,
    /// Concepts, countries and years, the more often the more they matter.
    pub(crate) concept: Field,
    /// Facet values, as `facet:value`, one field for all.
    pub(crate) facet: Field,
    /// `yyyymmdd` of the decision; 0 for none.
    pub(crate) date: Field,
    /// `yyyymmdd` of the last change.
    pub(crate) changed: Field,
    /// The place of the entry in the order of ids, which breaks ties.
    pub(crate) rank: Field,
    /// The entry itself, as JSON.
    pub(crate) entry: Field,
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = |tokenizer: &str, record| {
        TextOptions::default().set_indexing_options(
            TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record),
        )
    };
    let stems = text(Mode::Stems.name(), IndexRecordOption::WithFreqs);
    let fields = Fields {
        id: builder.add_text_field("id", STRING),
        title: builder.add_text_field("title", stems.clone()),
        name: builder.add_text_field("name", text(Mode::Plain.name(), IndexRecordOption::WithFreqs)),
        summary: builder.add_text_field("summary", stems.clone()),
        lessons: builder.add_text_field("lessons", stems.clone()),
        body: builder.add_text_field("body", stems),
        exact: builder
            .add_text_field("exact", text(Mode::Exact.name(), IndexRecordOption::WithFreqsAndPositions)),
        identifier: builder.add_text_field("identifier", STRING),
        concept: builder.add_text_field("concept", concepts()),
        facet: builder.add_text_field("facet", STRING.set_fast("raw")),
        date: builder.add_u64_field("date", tantivy::schema::FAST),
        changed: builder.add_u64_field("changed", tantivy::schema::FAST),
        rank: builder.add_u64_field("rank", tantivy::schema::FAST),
        entry: builder.add_bytes_field("entry", STORED),
    };
    (builder.build(), fields)
}

/// The number of concepts that an entry names says nothing of how much it is about one of them: no length norm.
fn concepts() -> TextOptions {
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs)
            .set_fieldnorms(false),
    )
}

/// Makes the tokenizers known to the engine.
pub(super) fn register(tokenizers: &TokenizerManager, analyzer: &Arc<Analyzer>) {
    for mode in ANALYSIS {
        tokenizers.register(mode.name(), LanguageTokenizer::new(analyzer.clone(), mode));
    }
}

/// Makes the document of an entry.
pub(super) struct DocumentMaker<'a> {
    pub(super) fields: &'a Fields,
    pub(super) analyzer: &'a Analyzer,
    pub(super) thesaurus: &'a Thesaurus,
    pub(super) vocabulary: &'a crate::vocabulary::Vocabulary,
}

impl DocumentMaker<'_> {
    pub(super) fn document(&self, entry: &Entry, rank: u64) -> Result<TantivyDocument, serde_json::Error> {
        let fields = self.fields;
        let mut document = TantivyDocument::default();
        let mut concepts = Concepts::default();
        document.add_text(fields.id, &entry.id);
        for version in &entry.versions {
            self.add_version(version, &mut document, &mut concepts);
        }
        for alias in &entry.aliases {
            document.add_text(fields.name, Mode::tagged(entry.language, alias));
            document.add_text(fields.exact, Mode::tagged(entry.language, alias));
        }
        for identifier in identifier::of_entry(entry) {
            document.add_text(fields.identifier, identifier);
        }
        for (facet, value) in facet_values(entry, self.vocabulary) {
            if let Some(weight) = concept_weight(facet) {
                concepts.add(&value, weight);
            }
            document.add_text(fields.facet, format!("{facet}:{value}"));
        }
        document.add_text(fields.concept, concepts.text());
        document.add_u64(fields.date, entry.date().map_or(0, crate::entry::Date::sort_key));
        document.add_u64(fields.changed, entry.changed().sort_key());
        document.add_u64(fields.rank, rank);
        document.add_bytes(fields.entry, &serde_json::to_vec(entry)?);
        Ok(document)
    }

    fn add_version(&self, version: &Version, document: &mut TantivyDocument, concepts: &mut Concepts) {
        let fields = self.fields;
        let lessons = version.lessons.join("\n");
        let rest = rest(version);
        let roles = [
            (fields.title, version.title.as_str(), weights::TITLE),
            (fields.summary, version.summary.as_str(), weights::SUMMARY),
            (fields.lessons, lessons.as_str(), weights::LESSONS),
            (fields.body, rest.as_str(), weights::BODY),
        ];
        let mut own = Concepts::default();
        for (field, text, weight) in roles {
            let tagged = Mode::tagged(version.language, text);
            document.add_text(field, &tagged);
            document.add_text(fields.exact, &tagged);
            self.count_concepts(version, text, weight, &mut own);
        }
        document.add_text(fields.name, Mode::tagged(version.language, &version.title));
        concepts.at_least(own);
    }

    fn count_concepts(&self, version: &Version, text: &str, weight: usize, concepts: &mut Concepts) {
        let words = self.analyzer.label_sequence(version.language, text);
        for found in self.thesaurus.find(version.language, &words) {
            if found.ambiguous {
                continue;
            }
            for sense in &found.senses {
                let id = match sense {
                    Sense::Concept(_, id) | Sense::Country(id) => id,
                };
                concepts.add(id, weight);
            }
        }
    }
}

/// How many times a concept counts, by where it stands.
mod weights {
    pub(super) const TITLE: usize = 4;
    pub(super) const SUMMARY: usize = 2;
    pub(super) const LESSONS: usize = 1;
    pub(super) const BODY: usize = 1;
}

/// How many times the editors' own choice of a concept counts; `None` for facets that name none.
fn concept_weight(facet: &str) -> Option<usize> {
    match facet {
        "crime" | "country" => Some(6),
        "lesson" | "technique" | "cooperation" | "stage" => Some(4),
        "involved" => Some(3),
        "year" => Some(4),
        _ => None,
    }
}

fn rest(version: &Version) -> String {
    let texts = [
        &version.court,
        &version.stage_note,
        &version.sentences,
        &version.confiscated,
        &version.legal_basis,
        &version.scope,
    ];
    let paragraphs = version
        .body
        .iter()
        .flat_map(|body| &body.sections)
        .flat_map(|section| &section.paragraphs)
        .map(|paragraph| paragraph.text.as_str());
    texts.into_iter().flatten().map(String::as_str).chain(paragraphs).collect::<Vec<_>>().join("\n")
}

/// Concepts with how often they count.
#[derive(Default)]
struct Concepts(std::collections::BTreeMap<String, usize>);

impl Concepts {
    /// A concept counts at most so often: a word said forty times is no more the subject than one said eight times.
    const MOST: usize = 12;

    /// A text alone makes a concept count at most so often: what the editors chose counts more than what is only mentioned.
    const MOST_IN_TEXT: usize = 6;

    fn add(&mut self, id: &str, weight: usize) {
        let count = self.0.entry(id.to_owned()).or_default();
        *count = (*count + weight).min(Self::MOST);
    }

    /// Versions say the same: a concept counts as often as in the version that names it most.
    fn at_least(&mut self, other: Self) {
        for (id, count) in other.0 {
            let own = self.0.entry(id).or_default();
            *own = (*own).max(count.min(Self::MOST_IN_TEXT));
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (id, count) in &self.0 {
            for _ in 0..*count {
                text.push_str(id);
                text.push(' ');
            }
        }
        text
    }
}
