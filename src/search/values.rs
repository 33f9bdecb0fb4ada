//! The values of facets: canonical ids, labels, and the nearest known value to an unknown one.

use super::{
    nearest::nearest,
    request::{Facet, RequestError},
};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// Where the values of a facet come from.
#[derive(Clone, Copy)]
enum Source {
    /// Concepts of a scheme.
    Concepts(Scheme),
    /// Countries.
    Countries,
    /// Regions of M49.
    Regions,
    /// Articles of the Convention and its Protocols.
    Articles,
    /// Languages.
    Languages,
    /// Years, which need no list.
    Years,
}

impl Facet {
    const fn source(self) -> Source {
        match self {
            Self::Kind => Source::Concepts(Scheme::Kinds),
            Self::Crime => Source::Concepts(Scheme::Crimes),
            Self::Lesson => Source::Concepts(Scheme::Lessons),
            Self::Technique => Source::Concepts(Scheme::Techniques),
            Self::Cooperation => Source::Concepts(Scheme::Cooperation),
            Self::LegalSystem => Source::Concepts(Scheme::LegalSystems),
            Self::Stage => Source::Concepts(Scheme::Stages),
            Self::Country | Self::Involved => Source::Countries,
            Self::Region => Source::Regions,
            Self::Article => Source::Articles,
            Self::Language => Source::Languages,
            Self::Year => Source::Years,
        }
    }

    /// The scheme whose concepts are the facet's values, if they are concepts.
    pub const fn scheme(self) -> Option<Scheme> {
        match self.source() {
            Source::Concepts(scheme) => Some(scheme),
            Source::Countries | Source::Regions | Source::Articles | Source::Languages | Source::Years => {
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
        match self.source() {
            Source::Concepts(scheme) => {
                vocabulary.concept(scheme, &value.to_lowercase()).map(|concept| concept.id.clone())
            }
            Source::Countries => vocabulary.country(value).map(|country| country.code.clone()),
            Source::Regions => vocabulary.region(value).map(|region| region.code.clone()),
            Source::Articles => vocabulary.article(value).map(|article| article.id.clone()),
            Source::Languages => {
                vocabulary.language(&value.to_lowercase()).map(|language| language.code.clone())
            }
            Source::Years => None,
        }
    }

    /// The label of a value in a language; the id where there is none.
    pub fn label(self, id: &str, vocabulary: &Vocabulary, language: Language) -> String {
        let label = match self.source() {
            Source::Concepts(scheme) => Some(vocabulary.label(scheme, id, language).to_owned()),
            Source::Countries => vocabulary.country(id).map(|country| country.name.get(language).clone()),
            Source::Regions => vocabulary.region(id).map(|region| region.name.get(language).clone()),
            Source::Articles => vocabulary.article(id).map(|article| {
                let instrument = vocabulary.instrument(&article.instrument);
                let short = instrument.map_or(article.instrument.as_str(), |i| i.short.get(language));
                format!("{short} {} · {}", article.number, article.title.get(language))
            }),
            Source::Languages => vocabulary.language(id).map(|known| known.name.get(language).clone()),
            Source::Years => None,
        };
        label.unwrap_or_else(|| id.to_owned())
    }

    /// The known value nearest to an unknown one, by its id or by a label in any language.
    fn nearest(self, value: &str, vocabulary: &Vocabulary) -> Option<String> {
        let mut known: Vec<(String, &str)> = Vec::new();
        match self.source() {
            Source::Concepts(scheme) => {
                for concept in vocabulary.concepts(scheme) {
                    known.push((concept.id.clone(), &concept.id));
                    for (language, label) in concept.pref.iter() {
                        let labels = std::iter::once(label).chain(concept.alt.get(language));
                        known.extend(labels.map(|label| (label.to_lowercase(), concept.id.as_str())));
                    }
                }
            }
            Source::Countries => {
                for country in vocabulary.countries() {
                    known.push((country.code.to_lowercase(), &country.code));
                    for (language, name) in country.name.iter() {
                        let names = std::iter::once(name).chain(country.alt.get(language));
                        known.extend(names.map(|name| (name.to_lowercase(), country.code.as_str())));
                    }
                }
            }
            Source::Regions => {
                for region in vocabulary.regions() {
                    known.extend(
                        region.name.iter().map(|(_, name)| (name.to_lowercase(), region.code.as_str())),
                    );
                }
            }
            Source::Articles => {
                known.extend(
                    vocabulary.articles().iter().map(|article| (article.id.clone(), article.id.as_str())),
                );
            }
            Source::Languages => {
                for known_language in vocabulary.languages() {
                    let names = known_language.name.iter();
                    known.extend(names.map(|(_, name)| (name.to_lowercase(), known_language.code.as_str())));
                }
            }
            Source::Years => {}
        }
        nearest(value, known.iter().map(|(name, id)| (name.as_str(), *id)))
    }
}
