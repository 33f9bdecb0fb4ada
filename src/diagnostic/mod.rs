//! A problem in a file as data: which rule it breaks, where, and with which values.
//!
//! The sentences are in `locales/<lang>/check.ftl`; [`draw`] puts both together as text, JSON or
//! annotations of a code host.

mod direction;
mod draw;
mod place;

use std::ops::Range;

pub use draw::{Told, Words, draw_annotation, draw_json, draw_text};
pub use place::{Lines, Place};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The corpus is not sound until it is mended.
    Error,
    /// It deserves a look.
    Warning,
    /// Good to know; shown only to those who ask.
    Note,
}

impl Level {
    /// The level's name, as in JSON and annotations.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A value that a message may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text, shown as it is.
    Text(String),
    /// A number, which may choose a plural form.
    Number(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// One problem.
///
/// Its messages are `check-<rule>` (what must hold), `check-<rule>-label` (what stands here) and
/// `check-<rule>-help` (one step to mend it).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Id of the rule that is broken.
    pub rule: &'static str,
    /// How bad it is.
    pub level: Level,
    /// Where.
    pub place: Place,
    /// What the messages may show, by name.
    pub values: Vec<(&'static str, Value)>,
    /// How to mend it, when that is known.
    pub suggestion: Option<Suggestion>,
    /// What mends it without asking anyone; empty where a person has to decide.
    pub fix: Vec<Edit>,
}

/// A change of a file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace.
    pub bytes: Range<usize>,
    /// What to put there.
    pub text: String,
}

/// How to mend a problem, ready to be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// Write this instead of the words at the place.
    Write(String),
    /// Name the file so, `.md` apart.
    Rename(String),
    /// Move the file there.
    Move(String),
}

impl Suggestion {
    /// What to paste.
    pub fn text(&self) -> &str {
        match self {
            Self::Write(text) | Self::Rename(text) | Self::Move(text) => text,
        }
    }
}

impl Diagnostic {
    /// A problem without values.
    pub fn new(rule: &'static str, level: Level, place: Place) -> Self {
        Self { rule, level, place, values: Vec::new(), suggestion: None, fix: Vec::new() }
    }

    /// Adds a value for the messages.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Sets what to write instead of the words at the place, if that is known.
    #[must_use]
    pub fn suggest(mut self, instead: Option<String>) -> Self {
        self.suggestion = instead.map(Suggestion::Write);
        self
    }

    /// Sets what mends it without asking anyone.
    #[must_use]
    pub fn fixed_by(mut self, edits: Vec<Edit>) -> Self {
        self.fix = edits;
        self
    }

    /// The suggestion is certain: it may be written without asking anyone.
    #[must_use]
    pub fn certain_if(mut self, is_certain: bool) -> Self {
        if let (true, Some(Suggestion::Write(text))) = (is_certain, &self.suggestion) {
            self.fix = vec![Edit { bytes: self.place.bytes.clone(), text: text.clone() }];
        }
        self
    }

    /// Sets the name that the file should have, if that is known.
    #[must_use]
    pub fn rename(mut self, name: Option<String>) -> Self {
        self.suggestion = name.map(Suggestion::Rename);
        self
    }

    /// Sets the path to which the file should move, if that is known.
    #[must_use]
    pub fn move_to(mut self, path: Option<String>) -> Self {
        self.suggestion = path.map(Suggestion::Move);
        self
    }

    /// The same at another level.
    #[must_use]
    pub fn at_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }
}
