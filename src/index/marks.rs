//! Where the words and labels of a text stand, kept from the time when it was indexed: to mark a hit is to look them up.

use serde::{Deserialize, Serialize};

use super::analysis::Token;
use crate::vocabulary::{Found, Sense};

/// The stems and labels of one text, with their bytes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Marks {
    /// For each token: bytes from the start of the one before, length, and the key of its stem.
    tokens: Vec<(u32, u32, Key)>,
    /// For each label that was found: first byte, length, and the key of what it names.
    labels: Vec<(u32, u32, Key)>,
}

/// Stands for a stem or the id of a concept. Two of the words of a text and a query share one by chance in a thousand
/// million times; then a word too many is marked.
pub(crate) type Key = [u8; 4];

/// The key of a stem or id.
pub(crate) fn key(text: &str) -> Key {
    crc32fast::hash(text.as_bytes()).to_le_bytes()
}

impl Marks {
    /// The marks of a text from its stems and from the labels found, each with its first and last byte.
    pub(super) fn new(tokens: &[Token], labels: Vec<(usize, usize, Found)>) -> Self {
        let mut marks = Self::default();
        let mut before = 0;
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        for token in tokens {
            // Tokens of one Chinese run may stand in any order: a step back is one around the whole circle of numbers.
            let start = small(token.start);
            marks.tokens.push((start.wrapping_sub(before), small(token.end - token.start), key(&token.text)));
            before = start;
        }
        for (start, end, found) in labels {
            for sense in &found.senses {
                let (Sense::Concept(_, id) | Sense::Country(id)) = sense;
                marks.labels.push((small(start), small(end - start), key(id)));
            }
        }
        marks
    }

    /// The bytes of tokens with one of these keys.
    pub(crate) fn tokens<'m>(&'m self, keys: &'m [Key]) -> impl Iterator<Item = (usize, usize)> + 'm {
        let mut start = 0_u32;
        self.tokens.iter().filter_map(move |(gap, length, key)| {
            start = start.wrapping_add(*gap);
            keys.contains(key).then_some((start as usize, start as usize + *length as usize))
        })
    }

    /// The bytes of labels of one of these concepts.
    pub(crate) fn labels<'m>(&'m self, keys: &'m [Key]) -> impl Iterator<Item = (usize, usize)> + 'm {
        let labels = self.labels.iter().filter(|(_, _, key)| keys.contains(key));
        labels.map(|(start, length, _)| (*start as usize, *start as usize + *length as usize))
    }
}
