//! The fields of the index, and an entry as a document.
//!
//! One field a role holds the tokens of every language version, each analyzed by its own language: a
//! field a language would score rare languages wrong, since BM25's average length divides by all documents.

use tantivy::{
    schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::TokenizerManager,
};

use super::stream::{LINES, Lines};

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
    /// The entry itself, packed.
    pub(crate) entry: Field,
    /// The marks of the paragraphs of each version, packed.
    pub(crate) marks: Field,
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = |record| {
        TextOptions::default()
            .set_indexing_options(TextFieldIndexing::default().set_tokenizer(LINES).set_index_option(record))
    };
    let stems = text(IndexRecordOption::WithFreqs);
    let fields = Fields {
        id: builder.add_text_field("id", STRING),
        title: builder.add_text_field("title", stems.clone()),
        name: builder.add_text_field("name", text(IndexRecordOption::WithFreqs)),
        summary: builder.add_text_field("summary", stems.clone()),
        lessons: builder.add_text_field("lessons", stems.clone()),
        body: builder.add_text_field("body", stems),
        exact: builder.add_text_field("exact", text(IndexRecordOption::WithFreqsAndPositions)),
        identifier: builder.add_text_field("identifier", STRING),
        concept: builder.add_text_field("concept", concepts()),
        facet: builder.add_text_field("facet", STRING.set_fast("raw")),
        date: builder.add_u64_field("date", tantivy::schema::FAST),
        changed: builder.add_u64_field("changed", tantivy::schema::FAST),
        rank: builder.add_u64_field("rank", tantivy::schema::FAST),
        entry: builder.add_bytes_field("entry", STORED),
        marks: builder.add_bytes_field("marks", STORED),
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

/// Makes the tokenizer known to the engine.
pub(super) fn register(tokenizers: &TokenizerManager) {
    tokenizers.register(LINES, Lines::default());
}
