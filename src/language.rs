//! The six languages of the digest: the official languages of the United Nations.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// One of the six languages, in the alphabetical order of their English names.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese, in simplified characters.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The script in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Arabic letters.
    Arabic,
    /// Han characters.
    Han,
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
}

impl Language {
    /// All six, in the order in which they are listed to a reader.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The BCP 47 tag, as in URLs, front matter and `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// The direction in which the language is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::Zh | Self::En | Self::Fr | Self::Ru | Self::Es => Direction::Ltr,
        }
    }

    /// The script in which the language is written.
    pub const fn script(self) -> Script {
        match self {
            Self::Ar => Script::Arabic,
            Self::Zh => Script::Han,
            Self::En | Self::Fr | Self::Es => Script::Latin,
            Self::Ru => Script::Cyrillic,
        }
    }

    /// The place of the language in [`Language::ALL`].
    pub const fn position(self) -> usize {
        match self {
            Self::Ar => 0,
            Self::Zh => 1,
            Self::En => 2,
            Self::Fr => 3,
            Self::Ru => 4,
            Self::Es => 5,
        }
    }
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag is none of the six languages.
#[derive(Clone, Debug, thiserror::Error)]
#[error("`{0}` is none of ar, zh, en, fr, ru, es")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

/// One value for each of the six languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByLanguage<T> {
    ar: T,
    zh: T,
    en: T,
    fr: T,
    ru: T,
    es: T,
}

impl<T> ByLanguage<T> {
    /// Makes the value for each language with `make`.
    pub fn from_fn(mut make: impl FnMut(Language) -> T) -> Self {
        Self {
            ar: make(Language::Ar),
            zh: make(Language::Zh),
            en: make(Language::En),
            fr: make(Language::Fr),
            ru: make(Language::Ru),
            es: make(Language::Es),
        }
    }

    /// The value for one language.
    pub fn get(&self, language: Language) -> &T {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }

    /// All six values with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().map(|language| (language, self.get(language)))
    }
}
