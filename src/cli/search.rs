//! `casedigest search` and `casedigest analyze`: what the engine finds, and what it makes of words.

use std::process::ExitCode;

use clap::Args;

use super::{Failure, Places, library::Library};
use crate::{
    index::Analyzer,
    language::Language,
    search::{SearchRequest, Strictness},
    web::search_json,
};

#[derive(Debug, Args)]
pub(super) struct SearchArguments {
    /// What to look for; `key=value` pairs of the site's URLs may follow, such as `crime=fraud`.
    query: String,
    /// Choices, as in the site's URLs: `crime=fraud`, `year=2010..2015`, `page=2`.
    parameters: Vec<String>,
    /// Language of the reader.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// Print the answer of the API.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &SearchArguments) -> Result<ExitCode, Failure> {
    let search = Library::load()?.open(&arguments.places)?;
    let mut pairs = vec![("q".to_owned(), arguments.query.clone())];
    for parameter in &arguments.parameters {
        let (name, value) =
            parameter.split_once('=').ok_or_else(|| format!("`{parameter}`: expected name=value"))?;
        pairs.push((name.to_owned(), value.to_owned()));
    }
    let request = SearchRequest::from_pairs(arguments.lang, &pairs, search.vocabulary(), Strictness::Api)?;
    let results = search.run(&request)?;
    if arguments.json {
        println!("{}", search_json(&results)?);
        return Ok(ExitCode::SUCCESS);
    }
    for part in &results.reading.parts {
        println!("{:<11} {} {}", part.read_as.id(), part.text, part.label.as_deref().unwrap_or_default());
    }
    println!("{} ({})", results.total, results.matched_in_full);
    for hit in &results.hits {
        println!("{:>8.2}  {}  {}", hit.score, hit.id, hit.title);
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Debug, Args)]
pub(super) struct AnalyzeArguments {
    /// Text to analyze.
    text: String,
    /// Language of the text.
    #[arg(long)]
    lang: Language,
    /// Print `[{"token", "start", "end"}]`, places in bytes.
    #[arg(long)]
    json: bool,
}

pub(super) fn analyze(arguments: &AnalyzeArguments) -> Result<ExitCode, Failure> {
    let tokens = Analyzer::new().tokens(arguments.lang, &arguments.text);
    if arguments.json {
        let tokens: Vec<_> = tokens
            .iter()
            .map(|token| serde_json::json!({ "token": token.text, "start": token.start, "end": token.end }))
            .collect();
        println!("{}", serde_json::Value::Array(tokens));
    } else {
        tokens.iter().for_each(|token| println!("{}", token.text));
    }
    Ok(ExitCode::SUCCESS)
}
