//! The Bluebook: cases of the United States (rule 10), of other States (rule 20) and of international
//! courts (rule 21).

use super::{Citation, Citer, Run, name, parts};
use crate::{
    entry::{CaseFacts, Date, Entry},
    language::Language,
};

/// Table T10.3: States whose names are abbreviated; all others stand in full.
const STATES: [(&str, &str); 44] = [
    ("ARE", "U.A.E."),
    ("ARG", "Arg."),
    ("AUS", "Austl."),
    ("BEL", "Belg."),
    ("BGR", "Bulg."),
    ("BHR", "Bahr."),
    ("BRA", "Braz."),
    ("CAN", "Can."),
    ("CHE", "Switz."),
    ("COL", "Colom."),
    ("DEU", "Ger."),
    ("DNK", "Den."),
    ("DZA", "Alg."),
    ("EST", "Est."),
    ("ETH", "Eth."),
    ("FIN", "Fin."),
    ("FRA", "Fr."),
    ("GBR", "U.K."),
    ("GEO", "Geor."),
    ("HND", "Hond."),
    ("HRV", "Croat."),
    ("HUN", "Hung."),
    ("IDN", "Indon."),
    ("IRL", "Ir."),
    ("ISR", "Isr."),
    ("ITA", "It."),
    ("KAZ", "Kaz."),
    ("KGZ", "Kyrg."),
    ("KOR", "S. Kor."),
    ("LTU", "Lith."),
    ("MEX", "Mex."),
    ("NLD", "Neth."),
    ("NOR", "Nor."),
    ("NZL", "N.Z."),
    ("PAN", "Pan."),
    ("PHL", "Phil."),
    ("POL", "Pol."),
    ("PRT", "Port."),
    ("ROU", "Rom."),
    ("RUS", "Russ."),
    ("SWE", "Swed."),
    ("UKR", "Ukr."),
    ("UZB", "Uzb."),
    ("ZAF", "S. Afr."),
];

/// Table T1: district courts of the United States, as far as their names can be read.
const DISTRICTS: [(&str, &str); 8] = [
    ("Southern District of New York", "S.D.N.Y."),
    ("Eastern District of New York", "E.D.N.Y."),
    ("Southern District of Florida", "S.D. Fla."),
    ("Middle District of Florida", "M.D. Fla."),
    ("Northern District of California", "N.D. Cal."),
    ("Eastern District of Virginia", "E.D. Va."),
    ("District of New Jersey", "D.N.J."),
    ("District of Columbia", "D.D.C."),
];

const UNITED_STATES: &str = "USA";

pub(super) fn decision(citer: &Citer<'_>, entry: &Entry, case: &CaseFacts) -> Option<Citation> {
    let version = parts::version(entry, Language::En)?;
    let decided = version.court.as_deref().map(|court| decided(case, court));
    let runs = match name::case_name(&version.title, case) {
        Some(name) => named(citer, case, name.replace(" v ", " v. "), decided)?,
        None => vec![Run::Plain(format!("{}, {}{}", decided?, numbers(case)?, state(citer, case)))],
    };
    let outcome = parts::outcome(case, version).map(|outcome| Run::Plain(format!(" [{outcome}]")));
    Some(Citation { language: Language::En, runs: runs.into_iter().chain(outcome).collect() })
}

/// A case with a name: *Name*, number (court date) (State).
fn named(citer: &Citer<'_>, case: &CaseFacts, name: String, decided: Option<String>) -> Option<Vec<Run>> {
    if let (Some(number), Some(ecli)) = (parts::union_number(case), parts::own_ecli(case)) {
        let behind = format!(", {ecli} ({})", date(case.decided));
        return Some(vec![Run::Plain(format!("Case {number}, ")), Run::Italic(name), Run::Plain(behind)]);
    }
    let neutral = parts::neutral(case);
    let mut behind = if case.jurisdiction != parts::INTERNATIONAL && !neutral.is_empty() {
        format!(", {}", neutral.join(", "))
    } else {
        let numbers = numbers(case).map(|numbers| format!(", {numbers}")).unwrap_or_default();
        format!("{numbers} ({})", decided?)
    };
    behind.push_str(&state(citer, case));
    Some(vec![Run::Italic(name), Run::Plain(behind)])
}

/// The docket numbers, or else a report, and the ECLI.
fn numbers(case: &CaseFacts) -> Option<String> {
    let docket = match parts::dockets(case).as_slice() {
        [] => parts::reference(case),
        [one] if case.jurisdiction == UNITED_STATES => Some(format!("No. {one}")),
        dockets if case.jurisdiction == UNITED_STATES => Some(format!("Nos. {}", dockets.join(", "))),
        dockets => Some(dockets.join(", ")),
    };
    let numbers: Vec<_> = docket.into_iter().chain(parts::own_ecli(case).map(str::to_owned)).collect();
    (!numbers.is_empty()).then(|| numbers.join(", "))
}

fn state(citer: &Citer<'_>, case: &CaseFacts) -> String {
    if case.jurisdiction == UNITED_STATES {
        return String::new();
    }
    let known =
        STATES.iter().find(|(code, _)| *code == case.jurisdiction).map(|(_, state)| (*state).to_owned());
    let state = known.or_else(|| citer.country(&case.jurisdiction, Language::En));
    state.map(|state| format!(" ({state})")).unwrap_or_default()
}

/// Court and date; a court whose name stands in full is set off by a comma.
fn decided(case: &CaseFacts, court: &str) -> String {
    let is_district = court.starts_with("U.S. District Court") && case.jurisdiction == UNITED_STATES;
    let district = DISTRICTS.iter().find(|(name, _)| is_district && court.ends_with(name));
    match district {
        Some((_, abbreviated)) => format!("{abbreviated} {}", date(case.decided)),
        None => format!("{court}, {}", date(case.decided)),
    }
}

/// As precisely as it is known: `2024`, `Dec. 2024` or `Dec. 14, 2024`.
fn date(date: Date) -> String {
    match (parts::short_month(date), date.day) {
        (Some(month), Some(day)) => format!("{month} {day}, {}", date.year),
        (Some(month), None) => format!("{month} {}", date.year),
        (None, _) => date.year.to_string(),
    }
}
