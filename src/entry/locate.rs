//! From a problem in a file to the field of the draft that it is about.

use std::ops::Range;

use super::{
    body::section_named_in,
    document::Document,
    draft::{NAME, section_path},
    markdown::Piece,
    model::Kind,
    node::{Node, Value as Yaml},
};
use crate::{
    diagnostic::{Diagnostic, Value},
    language::Language,
    vocabulary::Vocabulary,
};

/// The name by which rules call the id, which stands in no field.
const ID: &str = "id";
/// The rules on the id that name no field.
const ON_ID: [&str; 2] = ["duplicate-id", "form-crime"];

/// The path of the field that a problem of a document is about; `None` for the file as a whole.
pub(super) fn field(
    document: &Document<'_>,
    problem: &Diagnostic,
    kind: Kind,
    language: Language,
    vocabulary: &Vocabulary,
) -> Option<String> {
    let named = text_of(problem, "field");
    if named == Some(ID) || ON_ID.contains(&problem.rule) {
        return Some(if kind == Kind::Form { "crimes" } else { NAME }.to_owned());
    }
    if let Some(section) = text_of(problem, "heading")
        && let Some(section) = section_named_in(section, language, vocabulary)
    {
        return Some(section_path(section));
    }
    let at = problem.place.bytes.start;
    if at > document.front.bytes.end.max(document.fence.end) {
        return section_around(document, at, language, vocabulary).map(section_path);
    }
    let mut steps = Vec::new();
    descend(&document.front, at, &mut steps);
    if let Some(named) = named
        && steps.iter().rfind(|step| !is_row(step)).map(String::as_str) != Some(named)
    {
        // What is missing is told at its neighbour.
        while steps.last().is_some_and(|step| !is_row(step)) {
            steps.pop();
        }
        steps.push(named.to_owned());
    }
    (!steps.is_empty()).then(|| steps.join("."))
}

fn text_of<'a>(problem: &'a Diagnostic, name: &str) -> Option<&'a str> {
    problem.values.iter().find_map(|(known, value)| match value {
        Value::Text(text) if *known == name => Some(text.as_str()),
        _ => None,
    })
}

fn is_row(step: &str) -> bool {
    step.bytes().all(|byte| byte.is_ascii_digit())
}

/// Names and numbers of rows on the way to the value at a byte.
fn descend(node: &Node, at: usize, steps: &mut Vec<String>) {
    match &node.value {
        Yaml::Map(pairs) => {
            let holds = |range: &Range<usize>| range.contains(&at);
            if let Some(pair) = pairs.iter().find(|pair| holds(&pair.key_bytes) || holds(&pair.value.bytes)) {
                steps.push(pair.key.clone());
                descend(&pair.value, at, steps);
            }
        }
        Yaml::List(items) => {
            let item = items.iter().position(|item| item.bytes.contains(&at));
            if let Some((place, item)) = item.and_then(|place| Some((place, items.get(place)?)))
                // The items of a plain list share one field.
                && matches!(item.value, Yaml::Map(_))
            {
                steps.push((place + 1).to_string());
                descend(item, at, steps);
            }
        }
        _ => {}
    }
}

/// The section in which a byte of the body stands.
fn section_around(
    document: &Document<'_>,
    at: usize,
    language: Language,
    vocabulary: &Vocabulary,
) -> Option<super::model::SectionId> {
    let mut headings = document.body.pieces.iter().rev().filter_map(|piece| match piece {
        Piece::Heading { text, bytes, .. } if bytes.start <= at => Some(text),
        _ => None,
    });
    headings.find_map(|text| section_named_in(text, language, vocabulary))
}
