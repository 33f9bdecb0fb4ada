//! What can be suggested while a reader types: names of concepts, places and articles, titles, other names and
//! identifiers, in all languages at once.
//!
//! Two files beside the engine's own. `suggest.data` holds the subjects. `suggest.fst` maps each beginning that may be
//! typed to a cost, the lower the better: what is below any node is known to cost at least the outputs on the way to
//! it, so that the best endings are found without looking at the others. A key is a [`Shelf`], folded text, a zero,
//! four bytes for the place of its subject and one for the number of the label. Both files are mapped into memory: opening them costs nothing.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use fst::{MapBuilder, Streamer, raw::Fst};
use serde::{Deserialize, Serialize};
use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};

use super::{Analyzer, identifier};
use crate::{
    entry::Entry,
    language::Language,
    vocabulary::{Article, Concept, Country, Scheme, Vocabulary},
};

const KEYS: &str = "suggest.fst";
const SUBJECTS: &str = "suggest.data";
/// Keys are sorted so many at a time, so that memory does not grow with the corpus.
const SORTED_AT_ONCE: usize = 400_000;
/// The most letters of a text that are in its key.
pub(crate) const KEY_LETTERS: usize = 32;
/// The most places of one label where a key begins.
const MOST_STARTS: usize = 24;

/// One thing that can be suggested.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Subject {
    /// The id of a facet, `topic`, or the id of a kind of entry.
    pub(crate) kind: String,
    /// The value of the facet, the topic, or the entry.
    pub(crate) id: String,
    /// Entries that have the value; none for an entry.
    pub(crate) count: Option<u64>,
    /// Its names; the first of a language is the one to be shown.
    pub(crate) labels: Vec<Label>,
}

/// A name of a subject.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Label {
    /// Its language; none for names and numbers that are of no language.
    pub(crate) language: Option<Language>,
    /// The name.
    pub(crate) text: String,
}

/// A part of the keys that is looked through by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Concepts, places and articles.
    Vocabulary,
    /// Titles and other names of entries.
    Entries,
    /// Dockets, citations and ids, normalized.
    Identifiers,
}

impl Shelf {
    /// The beginning of the shelf's keys in a language.
    pub(crate) fn prefix(self, language: Option<Language>) -> [u8; 2] {
        let shelf = match self {
            Self::Vocabulary => b'v',
            Self::Entries => b'e',
            Self::Identifiers => b'i',
        };
        let place = language.map_or(Language::ALL.len(), Language::position);
        [shelf, b'0' + u8::try_from(place).unwrap_or(0)]
    }
}

/// What costs how much: a name's beginning goes before a word inside it, then kinds in their order, then counts.
pub(crate) mod cost {
    /// Counts and years stand below this.
    const LOW: u64 = 1 << 20;
    /// The step from a kind to the next.
    const RANK: u64 = LOW;
    /// What was typed is not yet the whole name.
    pub(crate) const UNFINISHED: u64 = 1 << 25;
    /// It begins at a word inside the name.
    pub(super) const INSIDE: u64 = 1 << 26;
    /// One letter differs.
    pub(crate) const TYPO: u64 = 1 << 28;
    /// It is in another language than the reader's.
    pub(crate) const OTHER_LANGUAGE: u64 = 1 << 30;

    pub(super) fn of_value(kind: &str, count: u64) -> u64 {
        let rank = match kind {
            "crime" => 0,
            "country" => 1,
            "lesson" | "technique" | "cooperation" => 2,
            "article" => 3,
            "topic" => 4,
            _ => 5,
        };
        rank * RANK + (LOW - 1).saturating_sub(count)
    }

    pub(super) fn of_year(year: Option<i16>) -> u64 {
        // What has no date comes last.
        10_000 - year.map_or(0, |year| u64::from(year.unsigned_abs()).min(9_999))
    }
}

/// Writes the two files beside an index that is being built.
pub(super) struct SuggestionWriter<'a> {
    analyzer: &'a Analyzer,
    folder: PathBuf,
    subjects: BufWriter<File>,
    written: usize,
    keys: Vec<(Vec<u8>, u64)>,
    /// Runs of sorted keys, each in a file.
    runs: tempfile::TempDir,
    run_count: usize,
}

