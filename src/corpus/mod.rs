//! Which files there are in a corpus, and the bytes of one of them.
//!
//! Knows neither YAML nor Markdown: what a file means is the business of `entry`.

mod source;
mod stamp;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

pub use source::{Content, Place, SourceFile};

/// The name of the file with the digest's own name and licence.
pub const INFO_FILE: &str = "digest.yaml";

/// The name of the model entry, which is checked but never indexed.
pub const EXAMPLE_FILE: &str = "EXAMPLE.md";

/// The name of the file with the exceptions to rules on translations.
pub const EXCEPTIONS_FILE: &str = "exceptions.yaml";

/// Folders whose Markdown files are entries, besides `translations`.
const ENTRY_FOLDERS: [&str; 5] = ["cases", "practices", "units", "tools", "forms"];

/// The folder of the translations, with one tree a language.
const TRANSLATIONS: &str = "translations";

/// The corpus cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CorpusError {
    /// There is no such folder.
    #[error("there is no folder {0}")]
    NoFolder(PathBuf),
    /// The folder holds no entry at all.
    #[error(
        "the folder {0} holds no entry: expected Markdown files in cases, practices, units, tools or forms"
    )]
    NoEntries(PathBuf),
    /// A file or folder cannot be read.
    #[error("{path} cannot be read: {cause}")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

/// The files of a corpus, sorted by path.
#[derive(Debug)]
pub struct Corpus {
    root: PathBuf,
    paths: Vec<String>,
    /// Set when the files are not on disk.
    held: Option<Vec<SourceFile>>,
}

impl Corpus {
    /// Lists the files of the corpus in `dir`; reads none of them.
    ///
    /// # Errors
    /// When the folder is missing, unreadable or without a single entry.
    pub fn open(dir: &Path) -> Result<Self, CorpusError> {
        if !dir.is_dir() {
            return Err(CorpusError::NoFolder(dir.to_owned()));
        }
        let mut paths = Vec::new();
        for folder in ENTRY_FOLDERS.into_iter().chain([TRANSLATIONS]) {
            if dir.join(folder).is_dir() {
                list(dir, folder, &mut paths)?;
            }
        }
        paths.sort();
        if !paths.iter().any(|path| Place::of(path).is_entry()) {
            return Err(CorpusError::NoEntries(dir.to_owned()));
        }
        Ok(Self { root: dir.to_owned(), paths, held: None })
    }

    /// A corpus that is held in memory, for tests and for a file that is not stored.
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut held: Vec<_> = files.into_iter().map(|(path, bytes)| SourceFile::new(path, bytes)).collect();
        held.sort_by(|a, b| a.path.cmp(&b.path));
        let is_listed = |path: &&SourceFile| is_markdown(&path.path) && Place::of(&path.path) != Place::Other;
        let paths = held.iter().filter(is_listed).map(|file| file.path.clone()).collect();
        Self { root: PathBuf::new(), paths, held: Some(held) }
    }

    /// The folder that was opened; empty for a corpus in memory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The paths of all entries and translations, relative to the corpus and with `/`, sorted.
    ///
    /// The model entry is not among them.
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// The paths of the translations of the file at `path`, sorted.
    pub fn translations_of(&self, path: &str) -> Vec<&str> {
        self.paths
            .iter()
            .filter(
                |other| matches!(Place::of(other), Place::Translation { original, .. } if original == path),
            )
            .map(String::as_str)
            .collect()
    }

    /// Whether the corpus lists a file at `path`.
    pub fn contains(&self, path: &str) -> bool {
        self.paths.binary_search_by(|other| other.as_str().cmp(path)).is_ok()
    }

    /// What the system knows of the files without reading them. Where it is the same as before, so are the files;
    /// none where that cannot be told.
    pub fn stamp(&self) -> Option<Vec<u8>> {
        stamp::stamp(&self.root, &self.paths)
    }

    /// Reads one file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, path: &str) -> Result<SourceFile, CorpusError> {
        let place = self.root.join(path);
        let unreadable = |cause| CorpusError::Unreadable { path: place.clone(), cause };
        match &self.held {
            Some(held) => held
                .binary_search_by(|file| file.path.as_str().cmp(path))
                .ok()
                .and_then(|place| held.get(place).cloned())
                .ok_or_else(|| unreadable(io::Error::from(io::ErrorKind::NotFound))),
            None => fs::read(&place).map(|bytes| SourceFile::new(path.to_owned(), bytes)).map_err(unreadable),
        }
    }

    /// Reads a file that a corpus may be without, such as [`EXAMPLE_FILE`].
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read_if_present(&self, path: &str) -> Result<Option<SourceFile>, CorpusError> {
        match self.read(path) {
            Ok(file) => Ok(Some(file)),
            Err(CorpusError::Unreadable { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Adds the Markdown files in `folder` and below it to `paths`.
fn list(root: &Path, folder: &str, paths: &mut Vec<String>) -> Result<(), CorpusError> {
    let place = root.join(folder);
    let unreadable = |cause| CorpusError::Unreadable { path: place.clone(), cause };
    for item in fs::read_dir(&place).map_err(unreadable)? {
        let item = item.map_err(unreadable)?;
        let kind = item.file_type().map_err(unreadable)?;
        let path = format!("{folder}/{}", item.file_name().to_string_lossy());
        if kind.is_dir() {
            list(root, &path, paths)?;
        } else if is_markdown(&path) {
            paths.push(path);
        }
    }
    Ok(())
}

fn is_markdown(path: &str) -> bool {
    path.ends_with(".md")
}
