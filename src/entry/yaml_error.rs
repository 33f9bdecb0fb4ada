//! Why a front matter is no YAML, in terms of what people really do: a colon in a value, a tab, a field
//! set in too far, a stray quotation mark.
//!
//! The YAML reader's own words are English and name no cure, so the line at the place that it points to
//! decides.

use std::ops::Range;

use super::{
    check::rules::{
        FRONT_MATTER_NOT_YAML, Rule, YAML_COLON, YAML_INDENT, YAML_QUOTE, YAML_SIGN, YAML_SMART_QUOTES,
        YAML_TAB,
    },
    node::{BrokenYaml, Node},
};
use crate::diagnostic::{Diagnostic, Edit, Level, Lines};

/// The problem that broke the YAML in the bytes `front` of a file.
pub(super) fn explain(
    broken: &BrokenYaml,
    text: &str,
    front: &Range<usize>,
    lines: &Lines<'_>,
) -> Diagnostic {
    let tabs = tabs_in_indents(text, front);
    if let Some(first) = tabs.first() {
        let indent = text.get(first.bytes.clone()).unwrap_or("");
        let tab = first.bytes.start + indent.find('\t').unwrap_or(0);
        return YAML_TAB.at(lines.place(tab..tab + 1)).fixed_by(tabs);
    }
    let at = broken.at.min(text.len());
    let line = lines.line_around(at);
    let before = text.get(line.start..at).unwrap_or("");
    let here = text.get(at..line.end).unwrap_or("");
    let to = at + here.chars().next().map_or(0, char::len_utf8);
    let problem = |rule: Rule, bytes: Range<usize>| rule.at(lines.place(bytes));
    let indent = before.len() - before.trim_start().len();
    let (value, written) = value(text, &line);

    if in_smart_quotes(written).is_some() {
        let smart = problem(YAML_SMART_QUOTES, value).at_level(Level::Error);
        smart.suggest(Some(quoted(written))).certain_if(true)
    } else if written.starts_with(SIGNS) {
        problem(YAML_SIGN, value).suggest(Some(quoted(written)))
    } else if here.starts_with(':') && before.contains(':') {
        problem(YAML_COLON, value).suggest(Some(quoted(written)))
    } else if here.starts_with(':') && indent > 0 {
        problem(YAML_INDENT, line.start + indent..at)
    } else if let Some(name) = field_name(here).filter(|_| indent > 0 && before.trim().is_empty()) {
        problem(YAML_INDENT, at..at + name.len())
    } else if here.starts_with(['"', '\'']) || before.trim_end().ends_with(['"', '\'']) {
        problem(YAML_QUOTE, at..to)
    } else {
        problem(FRONT_MATTER_NOT_YAML, if here.is_empty() { line } else { at..line.end })
    }
}

/// Signs at the beginning of a value that YAML takes for its own.
const SIGNS: [char; 6] = ['*', '&', '!', '%', '@', '`'];

/// The name of a field that a line begins with.
fn field_name(line: &str) -> Option<&str> {
    let (name, value) = line.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_name && (value.is_empty() || value.starts_with(' '))).then_some(name)
}

/// The indents that have tabs in them, each as the spaces that the line above asks for. The YAML reader
/// often stumbles over a tab only lines later.
fn tabs_in_indents(text: &str, front: &Range<usize>) -> Vec<Edit> {
    let mut start = front.start;
    let mut edits = Vec::new();
    let mut expected = 0;
    for line in text.get(front.clone()).unwrap_or("").split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t']);
        let mut indent = line.len() - words.len();
        if line.bytes().take(indent).any(|byte| byte == b'\t') {
            edits.push(Edit { bytes: start..start + indent, text: " ".repeat(expected) });
            indent = expected;
        }
        if !words.trim().is_empty() {
            let is_item = words.starts_with("- ");
            let is_opened = words.trim_end().ends_with(':');
            expected = indent + if is_item { 2 } else { 0 } + if is_opened { 2 } else { 0 };
        }
        start += line.len();
    }
    edits
}

/// What stands between the typographic quotation marks around a whole value of one line.
///
/// Marks with corners (« ») are not among them: titles in French, Russian and Spanish begin with them.
pub(super) fn in_smart_quotes(written: &str) -> Option<&str> {
    let inner = written.strip_prefix(['“', '„', '‟', '”', '‘', '‚'])?.strip_suffix(['”', '“', '’', '‘'])?;
    (!inner.contains(['“', '”', '„', '\n'])).then_some(inner)
}

/// The front matter is YAML, but a list or a text instead of fields.
pub(super) fn not_fields(front: &Node, fence: &Range<usize>, lines: &Lines<'_>) -> Diagnostic {
    let bytes = if front.bytes.is_empty() { fence } else { &front.bytes };
    FRONT_MATTER_NOT_YAML.at(lines.place(bytes.clone()))
}

/// The value in a line: what follows the first colon or the dash of a list.
fn value<'a>(text: &'a str, line: &Range<usize>) -> (Range<usize>, &'a str) {
    let words = text.get(line.clone()).unwrap_or("");
    let colon = words.find(':').map_or(0, |colon| colon + 1);
    let dash = words.len() - words.trim_start().trim_start_matches("- ").len();
    let after = if colon > 0 { colon } else { dash };
    let rest = words.get(after..).unwrap_or("");
    (line.start + after + (rest.len() - rest.trim_start().len())..line.end, rest.trim())
}

/// A value in double quotes; quotation marks that were meant to do this are taken off.
pub(super) fn quoted(value: &str) -> String {
    let value = value.trim().trim_matches(['"', '“', '”', '„', '‟']);
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}
