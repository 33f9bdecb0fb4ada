//! Search over the real corpus: the figures of the ranking, words of one concept in six languages, and facet counts.

use std::collections::BTreeSet;

use casedigest::{
    language::Language,
    search::{Facet, Found, SearchRequest, Strictness, evaluate, read_judged_queries, report},
};

use crate::{site::REAL, support::in_repository};

fn request(language: Language, query: &str) -> SearchRequest {
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into(), value.into())).collect();
    SearchRequest::from_pairs(language, &pairs, REAL.0.vocabulary(), Strictness::Api).expect("a request")
}

#[test]
fn the_ranking_on_judged_queries() {
    let figures = ["queries.jsonl", "own.jsonl"].map(|file| {
        let path = in_repository(&format!("tests/relevance/{file}"));
        let text = std::fs::read_to_string(path).expect("judged queries");
        let scores = evaluate(&REAL.0, read_judged_queries(&text).expect("judged queries"));
        format!("{file}\n{}", report(&scores.expect("an evaluation")))
    });
    insta::with_settings!({ snapshot_path => in_repository("tests/relevance"), prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("expected", figures.join("\n"));
    });
}

#[test]
fn one_concept_is_found_by_its_name_in_each_language() {
    let find = |language, words: &str| {
        let results = REAL.0.run(&SearchRequest { text: words.to_owned(), ..SearchRequest::new(language) });
        let results = results.expect("results");
        (results.total, results.hits.into_iter().take(10).map(|hit| hit.id).collect::<BTreeSet<_>>())
    };
    let (_, english) = find(Language::En, "money laundering");
    for (language, words) in [
        (Language::Ar, "غسل الأموال"),
        (Language::Zh, "洗钱"),
        (Language::En, "money laundering"),
        (Language::Fr, "blanchiment"),
        (Language::Ru, "отмывание денег"),
        (Language::Es, "blanqueo de capitales"),
    ] {
        let (total, ten) = find(language, words);
        assert!(total >= 25, "{words}: {total}");
        assert!(ten.intersection(&english).count() >= 6, "{words}: {ten:?} and {english:?}");
    }
}

#[test]
fn similar_entries_share_the_concepts_that_they_name() {
    let Found::Entry(entry) = REAL.0.entry("usa-2022-us-v-kromah").expect("an answer") else {
        panic!("no such entry");
    };
    let similar = REAL.0.similar(&entry, Language::En).expect("an answer");
    assert!(similar.iter().any(|hit| hit.crimes.contains(&"wildlife-crime".to_owned())));
    for hit in similar {
        assert_ne!(hit.id, entry.id);
        assert!(
            hit.why.len() >= 2 && hit.why.iter().all(|why| why.label.is_some()),
            "{}: {:?}",
            hit.id,
            hit.why
        );
    }
}

/// Each count of a facet is what the search gives when that value is chosen in place of the facet's own choice.
#[test]
fn facet_counts_are_those_of_the_searches_they_promise() {
    for query in [
        "",
        "lesson=follow-the-money&crime=money-laundering",
        "q=laundering&crime=drug-trafficking&crime=corruption&country=USA",
        "year=2015..2022&region=150",
        "q=extradition&kind=case&stage=conviction&year=2018..",
    ] {
        let asked = request(Language::En, query);
        let results = REAL.0.run(&asked).expect("results");
        for counts in results.facets.iter().filter(|counts| counts.facet != Facet::Year) {
            for value in &counts.values {
                let mut promised = asked.clone();
                promised.filters.insert(counts.facet, vec![value.id.to_string()]);
                let found = REAL.0.run(&promised).expect("results").total;
                assert_eq!(found, value.count, "{query}: {}={}", counts.facet, value.id);
            }
        }
    }
}
