//! What most commands need first: the vocabulary, and an index that fits the corpus.

use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, Places};
use crate::{
    corpus::{Content, Corpus},
    diagnostic::Level,
    entry::{Entry, Reader, today},
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
        Ok(Self { analyzer: Arc::new(Analyzer::new()), vocabulary: Arc::new(Vocabulary::embedded()?) })
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
        // Taken before any file is read: what changes while it is read shows the next time.
        let stamp =
            corpus.stamp().map(|stamp| Index::fingerprint_of([("stamp", stamp.as_slice())].into_iter()));
        if !always && stamp.is_some() && Index::stamp(&places.index) == stamp {
            return Ok(());
        }
        let fingerprint = fingerprint(&corpus)?;
        if always || Index::current(&places.index).as_deref() != Some(fingerprint.as_str()) {
            self.build_from(&corpus, places, &fingerprint)?;
        }
        if let Some(stamp) = stamp {
            Index::note_stamp(&places.index, &fingerprint, &stamp);
        }
        Ok(())
    }

    /// All entries of the corpus that can be read.
    pub(crate) fn entries(&self, places: &Places) -> Result<Vec<Entry>, Failure> {
        let corpus = Corpus::open(&places.corpus)?;
        let reader = Reader::new(&corpus, &self.vocabulary, today());
        let paths: Vec<&str> = reader.paths().collect();
        Ok(paths.into_iter().filter_map(|path| reader.read(path).entry).collect())
    }

    fn build_from(&self, corpus: &Corpus, places: &Places, fingerprint: &str) -> Result<(), Failure> {
        let reader = Reader::new(corpus, &self.vocabulary, today());
        let paths: Vec<&str> = reader.paths().collect();
        let bar = ProgressBar::new(paths.len() as u64);
        bar.set_style(ProgressStyle::with_template("Building the index {bar:40} {pos}/{len}")?);
        let (mut problems, mut left_out) = (0, 0);
        let entries = paths.iter().filter_map(|path| {
            let reading = reader.read(path);
            problems += reading.problems.iter().filter(|problem| problem.level == Level::Error).count();
            left_out += usize::from(reading.entry.is_none());
            reading.entry
        });
        // A corpus without a single readable entry is a mistake, and must not replace an index that serves.
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            let folder = places.corpus.display();
            return Err(format!("no entry of {folder} can be read: `casedigest check` says why").into());
        }
        Index::build(&places.index, fingerprint, entries, &self.analyzer, &self.vocabulary, || bar.inc(1))?;
        bar.finish_and_clear();
        if problems > 0 {
            eprintln!(
                "errors in the corpus: {problems}; entries left out: {left_out}. `casedigest check` says what to mend."
            );
        }
        Ok(())
    }
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
