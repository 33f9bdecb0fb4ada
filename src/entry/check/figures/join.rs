//! From numbers and words to figures: factors such as "million", numbers in words, months, ranges.

use super::{
    Figure, UNIT, Value,
    lex::Lexeme,
    words::{self, Numeral},
};
use crate::language::Language;

/// Smaller numbers in words are articles, duals and pronouns as often as figures.
const SMALLEST: u128 = 3 * UNIT;

pub(super) fn join(language: Language, lexemes: &[Lexeme]) -> Vec<Figure> {
    let mut reader = Reader { language, lexemes, at: 0, figures: Vec::new() };
    while reader.at < lexemes.len() {
        reader.step();
    }
    reader.figures
}

struct Reader<'a> {
    language: Language,
    lexemes: &'a [Lexeme],
    at: usize,
    figures: Vec<Figure>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        match self.lexemes.get(at) {
            Some(Lexeme::Word { word, .. }) => Some(word),
            _ => None,
        }
    }

    fn step(&mut self) {
        match self.lexemes.get(self.at) {
            Some(Lexeme::Number { readings, in_name, written }) => {
                self.digits(readings.clone(), *in_name, written.clone());
            }
            Some(Lexeme::Word { word, written }) => {
                let (word, written) = (word.clone(), written.clone());
                self.words(&word, written);
            }
            Some(Lexeme::Mark(_)) | None => self.at += 1,
        }
    }

    fn digits(&mut self, mut readings: Vec<Vec<u128>>, in_name: bool, mut written: String) {
        self.at += 1;
        if let Some(month) = self.chinese_month(&readings) {
            self.at += 1;
            self.push(vec![vec![Value::Month(month)]], true, format!("{written}月"));
            return;
        }
        let (factor, end) = self.factor(self.at);
        if factor > 1 {
            self.scale_range(factor);
            readings.retain(|values| values.len() == 1);
            readings = scaled(&readings, factor);
            written = self.written(self.at, end, written);
            self.at = end;
            if let Some((sum, end)) = self.smaller_part(&readings, factor) {
                readings.insert(0, vec![sum]);
                written = self.written(self.at, end, written);
                self.at = end;
            }
        }
        readings.extend(self.short_year(&written).map(|year| vec![year]));
        readings.extend(self.with_the_named(&readings));
        let is_small =
            readings.iter().all(|values| values.iter().all(|value| *value < SMALLEST && value % UNIT == 0));
        let is_dated = self.is_beside_month();
        let values =
            readings.iter().map(|values| values.iter().copied().map(Value::Number).collect()).collect();
        self.push(values, !in_name && (!is_small || is_dated), written);
    }

    /// The second year of "2024-25".
    fn short_year(&self, written: &str) -> Option<u128> {
        let is_joined = matches!(self.lexemes.get(self.at.checked_sub(2)?)?, Lexeme::Mark('-' | '–' | '/'));
        let Lexeme::Number { written: first, .. } = self.lexemes.get(self.at.checked_sub(3)?)? else {
            return None;
        };
        let fits = is_joined && first.len() == 4 && written.len() == 2;
        fits.then(|| first.get(..2))
            .flatten()
            .and_then(|century| format!("{century}{written}").parse::<u128>().ok())
            .map(|year| year * UNIT)
    }

    /// "X and eight others" are nine in Chinese and Russian; two may be named too.
    fn with_the_named(&self, readings: &[Vec<u128>]) -> Vec<Vec<u128>> {
        if self.language != Language::En || self.word(self.at) != Some("others") {
            return Vec::new();
        }
        let count = readings.first().and_then(|values| values.first());
        count.map(|count| vec![vec![count + UNIT], vec![count + 2 * UNIT]]).unwrap_or_default()
    }

    /// What follows a Chinese number in tens of thousands below one in hundreds of millions: `1亿2000万`.
    fn smaller_part(&self, readings: &[Vec<u128>], factor: u128) -> Option<(u128, usize)> {
        let Some(Lexeme::Number { readings: more, .. }) = self.lexemes.get(self.at) else { return None };
        let (smaller, end) = self.factor(self.at + 1);
        if self.language != Language::Zh || smaller >= factor || smaller == 1 {
            return None;
        }
        let (high, low) = (readings.first()?.first()?, more.first()?.first()?);
        Some((high + low.checked_mul(smaller)?, end))
    }

    /// The product of the factors that begin at a place, and where they end.
    fn factor(&self, start: usize) -> (u128, usize) {
        let (mut factor, mut at) = (1_u128, start);
        // "200多万": more than two million.
        if matches!(self.word(at), Some("多" | "余" | "几"))
            && self.word(at + 1).is_some_and(|w| words::factor(self.language, w).is_some())
        {
            at += 1;
        }
        while let Some(next) = self.word(at).and_then(|word| words::factor(self.language, word)) {
            factor = factor.saturating_mul(next);
            at += 1;
        }
        (factor, at)
    }

    /// In "5 to 10 million" and "20, 15 and 3 million" the earlier numbers are millions too.
    fn scale_range(&mut self, factor: u128) {
        let mut at = self.at;
        for figure in self.figures.iter_mut().rev() {
            let is_joined = at.checked_sub(2).is_some_and(|at| match self.lexemes.get(at) {
                Some(Lexeme::Word { word, .. }) => words::is_range_word(word),
                Some(Lexeme::Mark(mark)) => matches!(mark, '-' | '–' | '—' | '~' | ',' | '、' | '،'),
                Some(Lexeme::Number { .. }) | None => false,
            });
            let is_number = at
                .checked_sub(3)
                .is_some_and(|at| matches!(self.lexemes.get(at), Some(Lexeme::Number { .. })));
            if !is_joined || !is_number {
                break;
            }
            let more: Vec<Vec<Value>> = figure
                .readings
                .iter()
                .map(|values| values.iter().map(|value| value.times(factor)).collect())
                .collect();
            figure.readings.extend(more);
            at -= 2;
        }
    }

    fn chinese_month(&self, readings: &[Vec<u128>]) -> Option<u8> {
        if self.language != Language::Zh || self.word(self.at) != Some("月") {
            return None;
        }
        let number = readings.first()?.first()? / UNIT;
        u8::try_from(number).ok().filter(|month| (1..=12).contains(month))
    }

    /// A day stands beside its month.
    fn is_beside_month(&self) -> bool {
        let is_month =
            |at: usize| self.word(at).is_some_and(|word| words::month(self.language, word).is_some());
        let behind = match self.language {
            Language::Es => self.at + 1,
            _ => self.at,
        };
        let is_chinese_day = self.language == Language::Zh && matches!(self.word(self.at), Some("日" | "号"));
        is_month(behind) || is_month(self.at) || is_chinese_day
    }

    fn words(&mut self, word: &str, written: String) {
        let is_capital = written.chars().next().is_some_and(char::is_uppercase);
        if let Some(month) = words::month(self.language, word)
            && (self.language != Language::En || is_capital)
        {
            self.at += 1;
            // Only English writes months with a capital: elsewhere it is a name.
            self.push(vec![vec![Value::Month(month)]], self.language == Language::En || !is_capital, written);
            return;
        }
        match self.number_in_words() {
            Some(InWords { value, parts, must, end }) => {
                self.scale_words(value, parts, must, end);
            }
            None => self.at += 1,
        }
    }

    fn scale_words(&mut self, value: u128, parts: Vec<u128>, must: bool, end: usize) {
        let written = self.written(self.at, end, String::new());
        self.at = end;
        let value = value.saturating_mul(UNIT);
        let mut readings = vec![vec![Value::Number(value)]];
        if parts.len() > 1 {
            readings.push(parts.iter().map(|part| Value::Number(part.saturating_mul(UNIT))).collect());
        }
        let more = self.with_the_named(&[vec![value]]);
        readings.extend(more.into_iter().map(|values| values.into_iter().map(Value::Number).collect()));
        let must = must && value >= SMALLEST && !self.is_in_name(&written);
        self.push(readings, must, written);
    }

    /// Whether a number in words that has just been read begins a name, such as Trois-Rivières.
    fn is_in_name(&self, written: &str) -> bool {
        let is_capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
        let joined = matches!(self.lexemes.get(self.at), Some(Lexeme::Mark('-')));
        let next = match self.lexemes.get(self.at + 1) {
            Some(Lexeme::Word { written, .. }) => is_capital(written),
            _ => false,
        };
        joined && next && is_capital(written)
    }

    /// The number that begins at this word and is written in words.
    fn number_in_words(&self) -> Option<InWords> {
        if self.language == Language::Zh {
            let value = words::han_number(self.word(self.at)?)?;
            return Some(InWords { value, parts: Vec::new(), must: false, end: self.at + 1 });
        }
        let mut sum = Sum { language: Some(self.language), ..Sum::default() };
        let mut at = self.at;
        while let Some(word) = self.word(at) {
            let joined = words::is_and(self.language, word) && !sum.is_empty();
            let place = if joined { at + 1 } else { at };
            let Some(numeral) = self.word(place).and_then(|word| words::numeral(self.language, word)) else {
                break;
            };
            if !sum.add(numeral) {
                break;
            }
            at = place + 1;
            if matches!(self.lexemes.get(at), Some(Lexeme::Mark('-' | '‑'))) && !sum.is_empty() {
                let follows = self.word(at + 1).and_then(|word| words::numeral(self.language, word));
                at += usize::from(follows.is_some());
            }
        }
        sum.finish(at)
    }

    fn written(&self, from: usize, to: usize, start: String) -> String {
        let mut written = start;
        for lexeme in self.lexemes.get(from..to).unwrap_or_default() {
            let (next, space) = match lexeme {
                Lexeme::Number { written, .. } | Lexeme::Word { written, .. } => {
                    (written.clone(), !written.chars().all(words::is_han))
                }
                Lexeme::Mark(mark) => (mark.to_string(), false),
            };
            if space && !written.is_empty() && !written.ends_with(['-', '‑']) {
                written.push(' ');
            }
            written.push_str(&next);
        }
        written
    }

    fn push(&mut self, readings: Vec<Vec<Value>>, must: bool, written: String) {
        self.figures.push(Figure { readings, must, written });
    }
}

