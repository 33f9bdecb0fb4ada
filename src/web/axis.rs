//! The axes along which entries are gathered: each has a list and a page for every value.

use crate::{
    language::Language,
    search::Facet,
    vocabulary::{Scheme, Vocabulary},
};

/// An axis with pages of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Lessons,
    Crimes,
    Techniques,
    Countries,
    Articles,
}

impl Axis {
    /// All axes, in the order in which they are listed.
    pub(super) const ALL: [Self; 5] =
        [Self::Lessons, Self::Crimes, Self::Techniques, Self::Countries, Self::Articles];

    /// The segment of the URL.
    pub(super) const fn folder(self) -> &'static str {
        match self {
            Self::Lessons => "lessons",
            Self::Crimes => "crimes",
            Self::Techniques => "techniques",
            Self::Countries => "countries",
            Self::Articles => "articles",
        }
    }

    /// The axis with this segment.
    pub(super) fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.folder() == folder)
    }

    /// The facet that holds the axis's values.
    pub(super) const fn facet(self) -> Facet {
        match self {
            Self::Lessons => Facet::Lesson,
            Self::Crimes => Facet::Crime,
            Self::Techniques => Facet::Technique,
            Self::Countries => Facet::Country,
            Self::Articles => Facet::Article,
        }
    }

    /// The axis of a facet, if it has one.
    pub(super) fn of_facet(facet: Facet) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.facet() == facet)
    }

    /// The key of the list's heading.
    pub(super) const fn heading(self) -> &'static str {
        match self {
            Self::Lessons => "axis-lessons",
            Self::Crimes => "axis-crimes",
            Self::Techniques => "axis-techniques",
            Self::Countries => "axis-countries",
            Self::Articles => "axis-articles",
        }
    }

    /// The key of the sentence that says what the list holds.
    pub(super) const fn lead(self) -> &'static str {
        match self {
            Self::Lessons => "axis-lessons-lead",
            Self::Crimes => "axis-crimes-lead",
            Self::Techniques => "axis-techniques-lead",
            Self::Countries => "axis-countries-lead",
            Self::Articles => "axis-articles-lead",
        }
    }

    /// The scheme of the axis's concepts; none for places and articles.
    pub(super) const fn scheme(self) -> Option<Scheme> {
        match self {
            Self::Lessons => Some(Scheme::Lessons),
            Self::Crimes => Some(Scheme::Crimes),
            Self::Techniques => Some(Scheme::Techniques),
            Self::Countries | Self::Articles => None,
        }
    }

    /// The id as it is written in URLs, if the axis has such a value.
    pub(super) fn canonical(self, vocabulary: &Vocabulary, id: &str) -> Option<String> {
        match self {
            Self::Countries => vocabulary.country(id).map(|country| country.code.clone()),
            Self::Articles => vocabulary.article(id).map(|article| article.id.clone()),
            Self::Lessons | Self::Crimes | Self::Techniques => {
                let id = id.to_lowercase();
                vocabulary.concept(self.scheme()?, &id).map(|concept| concept.id.clone())
            }
        }
    }

    /// All ids of the axis.
    pub(super) fn ids(self, vocabulary: &Vocabulary) -> Vec<&str> {
        match self {
            Self::Countries => vocabulary.countries().iter().map(|country| country.code.as_str()).collect(),
            Self::Articles => vocabulary.articles().iter().map(|article| article.id.as_str()).collect(),
            Self::Lessons | Self::Crimes | Self::Techniques => self
                .scheme()
                .map(|scheme| vocabulary.concepts(scheme).iter().map(|concept| concept.id.as_str()).collect())
                .unwrap_or_default(),
        }
    }

    /// What a value means, in a sentence, where the vocabulary says so.
    pub(super) fn definition(self, vocabulary: &Vocabulary, id: &str, language: Language) -> Option<String> {
        let concept = vocabulary.concept(self.scheme()?, id)?;
        let definition = concept.definition.get(language);
        (!definition.is_empty()).then(|| definition.clone())
    }
}