impl<'a> SuggestionWriter<'a> {
    pub(super) fn new(folder: &Path, analyzer: &'a Analyzer) -> io::Result<Self> {
        Ok(Self {
            analyzer,
            folder: folder.to_owned(),
            subjects: BufWriter::new(File::create(folder.join(SUBJECTS))?),
            written: 0,
            keys: Vec::new(),
            runs: tempfile::tempdir_in(folder)?,
            run_count: 0,
        })
    }

    /// Adds an entry by its titles, other names and identifiers.
    pub(super) fn add_entry(&mut self, entry: &Entry) -> io::Result<()> {
        let titles = entry
            .versions
            .iter()
            .map(|version| Label { language: Some(version.language), text: version.title.clone() });
        let names = entry.aliases.iter().map(|alias| Label { language: None, text: alias.clone() });
        let numbers = entry.case().into_iter().flat_map(|case| case.docket.iter().chain(&case.citation));
        let numbers = numbers.chain([&entry.id]).map(|text| Label { language: None, text: text.clone() });
        let named = entry.versions.len() + entry.aliases.len();
        let labels: Vec<Label> = titles.chain(names).chain(numbers).collect();
        let cost = cost::of_year(entry.date().map(|date| date.year));
        for (number, label) in labels.iter().enumerate() {
            if number < named {
                self.add_label(Shelf::Entries, label, number, cost);
            } else {
                let normalized = identifier::normalize(&label.text);
                self.add_key(Shelf::Identifiers.prefix(None), &normalized, number, cost);
            }
        }
        self.add_subject(&Subject {
            kind: entry.kind.id().to_owned(),
            id: entry.id.clone(),
            count: None,
            labels,
        })
    }

    /// Adds the concepts, countries and articles that entries have; `count` says how many, by facet and value.
    pub(super) fn add_vocabulary(
        &mut self,
        vocabulary: &Vocabulary,
        mut count: impl FnMut(&str, &str) -> u64,
    ) -> io::Result<()> {
        let concepts = SUGGESTED.iter().flat_map(|(scheme, kind)| {
            vocabulary.concepts(*scheme).iter().map(|concept| (*kind, &concept.id, concept_labels(concept)))
        });
        let countries = vocabulary.countries().iter().map(|c| ("country", &c.code, country_labels(c)));
        let articles = vocabulary.articles().iter();
        let articles = articles.map(|a| ("article", &a.id, article_labels(a, vocabulary)));
        for (kind, id, labels) in concepts.chain(countries).chain(articles) {
            let count = count(kind, id);
            // What leads to nothing is not offered.
            if count == 0 {
                continue;
            }
            let cost = cost::of_value(kind, count);
            for (number, label) in labels.iter().enumerate() {
                self.add_label(Shelf::Vocabulary, label, number, cost);
            }
            let subject = Subject { kind: kind.to_owned(), id: id.clone(), count: Some(count), labels };
            self.add_subject(&subject)?;
        }
        Ok(())
    }

    /// Adds a key for each word of a label.
    fn add_label(&mut self, shelf: Shelf, label: &Label, number: usize, cost: u64) {
        for folded in self.analyzer.folded(&label.text) {
            for start in folded.starts.iter().take(MOST_STARTS) {
                let inside = if *start == 0 { 0 } else { cost::INSIDE };
                let text = folded.text.get(*start..).unwrap_or_default();
                self.add_key(shelf.prefix(label.language), text, number, cost + inside);
            }
        }
    }

    fn add_key(&mut self, prefix: [u8; 2], text: &str, number: usize, cost: u64) {
        let (Ok(place), Ok(number)) = (u32::try_from(self.written), u8::try_from(number)) else { return };
        let mut key = prefix.to_vec();
        key.extend(text.chars().take(KEY_LETTERS).filter(|c| *c != '\0').collect::<String>().bytes());
        key.push(0);
        key.extend(place.to_be_bytes());
        key.push(number);
        self.keys.push((key, cost));
    }

    /// Ends the keys that were added with the subject that they lead to.
    fn add_subject(&mut self, subject: &Subject) -> io::Result<()> {
        let mut line = serde_json::to_vec(subject)?;
        line.push(b'\n');
        self.subjects.write_all(&line)?;
        self.written += line.len();
        if self.keys.len() >= SORTED_AT_ONCE { self.write_run() } else { Ok(()) }
    }

