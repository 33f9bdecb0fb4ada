//! `GET /api/v1/vocabulary`: all concepts, articles, countries and regions with their names in six languages.

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::ANYONE;
use crate::{
    language::ByLanguage,
    search::RequestError,
    vocabulary::{Article, Concept, Country, Instrument, Region, Scheme, Vocabulary},
    web::{app::App, error::PageError, headers::CachePolicy, params::Pairs},
};

#[derive(Serialize)]
struct VocabularyJson<'a> {
    schemes: Vec<SchemeJson<'a>>,
    instruments: Vec<InstrumentJson<'a>>,
    articles: Vec<ArticleJson<'a>>,
    countries: Vec<CountryJson<'a>>,
    regions: Vec<RegionJson<'a>>,
}

#[derive(Serialize)]
struct SchemeJson<'a> {
    id: &'static str,
    label: ByLanguage<&'a str>,
    concepts: Vec<ConceptJson<'a>>,
}

#[derive(Serialize)]
struct ConceptJson<'a> {
    id: &'a str,
    label: ByLanguage<&'a str>,
    /// Other words for it.
    alternatives: ByLanguage<&'a [String]>,
    /// Empty where there is none.
    definition: ByLanguage<&'a str>,
    /// Id of the broader concept, in any scheme.
    broader: Option<&'a str>,
    /// Ids of related concepts, in any scheme.
    related: &'a [String],
    articles: &'a [String],
}

#[derive(Serialize)]
struct InstrumentJson<'a> {
    id: &'a str,
    title: &'a ByLanguage<String>,
    short: &'a ByLanguage<String>,
}

#[derive(Serialize)]
struct ArticleJson<'a> {
    id: &'a str,
    instrument: &'a str,
    number: u16,
    title: &'a ByLanguage<String>,
}

#[derive(Serialize)]
struct CountryJson<'a> {
    /// ISO 3166-1 alpha-3, or `INT` for international courts.
    code: &'a str,
    name: &'a ByLanguage<String>,
    /// M49 codes; null for `INT`.
    region: Option<&'a str>,
    subregion: Option<&'a str>,
}

#[derive(Serialize)]
struct RegionJson<'a> {
    /// M49 code.
    code: &'a str,
    name: &'a ByLanguage<String>,
    parent: Option<&'a str>,
}

/// `GET /api/v1/vocabulary`
pub(in crate::web::pages) async fn vocabulary(
    State(app): State<App>,
    Pairs(pairs): Pairs,
) -> Result<Response, PageError> {
    if let Some((name, _)) = pairs.into_iter().next() {
        return Err(PageError::Unreadable(RequestError::UnknownParameter { name, nearest: None }));
    }
    let vocabulary = VocabularyJson::new(app.vocabulary());
    Ok((CachePolicy::Shared, ANYONE, Json(vocabulary)).into_response())
}

impl<'a> VocabularyJson<'a> {
    fn new(vocabulary: &'a Vocabulary) -> Self {
        Self {
            schemes: Scheme::ALL.map(|scheme| SchemeJson::new(vocabulary, scheme)).into(),
            instruments: vocabulary.instruments().iter().map(InstrumentJson::new).collect(),
            articles: vocabulary.articles().iter().map(ArticleJson::new).collect(),
            countries: vocabulary.countries().iter().map(CountryJson::new).collect(),
            regions: vocabulary.regions().iter().map(RegionJson::new).collect(),
        }
    }
}

impl<'a> SchemeJson<'a> {
    fn new(vocabulary: &'a Vocabulary, scheme: Scheme) -> Self {
        Self {
            id: scheme.name(),
            label: ByLanguage::from_fn(|language| vocabulary.scheme_label(scheme, language)),
            concepts: vocabulary.concepts(scheme).iter().map(ConceptJson::new).collect(),
        }
    }
}

impl<'a> ConceptJson<'a> {
    fn new(concept: &'a Concept) -> Self {
        Self {
            id: &concept.id,
            label: ByLanguage::from_fn(|language| concept.pref.get(language).as_str()),
            alternatives: ByLanguage::from_fn(|language| concept.alt.get(language)),
            definition: ByLanguage::from_fn(|language| concept.definition.get(language).as_str()),
            broader: concept.broader.as_deref(),
            related: &concept.related,
            articles: &concept.articles,
        }
    }
}

impl<'a> InstrumentJson<'a> {
    fn new(instrument: &'a Instrument) -> Self {
        Self { id: &instrument.id, title: &instrument.title, short: &instrument.short }
    }
}

impl<'a> ArticleJson<'a> {
    fn new(article: &'a Article) -> Self {
        let Article { id, instrument, number, title, .. } = article;
        Self { id, instrument, number: *number, title }
    }
}

impl<'a> CountryJson<'a> {
    fn new(country: &'a Country) -> Self {
        Self {
            code: &country.code,
            name: &country.name,
            region: country.region.as_deref(),
            subregion: country.subregion.as_deref(),
        }
    }
}

impl<'a> RegionJson<'a> {
    fn new(region: &'a Region) -> Self {
        Self { code: &region.code, name: &region.name, parent: region.parent.as_deref() }
    }
}
