//! All entries of a corpus, read one by one or at once.

use std::{collections::HashMap, num::NonZero, panic::resume_unwind, thread};

use super::{
    check::{self, Context, Names, rules},
    document::Document,
    model::{Date, Entry, Kind, Status, Version},
    read::{self, Address},
    translation,
};
use crate::{
    corpus::{Corpus, CorpusError, EXAMPLE_FILE, Place as CorpusPlace, SourceFile},
    diagnostic::{Diagnostic, Place},
    language::Language,
    vocabulary::Vocabulary,
};

/// All entries of a corpus.
#[derive(Debug)]
pub struct Digest {
    entries: Vec<Entry>,
}

impl Digest {
    /// Reads every file of the corpus: the entries that can be read, and every problem of all files.
    ///
    /// A file with an unusable front matter is reported and left out; any other entry is read as far as
    /// it goes. `today` is passed in, so that the same corpus always gives the same problems.
    pub fn read(
        corpus: &Corpus,
        vocabulary: &Vocabulary,
        today: jiff::civil::Date,
    ) -> (Self, Vec<Diagnostic>) {
        Self::read_with(&Reader::new(corpus, vocabulary, today))
    }

    /// The same with the rule on the concepts that translations name; `names` finds them in a text.
    pub fn check(
        corpus: &Corpus,
        vocabulary: &Vocabulary,
        today: jiff::civil::Date,
        names: &Names<'_>,
    ) -> (Self, Vec<Diagnostic>) {
        Self::read_with(&Reader::with_names(corpus, vocabulary, today, Some(names)))
    }

    fn read_with(reader: &Reader<'_>) -> (Self, Vec<Diagnostic>) {
        let mut entries = Vec::new();
        let mut problems = reader.strays();
        let mut traces = Vec::new();
        for reading in reader.read_all() {
            entries.extend(reading.entry);
            problems.extend(reading.problems);
            traces.extend(reading.trace);
        }
        problems.extend(check::across(&traces, reader.corpus));
        problems.extend(reader.read_example());
        entries.sort_by(|a: &Entry, b| a.id.cmp(&b.id));
        entries.dedup_by(|b, a| a.id == b.id);
        sort(&mut problems);
        (Self { entries }, problems)
    }

    /// All entries by id, withdrawn ones too.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// One entry.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        let place = self.entries.binary_search_by(|entry| entry.id.as_str().cmp(id)).ok()?;
        self.entries.get(place)
    }
}

/// By file, then by place.
fn sort(problems: &mut [Diagnostic]) {
    problems.sort_by(|a, b| {
        let key = |problem: &Diagnostic| (problem.place.line, problem.place.column, problem.rule);
        a.place.path.cmp(&b.place.path).then_with(|| key(a).cmp(&key(b)))
    });
}

/// Reads a corpus entry by entry, so that a large one need not be held in memory.
pub struct Reader<'a> {
    corpus: &'a Corpus,
    context: Context<'a>,
    /// The problems of the list of exceptions.
    unknown_exceptions: Vec<Diagnostic>,
    /// The first path with each id, to tell the others.
    first_paths: HashMap<String, &'a str>,
}

/// What became of one entry's files.
#[derive(Debug)]
pub struct Reading {
    /// The entry with its translations, if its own file is usable.
    pub entry: Option<Entry>,
    /// The problems of the entry's own file and of its translations.
    pub problems: Vec<Diagnostic>,
    /// What may clash with other entries, which shows when all have been read.
    pub(super) trace: Option<check::Trace>,
}

impl<'a> Reader<'a> {
    /// A reader of `corpus`; no file is read yet.
    pub fn new(corpus: &'a Corpus, vocabulary: &'a Vocabulary, today: jiff::civil::Date) -> Self {
        Self::with_names(corpus, vocabulary, today, None)
    }

    fn with_names(
        corpus: &'a Corpus,
        vocabulary: &'a Vocabulary,
        today: jiff::civil::Date,
        names: Option<&'a Names<'a>>,
    ) -> Self {
        let today = Date { year: today.year(), month: Some(today.month()), day: Some(today.day()) };
        let mut first_paths = HashMap::new();
        for path in entry_paths(corpus) {
            if let Some(address) = Address::of(path) {
                first_paths.entry(address.id).or_insert(path);
            }
        }
        let (context, unknown_exceptions) = Context::new(corpus, vocabulary, today, names);
        Self { corpus, context, unknown_exceptions, first_paths }
    }

