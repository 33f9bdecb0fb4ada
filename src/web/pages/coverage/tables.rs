//! The tables of the page: each cell with a number leads to the entries that it counts.

use super::Figures;
use crate::{
    entry::{Kind, TextFigures},
    language::Language,
    search::{Facet, SearchRequest, YearRange},
    web::{
        links,
        page::{Page, kind_heading},
        parts,
    },
};

/// Years are counted in spans of this length.
const SPAN_YEARS: u16 = 5;

/// A table with one heading a row.
pub(in crate::web::pages) struct Table {
    pub(in crate::web::pages) id: &'static str,
    pub(in crate::web::pages) caption: String,
    pub(in crate::web::pages) of_rows: String,
    pub(in crate::web::pages) columns: Vec<String>,
    pub(in crate::web::pages) rows: Vec<Row>,
    pub(in crate::web::pages) note: Option<String>,
    /// Too many columns to read their headings side by side.
    pub(in crate::web::pages) is_wide: bool,
}

/// A row.
pub(in crate::web::pages) struct Row {
    pub(in crate::web::pages) label: String,
    pub(in crate::web::pages) href: Option<String>,
    pub(in crate::web::pages) cells: Vec<Cell>,
}

/// A number with the entries behind it, or nothing.
#[derive(Default)]
pub(in crate::web::pages) struct Cell {
    pub(in crate::web::pages) number: Option<String>,
    pub(in crate::web::pages) href: Option<String>,
}

/// A search for cases with one value of a facet.
pub(super) fn cases_with(page: &Page, facet: Facet, id: &str) -> String {
    links::search(&links::with(&cases(page), facet, id))
}

pub(super) fn tables(page: &Page, figures: &Figures<'_>) -> Vec<Table> {
    vec![
        countries(page, figures),
        regions(page, figures),
        years(page, figures),
        languages(page, figures),
        confidence(page, figures),
        lessons(page, figures),
        texts(page, figures),
    ]
}

fn cases(page: &Page) -> SearchRequest {
    links::only(page.language, Facet::Kind, Kind::Case.id())
}

fn plain(page: &Page, number: usize) -> Cell {
    Cell { number: Some(page.number(number)), href: None }
}

fn linked(page: &Page, number: usize, href: impl FnOnce() -> String) -> Cell {
    Cell { number: Some(page.number(number)), href: (number > 0).then(href) }
}

fn table(page: &Page, id: &'static str, caption: &str, of_rows: &str, columns: Vec<String>) -> Table {
    let (caption, of_rows) = (page.t(caption), page.t(of_rows));
    Table { id, caption, of_rows, columns, rows: Vec::new(), note: None, is_wide: false }
}

