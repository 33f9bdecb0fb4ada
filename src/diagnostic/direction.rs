//! Keeps the underline under its words where a line has Arabic in it.
//!
//! A terminal lays out a line by the Unicode Bidirectional Algorithm: words from right to left change
//! places, and what is drawn below them counts columns from the left. So the words that are meant, and
//! what stands before and after them, each become an isolate, and the line runs from left to right: the
//! three parts keep their columns, and each is still read in its own direction.

use std::ops::Range;

/// Stand for the isolates while a problem is drawn, since the drawing replaces these by a visible sign.
/// Both are as wide as an isolate: nothing.
const OPEN: char = '\u{2061}';
const CLOSE: char = '\u{2062}';

const FIRST_STRONG_ISOLATE: &str = "\u{2068}";
const POP_ISOLATE: &str = "\u{2069}";
/// What the drawing writes where lines of a file are left out.
const GAP: &str = ":::";
const LEFT_TO_RIGHT: char = '\u{200e}';

/// A text in an isolate of its own, if it has letters from right to left.
pub(super) fn isolate(text: &str) -> String {
    if is_from_right(text) { format!("{OPEN}{text}{CLOSE}") } else { text.to_owned() }
}

/// A line with isolates around the words at `words`, and around what stands before and after them; and
/// where the words are then.
pub(super) fn isolate_words(line: &str, words: Range<usize>) -> (String, Range<usize>) {
    let parts = (line.get(..words.start), line.get(words.clone()), line.get(words.end..));
    let (Some(before), Some(here), Some(after)) = parts else { return (line.to_owned(), words) };
    if !is_from_right(line) || line.contains([OPEN, CLOSE]) {
        return (line.to_owned(), words);
    }
    let part = |text: &str| if text.is_empty() { String::new() } else { format!("{OPEN}{text}{CLOSE}") };
    let (before, here) = (part(before), part(here));
    let start = before.len();
    let words = start..start + here.len();
    (before + &here + &part(after), words)
}

/// The drawn lines with their isolates; those that begin from the left do so in every terminal.
pub(super) fn finish(drawn: &str) -> String {
    let mut lines = Vec::new();
    let mut has_gap = true;
    for (index, line) in drawn.split('\n').enumerate() {
        // The place is told apart from the line, whose columns the isolates have changed; the drawing then
        // marks a gap between the two that there is not.
        if has_gap && index > 0 && line.contains(GAP) {
            has_gap = false;
            continue;
        }
        let isolated = line.replace(OPEN, FIRST_STRONG_ISOLATE).replace(CLOSE, POP_ISOLATE);
        // The title is a sentence: it begins on the side of its language.
        let is_frame = index > 0 && is_from_right(line);
        lines.push(if is_frame { format!("{LEFT_TO_RIGHT}{isolated}") } else { isolated });
    }
    lines.join("\n")
}

/// Whether a text has letters that are written from right to left: Hebrew, Arabic and their kin.
fn is_from_right(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}
