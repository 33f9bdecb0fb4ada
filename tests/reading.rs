//! Sound entries become what the rest of the house sees, and no bytes at all break the reader.

use std::{fs, path::Path, sync::LazyLock};

use casedigest::{
    corpus::Corpus,
    entry::{Digest, DigestInfo},
    language::Language,
    vocabulary::Vocabulary,
};
use proptest::prelude::*;

use crate::support::{TODAY, in_repository};

#[test]
fn sound_entries_are_read_whole() {
    let corpus = Corpus::open(&in_repository("tests/reading/whole")).expect("the fixture");
    let (digest, problems) = Digest::read(&corpus, &VOCABULARY, TODAY);
    let rules: Vec<_> = problems.iter().map(|problem| (problem.rule, problem.place.path.as_str())).collect();
    let stale = "translations/ru/cases/isl/isl-2019-operation-example.md";
    assert_eq!(
        rules,
        [("translation-stale", stale)],
        "one translation is out of date, nothing else is wrong"
    );
    for entry in digest.entries() {
        insta::assert_json_snapshot!(entry.id.as_str(), entry);
    }
    assert!(digest.get("cybercrime").is_some() && digest.get("old-invented-unit").is_none());
}

#[test]
fn the_digest_has_a_name_in_six_languages() {
    let corpus = Corpus::open(&in_repository("corpus")).expect("the corpus");
    let info = DigestInfo::read(&corpus).expect("digest.yaml");
    assert!(Language::ALL.iter().all(|language| !info.name.get(*language).is_empty()));
    assert_eq!(info.licence.id, "CC-BY-4.0");
}

#[test]
fn a_repository_is_read_and_filled_in() {
    let corpus = Corpus::open(&in_repository("tests/contribute/corpus")).expect("the corpus");
    let repository = DigestInfo::read(&corpus).expect("digest.yaml").repository.expect("a repository");
    let (address, has_text) = repository.address("corpus/cases/isl/x.md", "a b\n# ü&");
    assert_eq!(
        address,
        "https://code.example.org/digest/new/main/corpus/cases/isl?filename=x.md&value=a%20b%0A%23%20%C3%BC%26"
    );
    assert!(has_text);
    let (address, has_text) = repository.address("corpus/cases/isl/x.md", &"ü".repeat(2000));
    assert!(address.ends_with("?filename=x.md&value=") && !has_text);
}

/// Loaded once: it takes longer than to read thousands of small files.
static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::embedded().expect("a sound vocabulary"));

const PATH: &str = "cases/isl/isl-2019-operation-example.md";

/// Reads one file as an entry and as a translation, and returns how many problems it has.
fn problems_of(bytes: &[u8]) -> usize {
    let files = [(PATH.to_owned(), bytes.to_vec()), (format!("translations/ru/{PATH}"), bytes.to_vec())];
    let (_, problems) = Digest::read(&Corpus::from_files(files), &VOCABULARY, TODAY);
    for problem in &problems {
        let text = String::from_utf8_lossy(bytes);
        let place = &problem.place;
        assert!(place.line > 0 && place.column > 0 && place.end_column >= place.column);
        assert!(text.get(place.bytes.clone()).is_some(), "{:?} is no place in the file", place.bytes);
    }
    problems.len()
}

/// Parts of real files, from which hostile ones are put together.
fn parts() -> Vec<String> {
    let text = fs::read_to_string(Path::new(&in_repository("corpus/EXAMPLE.md"))).expect("the model");
    let mut parts: Vec<String> = text.split_inclusive(['\n', ' ', ':']).map(str::to_owned).collect();
    parts.extend(
        ["---\n", "\t", "- ", "{", "[", "]", "\"", "'", "&a ", "*a", "<<: ", "|\n", ">-\n", "\u{feff}"]
            .map(str::to_owned),
    );
    parts.extend(
        ["<b>", "[^9]", "[^", "](", "```\n", "> ", "\u{202e}", "é", "洗", "\0", "\r\n", "# "]
            .map(str::to_owned),
    );
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(problems_of(&bytes) > 0);
    }

    #[test]
    fn any_jumble_of_parts_is_read_without_panic(places in prop::collection::vec(any::<prop::sample::Index>(), 0..60)) {
        let parts = parts();
        let jumble: String = places.iter().map(|place| place.get(&parts).as_str()).collect();
        problems_of(jumble.as_bytes());
        problems_of(format!("---\n{jumble}\n---\n{jumble}").as_bytes());
    }

    #[test]
    fn a_cut_or_changed_entry_is_read_without_panic(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = fs::read(in_repository("corpus/EXAMPLE.md")).expect("the model");
        let at = at.index(bytes.len());
        problems_of(&bytes[..at]);
        bytes[at] = byte;
        problems_of(&bytes);
    }
}
