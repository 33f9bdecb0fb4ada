//! `casedigest evaluate`: the figures of the ranking on judged queries.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use super::{Failure, Places, library::Library};
use crate::search::{QueryScore, evaluate, read_judged_queries, report};

#[derive(Debug, Args)]
pub(super) struct EvaluateArguments {
    /// Judged queries, one JSON object a line; several files are reported apart.
    #[arg(long, default_values = ["tests/relevance/queries.jsonl", "tests/relevance/own.jsonl"])]
    queries: Vec<PathBuf>,
    /// List each query whose nDCG@10 is below this, with its first hits.
    #[arg(long)]
    below: Option<f64>,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &EvaluateArguments) -> Result<ExitCode, Failure> {
    let search = Library::load()?.open(&arguments.places)?;
    for path in &arguments.queries {
        let queries = read_judged_queries(&std::fs::read_to_string(path)?)?;
        let scores = evaluate(&search, queries)?;
        println!("{}\n{}", path.display(), report(&scores));
        if let Some(below) = arguments.below {
            list_below(below, &scores);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list_below(below: f64, scores: &[QueryScore]) {
    for score in scores.iter().filter(|score| score.ndcg < below && !score.query.relevant.is_empty()) {
        println!(
            "\n{} {:.3} {:.3} {} {:?}",
            score.query.id, score.ndcg, score.recall, score.query.query, score.query.filters
        );
        let mut wanted: Vec<_> = score.query.relevant.iter().collect();
        wanted.sort_by_key(|(_, grade)| std::cmp::Reverse(**grade));
        println!("  wanted {wanted:?}");
        println!("  found  {:?}", score.hits);
    }
    for score in scores.iter().filter(|score| score.query.relevant.is_empty() && !score.honest) {
        println!("\n{} not honest: {} {:?}", score.query.id, score.query.query, score.hits);
    }
}
