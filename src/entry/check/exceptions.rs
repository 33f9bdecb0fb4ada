//! Where a translation may differ from the entry, each with its reason: `corpus/exceptions.yaml`.

use serde::Deserialize;

use super::rules::{EXCEPTION_UNKNOWN, RULES};
use crate::{
    corpus::{Corpus, EXCEPTIONS_FILE, Place as CorpusPlace},
    diagnostic::{Diagnostic, Lines, Place},
    language::Language,
};

/// The exceptions of a corpus; a corpus may have none.
#[derive(Debug, Default)]
pub(super) struct Exceptions(Vec<Exception>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// Id of the rule.
    rule: String,
    /// Id of the entry.
    entry: String,
    /// The language of the translation; all, where none is named.
    language: Option<Language>,
    /// The figure as written, the id of the concept, or the name of the field.
    value: String,
    /// Why it is right as it is.
    reason: String,
}

impl Exceptions {
    /// Reads the exceptions and says which of them can excuse nothing.
    pub(super) fn read(corpus: &Corpus) -> (Self, Vec<Diagnostic>) {
        let Ok(Some(file)) = corpus.read_if_present(EXCEPTIONS_FILE) else { return Default::default() };
        let text = file.lossy_text();
        let listed: Vec<Exception> = match serde_saphyr::from_str(&text) {
            Ok(listed) => listed,
            Err(error) => {
                let line = error.location().map_or(1, |location| location.line());
                return (Self::default(), vec![unknown(&text, usize::try_from(line).unwrap_or(1))]);
            }
        };
        let problems = listed.iter().filter(|exception| !exception.is_known(corpus));
        let line = |exception: &Exception| {
            1 + text.lines().position(|line| line.contains(exception.entry.as_str())).unwrap_or(0)
        };
        let problems = problems.map(|exception| unknown(&text, line(exception))).collect();
        (Self(listed), problems)
    }

    /// Whether `value` may stand, or be missing, in the translation of an entry.
    pub(super) fn allow(&self, rule: &str, entry: &str, language: Language, value: &str) -> bool {
        self.0.iter().any(|exception| {
            exception.rule == rule
                && exception.entry == entry
                && exception.value == value
                && exception.language.is_none_or(|only| only == language)
        })
    }
}

impl Exception {
    fn is_known(&self, corpus: &Corpus) -> bool {
        let file = format!("/{}.md", self.entry);
        let is_entry =
            corpus.paths().iter().any(|path| CorpusPlace::of(path).is_entry() && path.ends_with(&file));
        is_entry && !self.reason.trim().is_empty() && RULES.iter().any(|rule| rule.id == self.rule)
    }
}

/// The problem of the exception on a line, from 1.
fn unknown(text: &str, line: usize) -> Diagnostic {
    let lines = Lines::new(EXCEPTIONS_FILE, text);
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let bytes = lines.line_around(start);
    EXCEPTION_UNKNOWN.at(if bytes.is_empty() { Place::start_of(EXCEPTIONS_FILE) } else { lines.place(bytes) })
}
