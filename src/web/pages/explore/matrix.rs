//! Lessons by crimes or techniques: how many entries teach a lesson about a crime. Each cell is a search.

use super::{tiles::level, values_of};
use crate::{
    search::{Facet, FacetValue, Results},
    web::{links, page::Page},
};

/// Columns beyond these would be read by nobody; the lists to narrow by hold all values.
const COLUMNS: usize = 12;

/// The matrix, ready to be printed.
pub(super) struct Matrix {
    pub(super) columns: Vec<Head>,
    pub(super) rows: Vec<Row>,
}

/// The head of a row or column.
pub(super) struct Head {
    pub(super) href: String,
    pub(super) label: String,
}

/// A lesson with its cells.
pub(super) struct Row {
    pub(super) head: Head,
    pub(super) cells: Vec<Cell>,
}

/// The entries with both; none has no link.
pub(super) struct Cell {
    pub(super) href: Option<String>,
    pub(super) count: String,
    pub(super) level: usize,
}

/// The most frequent values, which become the columns.
pub(super) fn columns(mut values: Vec<FacetValue>) -> Vec<FacetValue> {
    values.truncate(COLUMNS);
    values
}

impl Matrix {
    /// From all entries, and those of each column.
    pub(super) fn new(
        page: &Page,
        results: &Results,
        facet: Facet,
        counted: &[(FacetValue, Results)],
    ) -> Self {
        let head = |facet: Facet, value: &FacetValue| Head {
            href: links::search(&links::with(&results.request, facet, &value.id)),
            label: page.alone(&value.label),
        };
        let by_column: Vec<_> =
            counted.iter().map(|(value, within)| (value, values_of(within, Facet::Lesson))).collect();
        let counts = by_column.iter().flat_map(|(_, lessons)| lessons);
        let most = counts.map(|value| value.count).max().unwrap_or(0);
        let rows = values_of(results, Facet::Lesson).into_iter().map(|lesson| {
            let cells = by_column.iter().map(|(column, lessons)| {
                let count = lessons.iter().find(|other| other.id == lesson.id).map_or(0, |value| value.count);
                let mut request = links::with(&results.request, Facet::Lesson, &lesson.id);
                request.filters.insert(facet, vec![column.id.to_string()]);
                Cell {
                    href: (count > 0).then(|| links::search(&request)),
                    count: page.number(count),
                    level: level(count, most),
                }
            });
            Row { cells: cells.collect(), head: head(Facet::Lesson, &lesson) }
        });
        let rows = rows.collect();
        Self { columns: counted.iter().map(|(value, _)| head(facet, value)).collect(), rows }
    }
}
