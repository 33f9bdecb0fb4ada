//! Mistakes that people make, one by one and two at once: each is found at its very words, and nothing else is.
//!
//! `seeds.yaml` lists them and says how; `base` is the sound corpus that they are put into.

use std::{collections::BTreeMap, fs};

use casedigest::{
    corpus::Corpus,
    diagnostic::Diagnostic,
    entry::{Digest, RULES},
};
use serde::Deserialize;

use crate::support::{TODAY, VOCABULARY, in_repository};

const CASE: &str = "cases/isl/isl-2019-operation-example.md";
const UNIT: &str = "units/invented-unit.md";
const TOOL: &str = "tools/invented-manual.md";
const TRANSLATION: &str = "translations/ru/units/invented-unit.md";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    rule: String,
    #[serde(default)]
    file: Option<String>,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    alone: bool,
    change: Vec<(String, String)>,
    #[serde(default)]
    suggestion: Option<String>,
}

impl Seed {
    fn file(&self) -> &'static str {
        match self.file.as_deref() {
            None => CASE,
            Some("unit") => UNIT,
            Some("tool") => TOOL,
            Some("translation") => TRANSLATION,
            Some(other) => panic!("there is no file {other}"),
        }
    }

    /// The base with the mistake; `None` where another one has changed the same words.
    fn put(&self, files: &mut BTreeMap<&'static str, String>, marks: [&str; 2]) -> Option<()> {
        let text = files.get_mut(self.file())?;
        for (find, write) in &self.change {
            // What the other mistake has marked is its own, and what it wrote is too.
            let at = text.find(find.as_str())?;
            let write = write.replace('⟦', marks[0]).replace('⟧', marks[1]);
            text.replace_range(at..at + find.len(), &write);
        }
        Some(())
    }
}

/// What is expected: rule, path, line, column and column of the end.
type Expected = (String, String, usize, usize, usize);

fn seeds() -> Vec<Seed> {
    let text = fs::read_to_string(in_repository("tests/mistakes/seeds.yaml")).expect("the seeds");
    serde_saphyr::from_str(&text).expect("a list of seeds")
}

fn base() -> BTreeMap<&'static str, String> {
    let folder = in_repository("tests/mistakes/base");
    let read = |path| (path, fs::read_to_string(folder.join(path)).expect("a file of the base"));
    [CASE, UNIT, TOOL, TRANSLATION].map(read).into()
}

/// Takes the marks out of a text and tells where the words between them stand.
fn place_of(text: &str, marks: [&str; 2]) -> (usize, usize, usize) {
    let bare =
        |text: &str| ["⟦", "⟧", "⟪", "⟫"].iter().fold(text.to_owned(), |text, mark| text.replace(mark, ""));
    let (Some(start), Some(end)) = (text.find(marks[0]), text.find(marks[1])) else { return (1, 1, 1) };
    let column = |to: usize| {
        let line = text[..to].rfind('\n').map_or(0, |at| at + 1);
        bare(&text[line..to]).chars().count() + 1
    };
    (text[..start].matches('\n').count() + 1, column(start), column(end))
}

fn check(files: &BTreeMap<&'static str, String>, paths: &BTreeMap<&str, &str>) -> Vec<Diagnostic> {
    let bytes = |text: &str| {
        let mut bytes = Vec::new();
        for letter in text.chars().filter(|letter| !"⟦⟧⟪⟫".contains(*letter)) {
            match letter {
                '␀' => bytes.push(0xff),
                other => bytes.extend(other.to_string().into_bytes()),
            }
        }
        bytes
    };
    let place = |path: &&'static str| (*paths.get(*path).unwrap_or(path)).to_owned();
    let corpus = Corpus::from_files(files.iter().map(|(path, text)| (place(path), bytes(text))));
    Digest::read(&corpus, &VOCABULARY, TODAY).1
}

