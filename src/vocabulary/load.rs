//! From the YAML files of `corpus/vocabulary`, embedded in the binary, to a [`Vocabulary`].

use std::collections::HashMap;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, de::DeserializeOwned};

use super::{Article, Concept, Country, Instrument, LanguageName, Region, Scheme, SchemeTable, Vocabulary};
use crate::language::ByLanguage;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/corpus/vocabulary");

/// A vocabulary file is missing or unsound.
#[derive(Debug, thiserror::Error)]
pub enum VocabularyError {
    /// The file is not there.
    #[error("corpus/vocabulary/{0} is missing")]
    Missing(String),
    /// The file cannot be read.
    #[error("corpus/vocabulary/{file}: {cause}")]
    Unreadable {
        /// Name of the file.
        file: String,
        /// What the YAML reader says.
        cause: String,
    },
    /// A reference leads nowhere.
    #[error("corpus/vocabulary/{file}: `{id}` refers to `{to}`, which does not exist")]
    DeadReference {
        /// Name of the file.
        file: String,
        /// The concept, article or place that refers.
        id: String,
        /// What it refers to.
        to: String,
    },
}

#[derive(Deserialize)]
struct SchemeFile {
    label: ByLanguage<String>,
    concepts: Vec<Concept>,
}

#[derive(Deserialize)]
struct ArticleFile {
    instruments: Vec<Instrument>,
    articles: Vec<Article>,
}

#[derive(Deserialize)]
struct CountryFile {
    countries: Vec<Country>,
    international: Country,
}

#[derive(Deserialize)]
struct RegionFile {
    regions: Vec<Region>,
}

#[derive(Deserialize)]
struct LanguageFile {
    languages: Vec<LanguageName>,
}

impl Vocabulary {
    /// The vocabulary that the binary was built with.
    ///
    /// # Errors
    /// When a file is missing or unsound, or a reference leads nowhere.
    pub fn embedded() -> Result<Self, VocabularyError> {
        let mut schemes = HashMap::new();
        for scheme in Scheme::ALL {
            let file: SchemeFile = read(&format!("{}.yaml", scheme.name()))?;
            let places = places(&file.concepts, |concept| &concept.id);
            schemes.insert(scheme, SchemeTable { label: file.label, concepts: file.concepts, places });
        }
        let ArticleFile { instruments, mut articles } = read("articles.yaml")?;
        let rank = |article: &Article| instruments.iter().position(|i| i.id == article.instrument);
        articles.sort_by_key(|article| (rank(article), article.number));
        let CountryFile { mut countries, international } = read("countries.yaml")?;
        countries.push(international);
        let RegionFile { regions } = read("regions.yaml")?;
        let LanguageFile { languages } = read("languages.yaml")?;
        let vocabulary = Self {
            language_places: places(&languages, |language| &language.code),
            languages,
            article_places: places(&articles, |article| &article.id),
            country_places: places(&countries, |country| &country.code),
            region_places: places(&regions, |region| &region.code),
            schemes,
            instruments,
            articles,
            countries,
            regions,
        };
        vocabulary.check_references()?;
        Ok(vocabulary)
    }

    fn check_references(&self) -> Result<(), VocabularyError> {
        let exists = |id: &str| Scheme::ALL.iter().any(|scheme| self.concept(*scheme, id).is_some());
        for scheme in Scheme::ALL {
            for concept in self.concepts(scheme) {
                let dead_concept = concept.related.iter().chain(&concept.broader).find(|id| !exists(id));
                let dead_article = concept.articles.iter().find(|id| self.article(id).is_none());
                if let Some(to) = dead_concept.or(dead_article) {
                    return Err(dead(&format!("{}.yaml", scheme.name()), &concept.id, to));
                }
            }
        }
        for country in &self.countries {
            let mut codes = country.region.iter().chain(&country.subregion);
            if let Some(to) = codes.find(|code| self.region(code).is_none()) {
                return Err(dead("countries.yaml", &country.code, to));
            }
        }
        Ok(())
    }
}

fn dead(file: &str, id: &str, to: &str) -> VocabularyError {
    VocabularyError::DeadReference { file: file.to_owned(), id: id.to_owned(), to: to.to_owned() }
}

fn read<T: DeserializeOwned>(name: &str) -> Result<T, VocabularyError> {
    let text = FILES
        .get_file(name)
        .and_then(|file| file.contents_utf8())
        .ok_or_else(|| VocabularyError::Missing(name.to_owned()))?;
    serde_saphyr::from_str(text)
        .map_err(|cause| VocabularyError::Unreadable { file: name.to_owned(), cause: cause.to_string() })
}

fn places<T>(items: &[T], id: impl Fn(&T) -> &String) -> HashMap<String, usize> {
    items.iter().enumerate().map(|(place, item)| (id(item).clone(), place)).collect()
}

/// The embedded files, by name: what an index is built with.
pub(crate) fn files() -> Vec<(String, &'static [u8])> {
    let mut files: Vec<_> =
        FILES.files().map(|file| (file.path().to_string_lossy().into_owned(), file.contents())).collect();
    files.sort();
    files
}
