//! Titles that are the official name of a case, and those that are the editors' description of it.

use crate::entry::CaseFacts;

/// What stands between the two parties of a name.
const BETWEEN_PARTIES: [&str; 3] = [" v. ", " v ", " c. "];
/// How the names of courts begin that do not put party against party.
const BEGINNINGS: [&str; 2] = ["Case of ", "Criminal proceedings against "];
/// A bracket longer than this at the end of a title is a description, not a part of a name such as `(SA)`.
const LONGEST_ABBREVIATION: usize = 4;

/// The official name in a title; `None` where the title is a description.
///
/// Courts of the common law and international courts name a case by its parties. Elsewhere a case has no
/// name of that kind, and a title of that form is a rendering of ours. A party that is only counted or
/// described ("22 accused") is no name either.
pub(super) fn case_name(title: &str, case: &CaseFacts) -> Option<String> {
    if case.legal_system == "civil" {
        return None;
    }
    let name = without_docket(without_description(title), case);
    let by_beginning = BEGINNINGS.iter().any(|beginning| name.starts_with(beginning));
    let by_parties = BETWEEN_PARTIES.iter().find_map(|between| name.split_once(between));
    let named = by_parties.is_some_and(|(first, second)| is_named(first) && is_named(second));
    (by_beginning || named).then(|| name.to_owned())
}

fn is_named(party: &str) -> bool {
    party.strip_prefix("the ").unwrap_or(party).chars().next().is_some_and(char::is_uppercase)
}

/// The title without the bracket at its end that says what the case is about.
fn without_description(title: &str) -> &str {
    match title.strip_suffix(')').and_then(|open| open.rsplit_once(" (")) {
        Some((name, described)) if described.len() > LONGEST_ABBREVIATION => name,
        _ => title,
    }
}

/// The name without the docket number that a title repeats behind it.
fn without_docket<'a>(name: &'a str, case: &CaseFacts) -> &'a str {
    let repeated = case.docket.iter().find_map(|docket| name.strip_suffix(docket.as_str()));
    repeated.and_then(|name| name.strip_suffix(", Case ")).unwrap_or(name)
}
