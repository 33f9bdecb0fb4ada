//! Analysis: which words find one another, a file of word lists for each language, and what holds for any text.

use std::sync::LazyLock;

use casedigest::{index::Analyzer, language::Language};
use proptest::prelude::*;

use crate::support::in_repository;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);

/// Whether two words share a form; of Chinese, whether one's words all stand in the other.
fn meet(language: Language, one: &str, other: &str) -> bool {
    let forms =
        |word| ANALYZER.tokens(language, word).into_iter().map(|token| token.text).collect::<Vec<_>>();
    let (one, other) = (forms(one), forms(other));
    one.iter().any(|form| other.contains(form))
}

#[test]
fn words_of_the_field_find_one_another() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let path = in_repository(&format!("tests/analysis/{language}.txt"));
        let text = std::fs::read_to_string(&path).expect("a word list for each language");
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let apart = line.starts_with('!');
            let words: Vec<&str> = line.trim_start_matches('!').split(' ').collect();
            let (first, others) = words.split_first().expect("words on the line");
            for other in others {
                if meet(language, first, other) == apart {
                    wrong.push(format!("{}: `{first}` and `{other}`", path.display()));
                }
            }
        }
    }
    let wrong = wrong.join("\n");
    assert!(wrong.is_empty(), "{wrong}\nhelp: compare `casedigest analyze --lang <language>` of both");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn offsets_stand_on_letters_in_any_text(text in "[\\p{Arabic}\\p{Han}\\p{Latin}\\p{Cyrillic}\\p{M}\\p{N}\\p{P} ’'ﬁ①Ⅳ]{0,60}") {
        for language in Language::ALL {
            for token in ANALYZER.tokens(language, &text).into_iter().chain(ANALYZER.exact(&text)) {
                prop_assert!(text.get(token.start..token.end).is_some_and(|word| !word.is_empty()), "{language}: {token:?}");
                prop_assert!(!token.text.is_empty());
            }
        }
    }

    #[test]
    fn case_and_compatibility_forms_change_nothing(word in "[a-zA-Zéèñçàü]{1,12}") {
        for language in Language::ALL {
            let forms = |word: &str| ANALYZER.tokens(language, word).into_iter().map(|token| token.text).collect::<Vec<_>>();
            prop_assert_eq!(forms(&word.to_lowercase()), forms(&word.to_uppercase()));
        }
    }
}
