//! Which parts of a case belong to the decision of the date that the entry gives.
//!
//! A case often ran through several courts, and an entry lists the numbers of all. A citation that names
//! another year than that of the decision belongs to another decision: to join the two would make up a
//! decision that there is not.

use crate::{
    entry::{CaseFacts, Date, Entry, Version},
    language::Language,
};

/// The jurisdiction of international courts.
pub(super) const INTERNATIONAL: &str = "INT";

const ECLI: &str = "ECLI:";

/// The version whose words a citation in this language is made of.
pub(super) fn version(entry: &Entry, language: Language) -> Option<&Version> {
    entry.version_or_original(language)
}

/// The ECLI, with the year that it names.
pub(super) fn ecli(case: &CaseFacts) -> Option<(&str, Option<i16>)> {
    let ecli = case.citation.iter().find(|citation| citation.starts_with(ECLI))?;
    Some((ecli, ecli.split(':').nth(3).and_then(|year| year.parse().ok())))
}

/// The ECLI, where it names the year of the decision.
pub(super) fn own_ecli(case: &CaseFacts) -> Option<&str> {
    ecli(case).filter(|(_, year)| *year == Some(case.decided.year)).map(|(ecli, _)| ecli)
}

/// The neutral citations of the decision, such as `[2021] NZCA 372` or `2015 SCC 59`.
pub(super) fn neutral(case: &CaseFacts) -> Vec<&str> {
    own(case).into_iter().filter(|citation| is_neutral(citation)).collect()
}

/// Citations of the decision other than its ECLI, and citations that name no year.
pub(super) fn own(case: &CaseFacts) -> Vec<&str> {
    let not_of_another_year = |citation: &&str| {
        let years = years(citation);
        years.is_empty() || years.contains(&case.decided.year)
    };
    let others = case.citation.iter().map(String::as_str).filter(|citation| !citation.starts_with(ECLI));
    others.filter(not_of_another_year).collect()
}

/// The docket numbers of the decision: not those that are marked as of a decision of another year.
pub(super) fn dockets(case: &CaseFacts) -> Vec<&str> {
    let not_of_another_year = |docket: &&str| {
        let marked = docket.strip_suffix(')').and_then(|open| open.rsplit_once(" (")).map(|(_, mark)| mark);
        let years = marked.map(years).unwrap_or_default();
        years.is_empty() || years.contains(&case.decided.year)
    };
    case.docket.iter().map(String::as_str).filter(not_of_another_year).collect()
}

/// A short citation of the decision, or else its docket numbers, or else a long citation, which names
/// court and date again.
pub(super) fn reference(case: &CaseFacts) -> Option<String> {
    let own = own(case);
    let short = own.iter().find(|citation| !citation.contains(','));
    let dockets = dockets(case);
    match (short, dockets.as_slice()) {
        (Some(citation), _) => Some((*citation).to_owned()),
        (None, []) => own.first().map(|citation| (*citation).to_owned()),
        (None, dockets) => Some(dockets.join(", ")),
    }
}

/// The number of a case before the Court of Justice of the European Union or its General Court.
pub(super) fn union_number(case: &CaseFacts) -> Option<&str> {
    let is_union = |docket: &&str| docket.starts_with("C-") || docket.starts_with("T-");
    dockets(case).into_iter().find(is_union).filter(|_| case.jurisdiction == INTERNATIONAL)
}

/// Whether the outcome says something of a person's guilt, so that it must stand beside every citation.
pub(super) fn tells_of_guilt(case: &CaseFacts) -> bool {
    case.stage != "regional-court-judgment"
}

/// What is known of the outcome, in the words of the entry.
pub(super) fn outcome<'a>(case: &CaseFacts, version: &'a Version) -> Option<&'a str> {
    version.stage_note.as_deref().filter(|_| tells_of_guilt(case))
}

/// The month as the Bluebook (table T12) and MLA (appendix 1) abbreviate it.
pub(super) fn short_month(date: Date) -> Option<&'static str> {
    const MONTHS: [&str; 12] =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
    MONTHS.get(usize::try_from(date.month?).ok()?.checked_sub(1)?).copied()
}

/// Whether this is all a neutral citation: the year, a court in capitals, a number.
fn is_neutral(citation: &str) -> bool {
    let mut words = citation.split(' ');
    let year = words.next().unwrap_or_default();
    let bare = year.strip_prefix('[').and_then(|year| year.strip_suffix(']')).unwrap_or(year);
    let court = words.next().unwrap_or_default();
    bare.len() == 4
        && bare.bytes().all(|byte| byte.is_ascii_digit())
        && court.len() > 1
        && court.bytes().all(|byte| byte.is_ascii_uppercase())
        && !citation.contains(',')
        && words.next().is_some()
}

/// Four digits between 1900 and 2099 that stand alone.
fn years(text: &str) -> Vec<i16> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .filter(|year| (1900..2100).contains(year))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neutral_citations_are_told_from_others() {
        for citation in ["[2021] NZCA 372", "2015 SCC 59", "[2018] EWCA Crim 2166", "[2020] EWHC 822 (Admin)"]
        {
            assert!(is_neutral(citation), "{citation}");
        }
        for citation in [
            "631 F.3d 33 (2d Cir. 2011)",
            "2021 (1) SACR 533 (WCC)",
            "sentence [2020] ZAWCHC 118",
            "HRRS 2023 Nr. 1414",
        ] {
            assert!(!is_neutral(citation), "{citation}");
        }
    }

    #[test]
    fn a_number_is_a_year_only_where_it_can_be_one() {
        assert!(years("Sentencia 1072-21-JP/24").is_empty());
        assert_eq!(years("R. v. Auclair, 2014 SCC 6 (on the stay of 2011)"), [2014, 2011]);
    }
}
