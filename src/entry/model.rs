//! The typed entry: what the front matter and the body say, ready for index and page.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// What an entry is; decides its folder, URL, fields and sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An investigation or prosecution.
    Case,
    /// A good practice.
    Practice,
    /// A specialized unit.
    Unit,
    /// A tool: manual, model law, database and the like.
    Tool,
    /// A new or emerging form of crime.
    Form,
}

impl Kind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 5] = [Self::Case, Self::Practice, Self::Unit, Self::Tool, Self::Form];

    /// The id, as in facets, the API and the scheme `kinds`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Practice => "practice",
            Self::Unit => "unit",
            Self::Tool => "tool",
            Self::Form => "form",
        }
    }

    /// The folder in the corpus and the segment of the URL.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Case => "cases",
            Self::Practice => "practices",
            Self::Unit => "units",
            Self::Tool => "tools",
            Self::Form => "forms",
        }
    }

    /// The kind whose folder this is.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// The sections of the body in their order, each with whether it must be there.
    pub const fn sections(self) -> &'static [(SectionId, bool)] {
        match self {
            Self::Case => &[
                (SectionId::Facts, true),
                (SectionId::Investigation, true),
                (SectionId::Prosecution, true),
                (SectionId::Outcome, false),
            ],
            Self::Practice | Self::Unit => {
                &[(SectionId::Elements, true), (SectionId::Results, false), (SectionId::Pitfalls, false)]
            }
            Self::Tool => &[(SectionId::UseWhen, true)],
            Self::Form => &[(SectionId::Convention, true)],
        }
    }
}

/// A section of a body; its headings in six languages are the scheme `sections`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionId {
    /// What happened.
    Facts,
    /// How it was investigated.
    Investigation,
    /// Prosecution and trial.
    Prosecution,
    /// What came of it.
    Outcome,
    /// What a practice or unit consists of.
    Elements,
    /// What it achieved.
    Results,
    /// What to avoid.
    Pitfalls,
    /// When a tool is of use.
    UseWhen,
    /// How the Convention applies to a form of crime.
    Convention,
}

impl SectionId {
    /// All sections.
    pub const ALL: [Self; 9] = [
        Self::Facts,
        Self::Investigation,
        Self::Prosecution,
        Self::Outcome,
        Self::Elements,
        Self::Results,
        Self::Pitfalls,
        Self::UseWhen,
        Self::Convention,
    ];

    /// The id in the scheme `sections`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Investigation => "investigation",
            Self::Prosecution => "prosecution",
            Self::Outcome => "outcome",
            Self::Elements => "elements",
            Self::Results => "results",
            Self::Pitfalls => "pitfalls",
            Self::UseWhen => "use-when",
            Self::Convention => "convention",
        }
    }
}

/// One entry with all its language versions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// File name and URL, unique over all kinds.
    pub id: String,
    /// What the entry is.
    pub kind: Kind,
    /// The language of the entry's own file (not of the proceedings).
    pub language: Language,
    /// Other names, in any language.
    pub aliases: Vec<String>,
    /// Ids of the scheme `crimes`.
    pub crimes: Vec<String>,
    /// Ids of the scheme `techniques`.
    pub techniques: Vec<String>,
    /// Ids of the scheme `cooperation`.
    pub cooperation: Vec<String>,
    /// Articles of the Convention and its Protocols.
    pub articles: Vec<ArticleRef>,
    /// Lessons; their texts stand in each [`Version`] in the same order.
    pub lessons: Vec<LessonRef>,
    /// Where the facts come from, numbered from 1.
    pub sources: Vec<Source>,
    /// How well the sources bear the entry out.
    pub confidence: Confidence,
    /// When the entry came into the digest.
    pub added: Date,
    /// When it last changed in substance.
    pub updated: Option<Date>,
    /// When its facts were last checked against the sources.
    pub reviewed: Option<Date>,
    /// Earlier ids, which redirect here.
    pub formerly: Vec<String>,
    /// Set when the entry was taken out.
    pub withdrawn: Option<Withdrawn>,
    /// What search engines may do, such as `noindex`.
    pub robots: Option<String>,
    /// What only this kind of entry has.
    pub detail: Detail,
    /// The original first, then the translations in the order of the languages.
    pub versions: Vec<Version>,
}

