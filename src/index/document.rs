//! From an entry to what the engine is given, and to its card. Each text is analyzed once, for all that is made of it.

use tantivy::{TantivyDocument, schema::Field};

use super::{
    IndexError,
    analysis::{Analyzed, Analyzer, Token, plain},
    card::{Card, CardVersion, Marked},
    facets::facet_values,
    identifier,
    marks::Marks,
    schema::Fields,
    stream::lines,
};
use crate::{
    entry::{Entry, Version},
    language::Language,
    vocabulary::{Found, Sense, Thesaurus, Vocabulary},
};

/// Makes the documents and cards of entries.
pub(super) struct DocumentMaker<'a> {
    pub(super) fields: &'a Fields,
    pub(super) analyzer: &'a Analyzer,
    pub(super) thesaurus: &'a Thesaurus,
    pub(super) vocabulary: &'a Vocabulary,
}

/// A version while it is added.
struct Adding<'d> {
    language: Language,
    document: &'d mut TantivyDocument,
    concepts: Concepts,
}

impl DocumentMaker<'_> {
    /// The document and the packed card of an entry.
    pub(super) fn document(
        &self,
        entry: &Entry,
        rank: u64,
    ) -> Result<(TantivyDocument, Vec<u8>), IndexError> {
        let fields = self.fields;
        let mut document = TantivyDocument::default();
        let mut concepts = Concepts::default();
        document.add_text(fields.id, &entry.id);
        let mut versions = Vec::new();
        let mut paragraphs = Vec::new();
        for version in &entry.versions {
            let (card, marks, own) = self.add_version(version, &mut document);
            concepts.at_least(own);
            versions.push(card);
            paragraphs.push(marks);
        }
        for alias in &entry.aliases {
            let exact = self.analyzer.exact(alias);
            document.add_text(fields.name, names(&exact));
            document.add_text(fields.exact, lines(exact.iter().map(|token| token.text.as_str())));
        }
        let identifiers = identifier::of_entry(entry);
        for identifier in &identifiers {
            document.add_text(fields.identifier, identifier);
        }
        let values = facet_values(entry, self.vocabulary);
        for (facet, value) in &values {
            if let Some(weight) = concept_weight(facet) {
                concepts.add(value, weight);
            }
            document.add_text(fields.facet, format!("{facet}:{value}"));
        }
        document.add_text(fields.concept, concepts.text());
        document.add_u64(fields.date, entry.date().map_or(0, crate::entry::Date::sort_key));
        document.add_u64(fields.changed, entry.changed().sort_key());
        document.add_u64(fields.rank, rank);
        document.add_bytes(fields.entry, &postcard::to_allocvec(entry)?);
        document.add_bytes(fields.marks, &postcard::to_allocvec(&paragraphs)?);
        let concepts = values.into_iter().map(|(_, value)| value).collect();
        Ok((document, postcard::to_allocvec(&card(entry, identifiers, concepts, versions))?))
    }

    /// Adds the texts of a version; gives its part of the card, the marks of its paragraphs, and the concepts that it names.
    fn add_version<'v>(
        &self,
        version: &'v Version,
        document: &mut TantivyDocument,
    ) -> (CardVersion<'v>, Vec<Marks>, Concepts) {
        let fields = self.fields;
        let mut adding = Adding { language: version.language, document, concepts: Concepts::default() };
        let paragraphs =
            version.body.iter().flat_map(|body| &body.sections).flat_map(|section| &section.paragraphs);
        let title = self.add(fields.title, &[&version.title], weights::TITLE, &mut adding);
        let summary = self.add(fields.summary, &[&version.summary], weights::SUMMARY, &mut adding);
        let texts: Vec<&str> = version.lessons.iter().map(String::as_str).collect();
        let lessons = self.add(fields.lessons, &texts, weights::LESSONS, &mut adding);
        let before = other_texts(version).count();
        let rest: Vec<&str> =
            other_texts(version).chain(paragraphs.map(|paragraph| paragraph.text.as_str())).collect();
        let mut rest = self.add(fields.body, &rest, weights::BODY, &mut adding);
        adding.document.add_text(fields.name, names(&self.analyzer.exact(&version.title)));
        let marked = |text: &'v str, marks: Marks| Marked { text, marks };
        let only = |marks: Vec<Marks>| marks.into_iter().next().unwrap_or_default();
        let card = CardVersion {
            language: version.language,
            title: marked(&version.title, only(title)),
            summary: marked(&version.summary, only(summary)),
            lessons: version.lessons.iter().zip(lessons).map(|(text, marks)| marked(text, marks)).collect(),
            court: version.court.as_deref(),
            has_body: version.body.is_some(),
        };
        (card, rest.split_off(before), adding.concepts)
    }

    /// Adds texts to their field and to the exact one, and counts the concepts in them; gives the marks of each.
    fn add(&self, field: Field, texts: &[&str], weight: usize, adding: &mut Adding<'_>) -> Vec<Marks> {
        let mut analyzed: Vec<Analyzed> =
            texts.iter().map(|text| self.analyzer.analyze(adding.language, text)).collect();
        let stems = analyzed.iter().flat_map(|text| &text.stems);
        adding.document.add_text(field, lines(stems.map(|token| token.text.as_str())));
        let exact = analyzed.iter().flat_map(|text| &text.exact);
        adding.document.add_text(self.fields.exact, lines(exact.map(|token| token.text.as_str())));
        let labels = self.labels(&mut analyzed, weight, adding);
        analyzed.iter().zip(labels).map(|(text, labels)| Marks::new(&text.stems, labels)).collect()
    }

    /// Counts the concepts that the texts of one field name; gives the labels that stand in each text, with their bytes.
    fn labels(
        &self,
        texts: &mut [Analyzed],
        weight: usize,
        adding: &mut Adding<'_>,
    ) -> Vec<Vec<(usize, usize, Found)>> {
        let mut labels = vec![Vec::new(); texts.len()];
        let (mut words, mut places) = (Vec::new(), Vec::new());
        for (place, text) in texts.iter_mut().enumerate() {
            places.resize(places.len() + text.labels.len(), place);
            words.append(&mut text.labels);
        }
        for found in self.thesaurus.find(adding.language, &words) {
            if !found.ambiguous {
                for sense in &found.senses {
                    let (Sense::Concept(_, id) | Sense::Country(id)) = sense;
                    adding.concepts.add(id, weight);
                }
            }
            let (Some(first), Some(last)) = (words.get(found.start), words.get(found.end - 1)) else {
                continue;
            };
            let (Some(place), Some(end)) = (places.get(found.start), places.get(found.end - 1)) else {
                continue;
            };
            if place == end
                && let Some(labels) = labels.get_mut(*place)
            {
                labels.push((first.start, last.end, found));
            }
        }
        labels
    }
}

