//! Builds an index beside the old one, entry by entry, then swaps.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    path::Path,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tantivy::{IndexSettings, ReloadPolicy, TantivyDocument, Term, store::Compressor};

use super::{
    IndexError,
    analysis::{Analyzer, LabelWord},
    card::CardWriter,
    document::DocumentMaker,
    lexicon::Lexicon,
    schema,
    store::Store,
    suggest::SuggestionWriter,
};
use crate::{
    entry::{Coverage, Entry, Kind, Withdrawn},
    language::Language,
    vocabulary::{Found, Thesaurus, Vocabulary},
};

/// Memory for the engine's writer, in bytes.
pub(super) const WRITER_MEMORY: usize = 200_000_000;
/// Entries that are taken apart side by side; no more are held at once.
const BATCH: usize = 256;
/// The file beside the engine's own that holds [`Catalogue`].
pub(super) const CATALOGUE: &str = "catalogue.json";

/// What is known of the digest as a whole: its figures, and ids that are no entry any more.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Catalogue {
    /// Entries by kind.
    pub by_kind: BTreeMap<Kind, usize>,
    /// States and international courts that decided a case.
    pub jurisdictions: usize,
    /// Lessons, counted once for each entry that teaches them.
    pub lessons: usize,
    /// What the entries cover: places and crimes, confidence, lessons, texts by language.
    pub coverage: Coverage,
    /// Earlier ids and the ids that they redirect to.
    pub formerly: BTreeMap<String, String>,
    /// Entries taken out: id to kind, title and reason.
    pub withdrawn: BTreeMap<String, WithdrawnEntry>,
}

/// An entry that was taken out: what its page still says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WithdrawnEntry {
    /// Its kind.
    pub kind: Kind,
    /// Its title in its own language.
    pub title: String,
    /// When and why.
    pub withdrawn: Withdrawn,
}

/// Builds the index of `entries` in the folder `root` and puts it in use.
///
/// # Errors
/// When the folder cannot be written; the index in use is then untouched.
pub(super) fn build(
    root: &Path,
    fingerprint: &str,
    entries: impl Iterator<Item = Entry>,
    analyzer: &Analyzer,
    vocabulary: &Vocabulary,
    mut progress: impl FnMut(),
) -> Result<(), IndexError> {
    let store = Store::new(root);
    let workplace = store.workplace().map_err(|cause| IndexError::unwritable(root, &cause))?;
    let (schema, fields) = schema::schema();
    let thesaurus = super::thesaurus(vocabulary, analyzer);
    let mut catalogue = CatalogueMaker::default();
    let io_error = |cause: std::io::Error| IndexError::unwritable(root, &cause);
    let mut suggestions = SuggestionWriter::new(workplace.path(), analyzer).map_err(io_error)?;
    {
        let settings =
            IndexSettings { docstore_compression: Compressor::default(), ..IndexSettings::default() };
        let mut cards = CardWriter::create(workplace.path()).map_err(io_error)?;
        let engine =
            tantivy::Index::builder().schema(schema).settings(settings).create_in_dir(workplace.path())?;
        schema::register(engine.tokenizers());
        let maker = DocumentMaker { fields: &fields, analyzer, thesaurus: &thesaurus, vocabulary };
        let mut writer =
            engine.writer_with_num_threads::<tantivy::TantivyDocument>(threads(), WRITER_MEMORY)?;
        let mut entries = (0_u64..).zip(entries);
        loop {
            let batch: Vec<(u64, Entry)> = entries.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            let made: Vec<Option<(TantivyDocument, Vec<u8>)>> = batch
                .par_iter()
                .map(|(rank, entry)| {
                    entry.withdrawn.is_none().then(|| maker.document(entry, *rank)).transpose()
                })
                .collect::<Result<_, IndexError>>()?;
            for ((_, entry), made) in batch.iter().zip(made) {
                catalogue.add(entry);
                let (document, card) = made.unzip();
                cards.add(&card.unwrap_or_default()).map_err(io_error)?;
                if let Some(document) = document {
                    writer.add_document(document)?;
                    suggestions.add_entry(entry).map_err(io_error)?;
                }
                progress();
            }
        }
        cards.finish(workplace.path())?;
        writer.commit()?;
        // Facets are counted by number, which one segment makes the same for all documents.
        let segments = engine.searchable_segment_ids()?;
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        writer.wait_merging_threads()?;
        Lexicon::write(workplace.path(), &engine, &fields, analyzer, vocabulary)?;
        let reader: tantivy::IndexReader =
            engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let count = |facet: &str, value: &str| {
            let term = match facet {
                "topic" => Term::from_field_text(fields.concept, value),
                _ => Term::from_field_text(fields.facet, &format!("{facet}:{value}")),
            };
            searcher.doc_freq(&term).unwrap_or(0)
        };
        suggestions.add_vocabulary(vocabulary, count).map_err(io_error)?;
    }
    suggestions.finish().map_err(io_error)?;
    let catalogue = serde_json::to_vec(&catalogue.finish())?;
    std::fs::write(workplace.path().join(CATALOGUE), catalogue).map_err(io_error)?;
    store.install(workplace, fingerprint).map_err(io_error)
}

/// Threads that write.
pub(super) fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(4)
}

