//! The query reader: from what a reader typed to atoms. Bounded, and never a syntax error: what cannot
//! be read is taken as words.

use super::{Facet, YearRange};

/// The most characters of a query that are read.
const MOST_CHARACTERS: usize = 512;
/// The most atoms of a query that are read.
const MOST_ATOMS: usize = 64;

/// A query in parts, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// The parts.
    pub(super) atoms: Vec<Atom>,
    /// The query was over a limit; what was over was dropped.
    pub(super) shortened: bool,
}

/// One part of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    /// As typed, without operators and quotation marks.
    pub(super) text: String,
    /// What it asks for.
    pub(super) kind: AtomKind,
    /// `OR` stands before it: it is another way to match the atom before.
    pub(super) alternative: bool,
}

/// What a part of a query asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AtomKind {
    /// A word, in any form.
    Word,
    /// Exactly these words.
    Phrase,
    /// Words that begin so.
    Prefix,
    /// Not this word.
    ExcludedWord,
    /// Not exactly these words.
    ExcludedPhrase,
    /// A value of a facet, as typed.
    Filter(Facet),
    /// A range of years.
    Years(YearRange),
    /// An id, docket or citation.
    Identifier,
}

impl Query {
    /// Reads a query.
    pub(super) fn read(text: &str) -> Self {
        let mut reader = Reader { rest: text, query: Self::default(), or: false, not: false };
        if let Some((end, _)) = text.char_indices().nth(MOST_CHARACTERS) {
            reader.rest = text.get(..end).unwrap_or_default();
            reader.query.shortened = true;
        }
        reader.run();
        reader.query
    }
}

struct Reader<'t> {
    rest: &'t str,
    query: Query,
    or: bool,
    not: bool,
}

impl<'t> Reader<'t> {
    fn run(&mut self) {
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || "(),;".contains(c));
            if self.rest.is_empty() {
                return;
            }
            if self.query.atoms.len() >= MOST_ATOMS {
                self.query.shortened = true;
                return;
            }
            self.piece();
        }
    }

    fn piece(&mut self) {
        if let Some(after) = self.rest.strip_prefix(['-', '−', '–'])
            && after.starts_with(|c: char| c.is_alphanumeric() || quotation(c).is_some())
        {
            self.rest = after;
            self.not = true;
        }
        if let Some(phrase) = self.phrase() {
            let kind = if self.not { AtomKind::ExcludedPhrase } else { AtomKind::Phrase };
            self.push(phrase, kind);
            return;
        }
        let word = self.word();
        match word {
            "OR" | "|" | "||" => self.or = !self.query.atoms.is_empty(),
            "NOT" => self.not = true,
            "AND" | "&" | "&&" | "+" => {}
            _ if self.field(word) => {}
            _ => self.plain_word(word),
        }
    }

    fn plain_word(&mut self, word: &'t str) {
        if let Some(years) = year_range(word).filter(|_| !self.not) {
            self.push(word, AtomKind::Years(years));
            return;
        }
        let (text, kind) = match word.strip_suffix('*') {
            _ if self.not => (word, AtomKind::ExcludedWord),
            Some(stem) if stem.chars().count() >= 2 => (stem, AtomKind::Prefix),
            Some(_) | None => (word, AtomKind::Word),
        };
        if text.chars().any(char::is_alphanumeric) {
            self.push(text, kind);
        }
        self.not = false;
    }

    /// A phrase in the quotation marks of any of the languages, if one stands here and is closed.
    fn phrase(&mut self) -> Option<&'t str> {
        let mut characters = self.rest.chars();
        let closing = quotation(characters.next()?)?;
        let inside = characters.as_str();
        let end = inside.find(|c| closing.contains(c)).unwrap_or(inside.len());
        let (phrase, after) = inside.split_at(end);
        self.rest = after.trim_start_matches(|c| closing.contains(c));
        Some(phrase.trim())
    }

    fn word(&mut self) -> &'t str {
        let ends = |c: char| c.is_whitespace() || "(),;".contains(c) || quotation(c).is_some();
        let end = self.rest.find(ends).unwrap_or(self.rest.len()).max(1);
        let (word, after) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = after;
        word
    }

    /// Reads `facet:value`, `year:2010..2015` or `id:…`; the value may stand in quotation marks.
    fn field(&mut self, word: &'t str) -> bool {
        let Some((name, value)) = word.split_once([':', '：']) else { return false };
        let name = name.to_lowercase();
        let value = if value.is_empty() { self.phrase().unwrap_or_default() } else { value };
        if value.is_empty() {
            return false;
        }
        let kind = match (name.as_str(), name.parse::<Facet>()) {
            ("id" | "docket" | "ecli" | "citation", _) => AtomKind::Identifier,
            ("court", _) => AtomKind::Phrase,
            (_, Ok(Facet::Year)) => match value.parse() {
                Ok(years) => AtomKind::Years(years),
                Err(_) => return false,
            },
            (_, Ok(facet)) => AtomKind::Filter(facet),
            (_, Err(())) => return false,
        };
        // ECLI identifiers hold colons of their own, and begin with their name.
        let text = if name == "ecli" { word } else { value };
        self.push(text, kind);
        true
    }

    fn push(&mut self, text: &str, kind: AtomKind) {
        if !text.is_empty() {
            let alternative = std::mem::take(&mut self.or);
            self.query.atoms.push(Atom { text: text.to_owned(), kind, alternative });
        }
        self.not = false;
    }
}

/// Two years with a dash or dots between them.
fn year_range(word: &str) -> Option<YearRange> {
    let (from, to) = word.split_once(['-', '–', '—', '−']).or_else(|| word.split_once(".."))?;
    let is_year = |text: &str| text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    (is_year(from) && is_year(to) && from <= to).then(|| format!("{from}..{to}").parse().ok()).flatten()
}

/// The marks that close a quotation which this mark opens.
fn quotation(open: char) -> Option<&'static str> {
    match open {
        '"' | '“' | '„' | '”' | '＂' => Some("\"“”＂"),
        '«' => Some("»"),
        '「' => Some("」"),
        '『' => Some("』"),
        '《' => Some("》"),
        _ => None,
    }
}
