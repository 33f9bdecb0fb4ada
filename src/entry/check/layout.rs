//! The characters and lines of a file, before anyone asks what they mean.

use std::ops::Range;

use super::rules::{BLANK_LINES, DAMAGED_TEXT, LINE_ENDS, Rule, TRAILING_SPACE};
use crate::diagnostic::{Diagnostic, Edit, Lines};

/// Checks the text of a file whose body begins at the byte `body`.
pub(in crate::entry) fn check(lines: &Lines<'_>, body: usize) -> Vec<Diagnostic> {
    let text = lines.text();
    let mut problems = damaged(lines);
    problems.extend(once(LINE_ENDS, line_ends(text), lines));
    problems.extend(once(TRAILING_SPACE, trailing_spaces(text, body), lines));
    problems.extend(once(BLANK_LINES, blank_lines(text, body), lines));
    problems
}

/// One problem a file, at the first of the places, that mends all of them.
fn once(rule: Rule, edits: Vec<Edit>, lines: &Lines<'_>) -> Option<Diagnostic> {
    let first = edits.first()?.bytes.clone();
    // A place holds no white space at its end, so these are marked by where they begin.
    let problem = rule.at(lines.place(first.start..first.start)).with("count", edits.len().to_string());
    Some(problem.fixed_by(edits))
}

/// The first such character of each line.
fn damaged(lines: &Lines<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut last_line = None;
    let found =
        lines.text().char_indices().filter(|(at, letter)| is_damage(*letter) && (*at, *letter) != (0, BOM));
    for (at, letter) in found {
        let place = lines.place(at..at + letter.len_utf8());
        if last_line != Some(place.line) {
            last_line = Some(place.line);
            let code = format!("U+{:04X}", u32::from(letter));
            problems.push(DAMAGED_TEXT.at(place).with("character", code));
        }
    }
    problems
}

const BOM: char = '\u{feff}';

/// What a wrong encoding leaves behind, and marks that turn the order of what follows around unseen.
fn is_damage(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => false,
        '\u{fffd}' | BOM | '\u{202a}'..='\u{202e}' => true,
        other => other.is_control(),
    }
}

fn line_ends(text: &str) -> Vec<Edit> {
    let ends = text.match_indices('\r').map(|(at, _)| {
        let is_pair = text.as_bytes().get(at + 1) == Some(&b'\n');
        Edit { bytes: at..at + 1, text: if is_pair { "" } else { "\n" }.to_owned() }
    });
    ends.collect()
}

/// The lines of a text with their bytes, without line breaks.
fn lines_of(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let bytes = start..start + line.trim_end_matches('\r').len();
        start += line.len() + 1;
        bytes
    })
}

fn trailing_spaces(text: &str, body: usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    let lines: Vec<_> = lines_of(text).collect();
    for (index, line) in lines.iter().enumerate() {
        let words = text.get(line.clone()).unwrap_or("");
        let kept = line.start + words.trim_end_matches([' ', '\t']).len();
        let next = lines.get(index + 1).and_then(|next| text.get(next.clone())).unwrap_or("");
        // Two spaces before a further line of the same paragraph are a line break in Markdown.
        let is_break = line.start >= body && words.ends_with("  ") && !next.trim().is_empty();
        if kept < line.end && !is_break {
            edits.push(Edit { bytes: kept..line.end, text: String::new() });
        }
    }
    edits
}

/// Blank lines of the body after another one, and those at its end.
fn blank_lines(text: &str, body: usize) -> Vec<Edit> {
    let is_blank = |line: &Range<usize>| text.get(line.clone()).is_some_and(|words| words.trim().is_empty());
    let lines: Vec<_> = lines_of(text).collect();
    let mut edits = Vec::new();
    let mut first_of_run = None;
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.start >= body) {
        if is_blank(line) {
            first_of_run.get_or_insert(index);
            continue;
        }
        if let Some(first) = first_of_run.take().filter(|first| index - first > 1)
            && let Some(second) = lines.get(first + 1)
        {
            edits.push(Edit { bytes: second.start..line.start, text: String::new() });
        }
    }
    // What stands behind the last line break is a line too: two such lines are one blank line.
    if let Some(first) = first_of_run.filter(|first| lines.len() - first > 1)
        && let (Some(first), Some(last)) = (lines.get(first), lines.last())
        && first.start > body
    {
        edits.push(Edit { bytes: first.start..last.end, text: String::new() });
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(text: &str, edits: Vec<Edit>) -> String {
        let mut text = text.to_owned();
        for edit in edits.into_iter().rev() {
            text.replace_range(edit.bytes, &edit.text);
        }
        text
    }

    #[test]
    fn lines_are_tidied_without_a_change_of_sense() {
        let text = "---\na: b  \n---\n\n\n## Facts \n\nOne.  \nTwo. \n \n\nThree.\n\n\n";
        let body = 15;
        let text = fixed(text, trailing_spaces(text, body));
        assert_eq!(text, "---\na: b\n---\n\n\n## Facts\n\nOne.  \nTwo.\n\n\nThree.\n\n\n");
        let text = fixed(&text, blank_lines(&text, 13));
        assert_eq!(text, "---\na: b\n---\n\n## Facts\n\nOne.  \nTwo.\n\nThree.\n");
        assert!(blank_lines(&text, 13).is_empty() && trailing_spaces(&text, 13).is_empty());
        assert_eq!(fixed("a\r\nb\rc\n", line_ends("a\r\nb\rc\n")), "a\nb\nc\n");
    }
}
