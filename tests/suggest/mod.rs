//! Suggestions over the real corpus. A line of `<language>.txt` is what a reader of that language has typed, and after
//! `>` what must be suggested: the first must come first (`_` stands for any), the others anywhere. `!all` is nothing at all.

use casedigest::{
    language::Language,
    search::{SuggestRequest, Suggestion},
};

use crate::{site::REAL, support::in_repository};

fn name(suggestion: &Suggestion) -> String {
    format!("{}:{}", suggestion.kind.id(), suggestion.id)
}

#[test]
fn what_readers_type_is_suggested() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let path = in_repository(&format!("tests/suggest/{language}.txt"));
        let text = std::fs::read_to_string(&path).expect("a list for each language");
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (typed, expected) = line.split_once('>').expect("what is typed > what is suggested");
            let request = SuggestRequest { text: typed.trim_end().to_owned(), language };
            let suggestions = REAL.0.suggest(&request);
            let names: Vec<String> = suggestions.iter().map(name).collect();
            for (place, expected) in expected.split_whitespace().enumerate() {
                let holds = match expected {
                    "!all" => names.is_empty(),
                    "_" => true,
                    _ if place == 0 => names.first().is_some_and(|name| name == expected),
                    _ => names.iter().any(|name| name == expected),
                };
                if !holds {
                    problems.push(format!("{}: `{typed}`: {expected}: {names:?}", path.display()));
                }
            }
            assert!(suggestions.len() <= 8, "{typed}: {}", suggestions.len());
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
