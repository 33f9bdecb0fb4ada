//! The citations on the page of an entry.

use crate::{
    cite::{Citation, Citer, ExportFormat, Form, Reading, Run, Style},
    entry::{Entry, Version},
    language::Language,
    web::{
        links,
        page::{Link, Page},
        parts::{self, Text},
    },
};

/// Where a reader's own number goes in the words for a paragraph.
const NUMBER: &str = "{n}";

/// All that can be cited of an entry.
pub(super) struct CiteView {
    /// The entry in the digest.
    pub(super) entry: CitationView,
    /// The decision in the plain form.
    pub(super) decision: Option<CitationView>,
    pub(super) legal: Vec<CitationView>,
    pub(super) styles: Vec<CitationView>,
    pub(super) files: Vec<Link>,
    /// Whether the outcome of a case stands in the citations.
    pub(super) tells_outcome: bool,
    pub(super) address: String,
    pub(super) hash: String,
    /// The words for a paragraph, with [`NUMBER`] in the place of its number.
    pub(super) pinpoint: String,
}

/// One citation.
pub(super) struct CitationView {
    /// The name of its form, where it is one of several.
    pub(super) label: String,
    pub(super) attributes: String,
    pub(super) runs: Vec<Run>,
}

impl CiteView {
    /// The citations; `None` for an entry without any text.
    pub(super) fn new(page: &Page, entry: &Entry, version: &Version) -> Option<Self> {
        let citer = page.app().citer();
        let path = links::entry(page.language, entry.kind, &entry.id);
        let reading = Reading { entry, language: page.language, path: &path, base: page.app().public_base() };
        let whole = citer.entry(&reading, None)?;
        let pinned = citer.entry(&reading, Some(NUMBER))?;
        let tells_outcome = version.stage_note.as_ref().is_some_and(|note| whole.text().contains(note));
        let view = |label: String, citation: Citation| CitationView {
            label,
            attributes: Text::new(page, citation.language, "").attributes,
            runs: citation.runs,
        };
        let styled = |style: Style| Some(view(style.name().to_owned(), citer.styled(&reading, style)?));
        Some(Self {
            entry: view(page.t("cite-entry"), whole),
            decision: citer
                .decision(entry, page.language, Form::Plain)
                .map(|citation| view(page.t("cite-decision"), citation)),
            legal: legal(page, &citer, entry)
                .map(|(form, citation)| view(page.t(form_name(form)), citation))
                .collect(),
            styles: Style::ALL.into_iter().filter_map(styled).collect(),
            files: ExportFormat::ALL.into_iter().map(|format| file(page.language, entry, format)).collect(),
            tells_outcome,
            address: reading.address(),
            hash: entry.read_hash(page.language)?,
            pinpoint: pinned.runs.into_iter().find_map(pinpoint)?,
        })
    }
}

fn legal(page: &Page, citer: &Citer<'_>, entry: &Entry) -> impl Iterator<Item = (Form, Citation)> {
    let forms = Form::ALL.into_iter().filter(|form| *form != Form::Plain);
    forms.filter_map(|form| Some((form, citer.decision(entry, page.language, form)?)))
}

const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Plain => "cite-decision",
        Form::Oscola => "cite-oscola",
        Form::Bluebook => "cite-bluebook",
        Form::Ecli => "cite-ecli",
    }
}

fn pinpoint(run: Run) -> Option<String> {
    match run {
        Run::Pinpoint(words) => Some(words),
        Run::Plain(_) | Run::Italic(_) | Run::Isolated(_) => None,
    }
}

fn file(language: Language, entry: &Entry, format: ExportFormat) -> Link {
    parts::link(links::citation_file(language, &entry.id, format), format.name().to_owned())
}
