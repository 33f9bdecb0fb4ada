//! `casedigest search` and `casedigest analyze`: what the engine finds, and what it makes of words.

use std::process::ExitCode;

use clap::Args;

use super::{Failure, Places, library::Library};
use crate::{
    index::Analyzer,
    language::Language,
    search::{ExplainedPart, Explanation, SearchRequest, Strictness},
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
    /// Print too how the request was read and planned, and the score of each hit by clause and field.
    #[arg(long)]
    explain: bool,
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
    let explanation = if arguments.explain { Some(search.explain(&request)?) } else { None };
    if arguments.json {
        let mut json: serde_json::Value = serde_json::from_str(&search_json(&results)?)?;
        if let Some(explanation) = explanation {
            // By way of text, so that numbers are written as they are elsewhere in the answer.
            json["explanation"] = serde_json::from_str(&serde_json::to_string(&explanation)?)?;
        }
        println!("{json:#}");
        return Ok(ExitCode::SUCCESS);
    }
    for part in &results.reading.parts {
        println!("{:<11} {} {}", part.read_as.id(), part.text, part.label.as_deref().unwrap_or_default());
    }
    for step in &results.reading.steps {
        println!("{:<11} {} {}", step.kind.id(), step.from, step.to);
    }
    println!("{} ({})", results.total, results.matched_in_full);
    if let Some(explanation) = explanation {
        print!("{}", explained(&explanation));
        return Ok(ExitCode::SUCCESS);
    }
    for hit in &results.hits {
        println!("{:>8.2}  {}  {}", hit.score, hit.id, hit.title);
    }
    Ok(ExitCode::SUCCESS)
}

/// The explanation as lines; a line belongs to the one above it that stands further out.
fn explained(explanation: &Explanation) -> String {
    let mut lines = vec![format!("request     {}", explanation.request)];
    lines.extend(explanation.language.map(|language| format!("language    {language}")));
    lines.extend(explanation.identifiers.iter().map(|identifier| format!("identifier  {identifier}")));
    for clause in &explanation.clauses {
        lines.push(format!("{}      {}", if clause.required { "always" } else { "clause" }, clause.text));
        lines.extend(clause.ways.iter().map(|way| format!("  {way}")));
        lines.extend(clause.kin.iter().map(|way| format!("  kin {way}")));
    }
    lines.extend(explanation.excluded.iter().map(|way| format!("excluded    {way}")));
    for hit in &explanation.hits {
        lines.push(format!("{:>11.2} {}", hit.score, hit.id));
        lines.extend(hit.parts.iter().map(|part| {
            let ExplainedPart { clause, field, score } = part;
            format!("{score:>11.2}   {field:<8} {clause}")
        }));
        lines.push(format!("{:>11.2}   sum", hit.sum));
        lines.extend(hit.left_out.iter().map(|clause| format!("              left-out {clause}")));
    }
    lines.join("\n") + "\n"
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
