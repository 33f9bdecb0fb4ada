//! Sources, the lessons that rest on them, and the length of a summary.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::rules::{CONFIDENCE_WITHOUT_OFFICIAL, LESSON_WITHOUT_SOURCE, SOURCE_TWICE, SUMMARY_TOO_LONG};
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
    problems.extend(confidence(document));
    problems
}

/// How many publishers make up for an official source.
const PUBLISHERS: usize = 3;

fn confidence(document: &Document<'_>) -> Option<Diagnostic> {
    let fields = document.fields();
    let high = fields.get("confidence").filter(|node| node.text() == Some("high"))?;
    // Without any source, that is the problem.
    let sources: Vec<_> = fields.groups("sources").collect();
    let publishers = sources.iter().filter_map(|source| source.text("publisher"));
    let publishers: HashSet<_> = publishers.map(|name| name.to_lowercase()).collect();
    let is_borne_out = sources.iter().any(|source| source.flag("official")) || publishers.len() >= PUBLISHERS;
    (!sources.is_empty() && !is_borne_out).then(|| {
        document.problem(CONFIDENCE_WITHOUT_OFFICIAL, &high.bytes).suggest(Some("medium".to_owned()))
    })
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
    summary_above(document, language, 0)
}

/// The same in a translation, which may be a quarter longer: the same sense takes more words in French
/// and Spanish than in English.
pub(super) fn long_translated_summary(document: &Document<'_>, language: Language) -> Option<Diagnostic> {
    summary_above(document, language, 25)
}

fn summary_above(document: &Document<'_>, language: Language, more_percent: usize) -> Option<Diagnostic> {
    let node = document.fields().get("summary")?;
    let text = node.text()?;
    let (length, limit, unit) = match language {
        Language::Zh => {
            let letters = text.graphemes(true).filter(|letter| !letter.trim().is_empty());
            (letters.count(), CHARACTERS, "characters")
        }
        Language::Ar | Language::En | Language::Fr | Language::Ru | Language::Es => {
            (text.split_whitespace().count(), WORDS, "words")
        }
    };
    let limit = limit + limit * more_percent / 100;
    (length > limit).then(|| {
        let problem = document.problem(SUMMARY_TOO_LONG, &node.bytes);
        problem.with("length", length.to_string()).with("limit", limit.to_string()).with("unit", unit)
    })
}
