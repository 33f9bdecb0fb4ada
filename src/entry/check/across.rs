//! What shows only when all files have been read: ids that two entries claim, two entries about one
//! case, sentences that stand in two cases.

use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use unicode_script::{Script, UnicodeScript};

use super::{
    prose,
    rules::{COPIED_SENTENCE, FORMERLY_CLASH, POSSIBLE_DUPLICATE},
};
use crate::{
    corpus::Corpus,
    diagnostic::{Diagnostic, Lines, Place},
    entry::{
        document::Document,
        model::{Date, Kind},
        node::Node,
    },
};

/// Cases of one State and day that are compared with one another; so many are a made-up corpus.
const COMPARED: usize = 64;

/// Share of common words from which two titles, and of common runs of words from which two summaries,
/// are near enough to be the same.
const LIKE_TITLES: f64 = 0.7;
const LIKE_SUMMARIES: f64 = 0.4;

/// What an entry says that may clash with what another one says.
#[derive(Debug)]
pub(in crate::entry) struct Trace {
    path: String,
    formerly: Vec<(String, Place)>,
    sentences: Vec<(u64, Range<usize>)>,
    case: Option<CaseTrace>,
}

#[derive(Debug)]
struct CaseTrace {
    jurisdiction: String,
    decided: Date,
    title: Place,
    title_words: HashSet<u64>,
    summary_runs: HashSet<u64>,
    /// Dockets and citations in their plain form.
    identifiers: Vec<(String, Place)>,
}

/// The trace of an entry's own file; of one that was withdrawn, only the ids that it claims.
pub(in crate::entry) fn trace(document: &Document<'_>, kind: Kind) -> Trace {
    // What the Convention says of a form of crime may stand in many entries; what happened, in one.
    let is_case = kind == Kind::Case && !document.is_withdrawn();
    Trace {
        path: document.path.to_owned(),
        formerly: claims(document),
        sentences: if is_case { prose::long_sentences(document) } else { Vec::new() },
        case: if is_case { case(document) } else { None },
    }
}

/// The earlier ids that a document claims, with their places.
fn claims(document: &Document<'_>) -> Vec<(String, Place)> {
    let claim = |node: &Node| Some((node.text()?.to_owned(), document.lines.place(node.bytes.clone())));
    document.fields().list("formerly").iter().filter_map(claim).collect()
}

fn case(document: &Document<'_>) -> Option<CaseTrace> {
    let fields = document.fields();
    let title = fields.get("title")?;
    let jurisdiction = fields.text("jurisdiction")?.to_uppercase();
    let identifier = |node: &Node, name: &str| {
        let letters = node.text()?.chars().filter(|letter| letter.is_alphanumeric());
        let plain: String = letters.flat_map(char::to_lowercase).collect();
        // The same number means another case in another State.
        let scope = if plain.starts_with("ecli") { "" } else { jurisdiction.as_str() };
        Some((format!("{scope} {name} {plain}"), document.lines.place(node.bytes.clone())))
    };
    let all = |name: &'static str| fields.list(name).iter().filter_map(move |node| identifier(node, name));
    Some(CaseTrace {
        decided: fields.date("decided")?,
        title: document.lines.place(title.bytes.clone()),
        title_words: runs(title.text()?, 1),
        summary_runs: runs(&fields.text("summary").unwrap_or_default(), 3),
        identifiers: all("docket").chain(all("citation")).collect(),
        jurisdiction: jurisdiction.clone(),
    })
}

/// The hashes of all runs of `length` words; a Chinese letter counts as a word.
fn runs(text: &str, length: usize) -> HashSet<u64> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if word.chars().any(|letter| letter.script() == Script::Han) {
            words.extend(word.chars().map(String::from));
        } else {
            words.push(word.to_lowercase());
        }
    }
    let hash = |run: &[String]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        hasher.finish()
    };
    words.windows(length).map(hash).collect()
}

