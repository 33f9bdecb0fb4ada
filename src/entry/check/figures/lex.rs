//! From a text to its numbers and words.

use super::{UNIT, words};
use crate::language::Language;

/// A number as written, a word, or another mark.
#[derive(Clone, Debug)]
pub(super) enum Lexeme {
    /// Digits, perhaps in groups.
    Number {
        /// The ways to read it, each as numbers in ten-thousandths.
        readings: Vec<Vec<u128>>,
        /// It is part of a name such as P2P.
        in_name: bool,
        /// As it is written.
        written: String,
    },
    /// A word in small letters; a Chinese character is a word of its own, its numerals stand together.
    Word {
        /// The word, folded.
        word: String,
        /// As it is written.
        written: String,
    },
    /// Punctuation.
    Mark(char),
}

/// Whether a character of a text can be passed over: marks of direction and Arabic vowels.
const fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// Digits, spaces and separators of all six languages as those of one.
const fn plain(letter: char) -> char {
    match letter {
        '\u{660}'..='\u{669}' => (b'0' + (letter as u32 - 0x660) as u8) as char,
        '\u{6f0}'..='\u{6f9}' => (b'0' + (letter as u32 - 0x6f0) as u8) as char,
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' => ' ',
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        '\u{2019}' => '\'',
        other => other,
    }
}

pub(super) fn lex(language: Language, text: &str) -> Vec<Lexeme> {
    let letters: Vec<char> = text.chars().filter(|letter| !is_silent(*letter)).map(plain).collect();
    let mut lexemes = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let end = match letter {
            '0'..='9' => {
                let (end, number) = number(language, &letters, at);
                lexemes.push(number);
                end
            }
            _ if words::is_han(letter) => {
                let is_numeral = words::han_numeral(letter).is_some();
                let run = letters
                    .iter()
                    .skip(at)
                    .take_while(|next| is_numeral && words::han_numeral(**next).is_some());
                let end = at + run.count().max(1);
                lexemes.push(word(language, letters.get(at..end).unwrap_or_default()));
                end
            }
            _ if letter.is_alphabetic() => {
                let run =
                    letters.iter().skip(at).take_while(|next| next.is_alphabetic() && !words::is_han(**next));
                let end = at + run.count();
                lexemes.push(word(language, letters.get(at..end).unwrap_or_default()));
                end
            }
            ' ' => at + 1,
            mark => {
                lexemes.push(Lexeme::Mark(mark));
                at + 1
            }
        };
        at = end;
    }
    lexemes
}

fn word(language: Language, letters: &[char]) -> Lexeme {
    let written: String = letters.iter().collect();
    Lexeme::Word { word: words::folded(language, &written), written }
}

/// The number that begins at `start`, and where it ends.
fn number(language: Language, letters: &[char], start: usize) -> (usize, Lexeme) {
    let mut groups = vec![digits(letters, start)];
    let mut separators = Vec::new();
    let mut end = start + groups.first().map_or(1, String::len);
    while let Some(separator) = letters.get(end).filter(|mark| matches!(mark, ',' | '.' | ' ' | '\'')) {
        let group = digits(letters, end + 1);
        let is_spaced = matches!(separator, ' ' | '\'');
        let fits = group.len() == 3 && groups.first().is_some_and(|first| first.len() <= 3);
        if group.is_empty()
            || (is_spaced && !fits)
            || (is_spaced && separators.iter().any(|known| known != separator))
        {
            break;
        }
        end += 1 + group.len();
        separators.push(*separator);
        groups.push(group);
    }
    let before = start.checked_sub(1).and_then(|at| letters.get(at));
    let behind: String = letters.iter().skip(end).take_while(|letter| letter.is_ascii_alphabetic()).collect();
    let in_name = before.is_some_and(char::is_ascii_alphabetic)
        || !(behind.is_empty() || words::is_ordinal_ending(language, &behind));
    let written: String = letters.get(start..end).unwrap_or_default().iter().collect();
    (end, Lexeme::Number { readings: readings(&groups, &separators), in_name, written })
}

fn digits(letters: &[char], at: usize) -> String {
    letters.iter().skip(at).take_while(|letter| letter.is_ascii_digit()).collect()
}

/// The ways to read groups of digits: as one number in groups of three, with decimals, or as numbers of their own.
fn readings(groups: &[String], separators: &[char]) -> Vec<Vec<u128>> {
    let whole = |digits: &str| digits.parse::<u128>().ok()?.checked_mul(UNIT);
    let mut readings = Vec::new();
    let grouped = |groups: &[String]| {
        let fits = groups.iter().skip(1).all(|group| group.len() == 3)
            && groups.first().is_some_and(|g| g.len() <= 3);
        fits.then(|| groups.concat()).and_then(|digits| whole(&digits))
    };
    let one = grouped(groups);
    readings.extend(one.map(|value| vec![value]));
    if let (Some((decimals, before)), Some('.' | ',')) = (groups.split_last(), separators.last())
        && decimals.len() <= 4
        && let Some(units) =
            grouped(before).or_else(|| before.first().filter(|_| before.len() == 1).and_then(|d| whole(d)))
        && let Ok(parts) = format!("{decimals:0<4}").parse::<u128>()
    {
        readings.push(vec![units + parts]);
    }
    if one.is_none() {
        readings.push(groups.iter().filter_map(|group| whole(group)).collect());
    }
    readings
}
