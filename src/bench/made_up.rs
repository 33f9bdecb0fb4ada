//! A made-up corpus of any size from one seed: nonsense words beside labels of the vocabulary. Plainly fictional, and never held whole.

use std::sync::Arc;

use fastrand::Rng;

use super::nonsense::Tongue;
use crate::{
    entry::{
        ArticleRef, Basis, Body, CaseFacts, Confidence, Date, Detail, Entry, Kind, LessonRef, Outcome,
        Paragraph, PracticeFacts, Section, Source, Status, Version,
    },
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// Words of a title.
const TITLE: usize = 7;
/// Words of a summary.
const SUMMARY: usize = 60;
/// Words of a lesson.
const LESSON: usize = 16;
/// Words of a paragraph.
const PARAGRAPH: usize = 48;
/// One entry in so many has cards in two more languages.
const TRANSLATED: u64 = 4;
/// The years in which made-up cases were decided.
const YEARS: std::ops::RangeInclusive<i16> = 1996..=2026;

/// Makes entries, each from its number and the seed alone, so that any of them can be made again at any time.
pub struct MadeUp {
    vocabulary: Arc<Vocabulary>,
    seed: u64,
    tongues: Vec<Tongue>,
}

impl std::fmt::Debug for MadeUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MadeUp(seed {})", self.seed)
    }
}

impl MadeUp {
    /// Makes up the words of the six languages.
    pub fn new(vocabulary: Arc<Vocabulary>, seed: u64) -> Self {
        let tongues =
            Language::ALL.into_iter().map(|language| Tongue::new(language, &vocabulary, seed)).collect();
        Self { vocabulary, seed, tongues }
    }

    /// About so many words of running text in a language.
    pub fn text(&self, language: Language, words: usize, number: u64) -> String {
        let mut random = self.random(number);
        self.tongues
            .iter()
            .find(|tongue| tongue.language == language)
            .map_or_else(String::new, |tongue| tongue.text(words, &mut random))
    }

    /// The most frequent words of a language, the most frequent first.
    pub(super) fn common(&self, language: Language) -> &[String] {
        self.tongues.iter().find(|tongue| tongue.language == language).map_or(&[], Tongue::words)
    }

