//! Texts as they are compared with what a reader has typed so far: folded, not stemmed, since the last word may be
//! a beginning.

use super::{Analyzer, ar, fold::plain};
use crate::language::Script;

/// A folded text: words with a space between them, Chinese characters without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folded {
    /// The words.
    pub(crate) text: String,
    /// The bytes of `text` where a word or a Chinese character begins.
    pub(crate) starts: Vec<usize>,
}

impl Analyzer {
    /// The text folded: accents, vowel marks, case and forms of letters off, Chinese simplified. Where Arabic words
    /// have an article or و before them, a second spelling is without.
    pub(crate) fn folded(&self, text: &str) -> Vec<Folded> {
        let words: Vec<String> = self.exact(text).iter().map(|token| plain(&token.text)).collect();
        let mut spellings = vec![joined(words.iter().map(String::as_str))];
        let bare = joined(words.iter().map(|word| ar::without_prefix(word)));
        if spellings.first() != Some(&bare) {
            spellings.push(bare);
        }
        spellings
    }
}

fn joined<'w>(words: impl Iterator<Item = &'w str>) -> Folded {
    let mut folded = Folded::default();
    let mut after_chinese = true;
    for word in words {
        let is_chinese = super::script_of(word) == Some(Script::Han);
        if !is_chinese && !after_chinese {
            folded.text.push(' ');
        }
        folded.starts.push(folded.text.len());
        folded.text.push_str(word);
        after_chinese = is_chinese;
    }
    folded
}
