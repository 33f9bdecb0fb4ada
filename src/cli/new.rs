//! `casedigest new`: asks for what an entry cannot do without, and writes a file that passes the check.

use std::{
    fs,
    io::{BufRead, Write, stdin, stdout},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, ValueEnum};

use super::{Failure, check::say};
use crate::{
    corpus::Corpus,
    diagnostic::{self, Diagnostic, Level, Told, draw_text},
    entry::{Checked, Draft, Entry, Kind, Reader, Shape, fields_of_original, today},
    i18n::Messages,
    language::Language,
    vocabulary::{Scheme, Vocabulary},
    web::question,
};

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// What the entry is.
    kind: KindArgument,
    /// Answers given beforehand, by field: `title=…`, `jurisdiction=ITA`, `sources.1.title=…`, `text.facts=…`.
    /// Names in any of the six languages stand for countries, languages and terms.
    answers: Vec<String>,
    /// Language of the questions, and of the entry unless `language=` says otherwise: ar, zh, en, fr, ru or es.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    corpus: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArgument {
    Case,
    Practice,
    Unit,
    Tool,
    Form,
}

impl From<KindArgument> for Kind {
    fn from(kind: KindArgument) -> Self {
        match kind {
            KindArgument::Case => Self::Case,
            KindArgument::Practice => Self::Practice,
            KindArgument::Unit => Self::Unit,
            KindArgument::Tool => Self::Tool,
            KindArgument::Form => Self::Form,
        }
    }
}

/// Answers by the paths of their fields.
type Answers = Vec<(String, String)>;

pub(super) fn run(arguments: &NewArguments) -> Result<ExitCode, Failure> {
    let asking = Asking {
        kind: arguments.kind.into(),
        language: arguments.lang,
        vocabulary: Vocabulary::embedded()?,
        messages: Messages::embedded()?,
        corpus: Corpus::open(&arguments.corpus)?,
    };
    let mut answers = given(arguments)?;
    let checked = loop {
        let checked = asking.check(&answers);
        let Some((path, problem)) = first_error(&checked) else { break checked };
        let Some(path) = path.map(|path| asking.askable(path)) else {
            return Err(asking.drawn(problem, &checked).into());
        };
        let Some(answer) = asking.ask(&path, problem, &mut stdin().lock())? else {
            for (_, problem) in &checked.problems {
                eprintln!("{}\n", asking.drawn(problem, &checked));
            }
            return Ok(ExitCode::FAILURE);
        };
        answers.retain(|(known, _)| *known != path && !known.starts_with(&format!("{path}.")));
        answers.push((path, answer));
    };
    let place = arguments.corpus.join(&checked.path);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(&place)?.write_all(checked.text.as_bytes())?;
    writeln!(stdout(), "{}", place.display())?;
    Ok(ExitCode::SUCCESS)
}

fn given(arguments: &NewArguments) -> Result<Answers, Failure> {
    let mut answers = vec![("language".to_owned(), arguments.lang.tag().to_owned())];
    for answer in &arguments.answers {
        let (path, words) =
            answer.split_once('=').ok_or_else(|| format!("`{answer}`: expected field=answer"))?;
        if path == "language" {
            answers.clear();
        }
        answers.push((path.to_owned(), words.to_owned()));
    }
    Ok(answers)
}

fn first_error(checked: &Checked) -> Option<(Option<&str>, &Diagnostic)> {
    let mut problems = checked.problems.iter();
    let (path, problem) = problems.find(|(_, problem)| problem.level == Level::Error)?;
    Some((path.as_deref(), problem))
}

struct Asking {
    kind: Kind,
    language: Language,
    vocabulary: Vocabulary,
    messages: Messages,
    corpus: Corpus,
}

impl Asking {
    fn check(&self, answers: &Answers) -> Checked {
        let draft = Draft::new(self.kind, answers.iter().cloned());
        let reader = Reader::new(&self.corpus, &self.vocabulary, today());
        let others: Vec<Entry> = draft
            .ids_named(&self.vocabulary)
            .iter()
            .filter_map(|id| reader.paths().find(|path| path.ends_with(&format!("/{id}.md"))))
            .filter_map(|path| reader.read(path).entry)
            .collect();
        draft.check(&others, &self.vocabulary, today())
    }

    /// The field to ask for, where a problem is told at a list.
    fn askable(&self, path: &str) -> String {
        match path {
            "sources" => "sources.1.title".to_owned(),
            path => path.to_owned(),
        }
    }

    /// Asks until there is an answer; `None` at the end of the input.
    fn ask(
        &self,
        path: &str,
        problem: &Diagnostic,
        input: &mut impl BufRead,
    ) -> Result<Option<String>, Failure> {
        let words = |key: &str, values: &[(&str, diagnostic::Value)]| self.say(key, values);
        let told = Told::new(problem, &words);
        let (label, hint) = match path.strip_prefix("text.") {
            Some(section) => {
                (self.vocabulary.label(Scheme::Sections, section, self.language).to_owned(), None)
            }
            None => question(path, &words).unwrap_or_else(|| (path.to_owned(), None)),
        };
        let mut out = stdout().lock();
        writeln!(out, "\n{label} ({path}): {}", told.label)?;
        for line in hint.into_iter().chain(self.choices(path)) {
            writeln!(out, "  {line}")?;
        }
        write!(out, "> ")?;
        out.flush()?;
        answer(input)
    }

    /// What may be answered, where it is one of a few.
    fn choices(&self, path: &str) -> Option<String> {
        let name = path.rsplit('.').next().unwrap_or(path);
        let top = path.split('.').next().unwrap_or(path);
        let field = fields_of_original(self.kind).into_iter().find(|field| field.name == top)?;
        let shape = match field.shape {
            Shape::List(Shape::Group(fields)) => fields.iter().find(|field| field.name == name)?.shape,
            Shape::Group(fields) => fields.iter().find(|field| field.name == name)?.shape,
            Shape::List(item) => *item,
            shape => shape,
        };
        let choices = match shape {
            Shape::Choice(values) => values.iter().map(|value| (*value).to_owned()).collect(),
            Shape::Language => Language::ALL.map(|language| language.tag().to_owned()).to_vec(),
            Shape::Term(scheme) => self
                .vocabulary
                .concepts(scheme)
                .iter()
                .map(|concept| format!("{} ({})", concept.id, concept.pref.get(self.language)))
                .collect(),
            _ => Vec::new(),
        };
        (!choices.is_empty()).then(|| choices.join(" · "))
    }

    fn say(&self, key: &str, values: &[(&str, diagnostic::Value)]) -> String {
        say(&self.messages, self.language, key, values)
    }

    fn drawn(&self, problem: &Diagnostic, checked: &Checked) -> String {
        let root = self.corpus.root().to_string_lossy();
        draw_text(problem, &checked.text, &root, &|key, values| self.say(key, values), false)
    }
}

fn answer(input: &mut impl BufRead) -> Result<Option<String>, Failure> {
    let mut line = String::new();
    loop {
        line.clear();
        let read = input.read_line(&mut line)?;
        if read == 0 {
            return Ok(None);
        }
        if !line.trim().is_empty() {
            return Ok(Some(line.trim().to_owned()));
        }
    }
}
