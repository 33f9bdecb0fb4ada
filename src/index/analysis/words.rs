//! Cuts a text into words: runs of Chinese characters whole, all else at Unicode's word boundaries.

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script as UnicodeScript, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation;

use crate::language::Script;

/// A word or a run of Chinese characters, by its bytes in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Script of its first letter; `None` for digits and other scripts.
    pub(super) script: Option<Script>,
}

impl Word {
    /// The word as written.
    pub(super) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// The words of a text in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    // A mark without its letter, as behind a flag, is no word.
    let mut pieces = text.unicode_word_indices().filter(|(_, piece)| piece.chars().any(is_letter)).peekable();
    std::iter::from_fn(move || {
        let (start, piece) = pieces.next()?;
        let script = script(piece);
        let mut end = start + piece.len();
        if script == Some(Script::Han) {
            while let Some((next, more)) = pieces.peek() {
                if *next != end || self::script(more) != Some(Script::Han) {
                    break;
                }
                end += more.len();
                pieces.next();
            }
        }
        Some(Word { start, end, script })
    })
}

/// Whether a character is a letter or a number of its own.
pub(super) fn is_letter(c: char) -> bool {
    // The two half-width sound marks of Japanese count as letters in Unicode, and join the one before.
    c.is_alphanumeric() && !is_combining_mark(c) && !matches!(c, '\u{FF9E}' | '\u{FF9F}')
}

fn script(word: &str) -> Option<Script> {
    // The Chinese mark of repetition joins letters of any script, and is Chinese only by itself.
    let mut letters = word.chars().filter(|c| !matches!(c, '々' | '〻'));
    if letters.clone().any(is_letter) {
        return letters.find_map(script_of_letter);
    }
    word.chars().find_map(script_of_letter)
}

fn script_of_letter(c: char) -> Option<Script> {
    match c.script() {
        UnicodeScript::Arabic => Some(Script::Arabic),
        UnicodeScript::Han => Some(Script::Han),
        UnicodeScript::Latin => Some(Script::Latin),
        UnicodeScript::Cyrillic => Some(Script::Cyrillic),
        _ => None,
    }
}