    fn random(&self, number: u64) -> Rng {
        Rng::with_seed(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// The entry with this number: about 400 words in one language, some with cards in others.
    pub fn entry(&self, number: u64) -> Entry {
        let mut random = self.random(number);
        let place = usize::try_from(number).unwrap_or_default();
        let mut tongues = self.tongues.iter().cycle().skip(place % self.tongues.len());
        let kind = [Kind::Practice, Kind::Unit].into_iter().nth(place % 10).unwrap_or(Kind::Case);
        let lessons: Vec<LessonRef> = self
            .some(Scheme::Lessons, 1..=3, &mut random)
            .into_iter()
            .map(|lesson| LessonRef { lesson, basis: Basis::Stated })
            .collect();
        let mut versions = Vec::new();
        let mut language = Language::En;
        if let Some(tongue) = tongues.next() {
            language = tongue.language;
            let body = Some(body(kind, tongue, &mut random));
            versions.push(Version { body, ..card(tongue, Status::Original, lessons.len(), &mut random) });
        }
        if number.is_multiple_of(TRANSLATED) {
            let cards =
                tongues.take(2).map(|tongue| card(tongue, Status::Unofficial, lessons.len(), &mut random));
            versions.extend(cards);
        }
        let added = Date { year: 2026, month: Some(1), day: Some(2) };
        Entry {
            id: format!("made-up-{number:07}"),
            kind,
            language,
            aliases: Vec::new(),
            crimes: self.some(Scheme::Crimes, 1..=2, &mut random),
            techniques: self.some(Scheme::Techniques, 0..=3, &mut random),
            cooperation: self.some(Scheme::Cooperation, 0..=2, &mut random),
            articles: self.articles(&mut random),
            lessons,
            sources: vec![source(number)],
            confidence: Confidence::Medium,
            added,
            updated: None,
            reviewed: None,
            formerly: Vec::new(),
            withdrawn: None,
            robots: None,
            detail: self.detail(kind, number, &mut random),
            versions,
        }
    }

    fn detail(&self, kind: Kind, number: u64, random: &mut Rng) -> Detail {
        let countries = self.countries(random);
        if kind != Kind::Case {
            return Detail::Practice(PracticeFacts {
                countries,
                region: None,
                established: Some(random.i16(YEARS)),
            });
        }
        let mut countries = countries.into_iter();
        let year = random.i16(YEARS);
        Detail::Case(CaseFacts {
            jurisdiction: countries.next().unwrap_or_else(|| "INT".to_owned()),
            countries: countries.collect(),
            docket: vec![format!("MADE UP {}/{year}", number + 1)],
            citation: Vec::new(),
            decided: Date { year, month: Some(random.i8(1..=12)), day: None },
            legal_system: self.one(Scheme::LegalSystems, random),
            stage: self.one(Scheme::Stages, random),
            outcome: Outcome { convicted: Some(random.u64(0..40)), victims: None },
            original_language: ["ar", "zh", "en", "fr", "ru", "es", "pt", "de"]
                .get(random.usize(0..8))
                .map(|tag| (*tag).to_owned())
                .unwrap_or_default(),
        })
    }

    /// A few concepts of a scheme, the first of a scheme more often than the last.
    fn some(&self, scheme: Scheme, count: std::ops::RangeInclusive<usize>, random: &mut Rng) -> Vec<String> {
        let mut ids: Vec<String> = (0..random.usize(count)).map(|_| self.one(scheme, random)).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    fn one(&self, scheme: Scheme, random: &mut Rng) -> String {
        let concepts = self.vocabulary.concepts(scheme);
        concepts.get(skewed(concepts.len(), random)).map(|concept| concept.id.clone()).unwrap_or_default()
    }

    fn countries(&self, random: &mut Rng) -> Vec<String> {
        let countries = self.vocabulary.countries();
        let mut codes: Vec<String> = (0..random.usize(1..=4))
            .filter_map(|_| countries.get(skewed(countries.len(), random)))
            .map(|country| country.code.clone())
            .collect();
        codes.sort();
        codes.dedup();
        codes
    }

    fn articles(&self, random: &mut Rng) -> Vec<ArticleRef> {
        let articles = self.vocabulary.articles();
        let mut chosen: Vec<ArticleRef> = (0..random.usize(0..=3))
            .filter_map(|_| articles.get(skewed(articles.len(), random)))
            .map(|article| ArticleRef { article: article.id.clone(), basis: Basis::Derived })
            .collect();
        chosen.sort_by(|a, b| a.article.cmp(&b.article));
        chosen.dedup();
        chosen
    }
}

/// A place below `end`, low ones more often.
fn skewed(end: usize, random: &mut Rng) -> usize {
    let end = end.max(1);
    random.usize(0..end).min(random.usize(0..end)).min(random.usize(0..end))
}

fn card(tongue: &Tongue, status: Status, lessons: usize, random: &mut Rng) -> Version {
    Version {
        language: tongue.language,
        status,
        stale: false,
        title: tongue.phrase(TITLE, random),
        summary: tongue.text(SUMMARY, random),
        lessons: (0..lessons).map(|_| tongue.text(LESSON, random)).collect(),
        court: Some(tongue.phrase(3, random)),
        stage_note: None,
        sentences: None,
        confiscated: None,
        legal_basis: None,
        scope: None,
        body: None,
    }
}

fn body(kind: Kind, tongue: &Tongue, random: &mut Rng) -> Body {
    let mut number = 0;
    let sections = kind.sections().iter().map(|(id, _)| {
        let paragraphs = (0..6_usize.div_ceil(kind.sections().len())).map(|_| {
            number += 1;
            let text = tongue.text(PARAGRAPH, random);
            Paragraph { number, html: text.clone(), text, marks: Vec::new() }
        });
        Section { id: *id, paragraphs: paragraphs.collect() }
    });
    Body { sections: sections.collect() }
}

fn source(number: u64) -> Source {
    Source {
        title: format!("Made-up source {number}"),
        publisher: "Nobody".to_owned(),
        url: None,
        language: "en".to_owned(),
        supports: None,
        official: false,
        archived: None,
    }
}
