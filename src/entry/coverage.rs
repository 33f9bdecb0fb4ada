//! What the entries cover, in figures: places and crimes, confidence, lessons, and texts by language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::model::{Basis, Confidence, Entry, Kind, Status};
use crate::language::Language;

/// Figures over all entries that are not withdrawn; an entry is added at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Figures of each kind of entry.
    pub kinds: BTreeMap<Kind, KindFigures>,
    /// Cases by jurisdiction, then by crime.
    pub cases: BTreeMap<String, BTreeMap<String, usize>>,
    /// The texts in each of the six languages, by kind of entry.
    pub texts: BTreeMap<Language, BTreeMap<Kind, TextFigures>>,
    /// Cases whose main source is in one of the six languages, by that language.
    pub originals: BTreeMap<Language, OriginalFigures>,
}

/// Entries of one kind, by confidence, and their lessons, by basis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindFigures {
    /// Entries.
    pub entries: usize,
    /// Of these, entries of high confidence.
    pub high: usize,
    /// Lessons that the sources state.
    pub stated: usize,
    /// Lessons that the editors derived.
    pub derived: usize,
}

/// Texts of one kind of entry in one language. A card is title, summary, lessons and the other free texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextFigures {
    /// Entries, with a text in the language or without.
    pub entries: usize,
    /// Cards written in the language.
    pub original: usize,
    /// Cards translated and published by an authority.
    pub official: usize,
    /// Cards translated and read by a second person.
    pub reviewed: usize,
    /// Other translated cards.
    pub unofficial: usize,
    /// Of all these, translations of a text that has changed since.
    pub stale: usize,
    /// Entries whose whole text is in the language.
    pub bodies: usize,
}

/// Cases whose main source is in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginalFigures {
    /// Cases.
    pub cases: usize,
    /// Of these, cases whose whole text is in that language.
    pub bodies: usize,
}

impl TextFigures {
    /// Cards in the language, of any status.
    pub fn cards(&self) -> usize {
        self.original + self.official + self.reviewed + self.unofficial
    }

    /// Both together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            entries: self.entries + other.entries,
            original: self.original + other.original,
            official: self.official + other.official,
            reviewed: self.reviewed + other.reviewed,
            unofficial: self.unofficial + other.unofficial,
            stale: self.stale + other.stale,
            bodies: self.bodies + other.bodies,
        }
    }
}

impl Coverage {
    /// Counts an entry; a withdrawn one has nothing left to show and does not count.
    pub fn add(&mut self, entry: &Entry) {
        if entry.withdrawn.is_some() {
            return;
        }
        let kind = self.kinds.entry(entry.kind).or_default();
        kind.entries += 1;
        kind.high += usize::from(entry.confidence == Confidence::High);
        for lesson in &entry.lessons {
            match lesson.basis {
                Basis::Stated => kind.stated += 1,
                Basis::Derived => kind.derived += 1,
            }
        }
        Language::ALL.into_iter().for_each(|language| self.add_text(entry, language));
        if let Some(case) = entry.case() {
            let crimes = self.cases.entry(case.jurisdiction.clone()).or_default();
            entry.crimes.iter().for_each(|crime| *crimes.entry(crime.clone()).or_default() += 1);
            if let Ok(language) = case.original_language.parse() {
                let figures = self.originals.entry(language).or_default();
                figures.cases += 1;
                figures.bodies += usize::from(has_body(entry, language));
            }
        }
    }

    fn add_text(&mut self, entry: &Entry, language: Language) {
        let figures = self.texts.entry(language).or_default().entry(entry.kind).or_default();
        figures.entries += 1;
        figures.bodies += usize::from(has_body(entry, language));
        let Some(version) = entry.version(language) else { return };
        figures.stale += usize::from(version.stale);
        match version.status {
            Status::Original => figures.original += 1,
            Status::Official => figures.official += 1,
            Status::Reviewed => figures.reviewed += 1,
            Status::Unofficial => figures.unofficial += 1,
        }
    }

    /// The texts in one language over all kinds of entry.
    pub fn all_texts(&self, language: Language) -> TextFigures {
        let kinds = self.texts.get(&language).into_iter().flat_map(BTreeMap::values);
        kinds.fold(TextFigures::default(), |all, figures| all.plus(figures))
    }
}

fn has_body(entry: &Entry, language: Language) -> bool {
    entry.version(language).is_some_and(|version| version.body.is_some())
}