/// Jurisdictions by crime, the crimes with most cases first.
fn countries(page: &Page, figures: &Figures<'_>) -> Table {
    let mut crimes: Vec<_> = figures.cases.values(Facet::Crime).filter(|(_, count)| *count > 0).collect();
    crimes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut columns = vec![page.t("coverage-all")];
    columns.extend(crimes.iter().map(|(crime, _)| page.label(Facet::Crime, crime)));
    let rows = figures.coverage.cases.iter().map(|(code, by_crime)| {
        let of_country = links::with(&cases(page), Facet::Country, code);
        let all = figures.cases.get(Facet::Country, code);
        let mut cells = vec![linked(page, all, || links::search(&of_country))];
        cells.extend(crimes.iter().map(|(crime, _)| match by_crime.get(*crime) {
            Some(count) => {
                linked(page, *count, || links::search(&links::with(&of_country, Facet::Crime, crime)))
            }
            None => Cell::default(),
        }));
        let href = parts::value_href(page, Facet::Country, code);
        Row { label: parts::country(page, code), href: Some(href), cells }
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_cached_key(|row| parts::sorting_key(&row.label));
    Table {
        rows,
        is_wide: true,
        note: Some(page.t("coverage-countries-note")),
        ..table(page, "countries", "coverage-countries", "facet-country", columns)
    }
}

/// Regions and, for each, its smaller regions, as far as they have cases.
fn regions(page: &Page, figures: &Figures<'_>) -> Table {
    let vocabulary = page.app().vocabulary();
    let mut rows = Vec::new();
    for region in vocabulary.regions() {
        let count = figures.cases.get(Facet::Region, &region.code);
        if count > 0 && vocabulary.countries().iter().any(|c| c.subregion.as_deref() == Some(&region.code)) {
            let cells = vec![linked(page, count, || cases_with(page, Facet::Region, &region.code))];
            rows.push((count, Row { label: page.label(Facet::Region, &region.code), href: None, cells }));
        }
    }
    rows.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let columns = vec![page.t("kind-cases")];
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Table { rows, ..table(page, "regions", "coverage-regions", "facet-region", columns) }
}

/// Spans of years, the latest first.
fn years(page: &Page, figures: &Figures<'_>) -> Table {
    let known = figures.cases.values(Facet::Year);
    let years: Vec<(u16, usize)> = known.filter_map(|(id, count)| Some((id.parse().ok()?, count))).collect();
    let mut rows = Vec::new();
    let span_of = |year: u16| year - year % SPAN_YEARS;
    let mut starts: Vec<_> = years.iter().map(|(year, _)| span_of(*year)).collect();
    starts.sort_unstable_by(|a, b| b.cmp(a));
    starts.dedup();
    for start in starts {
        let range = YearRange { from: Some(start), to: Some(start + SPAN_YEARS - 1) };
        let count = years.iter().filter(|(year, _)| span_of(*year) == start).map(|(_, count)| count).sum();
        let cells = vec![linked(page, count, || links::search(&links::within(&cases(page), range)))];
        rows.push(Row { label: super::super::years::range(page, range), href: None, cells });
    }
    let columns = vec![page.t("kind-cases")];
    Table { rows, ..table(page, "years", "coverage-years", "coverage-decided", columns) }
}

/// Languages of the main source; of the six languages also how many cases have their whole text in it.
fn languages(page: &Page, figures: &Figures<'_>) -> Table {
    let mut counted: Vec<_> = figures.cases.values(Facet::Language).filter(|(_, count)| *count > 0).collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = counted.into_iter().map(|(id, count)| {
        let original =
            id.parse().ok().and_then(|language: Language| figures.coverage.originals.get(&language));
        let bodies = original.map_or_else(Cell::default, |figures| plain(page, figures.bodies));
        let cells = vec![linked(page, count, || cases_with(page, Facet::Language, id)), bodies];
        Row { label: page.label(Facet::Language, id), href: None, cells }
    });
    let columns = vec![page.t("kind-cases"), page.t("coverage-bodies")];
    Table {
        rows: rows.collect(),
        note: Some(page.t("coverage-languages-note")),
        ..table(page, "languages", "coverage-languages", "facet-language", columns)
    }
}

fn confidence(page: &Page, figures: &Figures<'_>) -> Table {
    let rows = figures.coverage.kinds.iter().map(|(kind, known)| {
        let all = linked(page, known.entries, || links::kind(page.language, *kind));
        let cells = vec![all, plain(page, known.high), plain(page, known.entries - known.high)];
        Row { label: page.t(kind_heading(*kind)), href: None, cells }
    });
    let columns = vec![page.t("coverage-all"), page.t("coverage-high"), page.t("coverage-medium")];
    Table {
        rows: rows.collect(),
        note: Some(page.t("coverage-confidence-note")),
        ..table(page, "confidence", "coverage-confidence", "facet-kind", columns)
    }
}

fn lessons(page: &Page, figures: &Figures<'_>) -> Table {
    let taught = figures.coverage.kinds.iter().filter(|(_, known)| known.stated + known.derived > 0);
    let rows = taught.map(|(kind, known)| {
        let all = known.stated + known.derived;
        let share = (known.stated * 100).checked_div(all).unwrap_or(0);
        let percent = page.text("coverage-percent", &[("share", page.number(share).into())]);
        let mut cells: Vec<_> =
            [all, known.stated, known.derived].map(|number| plain(page, number)).into_iter().collect();
        cells.push(Cell { number: Some(percent), href: None });
        Row { label: page.t(kind_heading(*kind)), href: None, cells }
    });
    let keys = ["coverage-all", "coverage-stated", "coverage-derived", "coverage-stated-share"];
    let columns = keys.iter().map(|key| page.t(key)).collect();
    Table { rows: rows.collect(), ..table(page, "lessons", "coverage-lessons", "facet-kind", columns) }
}

/// Cards in each language by status, and whole texts.
fn texts(page: &Page, figures: &Figures<'_>) -> Table {
    type Column = (&'static str, fn(&TextFigures) -> usize);
    let columns: [Column; 7] = [
        ("version-original", |known| known.original),
        ("version-official", |known| known.official),
        ("version-reviewed", |known| known.reviewed),
        ("version-unofficial", |known| known.unofficial),
        ("version-stale", |known| known.stale),
        ("version-none", |known| known.entries - known.cards()),
        ("coverage-bodies", |known| known.bodies),
    ];
    let rows = Language::ALL.into_iter().map(|language| {
        let known = figures.coverage.all_texts(language);
        let cells = columns.iter().map(|(_, count)| plain(page, count(&known))).collect();
        Row { label: page.label(Facet::Language, language.tag()), href: None, cells }
    });
    let headings = columns.iter().map(|(key, _)| page.alone(&page.t(key))).collect();
    Table {
        rows: rows.collect(),
        note: Some(page.t("coverage-texts-note")),
        ..table(page, "texts", "coverage-texts", "coverage-language", headings)
    }
}
