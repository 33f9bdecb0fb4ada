//! `casedigest bench`: how fast it is, beside the engine alone.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, ValueEnum};

use super::{Failure, Places, library::Library};
use crate::{
    bench::{Corpus, MadeUp, Report, markdown, replaced, run as measure, text},
    entry::today,
    search::read_judged_queries,
};

#[derive(Debug, Args)]
pub(super) struct BenchArguments {
    /// Entries of a made-up corpus; may be given several times. Without it the real corpus is measured.
    #[arg(long)]
    entries: Vec<u64>,
    /// Seed of the made-up corpora.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How the figures are printed.
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
    /// Put the table into this paper, between its two marks.
    #[arg(long)]
    into: Option<PathBuf>,
    /// Judged queries whose words are asked for.
    #[arg(long, default_value = "tests/relevance/queries.jsonl")]
    queries: PathBuf,
    #[command(flatten)]
    places: Places,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Output {
    Text,
    Markdown,
}

pub(super) fn run(arguments: &BenchArguments) -> Result<ExitCode, Failure> {
    let judged = read_judged_queries(&std::fs::read_to_string(&arguments.queries)?)?;
    let library = Library::load()?;
    let mut corpora = Vec::new();
    for entries in &arguments.entries {
        corpora.push(Corpus::MadeUp(MadeUp::new(library.vocabulary.clone(), arguments.seed), *entries));
    }
    if corpora.is_empty() {
        corpora.push(Corpus::Real(library.entries(&arguments.places)?));
    }
    let mut figures = Vec::new();
    for corpus in &corpora {
        let folder = tempfile::tempdir()?;
        figures.push(measure(corpus, &judged, &library.analyzer, &library.vocabulary, folder.path())?);
    }
    let report = Report {
        cores: std::thread::available_parallelism()?.get(),
        date: today().to_string(),
        seed: (!arguments.entries.is_empty()).then_some(arguments.seed),
        figures,
    };
    if let Some(path) = &arguments.into {
        let paper = std::fs::read_to_string(path)?;
        let paper = replaced(&paper, &markdown(&report))
            .ok_or_else(|| format!("{} has no marks between which figures go", path.display()))?;
        std::fs::write(path, paper)?;
    }
    match arguments.output {
        Output::Text => print!("{}", text(&report)),
        Output::Markdown => print!("{}", markdown(&report)),
    }
    Ok(ExitCode::SUCCESS)
}
