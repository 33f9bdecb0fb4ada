//! The index: analysis per language, the schema, and generations on disk.
//!
//! The only module, with `search/compile`, that knows the engine.

mod analysis;
mod build;
mod card;
mod document;
mod facets;
mod identifier;
mod lexicon;
mod marks;
mod schema;
mod store;
mod stream;
mod suggest;
mod yardstick;

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use tantivy::{
    DocAddress, ReloadPolicy, Searcher, TantivyDocument,
    directory::OwnedBytes,
    schema::{Field, Value as _},
};

use crate::{entry::Entry, vocabulary::Vocabulary};
use card::Cards;

pub use analysis::{Analyzer, LabelWord, Token};
pub use build::{Catalogue, ConceptFinder, WithdrawnEntry};
pub use yardstick::{PlainWords, build_plain};

pub(crate) use analysis::{Folded, plain, script_of};
pub(crate) use build::thesaurus;
pub(crate) use card::{Card, CardVersion};
pub(crate) use facets::Facets;
pub(crate) use identifier::normalize as normalize_identifier;
pub(crate) use lexicon::{Lexicon, is_correctable};
pub(crate) use marks::{Key, Marks, key};
pub(crate) use schema::Fields;
pub(crate) use suggest::{KEY_LETTERS, Label, Shelf, Suggestions, cost};

/// The index cannot be built, opened or read.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// No index is there yet.
    #[error("there is no index in {}: `casedigest index` builds one", .0.display())]
    Missing(PathBuf),
    /// The index cannot be read.
    #[error("the index {} cannot be read ({cause}): remove that folder and run `casedigest index`", folder.display())]
    Unreadable {
        /// Folder of the generation.
        folder: PathBuf,
        /// What the engine or the system says.
        cause: String,
    },
    /// The folder cannot be written.
    #[error("{} cannot be written ({cause}): the old index is untouched", folder.display())]
    Unwritable {
        /// The folder of indexes.
        folder: PathBuf,
        /// What the system says.
        cause: String,
    },
    /// The engine failed.
    #[error("the index engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// The figures of the digest cannot be stored or read back.
    #[error("the figures of the digest cannot be stored or read back: {0}")]
    Catalogue(#[from] serde_json::Error),
    /// An entry cannot be stored or read back.
    #[error("an entry cannot be stored or read back: {0}")]
    Entry(#[from] postcard::Error),
}

impl IndexError {
    fn unwritable(folder: &Path, cause: &std::io::Error) -> Self {
        Self::Unwritable { folder: folder.to_owned(), cause: cause.to_string() }
    }
}

/// An open index: one complete generation.
pub struct Index {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    pub(crate) facets: Facets,
    pub(crate) dates: Vec<u64>,
    pub(crate) changes: Vec<u64>,
    pub(crate) ranks: Vec<u64>,
    cards: Cards,
    pub(crate) lexicon: Lexicon,
    pub(crate) suggestions: Suggestions,
    catalogue: Catalogue,
    fingerprint: String,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Index({})", self.fingerprint)
    }
}

impl Index {
    /// The fingerprint of all that shapes an index of these files (path and bytes, in order).
    pub fn fingerprint_of<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> String {
        build::fingerprint(files)
    }

    /// The fingerprint of the index in use in the folder `root`, if there is one.
    pub fn current(root: &Path) -> Option<String> {
        store::Store::new(root).current()
    }

    /// The stamp under which the index in use was last found to fit, if any.
    pub fn stamp(root: &Path) -> Option<String> {
        store::Store::new(root).stamp()
    }

    /// Notes the stamp under which the index with this fingerprint fits. Where it cannot be written, the next start
    /// just looks closer.
    pub fn note_stamp(root: &Path, fingerprint: &str, stamp: &str) {
        let _ = store::Store::new(root).note_stamp(fingerprint, stamp);
    }

    /// Builds the index of `entries` in the folder `root` and puts it in use. `progress` is called after each entry.
    ///
    /// # Errors
    /// When the folder cannot be written or the engine fails; the index in use is then untouched.
    pub fn build(
        root: &Path,
        fingerprint: &str,
        entries: impl Iterator<Item = Entry>,
        analyzer: &Analyzer,
        vocabulary: &Vocabulary,
        progress: impl FnMut(),
    ) -> Result<(), IndexError> {
        build::build(root, fingerprint, entries, analyzer, vocabulary, progress)
    }

