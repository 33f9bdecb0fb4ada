//! The digest's own name and the licence of its texts: `digest.yaml`.

use serde::Deserialize;

use crate::{
    corpus::{Content, Corpus, CorpusError, INFO_FILE},
    language::ByLanguage,
};

/// The digest's own name and the licence of its texts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigestInfo {
    /// Name in the six languages.
    pub name: ByLanguage<String>,
    /// Licence of the texts.
    pub licence: Licence,
}

/// A licence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// SPDX identifier.
    pub id: String,
    /// Name in the six languages.
    pub name: ByLanguage<String>,
    /// Where it can be read.
    pub url: String,
}

/// `digest.yaml` is missing or cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum InfoError {
    /// The file cannot be read from disk.
    #[error(transparent)]
    Corpus(#[from] CorpusError),
    /// The file does not say what it must.
    #[error("{INFO_FILE}: {0}")]
    Unsound(String),
}

impl DigestInfo {
    /// Reads `digest.yaml`.
    ///
    /// # Errors
    /// When it is missing, or lacks a name or the licence.
    pub fn read(corpus: &Corpus) -> Result<Self, InfoError> {
        let file = corpus.read(INFO_FILE)?;
        let Content::Text(text) = &file.content else {
            return Err(InfoError::Unsound("the file is not UTF-8 text".to_owned()));
        };
        serde_saphyr::from_str(text).map_err(|cause| InfoError::Unsound(cause.to_string()))
    }
}
