//! A translation says what the entry says: the same figures and concepts, in its own script, at a likely length.

use std::{collections::BTreeSet, ops::Range};

use unicode_script::{Script as UnicodeScript, UnicodeScript as _};

use super::{
    Context, figures,
    rules::{
        Rule, TRANSLATION_CONCEPT, TRANSLATION_FIGURES, TRANSLATION_LENGTH, TRANSLATION_PARAGRAPHS,
        TRANSLATION_SCRIPT,
    },
};
use crate::{
    diagnostic::Diagnostic,
    entry::{
        document::Document,
        markdown::Piece,
        model::{Entry, Version},
        node::Node,
    },
    language::{Language, Script},
    vocabulary::{Found, Scheme, Sense},
};

/// Shorter texts have no length or script that one could call unlikely.
const SHORTEST: usize = 80;
/// The least share of letters that are of the language's script, outside brackets, where originals are quoted.
const OWN_SHARE: f64 = 0.7;

/// Words that begin alike in this many letters are forms of one: "extradited" and "extradition".
const STEM: usize = 6;

/// A text of the translation and what it translates.
struct Pair<'a> {
    field: &'a str,
    original: &'a str,
    text: &'a str,
    bytes: &'a Range<usize>,
    /// Titles and courts, in which names and originals may stand for most of the text.
    is_name: bool,
}

/// The rules on a translation beside the entry that it translates.
pub(super) fn check(
    document: &Document<'_>,
    language: Language,
    entry: &Entry,
    context: &Context<'_>,
) -> Vec<Diagnostic> {
    let Some(original) = entry.versions.first().filter(|original| original.language != language) else {
        return Vec::new();
    };
    let checker = Checker { document, language, entry, original, context };
    let (mut pairs, mut problems) = (checker.fields(), Vec::new());
    match checker.paragraphs() {
        Ok(paragraphs) => pairs.extend(paragraphs),
        Err(problem) => problems.push(*problem),
    }
    for pair in &pairs {
        problems.extend(checker.figures(pair));
        problems.extend(checker.script(pair));
        problems.extend(checker.length(pair));
    }
    problems.extend(checker.concepts(&pairs));
    problems
}

struct Checker<'a> {
    document: &'a Document<'a>,
    language: Language,
    entry: &'a Entry,
    original: &'a Version,
    context: &'a Context<'a>,
}

