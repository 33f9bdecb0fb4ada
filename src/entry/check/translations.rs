//! Translations: of something that exists, in another language, with no facts of their own, up to date.

use std::collections::HashMap;

use super::{
    Context, nearest,
    rules::{
        TRANSLATION_LESSONS, TRANSLATION_OF_SAME_LANGUAGE, TRANSLATION_STALE, TRANSLATION_WITHOUT_ORIGINAL,
        UNKNOWN_LANGUAGE,
    },
};
use crate::{
    diagnostic::{Diagnostic, Place},
    entry::{check::languages, document::Document, markdown::Piece, model::Entry, translation},
    language::Language,
};

/// The rules on a translation and the entry that it translates.
pub(super) fn check(document: &Document<'_>, language: Language, entry: &Entry) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if entry.language == language {
        let problem = TRANSLATION_OF_SAME_LANGUAGE.at(Place::start_of(document.path));
        problems.push(problem.with("language", language.tag()));
        return problems;
    }
    problems.extend(lessons(document, entry));
    problems.extend(stale(document, entry));
    problems
}

fn lessons(document: &Document<'_>, entry: &Entry) -> Option<Diagnostic> {
    let fields = document.fields();
    let (count, expected) = (fields.list("lessons").len(), entry.lessons.len());
    let place = fields.get("lessons").map_or(&document.fence, |node| &node.bytes);
    (count != expected)
        .then(|| document.problem(TRANSLATION_LESSONS, place).with("count", count).with("expected", expected))
}

fn stale(document: &Document<'_>, entry: &Entry) -> Option<Diagnostic> {
    let of = document.fields().get("of")?;
    let has_body = document.body.pieces.iter().any(|piece| matches!(piece, Piece::Paragraph(_)));
    let hash = translation::hash(entry.versions.first()?, has_body);
    (of.text()? != hash).then(|| document.problem(TRANSLATION_STALE, &of.bytes).suggest(Some(hash)))
}

/// The problem of a translation whose language or entry does not exist.
pub(in crate::entry) fn stray(
    path: &str,
    language: &str,
    original: &str,
    paths: &HashMap<String, &str>,
    context: &Context<'_>,
) -> Diagnostic {
    let is_known = Language::ALL.iter().any(|known| known.tag() == language);
    if !is_known {
        let problem = UNKNOWN_LANGUAGE.at(Place::start_of(path)).with("field", "translations");
        let right = languages::one_of_six(language).map(|tag| format!("translations/{tag}/{original}"));
        return problem.with("value", language).move_to(right);
    }
    let id = original.rsplit('/').next().and_then(|name| name.strip_suffix(".md")).unwrap_or("");
    let meant = paths.get(id).map(|path| (*path).to_owned()).or_else(|| {
        let nearest = nearest::name(paths.keys().map(String::as_str), id)?;
        paths.get(&nearest.value).map(|path| (*path).to_owned())
    });
    let meant = meant.filter(|meant| context.corpus.contains(meant));
    let right = meant.map(|meant| format!("translations/{language}/{meant}"));
    let problem = TRANSLATION_WITHOUT_ORIGINAL.at(Place::start_of(path));
    problem.with("original", original).move_to(right)
}
