//! Citations: how an entry, and the decision that it is about, are named in a filing or a paper.
//!
//! Two things can be cited. The *decision* is cited in the legal forms, which are ours (OSCOLA,
//! Bluebook, the ECLI form and a plain form in each language). The *entry* of this digest is cited with
//! its address and the hash of what was read, in the plain form or in a general style.
//!
//! A part that an entry lacks, or that may belong to another decision of the same case, is left out.
//! What is known of the outcome stands beside every citation, so that none makes a person look guilty
//! who was not finally convicted.

mod bluebook;
mod ecli;
mod export;
mod name;
mod oscola;
mod parts;
mod plain;
mod style;

pub use export::ExportFormat;
pub use style::Style;

use crate::{
    entry::Entry,
    i18n::{Formats, Messages, Value},
    language::Language,
    vocabulary::Vocabulary,
};

/// A form in which a decision is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Title, court, State, date and numbers, in one of the six languages.
    Plain,
    /// Oxford University Standard for the Citation of Legal Authorities, fourth edition; in English.
    Oscola,
    /// The Bluebook, rules 10, 20 and 21; in English.
    Bluebook,
    /// By the European Case Law Identifier, as the Council of the European Union recommends.
    Ecli,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Oscola, Self::Bluebook, Self::Ecli];
}

/// A citation: a line made of runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The language of its words.
    pub language: Language,
    /// Its runs, to be joined without anything between them.
    pub runs: Vec<Run>,
}

/// A piece of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words and punctuation.
    Plain(String),
    /// In italics: an official case name, or what a style sets so.
    Italic(String),
    /// A name, date, number or address, whose direction may differ from the line's.
    Isolated(String),
    /// The paragraph that is meant, with the separator before it; empty where it is the whole entry.
    Pinpoint(String),
}

impl Run {
    /// The text of the run.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Italic(text) | Self::Isolated(text) | Self::Pinpoint(text) => text,
        }
    }
}

impl Citation {
    /// The citation as plain text.
    pub fn text(&self) -> String {
        self.runs.iter().map(Run::text).collect()
    }
}

/// What is read where: an entry in one language, at an address.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The language in which it is read; where there is no such version, the original is.
    pub language: Language,
    /// The path of the entry's page, from its slash.
    pub path: &'a str,
    /// Where the site is reached, without a slash at the end; none where the operator has not said so.
    pub base: Option<&'a str>,
}

impl Reading<'_> {
    /// The address of the page, as complete as it is known.
    pub fn address(&self) -> String {
        format!("{}{}", self.base.unwrap_or_default(), self.path)
    }
}

/// Writes citations.
#[derive(Clone, Copy)]
pub struct Citer<'a> {
    /// The words.
    pub messages: &'a Messages,
    /// Dates and lists.
    pub formats: &'a Formats,
    /// The names of States.
    pub vocabulary: &'a Vocabulary,
}

impl Citer<'_> {
    /// The decision that a case is about; `None` for other kinds, and where the case lacks what the form needs.
    pub fn decision(&self, entry: &Entry, language: Language, form: Form) -> Option<Citation> {
        let case = entry.case()?;
        match form {
            Form::Plain => plain::decision(self, entry, language),
            Form::Oscola => oscola::decision(self, entry, case),
            Form::Bluebook => bluebook::decision(self, entry, case),
            Form::Ecli => ecli::decision(self, entry, case, language),
        }
    }

    /// The entry of the digest; `pinpoint` is the number of a paragraph, as it is to be shown.
    pub fn entry(&self, reading: &Reading<'_>, pinpoint: Option<&str>) -> Option<Citation> {
        plain::entry(self, reading, pinpoint)
    }

    /// The entry of the digest in a general style.
    pub fn styled(&self, reading: &Reading<'_>, style: Style) -> Option<Citation> {
        style::citation(self, reading, style)
    }

    /// A file for a reference manager.
    pub fn export(&self, reading: &Reading<'_>, format: ExportFormat) -> Option<String> {
        export::write(self, reading, format)
    }

    fn words(&self, language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.messages.text(language, key, values)
    }

    fn country(&self, code: &str, language: Language) -> Option<String> {
        let country = self.vocabulary.country(code)?;
        Some(country.name.get(language).clone()).filter(|_| code != parts::INTERNATIONAL)
    }
}
