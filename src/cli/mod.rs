//! The commands: one thin file each.

mod bench;
mod check;
mod coverage;
mod evaluate;
mod index;
mod library;
mod new;
mod preview;
mod search;
mod serve;
mod translate;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

/// A digest of organized crime cases in six languages. Without a command it serves the site.
#[derive(Debug, Parser)]
#[command(name = "casedigest", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::ServeArguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site and the API.
    Serve(serve::ServeArguments),
    /// Build the index anew.
    Index(index::IndexArguments),
    /// Search from the command line.
    Search(search::SearchArguments),
    /// Show the tokens that a text is reduced to.
    Analyze(search::AnalyzeArguments),
    /// Report every problem of the corpus.
    Check(check::CheckArguments),
    /// Print how much of the corpus is there in each language.
    Coverage(coverage::CoverageArguments),
    /// Write a new entry that passes the check.
    New(new::NewArguments),
    /// Show entries as the site will show them, with their problems.
    Preview(preview::PreviewArguments),
    /// Begin a translation, or mark one as up to date.
    Translate(translate::TranslateArguments),
    /// Measure the ranking on judged queries.
    Evaluate(evaluate::EvaluateArguments),
    /// Measure index, searches and pages beside the engine alone.
    Bench(bench::BenchArguments),
}

/// Where corpus and index are.
#[derive(Clone, Debug, Args)]
pub(crate) struct Places {
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    pub(crate) corpus: PathBuf,
    /// Folder of the index.
    #[arg(long, default_value = "index", env = "CASEDIGEST_INDEX")]
    pub(crate) index: PathBuf,
}

/// A command failed: one line for the operator.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs the command that the arguments name.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        None => serve::run(&arguments.serve),
        Some(Command::Serve(arguments)) => serve::run(&arguments),
        Some(Command::Index(arguments)) => index::run(&arguments),
        Some(Command::Search(arguments)) => search::run(&arguments),
        Some(Command::Analyze(arguments)) => search::analyze(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Coverage(arguments)) => coverage::run(&arguments),
        Some(Command::New(arguments)) => new::run(&arguments),
        Some(Command::Preview(arguments)) => preview::run(&arguments),
        Some(Command::Translate(arguments)) => translate::run(&arguments),
        Some(Command::Evaluate(arguments)) => evaluate::run(&arguments),
        Some(Command::Bench(arguments)) => bench::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("casedigest: {failure}");
            ExitCode::FAILURE
        }
    }
}
