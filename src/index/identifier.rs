//! Identifiers in any spelling: dockets, ECLI, citations, aliases and case ids.

use unicode_normalization::UnicodeNormalization;

use super::analysis::plain;
use crate::entry::{Entry, Kind};

/// The normalized form: folded, without "No.", "n°", "№", "رقم" and the like, punctuation and spaces.
pub(crate) fn normalize(text: &str) -> String {
    let folded: String = text.nfkc().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let mut words: Vec<String> = folded.split_whitespace().map(plain).collect();
    let count = words.len();
    words.retain(|word| count == 1 || !NUMBER_WORDS.contains(&word.as_str()));
    words.concat()
}

/// The normalized identifiers of an entry. Only a case's id is one: the ids of forms and practices are concepts.
pub(crate) fn of_entry(entry: &Entry) -> Vec<String> {
    let mut texts: Vec<&str> = entry.aliases.iter().map(String::as_str).collect();
    if let Some(case) = entry.case() {
        texts.extend(case.docket.iter().chain(&case.citation).map(String::as_str));
    }
    if entry.kind == Kind::Case {
        texts.push(&entry.id);
    }
    let mut identifiers: Vec<String> =
        texts.into_iter().map(normalize).filter(|identifier| identifier.chars().count() >= 2).collect();
    identifiers.sort();
    identifiers.dedup();
    identifiers
}

/// Words for "number" and "case", folded; № is "no" in NFKC.
const NUMBER_WORDS: [&str; 17] = [
    "no", "nos", "nr", "n", "num", "number", "numero", "numeros", "docket", "case", "affaire", "asunto",
    "дело", "رقم", "قضيه", "号", "案",
];
