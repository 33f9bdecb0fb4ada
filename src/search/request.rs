//! What was asked: words, filters, order and page; to and from a query string.

use std::{collections::BTreeMap, fmt, str::FromStr};

use super::nearest::nearest;
use crate::{language::Language, vocabulary::Vocabulary};

/// The most hits that one page may have.
pub const MAX_PER_PAGE: usize = 100;

/// A facet: an axis by which results are counted and narrowed. The id is the singular, as in URLs and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Kind of entry.
    Kind,
    /// Crime type.
    Crime,
    /// Lesson learned.
    Lesson,
    /// Investigative technique.
    Technique,
    /// Form of international cooperation.
    Cooperation,
    /// A case's jurisdiction, a practice's countries.
    Country,
    /// M49 region and sub-region of `Country`.
    Region,
    /// A case's other countries.
    Involved,
    /// Legal system.
    LegalSystem,
    /// How far a case has come.
    Stage,
    /// Article of the Convention or a Protocol.
    Article,
    /// Language of a case's main source.
    Language,
    /// Year of decision, establishment or publication.
    Year,
}

impl Facet {
    /// All facets, in the order in which they are shown.
    pub const ALL: [Self; 13] = [
        Self::Kind,
        Self::Crime,
        Self::Lesson,
        Self::Technique,
        Self::Cooperation,
        Self::Country,
        Self::Region,
        Self::Involved,
        Self::LegalSystem,
        Self::Stage,
        Self::Article,
        Self::Language,
        Self::Year,
    ];

    /// The id, as in URLs and JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Crime => "crime",
            Self::Lesson => "lesson",
            Self::Technique => "technique",
            Self::Cooperation => "cooperation",
            Self::Country => "country",
            Self::Region => "region",
            Self::Involved => "involved",
            Self::LegalSystem => "legal_system",
            Self::Stage => "stage",
            Self::Article => "article",
            Self::Language => "language",
            Self::Year => "year",
        }
    }

    /// The place of the facet in [`Facet::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Facet {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|facet| facet.id() == id).ok_or(())
    }
}

/// The chosen values of each facet, as canonical ids; `Year` has a range of its own.
pub type Filters = BTreeMap<Facet, Vec<String>>;

/// Years from and to, both included; an open end is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearRange {
    /// First year.
    pub from: Option<u16>,
    /// Last year.
    pub to: Option<u16>,
}

/// The order of the hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best answer first.
    #[default]
    Relevance,
    /// The latest decision first.
    Newest,
    /// The earliest decision first.
    Oldest,
    /// What was added or changed last first.
    Updated,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Newest, Self::Oldest, Self::Updated];

    /// The id, as in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Updated => "updated",
        }
    }
}

/// A search, as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchRequest {
    /// What the reader typed.
    pub text: String,
    /// The language of the page.
    pub language: Language,
    /// Chosen facet values.
    pub filters: Filters,
    /// Chosen years.
    pub years: Option<YearRange>,
    /// Order of the hits.
    pub sort: Sort,
    /// Page, from 1.
    pub page: usize,
    /// Hits a page, 1 to [`MAX_PER_PAGE`].
    pub per_page: usize,
    /// Widen the words by the concepts that they name.
    pub concepts: bool,
}

/// A parameter that cannot be read. `nearest` is the known value that comes closest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// No such parameter.
    #[error("there is no parameter `{name}`")]
    UnknownParameter {
        /// The name as given.
        name: String,
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// A facet has no such value.
    #[error("`{value}` is no value of `{name}`")]
    UnknownValue {
        /// The parameter.
        name: String,
        /// The value as given.
        value: String,
        /// The nearest known value.
        nearest: Option<String>,
    },
    /// A number, range or choice cannot be read.
    #[error("`{value}` cannot be read as `{name}`: expected {expected}")]
    BadValue {
        /// The parameter.
        name: String,
        /// The value as given.
        value: String,
        /// What is read, such as `2012, 2010.., ..2015 or 2010..2015`.
        expected: &'static str,
    },
    /// The query is over 8 kB.
    #[error("the query is longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
}

impl SearchRequest {
    /// A request for everything, in one language.
    pub fn new(language: Language) -> Self {
        Self {
            text: String::new(),
            language,
            filters: Filters::new(),
            years: None,
            sort: Sort::default(),
            page: 1,
            per_page: 20,
            concepts: true,
        }
    }
}

/// How bad input is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// An unknown parameter is an error, as in the API.
    Api,
    /// Unknown parameters are ignored, as on pages, which get `utm_source` and the like.
    Page,
}

/// The longest text that is read, in bytes; what is longer is refused, not cut.
const TEXT_LIMIT: usize = 8 * 1024;

impl SearchRequest {
    /// Reads a request from the pairs of a query string.
    ///
    /// # Errors
    /// When a value cannot be read or is unknown, or, in the API, a parameter is unknown.
    pub fn from_pairs(
        language: Language,
        pairs: &[(String, String)],
        vocabulary: &Vocabulary,
        strictness: Strictness,
    ) -> Result<Self, RequestError> {
        let mut request = Self::new(language);
        for (name, value) in pairs {
            request.read_pair(name, value.trim(), vocabulary, strictness)?;
        }
        Ok(request)
    }

