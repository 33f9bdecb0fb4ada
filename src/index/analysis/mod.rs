//! Analysis: from text to tokens, the same for index, query, snippet and suggestion.
//!
//! A text is cut into words by script ([`words`]); each word is then reduced by the language of its
//! script: a file a language. A Latin word in an Arabic, Chinese or Russian text is only folded, since
//! it may be of any language. All letters are compared in NFKC and lower case.

mod ar;
mod en;
mod es;
mod fold;
mod fr;
mod ru;
mod typed;
mod words;
mod zh;

use unicode_normalization::UnicodeNormalization;

use crate::language::{Language, Script};

pub(crate) use fold::plain;
pub(crate) use typed::Folded;
use words::{Word, words};

/// One token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The reduced form that is indexed and searched.
    pub text: String,
    /// Byte where its word begins in the text.
    pub start: usize,
    /// Byte where its word ends.
    pub end: usize,
    /// Number of the word in the text; several forms of one word share it.
    pub position: usize,
}

/// Analyses texts of all six languages. The Chinese dictionary takes 0.1 to 0.3 s and 30 MB: make one and share it.
pub struct Analyzer {
    chinese: zh::Segmenter,
    english: en::English,
    french: fr::French,
    spanish: es::Spanish,
    russian: ru::Russian,
}

impl std::fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Analyzer")
    }
}

impl Default for Analyzer {
    fn default() -> Self {
        Self::new()
    }
}

impl Analyzer {
    /// An analyzer whose dictionaries load on a thread of their own; a text that needs one waits for it.
    pub fn new() -> Self {
        Self {
            chinese: zh::Segmenter::new(),
            english: en::English::new(),
            french: fr::French::new(),
            spanish: es::Spanish::new(),
            russian: ru::Russian::new(),
        }
    }

    /// Waits until all dictionaries are there, so that no reader has to.
    pub fn wait(&self) {
        self.chinese.wait();
    }

    /// All three readings of a text at once, which is much cheaper than one after the other.
    pub(crate) fn analyze(&self, language: Language, text: &str) -> Analyzed {
        let mut analyzed = Analyzed::default();
        let Analyzed { stems, exact, labels } = &mut analyzed;
        for (position, word) in words(text).enumerate() {
            let (first_stem, first_exact) = (stems.len(), exact.len());
            self.push_word(language, text, &word, position, stems);
            push_exact(text, &word, exact);
            if word.script == Some(Script::Han) {
                labels.extend(han_labels(exact.iter().skip(first_exact).cloned()));
            } else {
                labels.extend(LabelWord::of(stems.get(first_stem..).unwrap_or_default()));
            }
        }
        number(exact);
        analyzed
    }

    /// The stemmed tokens of a text, without stop words.
    pub fn tokens(&self, language: Language, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (position, word) in words(text).enumerate() {
            self.push_word(language, text, &word, position, &mut tokens);
        }
        tokens
    }

    /// The tokens for exact phrases: words as written but for case, Chinese by character. No stop words.
    pub fn exact(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        words(text).for_each(|word| push_exact(text, &word, &mut tokens));
        number(&mut tokens);
        tokens
    }

    /// The sequence in which labels of concepts are looked for: the forms of each word, Chinese by character.
    pub fn label_sequence(&self, language: Language, text: &str) -> Vec<LabelWord> {
        let mut sequence: Vec<LabelWord> = Vec::new();
        let mut tokens = Vec::new();
        for (position, word) in words(text).enumerate() {
            tokens.clear();
            if word.script == Some(Script::Han) {
                zh::characters(word.text(text), word.start, &mut tokens);
                sequence.extend(han_labels(tokens.drain(..)));
            } else {
                self.push_word(language, text, &word, position, &mut tokens);
                sequence.extend(LabelWord::of(&tokens));
            }
        }
        sequence
    }

    fn push_word(&self, language: Language, text: &str, word: &Word, position: usize, out: &mut Vec<Token>) {
        let written = word.text(text);
        let mut push = |form: String| {
            if !form.is_empty() {
                out.push(Token { text: form, start: word.start, end: word.end, position });
            }
        };
        match word.script {
            Some(Script::Han) => self.chinese.tokens(written, word.start, position, out),
            Some(Script::Arabic) => ar::forms(&normal(written), &mut push),
            Some(Script::Cyrillic) => self.russian.forms(&normal(written), &mut push),
            Some(Script::Latin) => match language {
                Language::En => self.english.forms(&normal(written), &mut push),
                Language::Fr => self.french.forms(&normal(written), &mut push),
                Language::Es => self.spanish.forms(&normal(written), &mut push),
                Language::Ar | Language::Zh | Language::Ru => push(plain(written)),
            },
            None => push(plain(written)),
        }
    }
}

fn push_exact(text: &str, word: &Word, out: &mut Vec<Token>) {
    match word.script {
        Some(Script::Han) => zh::characters(word.text(text), word.start, out),
        Some(Script::Arabic | Script::Latin | Script::Cyrillic) | None => {
            fold::exact_parts(word.text(text), word.start, out);
        }
    }
}

/// Chinese characters as words of labels; 未经定罪的没收 and 未经定罪没收 are one label.
fn han_labels(characters: impl Iterator<Item = Token>) -> impl Iterator<Item = LabelWord> {
    characters.filter(|token| token.text != "的").map(LabelWord::from)
}

/// Numbers the tokens of a text for phrases: one after the other.
fn number(tokens: &mut [Token]) {
    for (position, token) in tokens.iter_mut().enumerate() {
        token.position = position;
    }
}

/// A text as [`Analyzer::tokens`], [`Analyzer::exact`] and [`Analyzer::label_sequence`] read it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Analyzed {
    pub(crate) stems: Vec<Token>,
    pub(crate) exact: Vec<Token>,
    pub(crate) labels: Vec<LabelWord>,
}

/// A word of a label or text, with all its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelWord {
    /// Its forms; the first is the main one.
    pub forms: Vec<String>,
    /// Byte where the word begins.
    pub start: usize,
    /// Byte where it ends.
    pub end: usize,
}

impl AsRef<[String]> for LabelWord {
    fn as_ref(&self) -> &[String] {
        &self.forms
    }
}

impl LabelWord {
    /// The word that has these forms; `None` for a stop word, which has none.
    fn of(forms: &[Token]) -> Option<Self> {
        let first = forms.first()?;
        let forms = forms.iter().map(|token| token.text.clone()).collect();
        Some(Self { forms, start: first.start, end: first.end })
    }
}

impl From<Token> for LabelWord {
    fn from(token: Token) -> Self {
        Self { forms: vec![token.text], start: token.start, end: token.end }
    }
}

/// The script of a word's letters; `None` for digits and for scripts of no official language.
pub(crate) fn script_of(text: &str) -> Option<Script> {
    words(text).find_map(|word| word.script)
}

/// NFKC in lower case, with the typographic apostrophe made plain.
fn normal(word: &str) -> String {
    // Most words are plain, and most of the cost of a start is folding labels.
    if word.is_ascii() {
        return word.to_ascii_lowercase().replace('`', "'");
    }
    word.nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, '’' | 'ʼ' | '`') { '\'' } else { c })
        .collect()
}
