//! Walks the front matter beside the list of fields: names, presence, types and single values.

use std::{collections::HashSet, ops::Range};

use unicode_script::{Script, UnicodeScript};

use super::{
    Context,
    nearest::{self, Meant},
    rules::{
        DUPLICATE_KEY, EMPTY_VALUE, ID_NOT_FILE_NAME, MISSING_FIELD, Rule, TRANSLATION_WITH_FACTS,
        UNKNOWN_FIELD, VALUE_TWICE, WRONG_TYPE, YAML_SMART_QUOTES,
    },
    shape::{self, Field, Shape},
    values,
};
use crate::{
    diagnostic::{Diagnostic, Level},
    entry::{
        document::Document,
        node::{Node, Pair, Value},
        yaml_error,
    },
};

/// The field that people write because other collections have it.
const ID: &str = "id";

/// Checks the front matter of a document against its fields. `is_fact` tells the fields that only the
/// entry's own file may have, when this file is a translation.
pub(super) fn walk(
    document: &Document<'_>,
    fields: &[Field],
    is_fact: &dyn Fn(&str) -> bool,
    context: &Context<'_>,
) -> Vec<Diagnostic> {
    let mut walk = Walk { document, is_fact, context, problems: Vec::new() };
    let pairs = document.front.pairs();
    let demanded = |field: &Field| !document.is_withdrawn() || shape::AFTER_WITHDRAWAL.contains(&field.name);
    walk.present(pairs, fields);
    walk.absent(pairs, fields, demanded, &document.fence);
    walk.problems
}

struct Walk<'a> {
    document: &'a Document<'a>,
    is_fact: &'a dyn Fn(&str) -> bool,
    context: &'a Context<'a>,
    problems: Vec<Diagnostic>,
}

impl Walk<'_> {
    /// The fields that are there.
    fn present(&mut self, pairs: &[Pair], fields: &[Field]) {
        let mut seen = HashSet::new();
        for pair in pairs {
            if !seen.insert(pair.key.as_str()) {
                self.add(DUPLICATE_KEY, &pair.key_bytes, |problem| problem.with("field", pair.key.as_str()));
                continue;
            }
            match fields.iter().find(|field| field.name == pair.key) {
                Some(field) => self.field(pair, field),
                None => self.unknown(pair, fields),
            }
        }
    }

    /// The fields that are demanded and not there; `place` is where to point.
    fn absent(
        &mut self,
        pairs: &[Pair],
        fields: &[Field],
        is_demanded: impl Fn(&Field) -> bool,
        place: &Range<usize>,
    ) {
        for field in fields.iter().filter(|field| is_demanded(field)) {
            let is_there = pairs.iter().any(|pair| pair.key == field.name);
            if let Some(rule) = field.absent.filter(|_| !is_there) {
                self.add(rule, place, |problem| problem.with("field", field.name));
            }
        }
    }

    fn unknown(&mut self, pair: &Pair, fields: &[Field]) {
        let key = pair.key.as_str();
        let is_top = fields.iter().any(|field| field.name == "title" && field.absent == Some(MISSING_FIELD));
        if key == ID && is_top {
            let (named, said) = (self.document.id(), pair.value.text().unwrap_or(""));
            let same = if named == said { "yes" } else { "no" };
            self.add(ID_NOT_FILE_NAME, &pair.key_bytes, |problem| {
                problem.with("id", named).with("value", said).with("same", same)
            });
        } else if (self.is_fact)(key) {
            self.add(TRANSLATION_WITH_FACTS, &pair.key_bytes, |problem| problem.with("field", key));
        } else {
            let names = || fields.iter().map(|field| field.name);
            let meant = self.document.may_suggest().then(|| nearest::name(names(), key)).flatten();
            let known = names().collect::<Vec<_>>().join(", ");
            self.add(UNKNOWN_FIELD, &pair.key_bytes, |problem| {
                meaning(problem.with("field", key).with("known", known), meant)
            });
        }
    }

    fn field(&mut self, pair: &Pair, field: &Field) {
        if pair.value.is_empty() {
            // What must be there and is empty is as good as missing where a rule of its own says so.
            let rule = field.absent.filter(|rule| *rule != MISSING_FIELD).unwrap_or(EMPTY_VALUE);
            self.add(rule, &pair.key_bytes, |problem| problem.with("field", field.name));
        } else {
            self.value(&pair.value, field.shape, field.name);
        }
    }

    fn value(&mut self, node: &Node, shape: Shape, field: &'static str) {
        match (shape, &node.value) {
            (Shape::List(item), Value::List(items)) => self.items(items, *item, field),
            (Shape::Group(fields), Value::Map(pairs)) => {
                self.present(pairs, fields);
                self.absent(pairs, fields, |_| true, &first(node));
            }
            (Shape::Flag, Value::Flag(_)) => {}
            (Shape::List(_) | Shape::Group(_) | Shape::Flag, _)
            | (_, Value::List(_) | Value::Map(_) | Value::Flag(_) | Value::Nothing) => {
                let meant = meant(node, shape);
                self.add(WRONG_TYPE, &node.bytes, |problem| {
                    problem.with("field", field).with("expected", expected(shape)).suggest(meant)
                });
            }
            (_, Value::Text(_) | Value::Number(_)) => self.single(node, shape, field),
        }
    }

    fn items(&mut self, items: &[Node], shape: Shape, field: &'static str) {
        let mut seen = HashSet::new();
        for item in items {
            if item.is_empty() {
                self.add(EMPTY_VALUE, &item.bytes, |problem| problem.with("field", field));
            } else {
                self.value(item, shape, field);
            }
            if let Some(text) = item.text().filter(|text| !seen.insert(text.to_lowercase())) {
                let problem = |problem: Diagnostic| problem.with("field", field).with("value", text);
                self.add(VALUE_TWICE, &item.bytes, problem);
            }
        }
    }

    fn single(&mut self, node: &Node, shape: Shape, field: &'static str) {
        let Some(text) = node.text() else { return };
        let written = self.document.lines.text().get(node.bytes.clone()).unwrap_or("");
        let inner = yaml_error::in_smart_quotes(written);
        if let Some(inner) = inner {
            let right = yaml_error::quoted(inner);
            // In Chinese they are everyday punctuation, and may belong to the text.
            let is_certain = !inner.chars().any(|letter| letter.script() == Script::Han);
            // Around a text they are a blemish; around anything else nothing knows the value.
            let is_text = matches!(shape, Shape::Text | Shape::Citation);
            let level = if is_text { YAML_SMART_QUOTES.level } else { Level::Error };
            self.add(YAML_SMART_QUOTES, &node.bytes, |problem| {
                problem.suggest(Some(right)).certain_if(is_certain).at_level(level)
            });
        }
        let text = inner.unwrap_or(text);
        let may_suggest = || self.document.may_suggest();
        let Some(wrong) = values::judge(text, shape, self.context, &may_suggest) else { return };
        self.add(wrong.rule, &node.bytes, |problem| {
            let problem = meaning(problem.with("field", field).with("value", text), wrong.suggestion);
            match wrong.extra {
                Some((name, value)) => problem.with(name, value),
                None => problem,
            }
        });
    }

    fn add(&mut self, rule: Rule, bytes: &Range<usize>, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.problems.push(fill(self.document.problem(rule, bytes)));
    }
}

