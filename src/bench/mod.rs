//! Measures itself: index, searches and pages of one corpus, beside the engine alone in the same run.
//!
//! Other work on the machine only ever adds to a time, so the least of several repeats counts, and budgets are ratios
//! within one run.

mod made_up;
mod measure;
mod nonsense;
mod pages;
mod questions;
mod report;
mod worst;

use std::{path::Path, sync::Arc, time::Instant};

use crate::{
    entry::Entry,
    i18n::{Formats, FormatsError, Messages, MessagesError},
    index::{Analyzer, Index, IndexError, PlainWords, build_plain},
    language::Language,
    search::{JudgedQuery, RequestError, Search, SearchError, SearchRequest},
    vocabulary::Vocabulary,
    web::{App, Settings},
};

pub use made_up::MadeUp;
pub use questions::questions;
pub use report::{Report, markdown, replaced, text};

use measure::{Times, megabytes_in, peak_megabytes, restart_peak};
use pages::Rates;
use worst::Worst;

/// A corpus cannot be measured.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// The index cannot be built or opened.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// A search failed.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// A judged query has an unknown filter.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// The words of the site cannot be loaded.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// The formats of the site cannot be loaded.
    #[error(transparent)]
    Formats(#[from] FormatsError),
    /// A file or a connection failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// What is measured.
#[derive(Debug)]
pub enum Corpus {
    /// Entries that are there.
    Real(Vec<Entry>),
    /// So many made-up entries.
    MadeUp(MadeUp, u64),
}

impl Corpus {
    fn entries(&self) -> Box<dyn Iterator<Item = Entry> + '_> {
        match self {
            Self::Real(entries) => Box::new(entries.iter().cloned()),
            Self::MadeUp(made_up, count) => Box::new((0..*count).map(|number| made_up.entry(number))),
        }
    }

    fn made_up(&self) -> Option<&MadeUp> {
        match self {
            Self::Real(_) => None,
            Self::MadeUp(made_up, _) => Some(made_up),
        }
    }
}

/// The figures of one corpus.
#[derive(Debug)]
pub struct Figures {
    entries: u64,
    index: Build,
    plain: Build,
    plain_ours: Build,
    peak_megabytes: Option<f64>,
    with_passages: Times,
    without_passages: Times,
    engine: Times,
    engine_uncounted: Times,
    worst: Worst,
    rates: Rates,
}

/// What building an index took.
#[derive(Clone, Copy, Debug)]
struct Build {
    seconds: f64,
    megabytes: f64,
}

/// Measures a corpus; its indexes are built in folders of their own below `folder`.
///
/// # Errors
/// When an index cannot be built or searched, or a page is not served.
pub fn run(
    corpus: &Corpus,
    judged: &[JudgedQuery],
    analyzer: &Arc<Analyzer>,
    vocabulary: &Arc<Vocabulary>,
    folder: &Path,
) -> Result<Figures, BenchError> {
    restart_peak();
    let ours = folder.join("ours");
    let index = build(&ours, || Index::build(&ours, "bec4", corpus.entries(), analyzer, vocabulary, || {}))?;
    let peak_megabytes = peak_megabytes();
    let plain = build_plain_index(corpus, PlainWords::Default, analyzer, folder)?;
    let plain_ours = build_plain_index(corpus, PlainWords::Ours, analyzer, folder)?;
    let search = Search::open(&ours, analyzer.clone(), vocabulary.clone())?;
    let questions = questions(judged, corpus.made_up(), vocabulary)?;
    let timed = |run: &dyn Fn(&SearchRequest) -> Result<(), SearchError>| measure::times(&questions, run);
    let engine = timed(&|question| search.engine_alone(question).map(drop))?;
    let without_passages = timed(&|question| search.list(question).map(drop))?;
    let with_passages = timed(&|question| search.run(question).map(drop))?;
    let engine_uncounted = timed(&|question| search.engine_alone_uncounted(question).map(drop))?;
    let worst = worst::worst(&search, corpus.made_up())?;
    let app = App::new(search, Messages::embedded()?, Formats::embedded()?, Settings::default());
    let rates = pages::rates(app, &questions)?;
    Ok(Figures {
        entries: match corpus {
            Corpus::Real(entries) => entries.len() as u64,
            Corpus::MadeUp(_, count) => *count,
        },
        index,
        plain,
        plain_ours,
        peak_megabytes,
        with_passages,
        without_passages,
        engine,
        engine_uncounted,
        worst,
        rates,
    })
}

fn build(folder: &Path, build: impl FnOnce() -> Result<(), IndexError>) -> Result<Build, BenchError> {
    std::fs::create_dir_all(folder)?;
    let start = Instant::now();
    build()?;
    let seconds = start.elapsed().as_secs_f64();
    Ok(Build { seconds, megabytes: megabytes_in(folder)? })
}

fn build_plain_index(
    corpus: &Corpus,
    words: PlainWords,
    analyzer: &Arc<Analyzer>,
    folder: &Path,
) -> Result<Build, BenchError> {
    let folder = folder.join(format!("{words:?}"));
    build(&folder, || build_plain(&folder, corpus.entries().map(texts), words, analyzer))
}

/// The texts of an entry that are indexed, each version's as one.
fn texts(entry: Entry) -> Vec<(Language, String)> {
    let text = |version: &crate::entry::Version| {
        let paragraphs =
            version.body.iter().flat_map(|body| &body.sections).flat_map(|section| &section.paragraphs);
        let mut texts = vec![version.title.as_str(), version.summary.as_str()];
        texts.extend(version.lessons.iter().map(String::as_str));
        texts.extend(version.court.as_deref());
        texts.extend(paragraphs.map(|paragraph| paragraph.text.as_str()));
        (version.language, texts.join("\n"))
    };
    entry.versions.iter().map(text).collect()
}
