//! Words that were found before, given to the engine a line each: a text is analyzed once for all its fields.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The name under which the engine knows the tokenizer.
pub(super) const LINES: &str = "lines";

/// What the engine is given for a list of words.
pub(super) fn lines<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(word);
    }
    text
}

/// Takes each line as a word.
#[derive(Clone, Default)]
pub(super) struct Lines {
    token: Token,
}

impl Tokenizer for Lines {
    type TokenStream<'a> = LineStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> LineStream<'a> {
        self.token.reset();
        LineStream { lines: text.split_terminator('\n'), token: &mut self.token }
    }
}

/// The lines of one text.
pub(super) struct LineStream<'a> {
    lines: std::str::SplitTerminator<'a, char>,
    token: &'a mut Token,
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(line) = self.lines.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(line);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
