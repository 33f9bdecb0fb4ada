//! The rules that keep a corpus sound, each by what it looks at.

mod across;
mod consistency;
mod exceptions;
mod figures;
mod identity;
mod languages;
pub(super) mod layout;
mod nearest;
mod prose;
pub(super) mod rules;
mod sections;
mod shape;
mod sources;
mod text;
mod translations;
mod values;
mod walk;

use std::{ops::Range, sync::OnceLock};

use self::{exceptions::Exceptions, nearest::Nearest};
use super::{
    document::Document,
    model::{Date, Entry, Kind},
    read::Address,
};
use crate::{
    corpus::Corpus,
    diagnostic::{Diagnostic, Level},
    language::Language,
    vocabulary::{Found, Vocabulary},
};

pub(super) use across::{Trace, check as across, claims_of_others, trace};
pub(super) use identity::slug;
pub(super) use languages::CODES;
pub(super) use nearest::written as written_article;
pub use rules::{RULES, Rule};
pub(super) use shape::{AFTER_WITHDRAWAL, translation as fields_of_translation};
pub use shape::{Field, Shape, original as fields_of_original};
pub(super) use translations::stray;
pub(super) use values::is_web_address;

/// Finds for each word of a text the labels that begin with it, the longest first, each with its bytes.
///
/// Words are found by the analysis that makes the index, which stands above: it is passed in, and only where
/// it is does the rule on concepts run.
pub type Names<'a> = dyn Fn(Language, &str) -> Vec<(Found, Range<usize>)> + Sync + 'a;

/// What the rules need to know beside the file.
pub(super) struct Context<'a> {
    pub(super) corpus: &'a Corpus,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) today: Date,
    names: Option<&'a Names<'a>>,
    exceptions: Exceptions,
    nearest: OnceLock<Nearest>,
}

impl<'a> Context<'a> {
    /// The context of a corpus, and the problems of its list of exceptions.
    pub(super) fn new(
        corpus: &'a Corpus,
        vocabulary: &'a Vocabulary,
        today: Date,
        names: Option<&'a Names<'a>>,
    ) -> (Self, Vec<Diagnostic>) {
        let (exceptions, problems) = Exceptions::read(corpus);
        (Self { corpus, vocabulary, today, names, exceptions, nearest: OnceLock::new() }, problems)
    }

    /// Made when the first value is unknown, which in a sound corpus is never.
    fn nearest(&self) -> &Nearest {
        self.nearest.get_or_init(|| Nearest::new(self.vocabulary))
    }
}

/// All problems of an entry's own file; without an address, the file is the model entry, whose path
/// says nothing.
pub(super) fn original(
    document: &Document<'_>,
    address: Option<&Address>,
    kind: Kind,
    context: &Context<'_>,
) -> Vec<Diagnostic> {
    let language = document.fields().parsed("language").unwrap_or(Language::En);
    let sources = document.fields().list("sources").len();
    let mut problems = walk::walk(document, &shape::original(kind), &|_| false, context);
    problems.extend(address.into_iter().flat_map(|address| identity::check(document, address, context)));
    problems.extend(sources::check(document));
    problems.extend(sources::long_summary(document, language));
    problems.extend(identity::order_of_dates(document));
    // A withdrawn entry may keep its text or not.
    if !(document.is_withdrawn() && document.body.pieces.is_empty()) {
        problems.extend(sections::check(document, kind, language, context));
    }
    problems.extend(text::check(document, sources, context));
    problems.extend(text::never_cited(document));
    problems.extend(prose::check(document, language));
    problems
}

/// All problems of a translation; `entry` is what it translates, if that can be read.
pub(super) fn translation(
    document: &Document<'_>,
    language: Language,
    kind: Kind,
    entry: Option<&Entry>,
    context: &Context<'_>,
) -> Vec<Diagnostic> {
    let is_fact = |name: &str| shape::is_fact(name, kind);
    let mut problems = walk::walk(document, &shape::translation(kind), &is_fact, context);
    let summary = sources::long_translated_summary(document, language);
    // The original fits; a translator who needs more words should not be stopped by them.
    problems.extend(summary.map(|problem| problem.at_level(Level::Warning)));
    if !document.body.pieces.is_empty() {
        problems.extend(sections::check(document, kind, language, context));
    }
    if let Some(entry) = entry {
        let of_translation = translations::check(document, language, entry);
        // What has changed since cannot be there yet: first it is to be brought up to date.
        if of_translation.is_empty() {
            problems.extend(consistency::check(document, language, entry, context));
        }
        problems.extend(of_translation);
        problems.extend(text::check(document, entry.sources.len(), context));
    }
    problems.extend(prose::check(document, language));
    problems
}
