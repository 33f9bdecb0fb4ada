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
                check.empty(open.take());
                check.heading(*level, text, bytes);
                // Below a heading of a lower level the section goes on.
                open = (*level <= LEVEL).then_some((text, bytes));
                has_heading = true;
            }
            Piece::Paragraph(prose) => {
                if !has_heading {
                    check.problems.push(document.problem(TEXT_OUTSIDE_SECTION, &prose.bytes));
                }
                has_heading = true;
                open = None;
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
    seen: Vec<SectionId>,
    problems: Vec<Diagnostic>,
}

impl Sections<'_> {
    fn heading(&mut self, level: usize, text: &str, bytes: &Range<usize>) {
        if level != LEVEL {
            let right = format!("## {text}");
            self.problems.push(self.document.problem(HEADING_LEVEL, bytes).suggest(Some(right)));
        }
        let here = section_named_in(text, self.language, self.context.vocabulary);
        match here.filter(|section| self.place(*section).is_some()) {
            Some(section) => self.known(section, text, bytes),
            None if level <= LEVEL => self.unknown(text, bytes),
            None => {}
        }
    }

    fn known(&mut self, section: SectionId, text: &str, bytes: &Range<usize>) {
        let later = self.seen.iter().find(|seen| self.place(**seen) >= self.place(section));
        if later.is_some() {
            let problem = self.document.problem(SECTION_ORDER, bytes).with("heading", text);
            self.problems.push(problem.with("order", self.headings().join(", ")));
        }
        self.seen.push(section);
    }

    fn unknown(&mut self, text: &str, bytes: &Range<usize>) {
        let in_another_language = section_named(text, self.context.vocabulary);
        if let Some(section) = in_another_language.filter(|section| self.place(*section).is_some()) {
            // It counts as there, so that the same heading is not also reported as missing.
            self.seen.push(section);
        }
        let meant = in_another_language
            .filter(|section| self.place(*section).is_some())
            .map(|section| self.label(section).to_owned())
            .or_else(|| nearest::name(self.headings(), text));
        let problem = self.document.problem(SECTION_UNKNOWN, bytes).with("heading", text);
        self.problems.push(problem.with("known", self.headings().join(", ")).suggest(meant));
    }

    fn empty(&mut self, open: Option<(&str, &Range<usize>)>) {
        if let Some((text, bytes)) = open {
            self.problems.push(self.document.problem(SECTION_EMPTY, bytes).with("heading", text));
        }
    }

    fn missing(&mut self) {
        let headings = self.document.body.pieces.iter().rev().find_map(|piece| match piece {
            Piece::Heading { bytes, .. } => Some(bytes),
            Piece::Paragraph(_) => None,
        });
        let place = headings.unwrap_or(&self.document.fence);
        for (section, is_needed) in self.kind.sections() {
            if *is_needed && !self.seen.contains(section) {
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
