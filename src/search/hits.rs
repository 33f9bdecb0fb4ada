//! From an entry found to a hit: its texts in the reader's language, the passage, and why it was found.

use super::{
    Facet, Hit, SearchError, Snippet, Why, WhyField,
    execute::Found,
    plan::{Plan, Way},
    snippet::{Marker, beginning},
};
use crate::{
    entry::{Basis, Entry, Version},
    index::Analyzer,
    language::Language,
    vocabulary::{Scheme, Thesaurus, Vocabulary},
};

/// Makes hits for one search.
pub(super) struct HitMaker<'a> {
    pub(super) analyzer: &'a Analyzer,
    pub(super) thesaurus: &'a Thesaurus,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) plan: &'a Plan,
    pub(super) language: Language,
}

impl HitMaker<'_> {
    pub(super) fn hit(&self, entry: &Entry, found: &Found) -> Result<Hit, SearchError> {
        let bare = self.bare(entry, found);
        let Some(version) = entry.version_or_original(self.language) else { return Ok(bare) };
        let marker = Marker::new(self.analyzer, self.thesaurus, self.plan);
        Ok(Hit {
            snippet: self.passage(&marker, entry, version),
            why: self.why(&marker, entry, version),
            lesson: self.lesson(&marker, entry, version),
            ..bare
        })
    }

    /// A hit without passage and reasons.
    pub(super) fn bare(&self, entry: &Entry, found: &Found) -> Hit {
        let version = entry.version_or_original(self.language);
        let text = |get: fn(&Version) -> &String| version.map(get).cloned().unwrap_or_default();
        Hit {
            id: entry.id.clone(),
            kind: entry.kind,
            language: version.map_or(entry.language, |version| version.language),
            title: text(|version| &version.title),
            summary: text(|version| &version.summary),
            snippet: Snippet::default(),
            jurisdiction: entry.case().map(|case| case.jurisdiction.clone()),
            court: version.and_then(|version| version.court.clone()),
            countries: entry.home_countries().into_iter().map(str::to_owned).collect(),
            date: entry.date(),
            stage: entry.case().map(|case| case.stage.clone()),
            crimes: entry.crimes.clone(),
            lessons: entry.lessons.iter().map(|lesson| lesson.lesson.clone()).collect(),
            lesson: None,
            score: found.score,
            why: Vec::new(),
            in_full: found.missing == 0,
        }
    }

    /// The first of summary, lessons and text that matches; else the beginning of the summary.
    fn passage(&self, marker: &Marker<'_>, entry: &Entry, version: &Version) -> Snippet {
        let summary = marker.snippet(version.language, &version.summary);
        if let Some((_, snippet)) = summary {
            return snippet;
        }
        let body = version.body.as_ref().map(|body| (version.language, body)).or_else(|| {
            let original = entry.versions.first()?;
            original.body.as_ref().map(|body| (original.language, body))
        });
        let best = body.and_then(|(language, body)| {
            let paragraphs = body.sections.iter().flat_map(|section| &section.paragraphs);
            paragraphs
                .filter_map(|paragraph| marker.snippet(language, &paragraph.text))
                .max_by_key(|(matches, _)| *matches)
        });
        best.map_or_else(|| beginning(version.language, &version.summary), |(_, snippet)| snippet)
    }

    /// The lesson that the query is about, else the first.
    fn lesson(
        &self,
        marker: &Marker<'_>,
        entry: &Entry,
        version: &Version,
    ) -> Option<(String, Basis, String)> {
        let asked = |id: &str| {
            self.plan
                .clauses
                .iter()
                .flat_map(|clause| &clause.ways)
                .any(|way| matches!(way, Way::Concept { id: concept, .. } if concept == id))
        };
        let mut lessons = entry.lessons.iter().zip(&version.lessons);
        let best = lessons
            .clone()
            .map(|(lesson, text)| {
                let matches = marker.matches(version.language, text).len();
                (matches + if asked(&lesson.lesson) { 100 } else { 0 }, lesson, text)
            })
            .rev()
            .max_by_key(|(matches, ..)| *matches)
            .filter(|(matches, ..)| *matches > 0)
            .map(|(_, lesson, text)| (lesson, text));
        let (lesson, text) = best.or_else(|| lessons.next())?;
        Some((lesson.lesson.clone(), lesson.basis, text.clone()))
    }

    fn why(&self, marker: &Marker<'_>, entry: &Entry, version: &Version) -> Vec<Why> {
        let mut why = Vec::new();
        let identifiers = crate::index::identifiers_of(entry);
        if self.plan.identifiers.iter().any(|identifier| identifiers.contains(identifier)) {
            why.push(Why { field: WhyField::Identifier, language: None, concept: None, label: None });
        }
        let lessons = version.lessons.join("\n");
        let texts = [
            (WhyField::Title, version.title.as_str()),
            (WhyField::Summary, version.summary.as_str()),
            (WhyField::Lessons, lessons.as_str()),
        ];
        for (field, text) in texts {
            if !marker.matches(version.language, text).is_empty() {
                why.push(Why { field, language: Some(version.language), concept: None, label: None });
            }
        }
        why.extend(self.concepts(entry));
        if why.is_empty() && !self.plan.clauses.is_empty() {
            let language = Some(self.plan.language.unwrap_or(entry.language));
            why.push(Why { field: WhyField::Body, language, concept: None, label: None });
        }
        why
    }

    /// The concepts of the query that the editors chose for the entry.
    pub(super) fn concepts(&self, entry: &Entry) -> Vec<Why> {
        let own = crate::index::concepts_of(entry, self.vocabulary);
        let mut why = Vec::new();
        for way in self.plan.clauses.iter().flat_map(|clause| &clause.ways) {
            let Way::Concept { id, .. } = way else { continue };
            if own.contains(id) && !why.iter().any(|known: &Why| known.concept.as_deref() == Some(id)) {
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
