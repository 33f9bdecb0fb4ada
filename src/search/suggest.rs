//! Suggestions while a reader types: what begins so in any language, the reader's own first; where nothing does, what
//! differs from it by a letter or two.
//!
//! The keys of the index are walked the cheapest first, so that the work depends on how many suggestions are shown
//! and not on how many there could be.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
    sync::LazyLock,
};

use fst::raw::Fst;
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};

use super::{
    Facet, RequestError, Search,
    request::{read_language, read_text, unknown_parameter},
};
use crate::{
    entry::Kind,
    index::{Folded, KEY_LETTERS, Label, Shelf, Suggestions, cost, normalize_identifier},
    language::Language,
};

/// The most suggestions that are given.
pub const MOST_SUGGESTIONS: usize = 8;
/// Of these, places that entries have before concepts, countries and articles fill them.
const FOR_ENTRIES: usize = 3;
/// The longest text that is read, in characters.
const MOST_CHARACTERS: usize = 128;
/// The most keys that are read for one list: several lead to the same subject.
const MOST_ENDINGS: usize = 60;
/// The most steps of a walk through the keys; a walk that needs more ends with what it has found.
const MOST_STEPS: usize = 12_000;
/// Texts shorter than this, in letters, are not searched with a letter changed, and those shorter than twice this not with two.
const LEAST_MISTYPED: usize = 4;

/// What a reader has typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestRequest {
    /// The beginning of a query.
    pub text: String,
    /// The reader's language.
    pub language: Language,
}

impl SuggestRequest {
    /// Reads a request from the pairs of a query string.
    ///
    /// # Errors
    /// When a parameter is unknown, the language is none of the six, or the text is longer than any query.
    pub fn from_pairs(pairs: &[(String, String)]) -> Result<Self, RequestError> {
        let mut request = Self { text: String::new(), language: Language::En };
        for (name, value) in pairs {
            match name.as_str() {
                "q" => request.text = read_text(value)?.to_owned(),
                "lang" => request.language = read_language(value)?,
                _ => return Err(unknown_parameter(name, ["q", "lang"].into_iter())),
            }
        }
        Ok(request)
    }
}

/// Something to go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What it is.
    pub kind: SuggestionKind,
    /// Its id: a facet's value, a topic or an entry.
    pub id: String,
    /// Its name, in the reader's language if it has one there.
    pub text: String,
    /// The language of the name.
    pub language: Language,
    /// How many entries have it; none for an entry.
    pub count: Option<usize>,
    /// The other name that begins as the reader typed, with its language, if it has one.
    pub matched: Option<(String, Option<Language>)>,
}

/// What a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuggestionKind {
    /// A value of a facet.
    Value(Facet),
    /// A topic, which is no facet.
    Topic,
    /// An entry.
    Entry(Kind),
}

impl SuggestionKind {
    /// The id, as in the API: that of the facet, `topic`, or that of the kind of entry.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Value(facet) => facet.id(),
            Self::Topic => "topic",
            Self::Entry(kind) => kind.id(),
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        let entry = Kind::ALL.into_iter().find(|kind| kind.id() == id).map(Self::Entry);
        let topic = (id == Self::Topic.id()).then_some(Self::Topic);
        entry.or(topic).or_else(|| id.parse().ok().map(Self::Value))
    }
}

impl Search {
    /// What may be meant by the beginning of a query, the likeliest first; nothing for nothing.
    pub fn suggest(&self, request: &SuggestRequest) -> Vec<Suggestion> {
        let text: String = request.text.chars().take(MOST_CHARACTERS).collect();
        let spellings = self.analyzer.folded(&text);
        let walker = Walker { suggestions: &self.index.suggestions, language: request.language };
        let exact = |shelf| {
            let mut starts = Starts::default();
            spellings.iter().for_each(|spelling| walker.begins(shelf, &spelling.text, &mut starts));
            self.cut_off(walker.subjects(starts), &spellings)
        };
        let mut values = exact(Shelf::Vocabulary);
        let mut entries = exact(Shelf::Entries);
        entries.splice(0..0, walker.identified(&normalize_identifier(&text)));
        if values.is_empty() && entries.is_empty() {
            for mistakes in 1..=2 {
                let mistyped = |shelf| walker.subjects(walker.nearly_begins(shelf, &spellings, mistakes));
                values = mistyped(Shelf::Vocabulary);
                entries = mistyped(Shelf::Entries);
                if !(values.is_empty() && entries.is_empty()) {
                    break;
                }
            }
        }
        values.truncate(MOST_SUGGESTIONS - entries.len().min(FOR_ENTRIES));
        let mut seen = BTreeSet::new();
        let all = values.into_iter().chain(entries);
        let mut all: Vec<_> = all.filter(|found| seen.insert((found.kind.id(), found.id.clone()))).collect();
        all.truncate(MOST_SUGGESTIONS);
        for one in &mut all {
            one.matched = one.matched.take().filter(|_| !self.begins_in(&one.text, &spellings));
        }
        all
    }

