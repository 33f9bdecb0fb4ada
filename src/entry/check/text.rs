//! What stands in a body: no HTML, links that lead somewhere safe, marks that name a source.

use std::{collections::HashSet, ops::Range};

use super::{
    Context, nearest,
    rules::{
        IMAGE_WITHOUT_TEXT, LINK_TO_NOWHERE, MARK_WITHOUT_SOURCE, RAW_HTML, SOURCE_NEVER_CITED, UNSAFE_LINK,
        UNSUPPORTED_MARKDOWN,
    },
};
use crate::{
    corpus::Place,
    diagnostic::Diagnostic,
    entry::{
        body,
        document::Document,
        fields::Fields,
        link::{self, Target},
        markdown::{OddityKind, Piece},
        model::Mark,
    },
};

/// Checks the body of a document; `sources`: how many sources its entry has.
pub(super) fn check(document: &Document<'_>, sources: usize, context: &Context<'_>) -> Vec<Diagnostic> {
    let mut problems = oddities(document);
    problems.extend(document.body.links.iter().filter_map(|link| match &link.target {
        Target::Web(_) | Target::Anchor(_) => None,
        Target::Unsafe(address) => {
            Some(document.problem(UNSAFE_LINK, &link.bytes).with("address", address.as_str()))
        }
        Target::File { path, .. } => {
            let nearest = dead_link(document, path, context)?;
            let problem = document.problem(LINK_TO_NOWHERE, &link.bytes).with("address", path.as_str());
            Some(problem.suggest(nearest))
        }
    }));
    problems.extend(marks(document, sources));
    problems
}

/// One problem for tags and lines that follow one another.
fn oddities(document: &Document<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut last: Option<(OddityKind, usize)> = None;
    for oddity in &document.body.oddities {
        let goes_on = last == Some((oddity.kind, oddity.bytes.start));
        last = Some((oddity.kind, oddity.bytes.end));
        if !goes_on {
            let rule = match oddity.kind {
                OddityKind::Html => RAW_HTML,
                OddityKind::Markdown => UNSUPPORTED_MARKDOWN,
                OddityKind::ImageWithoutText => IMAGE_WITHOUT_TEXT,
            };
            problems.push(document.problem(rule, &oddity.bytes));
        }
    }
    problems
}

/// `None` when the link is sound, else the relative path that was most likely meant, if any.
fn dead_link(document: &Document<'_>, path: &str, context: &Context<'_>) -> Option<Option<String>> {
    let from = document.path;
    if link::resolve(from, path).is_some_and(|path| context.corpus.contains(&path)) {
        return None;
    }
    if !document.may_suggest() {
        return Some(None);
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let named = |other: &&String| other.rsplit('/').next() == Some(name);
    let entries = || context.corpus.paths().iter().filter(|other| Place::of(other).is_entry());
    let same_name = entries().find(named);
    let names = || entries().filter_map(|other| other.rsplit('/').next());
    let found = same_name.or_else(|| {
        let nearest = nearest::name(names(), name)?.value;
        entries().find(|other| other.rsplit('/').next() == Some(&nearest))
    });
    Some(found.map(|found| relative(from, found)))
}

fn relative(from: &str, to: &str) -> String {
    let up = from.matches('/').count();
    format!("{}{to}", "../".repeat(up))
}

/// All source marks of the body with their places.
fn all_marks<'a>(document: &'a Document<'_>) -> impl Iterator<Item = &'a (String, Range<usize>)> {
    let prose = document.body.pieces.iter().filter_map(|piece| match piece {
        Piece::Paragraph(prose) => Some(prose),
        Piece::Heading { .. } => None,
    });
    prose.flat_map(|prose| &prose.marks)
}

fn marks(document: &Document<'_>, sources: usize) -> Vec<Diagnostic> {
    let is_sound = |name: &str| match body::mark(name) {
        Some(Mark::Source(number)) => number <= sources,
        Some(Mark::Derived) => true,
        None => false,
    };
    let unsound = all_marks(document).filter(|(name, _)| !is_sound(name));
    unsound
        .map(|(name, bytes)| {
            let problem = document.problem(MARK_WITHOUT_SOURCE, bytes);
            problem.with("mark", name.as_str()).with("sources", sources)
        })
        .collect()
}

/// Sources that no mark of the body names, where the body has marks at all.
pub(super) fn never_cited(document: &Document<'_>) -> Vec<Diagnostic> {
    let cited: HashSet<_> = all_marks(document)
        .filter_map(|(name, _)| match body::mark(name)? {
            Mark::Source(number) => Some(number),
            Mark::Derived => None,
        })
        .collect();
    if cited.is_empty() {
        return Vec::new();
    }
    let sources = document.fields().list("sources").iter().zip(1..);
    sources
        .filter(|(_, number)| !cited.contains(number))
        .map(|(source, number)| {
            let place = Fields::of(source).get("title").unwrap_or(source);
            document.problem(SOURCE_NEVER_CITED, &place.bytes).with("number", number.to_string())
        })
        .collect()
}
