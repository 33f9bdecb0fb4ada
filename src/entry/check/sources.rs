//! Sources, the lessons that rest on them, and the length of a summary.

use unicode_segmentation::UnicodeSegmentation;

use super::rules::{LESSON_WITHOUT_SOURCE, SOURCE_TWICE, SUMMARY_TOO_LONG};
use crate::{
    diagnostic::Diagnostic,
    entry::{document::Document, fields::Fields},
    language::Language,
};

/// The longest summary in words; Chinese is counted in characters.
const WORDS: usize = 80;
const CHARACTERS: usize = 200;

/// The rules on sources and lessons of an entry's own file.
pub(super) fn check(document: &Document<'_>) -> Vec<Diagnostic> {
    let mut problems = listed_twice(document);
    problems.extend(stated_without_source(document));
    problems
}

fn listed_twice(document: &Document<'_>) -> Vec<Diagnostic> {
    let sources = document.fields().list("sources");
    let mut problems = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let Some(identity) = identity(Fields::of(source)) else { continue };
        let earlier = sources
            .iter()
            .take(index)
            .position(|other| self::identity(Fields::of(other)).as_ref() == Some(&identity));
        if let Some(earlier) = earlier {
            let place = Fields::of(source).get("url").or(Fields::of(source).get("title")).unwrap_or(source);
            let problem = document.problem(SOURCE_TWICE, &place.bytes);
            problems.push(
                problem.with("number", (index + 1).to_string()).with("other", (earlier + 1).to_string()),
            );
        }
    }
    problems
}

/// What makes a source the same as another: its address as written, else its title and publisher.
fn identity(source: Fields<'_>) -> Option<(String, Option<String>)> {
    match source.text("url") {
        Some(url) => Some((url.trim_end_matches('/').to_owned(), None)),
        None => Some((source.text("title")?.to_lowercase(), source.text("publisher"))),
    }
}

fn stated_without_source(document: &Document<'_>) -> Vec<Diagnostic> {
    let fields = document.fields();
    if !fields.list("sources").is_empty() {
        return Vec::new();
    }
    let bases = fields.groups("lessons").filter_map(|lesson| lesson.get("basis"));
    let stated = bases.filter(|basis| basis.text() == Some("stated"));
    stated.map(|basis| document.problem(LESSON_WITHOUT_SOURCE, &basis.bytes)).collect()
}

/// The problem of a summary that is too long.
pub(super) fn long_summary(document: &Document<'_>, language: Language) -> Option<Diagnostic> {
    let node = document.fields().get("summary")?;
    let text = node.text()?;
    let (length, limit) = match language {
        Language::Zh => (text.graphemes(true).filter(|letter| !letter.trim().is_empty()).count(), CHARACTERS),
        _ => (text.split_whitespace().count(), WORDS),
    };
    let is_counted_in = if language == Language::Zh { "characters" } else { "words" };
    (length > limit).then(|| {
        let problem = document.problem(SUMMARY_TOO_LONG, &node.bytes);
        problem
            .with("length", length.to_string())
            .with("limit", limit.to_string())
            .with("unit", is_counted_in)
    })
}