impl<'a> Checker<'a> {
    /// The fields that both have.
    fn fields(&self) -> Vec<Pair<'a>> {
        let (fields, outcome) = (self.document.fields(), self.document.fields().group("outcome"));
        let original = self.original;
        let named = [
            ("title", fields.get("title"), Some(&original.title), true),
            ("summary", fields.get("summary"), Some(&original.summary), false),
            ("court", fields.get("court"), original.court.as_ref(), true),
            ("stage_note", fields.get("stage_note"), original.stage_note.as_ref(), false),
            ("sentences", outcome.get("sentences"), original.sentences.as_ref(), false),
            ("confiscated", outcome.get("confiscated"), original.confiscated.as_ref(), false),
            ("legal_basis", fields.get("legal_basis"), original.legal_basis.as_ref(), true),
            ("scope", fields.get("scope"), original.scope.as_ref(), true),
        ];
        let lessons = fields.list("lessons").iter().zip(&original.lessons);
        let lessons = lessons.map(|(node, text)| ("lessons", Some(node), Some(text), false));
        let pair =
            |(field, node, original, is_name): (&'a str, Option<&'a Node>, Option<&'a String>, bool)| {
                let node = node?;
                Some(Pair { field, original: original?, text: node.text()?, bytes: &node.bytes, is_name })
            };
        named.into_iter().chain(lessons).filter_map(pair).collect()
    }

    /// The paragraphs of the body, each with its own; their numbers are cited, so there must be as many.
    fn paragraphs(&self) -> Result<Vec<Pair<'a>>, Box<Diagnostic>> {
        let pieces = self.document.body.pieces.iter().filter_map(|piece| match piece {
            Piece::Paragraph(prose) => Some(prose),
            Piece::Heading { .. } => None,
        });
        let own: Vec<_> = pieces.collect();
        let sections = self.original.body.iter().flat_map(|body| &body.sections);
        let originals: Vec<_> = sections.flat_map(|section| &section.paragraphs).collect();
        match own.last() {
            Some(last) if own.len() != originals.len() => {
                let problem = self.document.problem(TRANSLATION_PARAGRAPHS, &last.bytes);
                Err(Box::new(problem.with("count", own.len()).with("expected", originals.len())))
            }
            _ => Ok(originals
                .into_iter()
                .zip(own)
                .map(|(paragraph, prose)| Pair {
                    field: "body",
                    original: &paragraph.text,
                    text: &prose.text,
                    bytes: &prose.bytes,
                    is_name: false,
                })
                .collect()),
        }
    }

    fn figures(&self, pair: &Pair<'_>) -> Vec<Diagnostic> {
        let original = figures::figures(self.original.language, pair.original);
        let own = figures::figures(self.language, pair.text);
        let allowed = |written: &str| self.is_excepted(TRANSLATION_FIGURES, written);
        let missing = figures::missing(&original, &own);
        let missing: Vec<&str> =
            missing.iter().map(|figure| figure.written.as_str()).filter(|w| !allowed(w)).collect();
        let mut problems = Vec::new();
        if !missing.is_empty() {
            let problem = self.document.problem(TRANSLATION_FIGURES, pair.bytes).with("side", "missing");
            problems.push(problem.with("figures", missing.join("; ")));
        }
        for figure in figures::missing(&own, &original).into_iter().filter(|figure| !allowed(&figure.written))
        {
            let place =
                self.document.lines.find(&figure.written, pair.bytes).unwrap_or_else(|| pair.bytes.clone());
            let problem = self.document.problem(TRANSLATION_FIGURES, &place).with("side", "extra");
            problems.push(problem.with("figures", figure.written.as_str()));
        }
        problems
    }

    fn script(&self, pair: &Pair<'_>) -> Option<Diagnostic> {
        let letters: Vec<char> =
            outside_brackets(pair.text).filter(|letter| letter.is_alphabetic()).collect();
        if pair.is_name || letters.len() < SHORTEST / 2 || self.is_excepted(TRANSLATION_SCRIPT, pair.field) {
            return None;
        }
        let own = letters.iter().filter(|letter| letter.script() == script(self.language)).count();
        let is_own = own as f64 >= OWN_SHARE * letters.len() as f64;
        let other = self.language_of(pair.text).filter(|_| is_own);
        (!is_own || other.is_some()).then(|| {
            let problem = self.document.problem(TRANSLATION_SCRIPT, pair.bytes);
            problem.with("language", self.language.tag())
        })
    }

    /// Another language that a text is in, where letters alone do not tell.
    fn language_of(&self, text: &str) -> Option<whatlang::Lang> {
        let own = match self.language {
            Language::Fr => whatlang::Lang::Fra,
            Language::Es => whatlang::Lang::Spa,
            Language::En => whatlang::Lang::Eng,
            Language::Ar | Language::Zh | Language::Ru => return None,
        };
        let known = vec![whatlang::Lang::Eng, whatlang::Lang::Fra, whatlang::Lang::Spa];
        let found = whatlang::Detector::with_allowlist(known).detect(text)?;
        (text.chars().count() >= SHORTEST && found.is_reliable() && found.lang() != own).then(|| found.lang())
    }

    fn length(&self, pair: &Pair<'_>) -> Option<Diagnostic> {
        let (length, of) = (pair.text.chars().count(), pair.original.chars().count());
        let is_likely = likely(self.language).contains(&(length as f64 / of.max(1) as f64));
        let is_judged = !pair.is_name && of >= SHORTEST && !self.is_excepted(TRANSLATION_LENGTH, pair.field);
        (is_judged && !is_likely).then(|| {
            let problem = self.document.problem(TRANSLATION_LENGTH, pair.bytes);
            problem.with("length", length).with("expected", of)
        })
    }

    /// The concepts that the card of the original names and that of the translation does not.
    fn concepts(&self, pairs: &[Pair<'_>]) -> Vec<Diagnostic> {
        let Some(names) = self.context.names else { return Vec::new() };
        let card: Vec<_> =
            pairs.iter().filter(|pair| matches!(pair.field, "title" | "summary" | "lessons")).collect();
        let own: BTreeSet<Sense> = card
            .iter()
            .flat_map(|pair| names(self.language, pair.text))
            .flat_map(|(found, _)| found.senses)
            .collect();
        let mut told = BTreeSet::new();
        let mut problems = Vec::new();
        for pair in card {
            let mut end = 0;
            for (found, words) in names(self.original.language, pair.original) {
                if words.start < end {
                    continue;
                }
                end = words.end;
                let words = pair.original.get(words).unwrap_or_default();
                let Some(id) = self.concept(&found, words) else { continue };
                let is_named = found.senses.iter().any(|sense| own.contains(sense));
                if is_named || self.is_excepted(TRANSLATION_CONCEPT, &id.1) || !told.insert(id.1.clone()) {
                    continue;
                }
                let label = self.context.vocabulary.label(id.0, &id.1, self.language);
                let problem = self.document.problem(TRANSLATION_CONCEPT, pair.bytes).with("words", words);
                problems.push(problem.with("concept", id.1.as_str()).with("label", label));
            }
        }
        problems
    }

    /// The concept whose name the words are: of a scheme of terms, and no everyday word.
    ///
    /// Other labels are words by which people also search: "hackers" need not be a term elsewhere. How far a case has
    /// come is told by verbs, "convicted" and "appealed", and lessons by sentences; each language has its own for them.
    fn concept(&self, found: &Found, words: &str) -> Option<(Scheme, String)> {
        found.senses.iter().filter(|_| !found.ambiguous).find_map(|sense| match sense {
            Sense::Concept(scheme @ (Scheme::Crimes | Scheme::Techniques | Scheme::Cooperation), id) => {
                let name = self.context.vocabulary.label(*scheme, id, self.original.language);
                is_form_of(words, name).then(|| (*scheme, id.clone()))
            }
            Sense::Concept(..) | Sense::Country(_) => None,
        })
    }

    fn is_excepted(&self, rule: Rule, value: &str) -> bool {
        self.context.exceptions.allow(rule.id, &self.entry.id, self.language, value)
    }
}