    fn read_pair(
        &mut self,
        name: &str,
        value: &str,
        vocabulary: &Vocabulary,
        strictness: Strictness,
    ) -> Result<(), RequestError> {
        let bad =
            |expected| RequestError::BadValue { name: name.to_owned(), value: value.to_owned(), expected };
        match name {
            "q" => read_text(value)?.clone_into(&mut self.text),
            "lang" if strictness == Strictness::Api => self.language = read_language(value)?,
            "page" => {
                self.page =
                    value.parse().ok().filter(|page| *page > 0).ok_or_else(|| bad("a number from 1"))?;
            }
            "per_page" => {
                self.per_page = value
                    .parse()
                    .ok()
                    .filter(|per_page| (1..=MAX_PER_PAGE).contains(per_page))
                    .ok_or_else(|| bad("a number from 1 to 100"))?;
            }
            "sort" => {
                let sort = Sort::ALL.into_iter().find(|sort| sort.id() == value);
                self.sort = sort.ok_or_else(|| bad("relevance, newest, oldest or updated"))?;
            }
            "concepts" => {
                self.concepts = match value {
                    "on" => true,
                    "off" => false,
                    _ => return Err(bad("on or off")),
                };
            }
            _ => match name.parse::<Facet>() {
                // An empty choice comes from an untouched form field.
                Ok(_) if value.is_empty() => {}
                Ok(Facet::Year) => self.years = Some(value.parse()?),
                Ok(facet) => {
                    let id = facet.canonical(value, vocabulary)?;
                    self.add(facet, id);
                }
                Err(()) if strictness == Strictness::Page => {}
                Err(()) => {
                    let known = PARAMETERS.iter().copied().chain(Facet::ALL.map(Facet::id));
                    return Err(unknown_parameter(name, known));
                }
            },
        }
        Ok(())
    }

    /// Chooses a value of a facet.
    pub fn add(&mut self, facet: Facet, id: String) {
        let chosen = self.filters.entry(facet).or_default();
        if !chosen.contains(&id) {
            chosen.push(id);
        }
    }

    /// Takes a value of a facet off.
    pub fn remove(&mut self, facet: Facet, id: &str) {
        if let Some(chosen) = self.filters.get_mut(&facet) {
            chosen.retain(|known| known != id);
            if chosen.is_empty() {
                self.filters.remove(&facet);
            }
        }
    }

    /// Whether anything narrows the entries: words, filters or years.
    pub fn is_narrowed(&self) -> bool {
        !self.text.is_empty() || !self.filters.is_empty() || self.years.is_some()
    }

    /// The canonical query string without `?` and without the language; what has its default value is left out.
    pub fn to_query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            query.append_pair("q", &self.text);
        }
        for (facet, ids) in &self.filters {
            for id in ids {
                query.append_pair(facet.id(), id);
            }
        }
        if let Some(years) = self.years {
            query.append_pair("year", &years.to_string());
        }
        if self.sort != Sort::default() {
            query.append_pair("sort", self.sort.id());
        }
        if !self.concepts {
            query.append_pair("concepts", "off");
        }
        if self.per_page != 20 {
            query.append_pair("per_page", &self.per_page.to_string());
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        query.finish()
    }
}

/// A query's text, if it is not too long.
pub(super) fn read_text(value: &str) -> Result<&str, RequestError> {
    if value.len() > TEXT_LIMIT { Err(RequestError::TooLong { limit: TEXT_LIMIT }) } else { Ok(value) }
}

/// The value of `lang`.
pub(super) fn read_language(value: &str) -> Result<Language, RequestError> {
    value.parse().map_err(|_| RequestError::BadValue {
        name: "lang".to_owned(),
        value: value.to_owned(),
        expected: "ar, zh, en, fr, ru or es",
    })
}

/// The refusal of a parameter, with the nearest known one.
pub(super) fn unknown_parameter<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> RequestError {
    let nearest = nearest(name, known.map(|name| (name, name)));
    RequestError::UnknownParameter { name: name.to_owned(), nearest }
}

/// The parameters that are no facets.
const PARAMETERS: [&str; 6] = ["q", "lang", "page", "per_page", "sort", "concepts"];

impl fmt::Display for YearRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from.is_some() && self.from == self.to {
            return write!(f, "{}", self.from.unwrap_or_default());
        }
        if let Some(from) = self.from {
            write!(f, "{from}")?;
        }
        f.write_str("..")?;
        if let Some(to) = self.to {
            write!(f, "{to}")?;
        }
        Ok(())
    }
}

impl FromStr for YearRange {
    type Err = RequestError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || RequestError::BadValue {
            name: Facet::Year.id().to_owned(),
            value: text.to_owned(),
            expected: "2012, 2010.., ..2015 or 2010..2015",
        };
        let year = |text: &str| match text {
            "" => Ok(None),
            _ => text.parse::<u16>().ok().filter(|year| *year <= 9999).map(Some).ok_or_else(bad),
        };
        let range = match text.split_once("..") {
            Some((from, to)) => Self { from: year(from)?, to: year(to)? },
            None => Self { from: year(text)?, to: year(text)? },
        };
        let backwards = matches!((range.from, range.to), (Some(from), Some(to)) if from > to);
        if backwards || (range.from.is_none() && range.to.is_none()) {
            return Err(bad());
        }
        Ok(range)
    }
}

impl YearRange {
    /// Whether a year lies in the range.
    pub fn contains(self, year: u16) -> bool {
        self.from.is_none_or(|from| year >= from) && self.to.is_none_or(|to| year <= to)
    }
}