/// What only one kind of entry has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// A case.
    Case(CaseFacts),
    /// A practice or a unit.
    Practice(PracticeFacts),
    /// A tool.
    Tool(ToolFacts),
    /// A form of crime.
    Form {
        /// Resolutions and decisions that name the form.
        resolutions: Vec<String>,
    },
}

/// What only a case has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CaseFacts {
    /// The deciding State, ISO 3166-1 alpha-3, or `INT` for an international court.
    pub jurisdiction: String,
    /// Other States involved.
    pub countries: Vec<String>,
    /// Docket numbers.
    pub docket: Vec<String>,
    /// ECLI, neutral or law-report citations.
    pub citation: Vec<String>,
    /// When it was decided, as precisely as is known.
    pub decided: Date,
    /// Id of the scheme `legal_systems`.
    pub legal_system: String,
    /// Id of the scheme `stages`.
    pub stage: String,
    /// What came of it, in figures.
    pub outcome: Outcome,
    /// ISO 639-1 code of the main source's language; may be none of the six.
    pub original_language: String,
}

/// The figures of an outcome; the words stand in each [`Version`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Persons convicted.
    pub convicted: Option<u64>,
    /// Victims.
    pub victims: Option<u64>,
}

/// What only a practice or unit has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PracticeFacts {
    /// States whose practice it is.
    pub countries: Vec<String>,
    /// An M49 region, where no list of countries fits.
    pub region: Option<String>,
    /// Year of establishment.
    pub established: Option<i16>,
}

/// What only a tool has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToolFacts {
    /// Id of the scheme `tool_kinds`.
    pub tool_kind: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication.
    pub year: Option<i16>,
    /// ISO 639-1 codes of the languages in which it exists.
    pub languages: Vec<String>,
    /// The publisher's own page.
    pub url: Option<String>,
}

/// One language version of an entry's texts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    /// The language of every text in it.
    pub language: Language,
    /// The original, or how far a translation may be trusted.
    pub status: Status,
    /// The original has changed since it was translated.
    pub stale: bool,
    /// Title.
    pub title: String,
    /// Summary of at most 80 words.
    pub summary: String,
    /// One text a lesson, in the order of [`Entry::lessons`].
    pub lessons: Vec<String>,
    /// Court, of a case.
    pub court: Option<String>,
    /// What is known of the stage, in words.
    pub stage_note: Option<String>,
    /// Sentences, in words.
    pub sentences: Option<String>,
    /// What was confiscated, in words.
    pub confiscated: Option<String>,
    /// Legal basis, of a practice or unit.
    pub legal_basis: Option<String>,
    /// Where it applies, in words, when neither countries nor a region say so.
    pub scope: Option<String>,
    /// The whole text, where this language has it.
    pub body: Option<Body>,
}

/// The status of a language version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The entry's own text.
    Original,
    /// A translation by an authority.
    Official,
    /// A translation read by a lawyer of the language.
    Reviewed,
    /// A translation that nobody has vouched for.
    Unofficial,
}

/// The text of an entry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Body {
    /// The sections in order.
    pub sections: Vec<Section>,
}

/// A section of a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Section {
    /// Which section.
    pub id: SectionId,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A numbered paragraph, so that a filing can pinpoint it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Paragraph {
    /// Counted from 1 through the whole body; the anchor is `#p{number}`.
    pub number: u32,
    /// Safe HTML of the paragraph's content, without its source marks.
    pub html: String,
    /// The same as plain text, without its source marks.
    pub text: String,
    /// What stands behind the paragraph.
    pub marks: Vec<Mark>,
}

/// A source mark of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// The source with this number, from 1.
    Source(usize),
    /// The statement is ours.
    Derived,
}

/// An article that a case applied or an entry is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleRef {
    /// Id, such as `untoc-5`.
    pub article: String,
    /// Said by the sources, or derived by us.
    pub basis: Basis,
}

