//! What was probably meant by a name that is not known.

use unicode_normalization::UnicodeNormalization;

/// The id whose name is nearest to what was given, if one is near enough to be meant.
pub(super) fn nearest<'k>(given: &str, known: impl Iterator<Item = (&'k str, &'k str)>) -> Option<String> {
    // A value of thousands of letters is near to nothing, and would take long to compare.
    let given: String = given.nfkc().take(64).collect::<String>().to_lowercase();
    known
        .map(|(name, id)| (strsim::jaro_winkler(&given, name), id))
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, id)| id.to_owned())
}
