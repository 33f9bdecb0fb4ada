//! One file, taken apart: front matter as a tree, body as pieces, both with their places.

use std::{cell::Cell, ops::Range};

use super::{
    check::{
        layout,
        rules::{
            BYTE_ORDER_MARK, FILE_TOO_LARGE, FRONT_MATTER_MISSING, FRONT_MATTER_UNCLOSED, NOT_UTF8, Rule,
        },
    },
    fields::Fields,
    markdown::Markdown,
    node::{self, Node},
    yaml_error,
};
use crate::{
    corpus::{Content, SourceFile},
    diagnostic::{Diagnostic, Edit, Lines, Place},
};

/// The largest file that is read, in bytes: many times an entry, and little enough to be checked at once.
const LARGEST: usize = 128 * 1024;

/// How many times a file may ask which known value was meant: each is a walk over thousands of labels.
const SUGGESTIONS: u32 = 16;

const FENCE: &str = "---";
const BYTE_ORDER_MARK_TEXT: char = '\u{feff}';

/// One file, taken apart.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// Path in the corpus.
    pub(super) path: &'a str,
    /// From bytes to places.
    pub(super) lines: Lines<'a>,
    /// The front matter; a map.
    pub(super) front: Node,
    /// The opening fence, to point at when a field is missing.
    pub(super) fence: Range<usize>,
    /// The body.
    pub(super) body: Markdown,
    suggestions_left: Cell<u32>,
}

impl<'a> Document<'a> {
    /// Takes a file apart; `None` when it has no front matter that can be read.
    pub(super) fn parse(file: &'a SourceFile, problems: &mut Vec<Diagnostic>) -> Option<Self> {
        if let Some(problem) = too_large(file) {
            problems.push(problem);
            return None;
        }
        let Content::Text(text) = &file.content else {
            problems.push(not_utf8(file));
            return None;
        };
        let lines = Lines::new(&file.path, text);
        let start = if text.starts_with(BYTE_ORDER_MARK_TEXT) {
            let length = BYTE_ORDER_MARK_TEXT.len_utf8();
            let mark = Edit { bytes: 0..length, text: String::new() };
            problems.push(BYTE_ORDER_MARK.at(lines.place(0..0)).fixed_by(vec![mark]));
            length
        } else {
            0
        };
        let fences = Fences::find(text, start);
        let body_start = fences.as_ref().map_or(text.len(), |fences| fences.body_start);
        problems.extend(layout::check(&lines, body_start));
        let Some(fences) = fences else {
            problems.push(missing_fence(&lines, text, start));
            return None;
        };
        let yaml = text.get(fences.front.clone()).unwrap_or("");
        let front = match node::read(yaml, fences.front.start) {
            Ok(front) => front,
            Err(broken) => {
                problems.push(yaml_error::explain(&broken, text, &fences.front, &lines));
                return None;
            }
        };
        if !matches!(front.value, node::Value::Map(_)) {
            problems.push(yaml_error::not_fields(&front, &fences.opening, &lines));
            return None;
        }
        let body = Markdown::parse(text, fences.body_start);
        let suggestions_left = Cell::new(SUGGESTIONS);
        Some(Self { path: &file.path, lines, front, fence: fences.opening, body, suggestions_left })
    }

    /// Whether one more look for what was meant may be taken; a file full of mistakes gets no further ones.
    pub(super) fn may_suggest(&self) -> bool {
        let left = self.suggestions_left.get();
        self.suggestions_left.set(left.saturating_sub(1));
        left > 0
    }

    /// The name of the file without `.md`.
    pub(super) fn id(&self) -> &'a str {
        let name = self.path.rsplit('/').next().unwrap_or(self.path);
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// Whether the entry was taken out, or at least marked so.
    pub(super) fn is_withdrawn(&self) -> bool {
        self.fields().get("withdrawn").is_some_and(|withdrawn| !withdrawn.is_empty())
    }

    /// The fields of the front matter.
    pub(super) fn fields(&self) -> Fields<'_> {
        Fields::of(&self.front)
    }

    /// A problem at these bytes.
    pub(super) fn problem(&self, rule: Rule, bytes: &Range<usize>) -> Diagnostic {
        rule.at(self.lines.place(bytes.clone()))
    }
}

/// Where the front matter and the body of a file are.
struct Fences {
    opening: Range<usize>,
    front: Range<usize>,
    body_start: usize,
}

impl Fences {
    fn find(text: &str, start: usize) -> Option<Self> {
        let mut lines = text.get(start..)?.split_inclusive('\n');
        let opening = lines.next().filter(|line| is_fence(line))?;
        let front_start = start + opening.len();
        let mut at = front_start;
        for line in lines {
            let next = at + line.len();
            if is_fence(line) {
                return Some(Self {
                    opening: start..start + FENCE.len(),
                    front: front_start..at,
                    body_start: next,
                });
            }
            at = next;
        }
        None
    }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == FENCE
}

fn missing_fence(lines: &Lines<'_>, text: &str, start: usize) -> Diagnostic {
    let first = lines.line_around(start);
    let opened = text.get(start..first.end).is_some_and(is_fence);
    let rule = if opened { FRONT_MATTER_UNCLOSED } else { FRONT_MATTER_MISSING };
    rule.at(lines.place(start..first.end))
}

fn too_large(file: &SourceFile) -> Option<Diagnostic> {
    let size = match &file.content {
        Content::Text(text) => text.len(),
        Content::Bytes(bytes) => bytes.len(),
    };
    let in_kilobytes = |bytes: usize| bytes.div_ceil(1024).to_string();
    (size > LARGEST).then(|| {
        let problem = FILE_TOO_LARGE.at(Place::start_of(&file.path));
        problem.with("size", in_kilobytes(size)).with("limit", in_kilobytes(LARGEST))
    })
}

/// Points at the first byte that is not UTF-8.
fn not_utf8(file: &SourceFile) -> Diagnostic {
    let Content::Bytes(bytes) = &file.content else {
        return NOT_UTF8.at(crate::diagnostic::Place::start_of(&file.path));
    };
    let sound = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    let shown = file.lossy_text();
    let broken = sound..sound + char::REPLACEMENT_CHARACTER.len_utf8();
    NOT_UTF8.at(Lines::new(&file.path, &shown).place(broken))
}
