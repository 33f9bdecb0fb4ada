//! `casedigest evaluate`: the figures of the ranking on judged queries.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use super::{Failure, Places, library::Library};
use crate::search::{evaluate, read_judged_queries, report};

#[derive(Debug, Args)]
pub(super) struct EvaluateArguments {
    /// Judged queries, one JSON object a line.
    #[arg(long, default_value = "tests/relevance/queries.jsonl")]
    queries: PathBuf,
    /// List each query whose nDCG@10 is below this, with its first hits.
    #[arg(long)]
    below: Option<f64>,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &EvaluateArguments) -> Result<ExitCode, Failure> {
    let queries = read_judged_queries(&std::fs::read_to_string(&arguments.queries)?)?;
    let search = Library::load()?.open(&arguments.places)?;
    let scores = evaluate(&search, queries)?;
    print!("{}", report(&scores));
    if let Some(below) = arguments.below {
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
    Ok(ExitCode::SUCCESS)
}
