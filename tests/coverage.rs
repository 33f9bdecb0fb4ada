//! What the corpus covers: every card in six languages, and the whole text in the language of the proceedings.

use std::{collections::BTreeMap, path::Path, process::Command};

use casedigest::{
    corpus::Corpus,
    entry::{Coverage, Digest, Kind, KindFigures, OriginalFigures},
    language::Language,
    vocabulary::Vocabulary,
};

use crate::support::{TODAY, in_repository};

fn coverage_of(folder: &Path) -> Coverage {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let corpus = Corpus::open(folder).expect("a corpus");
    let (digest, _) = Digest::read(&corpus, &vocabulary, TODAY);
    let mut coverage = Coverage::default();
    digest.entries().iter().for_each(|entry| coverage.add(entry));
    coverage
}

#[test]
fn every_entry_has_its_card_in_six_languages_and_every_case_its_original() {
    let coverage = coverage_of(&in_repository("corpus"));
    let entries: usize = coverage.kinds.values().map(|kind| kind.entries).sum();
    assert!(entries > 0);
    for language in Language::ALL {
        let texts = coverage.all_texts(language);
        assert_eq!((texts.cards(), texts.entries, texts.stale), (entries, entries, 0), "{language}");
        let originals = &coverage.originals[&language];
        assert_eq!(originals.bodies, originals.cases, "full texts of cases heard in {language}");
    }
}

#[test]
fn entries_are_counted_once_and_withdrawn_ones_not_at_all() {
    let coverage = coverage_of(&in_repository("tests/pages/corpus"));
    let cases = KindFigures { entries: 2, high: 1, stated: 2, derived: 2 };
    assert_eq!(coverage.kinds[&Kind::Case], cases);
    let crimes = BTreeMap::from([("fraud".to_owned(), 1), ("money-laundering".to_owned(), 1)]);
    assert_eq!(coverage.cases["BRA"], crimes);
    let spanish = coverage.all_texts(Language::Es);
    assert_eq!((spanish.cards(), spanish.unofficial, spanish.bodies, spanish.entries), (1, 1, 1, 4));
    let arabic = coverage.all_texts(Language::Ar);
    assert_eq!((arabic.cards(), arabic.stale, arabic.bodies), (1, 1, 0));
    assert_eq!(coverage.originals[&Language::Fr], OriginalFigures { cases: 1, bodies: 0 });
}

#[test]
fn the_command_prints_tables_and_json() {
    let run = |format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_casedigest"))
            .args(["coverage", "--format", format, "--lang", "fr"])
            .args(["--corpus".as_ref(), in_repository("tests/pages/corpus").as_os_str()])
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    insta::assert_snapshot!(format!("{}{}", run("text"), run("markdown")));
    let json: serde_json::Value = serde_json::from_str(&run("json")).expect("JSON");
    assert_eq!(json["kinds"]["case"]["entries"], 2);
}