impl Value {
    fn times(self, factor: u128) -> Self {
        match self {
            Self::Number(number) => Self::Number(number.saturating_mul(factor)),
            Self::Month(month) => Self::Month(month),
        }
    }
}

fn scaled(readings: &[Vec<u128>], factor: u128) -> Vec<Vec<u128>> {
    readings.iter().map(|values| values.iter().map(|value| value.saturating_mul(factor)).collect()).collect()
}

/// A number in words: its value, the numbers that it is made of, and where it ends.
struct InWords {
    value: u128,
    parts: Vec<u128>,
    must: bool,
    end: usize,
}

/// Numerals as they are added up: units below tens below hundreds, then thousands and millions.
#[derive(Default)]
struct Sum {
    language: Option<Language>,
    total: u128,
    current: u128,
    parts: Vec<u128>,
    is_ordinal: bool,
    has_factor_alone: bool,
}

impl Sum {
    fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether the numeral goes on with the number; if not, it begins another.
    fn add(&mut self, numeral: Numeral) -> bool {
        match numeral {
            Numeral::Cardinal(value) | Numeral::Ordinal(value) => {
                let (tens, units) = (self.current % 100, self.current % 10);
                let fits = tens == 0
                    || (value < 10 && units == 0)
                    // French counts on from sixty and eighty: "soixante-dix".
                    || (value < 20 && matches!(tens, 60 | 80))
                    // Arabic says the units first: "three ten", "five and twenty", "eleventh ten".
                    || (value % 10 == 0 && value < 100 && tens < 10);
                if !fits || value >= 100 && self.current > 0 || self.is_ordinal && value != 10 {
                    return false;
                }
                // "quatre-vingts"
                let is_four_twenties = self.language == Some(Language::Fr) && value == 20 && tens == 4;
                self.current += if is_four_twenties { 76 } else { value };
                self.is_ordinal |= matches!(numeral, Numeral::Ordinal(_));
                self.parts.push(value);
            }
            Numeral::Factor(factor) => {
                if self.is_ordinal {
                    return false;
                }
                self.has_factor_alone |= self.is_empty();
                let one = self.current.max(1);
                if factor == 100 {
                    self.current = one * 100;
                } else if self.current == 0 && self.total > 0 {
                    // "mil millones"
                    self.total = self.total.saturating_mul(factor);
                } else {
                    self.total += one.saturating_mul(factor);
                    self.current = 0;
                }
                self.parts.push(factor);
            }
        }
        true
    }

    fn finish(self, end: usize) -> Option<InWords> {
        let must = !self.is_ordinal && !self.has_factor_alone;
        let is_factor_only = self.parts.iter().all(|part| *part >= 100);
        let parts = if is_factor_only { Vec::new() } else { self.parts.clone() };
        (!self.parts.is_empty()).then(|| InWords { value: self.total + self.current, parts, must, end })
    }
}
