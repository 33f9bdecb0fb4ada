//! An entry as it is being written, in a form or on the command line: the words that were typed, under
//! the paths of their fields.
//!
//! A path is a field's name (`title`), a field of a group (`outcome.convicted`), a field of a numbered
//! row (`sources.1.title`), or the row itself (`countries.2`). Beside the fields stand [`NAME`], the last
//! part of the id, and `text.<section>`, the paragraphs of a section.

use std::collections::BTreeMap;

use super::{
    check::{Field, Shape, fields_of_original, rules::DUPLICATE_ID, slug},
    digest::Reader,
    document::Document,
    locate, write,
};
use crate::{
    corpus::{Corpus, SourceFile},
    diagnostic::{Diagnostic, Level, Place},
    entry::model::{Date, Entry, Kind, SectionId},
    language::Language,
    vocabulary::Vocabulary,
};

/// The path of the words at the end of the id.
pub(super) const NAME: &str = "name";
/// What stands before the id of a section in the path of its paragraphs.
pub(super) const TEXT: &str = "text";
/// The most rows of one list that are read.
const ROWS: usize = 60;
/// The longest name that is made of a title, in bytes.
const NAME_LENGTH: usize = 48;
/// Stands for the country of a case that does not name one yet.
const NO_COUNTRY: &str = "new";
/// Fields that a new entry has no use for, or that are filled in for it.
const NOT_ASKED: [&str; 6] = ["added", "updated", "reviewed", "formerly", "withdrawn", "robots"];

/// Words that were typed, each under the path of its field.
pub type Typed = BTreeMap<String, Vec<String>>;

/// An entry as it is being written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it will be.
    pub kind: Kind,
    typed: Typed,
}

/// A draft as a file, and what the rules say of it.
#[derive(Debug)]
pub struct Checked {
    /// Where the file goes, below the folder of the corpus.
    pub path: String,
    /// The file.
    pub text: String,
    /// The entry, as far as it can be read.
    pub entry: Option<Entry>,
    /// The problems, each with the path of the field that it is about; none for the file as a whole.
    pub problems: Vec<(Option<String>, Diagnostic)>,
}

impl Draft {
    /// The fields that a new entry of a kind is asked for.
    pub fn fields(kind: Kind) -> Vec<Field> {
        let mut fields = fields_of_original(kind);
        fields.retain(|field| !NOT_ASKED.contains(&field.name));
        fields
    }

    /// A draft of these pairs of path and words. Unknown paths are ignored, empty rows are left out and
    /// the others are counted anew from 1.
    pub fn new(kind: Kind, pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut all = Typed::new();
        for (path, words) in pairs {
            let words = words.replace("\r\n", "\n");
            if !words.trim().is_empty() {
                all.entry(path).or_default().push(words.trim().to_owned());
            }
        }
        let mut draft = Self { kind, typed: Typed::new() };
        draft.keep(NAME, NAME, &mut all);
        for (section, _) in kind.sections() {
            let path = section_path(*section);
            draft.keep(&path, &path, &mut all);
        }
        for field in Self::fields(kind) {
            draft.take(field.name, field.shape, &mut all);
        }
        draft
    }

    fn take(&mut self, path: &str, shape: Shape, all: &mut Typed) {
        match shape {
            Shape::Group(fields) => {
                for field in fields {
                    self.take(&format!("{path}.{}", field.name), field.shape, all);
                }
            }
            Shape::List(Shape::Group(fields)) => {
                let mut kept = 0;
                for row in 1..=ROWS {
                    let typed = |field: &&Field| {
                        says_something(field.shape, all, &format!("{path}.{row}.{}", field.name))
                    };
                    if fields.iter().any(|field| typed(&field)) {
                        kept += 1;
                        for field in *fields {
                            let from = format!("{path}.{row}.{}", field.name);
                            self.keep(&from, &format!("{path}.{kept}.{}", field.name), all);
                        }
                    }
                }
            }
            Shape::List(_) => {
                self.keep(path, path, all);
                for row in 1..=ROWS {
                    self.keep(&format!("{path}.{row}"), path, all);
                }
            }
            _ => self.keep(path, path, all),
        }
    }

    /// Moves what was typed under one path to another.
    fn keep(&mut self, from: &str, to: &str, all: &mut Typed) {
        if let Some(words) = all.remove(from) {
            self.typed.entry(to.to_owned()).or_default().extend(words);
        }
    }

    /// Everything that was typed under a path.
    pub fn typed(&self, path: &str) -> &[String] {
        self.typed.get(path).map_or(&[], Vec::as_slice)
    }

    /// The first words that were typed under a path.
    pub fn one(&self, path: &str) -> Option<&str> {
        self.typed(path).first().map(String::as_str)
    }

    /// How many rows a list of groups has.
    pub fn rows(&self, name: &str) -> usize {
        let rows = self.typed.keys().filter_map(|path| path.strip_prefix(name)?.strip_prefix('.'));
        rows.filter_map(|rest| rest.split('.').next()?.parse().ok()).max().unwrap_or(0)
    }

