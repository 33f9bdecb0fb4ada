//! The values of facets: canonical ids, labels, and the nearest known value to an unknown one.

use unicode_normalization::UnicodeNormalization;

use super::request::{Facet, RequestError};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

impl Facet {
    /// The scheme whose concepts are the facet's values, if they are concepts.
    pub const fn scheme(self) -> Option<Scheme> {
        match self {
            Self::Kind => Some(Scheme::Kinds),
            Self::Crime => Some(Scheme::Crimes),
            Self::Lesson => Some(Scheme::Lessons),
            Self::Technique => Some(Scheme::Techniques),
            Self::Cooperation => Some(Scheme::Cooperation),
            Self::LegalSystem => Some(Scheme::LegalSystems),
            Self::Stage => Some(Scheme::Stages),
            Self::Country | Self::Region | Self::Involved | Self::Article | Self::Language | Self::Year => {
                None
            }
        }
    }

    /// The canonical id of a value.
    ///
    /// # Errors
    /// When the facet has no such value; the error names the nearest.
    pub fn canonical(self, value: &str, vocabulary: &Vocabulary) -> Result<String, RequestError> {
        self.lookup(value, vocabulary).ok_or_else(|| RequestError::UnknownValue {
            name: self.id().to_owned(),
            value: value.to_owned(),
            nearest: self.nearest(value, vocabulary),
        })
    }

    fn lookup(self, value: &str, vocabulary: &Vocabulary) -> Option<String> {
        if let Some(scheme) = self.scheme() {
            return vocabulary.concept(scheme, &value.to_lowercase()).map(|concept| concept.id.clone());
        }
        match self {
            Self::Country | Self::Involved => vocabulary.country(value).map(|country| country.code.clone()),
            Self::Region => vocabulary.region(value).map(|region| region.code.clone()),
            Self::Article => vocabulary.article(value).map(|article| article.id.clone()),
            Self::Language => {
                vocabulary.language(&value.to_lowercase()).map(|language| language.code.clone())
            }
            Self::Year
            | Self::Kind
            | Self::Crime
            | Self::Lesson
            | Self::Technique
            | Self::Cooperation
            | Self::LegalSystem
            | Self::Stage => None,
        }
    }

    /// The label of a value in a language; the id where there is none.
    pub fn label(self, id: &str, vocabulary: &Vocabulary, language: Language) -> String {
        if let Some(scheme) = self.scheme() {
            return vocabulary.label(scheme, id, language).to_owned();
        }
        let label = match self {
            Self::Country | Self::Involved => {
                vocabulary.country(id).map(|country| country.name.get(language).clone())
            }
            Self::Region => vocabulary.region(id).map(|region| region.name.get(language).clone()),
            Self::Article => vocabulary.article(id).map(|article| {
                let instrument = vocabulary.instrument(&article.instrument);
                let short = instrument.map_or(article.instrument.as_str(), |i| i.short.get(language));
                format!("{short} {} · {}", article.number, article.title.get(language))
            }),
            Self::Language => vocabulary.language(id).map(|known| known.name.get(language).clone()),
            Self::Year
            | Self::Kind
            | Self::Crime
            | Self::Lesson
            | Self::Technique
            | Self::Cooperation
            | Self::LegalSystem
            | Self::Stage => None,
        };
        label.unwrap_or_else(|| id.to_owned())
    }

    /// The known value nearest to an unknown one, by its id or by a label in any language.
    fn nearest(self, value: &str, vocabulary: &Vocabulary) -> Option<String> {
        let mut known: Vec<(String, String)> = Vec::new();
        let mut add = |id: &str, name: &str| known.push((name.to_lowercase(), id.to_owned()));
        if let Some(scheme) = self.scheme() {
            for concept in vocabulary.concepts(scheme) {
                add(&concept.id, &concept.id);
                for (language, label) in concept.pref.iter() {
                    add(&concept.id, label);
                    concept.alt.get(language).iter().for_each(|label| add(&concept.id, label));
                }
            }
        }
        match self {
            Self::Country | Self::Involved => {
                for country in vocabulary.countries() {
                    add(&country.code, &country.code);
                    for (language, name) in country.name.iter() {
                        add(&country.code, name);
                        country.alt.get(language).iter().for_each(|name| add(&country.code, name));
                    }
                }
            }
            Self::Region => {
                for region in vocabulary.regions() {
                    region.name.iter().for_each(|(_, name)| add(&region.code, name));
                }
            }
            Self::Article => vocabulary.articles().iter().for_each(|article| add(&article.id, &article.id)),
            Self::Language => {
                for language in vocabulary.languages() {
                    language.name.iter().for_each(|(_, name)| add(&language.code, name));
                }
            }
            Self::Year
            | Self::Kind
            | Self::Crime
            | Self::Lesson
            | Self::Technique
            | Self::Cooperation
            | Self::LegalSystem
            | Self::Stage => {}
        }
        nearest(value, known.iter().map(|(name, id)| (name.as_str(), id.as_str())))
    }
}

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
