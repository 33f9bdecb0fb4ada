//! What a hit shows and why it was found, ready to be read: one card an entry, in a file of its own, so that a search takes
//! no entry apart and analyzes no text again.

use std::{io::Write as _, path::Path};

use serde::{Deserialize, Serialize};
use tantivy::directory::{Directory as _, FileSlice, MmapDirectory, OwnedBytes};

use super::{IndexError, marks::Marks};
use crate::{
    entry::{Basis, Date, Kind},
    language::Language,
};

/// The file of the cards, and the one that tells where each begins.
const CARDS: &str = "cards";
const STARTS: &str = "cards.starts";

/// What a hit needs of an entry.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Card<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: Kind,
    /// The language of the original.
    pub(crate) language: Language,
    pub(crate) jurisdiction: Option<&'a str>,
    /// The countries whose entry it is.
    #[serde(borrow)]
    pub(crate) home_countries: Vec<&'a str>,
    pub(crate) date: Option<Date>,
    pub(crate) stage: Option<&'a str>,
    #[serde(borrow)]
    pub(crate) crimes: Vec<&'a str>,
    #[serde(borrow)]
    pub(crate) lessons: Vec<(&'a str, Basis)>,
    /// Normalized.
    pub(crate) identifiers: Vec<String>,
    /// Concepts, countries and years that the editors chose.
    pub(crate) concepts: Vec<String>,
    #[serde(borrow)]
    pub(crate) versions: Vec<CardVersion<'a>>,
}

/// The short texts of a language version, with what is marked in them.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CardVersion<'a> {
    pub(crate) language: Language,
    #[serde(borrow)]
    pub(crate) title: Marked<'a>,
    #[serde(borrow)]
    pub(crate) summary: Marked<'a>,
    #[serde(borrow)]
    pub(crate) lessons: Vec<Marked<'a>>,
    pub(crate) court: Option<&'a str>,
    pub(crate) has_body: bool,
}

/// A text and what is marked in it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Marked<'a> {
    pub(crate) text: &'a str,
    pub(crate) marks: Marks,
}

impl Card<'_> {
    /// The version in this language, else the original.
    pub(crate) fn version_or_original(&self, language: Language) -> Option<&CardVersion<'_>> {
        self.versions.iter().find(|version| version.language == language).or_else(|| self.versions.first())
    }
}

/// Writes cards one after the other, by the rank of their entries.
pub(super) struct CardWriter {
    cards: std::io::BufWriter<std::fs::File>,
    starts: Vec<u64>,
    at: u64,
}

impl CardWriter {
    pub(super) fn create(folder: &Path) -> std::io::Result<Self> {
        let cards = std::io::BufWriter::new(std::fs::File::create(folder.join(CARDS))?);
        Ok(Self { cards, starts: vec![0], at: 0 })
    }

    /// Adds the card of the next rank; nothing for an entry that is not shown.
    pub(super) fn add(&mut self, card: &[u8]) -> std::io::Result<()> {
        self.cards.write_all(card)?;
        self.at += card.len() as u64;
        self.starts.push(self.at);
        Ok(())
    }

    pub(super) fn finish(mut self, folder: &Path) -> Result<(), IndexError> {
        let unwritable = |cause: std::io::Error| IndexError::unwritable(folder, &cause);
        self.cards.flush().map_err(unwritable)?;
        std::fs::write(folder.join(STARTS), postcard::to_allocvec(&self.starts)?).map_err(unwritable)
    }
}

/// The cards of an open index.
pub(crate) struct Cards {
    cards: FileSlice,
    starts: Vec<u64>,
}

impl Cards {
    pub(super) fn open(folder: &Path) -> Result<Self, IndexError> {
        let unreadable = |cause: String| IndexError::Unreadable { folder: folder.to_owned(), cause };
        let directory = MmapDirectory::open(folder).map_err(|cause| unreadable(cause.to_string()))?;
        let cards = directory.open_read(Path::new(CARDS)).map_err(|cause| unreadable(cause.to_string()))?;
        let starts = std::fs::read(folder.join(STARTS)).map_err(|cause| unreadable(cause.to_string()))?;
        Ok(Self { cards, starts: postcard::from_bytes(&starts)? })
    }

    /// The bytes of the card of the entry with this rank.
    pub(crate) fn bytes(&self, rank: u64) -> Result<OwnedBytes, IndexError> {
        let start = |rank: u64| {
            let start = usize::try_from(rank).ok().and_then(|rank| self.starts.get(rank));
            usize::try_from(start.copied().unwrap_or_default()).unwrap_or_default()
        };
        let bytes = self.cards.slice(start(rank)..start(rank + 1)).read_bytes();
        Ok(bytes.map_err(tantivy::TantivyError::from)?)
    }
}
