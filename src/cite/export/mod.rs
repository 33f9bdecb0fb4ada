//! Files for reference managers: BibTeX (biblatex), RIS and CSL-JSON.
//!
//! A case is exported as the decision and a tool as the publication that it is; all else as a page of
//! the digest. Each carries where the digest tells of it and the hash of what was read.

mod bibtex;
mod csl_json;
mod ris;

use super::{Citer, Reading, Run, parts, plain};
use crate::{
    entry::{Date, Detail, Version},
    language::Language,
};

/// The format of a file for a reference manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// BibTeX, with the types and fields of biblatex.
    Bibtex,
    /// Research Information Systems.
    Ris,
    /// The JSON of the Citation Style Language.
    CslJson,
}

impl ExportFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Bibtex, Self::Ris, Self::CslJson];

    /// The id, as in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
            Self::CslJson => "csl-json",
        }
    }

    /// The format with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// The format's own name, the same in all languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
        }
    }

    /// How names of such files end.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            Self::Ris => "ris",
            Self::CslJson => "json",
        }
    }

    /// The media type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Bibtex => "application/x-bibtex; charset=utf-8",
            Self::Ris => "application/x-research-info-systems; charset=utf-8",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
        }
    }
}

/// What a record is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Decision,
    Publication,
    Page,
}

/// What all formats say, each in its own fields.
struct Record {
    id: String,
    r#type: Type,
    title: String,
    language: Language,
    /// The court, or who published a tool.
    authority: Option<String>,
    state: Option<String>,
    numbers: Vec<String>,
    date: Option<Date>,
    /// The name of the digest.
    digest: String,
    /// A whole address; a path alone is no URL and stands in the note.
    url: Option<String>,
    note: String,
}

pub(super) fn write(citer: &Citer<'_>, reading: &Reading<'_>, format: ExportFormat) -> Option<String> {
    let record = Record::of(citer, reading)?;
    match format {
        ExportFormat::Bibtex => Some(bibtex::write(&record)),
        ExportFormat::Ris => Some(ris::write(&record)),
        ExportFormat::CslJson => csl_json::write(&record),
    }
}

impl Record {
    fn of(citer: &Citer<'_>, reading: &Reading<'_>) -> Option<Self> {
        let entry = reading.entry;
        let version = parts::version(entry, reading.language)?;
        let page_url = reading.base.map(|_| reading.address());
        let mut record = Self {
            id: entry.id.clone(),
            r#type: Type::Page,
            title: version.title.clone(),
            language: version.language,
            authority: None,
            state: None,
            numbers: Vec::new(),
            date: Some(entry.updated.unwrap_or(entry.added)),
            digest: citer.words(version.language, "site-name", &[]),
            url: page_url,
            note: note(citer, reading, version)?,
        };
        match &entry.detail {
            Detail::Case(case) => {
                record.r#type = Type::Decision;
                record.authority = version.court.clone();
                record.state = citer.country(&case.jurisdiction, version.language);
                record.numbers = case.docket.iter().chain(&case.citation).cloned().collect();
                record.date = Some(case.decided);
            }
            Detail::Tool(tool) => {
                record.r#type = Type::Publication;
                record.authority = Some(tool.publisher.clone());
                record.date = entry.date();
                record.url = tool.url.clone();
            }
            Detail::Practice(_) | Detail::Form { .. } => {}
        }
        Some(record)
    }
}

/// What is known of the outcome, and where the digest tells of it.
fn note(citer: &Citer<'_>, reading: &Reading<'_>, version: &Version) -> Option<String> {
    let separator = citer.words(version.language, "cite-separator", &[]);
    let outcome = reading.entry.case().and_then(|case| parts::outcome(case, version));
    let outcome = outcome.map(|outcome| format!("{outcome}{separator}"));
    let place: String = plain::place(citer, reading, version.language, None)?.iter().map(Run::text).collect();
    Some(format!("{}{place}", outcome.unwrap_or_default()))
}
