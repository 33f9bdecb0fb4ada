//! The language of a query: its script decides; Latin letters are of three languages.

use crate::{
    index::script_of,
    language::{Language, Script},
};

/// The languages that share the Latin letters.
pub(super) const LATIN: [Language; 3] = [Language::En, Language::Fr, Language::Es];

/// The languages whose analysis a text may need: its script decides; Latin letters may be of three languages.
pub(super) fn candidates(text: &str, language: Language) -> Vec<Language> {
    match script_of(text) {
        Some(Script::Arabic) => vec![Language::Ar],
        Some(Script::Han) => vec![Language::Zh],
        Some(Script::Cyrillic) => vec![Language::Ru],
        Some(Script::Latin)
            if text.chars().any(|c| !c.is_ascii() && script_of(&c.to_string()) != Some(Script::Latin)) =>
        {
            Language::ALL.to_vec()
        }
        Some(Script::Latin) | None => {
            let mut candidates = LATIN.to_vec();
            candidates.sort_by_key(|candidate| *candidate != language);
            // In texts of the other languages, Latin words are only folded.
            candidates.push(Language::Ru);
            candidates
        }
    }
}

/// The language of a query: its script decides; for Latin letters a reliable guess, else the page's language.
pub(super) fn guess(text: &str, page: Language) -> Option<Language> {
    match script_of(text)? {
        Script::Arabic => Some(Language::Ar),
        Script::Han => Some(Language::Zh),
        Script::Cyrillic => Some(Language::Ru),
        Script::Latin => {
            let detector = whatlang::Detector::with_allowlist(vec![
                whatlang::Lang::Eng,
                whatlang::Lang::Fra,
                whatlang::Lang::Spa,
            ]);
            let reliable = detector.detect(text).filter(whatlang::Info::is_reliable);
            match reliable.map(|info| info.lang()) {
                Some(whatlang::Lang::Eng) => Some(Language::En),
                Some(whatlang::Lang::Fra) => Some(Language::Fr),
                Some(whatlang::Lang::Spa) => Some(Language::Es),
                _ if page.script() == Script::Latin => Some(page),
                _ => Some(Language::En),
            }
        }
    }
}
