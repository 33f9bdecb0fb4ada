//! Folding that no language owns: accents, and the forms for exact phrases and for names.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{Token, ar, normal, words::is_letter};

/// Letters without accents, in NFKC and lower case; Arabic letters folded, ё as е.
pub(crate) fn plain(word: &str) -> String {
    ar::fold_letters(&without_accents(&normal(word)))
}

/// The word without accents; й stays й, since it is a letter of its own.
pub(super) fn without_accents(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'й' => out.push(c),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            _ => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    out
}

/// The parts of a word between apostrophes, in NFKC and lower case, without vowel marks.
pub(super) fn exact_parts(word: &str, start: usize, out: &mut Vec<Token>) {
    let mut at = start;
    for part in word.split_inclusive(['\'', '’', 'ʼ', '`']) {
        // Marks and joiners at the beginning belong to the apostrophe.
        let letters = part.trim_start_matches(|c| !is_letter(c));
        let start = at + part.len() - letters.len();
        let letters = letters.trim_end_matches(['\'', '’', 'ʼ', '`']);
        let text = ar::without_marks(&normal(letters));
        if !text.is_empty() {
            out.push(Token { text, start, end: start + letters.len(), position: 0 });
        }
        at += part.len();
    }
}
