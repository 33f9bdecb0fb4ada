//! The underline stands under its words in a terminal: wide Chinese letters, lines from right to left.

use casedigest::{
    corpus::Corpus,
    diagnostic::{Diagnostic, Value, draw_text},
    entry::Digest,
    i18n::Messages,
    language::Language,
    vocabulary::Vocabulary,
};
use unicode_bidi::BidiInfo;
use unicode_width::UnicodeWidthChar;

use super::say;
use crate::support::{TODAY, in_repository};

const FOLDER: &str = "tests/entries/unknown-term";

/// The columns of the letters of a line as a terminal lays them out, each with its letter.
fn laid_out(line: &str) -> Vec<(usize, usize, char)> {
    let info = BidiInfo::new(line, None);
    let Some(paragraph) = info.paragraphs.first() else { return Vec::new() };
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let letters: Vec<char> = line.chars().collect();
    let mut column = 0;
    let mut cells = Vec::new();
    for logical in BidiInfo::reorder_visual(&levels) {
        let width = letters[logical].width().unwrap_or(0);
        cells.push((logical, column, letters[logical]));
        column += width;
    }
    cells.retain(|(_, _, letter)| letter.width().unwrap_or(0) > 0);
    cells
}

/// First and last column of some letters of a line.
fn span(cells: &[(usize, usize, char)], is_in: impl Fn(usize, char) -> bool) -> Option<(usize, usize)> {
    let columns = cells.iter().filter(|(at, _, letter)| is_in(*at, *letter));
    let ends = columns.map(|(_, column, letter)| (*column, column + letter.width().unwrap_or(0)));
    ends.fold(None, |span: Option<(usize, usize)>, (from, to)| {
        Some(span.map_or((from, to), |(first, last)| (first.min(from), last.max(to))))
    })
}

fn problems_of(line: &str) -> (String, Vec<Diagnostic>) {
    let path = "cases/isl/isl-2019-operation-example.md";
    let file = in_repository(FOLDER).join(path);
    let text = std::fs::read_to_string(file).expect("the fixture");
    let text: String = text
        .lines()
        .map(|old| if old.starts_with("crimes:") { line } else { old })
        .map(|line| format!("{line}\n"))
        .collect();
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let corpus = Corpus::from_files([(path.to_owned(), text.clone().into_bytes())]);
    let problems = Digest::read(&corpus, &vocabulary, TODAY).1;
    (text, problems.into_iter().filter(|problem| problem.rule == "unknown-term").collect())
}

#[test]
fn the_underline_stands_under_its_words() {
    let messages = Messages::embedded().expect("sound messages");
    for (line, least) in [
        ("crimes: [غسل الأموال, قرصنة الموانئ البعيدة, تهريب الصناديق]", 3),
        ("crimes: [洗钱活动, 海港走私, blanchiment, 假货]", 4),
        ("crimes: [洗钱活动, غسل الأموال, отмывание денег, تهريب 12 صندوقا]", 4),
    ] {
        let (source, problems) = problems_of(line);
        assert!(problems.len() >= least, "{line}: {problems:?}");
        for problem in problems.iter().filter(|problem| line.contains(&source[problem.place.bytes.clone()])) {
            for language in Language::ALL {
                let words = |key: &str, values: &[(&str, Value)]| say(&messages, language, key, values);
                let drawn = draw_text(problem, &source, "", &words, false);
                let lines: Vec<&str> = drawn.lines().collect();
                let at = lines.iter().position(|line| line.contains("crimes: [")).expect("the line");
                let meant = &source[problem.place.bytes.clone()];
                let before = lines[at][..lines[at].find(meant).expect("the words")].chars().count();
                let after = before + meant.chars().count();
                let cells = laid_out(lines[at]);
                let words_at =
                    span(&cells, |logical, _| (before..after).contains(&logical)).expect("columns");
                let marks = span(&laid_out(lines[at + 1]), |_, letter| letter == '^').expect("an underline");
                assert_eq!(words_at, marks, "{language}\n{drawn}");
            }
        }
    }
}

#[test]
fn right_to_left_and_wide_lines_are_drawn() {
    let messages = Messages::embedded().expect("sound messages");
    for (name, language, line) in [
        ("line-ar", Language::Ar, "crimes: [غسل الأموال, قرصنة الموانئ البعيدة, تهريب الصناديق]"),
        ("line-zh", Language::Zh, "crimes: [洗钱活动, 海港走私, blanchiment, 假货]"),
    ] {
        let (source, problems) = problems_of(line);
        let words = |key: &str, values: &[(&str, Value)]| say(&messages, language, key, values);
        let drawn: Vec<_> =
            problems.iter().map(|problem| draw_text(problem, &source, "", &words, false)).collect();
        // Marks that cannot be seen are written out, so that a reviewer sees them.
        let shown = drawn.join("\n\n").replace('\u{2068}', "{FSI}").replace('\u{2069}', "{PDI}");
        insta::assert_snapshot!(name, shown.replace('\u{200e}', "{LRM}"));
    }
}
