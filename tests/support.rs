//! What the runners share.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use casedigest::vocabulary::Vocabulary;

/// The day on which all tests take place.
pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

/// Loaded once for all tests: it is read only.
pub(crate) static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::embedded().expect("a sound vocabulary"));

/// A path in the repository.
pub(crate) fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