fn card<'e>(
    entry: &'e Entry,
    identifiers: Vec<String>,
    concepts: Vec<String>,
    versions: Vec<CardVersion<'e>>,
) -> Card<'e> {
    let case = entry.case();
    Card {
        id: &entry.id,
        kind: entry.kind,
        language: entry.language,
        jurisdiction: case.map(|case| case.jurisdiction.as_str()),
        home_countries: entry.home_countries(),
        date: entry.date(),
        stage: case.map(|case| case.stage.as_str()),
        crimes: entry.crimes.iter().map(String::as_str).collect(),
        lessons: entry.lessons.iter().map(|lesson| (lesson.lesson.as_str(), lesson.basis)).collect(),
        identifiers,
        concepts,
        versions,
    }
}

/// The words of a title or alias, only folded.
fn names(exact: &[Token]) -> String {
    let names: Vec<String> = exact.iter().map(|token| plain(&token.text)).collect();
    lines(names.iter().map(String::as_str))
}

/// How many times a concept counts, by where it stands.
mod weights {
    pub(super) const TITLE: usize = 4;
    pub(super) const SUMMARY: usize = 2;
    pub(super) const LESSONS: usize = 1;
    pub(super) const BODY: usize = 1;
}

/// How many times the editors' own choice of a concept counts; `None` for facets that name none.
fn concept_weight(facet: &str) -> Option<usize> {
    match facet {
        "crime" | "country" => Some(6),
        "lesson" | "technique" | "cooperation" | "stage" => Some(4),
        "involved" => Some(3),
        "year" => Some(4),
        _ => None,
    }
}

/// The texts of a version that are neither title, summary nor lesson, but for its paragraphs.
fn other_texts(version: &Version) -> impl Iterator<Item = &str> {
    let texts = [
        &version.court,
        &version.stage_note,
        &version.sentences,
        &version.confiscated,
        &version.legal_basis,
        &version.scope,
    ];
    texts.into_iter().flatten().map(String::as_str)
}

/// Concepts with how often they count.
#[derive(Default)]
struct Concepts(std::collections::BTreeMap<String, usize>);

impl Concepts {
    /// A concept counts at most so often: a word said forty times is no more the subject than one said eight times.
    const MOST: usize = 12;

    /// A text alone makes a concept count at most so often: what the editors chose counts more than what is only mentioned.
    const MOST_IN_TEXT: usize = 6;

    fn add(&mut self, id: &str, weight: usize) {
        let count = self.0.entry(id.to_owned()).or_default();
        *count = (*count + weight).min(Self::MOST);
    }

    /// Versions say the same: a concept counts as often as in the version that names it most.
    fn at_least(&mut self, other: Self) {
        for (id, count) in other.0 {
            let own = self.0.entry(id).or_default();
            *own = (*own).max(count.min(Self::MOST_IN_TEXT));
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (id, count) in &self.0 {
            for _ in 0..*count {
                text.push_str(id);
                text.push(' ');
            }
        }
        text
    }
}
