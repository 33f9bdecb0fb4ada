//! The words of a text for a search without this program: on a reader's device, without a network.

use std::collections::BTreeSet;

use super::Search;
use crate::{
    index::script_of,
    language::{Language, Script},
};

impl Search {
    /// The words of a text as the index has them, stemmed and as written, and Chinese as pairs of characters: once each.
    pub fn portable_words(&self, language: Language, text: &str) -> BTreeSet<String> {
        let is_han = |word: &str| script_of(word) == Some(Script::Han);
        let exact = self.analyzer.exact(text);
        let pairs = exact.windows(2).filter(|pair| pair[0].end == pair[1].start);
        let pairs = pairs.filter(|pair| pair.iter().all(|token| is_han(&token.text)));
        let pairs: BTreeSet<_> = pairs.map(|pair| format!("{}{}", pair[0].text, pair[1].text)).collect();
        let stems = self.analyzer.tokens(language, text).into_iter();
        let words = exact.iter().map(|token| token.text.clone()).chain(stems.map(|token| token.text));
        words.filter(|word| !is_han(word)).chain(pairs).collect()
    }
}
