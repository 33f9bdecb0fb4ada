//! The analysis as the engine calls it: a text that begins with the tag of its language, tokens out.

use std::sync::Arc;

use tantivy::tokenizer::{Token as EngineToken, TokenStream, Tokenizer};

use super::analysis::{Analyzer, Token, plain};
use crate::language::Language;

/// How a field's text is reduced.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mode {
    /// By the language's own analysis.
    Stems,
    /// Only folded.
    Plain,
    /// Word for word.
    Exact,
}

/// All modes.
pub(super) const ANALYSIS: [Mode; 3] = [Mode::Stems, Mode::Plain, Mode::Exact];

impl Mode {
    /// The name under which the engine knows the tokenizer.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Stems => "stems",
            Self::Plain => "plain",
            Self::Exact => "exact",
        }
    }

    /// The text with the tag of its language before it.
    pub(super) fn tagged(language: Language, text: &str) -> String {
        format!("{}{text}", language.tag())
    }
}

/// Reads the tag, then analyzes what follows.
#[derive(Clone)]
pub(super) struct LanguageTokenizer {
    analyzer: Arc<Analyzer>,
    mode: Mode,
}

impl LanguageTokenizer {
    pub(super) fn new(analyzer: Arc<Analyzer>, mode: Mode) -> Self {
        Self { analyzer, mode }
    }

    fn tokens(&self, tagged: &str) -> Vec<Token> {
        let Some((tag, text)) = tagged.split_at_checked(2) else { return Vec::new() };
        let Ok(language) = tag.parse::<Language>() else { return Vec::new() };
        match self.mode {
            Mode::Stems => self.analyzer.tokens(language, text),
            Mode::Exact => self.analyzer.exact(text),
            Mode::Plain => {
                let mut tokens = self.analyzer.exact(text);
                for token in &mut tokens {
                    token.text = plain(&token.text);
                }
                tokens
            }
        }
    }
}

impl Tokenizer for LanguageTokenizer {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        Tokens { tokens: self.tokens(text).into_iter(), current: EngineToken::default() }
    }
}

/// The tokens of one text.
pub(super) struct Tokens {
    tokens: std::vec::IntoIter<Token>,
    current: EngineToken,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        let Some(token) = self.tokens.next() else { return false };
        self.current = EngineToken {
            offset_from: token.start,
            offset_to: token.end,
            position: token.position,
            text: token.text,
            position_length: 1,
        };
        true
    }

    fn token(&self) -> &EngineToken {
        &self.current
    }

    fn token_mut(&mut self) -> &mut EngineToken {
        &mut self.current
    }
}
