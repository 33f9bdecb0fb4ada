//! From an entry found to a hit: its texts in the reader's language, the passage, and why it was found.

use super::{
    Facet, Hit, SearchError, Snippet, Why, WhyField,
    execute::Found,
    plan::{Plan, Way},
    snippet::{Marker, beginning},
};
use crate::{
    entry::Basis,
    index::{Card, CardVersion, Index},
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// Makes hits for one search.
pub(super) struct HitMaker<'a> {
    pub(super) index: &'a Index,
    pub(super) marker: Marker<'a>,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) plan: &'a Plan,
    pub(super) language: Language,
}

impl HitMaker<'_> {
    pub(super) fn hit(&self, card: &Card<'_>, found: &Found) -> Result<Hit, SearchError> {
        let bare = self.bare(card, found);
        let Some(version) = card.version_or_original(self.language) else { return Ok(bare) };
        Ok(Hit {
            snippet: self.passage(card, version, found.doc)?,
            why: self.why(card, version),
            lesson: self.lesson(card, version),
            ..bare
        })
    }

    /// A hit without passage and reasons.
    pub(super) fn bare(&self, card: &Card<'_>, found: &Found) -> Hit {
        let version = card.version_or_original(self.language);
        let text = |get: fn(&CardVersion<'_>) -> String| version.map(get).unwrap_or_default();
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Hit {
            id: card.id.to_owned(),
            kind: card.kind,
            language: version.map_or(card.language, |version| version.language),
            title: text(|version| version.title.text.to_owned()),
            summary: text(|version| version.summary.text.to_owned()),
            snippet: Snippet::default(),
            jurisdiction: card.jurisdiction.map(str::to_owned),
            court: version.and_then(|version| version.court).map(str::to_owned),
            countries: owned(&card.home_countries),
            date: card.date,
            stage: card.stage.map(str::to_owned),
            crimes: owned(&card.crimes),
            lessons: card.lessons.iter().map(|(lesson, _)| (*lesson).to_owned()).collect(),
            lesson: None,
            score: found.score,
            why: Vec::new(),
            in_full: found.missing == 0,
        }
    }

    /// The first of summary and text that matches; else the beginning of the summary.
    fn passage(&self, card: &Card<'_>, version: &CardVersion<'_>, doc: u32) -> Result<Snippet, SearchError> {
        let summary = &version.summary;
        if let Some((_, snippet)) = self.marker.snippet(version.language, summary.text, &summary.marks) {
            return Ok(snippet);
        }
        let best = self.best_paragraph(card, version, doc)?;
        Ok(best.unwrap_or_else(|| beginning(version.language, summary.text)))
    }

    /// The paragraph with the most matches, of this version or, where it has none, of the original.
    fn best_paragraph(
        &self,
        card: &Card<'_>,
        version: &CardVersion<'_>,
        doc: u32,
    ) -> Result<Option<Snippet>, SearchError> {
        let place = card.versions.iter().position(|known| known.language == version.language);
        let place = place.filter(|_| version.has_body).unwrap_or_default();
        let marks = self.index.paragraph_marks(doc)?;
        let marks = marks.get(place).map(Vec::as_slice).unwrap_or_default();
        let entry = self.index.entry(doc)?;
        let Some(version) = entry.versions.get(place) else { return Ok(None) };
        let sections = version.body.iter().flat_map(|body| &body.sections);
        let paragraphs = sections.flat_map(|section| &section.paragraphs).zip(marks);
        let best = paragraphs
            .filter_map(|(paragraph, marks)| self.marker.snippet(version.language, &paragraph.text, marks))
            .max_by_key(|(matches, _)| *matches);
        Ok(best.map(|(_, snippet)| snippet))
    }

    /// The lesson that the query is about, else the first.
    fn lesson(&self, card: &Card<'_>, version: &CardVersion<'_>) -> Option<(String, Basis, String)> {
        let asked = |id: &str| {
            self.plan
                .clauses
                .iter()
                .flat_map(|clause| &clause.ways)
                .any(|way| matches!(way, Way::Concept { id: concept, .. } if concept == id))
        };
        let mut lessons = card.lessons.iter().zip(&version.lessons);
        let best = lessons
            .clone()
            .map(|(lesson, text)| {
                let matches = self.marker.matches(text.text, &text.marks).len();
                (matches + if asked(lesson.0) { 100 } else { 0 }, lesson, text)
            })
            .rev()
            .max_by_key(|(matches, ..)| *matches)
            .filter(|(matches, ..)| *matches > 0)
            .map(|(_, lesson, text)| (lesson, text));
        let ((lesson, basis), text) = best.or_else(|| lessons.next())?;
        Some(((*lesson).to_owned(), *basis, text.text.to_owned()))
    }

    fn why(&self, card: &Card<'_>, version: &CardVersion<'_>) -> Vec<Why> {
        let mut why = Vec::new();
        if self.plan.identifiers.iter().any(|identifier| card.identifiers.contains(identifier)) {
            why.push(Why { field: WhyField::Identifier, language: None, concept: None, label: None });
        }
        let texts = [
            (WhyField::Title, std::slice::from_ref(&version.title)),
            (WhyField::Summary, std::slice::from_ref(&version.summary)),
            (WhyField::Lessons, version.lessons.as_slice()),
        ];
        for (field, texts) in texts {
            if texts.iter().any(|text| !self.marker.matches(text.text, &text.marks).is_empty()) {
                why.push(Why { field, language: Some(version.language), concept: None, label: None });
            }
        }
        why.extend(self.concepts(card));
        if why.is_empty() && !self.plan.clauses.is_empty() {
            let language = Some(self.plan.language.unwrap_or(card.language));
            why.push(Why { field: WhyField::Body, language, concept: None, label: None });
        }
        why
    }

    /// The concepts of the query that the editors chose for the entry.
    pub(super) fn concepts(&self, card: &Card<'_>) -> Vec<Why> {
        let mut why = Vec::new();
        for way in self.plan.clauses.iter().flat_map(|clause| &clause.ways) {
            let Way::Concept { id, .. } = way else { continue };
            if card.concepts.contains(id)
                && !why.iter().any(|known: &Why| known.concept.as_deref() == Some(id))
            {
                why.push(Why {
                    field: WhyField::Concept,
                    language: None,
                    concept: Some(id.clone()),
                    label: Some(self.label(id)),
                });
            }
        }
        why
    }

    fn label(&self, id: &str) -> String {
        let concept = Scheme::ALL.into_iter().find_map(|scheme| self.vocabulary.concept(scheme, id));
        concept.map_or_else(
            || Facet::Country.label(id, self.vocabulary, self.language),
            |concept| concept.pref.get(self.language).clone(),
        )
    }
}
