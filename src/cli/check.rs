//! `casedigest check`: every problem of every file in one run.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    io::{IsTerminal, Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};

use super::{Failure, library::Library};
use crate::{
    corpus::{Corpus, EXAMPLE_FILE},
    diagnostic::{self, Diagnostic, Level, draw_annotation, draw_json, draw_text},
    entry::{Digest, Fixed, RULES, Reader, today},
    i18n::{self, Messages},
    index::ConceptFinder,
    language::Language,
    vocabulary::Vocabulary,
};

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Report only the problems of these files and folders.
    paths: Vec<PathBuf>,
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    corpus: PathBuf,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the report: ar, zh, en, fr, ru or es.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// Mend what can be mended for sure, and say what was changed.
    #[arg(long)]
    fix: bool,
    /// Report notes too: what is good to know and no fault.
    #[arg(long)]
    notes: bool,
    /// List the rules instead of checking.
    #[arg(long)]
    rules: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people: the line with the words underlined.
    Text,
    /// For programs: one array.
    Json,
    /// For workflows on GitHub: annotations beside the lines.
    Github,
}

pub(super) fn run(arguments: &CheckArguments) -> Result<ExitCode, Failure> {
    let messages = Messages::embedded()?;
    let words = |key: &str, values: &[(&str, diagnostic::Value)]| say(&messages, arguments.lang, key, values);
    if arguments.rules {
        return list_rules(&words);
    }
    let Library { vocabulary, analyzer } = Library::load()?;
    let corpus = Corpus::open(&arguments.corpus)?;
    let concepts = ConceptFinder::new(&vocabulary, &analyzer);
    let names = |language, text: &str| concepts.find(language, text);
    let checked = Chosen::of(arguments, &corpus)?;
    let (_, mut problems) = Digest::check(&corpus, &vocabulary, today(), &names);
    if arguments.fix && mend(arguments, &problems, &checked, &corpus, &vocabulary, &words)? {
        (_, problems) = Digest::check(&corpus, &vocabulary, today(), &names);
    }
    problems.retain(|problem| checked.holds(&problem.place.path));
    problems.retain(|problem| arguments.notes || problem.level != Level::Note);
    report(arguments.format, &problems, &corpus, checked.count(&corpus), &words)?;
    let is_sound = problems.iter().all(|problem| problem.level != Level::Error);
    Ok(if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Mends what is sure in the files that were asked for; whether anything was.
fn mend(
    arguments: &CheckArguments,
    problems: &[Diagnostic],
    checked: &Chosen,
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    words: &diagnostic::Words<'_>,
) -> Result<bool, Failure> {
    let reader = Reader::new(corpus, vocabulary, today());
    let mendable = problems.iter().filter(|problem| !problem.fix.is_empty());
    let paths: BTreeSet<_> = mendable.map(|problem| problem.place.path.as_str()).collect();
    let mut told = Vec::new();
    let (mut files, mut count) = (0, 0);
    for mended in paths.into_iter().filter(|path| checked.holds(path)).filter_map(|path| reader.mend(path)) {
        replace(&corpus.root().join(&mended.path), &mended.text)?;
        files += 1;
        count += mended.fixed.len();
        told.extend(mended.fixed.iter().map(|fixed| fixed_line(fixed, words)));
    }
    let totals = [("problems", count.to_string().into()), ("files", files.to_string().into())];
    told.push(words("check-fixed-summary", &totals));
    let told = told.join("\n");
    // What a program reads from the standard output must stay one array or one annotation a line.
    match arguments.format {
        Format::Text => writeln!(stdout(), "{told}\n")?,
        Format::Json | Format::Github => writeln!(stderr(), "{told}")?,
    }
    Ok(files > 0)
}

fn fixed_line(fixed: &Fixed, words: &diagnostic::Words<'_>) -> String {
    let problem = &fixed.problem;
    let title = words(&format!("check-{}", problem.rule), &problem.values);
    let mut values = vec![
        ("path", problem.place.path.as_str().into()),
        ("line", problem.place.line.to_string().into()),
        ("rule", problem.rule.into()),
    ];
    match &fixed.words {
        Some((before, after)) => {
            values.extend([("before", before.as_str().into()), ("after", after.as_str().into())]);
            words("check-fixed-words", &values)
        }
        None => {
            values.push(("title", title.into()));
            words("check-fixed", &values)
        }
    }
}

/// Writes a file so that whoever reads it at that moment sees the old text or the new one, whole.
fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    // A link stays a link: what it leads to is replaced.
    let path = path.canonicalize()?;
    let folder = path.parent().ok_or("a file without a folder")?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// A message with the values of a problem.
pub(super) fn say(
    messages: &Messages,
    language: Language,
    key: &str,
    values: &[(&str, diagnostic::Value)],
) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            diagnostic::Value::Text(text) => (*name, i18n::Value::from(text.as_str())),
            diagnostic::Value::Number(number) => (*name, i18n::Value::from(*number)),
        })
        .collect();
    messages.text(language, key, &values)
}

