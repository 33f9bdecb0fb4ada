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
    /// Where new entries are proposed, if there is a public place for it.
    #[serde(default)]
    pub repository: Option<Repository>,
}

/// Where new entries are proposed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repository {
    /// The address of the page on which the code host lets one write a new file. `{folder}`, `{name}` and `{text}` in it
    /// stand for the folder of the file, its name and its text.
    pub new_file: String,
}

impl Repository {
    /// The longest address that code hosts and browsers are sure to read, in bytes.
    const ADDRESS_LIMIT: usize = 7000;

    /// The address that opens the page for the file at `path` of the repository. Where its text is too long for an
    /// address, it is left out, and the second value is `false`.
    pub fn address(&self, path: &str, text: &str) -> (String, bool) {
        let whole = self.filled(path, text);
        if whole.len() <= Self::ADDRESS_LIMIT { (whole, true) } else { (self.filled(path, ""), false) }
    }

    fn filled(&self, path: &str, text: &str) -> String {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let encoded = |part: &str| form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>();
        // A plus stands for a space in queries alone.
        let encoded = |part: &str| encoded(part).replace('+', "%20");
        let folder: Vec<_> = folder.split('/').map(encoded).collect();
        self.new_file
            .replace("{folder}", &folder.join("/"))
            .replace("{name}", &encoded(name))
            .replace("{text}", &encoded(text))
    }
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
