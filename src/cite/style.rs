//! The general styles: Chicago, APA, MLA and Vancouver, in English as their manuals have them.
//!
//! What is cited is always the same kind of thing, a dated page of the digest without an author, so each
//! style is one line. A CSL processor would bring forty crates and a longer build for these four.

use super::{Citation, Citer, Reading, Run, parts};
use crate::{entry::Date, language::Language};

/// A general style of citing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The Chicago Manual of Style: the bibliography entry of a page of a website.
    Chicago,
    /// American Psychological Association, seventh edition: the title stands where the author would.
    Apa,
    /// Modern Language Association, ninth edition.
    Mla,
    /// Vancouver, as the National Library of Medicine cites a part of a website.
    Vancouver,
}

impl Style {
    /// All styles.
    pub const ALL: [Self; 4] = [Self::Chicago, Self::Apa, Self::Mla, Self::Vancouver];

    /// The style's own name, the same in all languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chicago => "Chicago",
            Self::Apa => "APA",
            Self::Mla => "MLA",
            Self::Vancouver => "Vancouver",
        }
    }
}

pub(super) fn citation(citer: &Citer<'_>, reading: &Reading<'_>, style: Style) -> Option<Citation> {
    let version = parts::version(reading.entry, Language::En)?;
    let outcome = reading.entry.case().and_then(|case| parts::outcome(case, version));
    let outcome = outcome.map(|outcome| format!(" [{outcome}]")).unwrap_or_default();
    let title = version.title.as_str();
    let quoted =
        if outcome.is_empty() { format!("“{title}.”") } else { format!("“{title}”{outcome}.") };
    let digest = citer.words(Language::En, "site-name", &[]);
    let date = reading.entry.updated.unwrap_or(reading.entry.added);
    let version = format!("version {}", reading.entry.read_hash(reading.language)?);
    let address = Run::Isolated(reading.address());
    let plain = Run::Plain;
    let runs = match style {
        Style::Chicago => vec![
            plain(format!("{quoted} {digest}, {version}. {}. ", long_month_first(citer, date))),
            address,
            plain(".".to_owned()),
        ],
        Style::Apa => vec![
            Run::Italic(title.to_owned()),
            plain(format!("{outcome} ({version}). ({}). {digest}. ", year_first(citer, date))),
            address,
        ],
        Style::Mla => vec![
            plain(format!("{quoted} ")),
            Run::Italic(digest),
            plain(format!(", {version}, {}, ", day_first(date))),
            address,
            plain(".".to_owned()),
        ],
        Style::Vancouver => vec![
            plain(format!(
                "{digest} [Internet]. {title}{outcome}; {} [{version}]. Available from: ",
                bare(date)
            )),
            address,
        ],
    };
    Some(Citation { language: Language::En, runs })
}

/// `November 24, 2026`.
fn long_month_first(citer: &Citer<'_>, date: Date) -> String {
    match (month_name(citer, date), date.day) {
        (Some(month), Some(day)) => format!("{month} {day}, {}", date.year),
        (Some(month), None) => format!("{month} {}", date.year),
        (None, _) => date.year.to_string(),
    }
}

/// `2026, November 24`.
fn year_first(citer: &Citer<'_>, date: Date) -> String {
    match (month_name(citer, date), date.day) {
        (Some(month), Some(day)) => format!("{}, {month} {day}", date.year),
        (Some(month), None) => format!("{}, {month}", date.year),
        (None, _) => date.year.to_string(),
    }
}

/// `24 Nov. 2026`.
fn day_first(date: Date) -> String {
    let parts = [
        date.day.map(|day| day.to_string()),
        parts::short_month(date).map(str::to_owned),
        Some(date.year.to_string()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// `2026 Nov 24`.
fn bare(date: Date) -> String {
    let month = parts::short_month(date).map(|month| month.trim_end_matches('.').chars().take(3).collect());
    let parts = [Some(date.year.to_string()), month, date.day.map(|day| day.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The month in full, from the data of the language.
fn month_name(citer: &Citer<'_>, date: Date) -> Option<String> {
    let whole = citer.formats.date(Language::En, Date { day: None, ..date });
    date.month?;
    whole.split(' ').next().map(str::to_owned)
}
