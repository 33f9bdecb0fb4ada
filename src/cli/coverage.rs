//! `casedigest coverage`: how much of the corpus is there in each language.

use std::{
    io::{Write, stdout},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, ValueEnum};

use super::Failure;
use crate::{
    corpus::Corpus,
    entry::{Coverage, Digest, Kind, today},
    i18n::Messages,
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

#[derive(Debug, Args)]
pub(super) struct CoverageArguments {
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    corpus: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the headings: ar, zh, en, fr, ru or es.
    #[arg(long, default_value = "en")]
    lang: Language,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people: aligned columns.
    Text,
    /// For a page or a pull request: tables of Markdown.
    Markdown,
    /// For programs: all figures.
    Json,
}

/// A heading, and rows of which the first holds the headings of the columns.
struct Table {
    heading: String,
    rows: Vec<Vec<String>>,
}

pub(super) fn run(arguments: &CoverageArguments) -> Result<ExitCode, Failure> {
    let vocabulary = Vocabulary::embedded()?;
    let messages = Messages::embedded()?;
    let corpus = Corpus::open(&arguments.corpus)?;
    let (digest, _) = Digest::read(&corpus, &vocabulary, today());
    let mut coverage = Coverage::default();
    digest.entries().iter().for_each(|entry| coverage.add(entry));
    let words = |key: &str| messages.text(arguments.lang, key, &[]);
    let label = |kind: Kind| vocabulary.label(Scheme::Kinds, kind.id(), arguments.lang).to_owned();
    let tables = [cards(&coverage, &words, &label), originals(&coverage, &words)];
    let mut out = stdout().lock();
    match arguments.format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&coverage)?)?,
        Format::Markdown => tables.iter().try_for_each(|table| write!(out, "{}", markdown(table)))?,
        Format::Text => tables.iter().try_for_each(|table| write!(out, "{}", text(table)))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Cards in each language by kind of entry, and whole texts.
fn cards(coverage: &Coverage, words: &dyn Fn(&str) -> String, label: &dyn Fn(Kind) -> String) -> Table {
    let mut first = vec![words("coverage-language")];
    first.extend(Kind::ALL.map(label));
    first.extend(["coverage-all", "coverage-share", "version-stale", "coverage-bodies"].map(words));
    let mut rows = vec![first];
    for language in Language::ALL {
        let all = coverage.all_texts(language);
        let mut row = vec![language.tag().to_owned()];
        row.extend(Kind::ALL.map(|kind| {
            let figures = coverage.texts.get(&language).and_then(|kinds| kinds.get(&kind));
            figures.map_or_else(String::new, |known| of(known.cards(), known.entries))
        }));
        row.extend([
            of(all.cards(), all.entries),
            share(all.cards(), all.entries),
            all.stale.to_string(),
            all.bodies.to_string(),
        ]);
        rows.push(row);
    }
    Table { heading: words("coverage-texts"), rows }
}

/// Cases by the language of their main source, and how many have their whole text in it.
fn originals(coverage: &Coverage, words: &dyn Fn(&str) -> String) -> Table {
    let columns = ["coverage-language", "kind-cases", "coverage-bodies", "coverage-share"];
    let mut rows = vec![columns.map(words).to_vec()];
    rows.extend(coverage.originals.iter().map(|(language, figures)| {
        let (cases, bodies) = (figures.cases, figures.bodies);
        vec![language.tag().to_owned(), cases.to_string(), bodies.to_string(), share(bodies, cases)]
    }));
    Table { heading: words("coverage-originals"), rows }
}

fn of(part: usize, whole: usize) -> String {
    format!("{part}/{whole}")
}

/// Rounded down, so that only what is complete is 100 %.
fn share(part: usize, whole: usize) -> String {
    (part * 100).checked_div(whole).map_or_else(String::new, |percent| format!("{percent} %"))
}

fn markdown(table: &Table) -> String {
    let mut lines = vec![format!("### {}", table.heading), String::new()];
    for (at, row) in table.rows.iter().enumerate() {
        lines.push(format!("| {} |", row.join(" | ")));
        if at == 0 {
            lines.push(format!("|{}", "---|".repeat(row.len())));
        }
    }
    lines.join("\n") + "\n\n"
}

fn text(table: &Table) -> String {
    let width = |column: usize| {
        table
            .rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..table.rows.first().map_or(0, Vec::len)).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let lines: Vec<_> = table.rows.iter().map(line).collect();
    format!("{}\n\n{}\n\n", table.heading, lines.join("\n"))
}