/// The part of both that is common.
fn likeness(a: &HashSet<u64>, b: &HashSet<u64>) -> f64 {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// Earlier ids that are the id of an entry.
pub(in crate::entry) fn claims_of_others(
    document: &Document<'_>,
    paths: &HashMap<String, &str>,
) -> Vec<Diagnostic> {
    let clash = |(id, place): (String, Place)| {
        let other = paths.get(&id)?;
        Some(FORMERLY_CLASH.at(place).with("id", id).with("other", *other))
    };
    claims(document).into_iter().filter_map(clash).collect()
}

/// The problems between the entries of a corpus; `traces` are in the order of their paths.
pub(in crate::entry) fn check(traces: &[Trace], corpus: &Corpus) -> Vec<Diagnostic> {
    let mut problems = claimed_twice(traces);
    let (duplicates, pairs) = duplicates(traces);
    problems.extend(duplicates);
    problems.extend(copied(traces, &pairs, corpus));
    problems
}

/// Earlier ids that two entries claim.
fn claimed_twice(traces: &[Trace]) -> Vec<Diagnostic> {
    let mut first: HashMap<&str, &str> = HashMap::new();
    let mut problems = Vec::new();
    for (id, place) in traces.iter().flat_map(|trace| &trace.formerly) {
        match first.get(id.as_str()) {
            Some(other) => {
                let problem = FORMERLY_CLASH.at(place.clone());
                problems.push(problem.with("id", id.as_str()).with("other", *other));
            }
            None => {
                first.insert(id, &place.path);
            }
        }
    }
    problems
}

/// Cases that may be one, and which pairs of traces they are: the later one and the earlier.
fn duplicates(traces: &[Trace]) -> (Vec<Diagnostic>, HashSet<(usize, usize)>) {
    let mut problems = Vec::new();
    let mut pairs = HashSet::new();
    let mut by_identifier: HashMap<&str, usize> = HashMap::new();
    let mut by_day: HashMap<(&str, Date), Vec<usize>> = HashMap::new();
    let mut report = |place: &Place, why: &str, here: usize, other: usize| {
        let is_new = here != other && pairs.insert((here, other));
        if let Some(other) = traces.get(other).filter(|_| is_new) {
            let problem = POSSIBLE_DUPLICATE.at(place.clone()).with("other", other.path.as_str());
            problems.push(problem.with("why", why));
        }
    };
    for (here, case) in traces.iter().enumerate().filter_map(|(at, trace)| Some((at, trace.case.as_ref()?))) {
        for (identifier, place) in &case.identifiers {
            let other = *by_identifier.entry(identifier).or_insert(here);
            report(place, "number", here, other);
        }
        let same_day = by_day.entry((&case.jurisdiction, case.decided)).or_default();
        for other in same_day.iter().take(COMPARED) {
            let Some(known) = traces.get(*other).and_then(|trace| trace.case.as_ref()) else { continue };
            let is_like = likeness(&case.title_words, &known.title_words) >= LIKE_TITLES
                || likeness(&case.summary_runs, &known.summary_runs) >= LIKE_SUMMARIES;
            if is_like {
                report(&case.title, "text", here, *other);
            }
        }
        same_day.push(here);
    }
    (problems, pairs)
}

/// Long sentences that stand in an earlier entry too, apart from those of `pairs` that may be one case.
fn copied(traces: &[Trace], pairs: &HashSet<(usize, usize)>, corpus: &Corpus) -> Vec<Diagnostic> {
    let mut first: HashMap<u64, usize> = HashMap::new();
    let mut problems = Vec::new();
    for (here, trace) in traces.iter().enumerate() {
        let mut found = Vec::new();
        for (hash, bytes) in &trace.sentences {
            let other = *first.entry(*hash).or_insert(here);
            if other != here && !pairs.contains(&(here, other)) {
                found.extend(traces.get(other).map(|other| (bytes, other.path.as_str())));
            }
        }
        // Places are kept as bytes, since nearly all sentences are copied nowhere.
        if !found.is_empty()
            && let Ok(file) = corpus.read(&trace.path)
        {
            let text = file.lossy_text();
            let lines = Lines::new(&trace.path, &text);
            let problem = |(bytes, other): (&Range<usize>, &str)| {
                COPIED_SENTENCE.at(lines.place(bytes.clone())).with("other", other)
            };
            problems.extend(found.into_iter().map(problem));
        }
    }
    problems
}
