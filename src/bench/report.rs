//! The figures beside their budgets, as text or as a table in Markdown.

use super::Figures;

/// The machine and the day of a run, beside its figures.
#[derive(Debug)]
pub struct Report {
    /// Cores that the program may use.
    pub cores: usize,
    /// The day, as `2026-11-24`.
    pub date: String,
    /// The seed of the made-up corpora; `None` for the real one.
    pub seed: Option<u64>,
    /// One for each corpus, the smallest first.
    pub figures: Vec<Figures>,
}

/// One line: what it is, its figure for each corpus, its budget.
struct Row {
    name: &'static str,
    cells: Vec<String>,
    budget: String,
}

impl Report {
    fn rows(&self) -> Vec<Row> {
        let shown = |name, show: &dyn Fn(&Figures) -> String| Row {
            name,
            cells: self.figures.iter().map(show).collect(),
            budget: String::new(),
        };
        let number = |value: f64| match value {
            value if value >= 100.0 => format!("{value:.0}"),
            value if value >= 10.0 => format!("{value:.1}"),
            value => format!("{value:.2}"),
        };
        // A budget holds from some size of the corpus on; before that the figure is only shown.
        let held =
            |name, budget: &str, value: &dyn Fn(&Figures) -> f64, most: &dyn Fn(u64) -> Option<f64>| Row {
                name,
                cells: self
                    .figures
                    .iter()
                    .map(|figures| {
                        let value = value(figures);
                        let over = most(figures.entries).is_some_and(|most| value > most);
                        format!("{}{}", number(value), if over { " OVER" } else { "" })
                    })
                    .collect(),
                budget: budget.to_owned(),
            };
        let from = |least: u64, most: f64| move |entries: u64| (entries >= least).then_some(most);
        let times = |times: &super::Times| {
            format!("{} / {} / {}", number(times.p50), number(times.p99), number(times.mean))
        };
        let mut rows = vec![
            shown("query with passages, ms: p50 / p99 / mean", &|f| times(&f.with_passages)),
            shown("query without passages, ms", &|f| times(&f.without_passages)),
            shown("engine alone, same words and counters, ms", &|f| times(&f.engine)),
            shown("engine alone, nothing counted, ms", &|f| times(&f.engine_uncounted)),
            held(
                "query without passages / engine alone",
                "≤ 2",
                &|f| f.without_passages.mean / f.engine.mean,
                &from(10_000, 2.0),
            ),
            held(
                "query with passages / engine alone",
                "≤ 3",
                &|f| f.with_passages.mean / f.engine.mean,
                &from(10_000, 3.0),
            ),
        ];
        rows.extend(self.growth());
        rows.extend([
            held("worst admitted query, ms", "≤ 50", &|f| f.worst.milliseconds, &from(100_000, 50.0)),
            shown("which is", &|f| f.worst.name.to_owned()),
            shown("search pages / bare answers a second", &|f| {
                format!("{:.0} / {:.0}", f.rates.pages, f.rates.hello)
            }),
            held(
                "bare answers / search pages",
                "≤ 30 at 1,000, ≤ 45 at 10,000",
                &|f| f.rates.hello / f.rates.pages,
                &|entries| match entries {
                    0..=1_000 => Some(30.0),
                    1_001..=10_000 => Some(45.0),
                    _ => None,
                },
            ),
            shown("index, s / MB", &|f| {
                format!("{} / {}", number(f.index.seconds), number(f.index.megabytes))
            }),
            shown("plain index, default analyzer, s / MB", &|f| {
                format!("{} / {}", number(f.plain.seconds), number(f.plain.megabytes))
            }),
            shown("plain index, our words, s / MB", &|f| {
                format!("{} / {}", number(f.plain_ours.seconds), number(f.plain_ours.megabytes))
            }),
            held(
                "index time / plain index",
                "≤ 4",
                &|f| f.index.seconds / f.plain.seconds,
                &from(100_000, 4.0),
            ),
            held(
                "index size / plain index",
                "≤ 2",
                &|f| f.index.megabytes / f.plain.megabytes,
                &from(100_000, 2.0),
            ),
            held(
                "memory while building, MB",
                "≤ 1,000",
                &|f| f.peak_megabytes.unwrap_or(f64::NAN),
                &|_| Some(1000.0),
            ),
        ]);
        rows
    }

    /// How much longer a query takes in ten times the entries.
    fn growth(&self) -> Option<Row> {
        let of = |entries| self.figures.iter().find(|figures| figures.entries == entries);
        let growth = of(100_000)?.with_passages.mean / of(10_000)?.with_passages.mean;
        let last = format!("{growth:.2}{}", if growth >= 6.0 { " OVER" } else { "" });
        let mut cells = vec![String::new(); self.figures.len()];
        if let Some(cell) = cells.last_mut() {
            *cell = last;
        }
        Some(Row { name: "query at 100,000 / at 10,000 entries", cells, budget: "< 6".to_owned() })
    }

    fn machine(&self) -> String {
        let seed = self.seed.map(|seed| format!(", seed {seed}")).unwrap_or_default();
        let cores = self.cores;
        format!(
            "{}, {cores} cores, {} {}{seed}; the least of several repeats",
            self.date,
            std::env::consts::OS,
            std::env::consts::ARCH
        )
    }

    fn heads(&self) -> Vec<String> {
        self.figures.iter().map(|figures| format!("{} entries", grouped(figures.entries))).collect()
    }
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let thousands = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    thousands.collect::<Vec<_>>().join(",")
}

/// The figures as a table in Markdown.
pub fn markdown(report: &Report) -> String {
    let mut text =
        format!("Measured on {}.\n\n| | {} | budget |\n|---|", report.machine(), report.heads().join(" | "));
    text.push_str(&"--:|".repeat(report.figures.len()));
    text.push_str("---|\n");
    for row in report.rows() {
        text.push_str(&format!("| {} | {} | {} |\n", row.name, row.cells.join(" | "), row.budget));
    }
    text
}

/// The figures in columns.
pub fn text(report: &Report) -> String {
    let line = |name: &str, cells: &[String], budget: &str| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>34}")).collect();
        format!("{name:<44}{cells}  {budget}").trim_end().to_owned() + "\n"
    };
    let mut text = format!("{}\n{}", report.machine(), line("", &report.heads(), "budget"));
    for row in report.rows() {
        text.push_str(&line(row.name, &row.cells, &row.budget));
    }
    text
}

/// A paper with the table between its two marks; `None` when it has no such marks.
pub fn replaced(paper: &str, table: &str) -> Option<String> {
    const BEGIN: &str = "<!-- figures: begin -->\n";
    const END: &str = "<!-- figures: end -->";
    let (before, rest) = paper.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{table}{END}{after}"))
}
