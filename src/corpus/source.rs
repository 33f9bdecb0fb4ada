//! One file of the corpus, and where in the corpus it stands.

use super::{ENTRY_FOLDERS, TRANSLATIONS};

/// One file: its path and what it holds.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the corpus, with `/`.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// UTF-8 text.
    Text(String),
    /// Something that is not UTF-8 text.
    Bytes(Vec<u8>),
}

impl SourceFile {
    /// A file with these bytes.
    pub fn new(path: String, bytes: Vec<u8>) -> Self {
        let content = match String::from_utf8(bytes) {
            Ok(text) => Content::Text(text),
            Err(error) => Content::Bytes(error.into_bytes()),
        };
        Self { path, content }
    }

    /// The text, with a replacement character for each part that is not UTF-8.
    pub fn lossy_text(&self) -> std::borrow::Cow<'_, str> {
        match &self.content {
            Content::Text(text) => text.into(),
            Content::Bytes(bytes) => String::from_utf8_lossy(bytes),
        }
    }
}

/// Where a file stands in the corpus, by its path alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// In the folder of a kind of entry.
    Entry {
        /// The folder, such as `cases`.
        folder: &'a str,
    },
    /// In the tree of translations.
    Translation {
        /// The tree, such as `ru`.
        language: &'a str,
        /// The path of the file that it translates.
        original: &'a str,
    },
    /// Anywhere else.
    Other,
}

impl<'a> Place<'a> {
    /// The place of the file with this path.
    pub fn of(path: &'a str) -> Self {
        match path.split_once('/') {
            Some((TRANSLATIONS, rest)) => match rest.split_once('/') {
                Some((language, original)) => Self::Translation { language, original },
                None => Self::Other,
            },
            Some((folder, _)) if ENTRY_FOLDERS.contains(&folder) => Self::Entry { folder },
            _ => Self::Other,
        }
    }

    /// Whether an entry's own file stands there.
    pub fn is_entry(self) -> bool {
        matches!(self, Self::Entry { .. })
    }
}