    /// Whether a word of a name begins as was typed: then no other name needs to say why it is suggested.
    fn begins_in(&self, name: &str, spellings: &[Folded]) -> bool {
        let names = self.analyzer.folded(name);
        names.iter().any(|name| {
            let mut ends = name.starts.iter().filter_map(|start| name.text.get(*start..));
            ends.any(|end| spellings.iter().any(|typed| end.starts_with(&typed.text)))
        })
    }

    /// Takes off what agrees only as far as keys go, where more was typed.
    fn cut_off(&self, mut found: Vec<Suggestion>, spellings: &[Folded]) -> Vec<Suggestion> {
        if spellings.iter().any(|typed| typed.text.chars().nth(KEY_LETTERS).is_some()) {
            found.retain(|one| {
                let name = one.matched.as_ref().map_or(&one.text, |(name, _)| name);
                let names = self.analyzer.folded(name);
                names.iter().any(|name| spellings.iter().any(|typed| name.text.contains(&typed.text)))
            });
        }
        found
    }
}

/// Where walks begin: the cost so far and the node.
#[derive(Default)]
struct Starts(Vec<(u64, usize)>);

/// A key that was reached: the place of its subject and the number of the label.
type Ending = (u32, u8);

struct Walker<'a> {
    suggestions: &'a Suggestions,
    language: Language,
}

