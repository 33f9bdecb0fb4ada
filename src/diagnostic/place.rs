//! Where in a file a problem is.

use std::ops::Range;

/// Words in a file: lines and columns are counted from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Path relative to the corpus.
    pub path: String,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column just past the last character.
    pub end_column: usize,
    /// The bytes to underline.
    pub bytes: Range<usize>,
}

impl Place {
    /// The very start of a file.
    pub fn start_of(path: &str) -> Self {
        Self { path: path.to_owned(), line: 1, column: 1, end_line: 1, end_column: 1, bytes: 0..0 }
    }
}

/// Turns byte ranges of one file into places.
#[derive(Debug)]
pub struct Lines<'a> {
    path: &'a str,
    text: &'a str,
    starts: Vec<usize>,
    /// Characters before each block, so that a column far to the right costs no more than one near by.
    before_blocks: Vec<usize>,
}

/// Bytes in a block.
const BLOCK: usize = 1024;

impl<'a> Lines<'a> {
    /// Finds the lines of `text`, the content of the file at `path`.
    pub fn new(path: &'a str, text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(after_breaks).collect();
        let counts = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let here = *before;
            *before += first_bytes(block);
            Some(here)
        });
        Self { path, text, starts, before_blocks: counts.collect() }
    }

    /// The whole text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The place of these bytes, without white space at their end and cut at the end of their first line.
    ///
    /// One line is enough to point at, and a terminal draws it best.
    pub fn place(&self, bytes: Range<usize>) -> Place {
        let start = self.boundary(bytes.start);
        let end = self.boundary(bytes.end.max(start));
        let words = self.text.get(start..end).unwrap_or("");
        let first_line = words.split(['\n', '\r']).next().unwrap_or("").trim_end();
        let bytes = start..start + first_line.len();
        let (line, column) = self.line_and_column(bytes.start);
        let (end_line, end_column) = self.line_and_column(bytes.end);
        Place { path: self.path.to_owned(), line, column, end_line, end_column, bytes }
    }

    /// The bytes of the first place of `words` within a range of bytes.
    pub fn find(&self, words: &str, within: &Range<usize>) -> Option<Range<usize>> {
        let at = within.start + self.text.get(within.clone())?.find(words)?;
        Some(at..at + words.len())
    }

    /// The bytes of the line that holds the byte at `at`, without its line break.
    pub fn line_around(&self, at: usize) -> Range<usize> {
        let index = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let start = self.starts.get(index).copied().unwrap_or(0);
        let end = self.starts.get(index + 1).map_or(self.text.len(), |next| next - 1);
        let line = self.text.get(start..end).unwrap_or("");
        start..start + line.trim_end_matches('\r').len()
    }

    /// The nearest letter boundary at or before `at`.
    fn boundary(&self, at: usize) -> usize {
        (0..=at.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        (line, self.characters_before(at) - self.characters_before(start) + 1)
    }

    fn characters_before(&self, at: usize) -> usize {
        let block = at / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..at).unwrap_or(&[]);
        self.before_blocks
            .get(block)
            .map_or_else(|| first_bytes(self.text.as_bytes()), |n| n + first_bytes(rest))
    }
}

/// How many characters begin in these bytes of a text.
fn first_bytes(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn columns_count_characters_and_stop_at_the_line() {
        let text = "a: b\r\nعنوان: 中文 x\nlast";
        let lines = Lines::new("x.md", text);
        let at = text.find("中文").expect("there");
        let place = lines.place(at..text.len());
        assert_eq!((place.line, place.column, place.end_line, place.end_column), (2, 8, 2, 12));
        assert_eq!(&text[place.bytes], "中文 x");
        assert_eq!(&text[lines.line_around(1)], "a: b");
        assert_eq!(&text[lines.line_around(text.len())], "last");
        assert_eq!(lines.place(at + 1..at + 2).column, 8, "never inside a letter");
    }
}