    fn write_run(&mut self) -> io::Result<()> {
        // The better of two equal keys comes first and is the one that is kept.
        self.keys.sort_unstable();
        self.keys.dedup_by(|later, earlier| later.0 == earlier.0);
        let file = File::create(self.runs.path().join(self.run_count.to_string()))?;
        let mut run = MapBuilder::new(BufWriter::new(file)).map_err(io::Error::other)?;
        for (key, cost) in self.keys.drain(..) {
            run.insert(key, cost).map_err(io::Error::other)?;
        }
        run.into_inner().map_err(io::Error::other)?.flush()?;
        self.run_count += 1;
        Ok(())
    }

    /// Merges the runs.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.write_run()?;
        self.subjects.flush()?;
        let runs = (0..self.run_count).map(|run| keys(self.runs.path(), &run.to_string()));
        let runs = runs.collect::<io::Result<Vec<_>>>()?;
        let file = File::create(self.folder.join(KEYS))?;
        let mut all = MapBuilder::new(BufWriter::new(file)).map_err(io::Error::other)?;
        let mut merged = runs.iter().collect::<fst::raw::OpBuilder<'_>>().union();
        while let Some((key, costs)) = merged.next() {
            // A key names its subject, whose keys are all in one run.
            let cost = costs.iter().map(|cost| cost.value).min().unwrap_or_default();
            all.insert(key, cost).map_err(io::Error::other)?;
        }
        all.into_inner().map_err(io::Error::other)?.flush()?;
        fs::remove_dir_all(self.runs.keep())
    }
}

/// The schemes whose concepts are suggested, each with the facet that it is, or `topic`.
const SUGGESTED: [(Scheme, &str); 7] = [
    (Scheme::Crimes, "crime"),
    (Scheme::Lessons, "lesson"),
    (Scheme::Techniques, "technique"),
    (Scheme::Cooperation, "cooperation"),
    (Scheme::Stages, "stage"),
    (Scheme::LegalSystems, "legal_system"),
    (Scheme::Topics, "topic"),
];

fn labels<'t>(names: impl Fn(Language) -> Vec<&'t String>) -> Vec<Label> {
    let of = |language| names(language).into_iter().map(move |text| (language, text));
    let all = Language::ALL.into_iter().flat_map(of);
    all.map(|(language, text)| Label { language: Some(language), text: text.clone() }).collect()
}

fn concept_labels(concept: &Concept) -> Vec<Label> {
    let mut all = labels(|language| {
        std::iter::once(concept.pref.get(language)).chain(concept.alt.get(language)).collect()
    });
    let mut foreign: Vec<&String> = concept.alt.other.values().flatten().collect();
    foreign.sort();
    all.extend(foreign.into_iter().map(|text| Label { language: None, text: text.clone() }));
    all
}

fn country_labels(country: &Country) -> Vec<Label> {
    labels(|language| {
        let names = std::iter::once(country.name.get(language)).chain(country.alt.get(language));
        names.chain(country.adjective.get(language)).collect()
    })
}

fn article_labels(article: &Article, vocabulary: &Vocabulary) -> Vec<Label> {
    let instrument = vocabulary.instrument(&article.instrument);
    let text = |language| {
        let short = instrument.map_or(article.instrument.as_str(), |i| i.short.get(language));
        format!("{short} {} · {}", article.number, article.title.get(language))
    };
    let label = |language| Label { language: Some(language), text: text(language) };
    Language::ALL.into_iter().map(label).collect()
}

/// The suggestions of an open index.
pub(crate) struct Suggestions {
    pub(crate) keys: Fst<OwnedBytes>,
    subjects: OwnedBytes,
}

impl Suggestions {
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        Ok(Self { keys: keys(folder, KEYS)?, subjects: mapped(folder, SUBJECTS)? })
    }

    /// The subject at a place, which the end of a key gives.
    pub(crate) fn subject(&self, place: u32) -> Option<Subject> {
        let line = self.subjects.get(place as usize..)?.split(|byte| *byte == b'\n').next()?;
        serde_json::from_slice(line).ok()
    }
}

fn keys(folder: &Path, name: &str) -> io::Result<Fst<OwnedBytes>> {
    Fst::new(mapped(folder, name)?).map_err(io::Error::other)
}

/// The bytes of a file, mapped into memory by the engine's own directory.
fn mapped(folder: &Path, name: &str) -> io::Result<OwnedBytes> {
    let directory = MmapDirectory::open(folder).map_err(io::Error::other)?;
    directory.open_read(Path::new(name)).map_err(io::Error::other)?.read_bytes()
}
