//! "Did you mean": which words of a query were mistyped, and what was meant.
//!
//! A word that entries or labels hold is never corrected. The words around a mistyped one decide what was meant:
//! of two known words that are equally near, the one that makes the label of a concept with its neighbours.

use super::{
    Answer, Search, SearchError, SearchRequest, Step, StepKind,
    compile::Compiler,
    plan::{Clause, Plan, WordForms},
    repair,
    results::ReadAs,
    spans::{Span, spans},
};
use crate::{
    index::{plain, script_of},
    language::{Language, Script},
};

/// A word, or a run of Chinese characters, and what was probably meant.
struct Correction {
    from: String,
    to: String,
    /// It makes a label, or is too like a known word to be another.
    certain: bool,
}

impl Search {
    /// The answer to the corrected query, where it is a better one.
    pub(super) fn corrected(
        &self,
        request: &SearchRequest,
        first: &Answer<'_>,
    ) -> Result<Option<Answer<'_>>, SearchError> {
        let mut corrections = self.corrections(request, &first.plan);
        if corrections.is_empty() {
            return Ok(None);
        }
        let all = self.attempt_corrected(request, &corrections)?;
        if all.outcome.in_full > first.outcome.in_full {
            return Ok(Some(all));
        }
        let before = corrections.len();
        corrections.retain(|correction| correction.certain);
        let certain = match corrections.len() {
            0 => return Ok(None),
            kept if kept == before => all,
            _ => self.attempt_corrected(request, &corrections)?,
        };
        let no_worse = certain.outcome.in_full >= first.outcome.in_full;
        Ok((no_worse && !certain.outcome.found.is_empty()).then_some(certain))
    }

    fn attempt_corrected(
        &self,
        request: &SearchRequest,
        corrections: &[Correction],
    ) -> Result<Answer<'_>, SearchError> {
        let mut text = request.text.clone();
        let mut steps = Vec::new();
        for Correction { from, to, .. } in corrections {
            text = with_word(&text, from, to);
            steps.push(Step { kind: StepKind::Corrected, from: from.clone(), to: to.clone(), total: 0 });
        }
        self.attempt(&SearchRequest { text, ..request.clone() }, steps)
    }

    fn corrections(&self, request: &SearchRequest, plan: &Plan) -> Vec<Correction> {
        let compiler =
            Compiler { fields: &self.index.fields, searcher: &self.index.searcher, language: plan.language };
        let words = plan.clauses.iter().filter_map(Clause::plain_word);
        let mut corrections: Vec<Correction> = words
            .filter(|word| !self.index.lexicon.words.contains_key(plain(&word.text)))
            .filter_map(|word| self.correction(request, plan, word, compiler.is_known(word)))
            .collect();
        if request.concepts
            && request.text.chars().any(|c| script_of(c.encode_utf8(&mut [0; 4])) == Some(Script::Han))
        {
            corrections.extend(self.chinese_correction(&request.text, plan, &compiler));
        }
        corrections
    }

    /// What was meant by a word. Another form of it may be known: then only a label of several words speaks for a slip.
    fn correction(
        &self,
        request: &SearchRequest,
        plan: &Plan,
        word: &WordForms,
        form_known: bool,
    ) -> Option<Correction> {
        let candidates = self.speller.candidates(&self.index.lexicon, &word.text);
        let language = plan.language.unwrap_or(request.language);
        let label_with = |candidate: &String| {
            let text = with_word(&request.text, &word.text, candidate);
            let spans = spans(&self.analyzer, &self.thesaurus, &text, language, request.concepts);
            spans.into_iter().find_map(|span| match span {
                Span::Concept { text, .. } if text.contains(candidate.as_str()) => {
                    Some(text.split_whitespace().count())
                }
                _ => None,
            })
        };
        let labels: Vec<_> =
            candidates.words.iter().map(|candidate| label_with(candidate).unwrap_or(0)).collect();
        let longest = labels.iter().copied().max().unwrap_or(0);
        let (to, certain) = if longest > 1 || (longest == 1 && !form_known) {
            let at = labels.iter().position(|words| *words == longest)?;
            // A short word is near to many: that one of them is a label says little.
            (candidates.words.get(at)?, longest > 1 || candidates.sure)
        } else if form_known {
            return None;
        } else {
            (candidates.words.first()?, candidates.sure)
        };
        Some(Correction { from: word.text.clone(), to: to.clone(), certain })
    }

    fn chinese_correction(&self, text: &str, plan: &Plan, compiler: &Compiler<'_>) -> Option<Correction> {
        let is_word = |token: &crate::index::Token| {
            let stems = vec![(token.text.clone(), Vec::new())];
            let forms = WordForms { text: token.text.clone(), plain: token.text.clone(), stems };
            token.text.chars().count() > 1 && compiler.is_known(&forms)
        };
        let tokens = self.analyzer.tokens(Language::Zh, text).into_iter();
        let mut known: Vec<_> = tokens.filter(is_word).map(|token| token.start..token.end).collect();
        let concepts = plan.parts.iter().filter(|part| part.read_as == ReadAs::Concept);
        known.extend(concepts.filter_map(|part| text.find(&part.text).map(|at| at..at + part.text.len())));
        let doubtful = |character: &crate::index::Token| {
            // A particle or 有 and 无 is a word of its own.
            !self.analyzer.tokens(Language::Zh, &character.text).is_empty()
                && script_of(&character.text) == Some(Script::Han)
                && !known.iter().any(|range| range.contains(&character.start))
        };
        if !self.analyzer.exact(text).iter().any(doubtful) {
            return None;
        }
        let (from, to) = repair::correct_chinese(text, doubtful, &self.analyzer, &self.vocabulary)?;
        Some(Correction { from, to, certain: true })
    }
}

/// The text with a word put in the place of another; where that is only a part of a word, nothing changes.
fn with_word(text: &str, from: &str, to: &str) -> String {
    let is_letter =
        |c: char| c.is_alphanumeric() && script_of(c.encode_utf8(&mut [0; 4])) != Some(Script::Han);
    for (at, _) in text.match_indices(from) {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(from).unwrap_or_default();
        if !before.ends_with(is_letter) && !after.starts_with(is_letter) {
            return format!("{before}{to}{after}");
        }
    }
    text.to_owned()
}
