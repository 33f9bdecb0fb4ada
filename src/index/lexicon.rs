//! The words that are known: those of all entries and of the vocabulary's labels, with how often they occur.

use std::{collections::BTreeMap, fs, path::Path};

use fst::Map;

use super::{
    IndexError,
    analysis::{Analyzer, plain, script_of},
    schema::Fields,
};
use crate::{
    language::{Language, Script},
    vocabulary::{Scheme, Vocabulary},
};

/// The file beside the engine's own that holds the words.
const FILE: &str = "words.fst";
/// Letters from which on a word is kept: a shorter one is too near to too many.
const LETTERS: usize = 4;

/// Known words, folded, each with how often it occurs.
pub(crate) struct Lexicon {
    /// From a word to the number of entries and labels that have it.
    pub(crate) words: Map<Vec<u8>>,
}

impl Lexicon {
    /// Writes the words of an index and of the labels of the vocabulary into the index's folder.
    pub(super) fn write(
        folder: &Path,
        engine: &tantivy::Index,
        fields: &Fields,
        analyzer: &Analyzer,
        vocabulary: &Vocabulary,
    ) -> Result<(), IndexError> {
        let mut words: BTreeMap<String, u64> = BTreeMap::new();
        let mut add = |word: &str, count: u64| {
            if is_correctable(word) {
                *words.entry(plain(word)).or_default() += count;
            }
        };
        for segment in engine.reader()?.searcher().segment_readers() {
            let postings = segment.inverted_index(fields.exact)?;
            let mut stream = postings.terms().stream().map_err(tantivy::TantivyError::from)?;
            while let Some((word, info)) = stream.next() {
                add(&String::from_utf8_lossy(word), u64::from(info.doc_freq));
            }
        }
        for scheme in Scheme::ALL {
            for concept in vocabulary.concepts(scheme) {
                for language in Language::ALL {
                    let labels = std::iter::once(concept.pref.get(language)).chain(concept.alt.get(language));
                    for token in labels.flat_map(|label| analyzer.exact(label)) {
                        add(&token.text, 1);
                    }
                }
            }
        }
        let words = Map::from_iter(words).map_err(|cause| unreadable(folder, &cause))?;
        fs::write(folder.join(FILE), words.as_fst().as_bytes())
            .map_err(|cause| IndexError::unwritable(folder, &cause))
    }

    /// Reads the words back.
    pub(super) fn read(folder: &Path) -> Result<Self, IndexError> {
        let bytes = fs::read(folder.join(FILE)).map_err(|cause| unreadable(folder, &cause))?;
        Ok(Self { words: Map::new(bytes).map_err(|cause| unreadable(folder, &cause))? })
    }
}

/// Whether a word may be corrected: never Chinese, digits or dockets, nor words of three letters.
pub(crate) fn is_correctable(word: &str) -> bool {
    word.chars().count() >= LETTERS
        && word.chars().all(char::is_alphabetic)
        && script_of(word).is_some_and(|script| script != Script::Han)
}

fn unreadable(folder: &Path, cause: &dyn std::fmt::Display) -> IndexError {
    IndexError::Unreadable { folder: folder.to_owned(), cause: cause.to_string() }
}
