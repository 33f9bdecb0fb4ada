//! Entry files and what is said of them.

use std::path::Path;

use casedigest::{corpus::Corpus, entry::Digest, vocabulary::Vocabulary};

/// The day on which all tests take place.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

#[test]
fn the_corpus_is_sound() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let corpus = Corpus::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")).expect("a corpus");
    let (digest, problems) = Digest::read(&corpus, &vocabulary, TODAY);
    for problem in &problems {
        eprintln!(
            "{} {}:{}:{} {:?} {:?}",
            problem.rule,
            problem.place.path,
            problem.place.line,
            problem.place.column,
            problem.values,
            problem.suggestion
        );
    }
    assert!(problems.is_empty(), "{} problems", problems.len());
    assert_eq!(digest.entries().len(), corpus.paths().len());
}
