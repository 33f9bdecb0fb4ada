//! What is typed into a form or on the command line becomes a file, and its problems find their way back.

mod commands;

use std::{fs, sync::LazyLock};

use casedigest::{
    entry::{Checked, Draft, Kind},
    vocabulary::Vocabulary,
};
use proptest::prelude::*;
use serde::Deserialize;

use crate::support::{TODAY, in_repository};

static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::embedded().expect("a sound vocabulary"));

/// What is typed, and the fields at which problems are told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fixture {
    pub(crate) kind: Kind,
    pub(crate) typed: Vec<(String, String)>,
    #[serde(default)]
    told_at: Vec<(String, String)>,
}

pub(crate) fn fixture(name: &str) -> Fixture {
    let text =
        fs::read_to_string(in_repository(&format!("tests/contribute/{name}.yaml"))).expect("a fixture");
    serde_saphyr::from_str(&text).expect("a fixture")
}

fn check(kind: Kind, typed: impl IntoIterator<Item = (String, String)>) -> Checked {
    Draft::new(kind, typed).check(&[], &VOCABULARY, TODAY)
}

fn told_at(checked: &Checked) -> Vec<(String, String)> {
    let problems = checked.problems.iter();
    problems.map(|(field, problem)| (field.clone().unwrap_or_default(), problem.rule.to_owned())).collect()
}

#[test]
fn what_is_typed_becomes_a_sound_file() {
    for name in ["case", "case-ar", "practice", "tool", "form"] {
        let fixture = fixture(name);
        let checked = check(fixture.kind, fixture.typed);
        assert_eq!(told_at(&checked), fixture.told_at, "{name}\n{}", checked.text);
        assert!(checked.entry.is_some(), "{name}");
        insta::assert_snapshot!(name, format!("{}\n\n{}", checked.path, checked.text));
    }
}

#[test]
fn every_problem_finds_its_field() {
    for name in ["nothing", "mistakes"] {
        let fixture = fixture(name);
        let checked = check(fixture.kind, fixture.typed);
        assert_eq!(told_at(&checked), fixture.told_at, "{name}\n{}", checked.text);
    }
}

#[test]
fn an_id_that_is_taken_is_told_at_the_name() {
    let fixture = fixture("case");
    let draft = Draft::new(fixture.kind, fixture.typed);
    let entry = draft.check(&[], &VOCABULARY, TODAY).entry.expect("an entry");
    assert_eq!(draft.ids_named(&VOCABULARY), std::slice::from_ref(&entry.id));
    let checked = draft.check(std::slice::from_ref(&entry), &VOCABULARY, TODAY);
    assert_eq!(told_at(&checked), [("name".to_owned(), "duplicate-id".to_owned())]);
}

#[test]
fn a_link_to_an_entry_that_is_there_is_sound() {
    let entry = check(Kind::Practice, fixture("practice").typed).entry.expect("an entry");
    let mut typed = fixture("case").typed;
    let link = format!("See [the unit](../../practices/{}.md).[^1]", entry.id);
    typed.push(("text.outcome".to_owned(), link));
    let draft = Draft::new(Kind::Case, typed.into_iter().rev());
    assert!(draft.ids_named(&VOCABULARY).contains(&entry.id));
    assert_eq!(told_at(&draft.check(&[entry], &VOCABULARY, TODAY)), []);
    let unknown = ("text.outcome".to_owned(), "link-to-nowhere".to_owned());
    assert_eq!(told_at(&draft.check(&[], &VOCABULARY, TODAY)), [unknown]);
}

/// Words that have broken one writer of YAML or another.
fn words() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "NO",
        "no",
        "true",
        "~",
        "null",
        "012",
        "1e3",
        "0x1f",
        ".inf",
        "2019-05-14",
        "a: b",
        "- a",
        "# a",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "'",
        "\"",
        "\\",
        "---",
        "...",
        "{",
        "}",
        "[a",
        "a]",
        "? a",
        "| a",
        "> a",
        "a #b",
        ":",
        "a:",
        "é",
        "洗钱",
        "غسل",
        "\u{feff}",
        "\u{200f}",
        "\u{2028}",
        "\u{85}",
        "\t",
        "\u{a0}",
        " ",
        "\n",
        "x",
        "[^1]",
    ]);
    prop::collection::vec(hostile, 1..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_written_as_sound_yaml(title in words(), court in words(), alias in words(), text in words()) {
        let mut typed = fixture("case").typed;
        for (path, words) in &mut typed {
            match path.as_str() {
                "title" | "lessons.1.text" => words.clone_from(&title),
                "court" | "sources.1.supports" => words.clone_from(&court),
                "aliases" => words.clone_from(&alias),
                "text.facts" => words.clone_from(&text),
                _ => {}
            }
        }
        let checked = check(Kind::Case, typed);
        let broken = checked.problems.iter().find(|(field, problem)| {
            field.is_none() || problem.rule.starts_with("yaml") || problem.rule.starts_with("front-matter")
        });
        prop_assert!(broken.is_none(), "{broken:?}\n{}", checked.text);
        let line = |words: &str| words.trim().lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned();
        if let Some(entry) = checked.entry {
            prop_assert_eq!(&entry.versions[0].title, &line(&title), "{}", checked.text);
            let read = entry.versions[0].court.clone().unwrap_or_default();
            prop_assert_eq!(read, line(&court), "{}", checked.text);
        }
    }
}
