//! What was asked: words, filters, order and page; to and from a query string.

use std::{collections::BTreeMap, fmt, str::FromStr};

use crate::language::Language;

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
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Relevance, Self::Newest, Self::Oldest];

    /// The id, as in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
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
