//! What a translation translates, and the hash by which it tells that this has changed.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::model::{Body, Entry, Version};

/// How many hexadecimal digits of the hash a translation carries.
const DIGITS: usize = 12;

/// The hash of what a translation of `original` translates, as in its field `of`.
///
/// First 12 hexadecimal digits of SHA-256 over the NFC text. `with_body`: whether the translation has a
/// body of its own.
pub(super) fn hash(original: &Version, with_body: bool) -> String {
    let text: String = translated_text(original, with_body).nfc().collect();
    let digest = Sha256::digest(text.as_bytes());
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(DIGITS).collect()
}

/// The one definition of the text that is hashed: a line for each field, empty where there is none, the
/// number of lessons before the lessons, then a line for each paragraph of the body.
fn translated_text(original: &Version, with_body: bool) -> String {
    let field = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut lines =
        vec![original.title.clone(), original.summary.clone(), original.lessons.len().to_string()];
    lines.extend(original.lessons.iter().cloned());
    lines.extend([
        field(&original.court),
        field(&original.stage_note),
        field(&original.sentences),
        field(&original.confiscated),
        field(&original.legal_basis),
        field(&original.scope),
    ]);
    if with_body {
        lines.extend(original.body.iter().flat_map(body_lines));
    }
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
}