    /// Opens the index in use in the folder `root`.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn open(root: &Path) -> Result<Self, IndexError> {
        let store = store::Store::new(root);
        let fingerprint = store.current().ok_or_else(|| IndexError::Missing(root.to_owned()))?;
        let folder = store.generation(&fingerprint);
        Self::open_generation(&folder, fingerprint)
            .map_err(|cause| IndexError::Unreadable { folder, cause: cause.to_string() })
    }

    fn open_generation(folder: &Path, fingerprint: String) -> Result<Self, IndexError> {
        let unreadable = |cause: std::io::Error| IndexError::Unreadable {
            folder: folder.to_owned(),
            cause: cause.to_string(),
        };
        let catalogue = std::fs::read(folder.join(build::CATALOGUE)).map_err(unreadable)?;
        let suggestions = Suggestions::open(folder).map_err(unreadable)?;
        let catalogue = serde_json::from_slice(&catalogue)?;
        let engine = tantivy::Index::open_in_dir(folder)?;
        schema::register(engine.tokenizers());
        let (_, fields) = schema::schema();
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let reader: tantivy::IndexReader = reader;
        let searcher = reader.searcher();
        let facets = load_facets(&searcher)?;
        let cards = Cards::open(folder)?;
        let dates = load_numbers(&searcher, "date")?;
        let changes = load_numbers(&searcher, "changed")?;
        let ranks = load_numbers(&searcher, "rank")?;
        let lexicon = Lexicon::read(folder)?;
        Ok(Self {
            searcher,
            fields,
            facets,
            dates,
            changes,
            ranks,
            cards,
            lexicon,
            suggestions,
            catalogue,
            fingerprint,
        })
    }

    /// The entry that a document holds.
    pub(crate) fn entry(&self, doc: u32) -> Result<Entry, IndexError> {
        self.unpack(doc, self.fields.entry)
    }

    /// The marks of the paragraphs of each version of an entry.
    pub(crate) fn paragraph_marks(&self, doc: u32) -> Result<Vec<Vec<Marks>>, IndexError> {
        self.unpack(doc, self.fields.marks)
    }

    fn unpack<T: DeserializeOwned>(&self, doc: u32, field: Field) -> Result<T, IndexError> {
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(0, doc))?;
        let bytes = document.get_first(field).and_then(|value| value.as_bytes());
        Ok(postcard::from_bytes(bytes.unwrap_or_default())?)
    }

    /// The packed card of the entry that a document holds.
    pub(crate) fn card(&self, doc: u32) -> Result<OwnedBytes, IndexError> {
        self.cards.bytes(self.ranks.get(doc as usize).copied().unwrap_or_default())
    }

    /// What is known of the digest as a whole.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The fingerprint of what the index was built from.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

fn load_facets(searcher: &Searcher) -> Result<Facets, IndexError> {
    let Some(segment) = searcher.segment_readers().first() else {
        return Ok(Facets::new(0, &[], |_, _| {}));
    };
    let Some(column) = segment.fast_fields().str("facet")? else {
        return Ok(Facets::new(segment.max_doc(), &[], |_, _| {}));
    };
    let mut terms = Vec::with_capacity(column.num_terms());
    for ordinal in 0..column.num_terms() {
        let mut term = String::new();
        column.ord_to_str(ordinal as u64, &mut term).map_err(tantivy::TantivyError::from)?;
        terms.push(term);
    }
    Ok(Facets::new(segment.max_doc(), &terms, |doc, row| row.extend(column.term_ords(doc))))
}

fn load_numbers(searcher: &Searcher, field: &str) -> Result<Vec<u64>, IndexError> {
    let Some(segment) = searcher.segment_readers().first() else { return Ok(Vec::new()) };
    let column = segment.fast_fields().u64(field)?;
    Ok((0..segment.max_doc()).map(|doc| column.first(doc).unwrap_or(0)).collect())
}
