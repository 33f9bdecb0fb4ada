//! The vocabulary: concepts with labels in six languages, articles, countries and regions; and the
//! thesaurus, which finds concepts in a text.

mod load;
mod thesaurus;

use std::collections::HashMap;

use serde::Deserialize;

use crate::language::{ByLanguage, Language};

pub use load::VocabularyError;
pub(crate) use load::files;
pub use thesaurus::{Found, Sense, Thesaurus};

/// A scheme of concepts. Its name is the plural, as in front matter and file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Crime types.
    Crimes,
    /// Investigative techniques.
    Techniques,
    /// Forms of international cooperation.
    Cooperation,
    /// Lessons learned.
    Lessons,
    /// How far a case has come.
    Stages,
    /// Legal systems.
    LegalSystems,
    /// Kinds of entry.
    Kinds,
    /// Kinds of tool.
    ToolKinds,
    /// Headings of sections.
    Sections,
    /// Topics, which widen a query but are no facet.
    Topics,
}

impl Scheme {
    /// All schemes.
    pub const ALL: [Self; 10] = [
        Self::Crimes,
        Self::Techniques,
        Self::Cooperation,
        Self::Lessons,
        Self::Stages,
        Self::LegalSystems,
        Self::Kinds,
        Self::ToolKinds,
        Self::Sections,
        Self::Topics,
    ];

    /// The name, as in front matter and file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crimes => "crimes",
            Self::Techniques => "techniques",
            Self::Cooperation => "cooperation",
            Self::Lessons => "lessons",
            Self::Stages => "stages",
            Self::LegalSystems => "legal_systems",
            Self::Kinds => "kinds",
            Self::ToolKinds => "tool_kinds",
            Self::Sections => "sections",
            Self::Topics => "topics",
        }
    }

    /// The scheme with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name)
    }
}

/// One concept with its labels.
#[derive(Clone, Debug, Deserialize)]
pub struct Concept {
    /// Id, unique in its scheme.
    pub id: String,
    /// Preferred label.
    pub pref: ByLanguage<String>,
    /// Alternative labels.
    #[serde(default)]
    pub alt: Alternatives,
    /// Definition in our own words.
    #[serde(default)]
    pub definition: ByLanguage<String>,
    /// The broader concept's id, in any scheme.
    #[serde(default)]
    pub broader: Option<String>,
    /// Ids of related concepts, in any scheme.
    #[serde(default)]
    pub related: Vec<String>,
    /// Ids of articles of the Convention and its Protocols.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Labels that are everyday words: they never widen a query alone.
    #[serde(default)]
    pub ambiguous: Labels,
}

/// Labels by language, where a language may have none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Labels {
    ar: Vec<String>,
    zh: Vec<String>,
    en: Vec<String>,
    fr: Vec<String>,
    ru: Vec<String>,
    es: Vec<String>,
}

impl Labels {
    /// The labels in one language.
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }
}

/// Alternative labels in the six languages and terms of national law in others.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Alternatives {
    ar: Vec<String>,
    zh: Vec<String>,
    en: Vec<String>,
    fr: Vec<String>,
    ru: Vec<String>,
    es: Vec<String>,
    /// By ISO 639-1 code.
    pub other: HashMap<String, Vec<String>>,
}

impl Alternatives {
    /// The alternative labels in one language.
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }
}

/// An instrument: the Convention or one of its Protocols.
#[derive(Clone, Debug, Deserialize)]
pub struct Instrument {
    /// Id, such as `untoc`.
    pub id: String,
    /// Title.
    pub title: ByLanguage<String>,
    /// The usual short form.
    pub short: ByLanguage<String>,
}

/// An article of an instrument.
#[derive(Clone, Debug, Deserialize)]
pub struct Article {
    /// Id, such as `untoc-5`.
    pub id: String,
    /// Id of its instrument.
    pub instrument: String,
    /// Number in the instrument.
    pub number: u16,
    /// Title.
    pub title: ByLanguage<String>,
    /// Languages whose title may differ from the authentic text.
    #[serde(default)]
    pub doubtful_languages: Vec<Language>,
}