impl Walker<'_> {
    fn keys(&self) -> &Fst<impl AsRef<[u8]>> {
        &self.suggestions.keys
    }

    /// The shelf's parts, each with what it costs to be found there.
    fn parts(&self, shelf: Shelf) -> impl Iterator<Item = ([u8; 2], u64)> {
        let own = self.language;
        let languages = Language::ALL.into_iter().map(Some).chain([None]);
        languages.map(move |language| {
            // Names of entries are of no language; terms of national law are of one that no page is in.
            let is_foreign = language.map_or(shelf == Shelf::Vocabulary, |language| language != own);
            (shelf.prefix(language), if is_foreign { cost::OTHER_LANGUAGE } else { 0 })
        })
    }

    /// Adds the places where keys of a shelf begin with a text.
    fn begins(&self, shelf: Shelf, text: &str, starts: &mut Starts) {
        if text.is_empty() {
            return;
        }
        let typed: String = text.chars().take(KEY_LETTERS).collect();
        for (prefix, base) in self.parts(shelf) {
            if let Some((node, output)) = self.descend(&[&prefix, typed.as_bytes()].concat()) {
                self.start(base + output, node, starts);
            }
        }
    }

    /// Begins a walk at a node, and one that is cheaper where the name ends there.
    fn start(&self, cost: u64, node: usize, starts: &mut Starts) {
        starts.0.push((cost + cost::UNFINISHED, node));
        let node = self.keys().node(node);
        if let Some(at) = node.find_input(0) {
            let end = node.transition(at);
            starts.0.push((cost + end.out.value(), end.addr));
        }
    }

    fn descend(&self, bytes: &[u8]) -> Option<(usize, u64)> {
        let keys = self.keys();
        let (mut node, mut output) = (keys.root(), 0);
        for byte in bytes {
            let step = node.transition(node.find_input(*byte)?);
            output += step.out.value();
            node = keys.node(step.addr);
        }
        Some((node.addr(), output))
    }

    /// The entries whose identifiers begin so; text without a digit is no part of a number.
    fn identified(&self, typed: &str) -> Vec<Suggestion> {
        let mut starts = Starts::default();
        if typed.chars().count() >= 3 && typed.chars().any(|c| c.is_ascii_digit()) {
            self.begins(Shelf::Identifiers, typed, &mut starts);
        }
        self.subjects(starts)
    }

    /// The places where keys of a shelf begin with the text but for some letters; the first is rarely mistyped.
    fn nearly_begins(&self, shelf: Shelf, spellings: &[Folded], mistakes: u8) -> Starts {
        let mut starts = Starts::default();
        for spelling in spellings {
            let typed: String = spelling.text.chars().take(KEY_LETTERS).collect();
            let Some(first) = typed.chars().next().filter(|_| may_be_mistyped(&typed, mistakes)) else {
                continue;
            };
            let builder = if mistakes == 1 { &*ONE_MISTAKE } else { &*TWO_MISTAKES };
            let typo = Typo { dfa: builder.build_dfa(&typed), typed: typed.as_bytes() };
            let mut letter = [0; 4];
            let letter = first.encode_utf8(&mut letter).as_bytes();
            for (prefix, base) in self.parts(shelf) {
                if let Some((node, output)) = self.descend(&[&prefix, letter].concat()) {
                    self.follow(&typo, letter, (node, base + output), &mut starts);
                }
            }
        }
        starts
    }

    /// Follows all keys from a node as long as they differ little from what was typed.
    fn follow(&self, typo: &Typo<'_>, letter: &[u8], (node, cost): (usize, u64), starts: &mut Starts) {
        let state =
            letter.iter().fold(typo.dfa.initial_state(), |state, byte| typo.dfa.transition(state, *byte));
        let mut waiting = vec![(node, state, cost, letter.len())];
        let mut steps = 0;
        while let Some((node, state, cost, length)) = waiting.pop() {
            steps += 1;
            if steps > MOST_STEPS {
                return;
            }
            for step in self.keys().node(node).transitions().filter(|step| step.inp != 0) {
                let state = typo.dfa.transition(state, step.inp);
                let cost = cost + step.out.value();
                let length = length + 1;
                match typo.dfa.distance(state) {
                    Distance::Exact(mistakes) if typo.is_whole(step.inp, length) => {
                        self.start(cost + u64::from(mistakes) * cost::TYPO, step.addr, starts);
                    }
                    Distance::Exact(_) | Distance::AtLeast(_) => {}
                }
                if state != levenshtein_automata::SINK_STATE {
                    waiting.push((step.addr, state, cost, length));
                }
            }
        }
    }

    /// What the cheapest keys from some nodes on lead to, each subject once.
    fn subjects(&self, starts: Starts) -> Vec<Suggestion> {
        let mut seen = BTreeSet::new();
        let endings = self.endings(starts).into_iter().filter(|(place, _)| seen.insert(*place));
        endings.filter_map(|(place, label)| self.suggestion(place, label)).take(MOST_SUGGESTIONS).collect()
    }

    fn endings(&self, starts: Starts) -> Vec<Ending> {
        let keys = self.keys();
        let mut endings: Vec<Ending> = Vec::new();
        // Of equal costs the one that is nearer to its end goes first, so that ties do not spread the walk.
        let mut waiting: BinaryHeap<(Reverse<u64>, u16, usize, u64)> =
            starts.0.into_iter().map(|(cost, node)| (Reverse(cost), 0, node, 0)).collect();
        let mut steps = 0;
        while let Some((Reverse(cost), depth, node, tail)) = waiting.pop() {
            steps += 1;
            if steps > MOST_STEPS || endings.len() >= MOST_ENDINGS {
                break;
            }
            let node = keys.node(node);
            if node.is_final() {
                let [.., a, b, c, d, label] = tail.to_be_bytes();
                endings.push((u32::from_be_bytes([a, b, c, d]), label));
            }
            for step in node.transitions() {
                let tail = tail << 8 | u64::from(step.inp);
                waiting.push((Reverse(cost + step.out.value()), depth.saturating_add(1), step.addr, tail));
            }
        }
        endings
    }

    fn suggestion(&self, place: u32, label: u8) -> Option<Suggestion> {
        let subject = self.suggestions.subject(place)?;
        let matched = subject.labels.get(usize::from(label))?;
        let in_language = |language| subject.labels.iter().find(|label| label.language == Some(language));
        let shown =
            in_language(self.language).or_else(|| subject.labels.iter().find(|l| l.language.is_some()))?;
        let names = |label: &Label| (label.text.clone(), label.language);
        Some(Suggestion {
            kind: SuggestionKind::from_id(&subject.kind)?,
            text: shown.text.clone(),
            language: shown.language?,
            count: subject.count.and_then(|count| usize::try_from(count).ok()),
            matched: (matched.text != shown.text).then(|| names(matched)),
            id: subject.id,
        })
    }
}

static ONE_MISTAKE: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_MISTAKES: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// What was typed, and all that comes near it.
struct Typo<'t> {
    dfa: DFA,
    typed: &'t [u8],
}

impl Typo<'_> {
    /// Whether a key that is read up to here stands for all that was typed, and not for all but its last letter.
    fn is_whole(&self, last: u8, length: usize) -> bool {
        self.typed.last() == Some(&last) || length >= self.typed.len()
    }
}

/// Chinese words and numbers are never mistyped: one character makes another word.
fn may_be_mistyped(typed: &str, mistakes: u8) -> bool {
    let letters = typed.chars().count();
    letters >= LEAST_MISTYPED * usize::from(mistakes)
        && typed.chars().all(|c| c.is_alphabetic() || c == ' ')
        && crate::index::script_of(typed) != Some(crate::language::Script::Han)
}
