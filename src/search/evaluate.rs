//! Measures the ranking on judged queries: nDCG@10, recall@20 and the share of empty answers.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{RequestError, Search, SearchError, SearchRequest, Strictness};
use crate::language::Language;

/// A judged query, one JSON object a line.
#[derive(Clone, Debug, Deserialize)]
pub struct JudgedQuery {
    /// Id.
    pub id: String,
    /// Language of the reader's page.
    pub lang: Language,
    /// As typed.
    pub query: String,
    /// Kind of query, such as `known-item`.
    pub kind: String,
    /// Facet choices sent with it.
    #[serde(default)]
    pub filters: BTreeMap<String, Vec<String>>,
    /// Entry id to grade, 1 to 3; empty when the digest holds no answer.
    pub relevant: BTreeMap<String, u32>,
}

/// A judged query cannot be run.
#[derive(Debug, thiserror::Error)]
pub enum EvaluationError {
    /// A line of the file is no judged query.
    #[error("line {line} is no judged query: {cause}")]
    Unreadable {
        /// Line, from 1.
        line: usize,
        /// What the JSON reader says.
        cause: String,
    },
    /// A filter is unknown.
    #[error("{id}: {cause}")]
    Request {
        /// Id of the query.
        id: String,
        /// What is wrong with its filters.
        cause: RequestError,
    },
    /// The search failed.
    #[error(transparent)]
    Search(#[from] SearchError),
}

/// How one query was answered.
#[derive(Clone, Debug)]
pub struct QueryScore {
    /// The query.
    pub query: JudgedQuery,
    /// Normalized discounted cumulative gain of the first ten hits, 0 to 1.
    pub ndcg: f64,
    /// Share of the judged entries among the first twenty hits, 0 to 1.
    pub recall: f64,
    /// The best entry stands first.
    pub first: bool,
    /// No hit at all.
    pub empty: bool,
    /// No hit as if matched in full: an empty list, or a list that says what it leaves out.
    pub honest: bool,
    /// Ids of the first ten hits.
    pub hits: Vec<String>,
}

/// Reads judged queries, one JSON object a line.
///
/// # Errors
/// When a line is no judged query.
pub fn read_judged_queries(text: &str) -> Result<Vec<JudgedQuery>, EvaluationError> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line)
                .map_err(|cause| EvaluationError::Unreadable { line: at + 1, cause: cause.to_string() })
        })
        .collect()
}

/// Runs the queries.
///
/// # Errors
/// When a filter is unknown or the index cannot be read.
pub fn evaluate(search: &Search, queries: Vec<JudgedQuery>) -> Result<Vec<QueryScore>, EvaluationError> {
    queries.into_iter().map(|query| score(search, query)).collect()
}

fn score(search: &Search, query: JudgedQuery) -> Result<QueryScore, EvaluationError> {
    let mut pairs = vec![("q".to_owned(), query.query.clone())];
    for (name, values) in &query.filters {
        pairs.extend(values.iter().map(|value| (name.clone(), value.clone())));
    }
    let request = SearchRequest::from_pairs(query.lang, &pairs, search.vocabulary(), Strictness::Api)
        .map_err(|cause| EvaluationError::Request { id: query.id.clone(), cause })?;
    let results = search.run(&request)?;
    let hits: Vec<String> = results.hits.iter().map(|hit| hit.id.clone()).collect();
    let grade = |id: &String| query.relevant.get(id).copied().unwrap_or(0);
    let mut best: Vec<u32> = query.relevant.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let gain = |grades: &mut dyn Iterator<Item = u32>| -> f64 {
        grades
            .take(10)
            .zip(2_u32..)
            .map(|(grade, rank)| (f64::from(2_u32.pow(grade)) - 1.0) / f64::from(rank).log2())
            .sum()
    };
    let ideal = gain(&mut best.iter().copied());
    let found = hits.iter().filter(|id| query.relevant.contains_key(*id)).count();
    let findable = query.relevant.len().min(20);
    Ok(QueryScore {
        ndcg: if ideal > 0.0 { gain(&mut hits.iter().map(grade)) / ideal } else { 0.0 },
        recall: if findable > 0 { found as f64 / findable as f64 } else { 0.0 },
        first: hits.first().is_some_and(|id| best.first() == Some(&grade(id))),
        empty: results.total == 0,
        honest: results.matched_in_full == 0,
        hits: hits.into_iter().take(10).collect(),
        query,
    })
}

/// The figures as a table: all, by language, by kind. Stable, so that a change of ranking shows as a difference.
pub fn report(scores: &[QueryScore]) -> String {
    let mut text = format!(
        "{:<22}{:>8}{:>9}{:>11}{:>9}{:>8}\n",
        "", "queries", "nDCG@10", "recall@20", "first", "empty"
    );
    let mut row = |name: &str, chosen: &dyn Fn(&QueryScore) -> bool| {
        let answerable: Vec<_> =
            scores.iter().filter(|score| chosen(score) && !score.query.relevant.is_empty()).collect();
        if answerable.is_empty() {
            return;
        }
        let mean = |value: &dyn Fn(&QueryScore) -> f64| {
            answerable.iter().map(|score| value(score)).sum::<f64>() / answerable.len() as f64
        };
        let share = |value: bool| if value { 1.0 } else { 0.0 };
        text.push_str(&format!(
            "{name:<22}{:>8}{:>9.3}{:>11.3}{:>9.3}{:>8.3}\n",
            answerable.len(),
            mean(&|score| score.ndcg),
            mean(&|score| score.recall),
            mean(&|score| share(score.first)),
            mean(&|score| share(score.empty)),
        ));
    };
    row("all", &|_| true);
    for language in Language::ALL {
        row(language.tag(), &|score| score.query.lang == language);
    }
    let mut kinds: Vec<&str> = scores.iter().map(|score| score.query.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        row(kind, &|score| score.query.kind == kind);
    }
    let unanswerable: Vec<_> = scores.iter().filter(|score| score.query.relevant.is_empty()).collect();
    let honest = unanswerable.iter().filter(|score| score.honest).count();
    text.push_str(&format!(
        "without an answer: {honest} of {} give nothing as if matched in full\n",
        unanswerable.len()
    ));
    text
}