    /// The paths of the entries' own files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        entry_paths(self.corpus)
    }

    /// Reads the entry whose own file is at `path`, with its translations.
    pub fn read(&self, path: &str) -> Reading {
        self.read_with(path, None)
    }

    /// Reads an entry as if one of its files were `instead`.
    pub(super) fn read_with(&self, path: &str, instead: Option<&SourceFile>) -> Reading {
        let mut reading = Reading { entry: None, problems: Vec::new(), trace: None };
        let Some(address) = Address::of(path) else { return reading };
        reading.problems.extend(self.duplicate(&address, path));
        let Some(file) = self.file(path, instead, &mut reading.problems) else { return reading };
        if let Some(document) = Document::parse(&file, &mut reading.problems) {
            reading.problems.extend(check::original(&document, Some(&address), address.kind, &self.context));
            reading.problems.extend(check::claims_of_others(&document, &self.first_paths));
            reading.trace = Some(check::trace(&document, address.kind));
            let context = &self.context;
            reading.entry = read::entry(&document, &address, context.vocabulary, context.today);
        }
        for language in Language::ALL {
            let path = format!("translations/{language}/{path}");
            if self.corpus.contains(&path) {
                self.read_translation(&path, language, address.kind, instead, &mut reading);
            }
        }
        reading
    }

    /// Reads all entries on all cores; in the order of their paths.
    fn read_all(&self) -> Vec<Reading> {
        let paths: Vec<_> = self.paths().collect();
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let share = paths.len().div_ceil(threads).max(1);
        thread::scope(|scope| {
            let readers: Vec<_> = paths
                .chunks(share)
                .map(|paths| scope.spawn(|| paths.iter().map(|path| self.read(path)).collect::<Vec<_>>()))
                .collect();
            let done = readers.into_iter().map(|reader| reader.join());
            done.flat_map(|readings| readings.unwrap_or_else(|panic| resume_unwind(panic))).collect()
        })
    }

    /// The problems of translations whose entry or language does not exist, and of exceptions that excuse nothing.
    pub fn strays(&self) -> Vec<Diagnostic> {
        let mut problems = self.unknown_exceptions.clone();
        for path in self.corpus.paths() {
            let CorpusPlace::Translation { language, original } = CorpusPlace::of(path) else { continue };
            if language.parse::<Language>().is_ok_and(|known| known.tag() == language)
                && self.corpus.contains(original)
                && CorpusPlace::of(original).is_entry()
            {
                continue;
            }
            problems.push(check::stray(path, language, original, &self.first_paths, &self.context));
        }
        problems
    }

    /// The problems of the model entry, which is checked like a case but belongs to no folder.
    pub fn read_example(&self) -> Vec<Diagnostic> {
        let example = self.corpus.read_if_present(EXAMPLE_FILE);
        example.ok().flatten().map_or_else(Vec::new, |file| self.example_problems(&file))
    }

    pub(super) fn example_problems(&self, file: &SourceFile) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        if let Some(document) = Document::parse(file, &mut problems) {
            problems.extend(check::original(&document, None, Kind::Case, &self.context));
        }
        problems
    }

    pub(super) fn corpus(&self) -> &'a Corpus {
        self.corpus
    }

    fn read_translation(
        &self,
        path: &str,
        language: Language,
        kind: Kind,
        instead: Option<&SourceFile>,
        reading: &mut Reading,
    ) {
        let Some(file) = self.file(path, instead, &mut reading.problems) else { return };
        let Some(document) = Document::parse(&file, &mut reading.problems) else { return };
        let entry = reading.entry.as_ref();
        let original = entry.and_then(|entry| entry.versions.first());
        reading.problems.extend(check::translation(&document, language, kind, entry, &self.context));
        let version = self.version(&document, language, kind, original);
        if let (Some(entry), Some(version)) = (reading.entry.as_mut(), version)
            && entry.language != language
        {
            entry.versions.push(version);
        }
    }

    fn version(
        &self,
        document: &Document<'_>,
        language: Language,
        kind: Kind,
        original: Option<&Version>,
    ) -> Option<Version> {
        let status = match document.fields().text("status").as_deref() {
            Some("official") => Status::Official,
            Some("reviewed") => Status::Reviewed,
            _ => Status::Unofficial,
        };
        let mut version = read::version(document, kind, language, status, self.context.vocabulary)?;
        let hash = original.map(|original| translation::hash(original, version.body.is_some()));
        version.stale = document.fields().text("of") != hash;
        Some(version)
    }

    fn file(
        &self,
        path: &str,
        instead: Option<&SourceFile>,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<SourceFile> {
        if let Some(file) = instead.filter(|file| file.path == path) {
            return Some(file.clone());
        }
        match self.corpus.read(path) {
            Ok(file) => Some(file),
            Err(error) => {
                let cause = match error {
                    CorpusError::Unreadable { cause, .. } => cause.to_string(),
                    CorpusError::NoFolder(_) | CorpusError::NoEntries(_) => error.to_string(),
                };
                problems.push(rules::FILE_UNREADABLE.at(Place::start_of(path)).with("cause", cause));
                None
            }
        }
    }

    fn duplicate(&self, address: &Address, path: &str) -> Option<Diagnostic> {
        let first = self.first_paths.get(&address.id).filter(|first| **first != path)?;
        let problem = rules::DUPLICATE_ID.at(Place::start_of(path));
        Some(problem.with("id", address.id.as_str()).with("other", *first))
    }
}

fn entry_paths(corpus: &Corpus) -> impl Iterator<Item = &str> {
    corpus.paths().iter().map(String::as_str).filter(|path| CorpusPlace::of(path).is_entry())
}
