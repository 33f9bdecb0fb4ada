//! `--fix`: mends what is sure, breaks nothing, and has nothing left to do the second time.

use std::{collections::BTreeSet, fs, process::Command};

use casedigest::{
    corpus::{Content, Corpus},
    diagnostic::Diagnostic,
    entry::{Digest, Reader},
    vocabulary::Vocabulary,
};

use super::folders;
use crate::support::{TODAY, in_repository};

fn files_of(corpus: &Corpus) -> Vec<(String, Vec<u8>)> {
    let bytes = |path: &String| match corpus.read(path).ok()?.content {
        Content::Text(text) => Some((path.clone(), text.into_bytes())),
        Content::Bytes(bytes) => Some((path.clone(), bytes)),
    };
    // One fixture is a link to nowhere: there is nothing to mend in it.
    corpus.paths().iter().filter_map(bytes).collect()
}

fn problems(files: &[(String, Vec<u8>)], vocabulary: &Vocabulary) -> Vec<Diagnostic> {
    Digest::read(&Corpus::from_files(files.to_vec()), vocabulary, TODAY).1
}

/// All files of a corpus, mended; and the rules of what was mended.
fn mended(
    files: &[(String, Vec<u8>)],
    vocabulary: &Vocabulary,
) -> (Vec<(String, Vec<u8>)>, BTreeSet<&'static str>) {
    let corpus = Corpus::from_files(files.to_vec());
    let reader = Reader::new(&corpus, vocabulary, TODAY);
    let mut rules = BTreeSet::new();
    let mend = |(path, bytes): &(String, Vec<u8>)| match reader.mend(path) {
        Some(mended) => {
            rules.extend(mended.fixed.iter().map(|fixed| fixed.problem.rule));
            (path.clone(), mended.text.into_bytes())
        }
        None => (path.clone(), bytes.clone()),
    };
    let files = files.iter().map(mend).collect();
    (files, rules)
}

#[test]
fn every_fixture_is_mended_once_and_never_broken() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let mut rules = BTreeSet::new();
    for folder in folders() {
        let files = files_of(&Corpus::open(&folder).expect("a corpus"));
        let (once, fixed) = mended(&files, &vocabulary);
        let (before, after) = (problems(&files, &vocabulary), problems(&once, &vocabulary));
        assert!(fixed.is_empty() || after.len() < before.len(), "{}: {after:?}", folder.display());
        assert!(fixed.is_empty() == (once == files), "{}", folder.display());
        let (twice, again) = mended(&once, &vocabulary);
        assert!(twice == once && again.is_empty(), "{}: a second run finds {again:?}", folder.display());
        rules.extend(fixed);
    }
    let safe = [
        "blank-lines",
        "byte-order-mark",
        "line-ends",
        "trailing-space",
        "unknown-article",
        "unknown-country",
        "unknown-field",
        "unknown-term",
        "unknown-value",
        "yaml-smart-quotes",
        "yaml-tab",
    ];
    for rule in safe {
        assert!(rules.contains(rule), "nothing of {rule} is mended: {rules:?}");
    }
}

#[test]
fn a_change_that_makes_another_problem_is_not_made() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let base = in_repository("tests/mistakes/base");
    let mut files = files_of(&Corpus::open(&base).expect("a corpus"));
    let case = files.iter_mut().find(|(path, _)| path.starts_with("cases/")).expect("the case");
    // Written right, the field would stand there twice.
    let text =
        String::from_utf8(case.1.clone()).expect("UTF-8").replace("decided:", "Court: another\ndecided:");
    case.1 = text.into_bytes();
    let (after, rules) = mended(&files, &vocabulary);
    assert!(after == files && rules.is_empty(), "{rules:?}");
}

/// The command itself: the file is replaced, keeps its rights, and what was done is told in the language asked for.
#[test]
fn the_command_writes_and_tells() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("cases/isl/isl-2019-operation-example.md");
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    let base = in_repository("tests/mistakes/base/cases/isl/isl-2019-operation-example.md");
    let text = fs::read_to_string(base).expect("the base");
    fs::write(&path, text.replace("[money-laundering]", "[洗钱]").replace('\n', "\r\n")).expect("written");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_casedigest"))
            .arg("check")
            .args(arguments)
            .arg("--corpus")
            .arg(folder.path())
            .output()
            .expect("the program runs");
        (output.status.success(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    assert!(!run(&[]).0, "the mistake is an error");
    let (is_sound, told) = run(&["--fix", "--lang", "fr"]);
    assert!(is_sound, "{told}");
    assert_eq!(fs::read_to_string(&path).expect("readable"), text);
    insta::assert_snapshot!("fixed-fr", told);
    let (is_sound, told) = run(&["--fix", "--format", "json"]);
    assert!(is_sound && told.trim() == "[]", "{told}");
}
