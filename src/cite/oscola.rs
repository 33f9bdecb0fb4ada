//! OSCOLA, fourth edition: cases of other jurisdictions (2.8), of the European Union (2.6) and of the
//! European Court of Human Rights (2.7). Little punctuation, no full stops in abbreviations.

use super::{Citation, Citer, Run, name, parts};
use crate::{
    entry::{CaseFacts, Entry},
    language::Language,
};

const APPLICATION: &str = "Application no. ";

pub(super) fn decision(citer: &Citer<'_>, entry: &Entry, case: &CaseFacts) -> Option<Citation> {
    let version = parts::version(entry, Language::En)?;
    let court = version.court.as_deref();
    let name = name::case_name(&version.title, case).map(|name| without_full_stops(&name));
    let runs = match name {
        Some(name) => named(citer, case, name, court)?,
        None => unnamed(citer, case, court?)?,
    };
    let outcome = parts::outcome(case, version).map(|outcome| Run::Plain(format!(" [{outcome}]")));
    Some(Citation { language: Language::En, runs: runs.into_iter().chain(outcome).collect() })
}

/// A case with a name: *Name* citation, or *Name* docket (court, State, date).
fn named(citer: &Citer<'_>, case: &CaseFacts, name: String, court: Option<&str>) -> Option<Vec<Run>> {
    if let Some(number) = parts::union_number(case) {
        let ecli = parts::own_ecli(case)?;
        return Some(vec![
            Run::Plain(format!("Case {number} ")),
            Run::Italic(name),
            Run::Plain(format!(" {ecli}")),
        ]);
    }
    let neutral = parts::neutral(case);
    let is_national = case.jurisdiction != parts::INTERNATIONAL;
    if is_national && !neutral.is_empty() {
        let state = state_unless_in(citer, case, "");
        let behind = state.map(|state| format!(" ({state})")).unwrap_or_default();
        return Some(vec![Run::Italic(name), Run::Plain(format!(" {}{behind}", neutral.join(", ")))]);
    }
    let reference = if is_national { parts::reference(case) } else { international(case) };
    let reference = reference.map(|reference| format!(" {reference}")).unwrap_or_default();
    let ecli = parts::own_ecli(case).map(|ecli| format!(" {ecli}")).unwrap_or_default();
    Some(vec![Run::Italic(name), Run::Plain(format!("{reference} ({}){ecli}", decided(citer, case, court?)))])
}

/// A case without a name, as in States of the civil law: court, date, number (State).
fn unnamed(citer: &Citer<'_>, case: &CaseFacts, court: &str) -> Option<Vec<Run>> {
    let reference = parts::reference(case)?;
    let date = citer.formats.date(Language::En, case.decided);
    let ecli = parts::own_ecli(case).map(|ecli| format!(", {ecli}")).unwrap_or_default();
    let state = state_unless_in(citer, case, court).map(|state| format!(" ({state})")).unwrap_or_default();
    let court = without_full_stops(court);
    Some(vec![Run::Plain(format!("{court}, {date}, {reference}{ecli}{state}"))])
}

fn decided(citer: &Citer<'_>, case: &CaseFacts, court: &str) -> String {
    let mut decided = vec![match court {
        court if court.starts_with("European Court of Human Rights") => "ECtHR".to_owned(),
        court => without_full_stops(court),
    }];
    decided.extend(state_unless_in(citer, case, court));
    decided.push(citer.formats.date(Language::En, case.decided));
    decided.join(", ")
}

/// The State, where the name of the court does not tell it and it is not the home of OSCOLA.
fn state_unless_in(citer: &Citer<'_>, case: &CaseFacts, court: &str) -> Option<String> {
    if case.jurisdiction == "GBR" || court.starts_with("U.S. ") {
        return None;
    }
    citer.country(&case.jurisdiction, Language::En).filter(|state| !court.contains(state.as_str()))
}

/// The numbers of an international court: the applications, else the docket, else the report.
fn international(case: &CaseFacts) -> Option<String> {
    let dockets = parts::dockets(case);
    let numbers: Vec<_> = dockets.iter().filter_map(|docket| docket.strip_prefix(APPLICATION)).collect();
    match numbers.as_slice() {
        [] if dockets.is_empty() => parts::own(case).first().map(|own| without_full_stops(own)),
        [] => Some(dockets.join(", ")),
        [one] => Some(format!("App no {one}")),
        [first @ .., last] => Some(format!("App nos {} and {last}", first.join(", "))),
    }
}

/// The text without the full stops of initials and of the few abbreviations that names and courts have.
fn without_full_stops(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars() {
        let is_abbreviation = word.chars().count() == 1 || matches!(word.as_str(), "No" | "no");
        if letter == '.' && is_abbreviation {
            word.clear();
            continue;
        }
        if letter.is_alphanumeric() {
            word.push(letter);
        } else {
            word.clear();
        }
        plain.push(letter);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::without_full_stops;

    #[test]
    fn abbreviations_lose_their_full_stops_and_nothing_else_does() {
        assert_eq!(
            without_full_stops("V.C.L. and A.N. v. the United Kingdom"),
            "VCL and AN v the United Kingdom"
        );
        assert_eq!(
            without_full_stops("U.S. District Court, Division No. 2."),
            "US District Court, Division No 2"
        );
        assert_eq!(without_full_stops("Landgericht. 3 StR"), "Landgericht. 3 StR");
    }
}