#[derive(Default)]
struct CatalogueMaker {
    catalogue: Catalogue,
    jurisdictions: BTreeSet<String>,
}

impl CatalogueMaker {
    fn add(&mut self, entry: &Entry) {
        let catalogue = &mut self.catalogue;
        catalogue.formerly.extend(entry.formerly.iter().map(|old| (old.clone(), entry.id.clone())));
        if let Some(withdrawn) = &entry.withdrawn {
            let title = entry.versions.first().map(|version| version.title.clone()).unwrap_or_default();
            let gone = WithdrawnEntry { kind: entry.kind, title, withdrawn: withdrawn.clone() };
            catalogue.withdrawn.insert(entry.id.clone(), gone);
            return;
        }
        *catalogue.by_kind.entry(entry.kind).or_default() += 1;
        catalogue.lessons += entry.lessons.len();
        catalogue.coverage.add(entry);
        self.jurisdictions.extend(entry.case().map(|case| case.jurisdiction.clone()));
    }

    fn finish(self) -> Catalogue {
        Catalogue { jurisdictions: self.jurisdictions.len(), ..self.catalogue }
    }
}

/// The fingerprint of all that shapes an index: the files of the corpus, the vocabulary, and the code that builds it.
pub(super) fn fingerprint<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> String {
    let mut hash = Sha256::new();
    let mut add = |name: &str, bytes: &[u8]| {
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    };
    files.for_each(|(path, bytes)| add(path, bytes));
    for (name, bytes) in crate::vocabulary::files() {
        add(&name, bytes);
    }
    for (name, text) in CODE {
        add(name, text.as_bytes());
    }
    hash.finalize().iter().take(16).fold(String::new(), |mut hex, byte| {
        use std::fmt::Write as _;
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The code that shapes an index: when it changes, indexes are built anew without anybody having to think of a version number.
const CODE: &[(&str, &str)] = &[
    ("Cargo.lock", include_str!("../../Cargo.lock")),
    ("entry/model", include_str!("../entry/model.rs")),
    ("entry/coverage", include_str!("../entry/coverage.rs")),
    ("thesaurus", include_str!("../vocabulary/thesaurus.rs")),
    ("build", include_str!("build.rs")),
    ("facets", include_str!("facets.rs")),
    ("identifier", include_str!("identifier.rs")),
    ("lexicon", include_str!("lexicon.rs")),
    ("schema", include_str!("schema.rs")),
    ("document", include_str!("document.rs")),
    ("card", include_str!("card.rs")),
    ("marks", include_str!("marks.rs")),
    ("stream", include_str!("stream.rs")),
    ("suggest", include_str!("suggest.rs")),
    ("typed", include_str!("analysis/typed.rs")),
    ("words", include_str!("analysis/words.rs")),
    ("fold", include_str!("analysis/fold.rs")),
    ("ar", include_str!("analysis/ar.rs")),
    ("zh", include_str!("analysis/zh.rs")),
    ("en", include_str!("analysis/en.rs")),
    ("fr", include_str!("analysis/fr.rs")),
    ("ru", include_str!("analysis/ru.rs")),
    ("es", include_str!("analysis/es.rs")),
];

/// The thesaurus over the analysis of labels.
pub(crate) fn thesaurus(vocabulary: &Vocabulary, analyzer: &Analyzer) -> Thesaurus {
    Thesaurus::build(vocabulary, |language, label| {
        analyzer
            .label_sequence(language, label)
            .into_iter()
            .filter_map(|word| word.forms.into_iter().next())
            .collect()
    })
}

/// No label has more words than this, Chinese characters counted as words.
const LONGEST_LABEL: usize = 24;

/// Finds the labels of concepts in texts, as an index does: what the rule on translated concepts asks.
#[derive(Debug)]
pub struct ConceptFinder<'a> {
    analyzer: &'a Analyzer,
    thesaurus: Thesaurus,
}

impl<'a> ConceptFinder<'a> {
    /// A finder of the labels of `vocabulary`.
    pub fn new(vocabulary: &Vocabulary, analyzer: &'a Analyzer) -> Self {
        Self { analyzer, thesaurus: thesaurus(vocabulary, analyzer) }
    }

    /// For each word of a text the labels that begin with it, the longest first, with their bytes.
    ///
    /// A text that names telephone fraud names fraud: labels within labels count.
    pub fn find(&self, language: Language, text: &str) -> Vec<(Found, Range<usize>)> {
        let words = self.analyzer.label_sequence(language, text);
        let mut labels = Vec::new();
        for start in 0..words.len() {
            let mut rest = words.get(start..(start + LONGEST_LABEL).min(words.len())).unwrap_or_default();
            while let Some(found) = self.first(language, rest) {
                let (first, last) = (rest.first(), rest.get(found.end - 1));
                let bytes = first.map_or(0, |word| word.start)..last.map_or(0, |word| word.end);
                rest = rest.get(..found.end - 1).unwrap_or_default();
                labels.push((found, bytes));
            }
        }
        labels
    }

    /// The longest label that begins with the first of these words.
    fn first(&self, language: Language, words: &[LabelWord]) -> Option<Found> {
        self.thesaurus.find(language, words).into_iter().next().filter(|found| found.start == 0)
    }
}
