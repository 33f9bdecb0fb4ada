//! Ids and folders: a file says by its path what it is.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    Context,
    rules::{DATE_AND_ID, DATE_ORDER, FORM_CRIME, ID_SHAPE, WRONG_FOLDER},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    entry::{
        document::Document,
        model::{Date, Kind},
        read::Address,
    },
};

/// The rules on the path of an entry's own file.
pub(super) fn check(document: &Document<'_>, address: &Address, context: &Context<'_>) -> Vec<Diagnostic> {
    let country = document.fields().text("jurisdiction").and_then(|code| context.vocabulary.country(&code));
    let country = country.map(|country| country.code.to_lowercase());
    let mut problems = Vec::new();
    problems.extend(shape(document, address, country.as_deref()));
    problems.extend(folder(document, address, country.as_deref()));
    problems.extend(year(document, address));
    problems.extend(form(document, address));
    problems
}

/// Whether a text is an id: small letters, digits and single dashes.
pub(super) fn is_id(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(is_part)
}

/// The id closest to a text; empty where nothing of it can stand in an id.
pub(in crate::entry) fn slug(text: &str) -> String {
    let plain: String = text.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

fn shape(document: &Document<'_>, address: &Address, country: Option<&str>) -> Option<Diagnostic> {
    let id = address.id.as_str();
    let is_sound = is_id(id) && (address.kind != Kind::Case || is_case_id(id, country));
    let slug = slug(id);
    let suggestion = match (address.kind, country) {
        (Kind::Case, Some(country)) => case_id(document, &slug, country),
        (Kind::Case, None) => None,
        _ => Some(slug).filter(|slug| !slug.is_empty()),
    };
    let problem = || ID_SHAPE.at(Place::start_of(document.path)).with("field", "id");
    (!is_sound).then(|| problem().with("value", id).rename(suggestion))
}

/// Whether an id begins with a country and a year and goes on.
fn is_case_id(id: &str, country: Option<&str>) -> bool {
    let parts: Vec<_> = id.splitn(3, '-').collect();
    let [code, year, _] = parts.as_slice() else { return false };
    country.map_or(code.len() == 3, |country| country == *code)
        && year.len() == 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
}

fn case_id(document: &Document<'_>, slug: &str, country: &str) -> Option<String> {
    let decided = document.fields().date("decided")?;
    let is_lead = |part: &str| part == country || (part.len() == 4 && part.parse::<u16>().is_ok());
    let mut parts: Vec<_> = slug.split('-').collect();
    while parts.first().is_some_and(|part| is_lead(part) || (parts.len() > 2 && is_year_next(&parts))) {
        parts.remove(0);
    }
    let name = parts.join("-");
    (!name.is_empty()).then(|| format!("{country}-{:04}-{name}", decided.year))
}

/// Whether the first part stands where a country code should, before a year.
fn is_year_next(parts: &[&str]) -> bool {
    let [first, second, ..] = parts else { return false };
    first.len() == 3 && second.len() == 4 && second.parse::<u16>().is_ok()
}

fn folder(document: &Document<'_>, address: &Address, country: Option<&str>) -> Option<Diagnostic> {
    let right = match (address.kind, country) {
        (Kind::Case, Some(country)) => format!("cases/{country}/{}.md", address.id),
        // A jurisdiction that cannot be read has a problem of its own.
        (Kind::Case, None) => return None,
        (kind, _) => format!("{}/{}.md", kind.folder(), address.id),
    };
    let place = match document.fields().get("jurisdiction") {
        Some(node) if address.kind == Kind::Case => document.lines.place(node.bytes.clone()),
        _ => Place::start_of(document.path),
    };
    (document.path != right).then(|| WRONG_FOLDER.at(place).with("path", document.path).move_to(Some(right)))
}

fn year(document: &Document<'_>, address: &Address) -> Option<Diagnostic> {
    let decided = document.fields().get("decided").filter(|_| address.kind == Kind::Case)?;
    let date: Date = decided.text()?.parse().ok()?;
    let year = address.year()?;
    (date.year != year).then(|| {
        document
            .problem(DATE_AND_ID, &decided.bytes)
            .with("year", year.to_string())
            .with("date", date.to_string())
    })
}

/// A form's id is the id of the crime that it describes.
fn form(document: &Document<'_>, address: &Address) -> Option<Diagnostic> {
    let crimes = document.fields().get("crimes").filter(|_| address.kind == Kind::Form)?;
    let is_own = matches!(crimes.items(), [only] if only.text() == Some(&address.id));
    (!is_own && !crimes.is_empty()).then(|| {
        let suggestion = format!("[{}]", address.id);
        document.problem(FORM_CRIME, &crimes.bytes).with("id", address.id.as_str()).suggest(Some(suggestion))
    })
}

/// An entry is added after the decision, and changed or reviewed after it was added.
pub(super) fn order_of_dates(document: &Document<'_>) -> Vec<Diagnostic> {
    let fields = document.fields();
    let wrong = |earlier: &'static str, later: &'static str| {
        let (first, second) = (fields.date(earlier)?, fields.get(later)?);
        let second_date: Date = second.text()?.parse().ok()?;
        is_surely_after(first, second_date).then(|| {
            let problem = document.problem(DATE_ORDER, &second.bytes).with("field", later);
            problem
                .with("date", second_date.to_string())
                .with("other", earlier)
                .with("earlier", first.to_string())
        })
    };
    let pairs = [("decided", "added"), ("added", "updated"), ("added", "reviewed")];
    pairs.into_iter().filter_map(|(earlier, later)| wrong(earlier, later)).collect()
}

/// Whether one date lies after another, whatever day of the month or year each may mean.
fn is_surely_after(a: Date, b: Date) -> bool {
    let months = a.month.zip(b.month);
    let days = months.and_then(|_| a.day.zip(b.day));
    (a.year, months.map(|m| m.0), days.map(|d| d.0)) > (b.year, months.map(|m| m.1), days.map(|d| d.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        assert!(is_id("ita-2016-operation-crimine") && is_id("cybercrime"));
        for text in ["", "-a", "a--b", "Ita", "a_b", "é", "a b"] {
            assert!(!is_id(text), "{text}");
        }
        assert_eq!(slug("Opération « Crimine »_2"), "operation-crimine-2");
        assert!(is_case_id("ita-2016-x", Some("ita")) && !is_case_id("ita-16-x", None));
        assert!(!is_case_id("ita-2016", None));
    }
}
