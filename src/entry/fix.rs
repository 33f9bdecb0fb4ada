//! Mends what can be mended without asking anyone, and nothing else.
//!
//! A change is kept only if the file, read again with it, has strictly fewer problems and none of a kind
//! that it did not have. A second run finds nothing to do.

use std::{collections::HashMap, ops::Range};

use super::{
    check::rules::{DUPLICATE_KEY, EMPTY_VALUE, UNKNOWN_FIELD, WRONG_TYPE},
    digest::Reader,
    document::Document,
};
use crate::{
    corpus::{Content, EXAMPLE_FILE, Place as CorpusPlace, SourceFile},
    diagnostic::{Diagnostic, Edit},
};

/// A file with what could be mended in it.
#[derive(Debug)]
pub struct Mended {
    /// Path in the corpus.
    pub path: String,
    /// The whole new text.
    pub text: String,
    /// What was mended, each with the words that stood at its place before.
    pub fixed: Vec<Fixed>,
}

/// A problem that was mended.
#[derive(Debug)]
pub struct Fixed {
    /// The problem.
    pub problem: Diagnostic,
    /// The words before and after, where one change of one line mended it.
    pub words: Option<(String, String)>,
}

/// A text of a file and its problems.
struct State {
    text: String,
    problems: Vec<Diagnostic>,
    is_readable: bool,
}

impl Reader<'_> {
    /// Mends the file at `path`; `None` where there is nothing to mend, or nothing that is sure.
    ///
    /// Nothing is written: that is the caller's to do.
    pub fn mend(&self, path: &str) -> Option<Mended> {
        let Content::Text(text) = self.corpus().read(path).ok()?.content else { return None };
        let mut state = self.state(path, text);
        let mut fixed = Vec::new();
        // Each round leaves fewer problems, so this ends.
        while let Some((next, mended)) = self.next(path, &state) {
            fixed.extend(mended);
            state = next;
        }
        (!fixed.is_empty()).then(|| Mended { path: path.to_owned(), text: state.text, fixed })
    }

    /// All sure changes at once if they make the file better, else the first that does alone.
    fn next(&self, path: &str, state: &State) -> Option<(State, Vec<Fixed>)> {
        let here = |problem: &&Diagnostic| problem.place.path == path && !problem.fix.is_empty();
        let problems: Vec<_> = state.problems.iter().filter(here).collect();
        let alone = problems.iter().map(|problem| vec![*problem]);
        std::iter::once(apart(&problems)).chain(alone).find_map(|chosen| {
            let next = self.state(path, changed(&state.text, &chosen)?);
            let is_better = is_better(state, &next);
            is_better.then(|| (next, chosen.into_iter().map(|problem| told(problem, &state.text)).collect()))
        })
    }

    /// The problems of the entry that the file belongs to, if the file held this text.
    fn state(&self, path: &str, text: String) -> State {
        let file = SourceFile { path: path.to_owned(), content: Content::Text(text) };
        let problems = match CorpusPlace::of(path) {
            CorpusPlace::Translation { original, .. } => self.read_with(original, Some(&file)).problems,
            CorpusPlace::Entry { .. } => self.read_with(path, Some(&file)).problems,
            CorpusPlace::Other if path == EXAMPLE_FILE => self.example_problems(&file),
            CorpusPlace::Other => Vec::new(),
        };
        let is_readable = Document::parse(&file, &mut Vec::new()).is_some();
        let Content::Text(text) = file.content else {
            return State { text: String::new(), problems, is_readable };
        };
        State { text, problems, is_readable }
    }
}

/// Problems whose changes don't touch one another, the first ones first.
fn apart<'a>(problems: &[&'a Diagnostic]) -> Vec<&'a Diagnostic> {
    let mut taken: Vec<Range<usize>> = Vec::new();
    let mut chosen = Vec::new();
    for problem in problems {
        let touches = |a: &Range<usize>, b: &Range<usize>| a.start <= b.end && b.start <= a.end;
        if problem.fix.iter().all(|edit| taken.iter().all(|other| !touches(&edit.bytes, other))) {
            taken.extend(problem.fix.iter().map(|edit| edit.bytes.clone()));
            chosen.push(*problem);
        }
    }
    chosen
}

/// The text with the changes of these problems; `None` where there are none.
fn changed(text: &str, problems: &[&Diagnostic]) -> Option<String> {
    let mut edits: Vec<&Edit> = problems.iter().flat_map(|problem| &problem.fix).collect();
    edits.sort_by_key(|edit| edit.bytes.start);
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for edit in &edits {
        changed.push_str(text.get(at..edit.bytes.start)?);
        changed.push_str(&edit.text);
        at = edit.bytes.end;
    }
    changed.push_str(text.get(at..)?);
    (!edits.is_empty()).then_some(changed)
}

/// Strictly fewer problems, and of no kind more than before. A front matter that could not be read hid
/// what else is wrong, so making it readable is better whatever comes to light, as long as all fields stand
/// where they belong.
fn is_better(before: &State, after: &State) -> bool {
    if before.is_readable != after.is_readable {
        let misplaced = [UNKNOWN_FIELD, WRONG_TYPE, DUPLICATE_KEY, EMPTY_VALUE].map(|rule| rule.id);
        return after.is_readable && after.problems.iter().all(|problem| !misplaced.contains(&problem.rule));
    }
    let count = |state: &State| {
        let mut counts: HashMap<(String, &'static str), usize> = HashMap::new();
        for problem in &state.problems {
            *counts.entry((problem.place.path.clone(), problem.rule)).or_default() += 1;
        }
        counts
    };
    let (known, now) = (count(before), count(after));
    after.problems.len() < before.problems.len()
        && now.iter().all(|(kind, count)| known.get(kind).is_some_and(|known| known >= count))
}

fn told(problem: &Diagnostic, text: &str) -> Fixed {
    let words = match problem.fix.as_slice() {
        [edit] => text.get(edit.bytes.clone()).map(|before| (before.to_owned(), edit.text.clone())),
        _ => None,
    };
    let is_short = |words: &str| !words.trim().is_empty() && !words.contains('\n');
    let words = words.filter(|(before, after)| is_short(before) && is_short(after));
    Fixed { problem: problem.clone(), words }
}
