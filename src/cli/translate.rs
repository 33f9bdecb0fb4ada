//! `casedigest translate`: begins a translation, or marks one as up to date.

use std::{
    fs,
    io::{Write, stdout},
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;

use super::Failure;
use crate::{
    corpus::Corpus,
    entry::{Entry, Reader, refreshed_translation, today, translation_skeleton},
    i18n::Messages,
    language::Language,
    vocabulary::Vocabulary,
};

#[derive(Debug, Args)]
pub(super) struct TranslateArguments {
    /// Id of the entry.
    id: String,
    /// Language of the translation: ar, zh, en, fr, ru or es.
    #[arg(long)]
    lang: Language,
    /// Translate the body too, not the summary and the lessons alone.
    #[arg(long)]
    body: bool,
    /// Only print the hash that the field `of` should hold.
    #[arg(long, conflicts_with = "refresh")]
    of: bool,
    /// The translation is there and its texts are up to date: bring its `of` up to date too.
    #[arg(long)]
    refresh: bool,
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    corpus: PathBuf,
}

pub(super) fn run(arguments: &TranslateArguments) -> Result<ExitCode, Failure> {
    let vocabulary = Vocabulary::embedded()?;
    let corpus = Corpus::open(&arguments.corpus)?;
    let (path, entry) = find(arguments, &corpus, &vocabulary)?;
    if entry.language == arguments.lang {
        return Err(format!("{} itself is in {}", entry.id, arguments.lang).into());
    }
    let path = format!("translations/{}/{path}", arguments.lang);
    let text = if arguments.of {
        let hash = entry.translation_hash(arguments.body).unwrap_or_default();
        writeln!(stdout(), "{hash}")?;
        return Ok(ExitCode::SUCCESS);
    } else if arguments.refresh {
        let file = corpus.read(&path)?;
        refreshed_translation(&file, &entry)
            .ok_or_else(|| format!("{path} cannot be read or has no field `of`: run `casedigest check`"))?
    } else if corpus.contains(&path) {
        return Err(format!("{path} is already there; --refresh brings its `of` up to date").into());
    } else {
        let hint = Messages::embedded()?.text(arguments.lang, "check-translate-hint", &[]);
        translation_skeleton(&entry, arguments.lang, arguments.body, &vocabulary, &hint)
            .ok_or_else(|| format!("{} has no text to translate", entry.id))?
    };
    let place = arguments.corpus.join(&path);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&place, text)?;
    writeln!(stdout(), "{}", place.display())?;
    Ok(ExitCode::SUCCESS)
}

/// The entry with the id that was asked for, and its path.
fn find(
    arguments: &TranslateArguments,
    corpus: &Corpus,
    vocabulary: &Vocabulary,
) -> Result<(String, Entry), Failure> {
    let reader = Reader::new(corpus, vocabulary, today());
    let name = format!("/{}.md", arguments.id);
    let path = reader
        .paths()
        .find(|path| path.ends_with(&name))
        .ok_or_else(|| format!("no entry has the id {}", arguments.id))?;
    let entry = reader.read(path).entry;
    let entry = entry.ok_or_else(|| format!("{path} cannot be read: run `casedigest check`"))?;
    Ok((path.to_owned(), entry))
}