fn found(problems: &[Diagnostic]) -> Vec<Expected> {
    let mut found: Vec<_> = problems
        .iter()
        .map(|problem| {
            let place = &problem.place;
            (problem.rule.to_owned(), place.path.clone(), place.line, place.column, place.end_column)
        })
        .collect();
    found.sort();
    found
}

fn expected(seed: &Seed, files: &BTreeMap<&'static str, String>, marks: [&str; 2], path: &str) -> Expected {
    let (line, column, end) = place_of(&files[seed.file()], marks);
    (seed.rule.clone(), path.to_owned(), line, column, end)
}

const FIRST: [&str; 2] = ["⟦", "⟧"];
const SECOND: [&str; 2] = ["⟪", "⟫"];

#[test]
fn the_base_is_sound() {
    assert_eq!(check(&base(), &BTreeMap::new()), []);
}

#[test]
fn each_mistake_is_found_at_its_words_and_nothing_else_is() {
    let seeds = seeds();
    assert!(seeds.len() >= 60, "only {} seeds", seeds.len());
    let mut wrong = Vec::new();
    for seed in &seeds {
        assert!(RULES.iter().any(|rule| rule.id == seed.rule), "there is no rule {}", seed.rule);
        let mut files = base();
        seed.put(&mut files, FIRST).unwrap_or_else(|| panic!("{seed:?} finds nothing to change"));
        let path = seed.path.as_deref().unwrap_or(seed.file());
        let problems = check(&files, &BTreeMap::from([(seed.file(), path)]));
        let expected = expected(seed, &files, FIRST, path);
        if found(&problems) != [expected.clone()] {
            wrong.push(format!("expected {expected:?}, found {:?}", found(&problems)));
        } else if let Some(suggestion) = &seed.suggestion {
            let suggested = problems[0].suggestion.as_ref().map(|suggestion| suggestion.text());
            if suggested != Some(suggestion) {
                wrong.push(format!("{seed:?} suggests {suggested:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} seeds\n{}", wrong.len(), seeds.len(), wrong.join("\n"));
}

/// How many of the mistakes that follow each one is tried with.
const NEIGHBOURS: usize = 8;

/// Each mistake with the ones that follow it in the list, where both can stand side by side.
#[test]
fn two_mistakes_at_once_are_both_found_and_nothing_else_is() {
    let seeds = seeds();
    let mut pairs = 0;
    let mut wrong = Vec::new();
    for (index, first) in seeds.iter().enumerate() {
        for second in seeds.iter().skip(index + 1).take(NEIGHBOURS) {
            let is_hidden = (first.alone || second.alone) && first.file() == second.file();
            if is_hidden || first.path.is_some() || second.path.is_some() || touches(first, second) {
                continue;
            }
            let mut files = base();
            let both = first.put(&mut files, FIRST).and_then(|()| second.put(&mut files, SECOND));
            if both.is_none() {
                continue;
            }
            pairs += 1;
            let mut expected = vec![
                expected(first, &files, FIRST, first.file()),
                expected(second, &files, SECOND, second.file()),
            ];
            expected.sort();
            let found = found(&check(&files, &BTreeMap::new()));
            if found != expected {
                wrong.push(format!("expected {expected:?}\n   found {found:?}"));
            }
        }
    }
    assert!(pairs >= 200, "only {pairs} pairs");
    assert!(wrong.is_empty(), "{} of {pairs} pairs\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether two mistakes change or mark the same words of the base, so that they are no two mistakes.
fn touches(first: &Seed, second: &Seed) -> bool {
    let base = base();
    let ranges = |seed: &Seed| -> Vec<_> {
        let text = &base[seed.file()];
        seed.change
            .iter()
            .filter_map(|(find, _)| text.find(find.as_str()).map(|at| at..at + find.len()))
            .collect()
    };
    first.file() == second.file()
        && ranges(first).iter().any(|a| ranges(second).iter().any(|b| a.start < b.end && b.start < a.end))
}
