//! What a whole search costs, by kind of query, beside the engine alone on the same words.
//!
//! Corpus: 2,000 made-up entries from one seed, 400 words each, in six languages. Run: `cargo bench --bench search`.
//! `casedigest bench` measures whole corpora of any size; this finds out which part of a search became slower.

#![expect(clippy::unwrap_used, reason = "a bench without its index measures nothing")]

use std::sync::{Arc, LazyLock};

use casedigest::{
    bench::MadeUp,
    index::{Analyzer, Index},
    language::Language,
    search::{Facet, Search, SearchRequest},
    vocabulary::Vocabulary,
};
use divan::{Bencher, black_box};

const SEED: u64 = 1;
const ENTRIES: u64 = 2_000;

static SEARCH: LazyLock<Search> = LazyLock::new(|| {
    let vocabulary = Arc::new(Vocabulary::embedded().unwrap());
    let analyzer = Arc::new(Analyzer::new());
    let made_up = MadeUp::new(vocabulary.clone(), SEED);
    // The files that it has open outlive their folder.
    let folder = tempfile::tempdir().unwrap();
    let entries = (0..ENTRIES).map(|number| made_up.entry(number));
    Index::build(folder.path(), "bec4", entries, &analyzer, &vocabulary, || {}).unwrap();
    Search::open(folder.path(), analyzer, vocabulary).unwrap()
});

/// A name and what is asked.
const QUERIES: [(&str, &str); 7] = [
    ("concept", "money laundering"),
    ("concept and country", "extradition Chile"),
    ("other script", "отмывание денег"),
    ("Chinese", "跨国贩运人口案"),
    ("phrase", "\"money laundering\""),
    ("prefix", "st*"),
    ("unknown word", "money laundring"),
];

fn main() {
    LazyLock::force(&SEARCH);
    divan::main();
}

fn request(text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), per_page: 10, ..SearchRequest::new(Language::En) }
}

#[divan::bench(args = QUERIES.map(|(name, _)| name))]
fn whole(bencher: Bencher<'_, '_>, name: &str) {
    let request = request(QUERIES.iter().find(|(known, _)| *known == name).unwrap().1);
    bencher.bench(|| SEARCH.run(black_box(&request)).unwrap());
}

#[divan::bench(args = QUERIES.map(|(name, _)| name))]
fn engine_alone(bencher: Bencher<'_, '_>, name: &str) {
    let request = request(QUERIES.iter().find(|(known, _)| *known == name).unwrap().1);
    bencher.bench(|| SEARCH.engine_alone(black_box(&request)).unwrap());
}

#[divan::bench]
fn filtered(bencher: Bencher<'_, '_>) {
    let mut request = request("extradition");
    request.add(Facet::Crime, "money-laundering".to_owned());
    bencher.bench(|| SEARCH.run(black_box(&request)).unwrap());
}

#[divan::bench]
fn everything(bencher: Bencher<'_, '_>) {
    let request = request("");
    bencher.bench(|| SEARCH.run(black_box(&request)).unwrap());
}