/// A country or territory of ISO 3166-1, or `INT`.
#[derive(Clone, Debug, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-3, or `INT`.
    pub code: String,
    /// M49 code of its region; none for `INT`.
    #[serde(default)]
    pub region: Option<String>,
    /// M49 code of its sub-region.
    #[serde(default)]
    pub subregion: Option<String>,
    /// Short name.
    pub name: ByLanguage<String>,
    /// Other names.
    #[serde(default)]
    pub alt: Labels,
    /// Nationalities and adjectives.
    #[serde(default)]
    pub adjective: Labels,
    /// Names that are everyday words or first names: alone they are not taken for the country.
    #[serde(default)]
    pub ambiguous: Labels,
}

/// A region of UN M49.
#[derive(Clone, Debug, Deserialize)]
pub struct Region {
    /// M49 code.
    pub code: String,
    /// Name.
    pub name: ByLanguage<String>,
    /// M49 code of the region around it.
    #[serde(default)]
    pub parent: Option<String>,
}

/// A language by its ISO 639-1 code.
#[derive(Clone, Debug, Deserialize)]
pub struct LanguageName {
    /// ISO 639-1 code.
    pub code: String,
    /// Name in the six languages.
    pub name: ByLanguage<String>,
}

/// All that the digest has names for.
#[derive(Debug)]
pub struct Vocabulary {
    schemes: HashMap<Scheme, SchemeTable>,
    instruments: Vec<Instrument>,
    articles: Vec<Article>,
    article_places: HashMap<String, usize>,
    countries: Vec<Country>,
    country_places: HashMap<String, usize>,
    regions: Vec<Region>,
    region_places: HashMap<String, usize>,
    languages: Vec<LanguageName>,
    language_places: HashMap<String, usize>,
}

#[derive(Debug)]
struct SchemeTable {
    label: ByLanguage<String>,
    concepts: Vec<Concept>,
    places: HashMap<String, usize>,
}

impl Vocabulary {
    /// The concepts of a scheme in the order of their ids.
    pub fn concepts(&self, scheme: Scheme) -> &[Concept] {
        self.schemes.get(&scheme).map_or(&[], |table| &table.concepts)
    }

    /// One concept.
    pub fn concept(&self, scheme: Scheme, id: &str) -> Option<&Concept> {
        let table = self.schemes.get(&scheme)?;
        table.concepts.get(*table.places.get(id)?)
    }

    /// The scheme's own label.
    pub fn scheme_label(&self, scheme: Scheme, language: Language) -> &str {
        self.schemes.get(&scheme).map_or(scheme.name(), |table| table.label.get(language))
    }

    /// The preferred label of a concept; the id where there is no such concept.
    pub fn label<'a>(&'a self, scheme: Scheme, id: &'a str, language: Language) -> &'a str {
        self.concept(scheme, id).map_or(id, |concept| concept.pref.get(language))
    }

    /// The instruments, the Convention first.
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// One instrument.
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// All articles, by instrument and number.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// One article; the id is read in upper and lower case, with a dash or a space.
    pub fn article(&self, id: &str) -> Option<&Article> {
        let id = id.trim().to_lowercase().replace(' ', "-");
        self.articles.get(*self.article_places.get(&id)?)
    }

    /// All countries by code, `INT` last.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// One country; the code is read in upper and lower case.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.get(*self.country_places.get(&code.to_uppercase())?)
    }

    /// All regions.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// One region by its M49 code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.get(*self.region_places.get(code)?)
    }

    /// All languages by ISO 639-1 code.
    pub fn languages(&self) -> &[LanguageName] {
        &self.languages
    }

    /// One language by its ISO 639-1 code.
    pub fn language(&self, code: &str) -> Option<&LanguageName> {
        self.languages.get(*self.language_places.get(code)?)
    }
}
