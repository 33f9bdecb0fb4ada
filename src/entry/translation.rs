//! The hash of a text, by which a translation tells that its original has changed, and a citation what was read.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::model::{Body, Entry, Version};
use crate::language::Language;

/// How many hexadecimal digits of the hash a translation or a citation carries.
const DIGITS: usize = 12;

/// The hash of what a translation of `original` translates, as in its field `of`.
///
/// `with_body`: whether the translation has a body of its own.
pub(super) fn hash(original: &Version, with_body: bool) -> String {
    hash_of(original, original.body.as_ref().filter(|_| with_body))
}

/// First 12 hexadecimal digits of SHA-256 over the NFC text.
fn hash_of(version: &Version, body: Option<&Body>) -> String {
    let text: String = hashed_text(version, body).nfc().collect();
    let digest = Sha256::digest(text.as_bytes());
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(DIGITS).collect()
}

/// The one definition of the text that is hashed: a line for each field, empty where there is none, the
/// number of lessons before the lessons, then a line for each paragraph of the body.
fn hashed_text(version: &Version, body: Option<&Body>) -> String {
    let field = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut lines = vec![version.title.clone(), version.summary.clone(), version.lessons.len().to_string()];
    lines.extend(version.lessons.iter().cloned());
    lines.extend([
        field(&version.court),
        field(&version.stage_note),
        field(&version.sentences),
        field(&version.confiscated),
        field(&version.legal_basis),
        field(&version.scope),
    ]);
    lines.extend(body.into_iter().flat_map(body_lines));
    lines.join("\n")
}

fn body_lines(body: &Body) -> impl Iterator<Item = String> {
    body.sections.iter().flat_map(|section| {
        let paragraphs = section.paragraphs.iter().map(|paragraph| paragraph.text.clone());
        std::iter::once(section.id.id().to_owned()).chain(paragraphs)
    })
}

impl Entry {
    /// What a translation of this entry writes into its field `of`; `with_body`: it has a body.
    pub fn translation_hash(&self, with_body: bool) -> Option<String> {
        self.versions.first().map(|original| hash(original, with_body))
    }

    /// The hash of what is read in a language: the version's words and the body that is shown with them,
    /// which is the original's where the version has none.
    pub fn read_hash(&self, language: Language) -> Option<String> {
        let version = self.version_or_original(language)?;
        Some(hash_of(version, self.read_body(language).map(|(_, body)| body)))
    }

    /// The body that is read in a language, and the language that it is in.
    pub fn read_body(&self, language: Language) -> Option<(Language, &Body)> {
        let own = self.version_or_original(language).into_iter();
        own.chain(self.versions.first()).find_map(|version| Some((version.language, version.body.as_ref()?)))
    }
}
