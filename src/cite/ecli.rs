//! The ECLI form: court, kind and date of the decision, name, docket number, identifier.
//!
//! After the conclusions of the Council of the European Union that introduce the identifier, and the way
//! in which the Court of Justice cites: the identifier is given in full and stands last.

use super::{Citation, Citer, Run, name, parts, plain};
use crate::{
    entry::{CaseFacts, Date, Entry},
    language::Language,
};

pub(super) fn decision(
    citer: &Citer<'_>,
    entry: &Entry,
    case: &CaseFacts,
    language: Language,
) -> Option<Citation> {
    let (ecli, year) = parts::ecli(case)?;
    let version = parts::version(entry, language)?;
    let language = version.language;
    let is_own = parts::own_ecli(case).is_some();
    // An identifier of another decision of the case tells its year itself; court and day are not known here.
    let date = if is_own { case.decided } else { Date { year: year?, month: None, day: None } };
    let key = match (parts::tells_of_guilt(case), date.day) {
        (true, Some(_)) => "cite-decision-of",
        (true, None) => "cite-decision-in",
        (false, Some(_)) => "cite-judgment-of",
        (false, None) => "cite-judgment-in",
    };
    let of = citer.words(language, key, &[("date", citer.formats.date(language, date).into())]);
    let court = version.court.clone().filter(|_| is_own);
    let mut runs = plain::joined(citer, language, court.into_iter().chain([of]).collect());
    let separator = Run::Plain(citer.words(language, "cite-separator", &[]));
    if let Some(name) = entry.versions.first().and_then(|first| name::case_name(&first.title, case)) {
        runs.extend([separator.clone(), Run::Italic(name)]);
    }
    let dockets = parts::dockets(case);
    if is_own && !dockets.is_empty() {
        runs.extend([separator.clone(), Run::Isolated(dockets.join(", "))]);
    }
    runs.extend([separator, Run::Isolated(ecli.to_owned())]);
    if let Some(outcome) = parts::outcome(case, version) {
        runs.push(Run::Plain(citer.words(language, "cite-outcome", &[("outcome", outcome.into())])));
    }
    Some(Citation { language, runs })
}
