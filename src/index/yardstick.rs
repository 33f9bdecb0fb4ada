//! The engine as its manual shows it, over the same texts: what an index costs without anything of ours. Only `bench` uses it.

use std::path::Path;

use tantivy::{
    TantivyDocument,
    schema::{STORED, Schema, TEXT, TextFieldIndexing, TextOptions},
};

use super::{
    IndexError,
    analysis::Analyzer,
    build::{WRITER_MEMORY, threads},
    stream::{LINES, Lines, lines},
};
use crate::language::Language;

/// Whose words a plain index holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainWords {
    /// Those of the engine's default analyzer.
    Default,
    /// Those of our own analysis.
    Ours,
}

/// Builds a plain index in a folder: one stored text field with positions, and nothing else.
///
/// # Errors
/// When the folder cannot be written or the engine fails.
pub fn build_plain(
    folder: &Path,
    documents: impl Iterator<Item = Vec<(Language, String)>>,
    words: PlainWords,
    analyzer: &Analyzer,
) -> Result<(), IndexError> {
    let mut builder = Schema::builder();
    let ours = TextFieldIndexing::default()
        .set_tokenizer(LINES)
        .set_index_option(tantivy::schema::IndexRecordOption::WithFreqsAndPositions);
    let text = match words {
        PlainWords::Default => builder.add_text_field("text", TEXT | STORED),
        PlainWords::Ours => builder.add_text_field("text", TextOptions::default().set_indexing_options(ours)),
    };
    let stored = builder.add_text_field("stored", STORED);
    let engine = tantivy::Index::create_in_dir(folder, builder.build())?;
    engine.tokenizers().register(LINES, Lines::default());
    let mut writer = engine.writer_with_num_threads::<TantivyDocument>(threads(), WRITER_MEMORY)?;
    for versions in documents {
        let mut document = TantivyDocument::default();
        for (language, version) in versions {
            match words {
                PlainWords::Default => document.add_text(text, version),
                PlainWords::Ours => {
                    let tokens = analyzer.tokens(language, &version);
                    document.add_text(text, lines(tokens.iter().map(|token| token.text.as_str())));
                    document.add_text(stored, version);
                }
            }
        }
        writer.add_document(document)?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
}
