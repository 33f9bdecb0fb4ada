//! Each folder beside this file is named after a rule and holds a small corpus that breaks it.
//!
//! `expected.text.snap` and `expected.json.snap` in it are what `casedigest check` says. After a wanted
//! change, `cargo insta test --accept` or `INSTA_UPDATE=always cargo test` writes them anew.

mod drawing;
mod fixing;
mod paper;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use casedigest::{
    corpus::Corpus,
    diagnostic::{Diagnostic, Level, Value, draw_annotation, draw_json, draw_text},
    entry::{Digest, RULES},
    i18n::{self, Messages},
    index::{Analyzer, ConceptFinder},
    language::Language,
    vocabulary::Vocabulary,
};

use crate::support::{TODAY, in_repository};

/// Every part that the messages of a rule have.
const PARTS: [&str; 4] = ["", "-label", "-help", "-why"];

#[test]
fn the_corpus_is_sound() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let corpus = Corpus::open(&in_repository("corpus")).expect("a corpus");
    let (digest, problems) = check(&corpus, &vocabulary);
    let messages = Messages::embedded().expect("sound messages");
    let shown: Vec<_> = problems.into_iter().filter(|problem| problem.level != Level::Note).collect();
    let told = draw_all(&shown, &corpus, &messages, Language::En);
    assert!(shown.is_empty(), "help: run `casedigest check`\n{told}");
    let translations = digest.entries().iter().map(|entry| entry.versions.len() - 1).sum::<usize>();
    assert_eq!(digest.entries().len() + translations, corpus.paths().len(), "no file is lost");
}

#[test]
fn each_rule_says_what_stands_in_its_folder() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let messages = Messages::embedded().expect("sound messages");
    for folder in folders() {
        let corpus = Corpus::open(&folder).expect("a fixture with an entry");
        let (_, problems) = check(&corpus, &vocabulary);
        let rule = name(&folder);
        assert!(
            problems.iter().any(|problem| problem.rule == rule),
            "{rule} is not reported for its fixture"
        );
        let words = |key: &str, values: &[(&str, Value)]| say(&messages, Language::En, key, values);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!("expected.text", draw_all(&problems, &corpus, &messages, Language::En));
            insta::assert_snapshot!("expected.json", draw_json(&problems, "", &words).expect("JSON"));
        });
    }
}

#[test]
fn every_rule_has_a_folder_and_every_folder_a_rule() {
    let rules: BTreeSet<_> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    let folders: BTreeSet<_> = folders().iter().map(|folder| name(folder)).collect();
    assert_eq!(rules.len(), RULES.len(), "a rule is listed twice");
    assert_eq!(
        rules, folders,
        "help: a rule needs a folder tests/entries/<rule> with a corpus that breaks it"
    );
}

#[test]
fn every_problem_is_told_in_all_six_languages() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let messages = Messages::embedded().expect("sound messages");
    for language in Language::ALL {
        for rule in RULES {
            for part in PARTS {
                let key = format!("check-{}{part}", rule.id);
                assert!(messages.has(language, &key), "locales/{language}/check.ftl lacks {key}");
            }
        }
    }
    for folder in folders() {
        let corpus = Corpus::open(&folder).expect("a fixture with an entry");
        let (_, problems) = check(&corpus, &vocabulary);
        for language in Language::ALL {
            let told = draw_all(&problems, &corpus, &messages, language);
            assert!(!told.contains("{$") && !told.contains("check-"), "{language}: {told}");
        }
    }
}

/// Every message of every rule, as each language says it.
#[test]
fn every_message_reads_well_in_every_language() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let messages = Messages::embedded().expect("sound messages");
    let corpora: Vec<_> = folders().iter().map(|folder| Corpus::open(folder).expect("a fixture")).collect();
    let problems: Vec<_> = corpora.iter().flat_map(|corpus| check(corpus, &vocabulary).1).collect();
    for language in Language::ALL {
        let words = |key: &str, values: &[(&str, Value)]| say(&messages, language, key, values);
        let mut told: Vec<String> = Vec::new();
        for rule in RULES {
            for problem in problems.iter().filter(|problem| problem.rule == rule.id) {
                for part in PARTS {
                    let line = words(&format!("check-{}{part}", rule.id), &problem.values);
                    let line = format!("{}{part}: {line}", rule.id);
                    if !told.contains(&line) {
                        told.push(line);
                    }
                }
            }
        }
        insta::assert_snapshot!(format!("messages-{language}"), told.join("\n"));
    }
}

/// The drawing itself: wide letters, right-to-left lines, and the other five languages.
#[test]
fn problems_are_drawn_in_every_language() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let messages = Messages::embedded().expect("sound messages");
    let corpus = Corpus::open(&in_repository("tests/entries/unknown-term")).expect("the fixture");
    let (_, problems) = check(&corpus, &vocabulary);
    for language in Language::ALL {
        insta::assert_snapshot!(
            format!("unknown-term-{language}"),
            draw_all(&problems, &corpus, &messages, language)
        );
    }
    let words = |key: &str, values: &[(&str, Value)]| say(&messages, Language::Fr, key, values);
    let annotations: Vec<_> =
        problems.iter().map(|problem| draw_annotation(problem, "corpus", &words)).collect();
    insta::assert_snapshot!("annotations", annotations.join("\n"));
}

/// The dictionaries, loaded once for all tests here.
static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);

/// The labels of the vocabulary, read once.
static CONCEPTS: LazyLock<ConceptFinder<'static>> =
    LazyLock::new(|| ConceptFinder::new(&Vocabulary::embedded().expect("a sound vocabulary"), &ANALYZER));

/// What `casedigest check` finds.
fn check(corpus: &Corpus, vocabulary: &Vocabulary) -> (Digest, Vec<Diagnostic>) {
    Digest::check(corpus, vocabulary, TODAY, &|language, text| CONCEPTS.find(language, text))
}

fn folders() -> Vec<PathBuf> {
    let items = fs::read_dir(in_repository("tests/entries")).expect("the folder of fixtures");
    let mut folders: Vec<_> = items.map(|item| item.expect("readable").path()).collect();
    folders.retain(|path| path.is_dir() && !path.ends_with("snapshots"));
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder.file_name().expect("named").to_string_lossy().into_owned()
}

fn draw_all(problems: &[Diagnostic], corpus: &Corpus, messages: &Messages, language: Language) -> String {
    let words = |key: &str, values: &[(&str, Value)]| say(messages, language, key, values);
    let draw = |problem: &Diagnostic| {
        let source = corpus.read(&problem.place.path).map(|file| file.lossy_text().into_owned());
        draw_text(problem, &source.unwrap_or_default(), "", &words, false)
    };
    problems.iter().map(draw).collect::<Vec<_>>().join("\n\n")
}

fn say(messages: &Messages, language: Language, key: &str, values: &[(&str, Value)]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            Value::Text(text) => (*name, i18n::Value::from(text.as_str())),
            Value::Number(number) => (*name, i18n::Value::from(*number)),
        })
        .collect();
    messages.text(language, key, &values)
}