/// Whether words are a name in another form of it.
fn is_form_of(words: &str, name: &str) -> bool {
    let parts = |text: &str| text.to_lowercase().split([' ', '-']).map(str::to_owned).collect::<Vec<_>>();
    let (words, name) = (parts(words), parts(name));
    let stem = |word: &str| word.chars().take(STEM).collect::<String>();
    words.len() == name.len() && words.iter().zip(&name).all(|(word, part)| stem(word) == stem(part))
}

const fn script(language: Language) -> UnicodeScript {
    match language.script() {
        Script::Arabic => UnicodeScript::Arabic,
        Script::Han => UnicodeScript::Han,
        Script::Latin => UnicodeScript::Latin,
        Script::Cyrillic => UnicodeScript::Cyrillic,
    }
}

/// Length of a translation from English, as a multiple of its letters: the spread of a thousand texts, and some room.
const fn likely(language: Language) -> std::ops::RangeInclusive<f64> {
    match language {
        Language::Ar => 0.48..=1.45,
        Language::Zh => 0.16..=0.65,
        Language::Fr | Language::Es => 0.75..=1.8,
        Language::Ru => 0.7..=1.7,
        Language::En => 0.55..=2.5,
    }
}

fn outside_brackets(text: &str) -> impl Iterator<Item = char> {
    let mut depth = 0_usize;
    text.chars().filter(move |letter| {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    })
}
