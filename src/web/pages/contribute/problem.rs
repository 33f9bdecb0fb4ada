//! A problem of a file as a page shows it: the sentences, and the line with the words marked.

use crate::{
    diagnostic::{self, Diagnostic, Level, Told},
    i18n,
    web::{links, page::Page},
};

/// A problem of a file.
#[derive(Clone, Debug)]
pub(in crate::web::pages) struct ProblemView {
    pub(in crate::web::pages) is_error: bool,
    pub(in crate::web::pages) level: String,
    pub(in crate::web::pages) rule: &'static str,
    /// The page of the rule, where there is one.
    pub(in crate::web::pages) href: Option<String>,
    pub(in crate::web::pages) title: Vec<Part>,
    pub(in crate::web::pages) label: Vec<Part>,
    pub(in crate::web::pages) help: Vec<Vec<Part>>,
    pub(in crate::web::pages) line: String,
    pub(in crate::web::pages) before: String,
    pub(in crate::web::pages) words: String,
    pub(in crate::web::pages) behind: String,
}

/// Words of a sentence.
#[derive(Clone, Debug)]
pub(in crate::web::pages) struct Part {
    pub(in crate::web::pages) words: String,
    pub(in crate::web::pages) is_code: bool,
}

impl ProblemView {
    /// The view of a problem in the file with this text.
    pub(in crate::web::pages) fn new(page: &Page, problem: &Diagnostic, text: &str) -> Self {
        let told = Told::new(problem, &|key, values| say(page, key, values));
        let place = &problem.place;
        let before = text.get(..place.bytes.start).unwrap_or("");
        let words = text.get(place.bytes.clone()).unwrap_or("");
        let behind = text.get(place.bytes.end..).unwrap_or("");
        let is_error = problem.level == Level::Error;
        Self {
            is_error,
            level: say(page, if is_error { "check-level-error" } else { "check-level-warning" }, &[]),
            rule: problem.rule,
            href: Some(links::rule(page.language, problem.rule)),
            title: parts(&told.title),
            label: parts(&told.label),
            help: told.help.iter().map(|line| parts(line)).collect(),
            line: page.number(place.line),
            before: before.rsplit('\n').next().unwrap_or("").to_owned(),
            words: words.to_owned(),
            behind: behind.lines().next().unwrap_or("").to_owned(),
        }
    }
}

/// A sentence in parts: the sentences of the check put between backticks what is to be written in a file.
pub(super) fn parts(sentence: &str) -> Vec<Part> {
    let parts = sentence.split('`').enumerate();
    let parts = parts.map(|(place, words)| Part { words: words.to_owned(), is_code: place % 2 == 1 });
    parts.filter(|part| !part.words.is_empty()).collect()
}

/// A message of the check.
pub(super) fn say(page: &Page, key: &str, values: &[(&str, diagnostic::Value)]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            diagnostic::Value::Text(text) => (*name, i18n::Value::from(text.as_str())),
            diagnostic::Value::Number(number) => (*name, i18n::Value::from(*number)),
        })
        .collect();
    page.text(key, &values)
}