fn list_rules(words: &diagnostic::Words<'_>) -> Result<ExitCode, Failure> {
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in RULES {
        let title = words(&format!("check-{}", rule.id), &[]);
        writeln!(stdout(), "{:width$}  {:7}  {title}", rule.id, rule.level.name())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The part of the corpus that was asked for; all of it where nothing was named.
struct Chosen(Vec<String>);

impl Chosen {
    fn of(arguments: &CheckArguments, corpus: &Corpus) -> Result<Self, Failure> {
        let chosen = Self(arguments.paths.iter().map(|path| in_corpus(path, &arguments.corpus)).collect());
        let is_there =
            |path: &String| path == EXAMPLE_FILE || corpus.paths().iter().any(|known| is_below(known, path));
        match chosen.0.iter().position(|path| !is_there(path)) {
            Some(place) => {
                let path = arguments.paths.get(place).cloned().unwrap_or_default();
                Err(format!("{} is no entry or folder of {}", path.display(), arguments.corpus.display())
                    .into())
            }
            None => Ok(chosen),
        }
    }

    fn holds(&self, path: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|chosen| is_below(path, chosen))
    }

    fn count(&self, corpus: &Corpus) -> usize {
        let has_example = matches!(corpus.read_if_present(EXAMPLE_FILE), Ok(Some(_)));
        let example = usize::from(has_example && self.holds(EXAMPLE_FILE));
        corpus.paths().iter().filter(|path| self.holds(path)).count() + example
    }
}

/// A path as the corpus names it, given from the working directory or from the corpus.
pub(super) fn in_corpus(path: &Path, corpus: &Path) -> String {
    let inside = path
        .canonicalize()
        .ok()
        .zip(corpus.canonicalize().ok())
        .and_then(|(path, corpus)| path.strip_prefix(corpus).map(Path::to_owned).ok());
    inside.unwrap_or_else(|| path.to_owned()).to_string_lossy().replace('\\', "/")
}

fn is_below(path: &str, folder: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    folder.is_empty()
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn report(
    format: Format,
    problems: &[Diagnostic],
    corpus: &Corpus,
    files: usize,
    words: &diagnostic::Words<'_>,
) -> Result<(), Failure> {
    let root = corpus.root().to_string_lossy();
    let mut out = stdout().lock();
    match format {
        Format::Text => {
            let colour =
                stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty());
            for problem in problems {
                let source = corpus.read(&problem.place.path).map(|file| file.lossy_text().into_owned());
                let source = source.unwrap_or_default();
                writeln!(out, "{}\n", draw_text(problem, &source, &root, words, colour))?;
            }
            writeln!(out, "{}", summary(problems, files, words))?;
        }
        Format::Json => writeln!(out, "{}", draw_json(problems, &root, words)?)?,
        Format::Github => {
            for problem in problems {
                writeln!(out, "{}", draw_annotation(problem, &root, words))?;
            }
            writeln!(out, "{}", summary(problems, files, words))?;
        }
    }
    Ok(())
}

fn summary(problems: &[Diagnostic], files: usize, words: &diagnostic::Words<'_>) -> String {
    let count = |level| problems.iter().filter(|problem| problem.level == level).count().to_string();
    let with_problems: HashSet<_> = problems.iter().map(|problem| &problem.place.path).collect();
    words(
        "check-summary",
        &[
            ("files", files.to_string().into()),
            ("errors", count(Level::Error).into()),
            ("warnings", count(Level::Warning).into()),
            ("notes", count(Level::Note).into()),
            ("affected", with_problems.len().to_string().into()),
        ],
    )
}
