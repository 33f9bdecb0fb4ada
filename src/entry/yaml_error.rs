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

/// The problem that broke the YAML.
pub(super) fn explain(broken: &BrokenYaml, text: &str, lines: &Lines<'_>) -> Diagnostic {
    let at = broken.at.min(text.len());
    let line = lines.line_around(at);
    let before = text.get(line.start..at).unwrap_or("");
    let here = text.get(at..line.end).unwrap_or("");
    let to = at + here.chars().next().map_or(0, char::len_utf8);
    let problem = |rule: Rule, bytes: Range<usize>| rule.at(lines.place(bytes));
    let indent = before.len() - before.trim_start().len();

    if before.get(..indent).is_some_and(|indent| indent.contains('\t')) || here.starts_with('\t') {
        let tab = text.get(line.clone()).and_then(|line| line.find('\t')).unwrap_or(0);
        problem(YAML_TAB, line.start + tab..line.start + tab + 1)
    } else if here.starts_with(':') && before.contains(':') {
        problem(YAML_COLON, at..to).suggest(quoted(text.get(line).unwrap_or("")))
    } else if here.starts_with(':') && indent > 0 {
        problem(YAML_INDENT, line.start + indent..at)
    } else if here.starts_with(['"', '\'']) || before.trim_end().ends_with(['"', '\'']) {
        problem(YAML_QUOTE, at..to)
    } else {
        problem(FRONT_MATTER_NOT_YAML, if here.is_empty() { line } else { at..line.end })
    }
}

/// The front matter is YAML, but a list or a text instead of fields.
pub(super) fn not_fields(front: &Node, fence: &Range<usize>, lines: &Lines<'_>) -> Diagnostic {
    let bytes = if front.bytes.is_empty() { fence } else { &front.bytes };
    FRONT_MATTER_NOT_YAML.at(lines.place(bytes.clone()))
}

/// The line with its value in double quotes.
fn quoted(line: &str) -> Option<String> {
    let (key, value) = line.split_once(": ")?;
    let value = value.trim().trim_matches(['"', '“', '”', '«', '»']);
    let escaped = value.replace('\\', "\\\\").replace('"', "\\\"");
    Some(format!("{}: \"{escaped}\"", key.trim()))
}
