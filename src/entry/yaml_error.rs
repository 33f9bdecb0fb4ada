//! Why a front matter is no YAML, in terms of what people really do: a colon in a value, a tab, a field
//! set in too far, a stray quotation mark.
//!
//! The YAML reader's own words are English and name no cure, so the line at the place that it points to
//! decides.

use std::ops::Range;

use super::{
    check::rules::{FRONT_MATTER_NOT_YAML, Rule, YAML_COLON, YAML_INDENT, YAML_QUOTE, YAML_TAB},
    node::{BrokenYaml, Node},
};
use crate::diagnostic::{Diagnostic, Lines};

/// The problem that broke the YAML in the bytes `front` of a file.
pub(super) fn explain(
    broken: &BrokenYaml,
    text: &str,
    front: &Range<usize>,
    lines: &Lines<'_>,
) -> Diagnostic {
    if let Some(tab) = tab_in_indent(text, front) {
        return YAML_TAB.at(lines.place(tab..tab + 1));
    }
    let at = broken.at.min(text.len());
    let line = lines.line_around(at);
    let before = text.get(line.start..at).unwrap_or("");
    let here = text.get(at..line.end).unwrap_or("");
    let to = at + here.chars().next().map_or(0, char::len_utf8);
    let problem = |rule: Rule, bytes: Range<usize>| rule.at(lines.place(bytes));
    let indent = before.len() - before.trim_start().len();

    if here.starts_with(':') && before.contains(':') {
        let value = value(text, &line);
        let quoted = quoted(text.get(value.clone()).unwrap_or(""));
        problem(YAML_COLON, value).suggest(Some(quoted))
    } else if here.starts_with(':') && indent > 0 {
        problem(YAML_INDENT, line.start + indent..at)
    } else if here.starts_with(['"', '\'']) || before.trim_end().ends_with(['"', '\'']) {
        problem(YAML_QUOTE, at..to)
    } else {
        problem(FRONT_MATTER_NOT_YAML, if here.is_empty() { line } else { at..line.end })
    }
}

/// The first tab before a field. The YAML reader often stumbles over it only lines later.
fn tab_in_indent(text: &str, front: &Range<usize>) -> Option<usize> {
    let mut start = front.start;
    for line in text.get(front.clone())?.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line.get(..indent)?.find('\t') {
            return Some(start + tab);
        }
        start += line.len();
    }
    None
}

/// The front matter is YAML, but a list or a text instead of fields.
pub(super) fn not_fields(front: &Node, fence: &Range<usize>, lines: &Lines<'_>) -> Diagnostic {
    let bytes = if front.bytes.is_empty() { fence } else { &front.bytes };
    FRONT_MATTER_NOT_YAML.at(lines.place(bytes.clone()))
}

/// The bytes of the value in a line: what follows the first colon.
fn value(text: &str, line: &Range<usize>) -> Range<usize> {
    let words = text.get(line.clone()).unwrap_or("");
    let after = words.find(':').map_or(0, |colon| colon + 1);
    let rest = words.get(after..).unwrap_or("");
    line.start + after + (rest.len() - rest.trim_start().len())..line.end
}

/// A value in double quotes; quotation marks that were meant to do this are taken off.
fn quoted(value: &str) -> String {
    let value = value.trim().trim_matches(['"', '“', '”']);
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}