/// A lesson of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonRef {
    /// Id of the scheme `lessons`.
    pub lesson: String,
    /// Said by the sources, or derived by us.
    pub basis: Basis,
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The sources say so.
    Stated,
    /// We conclude so from the sources.
    Derived,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Title as published.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Address, if it is online.
    pub url: Option<String>,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// What it bears out.
    pub supports: Option<String>,
    /// Published by the court, prosecutor, ministry or organization itself.
    pub official: bool,
    /// Address of an archived copy.
    pub archived: Option<String>,
}

/// How well the sources bear an entry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Official or several independent sources.
    High,
    /// Press or secondary sources.
    Medium,
}

/// An entry that was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// When.
    pub date: Date,
    /// Why, in words for the reader.
    pub reason: String,
}

/// A year, a month or a day: `2016`, `2016-06` or `2016-06-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month from 1, if known.
    pub month: Option<i8>,
    /// Day from 1, if known.
    pub day: Option<i8>,
}

impl Date {
    /// The first day that the date may mean, as `yyyymmdd`, for sorting.
    pub fn sort_key(self) -> u64 {
        let part = |value: Option<i8>| u64::from(value.unwrap_or(0).unsigned_abs());
        u64::from(self.year.unsigned_abs()) * 10_000 + part(self.month) * 100 + part(self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// The text is no date of the form `2016`, `2016-06` or `2016-06-17`.
#[derive(Clone, Debug, thiserror::Error)]
#[error("`{0}` is no date such as 2016, 2016-06 or 2016-06-17")]
pub struct NoDate(pub String);

impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let no_date = || NoDate(text.to_owned());
        let mut parts = text.split('-');
        let mut number = |digits: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) => {
                part.parse::<i16>().map(Some).map_err(|_| no_date())
            }
            Some(_) => Err(no_date()),
        };
        let year = number(4)?.ok_or_else(no_date)?;
        let month = number(2)?;
        let day = number(2)?;
        if parts.next().is_some() {
            return Err(no_date());
        }
        let small = |value: Option<i16>| value.map(i8::try_from).transpose().map_err(|_| no_date());
        let (month, day) = (small(month)?, small(day)?);
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| no_date())?;
        Ok(Self { year, month, day })
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Entry {
    /// The version in this language, if there is one.
    pub fn version(&self, language: Language) -> Option<&Version> {
        self.versions.iter().find(|version| version.language == language)
    }

    /// The version in this language, else the original.
    pub fn version_or_original(&self, language: Language) -> Option<&Version> {
        self.version(language).or_else(|| self.versions.first())
    }

    /// The case's facts, if the entry is a case.
    pub fn case(&self) -> Option<&CaseFacts> {
        match &self.detail {
            Detail::Case(case) => Some(case),
            Detail::Practice(_) | Detail::Tool(_) | Detail::Form { .. } => None,
        }
    }

    /// The countries whose entry it is: a case's jurisdiction, a practice's countries.
    pub fn home_countries(&self) -> Vec<&str> {
        match &self.detail {
            Detail::Case(case) => vec![case.jurisdiction.as_str()],
            Detail::Practice(practice) => practice.countries.iter().map(String::as_str).collect(),
            Detail::Tool(_) | Detail::Form { .. } => Vec::new(),
        }
    }

    /// The other countries involved in a case.
    pub fn involved_countries(&self) -> &[String] {
        self.case().map_or(&[], |case| &case.countries)
    }

    /// When it was added, or last changed in substance.
    pub fn changed(&self) -> Date {
        self.updated.unwrap_or(self.added)
    }

    /// When a case was decided, a practice established, a tool published.
    pub fn date(&self) -> Option<Date> {
        let year = |year: i16| Date { year, month: None, day: None };
        match &self.detail {
            Detail::Case(case) => Some(case.decided),
            Detail::Practice(practice) => practice.established.map(year),
            Detail::Tool(tool) => tool.year.map(year),
            Detail::Form { .. } => None,
        }
    }
}
