//! The sections of a body: which, in which order, and none of them empty.

use std::ops::Range;

use super::{
    Context, nearest,
    rules::{
        HEADING_LEVEL, SECTION_EMPTY, SECTION_MISSING, SECTION_ORDER, SECTION_UNKNOWN, TEXT_OUTSIDE_SECTION,
    },
};
use crate::{
    diagnostic::Diagnostic,
    entry::{
        body::{section_named, section_named_in},
        document::Document,
        markdown::Piece,
        model::{Kind, SectionId},
    },
    language::Language,
    vocabulary::Scheme,
};

/// The level of a section's heading: the first is the title's.
const LEVEL: usize = 2;

/// Checks the sections of a document that is written in `language`.
pub(super) fn check(
    document: &Document<'_>,
    kind: Kind,
    language: Language,
    context: &Context<'_>,
) -> Vec<Diagnostic> {
    let mut check = Sections { document, kind, language, context, seen: Vec::new(), problems: Vec::new() };
    let mut open: Option<(&str, &Range<usize>)> = None;
    let mut has_heading = false;
    for piece in &document.body.pieces {
        match piece {
            Piece::Heading { level, text, bytes } => {
                // Below a heading of a lower level the section goes on.
                if *level <= LEVEL {
                    check.empty(open.replace((text, bytes)));
                }
                check.heading(*level, text, bytes);
                has_heading = true;
            }
            Piece::Paragraph(prose) => {
                if !has_heading {
                    check.problems.push(document.problem(TEXT_OUTSIDE_SECTION, &prose.bytes));
                }
                has_heading = true;
                // Source marks alone say nothing; a translation begins so.
                if !prose.text.is_empty() {
                    open = None;
                }
            }
        }
    }
    check.empty(open);
    check.missing();
    check.problems
}

struct Sections<'a> {
    document: &'a Document<'a>,
    kind: Kind,
    language: Language,
    context: &'a Context<'a>,
    /// The sections that are there, with their headings.
    seen: Vec<(SectionId, Range<usize>)>,
    problems: Vec<Diagnostic>,
}

impl Sections<'_> {
    fn heading(&mut self, level: usize, text: &str, bytes: &Range<usize>) {
        let named = section_named_in(text, self.language, self.context.vocabulary);
        let section = named.filter(|section| self.place(*section).is_some());
        if level != LEVEL {
            let right = section.is_some().then(|| format!("## {text}"));
            self.problems.push(self.document.problem(HEADING_LEVEL, bytes).suggest(right));
        }
        match section {
            Some(section) => self.known(section, text, bytes),
            None if level <= LEVEL => self.unknown(text, bytes),
            None => {}
        }
    }

    fn known(&mut self, section: SectionId, text: &str, bytes: &Range<usize>) {
        if self.seen.iter().any(|(seen, _)| self.place(*seen) >= self.place(section)) {
            let problem = self.document.problem(SECTION_ORDER, bytes).with("heading", text);
            self.problems.push(problem.with("order", self.headings().join(", ")));
        }
        self.seen.push((section, bytes.clone()));
    }

    fn unknown(&mut self, text: &str, bytes: &Range<usize>) {
        let meant = self.meant(text);
        let right = meant.map(|section| format!("## {}", self.label(section)));
        let problem = self.document.problem(SECTION_UNKNOWN, bytes).with("heading", text);
        self.problems.push(problem.with("known", self.headings().join(", ")).suggest(right));
        // It counts as there, so that the same heading is not also reported as missing.
        self.seen.extend(meant.map(|section| (section, bytes.clone())));
    }

    /// The section of this kind that has the heading in another language, or one much like it.
    fn meant(&self, text: &str) -> Option<SectionId> {
        let nearest = || {
            let meant = self.document.may_suggest().then(|| nearest::name(self.headings(), text))??;
            section_named(&meant.value, self.context.vocabulary)
        };
        section_named(text, self.context.vocabulary)
            .filter(|section| self.place(*section).is_some())
            .or_else(nearest)
    }

    fn empty(&mut self, open: Option<(&str, &Range<usize>)>) {
        if let Some((text, bytes)) = open {
            self.problems.push(self.document.problem(SECTION_EMPTY, bytes).with("heading", text));
        }
    }

    fn missing(&mut self) {
        for (section, is_needed) in self.kind.sections() {
            if *is_needed && self.seen.iter().all(|(seen, _)| seen != section) {
                let later = self.seen.iter().find(|(seen, _)| self.place(*seen) > self.place(*section));
                let place = later.or(self.seen.last()).map_or(&self.document.fence, |(_, bytes)| bytes);
                let problem = self.document.problem(SECTION_MISSING, place);
                self.problems.push(problem.with("heading", self.label(*section)));
            }
        }
    }

    /// The place of a section in the order of this kind of entry.
    fn place(&self, section: SectionId) -> Option<usize> {
        self.kind.sections().iter().position(|(known, _)| *known == section)
    }

    fn label(&self, section: SectionId) -> &str {
        self.context.vocabulary.label(Scheme::Sections, section.id(), self.language)
    }

    fn headings(&self) -> Vec<&str> {
        self.kind.sections().iter().map(|(section, _)| self.label(*section)).collect()
    }
}
