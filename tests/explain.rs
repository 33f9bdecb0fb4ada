//! `casedigest search --explain` on the small fictional corpus, as a person reads it and as JSON.

use std::process::Command;

use crate::support::in_repository;

/// Queries that go different ways: concepts and words, a phrase with an exclusion, an identifier, one that is loosened.
const QUERIES: [&str; 4] =
    ["money laundering glass", "\"paper harbour\" -glass", "bra-2031-paper-harbour", "paper unicorn harbour"];

fn search(index: &std::path::Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casedigest"));
    command.arg("search").args(arguments).arg("--explain");
    command.arg("--corpus").arg(in_repository("tests/pages/corpus")).arg("--index").arg(index);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_search_explains_itself() {
    let index = tempfile::tempdir().expect("a folder");
    let mut told = String::new();
    for query in QUERIES {
        told += &format!("$ casedigest search --explain '{query}'\n{}\n", search(index.path(), &[query]));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn an_explanation_adds_up() {
    let index = tempfile::tempdir().expect("a folder");
    for query in QUERIES {
        let json = search(index.path(), &[query, "--json"]);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let explained = json["explanation"]["hits"].as_array().expect("hits");
        let hits = json["hits"].as_array().expect("hits");
        assert!(!hits.is_empty(), "{query}");
        assert_eq!(hits.len(), explained.len(), "{query}");
        for (hit, explained) in hits.iter().zip(explained) {
            assert_eq!(hit["id"], explained["id"], "{query}");
            assert_eq!(hit["score"], explained["score"], "{query}");
            let parts = explained["parts"].as_array().expect("parts");
            let sum: f64 = parts.iter().map(|part| part["score"].as_f64().expect("a score")).sum();
            assert!((sum - explained["sum"].as_f64().expect("a sum")).abs() < 0.001, "{query}: {explained}");
        }
    }
}
