//! The plain form, in the words, dates and punctuation of each language.

use super::{Citation, Citer, Reading, Run, parts};
use crate::{
    entry::{Detail, Entry, Version},
    language::Language,
};

/// The decision: title, court, State, date, docket numbers, citations and what is known of the outcome.
pub(super) fn decision(citer: &Citer<'_>, entry: &Entry, language: Language) -> Option<Citation> {
    let version = parts::version(entry, language)?;
    let mut runs = joined(citer, version.language, named(citer, entry, version));
    runs.extend(outcome(citer, entry, version));
    Some(Citation { language: version.language, runs })
}

/// The entry: what it is about, and its place in the digest.
pub(super) fn entry(citer: &Citer<'_>, reading: &Reading<'_>, pinpoint: Option<&str>) -> Option<Citation> {
    let version = parts::version(reading.entry, reading.language)?;
    let language = version.language;
    let mut runs = joined(citer, language, named(citer, reading.entry, version));
    runs.extend(outcome(citer, reading.entry, version));
    runs.push(Run::Plain(citer.words(language, "cite-separator", &[])));
    runs.extend(place(citer, reading, language, pinpoint)?);
    Some(Citation { language, runs })
}

/// The place in the digest: its name, the address, the paragraph, and the hash of what was read.
pub(super) fn place(
    citer: &Citer<'_>,
    reading: &Reading<'_>,
    language: Language,
    pinpoint: Option<&str>,
) -> Option<Vec<Run>> {
    let words = |key, name, value: &str| citer.words(language, key, &[(name, value.into())]);
    let digest = citer.words(language, "site-name", &[]);
    let separator = citer.words(language, "cite-separator", &[]);
    let paragraph =
        pinpoint.map(|number| format!("{separator}{}", words("cite-paragraph", "number", number)));
    Some(vec![
        Run::Plain(format!("{}{separator}", words("cite-in", "digest", &digest))),
        Run::Isolated(reading.address()),
        Run::Pinpoint(paragraph.unwrap_or_default()),
        Run::Plain(separator),
        Run::Isolated(words("cite-version", "hash", &reading.entry.read_hash(language)?)),
    ])
}

/// What is known of the outcome, in brackets with the space before them.
fn outcome(citer: &Citer<'_>, entry: &Entry, version: &Version) -> Option<Run> {
    let outcome = parts::outcome(entry.case()?, version)?;
    Some(Run::Plain(citer.words(version.language, "cite-outcome", &[("outcome", outcome.into())])))
}

/// The parts by which an entry, or what it is about, is known.
fn named(citer: &Citer<'_>, entry: &Entry, version: &Version) -> Vec<String> {
    let mut named = vec![version.title.clone()];
    match &entry.detail {
        Detail::Case(case) => {
            named.extend(version.court.clone());
            named.extend(citer.country(&case.jurisdiction, version.language));
            named.push(citer.formats.date(version.language, case.decided));
            named.extend(case.docket.iter().chain(&case.citation).cloned());
        }
        Detail::Tool(tool) => {
            named.push(tool.publisher.clone());
            named.extend(entry.date().map(|date| citer.formats.date(version.language, date)));
        }
        Detail::Practice(_) | Detail::Form { .. } => {}
    }
    named
}

/// The parts with the separator of the language between them.
pub(super) fn joined(citer: &Citer<'_>, language: Language, parts: Vec<String>) -> Vec<Run> {
    let separator = citer.words(language, "cite-separator", &[]);
    let mut runs = Vec::new();
    for part in parts {
        if !runs.is_empty() {
            runs.push(Run::Plain(separator.clone()));
        }
        runs.push(Run::Isolated(part));
    }
    runs
}
