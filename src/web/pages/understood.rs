//! How the words were read, in sentences: concepts, exclusions, and what was loosened to find more.

use crate::{
    search::{ReadAs, ReadingPart, Results, Step, StepKind},
    web::{links, page::Page},
};

/// What the search page says of the reader's words.
pub(super) struct ReadingView {
    /// One sentence for each part that was not taken as a plain word.
    pub(super) parts: Vec<String>,
    /// The same search for the words alone, where concepts widened it.
    pub(super) words_only: Option<String>,
    /// The same search with concepts, where it was for the words alone.
    pub(super) with_concepts: Option<String>,
    /// One sentence for each loosening.
    pub(super) steps: Vec<String>,
    pub(super) shortened: bool,
}

/// The sentences for one answer.
pub(super) fn reading(page: &Page, results: &Results) -> ReadingView {
    let reading = &results.reading;
    let request = &results.request;
    let widened = reading.parts.iter().any(|part| part.read_as == ReadAs::Concept);
    let mut parts: Vec<_> = reading.parts.iter().filter_map(|part| sentence(page, part)).collect();
    parts.dedup();
    ReadingView {
        parts,
        words_only: (widened && request.concepts).then(|| links::search(&links::words_only(request))),
        with_concepts: (!request.concepts).then(|| {
            links::search(&crate::search::SearchRequest { concepts: true, page: 1, ..request.clone() })
        }),
        steps: reading.steps.iter().map(|step| loosened(page, step)).collect(),
        shortened: reading.shortened,
    }
}

fn sentence(page: &Page, part: &ReadingPart) -> Option<String> {
    let words = page.isolated(&part.text);
    let label = page.isolated(part.label.as_deref().unwrap_or(&part.text));
    let key = match part.read_as {
        ReadAs::Word => return None,
        ReadAs::Phrase => "read-phrase",
        // A concept whose label is what was typed needs no explanation.
        ReadAs::Concept => "read-concept",
        ReadAs::Filter => "read-filter",
        ReadAs::Excluded => "read-excluded",
        ReadAs::Identifier => "read-identifier",
    };
    Some(page.text(key, &[("words", words.into()), ("label", label.into())]))
}

fn loosened(page: &Page, step: &Step) -> String {
    let key = match step.kind {
        StepKind::ConceptOnly => "step-concept-only",
        StepKind::Corrected => "step-corrected",
        StepKind::LeftOut => "step-left-out",
        StepKind::Layout => "step-layout",
    };
    let values = [
        ("from", page.isolated(&step.from).into()),
        ("to", page.isolated(&step.to).into()),
        ("count", page.tn("entries-total", step.total).into()),
    ];
    page.text(key, &values)
}