fn meaning(problem: Diagnostic, meant: Option<Meant>) -> Diagnostic {
    match meant {
        Some(Meant { value, is_certain }) => problem.suggest(Some(value)).certain_if(is_certain),
        None => problem,
    }
}

/// Where a group begins, for a field that is missing in it.
fn first(node: &Node) -> Range<usize> {
    node.pairs().first().map_or(node.bytes.clone(), |pair| pair.key_bytes.clone())
}

/// The name by which a message tells what was expected.
const fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::List(_) => "list",
        Shape::Group(_) => "group",
        Shape::Flag => "flag",
        Shape::Count => "number",
        Shape::Year => "year",
        Shape::Text
        | Shape::Citation
        | Shape::Term(_)
        | Shape::Country
        | Shape::Region
        | Shape::Article
        | Shape::Language
        | Shape::LanguageCode
        | Shape::Choice(_)
        | Shape::Date
        | Shape::Address
        | Shape::Id => "text",
    }
}

/// The same value in the right type, when that is plain.
fn meant(node: &Node, shape: Shape) -> Option<String> {
    match (shape, &node.value) {
        (Shape::List(item), Value::Text(text) | Value::Number(text)) => (!matches!(item, Shape::Group(_))
            && !text.contains(['\n', '"', '[', ']']))
        .then(|| format!("[{}]", in_list(text.trim()))),
        (Shape::Flag, _) => match node.text()?.to_lowercase().as_str() {
            "yes" | "on" | "y" | "1" => Some("true".to_owned()),
            "no" | "off" | "n" | "0" => Some("false".to_owned()),
            _ => None,
        },
        (Shape::Group(_) | Shape::List(_), _) => None,
        (_, Value::List(items)) => match items.as_slice() {
            [only] => only.text().map(str::to_owned),
            _ => None,
        },
        (_, Value::Flag(flag)) => Some(format!("\"{flag}\"")),
        _ => None,
    }
}

/// Ids that were written one after another, with commas, are items of their own.
fn in_list(text: &str) -> String {
    let is_plain = |item: &str| item.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if text.split(',').all(is_plain) { text.to_owned() } else { format!("\"{text}\"") }
}
