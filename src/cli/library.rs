//! What most commands need first: the vocabulary, and an index that fits the corpus.

use std::{path::Path, sync::Arc};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, Places};
use crate::{
    corpus::{Content, Corpus},
    entry::Digest,
    index::{Analyzer, Index},
    search::Search,
    vocabulary::Vocabulary,
};

/// The parts that every search shares.
pub(crate) struct Library {
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) analyzer: Arc<Analyzer>,
}

impl Library {
    pub(crate) fn load() -> Result<Self, Failure> {
        Ok(Self { vocabulary: Arc::new(Vocabulary::embedded()?), analyzer: Arc::new(Analyzer::new()) })
    }

    /// Opens the index, after building it where it does not fit the corpus.
    ///
    /// A folder without a corpus is no obstacle where an index is there: the index alone serves.
    pub(crate) fn open(&self, places: &Places) -> Result<Search, Failure> {
        if places.corpus.exists() || Index::current(&places.index).is_none() {
            self.build(places, false)?;
        }
        Ok(Search::open(&places.index, self.analyzer.clone(), self.vocabulary.clone())?)
    }

    /// Builds the index where it does not fit the corpus, or always.
    pub(crate) fn build(&self, places: &Places, always: bool) -> Result<(), Failure> {
        let corpus = Corpus::open(&places.corpus)?;
        let fingerprint = fingerprint(&corpus)?;
        if !always && Index::current(&places.index).as_deref() == Some(fingerprint.as_str()) {
            return Ok(());
        }
        let (digest, problems) = Digest::read(&corpus, &self.vocabulary, today());
        let left_out = corpus.paths().iter().filter(|path| crate::corpus::Place::of(path).is_entry()).count()
            - digest.entries().len();
        if digest.entries().is_empty() {
            return Err(format!(
                "no entry of {} can be read: run `casedigest check`",
                places.corpus.display()
            )
            .into());
        }
        if !problems.is_empty() {
            eprintln!(
                "{} problems in the corpus, {left_out} entries left out: run `casedigest check`",
                problems.len()
            );
        }
        self.build_from(&digest, &places.index, &fingerprint)
    }

    fn build_from(&self, digest: &Digest, index: &Path, fingerprint: &str) -> Result<(), Failure> {
        let bar = ProgressBar::new(digest.entries().len() as u64);
        bar.set_style(ProgressStyle::with_template("Building the index {bar:40} {pos}/{len}")?);
        let entries = digest.entries().iter().cloned();
        Index::build(index, fingerprint, entries, &self.analyzer, &self.vocabulary, || bar.inc(1))?;
        bar.finish_and_clear();
        Ok(())
    }
}

/// The day on which the program runs.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}

fn fingerprint(corpus: &Corpus) -> Result<String, Failure> {
    let mut files = Vec::new();
    for path in corpus.paths() {
        let bytes = match corpus.read(path)?.content {
            Content::Text(text) => text.into_bytes(),
            Content::Bytes(bytes) => bytes,
        };
        files.push((path.as_str(), bytes));
    }
    Ok(Index::fingerprint_of(files.iter().map(|(path, bytes)| (*path, bytes.as_slice()))))
}