    /// Whether nothing has been typed yet.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// The language that the entry is written in.
    pub fn language(&self) -> Language {
        self.one("language").and_then(|tag| tag.parse().ok()).unwrap_or(Language::En)
    }

    /// The id: country and year of a case and its name; the name alone of anything else. Without a name
    /// it is made of the title, as far as that has Latin letters.
    pub fn id(&self, vocabulary: &Vocabulary) -> String {
        if self.kind == Kind::Form {
            return self.one("crimes").unwrap_or(NO_COUNTRY).to_owned();
        }
        let name = match self.one(NAME) {
            Some(name) => slug(name),
            None => shortened(&slug(self.one("title").unwrap_or_default())),
        };
        if self.kind != Kind::Case {
            return name;
        }
        let decided: Option<Date> = self.one("decided").and_then(|date| date.parse().ok());
        let year = decided.map_or(0, |date| date.year);
        format!("{}-{year:04}-{name}", self.country(vocabulary))
    }

    /// Where the file goes.
    fn path(&self, vocabulary: &Vocabulary) -> String {
        path_of(self.kind, &self.country(vocabulary), &self.id(vocabulary))
    }

    /// The folder of the deciding State.
    fn country(&self, vocabulary: &Vocabulary) -> String {
        let typed = self.one("jurisdiction").map(|words| write::meant(words, Shape::Country, vocabulary));
        let known =
            typed.and_then(|code| vocabulary.country(&code).map(|country| country.code.to_lowercase()));
        known.unwrap_or_else(|| NO_COUNTRY.to_owned())
    }

    /// The ids of other entries on which the judgment of this one depends: its own, which must be free,
    /// and those that its text links to.
    pub fn ids_named(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let file = self.file(vocabulary, "");
        let document = Document::parse(&file, &mut Vec::new());
        let linked = document.iter().flat_map(|document| &document.body.links);
        let linked = linked.filter_map(|link| link.target.id().map(str::to_owned));
        std::iter::once(self.id(vocabulary)).chain(linked).collect()
    }

    fn file(&self, vocabulary: &Vocabulary, added: &str) -> SourceFile {
        SourceFile::new(self.path(vocabulary), write::file(self, vocabulary, added).into_bytes())
    }

    /// Writes the file and runs the rules over it. `others` are entries that are there already: of those
    /// in [`Draft::ids_named`] all must be among them.
    pub fn check(&self, others: &[Entry], vocabulary: &Vocabulary, today: jiff::civil::Date) -> Checked {
        let file = self.file(vocabulary, &today.to_string());
        let path = file.path.clone();
        let text = file.lossy_text().into_owned();
        let is_taken = others.iter().any(|other| path_of_entry(other) == path);
        let others = others.iter().map(path_of_entry).filter(|other| *other != path);
        let files =
            others.map(|other| (other, Vec::new())).chain([(path.clone(), text.clone().into_bytes())]);
        let corpus = Corpus::from_files(files);
        let reading = Reader::new(&corpus, vocabulary, today).read(&path);
        let mut problems = reading.problems;
        // A note is for those who ask for it.
        problems.retain(|problem| problem.level != Level::Note);
        if is_taken {
            let id = self.id(vocabulary);
            let problem = DUPLICATE_ID.at(Place::start_of(&path));
            problems.insert(0, problem.with("id", id).with("other", path.as_str()));
        }
        let document = Document::parse(&file, &mut Vec::new());
        let field = |problem: &Diagnostic| {
            locate::field(document.as_ref()?, problem, self.kind, self.language(), vocabulary)
        };
        let problems = problems.into_iter().map(|problem| (field(&problem), problem)).collect();
        Checked { path, text, entry: reading.entry, problems }
    }
}

/// Whether a row holds more than what stands in it from the beginning.
fn says_something(shape: Shape, all: &Typed, path: &str) -> bool {
    !matches!(shape, Shape::Choice(_) | Shape::Flag) && all.contains_key(path)
}

/// The path of the paragraphs of a section.
pub(super) fn section_path(section: SectionId) -> String {
    format!("{TEXT}.{}", section.id())
}

fn path_of(kind: Kind, country: &str, id: &str) -> String {
    match kind {
        Kind::Case => format!("{}/{country}/{id}.md", kind.folder()),
        _ => format!("{}/{id}.md", kind.folder()),
    }
}

/// Where the file of an entry stands.
fn path_of_entry(entry: &Entry) -> String {
    let country = entry.case().map(|case| case.jurisdiction.to_lowercase()).unwrap_or_default();
    path_of(entry.kind, &country, &entry.id)
}

/// As many whole words of a name as are handy.
fn shortened(name: &str) -> String {
    match name.get(..NAME_LENGTH) {
        Some(beginning) => beginning.rsplit_once('-').map_or(beginning, |(whole, _)| whole).to_owned(),
        None => name.to_owned(),
    }
}
