//! ISO 639-1: the codes of the languages in which sources are written.

use crate::language::Language;

/// All two-letter codes of ISO 639-1, sorted.
#[rustfmt::skip]
pub(in crate::entry) const CODES: [&str; 183] = [
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bi", "bm",
    "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz",
    "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl",
    "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii",
    "ik", "io", "is", "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr",
    "ks", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi",
    "mk", "ml", "mn", "mr", "ms", "mt", "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv",
    "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw",
    "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv",
    "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk",
    "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo", "za", "zh", "zu",
];

/// The six by their three-letter codes and English names, which people write by habit.
const OTHER_NAMES: [(Language, [&str; 3]); 6] = [
    (Language::Ar, ["ara", "arabic", "العربية"]),
    (Language::Zh, ["zho", "chinese", "chi"]),
    (Language::En, ["eng", "english", "en-us"]),
    (Language::Fr, ["fra", "french", "fre"]),
    (Language::Ru, ["rus", "russian", "русский язык"]),
    (Language::Es, ["spa", "spanish", "castellano"]),
];

/// Whether a text is a code of ISO 639-1.
pub(super) fn is_code(text: &str) -> bool {
    CODES.binary_search(&text.to_ascii_lowercase().as_str()).is_ok()
}

/// The one of the six that a text names.
pub(super) fn one_of_six(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let by_name = OTHER_NAMES.iter().find(|(language, names)| {
        names.contains(&text.as_str()) || language.own_name().to_lowercase() == text
    });
    let by_region = text.split(['-', '_']).next().and_then(|tag| tag.parse::<Language>().ok());
    by_name.map(|(language, _)| *language).or(by_region).map(|language| language.tag().to_owned())
}

/// The code that a text means: one of the six by name, or a tag such as `pt-BR` without its country.
pub(super) fn code_for(text: &str) -> Option<String> {
    let tag = text.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    one_of_six(text).or_else(|| is_code(&tag).then_some(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted() {
        assert!(CODES.is_sorted());
        assert!(is_code("no") && is_code("IT") && !is_code("xx"));
        assert_eq!(code_for("pt-BR").as_deref(), Some("pt"));
        assert_eq!(one_of_six("Français").as_deref(), Some("fr"));
    }
}
